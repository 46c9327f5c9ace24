// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.certificates.v1beta1.ClusterTrustBundle`
package struct ClusterTrustBundle: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ClusterTrustBundleSpec = ClusterTrustBundleSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundle") }
}

extension ClusterTrustBundle {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterTrustBundle","apiVersion":"certificates.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.ClusterTrustBundle",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundle")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ClusterTrustBundleSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1beta1.ClusterTrustBundleList`
package struct ClusterTrustBundleList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ClusterTrustBundle] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundleList") }
}

extension ClusterTrustBundleList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ClusterTrustBundle](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterTrustBundleList","apiVersion":"certificates.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.ClusterTrustBundleList",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundleList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ClusterTrustBundle.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1beta1.ClusterTrustBundleSpec`
package struct ClusterTrustBundleSpec: KubeStruct {
    package var signerName: String?
    package var trustBundle: String = ""

    package init() {}
}

extension ClusterTrustBundleSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1ccfaee032b272c4: if try reader.hasValue("signerName", 0, &seen) { signerName = try reader.readNonEmptyString() }
            case 0xc0eac3e69184abf0: if try reader.hasValue("trustBundle", 1, &seen) { trustBundle = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let signerName {
            writer.key(quoted: #""signerName":"#)
            writer.write(signerName)
        }
        writer.key(quoted: #""trustBundle":"#)
        writer.write(trustBundle)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.ClusterTrustBundleSpec",
        fields: [
            Field("signerName", .string, number: 1),
            Field("trustBundle", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1beta1.PodCertificateRequest`
package struct PodCertificateRequest: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: PodCertificateRequestSpec = PodCertificateRequestSpec()
    package var status: PodCertificateRequestStatus = PodCertificateRequestStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequest") }
}

extension PodCertificateRequest {
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
        writer.raw(#""kind":"PodCertificateRequest","apiVersion":"certificates.k8s.io/v1beta1""#)
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
        "io.k8s.api.certificates.v1beta1.PodCertificateRequest",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequest")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PodCertificateRequestSpec.self), number: 2, isRequired: true),
            Field("status", .object(PodCertificateRequestStatus.self), number: 3),
        ])
}

/// `io.k8s.api.certificates.v1beta1.PodCertificateRequestList`
package struct PodCertificateRequestList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PodCertificateRequest] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequestList") }
}

extension PodCertificateRequestList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PodCertificateRequest](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodCertificateRequestList","apiVersion":"certificates.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.PodCertificateRequestList",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequestList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PodCertificateRequest.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1beta1.PodCertificateRequestSpec`
package struct PodCertificateRequestSpec: KubeStruct {
    package var signerName: String = ""
    package var podName: String = ""
    package var podUID: String = ""
    package var serviceAccountName: String = ""
    package var serviceAccountUID: String = ""
    package var nodeName: String = ""
    package var nodeUID: String = ""
    package var maxExpirationSeconds: Int32?
    package var pkixPublicKey: ByteData?
    package var proofOfPossession: ByteData?
    package var unverifiedUserAnnotations: [String: String] = [:]
    package var stubPKCS10Request: ByteData = ByteData()

    package init() {}
}

extension PodCertificateRequestSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1ccfaee032b272c4: if try reader.hasValue("signerName", 0, &seen) { signerName = try reader.readString() }
            case 0x656d614e646f70: if try reader.hasValue(1, &seen) { podName = try reader.readString() }
            case 0x444955646f70: if try reader.hasValue(2, &seen) { podUID = try reader.readString() }
            case 0xd3eee9cfc7680a8: if try reader.hasValue("serviceAccountName", 3, &seen) { serviceAccountName = try reader.readString() }
            case 0xf782a216cd2a2b91: if try reader.hasValue("serviceAccountUID", 4, &seen) { serviceAccountUID = try reader.readString() }
            case 0x656d614e65646f6e: if try reader.hasValue(5, &seen) { nodeName = try reader.readString() }
            case 0x44495565646f6e: if try reader.hasValue(6, &seen) { nodeUID = try reader.readString() }
            case 0x7d7c536ec39e71f1: if try reader.hasValue("maxExpirationSeconds", 7, &seen) { maxExpirationSeconds = try reader.readInteger(Int32.self) }
            case 0x914f2518f620b1c2: if try reader.hasValue("pkixPublicKey", 8, &seen) { pkixPublicKey = try ByteData(from: &reader) }
            case 0xb2d614e021c678e8: if try reader.hasValue("proofOfPossession", 9, &seen) { proofOfPossession = try ByteData(from: &reader) }
            case 0x772865d3eca3e8ce: if try reader.hasValue("unverifiedUserAnnotations", 10, &seen) { unverifiedUserAnnotations = try [String: String](from: &reader) }
            case 0x14aeeff84e8e87a2: if try reader.hasValue("stubPKCS10Request", 11, &seen) { stubPKCS10Request = try ByteData(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""signerName":"#)
        writer.write(signerName)
        writer.key(quoted: #""podName":"#)
        writer.write(podName)
        writer.key(quoted: #""podUID":"#)
        writer.write(podUID)
        writer.key(quoted: #""serviceAccountName":"#)
        writer.write(serviceAccountName)
        writer.key(quoted: #""serviceAccountUID":"#)
        writer.write(serviceAccountUID)
        writer.key(quoted: #""nodeName":"#)
        writer.write(nodeName)
        writer.key(quoted: #""nodeUID":"#)
        writer.write(nodeUID)
        if let maxExpirationSeconds {
            writer.key(quoted: #""maxExpirationSeconds":"#)
            writer.write(maxExpirationSeconds)
        }
        if let pkixPublicKey {
            writer.key(quoted: #""pkixPublicKey":"#)
            pkixPublicKey.write(to: &writer)
        }
        if let proofOfPossession {
            writer.key(quoted: #""proofOfPossession":"#)
            proofOfPossession.write(to: &writer)
        }
        if !unverifiedUserAnnotations.isEmpty {
            writer.key(quoted: #""unverifiedUserAnnotations":"#)
            unverifiedUserAnnotations.write(to: &writer)
        }
        writer.key(quoted: #""stubPKCS10Request":"#)
        stubPKCS10Request.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.PodCertificateRequestSpec",
        fields: [
            Field("signerName", .string, number: 1, isRequired: true),
            Field("podName", .string, number: 2, isRequired: true),
            Field("podUID", .string, number: 3, isRequired: true),
            Field("serviceAccountName", .string, number: 4, isRequired: true),
            Field("serviceAccountUID", .string, number: 5, isRequired: true),
            Field("nodeName", .string, number: 6, isRequired: true),
            Field("nodeUID", .string, number: 7, isRequired: true),
            Field("maxExpirationSeconds", .int32, number: 8, defaultValue: 86400),
            Field("pkixPublicKey", .bytes, number: 9),
            Field("proofOfPossession", .bytes, number: 10),
            Field("unverifiedUserAnnotations", .map(.string), number: 11),
            Field("stubPKCS10Request", .bytes, number: 12, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1beta1.PodCertificateRequestStatus`
package struct PodCertificateRequestStatus: KubeStruct {
    package var conditions: [Condition] = []
    package var certificateChain: String?
    package var notBefore: Time?
    package var beginRefreshAt: Time?
    package var notAfter: Time?

    package init() {}
}

extension PodCertificateRequestStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [Condition](from: &reader) }
            case 0xd3903d699023cfe9: if try reader.hasValue("certificateChain", 1, &seen) { certificateChain = try reader.readNonEmptyString() }
            case 0x2e15111f9d13c5ad: if try reader.hasValue("notBefore", 2, &seen) { notBefore = try Time(from: &reader) }
            case 0x3864fe7f27470f88: if try reader.hasValue("beginRefreshAt", 3, &seen) { beginRefreshAt = try Time(from: &reader) }
            case 0x7265746641746f6e: if try reader.hasValue(4, &seen) { notAfter = try Time(from: &reader) }
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
        if let certificateChain {
            writer.key(quoted: #""certificateChain":"#)
            writer.write(certificateChain)
        }
        if let notBefore {
            writer.key(quoted: #""notBefore":"#)
            notBefore.write(to: &writer)
        }
        if let beginRefreshAt {
            writer.key(quoted: #""beginRefreshAt":"#)
            beginRefreshAt.write(to: &writer)
        }
        if let notAfter {
            writer.key(quoted: #""notAfter":"#)
            notAfter.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1beta1.PodCertificateRequestStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("certificateChain", .string, number: 2),
            Field("notBefore", .time, number: 4),
            Field("beginRefreshAt", .time, number: 5),
            Field("notAfter", .time, number: 6),
        ])
}
