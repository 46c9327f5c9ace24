// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.policy.v1.Eviction`
package struct Eviction: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @OptionalBox package var deleteOptions: DeleteOptions?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "policy", version: "v1", kind: "Eviction") }
}

extension Eviction {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xfa2ffcabea5ce61d where reader.keyIs("deleteOptions"): deleteOptions = try DeleteOptions(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
        if let deleteOptions {
            writer.key(quoted: #""deleteOptions":"#)
            deleteOptions.write(to: &writer)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "policy", version: "v1", kind: "PodDisruptionBudget") }
}

extension PodDisruptionBudget {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try PodDisruptionBudgetSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try PodDisruptionBudgetStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [PodDisruptionBudget](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb4fa7f8e233fe0 where reader.keyIs("minAvailable"): minAvailable = try IntOrString(from: &reader)
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try LabelSelector(from: &reader)
            case 0x2c2404ca593990bf where reader.keyIs("maxUnavailable"): maxUnavailable = try IntOrString(from: &reader)
            case 0xde9831cdb6a11b97 where reader.keyIs("unhealthyPodEvictionPolicy"): unhealthyPodEvictionPolicy = try reader.readNonEmptyString()
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
            Field("unhealthyPodEvictionPolicy", .string, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
            case 0xc7b5dcf387a4e3fe where reader.keyIs("disruptedPods"): disruptedPods = try [String: Time](from: &reader)
            case 0x82a15de95fb1503a where reader.keyIs("disruptionsAllowed"): disruptionsAllowed = try reader.readInteger(Int32.self)
            case 0x7979f3ba126c4987 where reader.keyIs("currentHealthy"): currentHealthy = try reader.readInteger(Int32.self)
            case 0xeb4b632eaff4e840 where reader.keyIs("desiredHealthy"): desiredHealthy = try reader.readInteger(Int32.self)
            case 0x68a9b0274d6ec737 where reader.keyIs("expectedPods"): expectedPods = try reader.readInteger(Int32.self)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let observedGeneration {
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
            Field("observedGeneration", .int64, number: 1),
            Field("disruptedPods", .map(.time), number: 2),
            Field("disruptionsAllowed", .int32, number: 3),
            Field("currentHealthy", .int32, number: 4),
            Field("desiredHealthy", .int32, number: 5),
            Field("expectedPods", .int32, number: 6),
            Field("conditions", .list(.object(Condition.self)), number: 7, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}
