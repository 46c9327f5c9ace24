// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1beta1.ResourceSlice`
package struct ResourceV1beta1ResourceSlice: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta1ResourceSliceSpec = ResourceV1beta1ResourceSliceSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSlice") }
}

extension ResourceV1beta1ResourceSlice {
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
        writer.raw(#""kind":"ResourceSlice","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceSlice",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSlice")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta1ResourceSliceSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceSliceList`
package struct ResourceV1beta1ResourceSliceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta1ResourceSlice] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSliceList") }
}

extension ResourceV1beta1ResourceSliceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceV1beta1ResourceSlice](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceSliceList","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceSliceList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceSliceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta1ResourceSlice.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceSliceSpec`
package struct ResourceV1beta1ResourceSliceSpec: KubeStruct {
    package var driver: String = ""
    package var pool: ResourceV1beta1ResourcePool = ResourceV1beta1ResourcePool()
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var devices: [ResourceV1beta1Device] = []
    package var perDeviceNodeSelection: Bool?
    package var sharedCounters: [ResourceV1beta1CounterSet] = []

    package init() {}
}

extension ResourceV1beta1ResourceSliceSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x6c6f6f70: if try reader.hasValue(1, &seen) { try pool.read(from: &reader) }
            case 0x656d614e65646f6e: if try reader.hasValue(2, &seen) { nodeName = try reader.readString() }
            case 0xfcc09fce607671d9: if try reader.hasValue("nodeSelector", 3, &seen) { nodeSelector = try NodeSelector(from: &reader) }
            case 0x7365646f4e6c6c61: if try reader.hasValue(4, &seen) { allNodes = try reader.readBool() }
            case 0x73656369766564: if try reader.hasValue(5, &seen) { devices = try [ResourceV1beta1Device](from: &reader) }
            case 0x87b56300af1c5c5: if try reader.hasValue("perDeviceNodeSelection", 6, &seen) { perDeviceNodeSelection = try reader.readBool() }
            case 0xc303c0723f64089e: if try reader.hasValue("sharedCounters", 7, &seen) { sharedCounters = try [ResourceV1beta1CounterSet](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""pool":"#)
        pool.write(to: &writer)
        if let nodeName {
            writer.key(quoted: #""nodeName":"#)
            writer.write(nodeName)
        }
        if let nodeSelector {
            writer.key(quoted: #""nodeSelector":"#)
            nodeSelector.write(to: &writer)
        }
        if let allNodes {
            writer.key(quoted: #""allNodes":"#)
            writer.write(allNodes)
        }
        if !devices.isEmpty {
            writer.key(quoted: #""devices":"#)
            devices.write(to: &writer)
        }
        if let perDeviceNodeSelection {
            writer.key(quoted: #""perDeviceNodeSelection":"#)
            writer.write(perDeviceNodeSelection)
        }
        if !sharedCounters.isEmpty {
            writer.key(quoted: #""sharedCounters":"#)
            sharedCounters.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceSliceSpec",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("pool", .object(ResourceV1beta1ResourcePool.self), number: 2, isRequired: true),
            Field("nodeName", .string, number: 3, isPointer: true),
            Field("nodeSelector", .object(NodeSelector.self), number: 4),
            Field("allNodes", .bool, number: 5),
            Field("devices", .list(.object(ResourceV1beta1Device.self)), number: 6, list: .atomic),
            Field("perDeviceNodeSelection", .bool, number: 7),
            Field("sharedCounters", .list(.object(ResourceV1beta1CounterSet.self)), number: 8, list: .atomic),
        ])
}
