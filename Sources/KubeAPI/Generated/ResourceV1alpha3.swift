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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readNonEmptyString()
            case 0xf31c96345380cc2b where reader.keyIs("effect"): effect = try reader.readString()
            case 0x9135c16ea0b1d448 where reader.keyIs("timeAdded"): timeAdded = try Time(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRule") }
}

extension ResourceV1alpha3DeviceTaintRule {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1alpha3DeviceTaintRuleSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ResourceV1alpha3DeviceTaintRuleStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1alpha3DeviceTaintRule](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xef2e2c9e5265f0b1 where reader.keyIs("deviceSelector"): deviceSelector = try ResourceV1alpha3DeviceTaintSelector(from: &reader)
            case 0x2b23747e78a2ce3b where reader.keyIs("taint"): taint = try ResourceV1alpha3DeviceTaint(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readNonEmptyString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try reader.readNonEmptyString()
            case 0x41bb4693ad9e8f99 where reader.keyIs("device"): device = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0x4c26a69fc99bd1d7 where reader.keyIs("poolName"): poolName = try reader.readString()
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readNonEmptyString()
            case 0x4f19fcfaf65df976 where reader.keyIs("totalDevices"): totalDevices = try reader.readInteger(Int32.self)
            case 0x888fd6bbc54d9122 where reader.keyIs("allocatedDevices"): allocatedDevices = try reader.readInteger(Int32.self)
            case 0xd053b91473f8187a where reader.keyIs("availableDevices"): availableDevices = try reader.readInteger(Int32.self)
            case 0x14c37206edd1778 where reader.keyIs("unavailableDevices"): unavailableDevices = try reader.readInteger(Int32.self)
            case 0xc0c3eef707ed2e70 where reader.keyIs("resourceSliceCount"): resourceSliceCount = try reader.readInteger(Int32.self)
            case 0x39522140c0627a43 where reader.keyIs("generation"): generation = try reader.readInteger(Int64.self)
            case 0x74db0c1f22825295 where reader.keyIs("validationError"): validationError = try reader.readNonEmptyString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequest") }
}

extension ResourcePoolStatusRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourcePoolStatusRequestSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ResourcePoolStatusRequestStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourcePoolStatusRequest](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0x4c26a69fc99bd1d7 where reader.keyIs("poolName"): poolName = try reader.readNonEmptyString()
            case 0x3c9efb6a08fc7af7 where reader.keyIs("limit"): limit = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x94b96b0cb54bbb95 where reader.keyIs("pools"): pools = try [PoolStatus](from: &reader)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
            case 0xd208937144b91bdd where reader.keyIs("poolCount"): poolCount = try reader.readInteger(Int32.self)
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
