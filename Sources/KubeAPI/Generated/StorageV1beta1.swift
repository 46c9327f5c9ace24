// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.storage.v1beta1.VolumeAttributesClass`
package struct StorageV1beta1VolumeAttributesClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var driverName: String = ""
    package var parameters: [String: String] = [:]

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClass") }
}

extension StorageV1beta1VolumeAttributesClass {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x19f4112608de57c7: if try reader.hasValue("driverName", 1, &seen) { driverName = try reader.readString() }
            case 0xa42d55fd7037af3: if try reader.hasValue("parameters", 2, &seen) { parameters = try [String: String](from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [StorageV1beta1VolumeAttributesClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
