// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1.ResourceSlice`
package struct ResourceSlice: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceSliceSpec = ResourceSliceSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSlice") }
}

extension ResourceSlice {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceSliceSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceSlice","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.ResourceSlice",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSlice")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceSliceSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceSliceList`
package struct ResourceSliceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceSlice] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSliceList") }
}

extension ResourceSliceList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceSlice](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceSliceList","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.ResourceSliceList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSliceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceSlice.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceSliceSpec`
package struct ResourceSliceSpec: KubeStruct {
    package var driver: String = ""
    package var pool: ResourcePool = ResourcePool()
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var devices: [Device] = []
    package var perDeviceNodeSelection: Bool?
    package var sharedCounters: [CounterSet] = []

    package init() {}
}

extension ResourceSliceSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try ResourcePool(from: &reader)
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readString()
            case 0xfcc09fce60767159 where reader.keyIs("nodeSelector"): nodeSelector = try NodeSelector(from: &reader)
            case 0xd7bff7def5384bac where reader.keyIs("allNodes"): allNodes = try reader.readBool()
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try [Device](from: &reader)
            case 0x87b56300af1c545 where reader.keyIs("perDeviceNodeSelection"): perDeviceNodeSelection = try reader.readBool()
            case 0xc303c0723f64089e where reader.keyIs("sharedCounters"): sharedCounters = try [CounterSet](from: &reader)
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
        "io.k8s.api.resource.v1.ResourceSliceSpec",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("pool", .object(ResourcePool.self), number: 2, isRequired: true),
            Field("nodeName", .string, number: 3),
            Field("nodeSelector", .object(NodeSelector.self), number: 4),
            Field("allNodes", .bool, number: 5),
            Field("devices", .list(.object(Device.self)), number: 6, list: .atomic),
            Field("perDeviceNodeSelection", .bool, number: 7),
            Field("sharedCounters", .list(.object(CounterSet.self)), number: 8, list: .atomic),
        ])
}
