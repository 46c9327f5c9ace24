// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.policy.v1.Eviction`
package struct Eviction: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @OptionalBox package var deleteOptions: DeleteOptions?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "policy", version: "v1", kind: "Eviction") }
}

extension Eviction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0xfa2ffcabea5ce69d: if try reader.hasValue("deleteOptions", 1, &seen) { _deleteOptions = try OptionalBox(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Eviction","apiVersion":"policy/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if _deleteOptions.isPresent {
            writer.key(quoted: #""deleteOptions":"#)
            _deleteOptions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.policy.v1.Eviction",
        kinds: [GroupVersionKind(group: "policy", version: "v1", kind: "Eviction")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("deleteOptions", .object(DeleteOptions.self), number: 2),
        ])
}

/// `io.k8s.api.policy.v1.PodDisruptionBudget`
package struct PodDisruptionBudget: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: PodDisruptionBudgetSpec = PodDisruptionBudgetSpec()
    package var status: PodDisruptionBudgetStatus = PodDisruptionBudgetStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "policy", version: "v1", kind: "PodDisruptionBudget") }
}

extension PodDisruptionBudget {
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
        writer.raw(#""kind":"PodDisruptionBudget","apiVersion":"policy/v1""#)
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
        "io.k8s.api.policy.v1.PodDisruptionBudget",
        kinds: [GroupVersionKind(group: "policy", version: "v1", kind: "PodDisruptionBudget")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PodDisruptionBudgetSpec.self), number: 2),
            Field("status", .object(PodDisruptionBudgetStatus.self), number: 3),
        ])
}

/// `io.k8s.api.policy.v1.PodDisruptionBudgetList`
package struct PodDisruptionBudgetList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PodDisruptionBudget] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "policy", version: "v1", kind: "PodDisruptionBudgetList") }
}

extension PodDisruptionBudgetList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PodDisruptionBudget](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodDisruptionBudgetList","apiVersion":"policy/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.policy.v1.PodDisruptionBudgetList",
        kinds: [GroupVersionKind(group: "policy", version: "v1", kind: "PodDisruptionBudgetList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PodDisruptionBudget.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.policy.v1.PodDisruptionBudgetSpec`
package struct PodDisruptionBudgetSpec: KubeStruct {
    package var minAvailable: IntOrString?
    package var selector: LabelSelector?
    package var maxUnavailable: IntOrString?
    package var unhealthyPodEvictionPolicy: String?

    package init() {}
}

extension PodDisruptionBudgetSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb4fa7f8e233fe0: if try reader.hasValue("minAvailable", 0, &seen) { minAvailable = try IntOrString(from: &reader) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { selector = try LabelSelector(from: &reader) }
            case 0x2c2404ca593990bf: if try reader.hasValue("maxUnavailable", 2, &seen) { maxUnavailable = try IntOrString(from: &reader) }
            case 0xde9831cdb6a11b97: if try reader.hasValue("unhealthyPodEvictionPolicy", 3, &seen) { unhealthyPodEvictionPolicy = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let minAvailable {
            writer.key(quoted: #""minAvailable":"#)
            minAvailable.write(to: &writer)
        }
        if let selector {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if let maxUnavailable {
            writer.key(quoted: #""maxUnavailable":"#)
            maxUnavailable.write(to: &writer)
        }
        if let unhealthyPodEvictionPolicy {
            writer.key(quoted: #""unhealthyPodEvictionPolicy":"#)
            writer.write(unhealthyPodEvictionPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.policy.v1.PodDisruptionBudgetSpec",
        fields: [
            Field("minAvailable", .intOrString, number: 1),
            Field("selector", .object(LabelSelector.self), number: 2, patch: [.replace]),
            Field("maxUnavailable", .intOrString, number: 3),
            Field("unhealthyPodEvictionPolicy", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.policy.v1.PodDisruptionBudgetStatus`
package struct PodDisruptionBudgetStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var disruptedPods: [String: Time] = [:]
    package var disruptionsAllowed: Int32?
    package var currentHealthy: Int32?
    package var desiredHealthy: Int32?
    package var expectedPods: Int32?
    package var conditions: [Condition] = []

    package init() {}
}

extension PodDisruptionBudgetStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0xc7b5dcf387a4e3fe: if try reader.hasValue("disruptedPods", 1, &seen) { disruptedPods = try [String: Time](from: &reader) }
            case 0x82a15de95fb150ba: if try reader.hasValue("disruptionsAllowed", 2, &seen) { disruptionsAllowed = try reader.readInteger(Int32.self) }
            case 0x7979f3ba126c4987: if try reader.hasValue("currentHealthy", 3, &seen) { currentHealthy = try reader.readInteger(Int32.self) }
            case 0xeb4b632eaff4e8c0: if try reader.hasValue("desiredHealthy", 4, &seen) { desiredHealthy = try reader.readInteger(Int32.self) }
            case 0x68a9b0274d6ec7b7: if try reader.hasValue("expectedPods", 5, &seen) { expectedPods = try reader.readInteger(Int32.self) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 6, &seen) { conditions = try [Condition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if !disruptedPods.isEmpty {
            writer.key(quoted: #""disruptedPods":"#)
            disruptedPods.write(to: &writer)
        }
        if let disruptionsAllowed {
            writer.key(quoted: #""disruptionsAllowed":"#)
            writer.write(disruptionsAllowed)
        }
        if let currentHealthy {
            writer.key(quoted: #""currentHealthy":"#)
            writer.write(currentHealthy)
        }
        if let desiredHealthy {
            writer.key(quoted: #""desiredHealthy":"#)
            writer.write(desiredHealthy)
        }
        if let expectedPods {
            writer.key(quoted: #""expectedPods":"#)
            writer.write(expectedPods)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.policy.v1.PodDisruptionBudgetStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1, omitsZero: true),
            Field("disruptedPods", .map(.time), number: 2),
            Field("disruptionsAllowed", .int32, number: 3),
            Field("currentHealthy", .int32, number: 4),
            Field("desiredHealthy", .int32, number: 5),
            Field("expectedPods", .int32, number: 6),
            Field("conditions", .list(.object(Condition.self)), number: 7, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}
