// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.authentication.v1.BoundObjectReference`
package struct BoundObjectReference: KubeStruct {
    package var kind: String?
    package var apiVersion: String?
    package var name: String?
    package var uid: String?

    package init() {}
}

extension BoundObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readNonEmptyString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 1, &seen) { apiVersion = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readNonEmptyString() }
            case 0x646975: if try reader.hasValue(3, &seen) { uid = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let kind {
            writer.key(quoted: #""kind":"#)
            writer.write(kind)
        }
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.BoundObjectReference",
        fields: [
            Field("kind", .string, number: 1),
            Field("apiVersion", .string, number: 2),
            Field("name", .string, number: 3),
            Field("uid", .string, number: 4),
        ])
}

/// `io.k8s.api.authentication.v1.SelfSubjectReview`
package struct SelfSubjectReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var status: SelfSubjectReviewStatus = SelfSubjectReviewStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "SelfSubjectReview") }
}

extension SelfSubjectReview {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(1, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SelfSubjectReview","apiVersion":"authentication.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.SelfSubjectReview",
        kinds: [GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "SelfSubjectReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("status", .object(SelfSubjectReviewStatus.self), number: 2),
        ])
}

/// `io.k8s.api.authentication.v1.SelfSubjectReviewStatus`
package struct SelfSubjectReviewStatus: KubeStruct {
    package var userInfo: UserInfo?

    package init() {}
}

