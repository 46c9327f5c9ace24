// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.certificates.v1alpha1.ClusterTrustBundle`
package struct CertificatesV1alpha1ClusterTrustBundle: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CertificatesV1alpha1ClusterTrustBundleSpec = CertificatesV1alpha1ClusterTrustBundleSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundle") }
}

extension CertificatesV1alpha1ClusterTrustBundle {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try CertificatesV1alpha1ClusterTrustBundleSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterTrustBundle","apiVersion":"certificates.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1alpha1.ClusterTrustBundle",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundle")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CertificatesV1alpha1ClusterTrustBundleSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList`
package struct CertificatesV1alpha1ClusterTrustBundleList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CertificatesV1alpha1ClusterTrustBundle] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundleList") }
}

extension CertificatesV1alpha1ClusterTrustBundleList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [CertificatesV1alpha1ClusterTrustBundle](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterTrustBundleList","apiVersion":"certificates.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList",
        kinds: [GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundleList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CertificatesV1alpha1ClusterTrustBundle.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec`
package struct CertificatesV1alpha1ClusterTrustBundleSpec: KubeStruct {
    package var signerName: String?
    package var trustBundle: String = ""

    package init() {}
}

extension CertificatesV1alpha1ClusterTrustBundleSpec {
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
        "io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec",
        fields: [
            Field("signerName", .string, number: 1),
            Field("trustBundle", .string, number: 2, isRequired: true),
        ])
}
