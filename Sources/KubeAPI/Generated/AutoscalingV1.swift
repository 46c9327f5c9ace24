// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.autoscaling.v1.CrossVersionObjectReference`
package struct AutoscalingV1CrossVersionObjectReference: KubeStruct {
    package var kind: String = ""
    package var name: String = ""
    package var apiVersion: String?

    package init() {}
}

extension AutoscalingV1CrossVersionObjectReference {
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
        "io.k8s.api.autoscaling.v1.CrossVersionObjectReference",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
            Field("apiVersion", .string, number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler`
package struct AutoscalingV1HorizontalPodAutoscaler: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: AutoscalingV1HorizontalPodAutoscalerSpec = AutoscalingV1HorizontalPodAutoscalerSpec()
    package var status: AutoscalingV1HorizontalPodAutoscalerStatus = AutoscalingV1HorizontalPodAutoscalerStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscaler") }
}

extension AutoscalingV1HorizontalPodAutoscaler {
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
        writer.raw(#""kind":"HorizontalPodAutoscaler","apiVersion":"autoscaling/v1""#)
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
        "io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler",
        kinds: [GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscaler")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(AutoscalingV1HorizontalPodAutoscalerSpec.self), number: 2, isRequired: true),
            Field("status", .object(AutoscalingV1HorizontalPodAutoscalerStatus.self), number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList`
package struct AutoscalingV1HorizontalPodAutoscalerList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [AutoscalingV1HorizontalPodAutoscaler] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscalerList") }
}

extension AutoscalingV1HorizontalPodAutoscalerList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [AutoscalingV1HorizontalPodAutoscaler](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"HorizontalPodAutoscalerList","apiVersion":"autoscaling/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList",
        kinds: [GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscalerList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(AutoscalingV1HorizontalPodAutoscaler.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec`
package struct AutoscalingV1HorizontalPodAutoscalerSpec: KubeStruct {
    package var scaleTargetRef: AutoscalingV1CrossVersionObjectReference = AutoscalingV1CrossVersionObjectReference()
    package var minReplicas: Int32?
    package var maxReplicas: Int32 = 0
    package var targetCPUUtilizationPercentage: Int32?

    package init() {}
}

extension AutoscalingV1HorizontalPodAutoscalerSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x3f969d922ae67ebc: if try reader.hasValue("scaleTargetRef", 0, &seen) { try scaleTargetRef.read(from: &reader) }
            case 0x7ec6060638c78196: if try reader.hasValue("minReplicas", 1, &seen) { minReplicas = try reader.readInteger(Int32.self) }
            case 0x7bb73534a6a7daa4: if try reader.hasValue("maxReplicas", 2, &seen) { maxReplicas = try reader.readInteger(Int32.self) }
            case 0x29acfe17b54ccfd: if try reader.hasValue("targetCPUUtilizationPercentage", 3, &seen) { targetCPUUtilizationPercentage = try reader.readInteger(Int32.self) }
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
        if let targetCPUUtilizationPercentage {
            writer.key(quoted: #""targetCPUUtilizationPercentage":"#)
            writer.write(targetCPUUtilizationPercentage)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec",
        fields: [
            Field("scaleTargetRef", .object(AutoscalingV1CrossVersionObjectReference.self), number: 1, isRequired: true),
            Field("minReplicas", .int32, number: 2),
            Field("maxReplicas", .int32, number: 3, isRequired: true),
            Field("targetCPUUtilizationPercentage", .int32, number: 4),
        ])
}

/// `io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus`
package struct AutoscalingV1HorizontalPodAutoscalerStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var lastScaleTime: Time?
    package var currentReplicas: Int32 = 0
    package var desiredReplicas: Int32 = 0
    package var currentCPUUtilizationPercentage: Int32?

    package init() {}
}

extension AutoscalingV1HorizontalPodAutoscalerStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readInteger(Int64.self) }
            case 0xc4984851f5e05ea9: if try reader.hasValue("lastScaleTime", 1, &seen) { lastScaleTime = try Time(from: &reader) }
            case 0x2046b70570a4cc97: if try reader.hasValue("currentReplicas", 2, &seen) { currentReplicas = try reader.readInteger(Int32.self) }
            case 0x3adf1455c2c3bbdc: if try reader.hasValue("desiredReplicas", 3, &seen) { desiredReplicas = try reader.readInteger(Int32.self) }
            case 0xdc9c9137494474b5: if try reader.hasValue("currentCPUUtilizationPercentage", 4, &seen) { currentCPUUtilizationPercentage = try reader.readInteger(Int32.self) }
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
        writer.key(quoted: #""currentReplicas":"#)
        writer.write(currentReplicas)
        writer.key(quoted: #""desiredReplicas":"#)
        writer.write(desiredReplicas)
        if let currentCPUUtilizationPercentage {
            writer.key(quoted: #""currentCPUUtilizationPercentage":"#)
            writer.write(currentCPUUtilizationPercentage)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1),
            Field("lastScaleTime", .time, number: 2),
            Field("currentReplicas", .int32, number: 3, isRequired: true),
            Field("desiredReplicas", .int32, number: 4, isRequired: true),
            Field("currentCPUUtilizationPercentage", .int32, number: 5),
        ])
}

/// `io.k8s.api.autoscaling.v1.Scale`
package struct Scale: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ScaleSpec = ScaleSpec()
    package var status: ScaleStatus = ScaleStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale") }
}

extension Scale {
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
        writer.raw(#""kind":"Scale","apiVersion":"autoscaling/v1""#)
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
        "io.k8s.api.autoscaling.v1.Scale",
        kinds: [GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ScaleSpec.self), number: 2),
            Field("status", .object(ScaleStatus.self), number: 3),
        ])
}

/// `io.k8s.api.autoscaling.v1.ScaleSpec`
package struct ScaleSpec: KubeStruct {
    package var replicas: Int32?

    package init() {}
}

extension ScaleSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readNonZero(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let replicas, replicas != 0 {
            writer.key(quoted: #""replicas":"#)
            writer.write(replicas)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.ScaleSpec",
        fields: [
            Field("replicas", .int32, number: 1, omitsZero: true),
        ])
}

/// `io.k8s.api.autoscaling.v1.ScaleStatus`
package struct ScaleStatus: KubeStruct {
    package var replicas: Int32 = 0
    package var selector: String?

    package init() {}
}

extension ScaleStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { selector = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""replicas":"#)
        writer.write(replicas)
        if let selector {
            writer.key(quoted: #""selector":"#)
            writer.write(selector)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.ScaleStatus",
        fields: [
            Field("replicas", .int32, number: 1, isRequired: true),
            Field("selector", .string, number: 2),
        ])
}