extension SelfSubjectReviewStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6f666e4972657375: if try reader.hasValue(0, &seen) { userInfo = try UserInfo(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let userInfo {
            writer.key(quoted: #""userInfo":"#)
            userInfo.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.SelfSubjectReviewStatus",
        fields: [
            Field("userInfo", .object(UserInfo.self), number: 1),
        ])
}

/// `io.k8s.api.authentication.v1.TokenRequest`
package struct TokenRequest: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: TokenRequestSpec = TokenRequestSpec()
    package var status: TokenRequestStatus = TokenRequestStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenRequest") }
}

extension TokenRequest {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"TokenRequest","apiVersion":"authentication.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenRequest",
        kinds: [GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenRequest")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(TokenRequestSpec.self), number: 2),
            Field("status", .object(TokenRequestStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authentication.v1.TokenRequestSpec`
package struct TokenRequestSpec: KubeStruct {
    package var audiences: [String] = []
    @OptionalBox package var boundObjectRef: BoundObjectReference?
    package var expirationSeconds: Int64?

    package init() {}
}

extension TokenRequestSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe684ff513e0999c2: if try reader.hasValue("audiences", 0, &seen) { audiences = try [String](from: &reader) }
            case 0x720debb104c452d3: if try reader.hasValue("boundObjectRef", 1, &seen) { _boundObjectRef = try OptionalBox(from: &reader) }
            case 0xe15436ff17bc9f89: if try reader.hasValue("expirationSeconds", 2, &seen) { expirationSeconds = try reader.readInteger(Int64.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !audiences.isEmpty {
            writer.key(quoted: #""audiences":"#)
            audiences.write(to: &writer)
        }
        if _boundObjectRef.isPresent {
            writer.key(quoted: #""boundObjectRef":"#)
            _boundObjectRef.write(to: &writer)
        }
        if let expirationSeconds {
            writer.key(quoted: #""expirationSeconds":"#)
            writer.write(expirationSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenRequestSpec",
        fields: [
            Field("audiences", .list(.string), number: 1, list: .atomic),
            Field("boundObjectRef", .object(BoundObjectReference.self), number: 3),
            Field("expirationSeconds", .int64, number: 4),
        ])
}

/// `io.k8s.api.authentication.v1.TokenRequestStatus`
package struct TokenRequestStatus: KubeStruct {
    package var token: String?
    package var expirationTimestamp: Time?

    package init() {}
}

extension TokenRequestStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e656b6f74: if try reader.hasValue(0, &seen) { token = try reader.readNonEmptyString() }
            case 0xa374ef8c8e6bc0c5: if try reader.hasValue("expirationTimestamp", 1, &seen) { expirationTimestamp = try Time(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let token {
            writer.key(quoted: #""token":"#)
            writer.write(token)
        }
        if let expirationTimestamp {
            writer.key(quoted: #""expirationTimestamp":"#)
            expirationTimestamp.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenRequestStatus",
        fields: [
            Field("token", .string, number: 1),
            Field("expirationTimestamp", .time, number: 2),
        ])
}

/// `io.k8s.api.authentication.v1.TokenReview`
package struct TokenReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: TokenReviewSpec = TokenReviewSpec()
    package var status: TokenReviewStatus = TokenReviewStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenReview") }
}

extension TokenReview {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"TokenReview","apiVersion":"authentication.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenReview",
        kinds: [GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(TokenReviewSpec.self), number: 2, isRequired: true),
            Field("status", .object(TokenReviewStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authentication.v1.TokenReviewSpec`
package struct TokenReviewSpec: KubeStruct {
    package var token: String = ""
    package var audiences: [String] = []

    package init() {}
}

extension TokenReviewSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e656b6f74: if try reader.hasValue(0, &seen) { token = try reader.readString() }
            case 0xe684ff513e0999c2: if try reader.hasValue("audiences", 1, &seen) { audiences = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""token":"#)
        writer.write(token)
        if !audiences.isEmpty {
            writer.key(quoted: #""audiences":"#)
            audiences.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenReviewSpec",
        fields: [
            Field("token", .string, number: 1, isRequired: true),
            Field("audiences", .list(.string), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.authentication.v1.TokenReviewStatus`
package struct TokenReviewStatus: KubeStruct {
    package var authenticated: Bool?
    package var user: UserInfo?
    package var error: String?
    package var audiences: [String] = []

    package init() {}
}

extension TokenReviewStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xafaa3d76788c2bd8: if try reader.hasValue("authenticated", 0, &seen) { authenticated = try reader.readTrue() }
            case 0x72657375: if try reader.hasValue(1, &seen) { user = try UserInfo(from: &reader) }
            case 0x726f727265: if try reader.hasValue(2, &seen) { error = try reader.readNonEmptyString() }
            case 0xe684ff513e0999c2: if try reader.hasValue("audiences", 3, &seen) { audiences = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let authenticated, authenticated != false {
            writer.key(quoted: #""authenticated":"#)
            writer.write(authenticated)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            user.write(to: &writer)
        }
        if let error {
            writer.key(quoted: #""error":"#)
            writer.write(error)
        }
        if !audiences.isEmpty {
            writer.key(quoted: #""audiences":"#)
            audiences.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.TokenReviewStatus",
        fields: [
            Field("authenticated", .bool, number: 1, omitsZero: true),
            Field("user", .object(UserInfo.self), number: 2),
            Field("error", .string, number: 3),
            Field("audiences", .list(.string), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.authentication.v1.UserInfo`
package struct UserInfo: KubeStruct {
    package var username: String?
    package var uid: String?
    package var groups: [String] = []
    package var extra: [String: [String]] = [:]

    package init() {}
}

extension UserInfo {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e72657375: if try reader.hasValue(0, &seen) { username = try reader.readNonEmptyString() }
            case 0x646975: if try reader.hasValue(1, &seen) { uid = try reader.readNonEmptyString() }
            case 0x7370756f7267: if try reader.hasValue(2, &seen) { groups = try [String](from: &reader) }
            case 0x6172747865: if try reader.hasValue(3, &seen) { extra = try [String: [String]](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let username {
            writer.key(quoted: #""username":"#)
            writer.write(username)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        if !groups.isEmpty {
            writer.key(quoted: #""groups":"#)
            groups.write(to: &writer)
        }
        if !extra.isEmpty {
            writer.key(quoted: #""extra":"#)
            extra.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authentication.v1.UserInfo",
        fields: [
            Field("username", .string, number: 1),
            Field("uid", .string, number: 2),
            Field("groups", .list(.string), number: 3, list: .atomic),
            Field("extra", .map(.list(.string)), number: 4),
        ])
}
