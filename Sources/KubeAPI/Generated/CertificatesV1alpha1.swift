// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.certificates.v1alpha1.ClusterTrustBundle`
package struct CertificatesV1alpha1ClusterTrustBundle: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CertificatesV1alpha1ClusterTrustBundleSpec = CertificatesV1alpha1ClusterTrustBundleSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "certificates.k8s.io", version: "v1alpha1", kind: "ClusterTrustBundle") }
}

extension CertificatesV1alpha1ClusterTrustBundle {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CertificatesV1alpha1ClusterTrustBundle](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
        "io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec",
        fields: [
            Field("signerName", .string, number: 1),
            Field("trustBundle", .string, number: 2, isRequired: true),
        ])
}
