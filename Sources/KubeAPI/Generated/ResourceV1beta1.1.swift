// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1beta1.AllocatedDeviceStatus`
package struct ResourceV1beta1AllocatedDeviceStatus: KubeStruct {
    package var driver: String = ""
    package var pool: String = ""
    package var device: String = ""
    package var conditions: [Condition] = []
    package var data: JSONValue?
    package var networkData: ResourceV1beta1NetworkDeviceData?
    package var shareID: String?

    package init() {}
}

extension ResourceV1beta1AllocatedDeviceStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try reader.readString()
            case 0x41bb4693ad9e8f99 where reader.keyIs("device"): device = try reader.readString()
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
            case 0xcb35d58fe843a96f where reader.keyIs("data"): data = try JSONValue(objectFrom: &reader)
            case 0x8c760429bf839bd9 where reader.keyIs("networkData"): networkData = try ResourceV1beta1NetworkDeviceData(from: &reader)
            case 0x5fe7db8711fa1a03 where reader.keyIs("shareID"): shareID = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""pool":"#)
        writer.write(pool)
        writer.key(quoted: #""device":"#)
        writer.write(device)
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let data {
            writer.key(quoted: #""data":"#)
            data.write(to: &writer)
        }
        if let networkData {
            writer.key(quoted: #""networkData":"#)
            networkData.write(to: &writer)
        }
        if let shareID {
            writer.key(quoted: #""shareID":"#)
            writer.write(shareID)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.AllocatedDeviceStatus",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("pool", .string, number: 2, isRequired: true),
            Field("device", .string, number: 3, isRequired: true),
            Field("conditions", .list(.object(Condition.self)), number: 4, list: .map(keys: ["type"])),
            Field("data", .rawObject, number: 5),
            Field("networkData", .object(ResourceV1beta1NetworkDeviceData.self), number: 6),
            Field("shareID", .string, number: 7),
        ])
}

/// `io.k8s.api.resource.v1beta1.AllocationResult`
package struct ResourceV1beta1AllocationResult: KubeStruct {
    package var devices: ResourceV1beta1DeviceAllocationResult?
    package var nodeSelector: NodeSelector?
    package var allocationTimestamp: Time?

    package init() {}
}

extension ResourceV1beta1AllocationResult {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try ResourceV1beta1DeviceAllocationResult(from: &reader)
            case 0xfcc09fce60767159 where reader.keyIs("nodeSelector"): nodeSelector = try NodeSelector(from: &reader)
            case 0x4d120a2a93c23117 where reader.keyIs("allocationTimestamp"): allocationTimestamp = try Time(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let devices {
            writer.key(quoted: #""devices":"#)
            devices.write(to: &writer)
        }
        if let nodeSelector {
            writer.key(quoted: #""nodeSelector":"#)
            nodeSelector.write(to: &writer)
        }
        if let allocationTimestamp {
            writer.key(quoted: #""allocationTimestamp":"#)
            allocationTimestamp.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.AllocationResult",
        fields: [
            Field("devices", .object(ResourceV1beta1DeviceAllocationResult.self), number: 1),
            Field("nodeSelector", .object(NodeSelector.self), number: 3),
            Field("allocationTimestamp", .time, number: 5),
        ])
}

/// `io.k8s.api.resource.v1beta1.BasicDevice`
package struct BasicDevice: KubeStruct {
    package var attributes: [String: ResourceV1beta1DeviceAttribute] = [:]
    package var capacity: [String: ResourceV1beta1DeviceCapacity] = [:]
    package var consumesCounters: [ResourceV1beta1DeviceCounterConsumption] = []
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var taints: [ResourceV1beta1DeviceTaint] = []
    package var bindsToNode: Bool?
    package var bindingConditions: [String] = []
    package var bindingFailureConditions: [String] = []
    package var allowMultipleAllocations: Bool?
    package var nodeAllocatableResourceMappings: [String: ResourceV1beta1NodeAllocatableResourceMapping] = [:]

    package init() {}
}

extension BasicDevice {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5547eb224c324629 where reader.keyIs("attributes"): attributes = try [String: ResourceV1beta1DeviceAttribute](from: &reader)
            case 0x8576a2e6d82c9dac where reader.keyIs("capacity"): capacity = try [String: ResourceV1beta1DeviceCapacity](from: &reader)
            case 0xa36170a3a2f27e61 where reader.keyIs("consumesCounters"): consumesCounters = try [ResourceV1beta1DeviceCounterConsumption](from: &reader)
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readNonEmptyString()
            case 0xfcc09fce60767159 where reader.keyIs("nodeSelector"): nodeSelector = try NodeSelector(from: &reader)
            case 0xd7bff7def5384bac where reader.keyIs("allNodes"): allNodes = try reader.readBool()
            case 0x3f185d37edd46b6d where reader.keyIs("taints"): taints = try [ResourceV1beta1DeviceTaint](from: &reader)
            case 0xb649b18d5af257cc where reader.keyIs("bindsToNode"): bindsToNode = try reader.readBool()
            case 0xdad12f91027f820c where reader.keyIs("bindingConditions"): bindingConditions = try [String](from: &reader)
            case 0x2f5d9b830cfad373 where reader.keyIs("bindingFailureConditions"): bindingFailureConditions = try [String](from: &reader)
            case 0x9df141c206d8546e where reader.keyIs("allowMultipleAllocations"): allowMultipleAllocations = try reader.readBool()
            case 0xef3b3f89f9196a0f where reader.keyIs("nodeAllocatableResourceMappings"): nodeAllocatableResourceMappings = try [String: ResourceV1beta1NodeAllocatableResourceMapping](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !attributes.isEmpty {
            writer.key(quoted: #""attributes":"#)
            attributes.write(to: &writer)
        }
        if !capacity.isEmpty {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        if !consumesCounters.isEmpty {
            writer.key(quoted: #""consumesCounters":"#)
            consumesCounters.write(to: &writer)
        }
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
        if !taints.isEmpty {
            writer.key(quoted: #""taints":"#)
            taints.write(to: &writer)
        }
        if let bindsToNode {
            writer.key(quoted: #""bindsToNode":"#)
            writer.write(bindsToNode)
        }
        if !bindingConditions.isEmpty {
            writer.key(quoted: #""bindingConditions":"#)
            bindingConditions.write(to: &writer)
        }
        if !bindingFailureConditions.isEmpty {
            writer.key(quoted: #""bindingFailureConditions":"#)
            bindingFailureConditions.write(to: &writer)
        }
        if let allowMultipleAllocations {
            writer.key(quoted: #""allowMultipleAllocations":"#)
            writer.write(allowMultipleAllocations)
        }
        if !nodeAllocatableResourceMappings.isEmpty {
            writer.key(quoted: #""nodeAllocatableResourceMappings":"#)
            nodeAllocatableResourceMappings.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.BasicDevice",
        fields: [
            Field("attributes", .map(.object(ResourceV1beta1DeviceAttribute.self)), number: 1),
            Field("capacity", .map(.object(ResourceV1beta1DeviceCapacity.self)), number: 2),
            Field("consumesCounters", .list(.object(ResourceV1beta1DeviceCounterConsumption.self)), number: 3, list: .atomic),
            Field("nodeName", .string, number: 4),
            Field("nodeSelector", .object(NodeSelector.self), number: 5),
            Field("allNodes", .bool, number: 6),
            Field("taints", .list(.object(ResourceV1beta1DeviceTaint.self)), number: 7, list: .atomic),
            Field("bindsToNode", .bool, number: 8),
            Field("bindingConditions", .list(.string), number: 9, list: .atomic),
            Field("bindingFailureConditions", .list(.string), number: 10, list: .atomic),
            Field("allowMultipleAllocations", .bool, number: 11),
            Field("nodeAllocatableResourceMappings", .map(.object(ResourceV1beta1NodeAllocatableResourceMapping.self)), number: 12),
        ])
}

/// `io.k8s.api.resource.v1beta1.CELDeviceSelector`
package struct ResourceV1beta1CELDeviceSelector: KubeStruct {
    package var expression: String = ""

    package init() {}
}

extension ResourceV1beta1CELDeviceSelector {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x56b01489790e9102 where reader.keyIs("expression"): expression = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""expression":"#)
        writer.write(expression)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.CELDeviceSelector",
        fields: [
            Field("expression", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.CapacityRequestPolicy`
package struct ResourceV1beta1CapacityRequestPolicy: KubeStruct {
    package var `default`: Quantity?
    package var validValues: [Quantity] = []
    @OptionalBox package var validRange: ResourceV1beta1CapacityRequestPolicyRange?

    package init() {}
}

extension ResourceV1beta1CapacityRequestPolicy {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xae85c43faca58120 where reader.keyIs("default"): `default` = try Quantity(from: &reader)
            case 0x98ecb6fbb31b62dd where reader.keyIs("validValues"): validValues = try [Quantity](from: &reader)
            case 0x3651c504bb97667c where reader.keyIs("validRange"): validRange = try ResourceV1beta1CapacityRequestPolicyRange(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let `default` {
            writer.key(quoted: #""default":"#)
            `default`.write(to: &writer)
        }
        if !validValues.isEmpty {
            writer.key(quoted: #""validValues":"#)
            validValues.write(to: &writer)
        }
        if let validRange {
            writer.key(quoted: #""validRange":"#)
            validRange.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.CapacityRequestPolicy",
        fields: [
            Field("default", .quantity, number: 1),
            Field("validValues", .list(.quantity), number: 3, list: .atomic),
            Field("validRange", .object(ResourceV1beta1CapacityRequestPolicyRange.self), number: 4),
        ])
}

/// `io.k8s.api.resource.v1beta1.CapacityRequestPolicyRange`
package struct ResourceV1beta1CapacityRequestPolicyRange: KubeStruct {
    package var min: Quantity = Quantity()
    package var max: Quantity?
    package var step: Quantity?

    package init() {}
}

extension ResourceV1beta1CapacityRequestPolicyRange {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa7814eb8593faed where reader.keyIs("min"): min = try Quantity(from: &reader)
            case 0xfe941da1b3407dc where reader.keyIs("max"): max = try Quantity(from: &reader)
            case 0xdcd17194ccf34057 where reader.keyIs("step"): step = try Quantity(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""min":"#)
        min.write(to: &writer)
        if let max {
            writer.key(quoted: #""max":"#)
            max.write(to: &writer)
        }
        if let step {
            writer.key(quoted: #""step":"#)
            step.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.CapacityRequestPolicyRange",
        fields: [
            Field("min", .quantity, number: 1, isRequired: true),
            Field("max", .quantity, number: 2),
            Field("step", .quantity, number: 3),
        ])
}

/// `io.k8s.api.resource.v1beta1.CapacityRequirements`
package struct ResourceV1beta1CapacityRequirements: KubeStruct {
    package var requests: [String: Quantity] = [:]

    package init() {}
}

extension ResourceV1beta1CapacityRequirements {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String: Quantity](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.CapacityRequirements",
        fields: [
            Field("requests", .map(.quantity), number: 1),
        ])
}

/// `io.k8s.api.resource.v1beta1.Counter`
package struct ResourceV1beta1Counter: KubeStruct {
    package var value: Quantity = Quantity()

    package init() {}
}

extension ResourceV1beta1Counter {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try Quantity(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""value":"#)
        value.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.Counter",
        fields: [
            Field("value", .quantity, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.CounterSet`
package struct ResourceV1beta1CounterSet: KubeStruct {
    package var name: String = ""
    package var counters: [String: ResourceV1beta1Counter] = [:]

    package init() {}
}

extension ResourceV1beta1CounterSet {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x474b9dba4ab52af0 where reader.keyIs("counters"): counters = try [String: ResourceV1beta1Counter](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""counters":"#)
        counters.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.CounterSet",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("counters", .map(.object(ResourceV1beta1Counter.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.Device`
package struct ResourceV1beta1Device: KubeStruct {
    package var name: String = ""
    @OptionalBox package var basic: BasicDevice?

    package init() {}
}

extension ResourceV1beta1Device {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xaac8fa5660a21b25 where reader.keyIs("basic"): basic = try BasicDevice(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let basic {
            writer.key(quoted: #""basic":"#)
            basic.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.Device",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("basic", .object(BasicDevice.self), number: 2),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceAllocationConfiguration`
package struct ResourceV1beta1DeviceAllocationConfiguration: KubeStruct {
    package var source: String = ""
    package var requests: [String] = []
    package var opaque: ResourceV1beta1OpaqueDeviceConfiguration?

    package init() {}
}

extension ResourceV1beta1DeviceAllocationConfiguration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x365aad63be2a7dfa where reader.keyIs("source"): source = try reader.readString()
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String](from: &reader)
            case 0xba7a2f5daeb13bc0 where reader.keyIs("opaque"): opaque = try ResourceV1beta1OpaqueDeviceConfiguration(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""source":"#)
        writer.write(source)
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        if let opaque {
            writer.key(quoted: #""opaque":"#)
            opaque.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceAllocationConfiguration",
        fields: [
            Field("source", .string, number: 1, isRequired: true),
            Field("requests", .list(.string), number: 2, list: .atomic),
            Field("opaque", .object(ResourceV1beta1OpaqueDeviceConfiguration.self), number: 1, embedded: [3]),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceAllocationResult`
package struct ResourceV1beta1DeviceAllocationResult: KubeStruct {
    package var results: [ResourceV1beta1DeviceRequestAllocationResult] = []
    package var config: [ResourceV1beta1DeviceAllocationConfiguration] = []

    package init() {}
}

extension ResourceV1beta1DeviceAllocationResult {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd8f6e7063e9b199f where reader.keyIs("results"): results = try [ResourceV1beta1DeviceRequestAllocationResult](from: &reader)
            case 0xdd902b6feea62426 where reader.keyIs("config"): config = try [ResourceV1beta1DeviceAllocationConfiguration](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !results.isEmpty {
            writer.key(quoted: #""results":"#)
            results.write(to: &writer)
        }
        if !config.isEmpty {
            writer.key(quoted: #""config":"#)
            config.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceAllocationResult",
        fields: [
            Field("results", .list(.object(ResourceV1beta1DeviceRequestAllocationResult.self)), number: 1, list: .atomic),
            Field("config", .list(.object(ResourceV1beta1DeviceAllocationConfiguration.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceAttribute`
package struct ResourceV1beta1DeviceAttribute: KubeStruct {
    package var int: Int64?
    package var bool: Bool?
    package var string: String?
    package var version: String?
    package var ints: [Int64] = []
    package var bools: [Bool] = []
    package var strings: [String] = []
    package var versions: [String] = []

    package init() {}
}

extension ResourceV1beta1DeviceAttribute {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8153c9406effaff2 where reader.keyIs("int"): int = try reader.readInteger(Int64.self)
            case 0x21038bbe8d9600e0 where reader.keyIs("bool"): bool = try reader.readBool()
            case 0x6640af8aadde9613 where reader.keyIs("string"): string = try reader.readString()
            case 0x14ac0e9f578300da where reader.keyIs("version"): version = try reader.readString()
            case 0xb028ac2a6ca376db where reader.keyIs("ints"): ints = try [Int64](from: &reader)
            case 0xedb0c2e7c650c594 where reader.keyIs("bools"): bools = try [Bool](from: &reader)
            case 0x857835d1c92b8855 where reader.keyIs("strings"): strings = try [String](from: &reader)
            case 0x2f5aad9182a50e5 where reader.keyIs("versions"): versions = try [String](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let int {
            writer.key(quoted: #""int":"#)
            writer.write(int)
        }
        if let bool {
            writer.key(quoted: #""bool":"#)
            writer.write(bool)
        }
        if let string {
            writer.key(quoted: #""string":"#)
            writer.write(string)
        }
        if let version {
            writer.key(quoted: #""version":"#)
            writer.write(version)
        }
        if !ints.isEmpty {
            writer.key(quoted: #""ints":"#)
            ints.write(to: &writer)
        }
        if !bools.isEmpty {
            writer.key(quoted: #""bools":"#)
            bools.write(to: &writer)
        }
        if !strings.isEmpty {
            writer.key(quoted: #""strings":"#)
            strings.write(to: &writer)
        }
        if !versions.isEmpty {
            writer.key(quoted: #""versions":"#)
            versions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceAttribute",
        fields: [
            Field("int", .int64, number: 2),
            Field("bool", .bool, number: 3),
            Field("string", .string, number: 4),
            Field("version", .string, number: 5),
            Field("ints", .list(.int64), number: 6, list: .atomic),
            Field("bools", .list(.bool), number: 7, list: .atomic),
            Field("strings", .list(.string), number: 8, list: .atomic),
            Field("versions", .list(.string), number: 9, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceCapacity`
package struct ResourceV1beta1DeviceCapacity: KubeStruct {
    package var value: Quantity = Quantity()
    package var requestPolicy: ResourceV1beta1CapacityRequestPolicy?

    package init() {}
}

extension ResourceV1beta1DeviceCapacity {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try Quantity(from: &reader)
            case 0x87435c77489a0b61 where reader.keyIs("requestPolicy"): requestPolicy = try ResourceV1beta1CapacityRequestPolicy(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""value":"#)
        value.write(to: &writer)
        if let requestPolicy {
            writer.key(quoted: #""requestPolicy":"#)
            requestPolicy.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceCapacity",
        fields: [
            Field("value", .quantity, number: 1, isRequired: true),
            Field("requestPolicy", .object(ResourceV1beta1CapacityRequestPolicy.self), number: 2),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClaim`
package struct ResourceV1beta1DeviceClaim: KubeStruct {
    package var requests: [ResourceV1beta1DeviceRequest] = []
    package var constraints: [ResourceV1beta1DeviceConstraint] = []
    package var config: [ResourceV1beta1DeviceClaimConfiguration] = []

    package init() {}
}

extension ResourceV1beta1DeviceClaim {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [ResourceV1beta1DeviceRequest](from: &reader)
            case 0x50ed4629858b45dc where reader.keyIs("constraints"): constraints = try [ResourceV1beta1DeviceConstraint](from: &reader)
            case 0xdd902b6feea62426 where reader.keyIs("config"): config = try [ResourceV1beta1DeviceClaimConfiguration](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        if !constraints.isEmpty {
            writer.key(quoted: #""constraints":"#)
            constraints.write(to: &writer)
        }
        if !config.isEmpty {
            writer.key(quoted: #""config":"#)
            config.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClaim",
        fields: [
            Field("requests", .list(.object(ResourceV1beta1DeviceRequest.self)), number: 1, list: .atomic),
            Field("constraints", .list(.object(ResourceV1beta1DeviceConstraint.self)), number: 2, list: .atomic),
            Field("config", .list(.object(ResourceV1beta1DeviceClaimConfiguration.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClaimConfiguration`
package struct ResourceV1beta1DeviceClaimConfiguration: KubeStruct {
    package var requests: [String] = []
    package var opaque: ResourceV1beta1OpaqueDeviceConfiguration?

    package init() {}
}

extension ResourceV1beta1DeviceClaimConfiguration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String](from: &reader)
            case 0xba7a2f5daeb13bc0 where reader.keyIs("opaque"): opaque = try ResourceV1beta1OpaqueDeviceConfiguration(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        if let opaque {
            writer.key(quoted: #""opaque":"#)
            opaque.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClaimConfiguration",
        fields: [
            Field("requests", .list(.string), number: 1, list: .atomic),
            Field("opaque", .object(ResourceV1beta1OpaqueDeviceConfiguration.self), number: 1, embedded: [2]),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClass`
package struct ResourceV1beta1DeviceClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta1DeviceClassSpec = ResourceV1beta1DeviceClassSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "DeviceClass") }
}

extension ResourceV1beta1DeviceClass {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta1DeviceClassSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DeviceClass","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClass",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "DeviceClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta1DeviceClassSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClassConfiguration`
package struct ResourceV1beta1DeviceClassConfiguration: KubeStruct {
    package var opaque: ResourceV1beta1OpaqueDeviceConfiguration?

    package init() {}
}

extension ResourceV1beta1DeviceClassConfiguration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xba7a2f5daeb13bc0 where reader.keyIs("opaque"): opaque = try ResourceV1beta1OpaqueDeviceConfiguration(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let opaque {
            writer.key(quoted: #""opaque":"#)
            opaque.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClassConfiguration",
        fields: [
            Field("opaque", .object(ResourceV1beta1OpaqueDeviceConfiguration.self), number: 1, embedded: [1]),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClassList`
package struct ResourceV1beta1DeviceClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta1DeviceClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "DeviceClassList") }
}

extension ResourceV1beta1DeviceClassList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1beta1DeviceClass](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DeviceClassList","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClassList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "DeviceClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta1DeviceClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceClassSpec`
package struct ResourceV1beta1DeviceClassSpec: KubeStruct {
    package var selectors: [ResourceV1beta1DeviceSelector] = []
    package var config: [ResourceV1beta1DeviceClassConfiguration] = []
    package var extendedResourceName: String?

    package init() {}
}

extension ResourceV1beta1DeviceClassSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcf2ab1a48c14f08d where reader.keyIs("selectors"): selectors = try [ResourceV1beta1DeviceSelector](from: &reader)
            case 0xdd902b6feea62426 where reader.keyIs("config"): config = try [ResourceV1beta1DeviceClassConfiguration](from: &reader)
            case 0x1adda2a9a9f686f7 where reader.keyIs("extendedResourceName"): extendedResourceName = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !selectors.isEmpty {
            writer.key(quoted: #""selectors":"#)
            selectors.write(to: &writer)
        }
        if !config.isEmpty {
            writer.key(quoted: #""config":"#)
            config.write(to: &writer)
        }
        if let extendedResourceName {
            writer.key(quoted: #""extendedResourceName":"#)
            writer.write(extendedResourceName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceClassSpec",
        fields: [
            Field("selectors", .list(.object(ResourceV1beta1DeviceSelector.self)), number: 1, list: .atomic),
            Field("config", .list(.object(ResourceV1beta1DeviceClassConfiguration.self)), number: 2, list: .atomic),
            Field("extendedResourceName", .string, number: 4),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceConstraint`
package struct ResourceV1beta1DeviceConstraint: KubeStruct {
    package var requests: [String] = []
    package var matchAttribute: String?
    package var distinctAttribute: String?

    package init() {}
}

extension ResourceV1beta1DeviceConstraint {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String](from: &reader)
            case 0x40777f6f3c6ae5bc where reader.keyIs("matchAttribute"): matchAttribute = try reader.readNonEmptyString()
            case 0xb5137a1cf9054349 where reader.keyIs("distinctAttribute"): distinctAttribute = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        if let matchAttribute {
            writer.key(quoted: #""matchAttribute":"#)
            writer.write(matchAttribute)
        }
        if let distinctAttribute {
            writer.key(quoted: #""distinctAttribute":"#)
            writer.write(distinctAttribute)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceConstraint",
        fields: [
            Field("requests", .list(.string), number: 1, list: .atomic),
            Field("matchAttribute", .string, number: 2),
            Field("distinctAttribute", .string, number: 3),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceCounterConsumption`
package struct ResourceV1beta1DeviceCounterConsumption: KubeStruct {
    package var counterSet: String = ""
    package var counters: [String: ResourceV1beta1Counter] = [:]

    package init() {}
}

extension ResourceV1beta1DeviceCounterConsumption {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x542b50a914eed22f where reader.keyIs("counterSet"): counterSet = try reader.readString()
            case 0x474b9dba4ab52af0 where reader.keyIs("counters"): counters = try [String: ResourceV1beta1Counter](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""counterSet":"#)
        writer.write(counterSet)
        writer.key(quoted: #""counters":"#)
        counters.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceCounterConsumption",
        fields: [
            Field("counterSet", .string, number: 1, isRequired: true),
            Field("counters", .map(.object(ResourceV1beta1Counter.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceRequest`
package struct ResourceV1beta1DeviceRequest: KubeStruct {
    package var name: String = ""
    package var deviceClassName: String?
    package var selectors: [ResourceV1beta1DeviceSelector] = []
    package var allocationMode: String?
    package var count: Int64?
    package var adminAccess: Bool?
    package var firstAvailable: [ResourceV1beta1DeviceSubRequest] = []
    package var tolerations: [ResourceV1beta1DeviceToleration] = []
    package var capacity: ResourceV1beta1CapacityRequirements?

    package init() {}
}

extension ResourceV1beta1DeviceRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xe64257492fff46da where reader.keyIs("deviceClassName"): deviceClassName = try reader.readNonEmptyString()
            case 0xcf2ab1a48c14f08d where reader.keyIs("selectors"): selectors = try [ResourceV1beta1DeviceSelector](from: &reader)
            case 0xabcd2a47e0728590 where reader.keyIs("allocationMode"): allocationMode = try reader.readNonEmptyString()
            case 0x1c1b55f9a308dea7 where reader.keyIs("count"): count = try reader.readInteger(Int64.self)
            case 0xd1971ee6f1a8ff33 where reader.keyIs("adminAccess"): adminAccess = try reader.readBool()
            case 0x8e75372d9d4057cf where reader.keyIs("firstAvailable"): firstAvailable = try [ResourceV1beta1DeviceSubRequest](from: &reader)
            case 0x8de64d63e2c3e023 where reader.keyIs("tolerations"): tolerations = try [ResourceV1beta1DeviceToleration](from: &reader)
            case 0x8576a2e6d82c9dac where reader.keyIs("capacity"): capacity = try ResourceV1beta1CapacityRequirements(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let deviceClassName {
            writer.key(quoted: #""deviceClassName":"#)
            writer.write(deviceClassName)
        }
        if !selectors.isEmpty {
            writer.key(quoted: #""selectors":"#)
            selectors.write(to: &writer)
        }
        if let allocationMode {
            writer.key(quoted: #""allocationMode":"#)
            writer.write(allocationMode)
        }
        if let count {
            writer.key(quoted: #""count":"#)
            writer.write(count)
        }
        if let adminAccess {
            writer.key(quoted: #""adminAccess":"#)
            writer.write(adminAccess)
        }
        if !firstAvailable.isEmpty {
            writer.key(quoted: #""firstAvailable":"#)
            firstAvailable.write(to: &writer)
        }
        if !tolerations.isEmpty {
            writer.key(quoted: #""tolerations":"#)
            tolerations.write(to: &writer)
        }
        if let capacity {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceRequest",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("deviceClassName", .string, number: 2),
            Field("selectors", .list(.object(ResourceV1beta1DeviceSelector.self)), number: 3, list: .atomic),
            Field("allocationMode", .string, number: 4),
            Field("count", .int64, number: 5),
            Field("adminAccess", .bool, number: 6),
            Field("firstAvailable", .list(.object(ResourceV1beta1DeviceSubRequest.self)), number: 7, list: .atomic),
            Field("tolerations", .list(.object(ResourceV1beta1DeviceToleration.self)), number: 8, list: .atomic),
            Field("capacity", .object(ResourceV1beta1CapacityRequirements.self), number: 9),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceRequestAllocationResult`
package struct ResourceV1beta1DeviceRequestAllocationResult: KubeStruct {
    package var request: String = ""
    package var driver: String = ""
    package var pool: String = ""
    package var device: String = ""
    package var adminAccess: Bool?
    package var tolerations: [ResourceV1beta1DeviceToleration] = []
    package var bindingConditions: [String] = []
    package var bindingFailureConditions: [String] = []
    package var shareID: String?
    package var consumedCapacity: [String: Quantity] = [:]

    package init() {}
}

extension ResourceV1beta1DeviceRequestAllocationResult {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9c136ede72509047 where reader.keyIs("request"): request = try reader.readString()
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try reader.readString()
            case 0x41bb4693ad9e8f99 where reader.keyIs("device"): device = try reader.readString()
            case 0xd1971ee6f1a8ff33 where reader.keyIs("adminAccess"): adminAccess = try reader.readBool()
            case 0x8de64d63e2c3e023 where reader.keyIs("tolerations"): tolerations = try [ResourceV1beta1DeviceToleration](from: &reader)
            case 0xdad12f91027f820c where reader.keyIs("bindingConditions"): bindingConditions = try [String](from: &reader)
            case 0x2f5d9b830cfad373 where reader.keyIs("bindingFailureConditions"): bindingFailureConditions = try [String](from: &reader)
            case 0x5fe7db8711fa1a03 where reader.keyIs("shareID"): shareID = try reader.readNonEmptyString()
            case 0xcf6ac28cdccf0ea where reader.keyIs("consumedCapacity"): consumedCapacity = try [String: Quantity](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""request":"#)
        writer.write(request)
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""pool":"#)
        writer.write(pool)
        writer.key(quoted: #""device":"#)
        writer.write(device)
        if let adminAccess {
            writer.key(quoted: #""adminAccess":"#)
            writer.write(adminAccess)
        }
        if !tolerations.isEmpty {
            writer.key(quoted: #""tolerations":"#)
            tolerations.write(to: &writer)
        }
        if !bindingConditions.isEmpty {
            writer.key(quoted: #""bindingConditions":"#)
            bindingConditions.write(to: &writer)
        }
        if !bindingFailureConditions.isEmpty {
            writer.key(quoted: #""bindingFailureConditions":"#)
            bindingFailureConditions.write(to: &writer)
        }
        if let shareID {
            writer.key(quoted: #""shareID":"#)
            writer.write(shareID)
        }
        if !consumedCapacity.isEmpty {
            writer.key(quoted: #""consumedCapacity":"#)
            consumedCapacity.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceRequestAllocationResult",
        fields: [
            Field("request", .string, number: 1, isRequired: true),
            Field("driver", .string, number: 2, isRequired: true),
            Field("pool", .string, number: 3, isRequired: true),
            Field("device", .string, number: 4, isRequired: true),
            Field("adminAccess", .bool, number: 5),
            Field("tolerations", .list(.object(ResourceV1beta1DeviceToleration.self)), number: 6, list: .atomic),
            Field("bindingConditions", .list(.string), number: 7, list: .atomic),
            Field("bindingFailureConditions", .list(.string), number: 8, list: .atomic),
            Field("shareID", .string, number: 9),
            Field("consumedCapacity", .map(.quantity), number: 10),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceSelector`
package struct ResourceV1beta1DeviceSelector: KubeStruct {
    package var cel: ResourceV1beta1CELDeviceSelector?

    package init() {}
}

extension ResourceV1beta1DeviceSelector {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x92158834e5ab58d4 where reader.keyIs("cel"): cel = try ResourceV1beta1CELDeviceSelector(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let cel {
            writer.key(quoted: #""cel":"#)
            cel.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceSelector",
        fields: [
            Field("cel", .object(ResourceV1beta1CELDeviceSelector.self), number: 1),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceSubRequest`
package struct ResourceV1beta1DeviceSubRequest: KubeStruct {
    package var name: String = ""
    package var deviceClassName: String = ""
    package var selectors: [ResourceV1beta1DeviceSelector] = []
    package var allocationMode: String?
    package var count: Int64?
    package var tolerations: [ResourceV1beta1DeviceToleration] = []
    package var capacity: ResourceV1beta1CapacityRequirements?

    package init() {}
}

extension ResourceV1beta1DeviceSubRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xe64257492fff46da where reader.keyIs("deviceClassName"): deviceClassName = try reader.readString()
            case 0xcf2ab1a48c14f08d where reader.keyIs("selectors"): selectors = try [ResourceV1beta1DeviceSelector](from: &reader)
            case 0xabcd2a47e0728590 where reader.keyIs("allocationMode"): allocationMode = try reader.readNonEmptyString()
            case 0x1c1b55f9a308dea7 where reader.keyIs("count"): count = try reader.readInteger(Int64.self)
            case 0x8de64d63e2c3e023 where reader.keyIs("tolerations"): tolerations = try [ResourceV1beta1DeviceToleration](from: &reader)
            case 0x8576a2e6d82c9dac where reader.keyIs("capacity"): capacity = try ResourceV1beta1CapacityRequirements(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""deviceClassName":"#)
        writer.write(deviceClassName)
        if !selectors.isEmpty {
            writer.key(quoted: #""selectors":"#)
            selectors.write(to: &writer)
        }
        if let allocationMode {
            writer.key(quoted: #""allocationMode":"#)
            writer.write(allocationMode)
        }
        if let count {
            writer.key(quoted: #""count":"#)
            writer.write(count)
        }
        if !tolerations.isEmpty {
            writer.key(quoted: #""tolerations":"#)
            tolerations.write(to: &writer)
        }
        if let capacity {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceSubRequest",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("deviceClassName", .string, number: 2, isRequired: true),
            Field("selectors", .list(.object(ResourceV1beta1DeviceSelector.self)), number: 3, list: .atomic),
            Field("allocationMode", .string, number: 4),
            Field("count", .int64, number: 5),
            Field("tolerations", .list(.object(ResourceV1beta1DeviceToleration.self)), number: 7, list: .atomic),
            Field("capacity", .object(ResourceV1beta1CapacityRequirements.self), number: 8),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceTaint`
package struct ResourceV1beta1DeviceTaint: KubeStruct {
    package var key: String = ""
    package var value: String?
    package var effect: String = ""
    package var timeAdded: Time?

    package init() {}
}

extension ResourceV1beta1DeviceTaint {
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
        "io.k8s.api.resource.v1beta1.DeviceTaint",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2),
            Field("effect", .string, number: 3, isRequired: true),
            Field("timeAdded", .time, number: 4),
        ])
}

/// `io.k8s.api.resource.v1beta1.DeviceToleration`
package struct ResourceV1beta1DeviceToleration: KubeStruct {
    package var key: String?
    package var `operator`: String?
    package var value: String?
    package var effect: String?
    package var tolerationSeconds: Int64?

    package init() {}
}

extension ResourceV1beta1DeviceToleration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readNonEmptyString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readNonEmptyString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readString()
            case 0xf31c96345380cc2b where reader.keyIs("effect"): effect = try reader.readNonEmptyString()
            case 0xe7c17869493fcfd2 where reader.keyIs("tolerationSeconds"): tolerationSeconds = try reader.readInteger(Int64.self)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let key {
            writer.key(quoted: #""key":"#)
            writer.write(key)
        }
        if let `operator` {
            writer.key(quoted: #""operator":"#)
            writer.write(`operator`)
        }
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        if let effect {
            writer.key(quoted: #""effect":"#)
            writer.write(effect)
        }
        if let tolerationSeconds {
            writer.key(quoted: #""tolerationSeconds":"#)
            writer.write(tolerationSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.DeviceToleration",
        fields: [
            Field("key", .string, number: 1),
            Field("operator", .string, number: 2, defaultValue: "Equal"),
            Field("value", .string, number: 3),
            Field("effect", .string, number: 4),
            Field("tolerationSeconds", .int64, number: 5),
        ])
}

/// `io.k8s.api.resource.v1beta1.NetworkDeviceData`
package struct ResourceV1beta1NetworkDeviceData: KubeStruct {
    package var interfaceName: String?
    package var ips: [String] = []
    package var hardwareAddress: String?

    package init() {}
}

extension ResourceV1beta1NetworkDeviceData {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8ff0508205969ecc where reader.keyIs("interfaceName"): interfaceName = try reader.readNonEmptyString()
            case 0x768dbcf57e022c47 where reader.keyIs("ips"): ips = try [String](from: &reader)
            case 0x579059c13f5e5d99 where reader.keyIs("hardwareAddress"): hardwareAddress = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let interfaceName {
            writer.key(quoted: #""interfaceName":"#)
            writer.write(interfaceName)
        }
        if !ips.isEmpty {
            writer.key(quoted: #""ips":"#)
            ips.write(to: &writer)
        }
        if let hardwareAddress {
            writer.key(quoted: #""hardwareAddress":"#)
            writer.write(hardwareAddress)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.NetworkDeviceData",
        fields: [
            Field("interfaceName", .string, number: 1),
            Field("ips", .list(.string), number: 2, list: .atomic),
            Field("hardwareAddress", .string, number: 3),
        ])
}

/// `io.k8s.api.resource.v1beta1.NodeAllocatableResourceMapping`
package struct ResourceV1beta1NodeAllocatableResourceMapping: KubeStruct {
    package var capacityKey: String?
    package var allocationMultiplier: Quantity?

    package init() {}
}

extension ResourceV1beta1NodeAllocatableResourceMapping {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaeb7e68e3dd20ee9 where reader.keyIs("capacityKey"): capacityKey = try reader.readNonEmptyString()
            case 0xb124b2a7e7c1326a where reader.keyIs("allocationMultiplier"): allocationMultiplier = try Quantity(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let capacityKey {
            writer.key(quoted: #""capacityKey":"#)
            writer.write(capacityKey)
        }
        if let allocationMultiplier {
            writer.key(quoted: #""allocationMultiplier":"#)
            allocationMultiplier.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.NodeAllocatableResourceMapping",
        fields: [
            Field("capacityKey", .string, number: 1),
            Field("allocationMultiplier", .quantity, number: 2),
        ])
}

/// `io.k8s.api.resource.v1beta1.OpaqueDeviceConfiguration`
package struct ResourceV1beta1OpaqueDeviceConfiguration: KubeStruct {
    package var driver: String = ""
    package var parameters: JSONValue = .null

    package init() {}
}

extension ResourceV1beta1OpaqueDeviceConfiguration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0xa42d55fd7037a73 where reader.keyIs("parameters"): parameters = try JSONValue(objectFrom: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""parameters":"#)
        parameters.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.OpaqueDeviceConfiguration",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("parameters", .rawObject, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaim`
package struct ResourceV1beta1ResourceClaim: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta1ResourceClaimSpec = ResourceV1beta1ResourceClaimSpec()
    package var status: ResourceV1beta1ResourceClaimStatus = ResourceV1beta1ResourceClaimStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaim") }
}

extension ResourceV1beta1ResourceClaim {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta1ResourceClaimSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ResourceV1beta1ResourceClaimStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaim","apiVersion":"resource.k8s.io/v1beta1""#)
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
        "io.k8s.api.resource.v1beta1.ResourceClaim",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaim")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta1ResourceClaimSpec.self), number: 2, isRequired: true),
            Field("status", .object(ResourceV1beta1ResourceClaimStatus.self), number: 3),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimConsumerReference`
package struct ResourceV1beta1ResourceClaimConsumerReference: KubeStruct {
    package var apiGroup: String?
    package var resource: String = ""
    package var name: String = ""
    package var uid: String = ""

    package init() {}
}

extension ResourceV1beta1ResourceClaimConsumerReference {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let apiGroup {
            writer.key(quoted: #""apiGroup":"#)
            writer.write(apiGroup)
        }
        writer.key(quoted: #""resource":"#)
        writer.write(resource)
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""uid":"#)
        writer.write(uid)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceClaimConsumerReference",
        fields: [
            Field("apiGroup", .string, number: 1),
            Field("resource", .string, number: 3, isRequired: true),
            Field("name", .string, number: 4, isRequired: true),
            Field("uid", .string, number: 5, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimList`
package struct ResourceV1beta1ResourceClaimList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta1ResourceClaim] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimList") }
}

extension ResourceV1beta1ResourceClaimList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1beta1ResourceClaim](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimList","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceClaimList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta1ResourceClaim.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimSpec`
package struct ResourceV1beta1ResourceClaimSpec: KubeStruct {
    package var devices: ResourceV1beta1DeviceClaim?

    package init() {}
}

extension ResourceV1beta1ResourceClaimSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try ResourceV1beta1DeviceClaim(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let devices {
            writer.key(quoted: #""devices":"#)
            devices.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceClaimSpec",
        fields: [
            Field("devices", .object(ResourceV1beta1DeviceClaim.self), number: 1),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimStatus`
package struct ResourceV1beta1ResourceClaimStatus: KubeStruct {
    package var allocation: ResourceV1beta1AllocationResult?
    package var reservedFor: [ResourceV1beta1ResourceClaimConsumerReference] = []
    package var devices: [ResourceV1beta1AllocatedDeviceStatus] = []

    package init() {}
}

extension ResourceV1beta1ResourceClaimStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1eb833ca04890d59 where reader.keyIs("allocation"): allocation = try ResourceV1beta1AllocationResult(from: &reader)
            case 0x7ab0e31dc01309db where reader.keyIs("reservedFor"): reservedFor = try [ResourceV1beta1ResourceClaimConsumerReference](from: &reader)
            case 0x9d61c04df6118552 where reader.keyIs("devices"): devices = try [ResourceV1beta1AllocatedDeviceStatus](from: &reader)
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
        "io.k8s.api.resource.v1beta1.ResourceClaimStatus",
        fields: [
            Field("allocation", .object(ResourceV1beta1AllocationResult.self), number: 1),
            Field("reservedFor", .list(.object(ResourceV1beta1ResourceClaimConsumerReference.self)), number: 2, list: .map(keys: ["uid"]), patch: [.merge], patchKey: "uid"),
            Field("devices", .list(.object(ResourceV1beta1AllocatedDeviceStatus.self)), number: 4, list: .map(keys: ["driver", "device", "pool", "shareID"])),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimTemplate`
package struct ResourceV1beta1ResourceClaimTemplate: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: ResourceV1beta1ResourceClaimTemplateSpec

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimTemplate") }
}

extension ResourceV1beta1ResourceClaimTemplate {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta1ResourceClaimTemplateSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimTemplate","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceClaimTemplate",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimTemplate")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta1ResourceClaimTemplateSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimTemplateList`
package struct ResourceV1beta1ResourceClaimTemplateList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceV1beta1ResourceClaimTemplate] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimTemplateList") }
}

extension ResourceV1beta1ResourceClaimTemplateList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceV1beta1ResourceClaimTemplate](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimTemplateList","apiVersion":"resource.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1beta1.ResourceClaimTemplateList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1beta1", kind: "ResourceClaimTemplateList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceV1beta1ResourceClaimTemplate.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourceClaimTemplateSpec`
package struct ResourceV1beta1ResourceClaimTemplateSpec: KubeStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceV1beta1ResourceClaimSpec = ResourceV1beta1ResourceClaimSpec()

    package init() {}
}

extension ResourceV1beta1ResourceClaimTemplateSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceV1beta1ResourceClaimSpec(from: &reader)
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
        "io.k8s.api.resource.v1beta1.ResourceClaimTemplateSpec",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceV1beta1ResourceClaimSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1beta1.ResourcePool`
package struct ResourceV1beta1ResourcePool: KubeStruct {
    package var name: String = ""
    package var generation: Int64 = 0
    package var resourceSliceCount: Int64 = 0

    package init() {}
}

extension ResourceV1beta1ResourcePool {
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
        "io.k8s.api.resource.v1beta1.ResourcePool",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("generation", .int64, number: 2, isRequired: true),
            Field("resourceSliceCount", .int64, number: 3, isRequired: true),
        ])
}
