// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.apps.v1.ControllerRevision`
package struct ControllerRevision: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var data: JSONValue?
    package var revision: Int64 = 0

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "ControllerRevision") }
}

extension ControllerRevision {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x61746164: if try reader.hasValue(1, &seen) { data = try JSONValue(objectFrom: &reader) }
            case 0x6e6f697369766572: if try reader.hasValue(2, &seen) { revision = try reader.readInteger(Int64.self) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ControllerRevision","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if let data {
            writer.key(quoted: #""data":"#)
            data.write(to: &writer)
        }
        writer.key(quoted: #""revision":"#)
        writer.write(revision)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.ControllerRevision",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "ControllerRevision")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("data", .rawObject, number: 2),
            Field("revision", .int64, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.ControllerRevisionList`
package struct ControllerRevisionList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ControllerRevision] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "ControllerRevisionList") }
}

extension ControllerRevisionList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ControllerRevision](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ControllerRevisionList","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.ControllerRevisionList",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "ControllerRevisionList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ControllerRevision.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSet`
package struct DaemonSet: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: DaemonSetSpec = DaemonSetSpec()
    package var status: DaemonSetStatus = DaemonSetStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "DaemonSet") }
}

extension DaemonSet {
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
        writer.raw(#""kind":"DaemonSet","apiVersion":"apps/v1""#)
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
        "io.k8s.api.apps.v1.DaemonSet",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "DaemonSet")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(DaemonSetSpec.self), number: 2),
            Field("status", .object(DaemonSetStatus.self), number: 3),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSetCondition`
package struct DaemonSetCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension DaemonSetCondition {
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
        "io.k8s.api.apps.v1.DaemonSetCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSetList`
package struct DaemonSetList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [DaemonSet] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "DaemonSetList") }
}

