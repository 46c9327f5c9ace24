// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.resource.v1.AllocatedDeviceStatus`
package struct AllocatedDeviceStatus: KubeStruct {
    package var driver: String = ""
    package var pool: String = ""
    package var device: String = ""
    package var conditions: [Condition] = []
    package var data: JSONValue?
    package var networkData: NetworkDeviceData?
    package var shareID: String?

    package init() {}
}

extension AllocatedDeviceStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x6c6f6f70: if try reader.hasValue(1, &seen) { pool = try reader.readString() }
            case 0x656369766564: if try reader.hasValue(2, &seen) { device = try reader.readString() }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 3, &seen) { conditions = try [Condition](from: &reader) }
            case 0x61746164: if try reader.hasValue(4, &seen) { data = try JSONValue(objectFrom: &reader) }
            case 0x8c760429bf839bd9: if try reader.hasValue("networkData", 5, &seen) { networkData = try NetworkDeviceData(from: &reader) }
            case 0x44496572616873: if try reader.hasValue(6, &seen) { shareID = try reader.readNonEmptyString() }
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
        "io.k8s.api.resource.v1.AllocatedDeviceStatus",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("pool", .string, number: 2, isRequired: true),
            Field("device", .string, number: 3, isRequired: true),
            Field("conditions", .list(.object(Condition.self)), number: 4, list: .map(keys: ["type"])),
            Field("data", .rawObject, number: 5),
            Field("networkData", .object(NetworkDeviceData.self), number: 6),
            Field("shareID", .string, number: 7),
        ])
}

/// `io.k8s.api.resource.v1.AllocationResult`
package struct AllocationResult: KubeStruct {
    package var devices: DeviceAllocationResult?
    package var nodeSelector: NodeSelector?
    package var allocationTimestamp: Time?

    package init() {}
}

extension AllocationResult {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656369766564: if try reader.hasValue(0, &seen) { devices = try DeviceAllocationResult(from: &reader) }
            case 0xfcc09fce607671d9: if try reader.hasValue("nodeSelector", 1, &seen) { nodeSelector = try NodeSelector(from: &reader) }
            case 0x4d120a2a93c23197: if try reader.hasValue("allocationTimestamp", 2, &seen) { allocationTimestamp = try Time(from: &reader) }
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
        "io.k8s.api.resource.v1.AllocationResult",
        fields: [
            Field("devices", .object(DeviceAllocationResult.self), number: 1),
            Field("nodeSelector", .object(NodeSelector.self), number: 3),
            Field("allocationTimestamp", .time, number: 5),
        ])
}

/// `io.k8s.api.resource.v1.CELDeviceSelector`
package struct CELDeviceSelector: KubeStruct {
    package var expression: String = ""

    package init() {}
}

