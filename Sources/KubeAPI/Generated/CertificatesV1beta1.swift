// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.certificates.v1beta1.ClusterTrustBundle`
package struct ClusterTrustBundle: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ClusterTrustBundleSpec = ClusterTrustBundleSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "ClusterTrustBundle") }
}

extension ClusterTrustBundle {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ClusterTrustBundleSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ClusterTrustBundle](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1ccfaee032b272c4 where reader.keyIs("signerName"): signerName = try reader.readNonEmptyString()
            case 0xc0eac3e69184abf0 where reader.keyIs("trustBundle"): trustBundle = try reader.readString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1beta1", kind: "PodCertificateRequest") }
}

extension PodCertificateRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try PodCertificateRequestSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try PodCertificateRequestStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [PodCertificateRequest](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1ccfaee032b272c4 where reader.keyIs("signerName"): signerName = try reader.readString()
            case 0x91266347c486ab84 where reader.keyIs("podName"): podName = try reader.readString()
            case 0x3445f3fa5d13bf54 where reader.keyIs("podUID"): podUID = try reader.readString()
            case 0xd3eee9cfc768028 where reader.keyIs("serviceAccountName"): serviceAccountName = try reader.readString()
            case 0xf782a216cd2a2b91 where reader.keyIs("serviceAccountUID"): serviceAccountUID = try reader.readString()
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readString()
            case 0x24e7a74c666a58d1 where reader.keyIs("nodeUID"): nodeUID = try reader.readString()
            case 0x7d7c536ec39e7171 where reader.keyIs("maxExpirationSeconds"): maxExpirationSeconds = try reader.readInteger(Int32.self)
            case 0x914f2518f620b142 where reader.keyIs("pkixPublicKey"): pkixPublicKey = try ByteData(from: &reader)
            case 0xb2d614e021c67868 where reader.keyIs("proofOfPossession"): proofOfPossession = try ByteData(from: &reader)
            case 0x772865d3eca3e84e where reader.keyIs("unverifiedUserAnnotations"): unverifiedUserAnnotations = try [String: String](from: &reader)
            case 0x14aeeff84e8e8722 where reader.keyIs("stubPKCS10Request"): stubPKCS10Request = try ByteData(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
            case 0xd3903d699023cfe9 where reader.keyIs("certificateChain"): certificateChain = try reader.readNonEmptyString()
            case 0x2e15111f9d13c52d where reader.keyIs("notBefore"): notBefore = try Time(from: &reader)
            case 0x3864fe7f27470f88 where reader.keyIs("beginRefreshAt"): beginRefreshAt = try Time(from: &reader)
            case 0xe5b675f96a18a255 where reader.keyIs("notAfter"): notAfter = try Time(from: &reader)
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
