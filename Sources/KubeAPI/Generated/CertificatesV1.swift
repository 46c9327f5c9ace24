// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.certificates.v1.CertificateSigningRequest`
package struct CertificateSigningRequest: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CertificateSigningRequestSpec = CertificateSigningRequestSpec()
    package var status: CertificateSigningRequestStatus = CertificateSigningRequestStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1", kind: "CertificateSigningRequest") }
}

extension CertificateSigningRequest {
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
        writer.raw(#""kind":"CertificateSigningRequest","apiVersion":"certificates.k8s.io/v1""#)
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
        "io.k8s.api.certificates.v1.CertificateSigningRequest",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1", kind: "CertificateSigningRequest")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CertificateSigningRequestSpec.self), number: 2, isRequired: true),
            Field("status", .object(CertificateSigningRequestStatus.self), number: 3),
        ])
}

/// `io.k8s.api.certificates.v1.CertificateSigningRequestCondition`
package struct CertificateSigningRequestCondition: KubeStruct {
    package var type: String = ""
    package var reason: String?
    package var message: String?
    package var lastUpdateTime: Time?
    package var lastTransitionTime: Time?
    package var status: String = ""

    package init() {}
}

extension CertificateSigningRequestCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x6e6f73616572: if try reader.hasValue(1, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(2, &seen) { message = try reader.readNonEmptyString() }
            case 0x1d7d5de32017988: if try reader.hasValue("lastUpdateTime", 3, &seen) { lastUpdateTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 4, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x737574617473: if try reader.hasValue(5, &seen) { status = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let lastUpdateTime {
            writer.key(quoted: #""lastUpdateTime":"#)
            lastUpdateTime.write(to: &writer)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        writer.key(quoted: #""status":"#)
        writer.write(status)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1.CertificateSigningRequestCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("reason", .string, number: 2),
            Field("message", .string, number: 3),
            Field("lastUpdateTime", .time, number: 4),
            Field("lastTransitionTime", .time, number: 5),
            Field("status", .string, number: 6, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1.CertificateSigningRequestList`
package struct CertificateSigningRequestList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CertificateSigningRequest] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1", kind: "CertificateSigningRequestList") }
}

extension CertificateSigningRequestList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CertificateSigningRequest](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CertificateSigningRequestList","apiVersion":"certificates.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1.CertificateSigningRequestList",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1", kind: "CertificateSigningRequestList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CertificateSigningRequest.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1.CertificateSigningRequestSpec`
package struct CertificateSigningRequestSpec: KubeStruct {
    package var request: ByteData = ByteData()
    package var username: String?
    package var uid: String?
    package var groups: [String] = []
    package var usages: [String] = []
    package var extra: [String: [String]] = [:]
    package var signerName: String = ""
    package var expirationSeconds: Int32?

    package init() {}
}

extension CertificateSigningRequestSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74736575716572: if try reader.hasValue(0, &seen) { request = try ByteData(from: &reader) }
            case 0x656d616e72657375: if try reader.hasValue(1, &seen) { username = try reader.readNonEmptyString() }
            case 0x646975: if try reader.hasValue(2, &seen) { uid = try reader.readNonEmptyString() }
            case 0x7370756f7267: if try reader.hasValue(3, &seen) { groups = try [String](from: &reader) }
            case 0x736567617375: if try reader.hasValue(4, &seen) { usages = try [String](from: &reader) }
            case 0x6172747865: if try reader.hasValue(5, &seen) { extra = try [String: [String]](from: &reader) }
            case 0x1ccfaee032b272c4: if try reader.hasValue("signerName", 6, &seen) { signerName = try reader.readString() }
            case 0xe15436ff17bc9f89: if try reader.hasValue("expirationSeconds", 7, &seen) { expirationSeconds = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""request":"#)
        request.write(to: &writer)
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
        if !usages.isEmpty {
            writer.key(quoted: #""usages":"#)
            usages.write(to: &writer)
        }
        if !extra.isEmpty {
            writer.key(quoted: #""extra":"#)
            extra.write(to: &writer)
        }
        writer.key(quoted: #""signerName":"#)
        writer.write(signerName)
        if let expirationSeconds {
            writer.key(quoted: #""expirationSeconds":"#)
            writer.write(expirationSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1.CertificateSigningRequestSpec",
        fields: [
            Field("request", .bytes, number: 1, isRequired: true),
            Field("username", .string, number: 2),
            Field("uid", .string, number: 3),
            Field("groups", .list(.string), number: 4, list: .atomic),
            Field("usages", .list(.string), number: 5, list: .atomic),
            Field("extra", .map(.list(.string)), number: 6),
            Field("signerName", .string, number: 7, isRequired: true),
            Field("expirationSeconds", .int32, number: 8),
        ])
}

/// `io.k8s.api.certificates.v1.CertificateSigningRequestStatus`
package struct CertificateSigningRequestStatus: KubeStruct {
    package var conditions: [CertificateSigningRequestCondition] = []
    package var certificate: ByteData?

    package init() {}
}

extension CertificateSigningRequestStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [CertificateSigningRequestCondition](from: &reader) }
            case 0xb11c7e67e6f4c9a3: if try reader.hasValue("certificate", 1, &seen) { certificate = try ByteData(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let certificate {
            writer.key(quoted: #""certificate":"#)
            certificate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1.CertificateSigningRequestStatus",
        fields: [
            Field("conditions", .list(.object(CertificateSigningRequestCondition.self)), number: 1, list: .map(keys: ["type"])),
            Field("certificate", .bytes, number: 2),
        ])
}