extension DaemonSetList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [DaemonSet](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DaemonSetList","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DaemonSetList",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "DaemonSetList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(DaemonSet.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSetSpec`
package struct DaemonSetSpec: KubeStruct {
    package var selector: LabelSelector = LabelSelector()
    @Boxed package var template: PodTemplateSpec
    package var updateStrategy: DaemonSetUpdateStrategy = DaemonSetUpdateStrategy()
    package var minReadySeconds: Int32?
    package var revisionHistoryLimit: Int32?

    package init() {}
}

extension DaemonSetSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726f7463656c6573: if try reader.hasValue(0, &seen) { try selector.read(from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(1, &seen) { _template = try Boxed(from: &reader) }
            case 0x45270d734c2a8dd: if try reader.hasValue("updateStrategy", 2, &seen) { try updateStrategy.read(from: &reader) }
            case 0x62fb13520f8ddb8f: if try reader.hasValue("minReadySeconds", 3, &seen) { minReadySeconds = try reader.readNonZero(Int32.self) }
            case 0x61fbbaef4ac636f0: if try reader.hasValue("revisionHistoryLimit", 4, &seen) { revisionHistoryLimit = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""selector":"#)
        selector.write(to: &writer)
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        writer.key(quoted: #""updateStrategy":"#)
        updateStrategy.write(to: &writer)
        if let minReadySeconds, minReadySeconds != 0 {
            writer.key(quoted: #""minReadySeconds":"#)
            writer.write(minReadySeconds)
        }
        if let revisionHistoryLimit {
            writer.key(quoted: #""revisionHistoryLimit":"#)
            writer.write(revisionHistoryLimit)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DaemonSetSpec",
        fields: [
            Field("selector", .object(LabelSelector.self), number: 1, isRequired: true),
            Field("template", .object(PodTemplateSpec.self), number: 2, isRequired: true),
            Field("updateStrategy", .object(DaemonSetUpdateStrategy.self), number: 3),
            Field("minReadySeconds", .int32, number: 4, omitsZero: true),
            Field("revisionHistoryLimit", .int32, number: 6),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSetStatus`
package struct DaemonSetStatus: KubeStruct {
    package var currentNumberScheduled: Int32 = 0
    package var numberMisscheduled: Int32 = 0
    package var desiredNumberScheduled: Int32 = 0
    package var numberReady: Int32 = 0
    package var observedGeneration: Int64?
    package var updatedNumberScheduled: Int32?
    package var numberAvailable: Int32?
    package var numberUnavailable: Int32?
    package var collisionCount: Int32?
    package var conditions: [DaemonSetCondition] = []

    package init() {}
}

extension DaemonSetStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6f2fc672252f9fe6: if try reader.hasValue("currentNumberScheduled", 0, &seen) { currentNumberScheduled = try reader.readInteger(Int32.self) }
            case 0x1a7a3a5d12da9efc: if try reader.hasValue("numberMisscheduled", 1, &seen) { numberMisscheduled = try reader.readInteger(Int32.self) }
            case 0x36c6525cc352cf8b: if try reader.hasValue("desiredNumberScheduled", 2, &seen) { desiredNumberScheduled = try reader.readInteger(Int32.self) }
            case 0xd3b058a7a63fead0: if try reader.hasValue("numberReady", 3, &seen) { numberReady = try reader.readInteger(Int32.self) }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 4, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x41f54d6a04e6fc4: if try reader.hasValue("updatedNumberScheduled", 5, &seen) { updatedNumberScheduled = try reader.readNonZero(Int32.self) }
            case 0x770fe626b3641fb9: if try reader.hasValue("numberAvailable", 6, &seen) { numberAvailable = try reader.readNonZero(Int32.self) }
            case 0x8b202263640e60e2: if try reader.hasValue("numberUnavailable", 7, &seen) { numberUnavailable = try reader.readNonZero(Int32.self) }
            case 0x31a4120c1086ab6: if try reader.hasValue("collisionCount", 8, &seen) { collisionCount = try reader.readInteger(Int32.self) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 9, &seen) { conditions = try [DaemonSetCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""currentNumberScheduled":"#)
        writer.write(currentNumberScheduled)
        writer.key(quoted: #""numberMisscheduled":"#)
        writer.write(numberMisscheduled)
        writer.key(quoted: #""desiredNumberScheduled":"#)
        writer.write(desiredNumberScheduled)
        writer.key(quoted: #""numberReady":"#)
        writer.write(numberReady)
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let updatedNumberScheduled, updatedNumberScheduled != 0 {
            writer.key(quoted: #""updatedNumberScheduled":"#)
            writer.write(updatedNumberScheduled)
        }
        if let numberAvailable, numberAvailable != 0 {
            writer.key(quoted: #""numberAvailable":"#)
            writer.write(numberAvailable)
        }
        if let numberUnavailable, numberUnavailable != 0 {
            writer.key(quoted: #""numberUnavailable":"#)
            writer.write(numberUnavailable)
        }
        if let collisionCount {
            writer.key(quoted: #""collisionCount":"#)
            writer.write(collisionCount)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DaemonSetStatus",
        fields: [
            Field("currentNumberScheduled", .int32, number: 1, isRequired: true),
            Field("numberMisscheduled", .int32, number: 2, isRequired: true),
            Field("desiredNumberScheduled", .int32, number: 3, isRequired: true),
            Field("numberReady", .int32, number: 4, isRequired: true),
            Field("observedGeneration", .int64, number: 5, omitsZero: true),
            Field("updatedNumberScheduled", .int32, number: 6, omitsZero: true),
            Field("numberAvailable", .int32, number: 7, omitsZero: true),
            Field("numberUnavailable", .int32, number: 8, omitsZero: true),
            Field("collisionCount", .int32, number: 9),
            Field("conditions", .list(.object(DaemonSetCondition.self)), number: 10, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.apps.v1.DaemonSetUpdateStrategy`
package struct DaemonSetUpdateStrategy: KubeStruct {
    package var type: String?
    package var rollingUpdate: RollingUpdateDaemonSet?

    package init() {}
}

extension DaemonSetUpdateStrategy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readNonEmptyString() }
            case 0x6c2f6857b3d725ce: if try reader.hasValue("rollingUpdate", 1, &seen) { rollingUpdate = try RollingUpdateDaemonSet(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let rollingUpdate {
            writer.key(quoted: #""rollingUpdate":"#)
            rollingUpdate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DaemonSetUpdateStrategy",
        fields: [
            Field("type", .string, number: 1),
            Field("rollingUpdate", .object(RollingUpdateDaemonSet.self), number: 2),
        ])
}

/// `io.k8s.api.apps.v1.Deployment`
package struct Deployment: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: DeploymentSpec = DeploymentSpec()
    package var status: DeploymentStatus = DeploymentStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "Deployment") }
}

extension Deployment {
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
        writer.raw(#""kind":"Deployment","apiVersion":"apps/v1""#)
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
        "io.k8s.api.apps.v1.Deployment",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "Deployment")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(DeploymentSpec.self), number: 2),
            Field("status", .object(DeploymentStatus.self), number: 3),
        ])
}

/// `io.k8s.api.apps.v1.DeploymentCondition`
package struct DeploymentCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var reason: String?
    package var message: String?
    package var lastUpdateTime: Time?
    package var lastTransitionTime: Time?

    package init() {}
}

extension DeploymentCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x6e6f73616572: if try reader.hasValue(2, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(3, &seen) { message = try reader.readNonEmptyString() }
            case 0x1d7d5de32017988: if try reader.hasValue("lastUpdateTime", 4, &seen) { lastUpdateTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 5, &seen) { lastTransitionTime = try Time(from: &reader) }
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
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let lastUpdateTime {
            writer.key(quoted: #""lastUpdateTime":"#)
            lastUpdateTime.write(to: &writer)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DeploymentCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
            Field("lastUpdateTime", .time, number: 6),
            Field("lastTransitionTime", .time, number: 7),
        ])
}

/// `io.k8s.api.apps.v1.DeploymentList`
package struct DeploymentList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Deployment] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "DeploymentList") }
}

extension DeploymentList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Deployment](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"DeploymentList","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DeploymentList",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "DeploymentList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Deployment.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.DeploymentSpec`
package struct DeploymentSpec: KubeStruct {
    package var replicas: Int32?
    package var selector: LabelSelector = LabelSelector()
    @Boxed package var template: PodTemplateSpec
    package var strategy: DeploymentStrategy = DeploymentStrategy()
    package var minReadySeconds: Int32?
    package var revisionHistoryLimit: Int32?
    package var paused: Bool?
    package var progressDeadlineSeconds: Int32?

    package init() {}
}

extension DeploymentSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { try selector.read(from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(2, &seen) { _template = try Boxed(from: &reader) }
            case 0x7967657461727473: if try reader.hasValue(3, &seen) { try strategy.read(from: &reader) }
            case 0x62fb13520f8ddb8f: if try reader.hasValue("minReadySeconds", 4, &seen) { minReadySeconds = try reader.readNonZero(Int32.self) }
            case 0x61fbbaef4ac636f0: if try reader.hasValue("revisionHistoryLimit", 5, &seen) { revisionHistoryLimit = try reader.readInteger(Int32.self) }
            case 0x646573756170: if try reader.hasValue(6, &seen) { paused = try reader.readTrue() }
            case 0x4974deafc956ebf7: if try reader.hasValue("progressDeadlineSeconds", 7, &seen) { progressDeadlineSeconds = try reader.readInteger(Int32.self) }
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
        writer.key(quoted: #""selector":"#)
        selector.write(to: &writer)
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        writer.key(quoted: #""strategy":"#)
        strategy.write(to: &writer)
        if let minReadySeconds, minReadySeconds != 0 {
            writer.key(quoted: #""minReadySeconds":"#)
            writer.write(minReadySeconds)
        }
        if let revisionHistoryLimit {
            writer.key(quoted: #""revisionHistoryLimit":"#)
            writer.write(revisionHistoryLimit)
        }
        if let paused, paused != false {
            writer.key(quoted: #""paused":"#)
            writer.write(paused)
        }
        if let progressDeadlineSeconds {
            writer.key(quoted: #""progressDeadlineSeconds":"#)
            writer.write(progressDeadlineSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DeploymentSpec",
        fields: [
            Field("replicas", .int32, number: 1),
            Field("selector", .object(LabelSelector.self), number: 2, isRequired: true),
            Field("template", .object(PodTemplateSpec.self), number: 3, isRequired: true),
            Field("strategy", .object(DeploymentStrategy.self), number: 4, patch: [.retainKeys]),
            Field("minReadySeconds", .int32, number: 5, omitsZero: true),
            Field("revisionHistoryLimit", .int32, number: 6),
            Field("paused", .bool, number: 7, omitsZero: true),
            Field("progressDeadlineSeconds", .int32, number: 9),
        ])
}

/// `io.k8s.api.apps.v1.DeploymentStatus`
package struct DeploymentStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var replicas: Int32?
    package var updatedReplicas: Int32?
    package var availableReplicas: Int32?
    package var unavailableReplicas: Int32?
    package var conditions: [DeploymentCondition] = []
    package var readyReplicas: Int32?
    package var collisionCount: Int32?
    package var terminatingReplicas: Int32?

    package init() {}
}

extension DeploymentStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x736163696c706572: if try reader.hasValue(1, &seen) { replicas = try reader.readNonZero(Int32.self) }
            case 0xf286df9657e307da: if try reader.hasValue("updatedReplicas", 2, &seen) { updatedReplicas = try reader.readNonZero(Int32.self) }
            case 0x719596ecdeb0eb92: if try reader.hasValue("availableReplicas", 3, &seen) { availableReplicas = try reader.readNonZero(Int32.self) }
            case 0xa09b24dbc3f1d8cb: if try reader.hasValue("unavailableReplicas", 4, &seen) { unavailableReplicas = try reader.readNonZero(Int32.self) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 5, &seen) { conditions = try [DeploymentCondition](from: &reader) }
            case 0x290604fde04359d8: if try reader.hasValue("readyReplicas", 6, &seen) { readyReplicas = try reader.readNonZero(Int32.self) }
            case 0x31a4120c1086ab6: if try reader.hasValue("collisionCount", 7, &seen) { collisionCount = try reader.readInteger(Int32.self) }
            case 0x4f3438568aeb87eb: if try reader.hasValue("terminatingReplicas", 8, &seen) { terminatingReplicas = try reader.readInteger(Int32.self) }
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
        if let replicas, replicas != 0 {
            writer.key(quoted: #""replicas":"#)
            writer.write(replicas)
        }
        if let updatedReplicas, updatedReplicas != 0 {
            writer.key(quoted: #""updatedReplicas":"#)
            writer.write(updatedReplicas)
        }
        if let availableReplicas, availableReplicas != 0 {
            writer.key(quoted: #""availableReplicas":"#)
            writer.write(availableReplicas)
        }
        if let unavailableReplicas, unavailableReplicas != 0 {
            writer.key(quoted: #""unavailableReplicas":"#)
            writer.write(unavailableReplicas)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let readyReplicas, readyReplicas != 0 {
            writer.key(quoted: #""readyReplicas":"#)
            writer.write(readyReplicas)
        }
        if let collisionCount {
            writer.key(quoted: #""collisionCount":"#)
            writer.write(collisionCount)
        }
        if let terminatingReplicas {
            writer.key(quoted: #""terminatingReplicas":"#)
            writer.write(terminatingReplicas)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DeploymentStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1, omitsZero: true),
            Field("replicas", .int32, number: 2, omitsZero: true),
            Field("updatedReplicas", .int32, number: 3, omitsZero: true),
            Field("availableReplicas", .int32, number: 4, omitsZero: true),
            Field("unavailableReplicas", .int32, number: 5, omitsZero: true),
            Field("conditions", .list(.object(DeploymentCondition.self)), number: 6, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("readyReplicas", .int32, number: 7, omitsZero: true),
            Field("collisionCount", .int32, number: 8),
            Field("terminatingReplicas", .int32, number: 9),
        ])
}

/// `io.k8s.api.apps.v1.DeploymentStrategy`
package struct DeploymentStrategy: KubeStruct {
    package var type: String?
    package var rollingUpdate: RollingUpdateDeployment?

    package init() {}
}

extension DeploymentStrategy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readNonEmptyString() }
            case 0x6c2f6857b3d725ce: if try reader.hasValue("rollingUpdate", 1, &seen) { rollingUpdate = try RollingUpdateDeployment(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let rollingUpdate {
            writer.key(quoted: #""rollingUpdate":"#)
            rollingUpdate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.DeploymentStrategy",
        fields: [
            Field("type", .string, number: 1),
            Field("rollingUpdate", .object(RollingUpdateDeployment.self), number: 2),
        ])
}

/// `io.k8s.api.apps.v1.ReplicaSet`
package struct ReplicaSet: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ReplicaSetSpec = ReplicaSetSpec()
    package var status: ReplicaSetStatus = ReplicaSetStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSet") }
}

extension ReplicaSet {
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
        writer.raw(#""kind":"ReplicaSet","apiVersion":"apps/v1""#)
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
        "io.k8s.api.apps.v1.ReplicaSet",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSet")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ReplicaSetSpec.self), number: 2),
            Field("status", .object(ReplicaSetStatus.self), number: 3),
        ])
}

/// `io.k8s.api.apps.v1.ReplicaSetCondition`
package struct ReplicaSetCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension ReplicaSetCondition {
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
        "io.k8s.api.apps.v1.ReplicaSetCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.apps.v1.ReplicaSetList`
package struct ReplicaSetList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ReplicaSet] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSetList") }
}

extension ReplicaSetList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ReplicaSet](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ReplicaSetList","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.ReplicaSetList",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSetList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ReplicaSet.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.ReplicaSetSpec`
package struct ReplicaSetSpec: KubeStruct {
    package var replicas: Int32?
    package var selector: LabelSelector = LabelSelector()
    @Boxed package var template: PodTemplateSpec
    package var minReadySeconds: Int32?

    package init() {}
}

extension ReplicaSetSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { try selector.read(from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(2, &seen) { _template = try Boxed(from: &reader) }
            case 0x62fb13520f8ddb8f: if try reader.hasValue("minReadySeconds", 3, &seen) { minReadySeconds = try reader.readNonZero(Int32.self) }
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
        writer.key(quoted: #""selector":"#)
        selector.write(to: &writer)
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        if let minReadySeconds, minReadySeconds != 0 {
            writer.key(quoted: #""minReadySeconds":"#)
            writer.write(minReadySeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.ReplicaSetSpec",
        fields: [
            Field("replicas", .int32, number: 1),
            Field("selector", .object(LabelSelector.self), number: 2, isRequired: true),
            Field("template", .object(PodTemplateSpec.self), number: 3),
            Field("minReadySeconds", .int32, number: 4, omitsZero: true),
        ])
}

/// `io.k8s.api.apps.v1.ReplicaSetStatus`
package struct ReplicaSetStatus: KubeStruct {
    package var replicas: Int32 = 0
    package var fullyLabeledReplicas: Int32?
    package var observedGeneration: Int64?
    package var readyReplicas: Int32?
    package var availableReplicas: Int32?
    package var conditions: [ReplicaSetCondition] = []
    package var terminatingReplicas: Int32?

    package init() {}
}

extension ReplicaSetStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0xf686bc5811a3eccc: if try reader.hasValue("fullyLabeledReplicas", 1, &seen) { fullyLabeledReplicas = try reader.readNonZero(Int32.self) }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 2, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x290604fde04359d8: if try reader.hasValue("readyReplicas", 3, &seen) { readyReplicas = try reader.readNonZero(Int32.self) }
            case 0x719596ecdeb0eb92: if try reader.hasValue("availableReplicas", 4, &seen) { availableReplicas = try reader.readNonZero(Int32.self) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 5, &seen) { conditions = try [ReplicaSetCondition](from: &reader) }
            case 0x4f3438568aeb87eb: if try reader.hasValue("terminatingReplicas", 6, &seen) { terminatingReplicas = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""replicas":"#)
        writer.write(replicas)
        if let fullyLabeledReplicas, fullyLabeledReplicas != 0 {
            writer.key(quoted: #""fullyLabeledReplicas":"#)
            writer.write(fullyLabeledReplicas)
        }
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let readyReplicas, readyReplicas != 0 {
            writer.key(quoted: #""readyReplicas":"#)
            writer.write(readyReplicas)
        }
        if let availableReplicas, availableReplicas != 0 {
            writer.key(quoted: #""availableReplicas":"#)
            writer.write(availableReplicas)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let terminatingReplicas {
            writer.key(quoted: #""terminatingReplicas":"#)
            writer.write(terminatingReplicas)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.ReplicaSetStatus",
        fields: [
            Field("replicas", .int32, number: 1, isRequired: true),
            Field("fullyLabeledReplicas", .int32, number: 2, omitsZero: true),
            Field("observedGeneration", .int64, number: 3, omitsZero: true),
            Field("readyReplicas", .int32, number: 4, omitsZero: true),
            Field("availableReplicas", .int32, number: 5, omitsZero: true),
            Field("conditions", .list(.object(ReplicaSetCondition.self)), number: 6, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("terminatingReplicas", .int32, number: 7),
        ])
}

/// `io.k8s.api.apps.v1.RollingUpdateDaemonSet`
package struct RollingUpdateDaemonSet: KubeStruct {
    package var maxUnavailable: IntOrString?
    package var maxSurge: IntOrString?

    package init() {}
}

extension RollingUpdateDaemonSet {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2c2404ca593990bf: if try reader.hasValue("maxUnavailable", 0, &seen) { maxUnavailable = try IntOrString(from: &reader) }
            case 0x656772755378616d: if try reader.hasValue(1, &seen) { maxSurge = try IntOrString(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let maxUnavailable {
            writer.key(quoted: #""maxUnavailable":"#)
            maxUnavailable.write(to: &writer)
        }
        if let maxSurge {
            writer.key(quoted: #""maxSurge":"#)
            maxSurge.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.RollingUpdateDaemonSet",
        fields: [
            Field("maxUnavailable", .intOrString, number: 1),
            Field("maxSurge", .intOrString, number: 2),
        ])
}

/// `io.k8s.api.apps.v1.RollingUpdateDeployment`
package struct RollingUpdateDeployment: KubeStruct {
    package var maxUnavailable: IntOrString?
    package var maxSurge: IntOrString?

    package init() {}
}

extension RollingUpdateDeployment {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2c2404ca593990bf: if try reader.hasValue("maxUnavailable", 0, &seen) { maxUnavailable = try IntOrString(from: &reader) }
            case 0x656772755378616d: if try reader.hasValue(1, &seen) { maxSurge = try IntOrString(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let maxUnavailable {
            writer.key(quoted: #""maxUnavailable":"#)
            maxUnavailable.write(to: &writer)
        }
        if let maxSurge {
            writer.key(quoted: #""maxSurge":"#)
            maxSurge.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.RollingUpdateDeployment",
        fields: [
            Field("maxUnavailable", .intOrString, number: 1),
            Field("maxSurge", .intOrString, number: 2),
        ])
}

/// `io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy`
package struct RollingUpdateStatefulSetStrategy: KubeStruct {
    package var partition: Int32?
    package var maxUnavailable: IntOrString?

    package init() {}
}

extension RollingUpdateStatefulSetStrategy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xbf9501587845cdda: if try reader.hasValue("partition", 0, &seen) { partition = try reader.readInteger(Int32.self) }
            case 0x2c2404ca593990bf: if try reader.hasValue("maxUnavailable", 1, &seen) { maxUnavailable = try IntOrString(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let partition {
            writer.key(quoted: #""partition":"#)
            writer.write(partition)
        }
        if let maxUnavailable {
            writer.key(quoted: #""maxUnavailable":"#)
            maxUnavailable.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy",
        fields: [
            Field("partition", .int32, number: 1),
            Field("maxUnavailable", .intOrString, number: 2),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSet`
package struct StatefulSet: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: StatefulSetSpec
    package var status: StatefulSetStatus = StatefulSetStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "StatefulSet") }
}

extension StatefulSet {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StatefulSet","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSet",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "StatefulSet")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(StatefulSetSpec.self), number: 2),
            Field("status", .object(StatefulSetStatus.self), number: 3),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetCondition`
package struct StatefulSetCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension StatefulSetCondition {
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
        "io.k8s.api.apps.v1.StatefulSetCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetList`
package struct StatefulSetList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [StatefulSet] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apps", version: "v1", kind: "StatefulSetList") }
}

extension StatefulSetList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [StatefulSet](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StatefulSetList","apiVersion":"apps/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetList",
        kinds: [GroupVersionKind(group: "apps", version: "v1", kind: "StatefulSetList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(StatefulSet.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetOrdinals`
package struct StatefulSetOrdinals: KubeStruct {
    package var start: Int32?

    package init() {}
}

extension StatefulSetOrdinals {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7472617473: if try reader.hasValue(0, &seen) { start = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let start {
            writer.key(quoted: #""start":"#)
            writer.write(start)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetOrdinals",
        fields: [
            Field("start", .int32, number: 1),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy`
package struct StatefulSetPersistentVolumeClaimRetentionPolicy: KubeStruct {
    package var whenDeleted: String?
    package var whenScaled: String?

    package init() {}
}

extension StatefulSetPersistentVolumeClaimRetentionPolicy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x3605809b04e935c5: if try reader.hasValue("whenDeleted", 0, &seen) { whenDeleted = try reader.readNonEmptyString() }
            case 0x20379df94f9e4b93: if try reader.hasValue("whenScaled", 1, &seen) { whenScaled = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let whenDeleted {
            writer.key(quoted: #""whenDeleted":"#)
            writer.write(whenDeleted)
        }
        if let whenScaled {
            writer.key(quoted: #""whenScaled":"#)
            writer.write(whenScaled)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy",
        fields: [
            Field("whenDeleted", .string, number: 1),
            Field("whenScaled", .string, number: 2),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetSpec`
package struct StatefulSetSpec: KubeStruct, BoxedStruct {
    package var replicas: Int32?
    package var selector: LabelSelector = LabelSelector()
    @Boxed package var template: PodTemplateSpec
    package var volumeClaimTemplates: [PersistentVolumeClaim] = []
    package var serviceName: String?
    package var podManagementPolicy: String?
    package var updateStrategy: StatefulSetUpdateStrategy = StatefulSetUpdateStrategy()
    package var revisionHistoryLimit: Int32?
    package var minReadySeconds: Int32?
    package var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy?
    package var ordinals: StatefulSetOrdinals?

    package init() {}

    package static let emptyBox = Box(StatefulSetSpec())
}

extension StatefulSetSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { try selector.read(from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(2, &seen) { _template = try Boxed(from: &reader) }
            case 0x7a291e3727c4fc96: if try reader.hasValue("volumeClaimTemplates", 3, &seen) { volumeClaimTemplates = try [PersistentVolumeClaim](from: &reader) }
            case 0x95fc28e0b3f087d2: if try reader.hasValue("serviceName", 4, &seen) { serviceName = try reader.readString() }
            case 0x5879ae75777a5e98: if try reader.hasValue("podManagementPolicy", 5, &seen) { podManagementPolicy = try reader.readNonEmptyString() }
            case 0x45270d734c2a8dd: if try reader.hasValue("updateStrategy", 6, &seen) { try updateStrategy.read(from: &reader) }
            case 0x61fbbaef4ac636f0: if try reader.hasValue("revisionHistoryLimit", 7, &seen) { revisionHistoryLimit = try reader.readInteger(Int32.self) }
            case 0x62fb13520f8ddb8f: if try reader.hasValue("minReadySeconds", 8, &seen) { minReadySeconds = try reader.readNonZero(Int32.self) }
            case 0x214cdc1d7aefdab8: if try reader.hasValue("persistentVolumeClaimRetentionPolicy", 9, &seen) { persistentVolumeClaimRetentionPolicy = try StatefulSetPersistentVolumeClaimRetentionPolicy(from: &reader) }
            case 0x736c616e6964726f: if try reader.hasValue(10, &seen) { ordinals = try StatefulSetOrdinals(from: &reader) }
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
        writer.key(quoted: #""selector":"#)
        selector.write(to: &writer)
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        if !volumeClaimTemplates.isEmpty {
            writer.key(quoted: #""volumeClaimTemplates":"#)
            volumeClaimTemplates.write(to: &writer)
        }
        if let serviceName {
            writer.key(quoted: #""serviceName":"#)
            writer.write(serviceName)
        }
        if let podManagementPolicy {
            writer.key(quoted: #""podManagementPolicy":"#)
            writer.write(podManagementPolicy)
        }
        writer.key(quoted: #""updateStrategy":"#)
        updateStrategy.write(to: &writer)
        if let revisionHistoryLimit {
            writer.key(quoted: #""revisionHistoryLimit":"#)
            writer.write(revisionHistoryLimit)
        }
        if let minReadySeconds, minReadySeconds != 0 {
            writer.key(quoted: #""minReadySeconds":"#)
            writer.write(minReadySeconds)
        }
        if let persistentVolumeClaimRetentionPolicy {
            writer.key(quoted: #""persistentVolumeClaimRetentionPolicy":"#)
            persistentVolumeClaimRetentionPolicy.write(to: &writer)
        }
        if let ordinals {
            writer.key(quoted: #""ordinals":"#)
            ordinals.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetSpec",
        fields: [
            Field("replicas", .int32, number: 1),
            Field("selector", .object(LabelSelector.self), number: 2, isRequired: true),
            Field("template", .object(PodTemplateSpec.self), number: 3, isRequired: true),
            Field("volumeClaimTemplates", .list(.object(PersistentVolumeClaim.self)), number: 4, list: .atomic),
            Field("serviceName", .string, number: 5, isPointer: true),
            Field("podManagementPolicy", .string, number: 6),
            Field("updateStrategy", .object(StatefulSetUpdateStrategy.self), number: 7),
            Field("revisionHistoryLimit", .int32, number: 8),
            Field("minReadySeconds", .int32, number: 9, omitsZero: true),
            Field("persistentVolumeClaimRetentionPolicy", .object(StatefulSetPersistentVolumeClaimRetentionPolicy.self), number: 10),
            Field("ordinals", .object(StatefulSetOrdinals.self), number: 11),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetStatus`
package struct StatefulSetStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var replicas: Int32 = 0
    package var readyReplicas: Int32?
    package var currentReplicas: Int32?
    package var updatedReplicas: Int32?
    package var currentRevision: String?
    package var updateRevision: String?
    package var collisionCount: Int32?
    package var conditions: [StatefulSetCondition] = []
    package var availableReplicas: Int32?

    package init() {}
}

extension StatefulSetStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x736163696c706572: if try reader.hasValue(1, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x290604fde04359d8: if try reader.hasValue("readyReplicas", 2, &seen) { readyReplicas = try reader.readNonZero(Int32.self) }
            case 0x2046b70570a4cc97: if try reader.hasValue("currentReplicas", 3, &seen) { currentReplicas = try reader.readNonZero(Int32.self) }
            case 0xf286df9657e307da: if try reader.hasValue("updatedReplicas", 4, &seen) { updatedReplicas = try reader.readNonZero(Int32.self) }
            case 0x65604a569c6831c4: if try reader.hasValue("currentRevision", 5, &seen) { currentRevision = try reader.readNonEmptyString() }
            case 0x4be2a403c7d7e0da: if try reader.hasValue("updateRevision", 6, &seen) { updateRevision = try reader.readNonEmptyString() }
            case 0x31a4120c1086ab6: if try reader.hasValue("collisionCount", 7, &seen) { collisionCount = try reader.readInteger(Int32.self) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 8, &seen) { conditions = try [StatefulSetCondition](from: &reader) }
            case 0x719596ecdeb0eb92: if try reader.hasValue("availableReplicas", 9, &seen) { availableReplicas = try reader.readInteger(Int32.self) }
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
        writer.key(quoted: #""replicas":"#)
        writer.write(replicas)
        if let readyReplicas, readyReplicas != 0 {
            writer.key(quoted: #""readyReplicas":"#)
            writer.write(readyReplicas)
        }
        if let currentReplicas, currentReplicas != 0 {
            writer.key(quoted: #""currentReplicas":"#)
            writer.write(currentReplicas)
        }
        if let updatedReplicas, updatedReplicas != 0 {
            writer.key(quoted: #""updatedReplicas":"#)
            writer.write(updatedReplicas)
        }
        if let currentRevision {
            writer.key(quoted: #""currentRevision":"#)
            writer.write(currentRevision)
        }
        if let updateRevision {
            writer.key(quoted: #""updateRevision":"#)
            writer.write(updateRevision)
        }
        if let collisionCount {
            writer.key(quoted: #""collisionCount":"#)
            writer.write(collisionCount)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let availableReplicas {
            writer.key(quoted: #""availableReplicas":"#)
            writer.write(availableReplicas)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1, omitsZero: true),
            Field("replicas", .int32, number: 2, isRequired: true),
            Field("readyReplicas", .int32, number: 3, omitsZero: true),
            Field("currentReplicas", .int32, number: 4, omitsZero: true),
            Field("updatedReplicas", .int32, number: 5, omitsZero: true),
            Field("currentRevision", .string, number: 6),
            Field("updateRevision", .string, number: 7),
            Field("collisionCount", .int32, number: 9),
            Field("conditions", .list(.object(StatefulSetCondition.self)), number: 10, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("availableReplicas", .int32, number: 11),
        ])
}

/// `io.k8s.api.apps.v1.StatefulSetUpdateStrategy`
package struct StatefulSetUpdateStrategy: KubeStruct {
    package var type: String?
    package var rollingUpdate: RollingUpdateStatefulSetStrategy?

    package init() {}
}

extension StatefulSetUpdateStrategy {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readNonEmptyString() }
            case 0x6c2f6857b3d725ce: if try reader.hasValue("rollingUpdate", 1, &seen) { rollingUpdate = try RollingUpdateStatefulSetStrategy(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let rollingUpdate {
            writer.key(quoted: #""rollingUpdate":"#)
            rollingUpdate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apps.v1.StatefulSetUpdateStrategy",
        fields: [
            Field("type", .string, number: 1),
            Field("rollingUpdate", .object(RollingUpdateStatefulSetStrategy.self), number: 2),
        ])
}
