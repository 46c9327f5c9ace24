// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1alpha3.DeviceTaint`
package struct ResourceV1alpha3DeviceTaint: KubeStruct {
    package var key: String = ""
    package var value: String?
    package var effect: String = ""
    package var timeAdded: Time?

    package init() {}
}

extension ResourceV1alpha3DeviceTaint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readNonEmptyString() }
            case 0x746365666665: if try reader.hasValue(2, &seen) { effect = try reader.readString() }
            case 0x9135c16ea0b1d4c8: if try reader.hasValue("timeAdded", 3, &seen) { timeAdded = try Time(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        writer.key(quoted: #""effect":"#)
        writer.write(effect)
        if let timeAdded {
            writer.key(quoted: #""timeAdded":"#)
            timeAdded.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.DeviceTaint",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2),
            Field("effect", .string, number: 3, isRequired: true),
            Field("timeAdded", .time, number: 4),
        ])
}

/// `io.k8s.api.resource.v1alpha3.DeviceTaintRule`
package struct ResourceV1alpha3DeviceTaintRule: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1alpha3DeviceTaintRuleSpec = ResourceV1alpha3DeviceTaintRuleSpec()
    package var status: ResourceV1alpha3DeviceTaintRuleStatus = ResourceV1alpha3DeviceTaintRuleStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRule") }
}

extension ResourceV1alpha3DeviceTaintRule {
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
        writer.raw(#""kind":"DeviceTaintRule","apiVersion":"resource.k8s.io/v1alpha3""#)
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
        "io.k8s.api.resource.v1alpha3.DeviceTaintRule",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRule")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1alpha3DeviceTaintRuleSpec.self), number: 2, isRequired: true),
            Field("status", .object(ResourceV1alpha3DeviceTaintRuleStatus.self), number: 3),
        ])
}

/// `io.k8s.api.resource.v1alpha3.DeviceTaintRuleList`
package struct ResourceV1alpha3DeviceTaintRuleList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1alpha3DeviceTaintRule] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRuleList") }
}