extension CELDeviceSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x56b01489790e9182: if try reader.hasValue("expression", 0, &seen) { expression = try reader.readString() }
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
        "io.k8s.api.resource.v1.CELDeviceSelector",
        fields: [
            Field("expression", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.CapacityRequestPolicy`
package struct CapacityRequestPolicy: KubeStruct {
    package var `default`: Quantity?
    package var validValues: [Quantity] = []
    @OptionalBox package var validRange: CapacityRequestPolicyRange?

    package init() {}
}

extension CapacityRequestPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746c7561666564: if try reader.hasValue(0, &seen) { `default` = try Quantity(from: &reader) }
            case 0x98ecb6fbb31b62dd: if try reader.hasValue("validValues", 1, &seen) { validValues = try [Quantity](from: &reader) }
            case 0x3651c504bb9766fc: if try reader.hasValue("validRange", 2, &seen) { _validRange = try OptionalBox(from: &reader) }
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
        if _validRange.isPresent {
            writer.key(quoted: #""validRange":"#)
            _validRange.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.CapacityRequestPolicy",
        fields: [
            Field("default", .quantity, number: 1),
            Field("validValues", .list(.quantity), number: 3, list: .atomic),
            Field("validRange", .object(CapacityRequestPolicyRange.self), number: 4),
        ])
}

/// `io.k8s.api.resource.v1.CapacityRequestPolicyRange`
package struct CapacityRequestPolicyRange: KubeStruct {
    package var min: Quantity = Quantity()
    package var max: Quantity?
    package var step: Quantity?

    package init() {}
}

extension CapacityRequestPolicyRange {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e696d: if try reader.hasValue(0, &seen) { min = try Quantity(from: &reader) }
            case 0x78616d: if try reader.hasValue(1, &seen) { max = try Quantity(from: &reader) }
            case 0x70657473: if try reader.hasValue(2, &seen) { step = try Quantity(from: &reader) }
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
        "io.k8s.api.resource.v1.CapacityRequestPolicyRange",
        fields: [
            Field("min", .quantity, number: 1, isRequired: true),
            Field("max", .quantity, number: 2),
            Field("step", .quantity, number: 3),
        ])
}

/// `io.k8s.api.resource.v1.CapacityRequirements`
package struct CapacityRequirements: KubeStruct {
    package var requests: [String: Quantity] = [:]

    package init() {}
}

extension CapacityRequirements {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374736575716572: if try reader.hasValue(0, &seen) { requests = try [String: Quantity](from: &reader) }
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
        "io.k8s.api.resource.v1.CapacityRequirements",
        fields: [
            Field("requests", .map(.quantity), number: 1),
        ])
}

/// `io.k8s.api.resource.v1.Counter`
package struct Counter: KubeStruct {
    package var value: Quantity = Quantity()

    package init() {}
}

extension Counter {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65756c6176: if try reader.hasValue(0, &seen) { value = try Quantity(from: &reader) }
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
        "io.k8s.api.resource.v1.Counter",
        fields: [
            Field("value", .quantity, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.CounterSet`
package struct CounterSet: KubeStruct {
    package var name: String = ""
    package var counters: [String: Counter] = [:]

    package init() {}
}

extension CounterSet {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x737265746e756f63: if try reader.hasValue(1, &seen) { counters = try [String: Counter](from: &reader) }
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
        "io.k8s.api.resource.v1.CounterSet",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("counters", .map(.object(Counter.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.Device`
package struct Device: KubeStruct {
    package var name: String = ""
    package var attributes: [String: DeviceAttribute] = [:]
    package var capacity: [String: DeviceCapacity] = [:]
    package var consumesCounters: [DeviceCounterConsumption] = []
    package var nodeName: String?
    package var nodeSelector: NodeSelector?
    package var allNodes: Bool?
    package var taints: [DeviceTaint] = []
    package var bindsToNode: Bool?
    package var bindingConditions: [String] = []
    package var bindingFailureConditions: [String] = []
    package var allowMultipleAllocations: Bool?
    package var nodeAllocatableResourceMappings: [String: NodeAllocatableResourceMapping] = [:]

    package init() {}
}

extension Device {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x5547eb224c3246a9: if try reader.hasValue("attributes", 1, &seen) { attributes = try [String: DeviceAttribute](from: &reader) }
            case 0x7974696361706163: if try reader.hasValue(2, &seen) { capacity = try [String: DeviceCapacity](from: &reader) }
            case 0xa36170a3a2f27ee1: if try reader.hasValue("consumesCounters", 3, &seen) { consumesCounters = try [DeviceCounterConsumption](from: &reader) }
            case 0x656d614e65646f6e: if try reader.hasValue(4, &seen) { nodeName = try reader.readNonEmptyString() }
            case 0xfcc09fce607671d9: if try reader.hasValue("nodeSelector", 5, &seen) { nodeSelector = try NodeSelector(from: &reader) }
            case 0x7365646f4e6c6c61: if try reader.hasValue(6, &seen) { allNodes = try reader.readBool() }
            case 0x73746e696174: if try reader.hasValue(7, &seen) { taints = try [DeviceTaint](from: &reader) }
            case 0xb649b18d5af257cc: if try reader.hasValue("bindsToNode", 8, &seen) { bindsToNode = try reader.readBool() }
            case 0xdad12f91027f828c: if try reader.hasValue("bindingConditions", 9, &seen) { bindingConditions = try [String](from: &reader) }
            case 0x2f5d9b830cfad3f3: if try reader.hasValue("bindingFailureConditions", 10, &seen) { bindingFailureConditions = try [String](from: &reader) }
            case 0x9df141c206d854ee: if try reader.hasValue("allowMultipleAllocations", 11, &seen) { allowMultipleAllocations = try reader.readBool() }
            case 0xef3b3f89f9196a8f: if try reader.hasValue("nodeAllocatableResourceMappings", 12, &seen) { nodeAllocatableResourceMappings = try [String: NodeAllocatableResourceMapping](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
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
        "io.k8s.api.resource.v1.Device",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("attributes", .map(.object(DeviceAttribute.self)), number: 2),
            Field("capacity", .map(.object(DeviceCapacity.self)), number: 3),
            Field("consumesCounters", .list(.object(DeviceCounterConsumption.self)), number: 4, list: .atomic),
            Field("nodeName", .string, number: 5),
            Field("nodeSelector", .object(NodeSelector.self), number: 6),
            Field("allNodes", .bool, number: 7),
            Field("taints", .list(.object(DeviceTaint.self)), number: 8, list: .atomic),
            Field("bindsToNode", .bool, number: 9),
            Field("bindingConditions", .list(.string), number: 10, list: .atomic),
            Field("bindingFailureConditions", .list(.string), number: 11, list: .atomic),
            Field("allowMultipleAllocations", .bool, number: 12),
            Field("nodeAllocatableResourceMappings", .map(.object(NodeAllocatableResourceMapping.self)), number: 13),
        ])
}

/// `io.k8s.api.resource.v1.DeviceAllocationConfiguration`
package struct DeviceAllocationConfiguration: KubeStruct {
    package var source: String = ""
    package var requests: [String] = []
    package var opaque: OpaqueDeviceConfiguration?

    package init() {}
}

extension DeviceAllocationConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656372756f73: if try reader.hasValue(0, &seen) { source = try reader.readString() }
            case 0x7374736575716572: if try reader.hasValue(1, &seen) { requests = try [String](from: &reader) }
            case 0x65757161706f: if try reader.hasValue(2, &seen) { opaque = try OpaqueDeviceConfiguration(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceAllocationConfiguration",
        fields: [
            Field("source", .string, number: 1, isRequired: true),
            Field("requests", .list(.string), number: 2, list: .atomic),
            Field("opaque", .object(OpaqueDeviceConfiguration.self), number: 1, embedded: [3]),
        ])
}

/// `io.k8s.api.resource.v1.DeviceAllocationResult`
package struct DeviceAllocationResult: KubeStruct {
    package var results: [DeviceRequestAllocationResult] = []
    package var config: [DeviceAllocationConfiguration] = []

    package init() {}
}

extension DeviceAllocationResult {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73746c75736572: if try reader.hasValue(0, &seen) { results = try [DeviceRequestAllocationResult](from: &reader) }
            case 0x6769666e6f63: if try reader.hasValue(1, &seen) { config = try [DeviceAllocationConfiguration](from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceAllocationResult",
        fields: [
            Field("results", .list(.object(DeviceRequestAllocationResult.self)), number: 1, list: .atomic),
            Field("config", .list(.object(DeviceAllocationConfiguration.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1.DeviceAttribute`
package struct DeviceAttribute: KubeStruct {
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

extension DeviceAttribute {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746e69: if try reader.hasValue(0, &seen) { int = try reader.readInteger(Int64.self) }
            case 0x6c6f6f62: if try reader.hasValue(1, &seen) { bool = try reader.readBool() }
            case 0x676e69727473: if try reader.hasValue(2, &seen) { string = try reader.readString() }
            case 0x6e6f6973726576: if try reader.hasValue(3, &seen) { version = try reader.readString() }
            case 0x73746e69: if try reader.hasValue(4, &seen) { ints = try [Int64](from: &reader) }
            case 0x736c6f6f62: if try reader.hasValue(5, &seen) { bools = try [Bool](from: &reader) }
            case 0x73676e69727473: if try reader.hasValue(6, &seen) { strings = try [String](from: &reader) }
            case 0x736e6f6973726576: if try reader.hasValue(7, &seen) { versions = try [String](from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceAttribute",
        fields: [
            Field("int", .int64, number: 2),
            Field("bool", .bool, number: 3),
            Field("string", .string, number: 4, isPointer: true),
            Field("version", .string, number: 5, isPointer: true),
            Field("ints", .list(.int64), number: 6, list: .atomic),
            Field("bools", .list(.bool), number: 7, list: .atomic),
            Field("strings", .list(.string), number: 8, list: .atomic),
            Field("versions", .list(.string), number: 9, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1.DeviceCapacity`
package struct DeviceCapacity: KubeStruct {
    package var value: Quantity = Quantity()
    package var requestPolicy: CapacityRequestPolicy?

    package init() {}
}

extension DeviceCapacity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65756c6176: if try reader.hasValue(0, &seen) { value = try Quantity(from: &reader) }
            case 0x87435c77489a0be1: if try reader.hasValue("requestPolicy", 1, &seen) { requestPolicy = try CapacityRequestPolicy(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceCapacity",
        fields: [
            Field("value", .quantity, number: 1, isRequired: true),
            Field("requestPolicy", .object(CapacityRequestPolicy.self), number: 2),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClaim`
package struct DeviceClaim: KubeStruct {
    package var requests: [DeviceRequest] = []
    package var constraints: [DeviceConstraint] = []
    package var config: [DeviceClaimConfiguration] = []

    package init() {}
}

extension DeviceClaim {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374736575716572: if try reader.hasValue(0, &seen) { requests = try [DeviceRequest](from: &reader) }
            case 0x50ed4629858b45dc: if try reader.hasValue("constraints", 1, &seen) { constraints = try [DeviceConstraint](from: &reader) }
            case 0x6769666e6f63: if try reader.hasValue(2, &seen) { config = try [DeviceClaimConfiguration](from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceClaim",
        fields: [
            Field("requests", .list(.object(DeviceRequest.self)), number: 1, list: .atomic),
            Field("constraints", .list(.object(DeviceConstraint.self)), number: 2, list: .atomic),
            Field("config", .list(.object(DeviceClaimConfiguration.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClaimConfiguration`
package struct DeviceClaimConfiguration: KubeStruct {
    package var requests: [String] = []
    package var opaque: OpaqueDeviceConfiguration?

    package init() {}
}

extension DeviceClaimConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374736575716572: if try reader.hasValue(0, &seen) { requests = try [String](from: &reader) }
            case 0x65757161706f: if try reader.hasValue(1, &seen) { opaque = try OpaqueDeviceConfiguration(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceClaimConfiguration",
        fields: [
            Field("requests", .list(.string), number: 1, list: .atomic),
            Field("opaque", .object(OpaqueDeviceConfiguration.self), number: 1, embedded: [2]),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClass`
package struct DeviceClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: DeviceClassSpec = DeviceClassSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClass") }
}

extension DeviceClass {
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
        writer.raw(#""kind":"DeviceClass","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.DeviceClass",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(DeviceClassSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClassConfiguration`
package struct DeviceClassConfiguration: KubeStruct {
    package var opaque: OpaqueDeviceConfiguration?

    package init() {}
}

extension DeviceClassConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65757161706f: if try reader.hasValue(0, &seen) { opaque = try OpaqueDeviceConfiguration(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceClassConfiguration",
        fields: [
            Field("opaque", .object(OpaqueDeviceConfiguration.self), number: 1, embedded: [1]),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClassList`
package struct DeviceClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [DeviceClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClassList") }
}

extension DeviceClassList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [DeviceClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DeviceClassList","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.DeviceClassList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(DeviceClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.DeviceClassSpec`
package struct DeviceClassSpec: KubeStruct {
    package var selectors: [DeviceSelector] = []
    package var config: [DeviceClassConfiguration] = []
    package var extendedResourceName: String?

    package init() {}
}

extension DeviceClassSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcf2ab1a48c14f08d: if try reader.hasValue("selectors", 0, &seen) { selectors = try [DeviceSelector](from: &reader) }
            case 0x6769666e6f63: if try reader.hasValue(1, &seen) { config = try [DeviceClassConfiguration](from: &reader) }
            case 0x1adda2a9a9f686f7: if try reader.hasValue("extendedResourceName", 2, &seen) { extendedResourceName = try reader.readNonEmptyString() }
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
        "io.k8s.api.resource.v1.DeviceClassSpec",
        fields: [
            Field("selectors", .list(.object(DeviceSelector.self)), number: 1, list: .atomic),
            Field("config", .list(.object(DeviceClassConfiguration.self)), number: 2, list: .atomic),
            Field("extendedResourceName", .string, number: 4),
        ])
}

/// `io.k8s.api.resource.v1.DeviceConstraint`
package struct DeviceConstraint: KubeStruct {
    package var requests: [String] = []
    package var matchAttribute: String?
    package var distinctAttribute: String?

    package init() {}
}

extension DeviceConstraint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374736575716572: if try reader.hasValue(0, &seen) { requests = try [String](from: &reader) }
            case 0x40777f6f3c6ae5bc: if try reader.hasValue("matchAttribute", 1, &seen) { matchAttribute = try reader.readNonEmptyString() }
            case 0xb5137a1cf90543c9: if try reader.hasValue("distinctAttribute", 2, &seen) { distinctAttribute = try reader.readNonEmptyString() }
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
        "io.k8s.api.resource.v1.DeviceConstraint",
        fields: [
            Field("requests", .list(.string), number: 1, list: .atomic),
            Field("matchAttribute", .string, number: 2),
            Field("distinctAttribute", .string, number: 3),
        ])
}

/// `io.k8s.api.resource.v1.DeviceCounterConsumption`
package struct DeviceCounterConsumption: KubeStruct {
    package var counterSet: String = ""
    package var counters: [String: Counter] = [:]

    package init() {}
}

extension DeviceCounterConsumption {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x542b50a914eed2af: if try reader.hasValue("counterSet", 0, &seen) { counterSet = try reader.readString() }
            case 0x737265746e756f63: if try reader.hasValue(1, &seen) { counters = try [String: Counter](from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceCounterConsumption",
        fields: [
            Field("counterSet", .string, number: 1, isRequired: true),
            Field("counters", .map(.object(Counter.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.DeviceRequest`
package struct DeviceRequest: KubeStruct {
    package var name: String = ""
    @OptionalBox package var exactly: ExactDeviceRequest?
    package var firstAvailable: [DeviceSubRequest] = []

    package init() {}
}

extension DeviceRequest {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x796c7463617865: if try reader.hasValue(1, &seen) { _exactly = try OptionalBox(from: &reader) }
            case 0x8e75372d9d4057cf: if try reader.hasValue("firstAvailable", 2, &seen) { firstAvailable = try [DeviceSubRequest](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if _exactly.isPresent {
            writer.key(quoted: #""exactly":"#)
            _exactly.write(to: &writer)
        }
        if !firstAvailable.isEmpty {
            writer.key(quoted: #""firstAvailable":"#)
            firstAvailable.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.DeviceRequest",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("exactly", .object(ExactDeviceRequest.self), number: 2),
            Field("firstAvailable", .list(.object(DeviceSubRequest.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.resource.v1.DeviceRequestAllocationResult`
package struct DeviceRequestAllocationResult: KubeStruct {
    package var request: String = ""
    package var driver: String = ""
    package var pool: String = ""
    package var device: String = ""
    package var adminAccess: Bool?
    package var tolerations: [DeviceToleration] = []
    package var bindingConditions: [String] = []
    package var bindingFailureConditions: [String] = []
    package var shareID: String?
    package var consumedCapacity: [String: Quantity] = [:]

    package init() {}
}

extension DeviceRequestAllocationResult {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74736575716572: if try reader.hasValue(0, &seen) { request = try reader.readString() }
            case 0x726576697264: if try reader.hasValue(1, &seen) { driver = try reader.readString() }
            case 0x6c6f6f70: if try reader.hasValue(2, &seen) { pool = try reader.readString() }
            case 0x656369766564: if try reader.hasValue(3, &seen) { device = try reader.readString() }
            case 0xd1971ee6f1a8ffb3: if try reader.hasValue("adminAccess", 4, &seen) { adminAccess = try reader.readBool() }
            case 0x8de64d63e2c3e0a3: if try reader.hasValue("tolerations", 5, &seen) { tolerations = try [DeviceToleration](from: &reader) }
            case 0xdad12f91027f828c: if try reader.hasValue("bindingConditions", 6, &seen) { bindingConditions = try [String](from: &reader) }
            case 0x2f5d9b830cfad3f3: if try reader.hasValue("bindingFailureConditions", 7, &seen) { bindingFailureConditions = try [String](from: &reader) }
            case 0x44496572616873: if try reader.hasValue(8, &seen) { shareID = try reader.readNonEmptyString() }
            case 0xcf6ac28cdccf0ea: if try reader.hasValue("consumedCapacity", 9, &seen) { consumedCapacity = try [String: Quantity](from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceRequestAllocationResult",
        fields: [
            Field("request", .string, number: 1, isRequired: true),
            Field("driver", .string, number: 2, isRequired: true),
            Field("pool", .string, number: 3, isRequired: true),
            Field("device", .string, number: 4, isRequired: true),
            Field("adminAccess", .bool, number: 5),
            Field("tolerations", .list(.object(DeviceToleration.self)), number: 6, list: .atomic),
            Field("bindingConditions", .list(.string), number: 7, list: .atomic),
            Field("bindingFailureConditions", .list(.string), number: 8, list: .atomic),
            Field("shareID", .string, number: 9),
            Field("consumedCapacity", .map(.quantity), number: 10),
        ])
}

/// `io.k8s.api.resource.v1.DeviceSelector`
package struct DeviceSelector: KubeStruct {
    package var cel: CELDeviceSelector?

    package init() {}
}

extension DeviceSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6c6563: if try reader.hasValue(0, &seen) { cel = try CELDeviceSelector(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceSelector",
        fields: [
            Field("cel", .object(CELDeviceSelector.self), number: 1),
        ])
}

/// `io.k8s.api.resource.v1.DeviceSubRequest`
package struct DeviceSubRequest: KubeStruct {
    package var name: String = ""
    package var deviceClassName: String = ""
    package var selectors: [DeviceSelector] = []
    package var allocationMode: String?
    package var count: Int64?
    package var tolerations: [DeviceToleration] = []
    package var capacity: CapacityRequirements?

    package init() {}
}

extension DeviceSubRequest {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0xe64257492fff46da: if try reader.hasValue("deviceClassName", 1, &seen) { deviceClassName = try reader.readString() }
            case 0xcf2ab1a48c14f08d: if try reader.hasValue("selectors", 2, &seen) { selectors = try [DeviceSelector](from: &reader) }
            case 0xabcd2a47e0728590: if try reader.hasValue("allocationMode", 3, &seen) { allocationMode = try reader.readNonEmptyString() }
            case 0x746e756f63: if try reader.hasValue(4, &seen) { count = try reader.readInteger(Int64.self) }
            case 0x8de64d63e2c3e0a3: if try reader.hasValue("tolerations", 5, &seen) { tolerations = try [DeviceToleration](from: &reader) }
            case 0x7974696361706163: if try reader.hasValue(6, &seen) { capacity = try CapacityRequirements(from: &reader) }
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
        "io.k8s.api.resource.v1.DeviceSubRequest",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("deviceClassName", .string, number: 2, isRequired: true),
            Field("selectors", .list(.object(DeviceSelector.self)), number: 3, list: .atomic),
            Field("allocationMode", .string, number: 4),
            Field("count", .int64, number: 5),
            Field("tolerations", .list(.object(DeviceToleration.self)), number: 6, list: .atomic),
            Field("capacity", .object(CapacityRequirements.self), number: 7),
        ])
}

/// `io.k8s.api.resource.v1.DeviceTaint`
package struct DeviceTaint: KubeStruct {
    package var key: String = ""
    package var value: String?
    package var effect: String = ""
    package var timeAdded: Time?

    package init() {}
}

extension DeviceTaint {
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
        "io.k8s.api.resource.v1.DeviceTaint",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2),
            Field("effect", .string, number: 3, isRequired: true),
            Field("timeAdded", .time, number: 4),
        ])
}

/// `io.k8s.api.resource.v1.DeviceToleration`
package struct DeviceToleration: KubeStruct {
    package var key: String?
    package var `operator`: String?
    package var value: String?
    package var effect: String?
    package var tolerationSeconds: Int64?

    package init() {}
}

extension DeviceToleration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readNonEmptyString() }
            case 0x726f74617265706f: if try reader.hasValue(1, &seen) { `operator` = try reader.readNonEmptyString() }
            case 0x65756c6176: if try reader.hasValue(2, &seen) { value = try reader.readString() }
            case 0x746365666665: if try reader.hasValue(3, &seen) { effect = try reader.readNonEmptyString() }
            case 0xe7c17869493fcfd2: if try reader.hasValue("tolerationSeconds", 4, &seen) { tolerationSeconds = try reader.readInteger(Int64.self) }
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
        "io.k8s.api.resource.v1.DeviceToleration",
        fields: [
            Field("key", .string, number: 1),
            Field("operator", .string, number: 2, defaultValue: "Equal"),
            Field("value", .string, number: 3, isPointer: true),
            Field("effect", .string, number: 4),
            Field("tolerationSeconds", .int64, number: 5),
        ])
}

/// `io.k8s.api.resource.v1.ExactDeviceRequest`
package struct ExactDeviceRequest: KubeStruct {
    package var deviceClassName: String = ""
    package var selectors: [DeviceSelector] = []
    package var allocationMode: String?
    package var count: Int64?
    package var adminAccess: Bool?
    package var tolerations: [DeviceToleration] = []
    package var capacity: CapacityRequirements?

    package init() {}
}

extension ExactDeviceRequest {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe64257492fff46da: if try reader.hasValue("deviceClassName", 0, &seen) { deviceClassName = try reader.readString() }
            case 0xcf2ab1a48c14f08d: if try reader.hasValue("selectors", 1, &seen) { selectors = try [DeviceSelector](from: &reader) }
            case 0xabcd2a47e0728590: if try reader.hasValue("allocationMode", 2, &seen) { allocationMode = try reader.readNonEmptyString() }
            case 0x746e756f63: if try reader.hasValue(3, &seen) { count = try reader.readInteger(Int64.self) }
            case 0xd1971ee6f1a8ffb3: if try reader.hasValue("adminAccess", 4, &seen) { adminAccess = try reader.readBool() }
            case 0x8de64d63e2c3e0a3: if try reader.hasValue("tolerations", 5, &seen) { tolerations = try [DeviceToleration](from: &reader) }
            case 0x7974696361706163: if try reader.hasValue(6, &seen) { capacity = try CapacityRequirements(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
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
        if let adminAccess {
            writer.key(quoted: #""adminAccess":"#)
            writer.write(adminAccess)
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
        "io.k8s.api.resource.v1.ExactDeviceRequest",
        fields: [
            Field("deviceClassName", .string, number: 1, isRequired: true),
            Field("selectors", .list(.object(DeviceSelector.self)), number: 2, list: .atomic),
            Field("allocationMode", .string, number: 3),
            Field("count", .int64, number: 4),
            Field("adminAccess", .bool, number: 5),
            Field("tolerations", .list(.object(DeviceToleration.self)), number: 6, list: .atomic),
            Field("capacity", .object(CapacityRequirements.self), number: 7),
        ])
}

/// `io.k8s.api.resource.v1.NetworkDeviceData`
package struct NetworkDeviceData: KubeStruct {
    package var interfaceName: String?
    package var ips: [String] = []
    package var hardwareAddress: String?

    package init() {}
}

extension NetworkDeviceData {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x8ff0508205969ecc: if try reader.hasValue("interfaceName", 0, &seen) { interfaceName = try reader.readNonEmptyString() }
            case 0x737069: if try reader.hasValue(1, &seen) { ips = try [String](from: &reader) }
            case 0x579059c13f5e5d99: if try reader.hasValue("hardwareAddress", 2, &seen) { hardwareAddress = try reader.readNonEmptyString() }
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
        "io.k8s.api.resource.v1.NetworkDeviceData",
        fields: [
            Field("interfaceName", .string, number: 1),
            Field("ips", .list(.string), number: 2, list: .atomic),
            Field("hardwareAddress", .string, number: 3),
        ])
}

/// `io.k8s.api.resource.v1.NodeAllocatableResourceMapping`
package struct NodeAllocatableResourceMapping: KubeStruct {
    package var capacityKey: String?
    package var allocationMultiplier: Quantity?

    package init() {}
}

extension NodeAllocatableResourceMapping {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xaeb7e68e3dd20ee9: if try reader.hasValue("capacityKey", 0, &seen) { capacityKey = try reader.readNonEmptyString() }
            case 0xb124b2a7e7c132ea: if try reader.hasValue("allocationMultiplier", 1, &seen) { allocationMultiplier = try Quantity(from: &reader) }
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
        "io.k8s.api.resource.v1.NodeAllocatableResourceMapping",
        fields: [
            Field("capacityKey", .string, number: 1),
            Field("allocationMultiplier", .quantity, number: 2),
        ])
}

/// `io.k8s.api.resource.v1.OpaqueDeviceConfiguration`
package struct OpaqueDeviceConfiguration: KubeStruct {
    package var driver: String = ""
    package var parameters: JSONValue = .null

    package init() {}
}

extension OpaqueDeviceConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0xa42d55fd7037af3: if try reader.hasValue("parameters", 1, &seen) { parameters = try JSONValue(objectFrom: &reader) }
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
        "io.k8s.api.resource.v1.OpaqueDeviceConfiguration",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("parameters", .rawObject, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaim`
package struct ResourceClaim: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceClaimSpec = ResourceClaimSpec()
    package var status: ResourceClaimStatus = ResourceClaimStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaim") }
}

extension ResourceClaim {
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
        writer.raw(#""kind":"ResourceClaim","apiVersion":"resource.k8s.io/v1""#)
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
        "io.k8s.api.resource.v1.ResourceClaim",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaim")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceClaimSpec.self), number: 2, isRequired: true),
            Field("status", .object(ResourceClaimStatus.self), number: 3),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimConsumerReference`
package struct ResourceClaimConsumerReference: KubeStruct {
    package var apiGroup: String?
    package var resource: String = ""
    package var name: String = ""
    package var uid: String = ""

    package init() {}
}

extension ResourceClaimConsumerReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x70756f7247697061: if try reader.hasValue(0, &seen) { apiGroup = try reader.readNonEmptyString() }
            case 0x656372756f736572: if try reader.hasValue(1, &seen) { resource = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readString() }
            case 0x646975: if try reader.hasValue(3, &seen) { uid = try reader.readString() }
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
        "io.k8s.api.resource.v1.ResourceClaimConsumerReference",
        fields: [
            Field("apiGroup", .string, number: 1),
            Field("resource", .string, number: 3, isRequired: true),
            Field("name", .string, number: 4, isRequired: true),
            Field("uid", .string, number: 5, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimList`
package struct ResourceClaimList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceClaim] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimList") }
}

extension ResourceClaimList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceClaim](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimList","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.ResourceClaimList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceClaim.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimSpec`
package struct ResourceClaimSpec: KubeStruct {
    package var devices: DeviceClaim?

    package init() {}
}

extension ResourceClaimSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656369766564: if try reader.hasValue(0, &seen) { devices = try DeviceClaim(from: &reader) }
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
        "io.k8s.api.resource.v1.ResourceClaimSpec",
        fields: [
            Field("devices", .object(DeviceClaim.self), number: 1),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimStatus`
package struct ResourceClaimStatus: KubeStruct {
    package var allocation: AllocationResult?
    package var reservedFor: [ResourceClaimConsumerReference] = []
    package var devices: [AllocatedDeviceStatus] = []

    package init() {}
}

extension ResourceClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1eb833ca04890dd9: if try reader.hasValue("allocation", 0, &seen) { allocation = try AllocationResult(from: &reader) }
            case 0x7ab0e31dc01309db: if try reader.hasValue("reservedFor", 1, &seen) { reservedFor = try [ResourceClaimConsumerReference](from: &reader) }
            case 0x73656369766564: if try reader.hasValue(2, &seen) { devices = try [AllocatedDeviceStatus](from: &reader) }
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
        "io.k8s.api.resource.v1.ResourceClaimStatus",
        fields: [
            Field("allocation", .object(AllocationResult.self), number: 1),
            Field("reservedFor", .list(.object(ResourceClaimConsumerReference.self)), number: 2, list: .map(keys: ["uid"]), patch: [.merge], patchKey: "uid"),
            Field("devices", .list(.object(AllocatedDeviceStatus.self)), number: 4, list: .map(keys: ["driver", "device", "pool", "shareID"])),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimTemplate`
package struct ResourceClaimTemplate: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: ResourceClaimTemplateSpec

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplate") }
}

extension ResourceClaimTemplate {
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
        writer.raw(#""kind":"ResourceClaimTemplate","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.ResourceClaimTemplate",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplate")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceClaimTemplateSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimTemplateList`
package struct ResourceClaimTemplateList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceClaimTemplate] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplateList") }
}

extension ResourceClaimTemplateList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceClaimTemplate](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceClaimTemplateList","apiVersion":"resource.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.resource.v1.ResourceClaimTemplateList",
        kinds: [GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplateList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceClaimTemplate.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourceClaimTemplateSpec`
package struct ResourceClaimTemplateSpec: KubeStruct, BoxedStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceClaimSpec = ResourceClaimSpec()

    package init() {}

    package static let emptyBox = Box(ResourceClaimTemplateSpec())
}

extension ResourceClaimTemplateSpec {
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
        "io.k8s.api.resource.v1.ResourceClaimTemplateSpec",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceClaimSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.resource.v1.ResourcePool`
package struct ResourcePool: KubeStruct {
    package var name: String = ""
    package var generation: Int64 = 0
    package var resourceSliceCount: Int64 = 0

    package init() {}
}

extension ResourcePool {
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
        "io.k8s.api.resource.v1.ResourcePool",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("generation", .int64, number: 2, isRequired: true),
            Field("resourceSliceCount", .int64, number: 3, isRequired: true),
        ])
}
