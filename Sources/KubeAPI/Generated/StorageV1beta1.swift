// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.storage.v1beta1.VolumeAttributesClass`
package struct StorageV1beta1VolumeAttributesClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var driverName: String = ""
    package var parameters: [String: String] = [:]

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClass") }
}

extension StorageV1beta1VolumeAttributesClass {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x19f4112608de5747 where reader.keyIs("driverName"): driverName = try reader.readString()
            case 0xa42d55fd7037a73 where reader.keyIs("parameters"): parameters = try [String: String](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"VolumeAttributesClass","apiVersion":"storage.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""driverName":"#)
        writer.write(driverName)
        if !parameters.isEmpty {
            writer.key(quoted: #""parameters":"#)
            parameters.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1beta1.VolumeAttributesClass",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("driverName", .string, number: 2, isRequired: true),
            Field("parameters", .map(.string), number: 3),
        ])
}

/// `io.k8s.api.storage.v1beta1.VolumeAttributesClassList`
package struct StorageV1beta1VolumeAttributesClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [StorageV1beta1VolumeAttributesClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClassList") }
}

extension StorageV1beta1VolumeAttributesClassList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [StorageV1beta1VolumeAttributesClass](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"VolumeAttributesClassList","apiVersion":"storage.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1beta1.VolumeAttributesClassList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(StorageV1beta1VolumeAttributesClass.self)), number: 2, isRequired: true),
        ])
}
