// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.scheduling.v1alpha2.BasicSchedulingPolicy`
package struct BasicSchedulingPolicy: KubeStruct {
    package init() {}
}

extension BasicSchedulingPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextField() {
            switch reader.keyWord {
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.BasicSchedulingPolicy",
        fields: [
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.GangSchedulingPolicy`
package struct GangSchedulingPolicy: KubeStruct {
    package var minCount: Int32 = 0

    package init() {}
}

extension GangSchedulingPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746e756f436e696d: if try reader.hasValue(0, &seen) { minCount = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""minCount":"#)
        writer.write(minCount)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.GangSchedulingPolicy",
        fields: [
            Field("minCount", .int32, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroup`
package struct PodGroup: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: PodGroupSpec = PodGroupSpec()
    package var status: PodGroupStatus = PodGroupStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroup") }
}

extension PodGroup {
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
        writer.raw(#""kind":"PodGroup","apiVersion":"scheduling.k8s.io/v1alpha2""#)
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
        "io.k8s.api.scheduling.v1alpha2.PodGroup",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroup")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PodGroupSpec.self), number: 2, isRequired: true),
            Field("status", .object(PodGroupStatus.self), number: 3),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupList`
package struct PodGroupList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PodGroup] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroupList") }
}

extension PodGroupList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PodGroup](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodGroupList","apiVersion":"scheduling.k8s.io/v1alpha2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupList",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroupList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PodGroup.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaim`
package struct PodGroupResourceClaim: KubeStruct {
    package var name: String = ""
    package var resourceClaimName: String?
    package var resourceClaimTemplateName: String?

    package init() {}
}

extension PodGroupResourceClaim {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 1, &seen) { resourceClaimName = try reader.readNonEmptyString() }
            case 0xa959c5db8314d4c8: if try reader.hasValue("resourceClaimTemplateName", 2, &seen) { resourceClaimTemplateName = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let resourceClaimName {
            writer.key(quoted: #""resourceClaimName":"#)
            writer.write(resourceClaimName)
        }
        if let resourceClaimTemplateName {
            writer.key(quoted: #""resourceClaimTemplateName":"#)
            writer.write(resourceClaimTemplateName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaim",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("resourceClaimName", .string, number: 2),
            Field("resourceClaimTemplateName", .string, number: 3),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaimStatus`
package struct PodGroupResourceClaimStatus: KubeStruct {
    package var name: String = ""
    package var resourceClaimName: String?

    package init() {}
}

extension PodGroupResourceClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 1, &seen) { resourceClaimName = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let resourceClaimName {
            writer.key(quoted: #""resourceClaimName":"#)
            writer.write(resourceClaimName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupResourceClaimStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("resourceClaimName", .string, number: 2),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingConstraints`
package struct PodGroupSchedulingConstraints: KubeStruct {
    package var topology: [TopologyConstraint] = []

    package init() {}
}

extension PodGroupSchedulingConstraints {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79676f6c6f706f74: if try reader.hasValue(0, &seen) { topology = try [TopologyConstraint](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !topology.isEmpty {
            writer.key(quoted: #""topology":"#)
            topology.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingConstraints",
        fields: [
            Field("topology", .list(.object(TopologyConstraint.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingPolicy`
package struct PodGroupSchedulingPolicy: KubeStruct {
    package var basic: BasicSchedulingPolicy?
    package var gang: GangSchedulingPolicy?

    package init() {}
}

extension PodGroupSchedulingPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6369736162: if try reader.hasValue(0, &seen) { basic = try BasicSchedulingPolicy(from: &reader) }
            case 0x676e6167: if try reader.hasValue(1, &seen) { gang = try GangSchedulingPolicy(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let basic {
            writer.key(quoted: #""basic":"#)
            basic.write(to: &writer)
        }
        if let gang {
            writer.key(quoted: #""gang":"#)
            gang.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupSchedulingPolicy",
        fields: [
            Field("basic", .object(BasicSchedulingPolicy.self), number: 1),
            Field("gang", .object(GangSchedulingPolicy.self), number: 2),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupSpec`
package struct PodGroupSpec: KubeStruct {
    package var podGroupTemplateRef: PodGroupTemplateReference?
    package var schedulingPolicy: PodGroupSchedulingPolicy = PodGroupSchedulingPolicy()
    package var schedulingConstraints: PodGroupSchedulingConstraints?
    package var resourceClaims: [PodGroupResourceClaim] = []
    package var disruptionMode: String?
    package var priorityClassName: String?
    package var priority: Int32?

    package init() {}
}

extension PodGroupSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x99e180ce7c75d1c1: if try reader.hasValue("podGroupTemplateRef", 0, &seen) { podGroupTemplateRef = try PodGroupTemplateReference(from: &reader) }
            case 0x2e213522a69ecbf: if try reader.hasValue("schedulingPolicy", 1, &seen) { try schedulingPolicy.read(from: &reader) }
            case 0xfaacbc6bdaeeb3c8: if try reader.hasValue("schedulingConstraints", 2, &seen) { schedulingConstraints = try PodGroupSchedulingConstraints(from: &reader) }
            case 0x75affca6c702b587: if try reader.hasValue("resourceClaims", 3, &seen) { resourceClaims = try [PodGroupResourceClaim](from: &reader) }
            case 0x9e3d68699d289397: if try reader.hasValue("disruptionMode", 4, &seen) { disruptionMode = try reader.readNonEmptyString() }
            case 0xa47bc0fc6e15a9dd: if try reader.hasValue("priorityClassName", 5, &seen) { priorityClassName = try reader.readNonEmptyString() }
            case 0x797469726f697270: if try reader.hasValue(6, &seen) { priority = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let podGroupTemplateRef {
            writer.key(quoted: #""podGroupTemplateRef":"#)
            podGroupTemplateRef.write(to: &writer)
        }
        writer.key(quoted: #""schedulingPolicy":"#)
        schedulingPolicy.write(to: &writer)
        if let schedulingConstraints {
            writer.key(quoted: #""schedulingConstraints":"#)
            schedulingConstraints.write(to: &writer)
        }
        if !resourceClaims.isEmpty {
            writer.key(quoted: #""resourceClaims":"#)
            resourceClaims.write(to: &writer)
        }
        if let disruptionMode {
            writer.key(quoted: #""disruptionMode":"#)
            writer.write(disruptionMode)
        }
        if let priorityClassName {
            writer.key(quoted: #""priorityClassName":"#)
            writer.write(priorityClassName)
        }
        if let priority {
            writer.key(quoted: #""priority":"#)
            writer.write(priority)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupSpec",
        fields: [
            Field("podGroupTemplateRef", .object(PodGroupTemplateReference.self), number: 1),
            Field("schedulingPolicy", .object(PodGroupSchedulingPolicy.self), number: 2, isRequired: true),
            Field("schedulingConstraints", .object(PodGroupSchedulingConstraints.self), number: 3),
            Field("resourceClaims", .list(.object(PodGroupResourceClaim.self)), number: 4, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
            Field("disruptionMode", .string, number: 5, defaultValue: "Pod"),
            Field("priorityClassName", .string, number: 6),
            Field("priority", .int32, number: 7),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupStatus`
package struct PodGroupStatus: KubeStruct {
    package var conditions: [Condition] = []
    package var resourceClaimStatuses: [PodGroupResourceClaimStatus] = []

    package init() {}
}

extension PodGroupStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [Condition](from: &reader) }
            case 0xba017cfe91cd5f90: if try reader.hasValue("resourceClaimStatuses", 1, &seen) { resourceClaimStatuses = try [PodGroupResourceClaimStatus](from: &reader) }
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
        if !resourceClaimStatuses.isEmpty {
            writer.key(quoted: #""resourceClaimStatuses":"#)
            resourceClaimStatuses.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("resourceClaimStatuses", .list(.object(PodGroupResourceClaimStatus.self)), number: 2, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupTemplate`
package struct PodGroupTemplate: KubeStruct {
    package var name: String = ""
    package var schedulingPolicy: PodGroupSchedulingPolicy = PodGroupSchedulingPolicy()
    package var schedulingConstraints: PodGroupSchedulingConstraints?
    package var resourceClaims: [PodGroupResourceClaim] = []
    package var disruptionMode: String?
    package var priorityClassName: String?
    package var priority: Int32?

    package init() {}
}

extension PodGroupTemplate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x2e213522a69ecbf: if try reader.hasValue("schedulingPolicy", 1, &seen) { try schedulingPolicy.read(from: &reader) }
            case 0xfaacbc6bdaeeb3c8: if try reader.hasValue("schedulingConstraints", 2, &seen) { schedulingConstraints = try PodGroupSchedulingConstraints(from: &reader) }
            case 0x75affca6c702b587: if try reader.hasValue("resourceClaims", 3, &seen) { resourceClaims = try [PodGroupResourceClaim](from: &reader) }
            case 0x9e3d68699d289397: if try reader.hasValue("disruptionMode", 4, &seen) { disruptionMode = try reader.readNonEmptyString() }
            case 0xa47bc0fc6e15a9dd: if try reader.hasValue("priorityClassName", 5, &seen) { priorityClassName = try reader.readNonEmptyString() }
            case 0x797469726f697270: if try reader.hasValue(6, &seen) { priority = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""schedulingPolicy":"#)
        schedulingPolicy.write(to: &writer)
        if let schedulingConstraints {
            writer.key(quoted: #""schedulingConstraints":"#)
            schedulingConstraints.write(to: &writer)
        }
        if !resourceClaims.isEmpty {
            writer.key(quoted: #""resourceClaims":"#)
            resourceClaims.write(to: &writer)
        }
        if let disruptionMode {
            writer.key(quoted: #""disruptionMode":"#)
            writer.write(disruptionMode)
        }
        if let priorityClassName {
            writer.key(quoted: #""priorityClassName":"#)
            writer.write(priorityClassName)
        }
        if let priority {
            writer.key(quoted: #""priority":"#)
            writer.write(priority)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupTemplate",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("schedulingPolicy", .object(PodGroupSchedulingPolicy.self), number: 2, isRequired: true),
            Field("schedulingConstraints", .object(PodGroupSchedulingConstraints.self), number: 3),
            Field("resourceClaims", .list(.object(PodGroupResourceClaim.self)), number: 4, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
            Field("disruptionMode", .string, number: 5),
            Field("priorityClassName", .string, number: 6),
            Field("priority", .int32, number: 7),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.PodGroupTemplateReference`
package struct PodGroupTemplateReference: KubeStruct {
    package var workload: WorkloadPodGroupTemplateReference?

    package init() {}
}

extension PodGroupTemplateReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x64616f6c6b726f77: if try reader.hasValue(0, &seen) { workload = try WorkloadPodGroupTemplateReference(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let workload {
            writer.key(quoted: #""workload":"#)
            workload.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.PodGroupTemplateReference",
        fields: [
            Field("workload", .object(WorkloadPodGroupTemplateReference.self), number: 1),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.TopologyConstraint`
package struct TopologyConstraint: KubeStruct {
    package var key: String = ""

    package init() {}
}

extension TopologyConstraint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.TopologyConstraint",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.TypedLocalObjectReference`
package struct SchedulingV1alpha2TypedLocalObjectReference: KubeStruct {
    package var kind: String = ""
    package var apiGroup: String?
    package var name: String = ""

    package init() {}
}

extension SchedulingV1alpha2TypedLocalObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x70756f7247697061: if try reader.hasValue(1, &seen) { apiGroup = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        if let apiGroup {
            writer.key(quoted: #""apiGroup":"#)
            writer.write(apiGroup)
        }
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.TypedLocalObjectReference",
        fields: [
            Field("kind", .string, number: 2, isRequired: true),
            Field("apiGroup", .string, number: 1),
            Field("name", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.Workload`
package struct Workload: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: WorkloadSpec = WorkloadSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "Workload") }
}

extension Workload {
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
        writer.raw(#""kind":"Workload","apiVersion":"scheduling.k8s.io/v1alpha2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.Workload",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "Workload")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(WorkloadSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.WorkloadList`
package struct WorkloadList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Workload] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "WorkloadList") }
}

extension WorkloadList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Workload](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"WorkloadList","apiVersion":"scheduling.k8s.io/v1alpha2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.WorkloadList",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "WorkloadList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Workload.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference`
package struct WorkloadPodGroupTemplateReference: KubeStruct {
    package var workloadName: String = ""
    package var podGroupTemplateName: String = ""

    package init() {}
}

extension WorkloadPodGroupTemplateReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb738c589ef01faca: if try reader.hasValue("workloadName", 0, &seen) { workloadName = try reader.readString() }
            case 0xadb8e4c4b86943a4: if try reader.hasValue("podGroupTemplateName", 1, &seen) { podGroupTemplateName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""workloadName":"#)
        writer.write(workloadName)
        writer.key(quoted: #""podGroupTemplateName":"#)
        writer.write(podGroupTemplateName)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference",
        fields: [
            Field("workloadName", .string, number: 1, isRequired: true),
            Field("podGroupTemplateName", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.scheduling.v1alpha2.WorkloadSpec`
package struct WorkloadSpec: KubeStruct {
    package var controllerRef: SchedulingV1alpha2TypedLocalObjectReference?
    package var podGroupTemplates: [PodGroupTemplate] = []

    package init() {}
}

extension WorkloadSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x3b0eb55361318294: if try reader.hasValue("controllerRef", 0, &seen) { controllerRef = try SchedulingV1alpha2TypedLocalObjectReference(from: &reader) }
            case 0x3194b627466fd1f9: if try reader.hasValue("podGroupTemplates", 1, &seen) { podGroupTemplates = try [PodGroupTemplate](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let controllerRef {
            writer.key(quoted: #""controllerRef":"#)
            controllerRef.write(to: &writer)
        }
        writer.key(quoted: #""podGroupTemplates":"#)
        podGroupTemplates.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1alpha2.WorkloadSpec",
        fields: [
            Field("controllerRef", .object(SchedulingV1alpha2TypedLocalObjectReference.self), number: 1),
            Field("podGroupTemplates", .list(.object(PodGroupTemplate.self)), number: 2, isRequired: true, list: .map(keys: ["name"])),
        ])
}