extension ResourceV1alpha3DeviceTaintRuleList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceV1alpha3DeviceTaintRule](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DeviceTaintRuleList","apiVersion":"resource.k8s.io/v1alpha3""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.DeviceTaintRuleList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRuleList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1alpha3DeviceTaintRule.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1alpha3.DeviceTaintRuleSpec`
package struct ResourceV1alpha3DeviceTaintRuleSpec: KubeStruct {
    package var deviceSelector: ResourceV1alpha3DeviceTaintSelector?
    package var taint: ResourceV1alpha3DeviceTaint = ResourceV1alpha3DeviceTaint()

    package init() {}
}

extension ResourceV1alpha3DeviceTaintRuleSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xef2e2c9e5265f0b1: if try reader.hasValue("deviceSelector", 0, &seen) { deviceSelector = try ResourceV1alpha3DeviceTaintSelector(from: &reader) }
            case 0x746e696174: if try reader.hasValue(1, &seen) { try taint.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let deviceSelector {
            writer.key(quoted: #""deviceSelector":"#)
            deviceSelector.write(to: &writer)
        }
        writer.key(quoted: #""taint":"#)
        taint.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.DeviceTaintRuleSpec",
        fields: [
            Field("deviceSelector", .object(ResourceV1alpha3DeviceTaintSelector.self), number: 1),
            Field("taint", .object(ResourceV1alpha3DeviceTaint.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1alpha3.DeviceTaintRuleStatus`
package struct ResourceV1alpha3DeviceTaintRuleStatus: KubeStruct {
    package var conditions: [Condition] = []

    package init() {}
}

extension ResourceV1alpha3DeviceTaintRuleStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [Condition](from: &reader) }
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.DeviceTaintRuleStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.resource.v1alpha3.DeviceTaintSelector`
package struct ResourceV1alpha3DeviceTaintSelector: KubeStruct {
    package var driver: String?
    package var pool: String?
    package var device: String?

    package init() {}
}

extension ResourceV1alpha3DeviceTaintSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readNonEmptyString() }
            case 0x6c6f6f70: if try reader.hasValue(1, &seen) { pool = try reader.readNonEmptyString() }
            case 0x656369766564: if try reader.hasValue(2, &seen) { device = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let driver {
            writer.key(quoted: #""driver":"#)
            writer.write(driver)
        }
        if let pool {
            writer.key(quoted: #""pool":"#)
            writer.write(pool)
        }
        if let device {
            writer.key(quoted: #""device":"#)
            writer.write(device)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.DeviceTaintSelector",
        fields: [
            Field("driver", .string, number: 2),
            Field("pool", .string, number: 3),
            Field("device", .string, number: 4),
        ])
}

/// `io.k8s.api.resource.v1alpha3.PoolStatus`
package struct PoolStatus: KubeStruct {
    package var driver: String = ""
    package var poolName: String = ""
    package var nodeName: String?
    package var totalDevices: Int32?
    package var allocatedDevices: Int32?
    package var availableDevices: Int32?
    package var unavailableDevices: Int32?
    package var resourceSliceCount: Int32?
    package var generation: Int64 = 0
    package var validationError: String?

    package init() {}
}

extension PoolStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x656d614e6c6f6f70: if try reader.hasValue(1, &seen) { poolName = try reader.readString() }
            case 0x656d614e65646f6e: if try reader.hasValue(2, &seen) { nodeName = try reader.readNonEmptyString() }
            case 0x4f19fcfaf65df9f6: if try reader.hasValue("totalDevices", 3, &seen) { totalDevices = try reader.readInteger(Int32.self) }
            case 0x888fd6bbc54d91a2: if try reader.hasValue("allocatedDevices", 4, &seen) { allocatedDevices = try reader.readInteger(Int32.self) }
            case 0xd053b91473f818fa: if try reader.hasValue("availableDevices", 5, &seen) { availableDevices = try reader.readInteger(Int32.self) }
            case 0x14c37206edd17f8: if try reader.hasValue("unavailableDevices", 6, &seen) { unavailableDevices = try reader.readInteger(Int32.self) }
            case 0xc0c3eef707ed2ef0: if try reader.hasValue("resourceSliceCount", 7, &seen) { resourceSliceCount = try reader.readInteger(Int32.self) }
            case 0x39522140c0627ac3: if try reader.hasValue("generation", 8, &seen) { generation = try reader.readInteger(Int64.self) }
            case 0x74db0c1f22825295: if try reader.hasValue("validationError", 9, &seen) { validationError = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""poolName":"#)
        writer.write(poolName)
        if let nodeName {
            writer.key(quoted: #""nodeName":"#)
            writer.write(nodeName)
        }
        if let totalDevices {
            writer.key(quoted: #""totalDevices":"#)
            writer.write(totalDevices)
        }
        if let allocatedDevices {
            writer.key(quoted: #""allocatedDevices":"#)
            writer.write(allocatedDevices)
        }
        if let availableDevices {
            writer.key(quoted: #""availableDevices":"#)
            writer.write(availableDevices)
        }
        if let unavailableDevices {
            writer.key(quoted: #""unavailableDevices":"#)
            writer.write(unavailableDevices)
        }
        if let resourceSliceCount {
            writer.key(quoted: #""resourceSliceCount":"#)
            writer.write(resourceSliceCount)
        }
        writer.key(quoted: #""generation":"#)
        writer.write(generation)
        if let validationError {
            writer.key(quoted: #""validationError":"#)
            writer.write(validationError)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.PoolStatus",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("poolName", .string, number: 2, isRequired: true),
            Field("nodeName", .string, number: 3),
            Field("totalDevices", .int32, number: 4),
            Field("allocatedDevices", .int32, number: 5),
            Field("availableDevices", .int32, number: 6),
            Field("unavailableDevices", .int32, number: 7),
            Field("resourceSliceCount", .int32, number: 8),
            Field("generation", .int64, number: 9, isRequired: true),
            Field("validationError", .string, number: 10),
        ])
}

/// `io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequest`
package struct ResourcePoolStatusRequest: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourcePoolStatusRequestSpec = ResourcePoolStatusRequestSpec()
    package var status: ResourcePoolStatusRequestStatus = ResourcePoolStatusRequestStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequest") }
}

extension ResourcePoolStatusRequest {
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
        writer.raw(#""kind":"ResourcePoolStatusRequest","apiVersion":"resource.k8s.io/v1alpha3""#)
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
        "io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequest",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequest")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1, isRequired: true),
            Field("spec", .object(ResourcePoolStatusRequestSpec.self), number: 2, isRequired: true),
            Field("status", .object(ResourcePoolStatusRequestStatus.self), number: 3),
        ])
}

/// `io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestList`
package struct ResourcePoolStatusRequestList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourcePoolStatusRequest] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequestList") }
}

extension ResourcePoolStatusRequestList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourcePoolStatusRequest](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourcePoolStatusRequestList","apiVersion":"resource.k8s.io/v1alpha3""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequestList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourcePoolStatusRequest.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestSpec`
package struct ResourcePoolStatusRequestSpec: KubeStruct {
    package var driver: String = ""
    package var poolName: String?
    package var limit: Int32?

    package init() {}
}

extension ResourcePoolStatusRequestSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x656d614e6c6f6f70: if try reader.hasValue(1, &seen) { poolName = try reader.readNonEmptyString() }
            case 0x74696d696c: if try reader.hasValue(2, &seen) { limit = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        if let poolName {
            writer.key(quoted: #""poolName":"#)
            writer.write(poolName)
        }
        if let limit {
            writer.key(quoted: #""limit":"#)
            writer.write(limit)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestSpec",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("poolName", .string, number: 2),
            Field("limit", .int32, number: 3, defaultValue: 100),
        ])
}

/// `io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestStatus`
package struct ResourcePoolStatusRequestStatus: KubeStruct {
    package var pools: [PoolStatus] = []
    package var conditions: [Condition] = []
    package var poolCount: Int32 = 0

    package init() {}
}

extension ResourcePoolStatusRequestStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736c6f6f70: if try reader.hasValue(0, &seen) { pools = try [PoolStatus](from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try [Condition](from: &reader) }
            case 0xd208937144b91bdd: if try reader.hasValue("poolCount", 2, &seen) { poolCount = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !pools.isEmpty {
            writer.key(quoted: #""pools":"#)
            pools.write(to: &writer)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.key(quoted: #""poolCount":"#)
        writer.write(poolCount)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1alpha3.ResourcePoolStatusRequestStatus",
        fields: [
            Field("pools", .list(.object(PoolStatus.self)), number: 2, list: .atomic),
            Field("conditions", .list(.object(Condition.self)), number: 3, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("poolCount", .int32, number: 6, isRequired: true),
        ])
}
