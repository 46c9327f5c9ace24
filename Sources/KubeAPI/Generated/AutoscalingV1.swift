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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): apiVersion = try reader.readNonEmptyString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscaler") }
}

extension AutoscalingV1HorizontalPodAutoscaler {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try AutoscalingV1HorizontalPodAutoscalerSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try AutoscalingV1HorizontalPodAutoscalerStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [AutoscalingV1HorizontalPodAutoscaler](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3f969d922ae67e3c where reader.keyIs("scaleTargetRef"): scaleTargetRef = try AutoscalingV1CrossVersionObjectReference(from: &reader)
            case 0x7ec6060638c78116 where reader.keyIs("minReplicas"): minReplicas = try reader.readInteger(Int32.self)
            case 0x7bb73534a6a7da24 where reader.keyIs("maxReplicas"): maxReplicas = try reader.readInteger(Int32.self)
            case 0x29acfe17b54cc7d where reader.keyIs("targetCPUUtilizationPercentage"): targetCPUUtilizationPercentage = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
            case 0xc4984851f5e05e29 where reader.keyIs("lastScaleTime"): lastScaleTime = try Time(from: &reader)
            case 0x2046b70570a4cc97 where reader.keyIs("currentReplicas"): currentReplicas = try reader.readInteger(Int32.self)
            case 0x3adf1455c2c3bbdc where reader.keyIs("desiredReplicas"): desiredReplicas = try reader.readInteger(Int32.self)
            case 0xdc9c913749447435 where reader.keyIs("currentCPUUtilizationPercentage"): currentCPUUtilizationPercentage = try reader.readInteger(Int32.self)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale") }
}

extension Scale {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ScaleSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ScaleStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcfed5aedfa78c5c1 where reader.keyIs("replicas"): replicas = try reader.readInteger(Int32.self)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let replicas {
            writer.key(quoted: #""replicas":"#)
            writer.write(replicas)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.autoscaling.v1.ScaleSpec",
        fields: [
            Field("replicas", .int32, number: 1),
        ])
}

/// `io.k8s.api.autoscaling.v1.ScaleStatus`
package struct ScaleStatus: KubeStruct {
    package var replicas: Int32 = 0
    package var selector: String?

    package init() {}
}

extension ScaleStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcfed5aedfa78c5c1 where reader.keyIs("replicas"): replicas = try reader.readInteger(Int32.self)
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try reader.readNonEmptyString()
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
