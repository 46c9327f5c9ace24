// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.autoscaling.v2.ContainerResourceMetricSource`
package struct ContainerResourceMetricSource: KubeStruct {
    package var name: String = ""
    package var target: MetricTarget = MetricTarget()
    package var container: String = ""

    package init() {}
}

extension ContainerResourceMetricSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            case 0x6784ea83e31768f0: if try reader.hasValue("container", 2, &seen) { container = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.key(quoted: #""container":"#)
        writer.write(container)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ContainerResourceMetricSource",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("target", .object(MetricTarget.self), number: 2, isRequired: true),
            Field("container", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus`
package struct ContainerResourceMetricStatus: KubeStruct {
    package var name: String = ""
    package var current: MetricValueStatus = MetricValueStatus()
    package var container: String = ""

    package init() {}
}

extension ContainerResourceMetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x746e6572727563: if try reader.hasValue(1, &seen) { try current.read(from: &reader) }
            case 0x6784ea83e31768f0: if try reader.hasValue("container", 2, &seen) { container = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""current":"#)
        current.write(to: &writer)
        writer.key(quoted: #""container":"#)
        writer.write(container)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("current", .object(MetricValueStatus.self), number: 2, isRequired: true),
            Field("container", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.CrossVersionObjectReference`
package struct CrossVersionObjectReference: KubeStruct {
    package var kind: String = ""
    package var name: String = ""
    package var apiVersion: String?

    package init() {}
}

extension CrossVersionObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { apiVersion = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.CrossVersionObjectReference",
        fields: [
            Field("kind", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
            Field("apiVersion", .string, number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v2.ExternalMetricSource`
package struct ExternalMetricSource: KubeStruct {
    package var metric: MetricIdentifier = MetricIdentifier()
    package var target: MetricTarget = MetricTarget()

    package init() {}
}

extension ExternalMetricSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63697274656d: if try reader.hasValue(0, &seen) { try metric.read(from: &reader) }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ExternalMetricSource",
        fields: [
            Field("metric", .object(MetricIdentifier.self), number: 1, isRequired: true),
            Field("target", .object(MetricTarget.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.ExternalMetricStatus`
package struct ExternalMetricStatus: KubeStruct {
    package var metric: MetricIdentifier = MetricIdentifier()
    package var current: MetricValueStatus = MetricValueStatus()

    package init() {}
}

extension ExternalMetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63697274656d: if try reader.hasValue(0, &seen) { try metric.read(from: &reader) }
            case 0x746e6572727563: if try reader.hasValue(1, &seen) { try current.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.key(quoted: #""current":"#)
        current.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ExternalMetricStatus",
        fields: [
            Field("metric", .object(MetricIdentifier.self), number: 1, isRequired: true),
            Field("current", .object(MetricValueStatus.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.HPAScalingPolicy`
package struct HPAScalingPolicy: KubeStruct {
    package var type: String = ""
    package var value: Int32 = 0
    package var periodSeconds: Int32 = 0

    package init() {}
}

extension HPAScalingPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readInteger(Int32.self) }
            case 0xb06430f8226968e5: if try reader.hasValue("periodSeconds", 2, &seen) { periodSeconds = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""value":"#)
        writer.write(value)
        writer.key(quoted: #""periodSeconds":"#)
        writer.write(periodSeconds)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HPAScalingPolicy",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("value", .int32, number: 2, isRequired: true),
            Field("periodSeconds", .int32, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.HPAScalingRules`
package struct HPAScalingRules: KubeStruct {
    package var selectPolicy: String?
    package var policies: [HPAScalingPolicy] = []
    package var stabilizationWindowSeconds: Int32?
    package var tolerance: Quantity?

    package init() {}
}

extension HPAScalingRules {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x77cfa029f6aabccf: if try reader.hasValue("selectPolicy", 0, &seen) { selectPolicy = try reader.readNonEmptyString() }
            case 0x73656963696c6f70: if try reader.hasValue(1, &seen) { policies = try [HPAScalingPolicy](from: &reader) }
            case 0x4c31a381a0e435a5: if try reader.hasValue("stabilizationWindowSeconds", 2, &seen) { stabilizationWindowSeconds = try reader.readInteger(Int32.self) }
            case 0xb6a3d674bf663cf4: if try reader.hasValue("tolerance", 3, &seen) { tolerance = try Quantity(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let selectPolicy {
            writer.key(quoted: #""selectPolicy":"#)
            writer.write(selectPolicy)
        }
        if !policies.isEmpty {
            writer.key(quoted: #""policies":"#)
            policies.write(to: &writer)
        }
        if let stabilizationWindowSeconds {
            writer.key(quoted: #""stabilizationWindowSeconds":"#)
            writer.write(stabilizationWindowSeconds)
        }
        if let tolerance {
            writer.key(quoted: #""tolerance":"#)
            tolerance.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HPAScalingRules",
        fields: [
            Field("selectPolicy", .string, number: 1),
            Field("policies", .list(.object(HPAScalingPolicy.self)), number: 2, list: .atomic),
            Field("stabilizationWindowSeconds", .int32, number: 3),
            Field("tolerance", .quantity, number: 4),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler`
package struct HorizontalPodAutoscaler: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: HorizontalPodAutoscalerSpec = HorizontalPodAutoscalerSpec()
    package var status: HorizontalPodAutoscalerStatus = HorizontalPodAutoscalerStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscaler") }
}

extension HorizontalPodAutoscaler {
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
        writer.raw(#""kind":"HorizontalPodAutoscaler","apiVersion":"autoscaling/v2""#)
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
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler",
        kinds: [GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscaler")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(HorizontalPodAutoscalerSpec.self), number: 2, isRequired: true),
            Field("status", .object(HorizontalPodAutoscalerStatus.self), number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior`
package struct HorizontalPodAutoscalerBehavior: KubeStruct {
    @OptionalBox package var scaleUp: HPAScalingRules?
    @OptionalBox package var scaleDown: HPAScalingRules?

    package init() {}
}

extension HorizontalPodAutoscalerBehavior {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7055656c616373: if try reader.hasValue(0, &seen) { _scaleUp = try OptionalBox(from: &reader) }
            case 0x1703f018c4a05f97: if try reader.hasValue("scaleDown", 1, &seen) { _scaleDown = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _scaleUp.isPresent {
            writer.key(quoted: #""scaleUp":"#)
            _scaleUp.write(to: &writer)
        }
        if _scaleDown.isPresent {
            writer.key(quoted: #""scaleDown":"#)
            _scaleDown.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior",
        fields: [
            Field("scaleUp", .object(HPAScalingRules.self), number: 1),
            Field("scaleDown", .object(HPAScalingRules.self), number: 2),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition`
package struct HorizontalPodAutoscalerCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension HorizontalPodAutoscalerCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 2, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(4, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""status":"#)
        writer.write(status)
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList`
package struct HorizontalPodAutoscalerList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [HorizontalPodAutoscaler] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscalerList") }
}

extension HorizontalPodAutoscalerList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [HorizontalPodAutoscaler](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"HorizontalPodAutoscalerList","apiVersion":"autoscaling/v2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerList",
        kinds: [GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscalerList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(HorizontalPodAutoscaler.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec`
package struct HorizontalPodAutoscalerSpec: KubeStruct {
    package var scaleTargetRef: CrossVersionObjectReference = CrossVersionObjectReference()
    package var minReplicas: Int32?
    package var maxReplicas: Int32 = 0
    package var metrics: [MetricSpec] = []
    package var behavior: HorizontalPodAutoscalerBehavior?

    package init() {}
}

extension HorizontalPodAutoscalerSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x3f969d922ae67ebc: if try reader.hasValue("scaleTargetRef", 0, &seen) { try scaleTargetRef.read(from: &reader) }
            case 0x7ec6060638c78196: if try reader.hasValue("minReplicas", 1, &seen) { minReplicas = try reader.readInteger(Int32.self) }
            case 0x7bb73534a6a7daa4: if try reader.hasValue("maxReplicas", 2, &seen) { maxReplicas = try reader.readInteger(Int32.self) }
            case 0x7363697274656d: if try reader.hasValue(3, &seen) { metrics = try [MetricSpec](from: &reader) }
            case 0x726f697661686562: if try reader.hasValue(4, &seen) { behavior = try HorizontalPodAutoscalerBehavior(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""scaleTargetRef":"#)
        scaleTargetRef.write(to: &writer)
        if let minReplicas {
            writer.key(quoted: #""minReplicas":"#)
            writer.write(minReplicas)
        }
        writer.key(quoted: #""maxReplicas":"#)
        writer.write(maxReplicas)
        if !metrics.isEmpty {
            writer.key(quoted: #""metrics":"#)
            metrics.write(to: &writer)
        }
        if let behavior {
            writer.key(quoted: #""behavior":"#)
            behavior.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec",
        fields: [
            Field("scaleTargetRef", .object(CrossVersionObjectReference.self), number: 1, isRequired: true),
            Field("minReplicas", .int32, number: 2),
            Field("maxReplicas", .int32, number: 3, isRequired: true),
            Field("metrics", .list(.object(MetricSpec.self)), number: 4, list: .atomic),
            Field("behavior", .object(HorizontalPodAutoscalerBehavior.self), number: 5),
        ])
}

/// `io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus`
package struct HorizontalPodAutoscalerStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var lastScaleTime: Time?
    package var currentReplicas: Int32?
    package var desiredReplicas: Int32 = 0
    package var currentMetrics: [MetricStatus] = []
    package var conditions: [HorizontalPodAutoscalerCondition] = []

    package init() {}
}

extension HorizontalPodAutoscalerStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readInteger(Int64.self) }
            case 0xc4984851f5e05ea9: if try reader.hasValue("lastScaleTime", 1, &seen) { lastScaleTime = try Time(from: &reader) }
            case 0x2046b70570a4cc97: if try reader.hasValue("currentReplicas", 2, &seen) { currentReplicas = try reader.readNonZero(Int32.self) }
            case 0x3adf1455c2c3bbdc: if try reader.hasValue("desiredReplicas", 3, &seen) { desiredReplicas = try reader.readInteger(Int32.self) }
            case 0xb2afd5a2d305da9f: if try reader.hasValue("currentMetrics", 4, &seen) { currentMetrics = try [MetricStatus](from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 5, &seen) { conditions = try [HorizontalPodAutoscalerCondition](from: &reader) }
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
        if let lastScaleTime {
            writer.key(quoted: #""lastScaleTime":"#)
            lastScaleTime.write(to: &writer)
        }
        if let currentReplicas, currentReplicas != 0 {
            writer.key(quoted: #""currentReplicas":"#)
            writer.write(currentReplicas)
        }
        writer.key(quoted: #""desiredReplicas":"#)
        writer.write(desiredReplicas)
        if !currentMetrics.isEmpty {
            writer.key(quoted: #""currentMetrics":"#)
            currentMetrics.write(to: &writer)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1),
            Field("lastScaleTime", .time, number: 2),
            Field("currentReplicas", .int32, number: 3, omitsZero: true),
            Field("desiredReplicas", .int32, number: 4, isRequired: true),
            Field("currentMetrics", .list(.object(MetricStatus.self)), number: 5, list: .atomic),
            Field("conditions", .list(.object(HorizontalPodAutoscalerCondition.self)), number: 6, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.autoscaling.v2.MetricIdentifier`
package struct MetricIdentifier: KubeStruct {
    package var name: String = ""
    package var selector: LabelSelector?

    package init() {}
}

extension MetricIdentifier {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { selector = try LabelSelector(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let selector {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.MetricIdentifier",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("selector", .object(LabelSelector.self), number: 2),
        ])
}

/// `io.k8s.api.autoscaling.v2.MetricSpec`
package struct MetricSpec: KubeStruct {
    package var type: String = ""
    @OptionalBox package var object: ObjectMetricSource?
    @OptionalBox package var pods: PodsMetricSource?
    @OptionalBox package var resource: ResourceMetricSource?
    @OptionalBox package var external: ExternalMetricSource?
    @OptionalBox package var containerResource: ContainerResourceMetricSource?

    package init() {}
}

extension MetricSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x7463656a626f: if try reader.hasValue(1, &seen) { _object = try OptionalBox(from: &reader) }
            case 0x73646f70: if try reader.hasValue(2, &seen) { _pods = try OptionalBox(from: &reader) }
            case 0x656372756f736572: if try reader.hasValue(3, &seen) { _resource = try OptionalBox(from: &reader) }
            case 0x6c616e7265747865: if try reader.hasValue(4, &seen) { _external = try OptionalBox(from: &reader) }
            case 0x955c55eee22483fa: if try reader.hasValue("containerResource", 5, &seen) { _containerResource = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if _object.isPresent {
            writer.key(quoted: #""object":"#)
            _object.write(to: &writer)
        }
        if _pods.isPresent {
            writer.key(quoted: #""pods":"#)
            _pods.write(to: &writer)
        }
        if _resource.isPresent {
            writer.key(quoted: #""resource":"#)
            _resource.write(to: &writer)
        }
        if _external.isPresent {
            writer.key(quoted: #""external":"#)
            _external.write(to: &writer)
        }
        if _containerResource.isPresent {
            writer.key(quoted: #""containerResource":"#)
            _containerResource.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.MetricSpec",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("object", .object(ObjectMetricSource.self), number: 2),
            Field("pods", .object(PodsMetricSource.self), number: 3),
            Field("resource", .object(ResourceMetricSource.self), number: 4),
            Field("external", .object(ExternalMetricSource.self), number: 5),
            Field("containerResource", .object(ContainerResourceMetricSource.self), number: 7),
        ])
}

/// `io.k8s.api.autoscaling.v2.MetricStatus`
package struct MetricStatus: KubeStruct {
    package var type: String = ""
    @OptionalBox package var object: ObjectMetricStatus?
    @OptionalBox package var pods: PodsMetricStatus?
    @OptionalBox package var resource: ResourceMetricStatus?
    @OptionalBox package var external: ExternalMetricStatus?
    @OptionalBox package var containerResource: ContainerResourceMetricStatus?

    package init() {}
}

extension MetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x7463656a626f: if try reader.hasValue(1, &seen) { _object = try OptionalBox(from: &reader) }
            case 0x73646f70: if try reader.hasValue(2, &seen) { _pods = try OptionalBox(from: &reader) }
            case 0x656372756f736572: if try reader.hasValue(3, &seen) { _resource = try OptionalBox(from: &reader) }
            case 0x6c616e7265747865: if try reader.hasValue(4, &seen) { _external = try OptionalBox(from: &reader) }
            case 0x955c55eee22483fa: if try reader.hasValue("containerResource", 5, &seen) { _containerResource = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if _object.isPresent {
            writer.key(quoted: #""object":"#)
            _object.write(to: &writer)
        }
        if _pods.isPresent {
            writer.key(quoted: #""pods":"#)
            _pods.write(to: &writer)
        }
        if _resource.isPresent {
            writer.key(quoted: #""resource":"#)
            _resource.write(to: &writer)
        }
        if _external.isPresent {
            writer.key(quoted: #""external":"#)
            _external.write(to: &writer)
        }
        if _containerResource.isPresent {
            writer.key(quoted: #""containerResource":"#)
            _containerResource.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.MetricStatus",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("object", .object(ObjectMetricStatus.self), number: 2),
            Field("pods", .object(PodsMetricStatus.self), number: 3),
            Field("resource", .object(ResourceMetricStatus.self), number: 4),
            Field("external", .object(ExternalMetricStatus.self), number: 5),
            Field("containerResource", .object(ContainerResourceMetricStatus.self), number: 7),
        ])
}

/// `io.k8s.api.autoscaling.v2.MetricTarget`
package struct MetricTarget: KubeStruct {
    package var type: String = ""
    package var value: Quantity?
    package var averageValue: Quantity?
    package var averageUtilization: Int32?

    package init() {}
}

extension MetricTarget {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try Quantity(from: &reader) }
            case 0x5259746fa6ec07f1: if try reader.hasValue("averageValue", 2, &seen) { averageValue = try Quantity(from: &reader) }
            case 0x9a004f097f0c88b2: if try reader.hasValue("averageUtilization", 3, &seen) { averageUtilization = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let value {
            writer.key(quoted: #""value":"#)
            value.write(to: &writer)
        }
        if let averageValue {
            writer.key(quoted: #""averageValue":"#)
            averageValue.write(to: &writer)
        }
        if let averageUtilization {
            writer.key(quoted: #""averageUtilization":"#)
            writer.write(averageUtilization)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.MetricTarget",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("value", .quantity, number: 2),
            Field("averageValue", .quantity, number: 3),
            Field("averageUtilization", .int32, number: 4),
        ])
}

/// `io.k8s.api.autoscaling.v2.MetricValueStatus`
package struct MetricValueStatus: KubeStruct {
    package var value: Quantity?
    package var averageValue: Quantity?
    package var averageUtilization: Int32?

    package init() {}
}

extension MetricValueStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65756c6176: if try reader.hasValue(0, &seen) { value = try Quantity(from: &reader) }
            case 0x5259746fa6ec07f1: if try reader.hasValue("averageValue", 1, &seen) { averageValue = try Quantity(from: &reader) }
            case 0x9a004f097f0c88b2: if try reader.hasValue("averageUtilization", 2, &seen) { averageUtilization = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let value {
            writer.key(quoted: #""value":"#)
            value.write(to: &writer)
        }
        if let averageValue {
            writer.key(quoted: #""averageValue":"#)
            averageValue.write(to: &writer)
        }
        if let averageUtilization {
            writer.key(quoted: #""averageUtilization":"#)
            writer.write(averageUtilization)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.MetricValueStatus",
        fields: [
            Field("value", .quantity, number: 1),
            Field("averageValue", .quantity, number: 2),
            Field("averageUtilization", .int32, number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v2.ObjectMetricSource`
package struct ObjectMetricSource: KubeStruct {
    package var describedObject: CrossVersionObjectReference = CrossVersionObjectReference()
    package var target: MetricTarget = MetricTarget()
    package var metric: MetricIdentifier = MetricIdentifier()

    package init() {}
}

extension ObjectMetricSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x66e7e2a2ab2e75ce: if try reader.hasValue("describedObject", 0, &seen) { try describedObject.read(from: &reader) }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            case 0x63697274656d: if try reader.hasValue(2, &seen) { try metric.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""describedObject":"#)
        describedObject.write(to: &writer)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ObjectMetricSource",
        fields: [
            Field("describedObject", .object(CrossVersionObjectReference.self), number: 1, isRequired: true),
            Field("target", .object(MetricTarget.self), number: 2, isRequired: true),
            Field("metric", .object(MetricIdentifier.self), number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.ObjectMetricStatus`
package struct ObjectMetricStatus: KubeStruct {
    package var metric: MetricIdentifier = MetricIdentifier()
    package var current: MetricValueStatus = MetricValueStatus()
    package var describedObject: CrossVersionObjectReference = CrossVersionObjectReference()

    package init() {}
}

extension ObjectMetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63697274656d: if try reader.hasValue(0, &seen) { try metric.read(from: &reader) }
            case 0x746e6572727563: if try reader.hasValue(1, &seen) { try current.read(from: &reader) }
            case 0x66e7e2a2ab2e75ce: if try reader.hasValue("describedObject", 2, &seen) { try describedObject.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.key(quoted: #""current":"#)
        current.write(to: &writer)
        writer.key(quoted: #""describedObject":"#)
        describedObject.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ObjectMetricStatus",
        fields: [
            Field("metric", .object(MetricIdentifier.self), number: 1, isRequired: true),
            Field("current", .object(MetricValueStatus.self), number: 2, isRequired: true),
            Field("describedObject", .object(CrossVersionObjectReference.self), number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.PodsMetricSource`
package struct PodsMetricSource: KubeStruct {
    package var metric: MetricIdentifier = MetricIdentifier()
    package var target: MetricTarget = MetricTarget()

    package init() {}
}

extension PodsMetricSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63697274656d: if try reader.hasValue(0, &seen) { try metric.read(from: &reader) }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.PodsMetricSource",
        fields: [
            Field("metric", .object(MetricIdentifier.self), number: 1, isRequired: true),
            Field("target", .object(MetricTarget.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.PodsMetricStatus`
package struct PodsMetricStatus: KubeStruct {
    package var metric: MetricIdentifier = MetricIdentifier()
    package var current: MetricValueStatus = MetricValueStatus()

    package init() {}
}

extension PodsMetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63697274656d: if try reader.hasValue(0, &seen) { try metric.read(from: &reader) }
            case 0x746e6572727563: if try reader.hasValue(1, &seen) { try current.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metric":"#)
        metric.write(to: &writer)
        writer.key(quoted: #""current":"#)
        current.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.PodsMetricStatus",
        fields: [
            Field("metric", .object(MetricIdentifier.self), number: 1, isRequired: true),
            Field("current", .object(MetricValueStatus.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.ResourceMetricSource`
package struct ResourceMetricSource: KubeStruct {
    package var name: String = ""
    package var target: MetricTarget = MetricTarget()

    package init() {}
}

extension ResourceMetricSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ResourceMetricSource",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("target", .object(MetricTarget.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v2.ResourceMetricStatus`
package struct ResourceMetricStatus: KubeStruct {
    package var name: String = ""
    package var current: MetricValueStatus = MetricValueStatus()

    package init() {}
}

extension ResourceMetricStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x746e6572727563: if try reader.hasValue(1, &seen) { try current.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""current":"#)
        current.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v2.ResourceMetricStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("current", .object(MetricValueStatus.self), number: 2, isRequired: true),
        ])
}
