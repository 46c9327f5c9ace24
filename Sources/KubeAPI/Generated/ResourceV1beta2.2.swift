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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1eb833ca04890dd9: if try reader.hasValue("allocation", 0, &seen) { allocation = try ResourceV1beta2AllocationResult(from: &reader) }
            case 0x7ab0e31dc01309db: if try reader.hasValue("reservedFor", 1, &seen) { reservedFor = try [ResourceV1beta2ResourceClaimConsumerReference](from: &reader) }
            case 0x73656369766564: if try reader.hasValue(2, &seen) { devices = try [ResourceV1beta2AllocatedDeviceStatus](from: &reader) }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceClaimTemplate") }
}

extension ResourceV1beta2ResourceClaimTemplate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
        _spec.write(to: &writer)
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceV1beta2ResourceClaimTemplate](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
package struct ResourceV1beta2ResourceClaimTemplateSpec: KubeStruct, BoxedStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta2ResourceClaimSpec = ResourceV1beta2ResourceClaimSpec()

    package init() {}

    package static let emptyBox = Box(ResourceV1beta2ResourceClaimTemplateSpec())
}

extension ResourceV1beta2ResourceClaimTemplateSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x39522140c0627ac3: if try reader.hasValue("generation", 1, &seen) { generation = try reader.readInteger(Int64.self) }
            case 0xc0c3eef707ed2ef0: if try reader.hasValue("resourceSliceCount", 2, &seen) { resourceSliceCount = try reader.readInteger(Int64.self) }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta2", kind: "ResourceSlice") }
}

extension ResourceV1beta2ResourceSlice {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceV1beta2ResourceSlice](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
            case 0x73656369766564: if try reader.hasValue(5, &seen) { devices = try [ResourceV1beta2Device](from: &reader) }
            case 0x87b56300af1c5c5: if try reader.hasValue("perDeviceNodeSelection", 6, &seen) { perDeviceNodeSelection = try reader.readBool() }
            case 0xc303c0723f64089e: if try reader.hasValue("sharedCounters", 7, &seen) { sharedCounters = try [ResourceV1beta2CounterSet](from: &reader) }
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
            Field("nodeName", .string, number: 3, isPointer: true),
            Field("nodeSelector", .object(NodeSelector.self), number: 4),
            Field("allNodes", .bool, number: 5),
            Field("devices", .list(.object(ResourceV1beta2Device.self)), number: 6, list: .atomic),
            Field("perDeviceNodeSelection", .bool, number: 7),
            Field("sharedCounters", .list(.object(ResourceV1beta2CounterSet.self)), number: 8, list: .atomic),
        ])
}
