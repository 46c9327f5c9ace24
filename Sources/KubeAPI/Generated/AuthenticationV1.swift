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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readNonEmptyString()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): apiVersion = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "SelfSubjectReview") }
}

extension SelfSubjectReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try SelfSubjectReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb396214a86dc2c10 where reader.keyIs("userInfo"): userInfo = try UserInfo(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenRequest") }
}

extension TokenRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try TokenRequestSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try TokenRequestStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe684ff513e0999c2 where reader.keyIs("audiences"): audiences = try [String](from: &reader)
            case 0x720debb104c45253 where reader.keyIs("boundObjectRef"): boundObjectRef = try BoundObjectReference(from: &reader)
            case 0xe15436ff17bc9f89 where reader.keyIs("expirationSeconds"): expirationSeconds = try reader.readInteger(Int64.self)
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
        if let boundObjectRef {
            writer.key(quoted: #""boundObjectRef":"#)
            boundObjectRef.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa606112e0772f16b where reader.keyIs("token"): token = try reader.readNonEmptyString()
            case 0xa374ef8c8e6bc045 where reader.keyIs("expirationTimestamp"): expirationTimestamp = try Time(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authentication.k8s.io", version: "v1", kind: "TokenReview") }
}

extension TokenReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try TokenReviewSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try TokenReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa606112e0772f16b where reader.keyIs("token"): token = try reader.readString()
            case 0xe684ff513e0999c2 where reader.keyIs("audiences"): audiences = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xafaa3d76788c2b58 where reader.keyIs("authenticated"): authenticated = try reader.readBool()
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try UserInfo(from: &reader)
            case 0x5af97c9119709d71 where reader.keyIs("error"): error = try reader.readNonEmptyString()
            case 0xe684ff513e0999c2 where reader.keyIs("audiences"): audiences = try [String](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let authenticated {
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
            Field("authenticated", .bool, number: 1),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb68cc0f883c6cda2 where reader.keyIs("username"): username = try reader.readNonEmptyString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
            case 0x5c28ae2990bdf3dc where reader.keyIs("groups"): groups = try [String](from: &reader)
            case 0x53d276316a4e29d1 where reader.keyIs("extra"): extra = try [String: [String]](from: &reader)
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
