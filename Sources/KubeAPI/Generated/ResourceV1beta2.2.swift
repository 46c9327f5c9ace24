// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1beta2.ResourceClaimStatus`
package struct ResourceV1beta2ResourceClaimStatus: KubeStruct {
    package var allocation: ResourceV1beta2AllocationResult?
    package var reservedFor: [ResourceV1beta2ResourceClaimConsumerReference] = []
    package var devices: [ResourceV1beta2AllocatedDeviceStatus] = []

    package init() {}
}

extension ResourceV1beta2ResourceClaimStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1eb833ca04890d59 where reader.keyIs("allocation"): allocation = try ResourceV1beta2AllocationResult(from: &reader)
            case 0x7ab0e31dc01309db where reader.keyIs("reservedFor"): reservedFor = try [ResourceV1beta2ResourceClaimConsumerReference](from: &reader)
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try [ResourceV1beta2AllocatedDeviceStatus](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let allocation {
            writer.key(quoted: #""allocation":"#)
            allocation.write(to: &writer)
        }
        if !reservedFor.isEmpty {
            writer.key(quoted: #""reservedFor":"#)
            reservedFor.write(to: &writer)
        }
        if !devices.isEmpty {
            writer.key(quoted: #""devices":"#)
            devices.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceClaimStatus",
        fields: [
            Field("allocation", .object(ResourceV1beta2AllocationResult.self), number: 1),
            Field("reservedFor", .list(.object(ResourceV1beta2ResourceClaimConsumerReference.self)), number: 2, list: .map(keys: ["uid"]), patch: [.merge], patchKey: "uid"),
            Field("devices", .list(.object(ResourceV1beta2AllocatedDeviceStatus.self)), number: 4, list: .map(keys: ["driver", "device", "pool", "shareID"])),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceClaimTemplate`
package struct ResourceV1beta2ResourceClaimTemplate: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: ResourceV1beta2ResourceClaimTemplateSpec

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceClaimTemplate") }
}

extension ResourceV1beta2ResourceClaimTemplate {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta2ResourceClaimTemplateSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimTemplate","apiVersion":"resource.k8s.io/v1beta2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceClaimTemplate",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceClaimTemplate")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta2ResourceClaimTemplateSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceClaimTemplateList`
package struct ResourceV1beta2ResourceClaimTemplateList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta2ResourceClaimTemplate] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceClaimTemplateList") }
}

extension ResourceV1beta2ResourceClaimTemplateList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1beta2ResourceClaimTemplate](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimTemplateList","apiVersion":"resource.k8s.io/v1beta2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceClaimTemplateList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceClaimTemplateList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta2ResourceClaimTemplate.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceClaimTemplateSpec`
package struct ResourceV1beta2ResourceClaimTemplateSpec: KubeStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta2ResourceClaimSpec = ResourceV1beta2ResourceClaimSpec()

    package init() {}
}

extension ResourceV1beta2ResourceClaimTemplateSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta2ResourceClaimSpec(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceClaimTemplateSpec",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta2ResourceClaimSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourcePool`
package struct ResourceV1beta2ResourcePool: KubeStruct {
    package var name: String = ""
    package var generation: Int64 = 0
    package var resourceSliceCount: Int64 = 0

    package init() {}
}

extension ResourceV1beta2ResourcePool {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x39522140c0627a43 where reader.keyIs("generation"): generation = try reader.readInteger(Int64.self)
            case 0xc0c3eef707ed2e70 where reader.keyIs("resourceSliceCount"): resourceSliceCount = try reader.readInteger(Int64.self)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""generation":"#)
        writer.write(generation)
        writer.key(quoted: #""resourceSliceCount":"#)
        writer.write(resourceSliceCount)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourcePool",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("generation", .int64, number: 2, isRequired: true),
            Field("resourceSliceCount", .int64, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceSlice`
package struct ResourceV1beta2ResourceSlice: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta2ResourceSliceSpec = ResourceV1beta2ResourceSliceSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceSlice") }
}

extension ResourceV1beta2ResourceSlice {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta2ResourceSliceSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceSlice","apiVersion":"resource.k8s.io/v1beta2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceSlice",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceSlice")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta2ResourceSliceSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceSliceList`
package struct ResourceV1beta2ResourceSliceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta2ResourceSlice] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceSliceList") }
}

extension ResourceV1beta2ResourceSliceList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1beta2ResourceSlice](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceSliceList","apiVersion":"resource.k8s.io/v1beta2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta2.ResourceSliceList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceSliceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta2ResourceSlice.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta2.ResourceSliceSpec`
package struct ResourceV1beta2ResourceSliceSpec: KubeStruct {
    package var driver: String = ""
    package var pool: ResourceV1beta2ResourcePool = ResourceV1beta2ResourcePool()
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var devices: [ResourceV1beta2Device] = []
    package var perDeviceNodeSelection: Bool?
    package var sharedCounters: [ResourceV1beta2CounterSet] = []

    package init() {}
}

extension ResourceV1beta2ResourceSliceSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try ResourceV1beta2ResourcePool(from: &reader)
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readString()
            case 0xfcc09fce60767159 where reader.keyIs("nodeSelector"): nodeSelector = try NodeSelector(from: &reader)
            case 0xd7bff7def5384bac where reader.keyIs("allNodes"): allNodes = try reader.readBool()
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try [ResourceV1beta2Device](from: &reader)
            case 0x87b56300af1c545 where reader.keyIs("perDeviceNodeSelection"): perDeviceNodeSelection = try reader.readBool()
            case 0xc303c0723f64089e where reader.keyIs("sharedCounters"): sharedCounters = try [ResourceV1beta2CounterSet](from: &reader)
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
        "io.k8s.api.resource.v1beta2.ResourceSliceSpec",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("pool", .object(ResourceV1beta2ResourcePool.self), number: 2, isRequired: true),
            Field("nodeName", .string, number: 3),
            Field("nodeSelector", .object(NodeSelector.self), number: 4),
            Field("allNodes", .bool, number: 5),
            Field("devices", .list(.object(ResourceV1beta2Device.self)), number: 6, list: .atomic),
            Field("perDeviceNodeSelection", .bool, number: 7),
            Field("sharedCounters", .list(.object(ResourceV1beta2CounterSet.self)), number: 8, list: .atomic),
        ])
}
