// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.RBDPersistentVolumeSource`
package struct RBDPersistentVolumeSource: KubeStruct {
    package var monitors: [String] = []
    package var image: String = ""
    package var fsType: String?
    package var pool: String?
    package var user: String?
    package var keyring: String?
    package var secretRef: SecretReference?
    package var readOnly: Bool?

    package init() {}
}

extension RBDPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73726f74696e6f6d: if try reader.hasValue(0, &seen) { monitors = try [String](from: &reader) }
            case 0x6567616d69: if try reader.hasValue(1, &seen) { image = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x6c6f6f70: if try reader.hasValue(3, &seen) { pool = try reader.readNonEmptyString() }
            case 0x72657375: if try reader.hasValue(4, &seen) { user = try reader.readNonEmptyString() }
            case 0x676e697279656b: if try reader.hasValue(5, &seen) { keyring = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 6, &seen) { secretRef = try SecretReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(7, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""monitors":"#)
        monitors.write(to: &writer)
        writer.key(quoted: #""image":"#)
        writer.write(image)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let pool {
            writer.key(quoted: #""pool":"#)
            writer.write(pool)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let keyring {
            writer.key(quoted: #""keyring":"#)
            writer.write(keyring)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.RBDPersistentVolumeSource",
        fields: [
            Field("monitors", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("image", .string, number: 2, isRequired: true),
            Field("fsType", .string, number: 3),
            Field("pool", .string, number: 4, defaultValue: "rbd"),
            Field("user", .string, number: 5, defaultValue: "admin"),
            Field("keyring", .string, number: 6, defaultValue: "/etc/ceph/keyring"),
            Field("secretRef", .object(SecretReference.self), number: 7),
            Field("readOnly", .bool, number: 8, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.RBDVolumeSource`
package struct RBDVolumeSource: KubeStruct {
    package var monitors: [String] = []
    package var image: String = ""
    package var fsType: String?
    package var pool: String?
    package var user: String?
    package var keyring: String?
    package var secretRef: LocalObjectReference?
    package var readOnly: Bool?

    package init() {}
}

extension RBDVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73726f74696e6f6d: if try reader.hasValue(0, &seen) { monitors = try [String](from: &reader) }
            case 0x6567616d69: if try reader.hasValue(1, &seen) { image = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x6c6f6f70: if try reader.hasValue(3, &seen) { pool = try reader.readNonEmptyString() }
            case 0x72657375: if try reader.hasValue(4, &seen) { user = try reader.readNonEmptyString() }
            case 0x676e697279656b: if try reader.hasValue(5, &seen) { keyring = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 6, &seen) { secretRef = try LocalObjectReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(7, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""monitors":"#)
        monitors.write(to: &writer)
        writer.key(quoted: #""image":"#)
        writer.write(image)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let pool {
            writer.key(quoted: #""pool":"#)
            writer.write(pool)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let keyring {
            writer.key(quoted: #""keyring":"#)
            writer.write(keyring)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.RBDVolumeSource",
        fields: [
            Field("monitors", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("image", .string, number: 2, isRequired: true),
            Field("fsType", .string, number: 3),
            Field("pool", .string, number: 4, defaultValue: "rbd"),
            Field("user", .string, number: 5, defaultValue: "admin"),
            Field("keyring", .string, number: 6, defaultValue: "/etc/ceph/keyring"),
            Field("secretRef", .object(LocalObjectReference.self), number: 7),
            Field("readOnly", .bool, number: 8, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.ReplicationController`
package struct ReplicationController: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ReplicationControllerSpec = ReplicationControllerSpec()
    package var status: ReplicationControllerStatus = ReplicationControllerStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ReplicationController") }
}

extension ReplicationController {
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
        writer.raw(#""kind":"ReplicationController","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.ReplicationController",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ReplicationController")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ReplicationControllerSpec.self), number: 2),
            Field("status", .object(ReplicationControllerStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.ReplicationControllerCondition`
package struct ReplicationControllerCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension ReplicationControllerCondition {
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
        "io.k8s.api.core.v1.ReplicationControllerCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.core.v1.ReplicationControllerList`
package struct ReplicationControllerList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ReplicationController] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ReplicationControllerList") }
}

extension ReplicationControllerList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ReplicationController](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ReplicationControllerList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ReplicationControllerList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ReplicationControllerList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ReplicationController.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ReplicationControllerSpec`
package struct ReplicationControllerSpec: KubeStruct {
    package var replicas: Int32?
    package var selector: [String: String] = [:]
    @OptionalBox package var template: PodTemplateSpec?
    package var minReadySeconds: Int32?

    package init() {}
}

extension ReplicationControllerSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736163696c706572: if try reader.hasValue(0, &seen) { replicas = try reader.readInteger(Int32.self) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { selector = try [String: String](from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(2, &seen) { _template = try OptionalBox(from: &reader) }
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
        if !selector.isEmpty {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if _template.isPresent {
            writer.key(quoted: #""template":"#)
            _template.write(to: &writer)
        }
        if let minReadySeconds, minReadySeconds != 0 {
            writer.key(quoted: #""minReadySeconds":"#)
            writer.write(minReadySeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ReplicationControllerSpec",
        fields: [
            Field("replicas", .int32, number: 1, defaultValue: 1),
            Field("selector", .map(.string), number: 2, isAtomic: true),
            Field("template", .object(PodTemplateSpec.self), number: 3),
            Field("minReadySeconds", .int32, number: 4, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.ReplicationControllerStatus`
package struct ReplicationControllerStatus: KubeStruct {
    package var replicas: Int32 = 0
    package var fullyLabeledReplicas: Int32?
    package var observedGeneration: Int64?
    package var readyReplicas: Int32?
    package var availableReplicas: Int32?
    package var conditions: [ReplicationControllerCondition] = []

    package init() {}
}

extension ReplicationControllerStatus {
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
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 5, &seen) { conditions = try [ReplicationControllerCondition](from: &reader) }
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ReplicationControllerStatus",
        fields: [
            Field("replicas", .int32, number: 1, isRequired: true),
            Field("fullyLabeledReplicas", .int32, number: 2, omitsZero: true),
            Field("observedGeneration", .int64, number: 3, omitsZero: true),
            Field("readyReplicas", .int32, number: 4, omitsZero: true),
            Field("availableReplicas", .int32, number: 5, omitsZero: true),
            Field("conditions", .list(.object(ReplicationControllerCondition.self)), number: 6, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.core.v1.ResourceClaim`
package struct ContainerResourceClaim: KubeStruct {
    package var name: String = ""
    package var request: String?

    package init() {}
}

extension ContainerResourceClaim {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x74736575716572: if try reader.hasValue(1, &seen) { request = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let request {
            writer.key(quoted: #""request":"#)
            writer.write(request)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceClaim",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("request", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ResourceFieldSelector`
package struct ResourceFieldSelector: KubeStruct {
    package var containerName: String?
    package var resource: String = ""
    package var divisor: Quantity?

    package init() {}
}

extension ResourceFieldSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x93281b05dc31fa: if try reader.hasValue("containerName", 0, &seen) { containerName = try reader.readNonEmptyString() }
            case 0x656372756f736572: if try reader.hasValue(1, &seen) { resource = try reader.readString() }
            case 0x726f7369766964: if try reader.hasValue(2, &seen) { divisor = try Quantity(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let containerName {
            writer.key(quoted: #""containerName":"#)
            writer.write(containerName)
        }
        writer.key(quoted: #""resource":"#)
        writer.write(resource)
        if let divisor {
            writer.key(quoted: #""divisor":"#)
            divisor.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceFieldSelector",
        isAtomic: true,
        fields: [
            Field("containerName", .string, number: 1),
            Field("resource", .string, number: 2, isRequired: true),
            Field("divisor", .quantity, number: 3),
        ])
}

/// `io.k8s.api.core.v1.ResourceHealth`
package struct ResourceHealth: KubeStruct {
    package var resourceID: String = ""
    package var health: String?
    package var message: String?

    package init() {}
}

extension ResourceHealth {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x8dc331648449b6c1: if try reader.hasValue("resourceID", 0, &seen) { resourceID = try reader.readString() }
            case 0x68746c616568: if try reader.hasValue(1, &seen) { health = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(2, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resourceID":"#)
        writer.write(resourceID)
        if let health {
            writer.key(quoted: #""health":"#)
            writer.write(health)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceHealth",
        fields: [
            Field("resourceID", .string, number: 1, isRequired: true),
            Field("health", .string, number: 2),
            Field("message", .string, number: 6),
        ])
}

/// `io.k8s.api.core.v1.ResourceQuota`
package struct ResourceQuota: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ResourceQuotaSpec = ResourceQuotaSpec()
    package var status: ResourceQuotaStatus = ResourceQuotaStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ResourceQuota") }
}

extension ResourceQuota {
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
        writer.raw(#""kind":"ResourceQuota","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.ResourceQuota",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ResourceQuota")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ResourceQuotaSpec.self), number: 2),
            Field("status", .object(ResourceQuotaStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.ResourceQuotaList`
package struct ResourceQuotaList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ResourceQuota] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ResourceQuotaList") }
}

extension ResourceQuotaList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ResourceQuota](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ResourceQuotaList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceQuotaList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ResourceQuotaList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ResourceQuota.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ResourceQuotaSpec`
package struct ResourceQuotaSpec: KubeStruct {
    package var hard: [String: Quantity] = [:]
    package var scopes: [String] = []
    package var scopeSelector: ScopeSelector?

    package init() {}
}

extension ResourceQuotaSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x64726168: if try reader.hasValue(0, &seen) { hard = try [String: Quantity](from: &reader) }
            case 0x7365706f6373: if try reader.hasValue(1, &seen) { scopes = try [String](from: &reader) }
            case 0x290e08a503fc4cee: if try reader.hasValue("scopeSelector", 2, &seen) { scopeSelector = try ScopeSelector(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !hard.isEmpty {
            writer.key(quoted: #""hard":"#)
            hard.write(to: &writer)
        }
        if !scopes.isEmpty {
            writer.key(quoted: #""scopes":"#)
            scopes.write(to: &writer)
        }
        if let scopeSelector {
            writer.key(quoted: #""scopeSelector":"#)
            scopeSelector.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceQuotaSpec",
        fields: [
            Field("hard", .map(.quantity), number: 1),
            Field("scopes", .list(.string), number: 2, list: .atomic),
            Field("scopeSelector", .object(ScopeSelector.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.ResourceQuotaStatus`
package struct ResourceQuotaStatus: KubeStruct {
    package var hard: [String: Quantity] = [:]
    package var used: [String: Quantity] = [:]

    package init() {}
}

extension ResourceQuotaStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x64726168: if try reader.hasValue(0, &seen) { hard = try [String: Quantity](from: &reader) }
            case 0x64657375: if try reader.hasValue(1, &seen) { used = try [String: Quantity](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !hard.isEmpty {
            writer.key(quoted: #""hard":"#)
            hard.write(to: &writer)
        }
        if !used.isEmpty {
            writer.key(quoted: #""used":"#)
            used.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceQuotaStatus",
        fields: [
            Field("hard", .map(.quantity), number: 1),
            Field("used", .map(.quantity), number: 2),
        ])
}

/// `io.k8s.api.core.v1.ResourceRequirements`
package struct ResourceRequirements: KubeStruct {
    package var limits: [String: Quantity] = [:]
    package var requests: [String: Quantity] = [:]
    package var claims: [ContainerResourceClaim] = []

    package init() {}
}

extension ResourceRequirements {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374696d696c: if try reader.hasValue(0, &seen) { limits = try [String: Quantity](from: &reader) }
            case 0x7374736575716572: if try reader.hasValue(1, &seen) { requests = try [String: Quantity](from: &reader) }
            case 0x736d69616c63: if try reader.hasValue(2, &seen) { claims = try [ContainerResourceClaim](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !limits.isEmpty {
            writer.key(quoted: #""limits":"#)
            limits.write(to: &writer)
        }
        if !requests.isEmpty {
            writer.key(quoted: #""requests":"#)
            requests.write(to: &writer)
        }
        if !claims.isEmpty {
            writer.key(quoted: #""claims":"#)
            claims.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceRequirements",
        fields: [
            Field("limits", .map(.quantity), number: 1),
            Field("requests", .map(.quantity), number: 2),
            Field("claims", .list(.object(ContainerResourceClaim.self)), number: 3, list: .map(keys: ["name"])),
        ])
}

/// `io.k8s.api.core.v1.ResourceStatus`
package struct ResourceStatus: KubeStruct {
    package var name: String = ""
    package var resources: [ResourceHealth] = []

    package init() {}
}

extension ResourceStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 1, &seen) { resources = try [ResourceHealth](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if !resources.isEmpty {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ResourceStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("resources", .list(.object(ResourceHealth.self)), number: 2, list: .map(keys: ["resourceID"])),
        ])
}

/// `io.k8s.api.core.v1.SELinuxOptions`
package struct SELinuxOptions: KubeStruct {
    package var user: String?
    package var role: String?
    package var type: String?
    package var level: String?

    package init() {}
}

extension SELinuxOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x72657375: if try reader.hasValue(0, &seen) { user = try reader.readNonEmptyString() }
            case 0x656c6f72: if try reader.hasValue(1, &seen) { role = try reader.readNonEmptyString() }
            case 0x65707974: if try reader.hasValue(2, &seen) { type = try reader.readNonEmptyString() }
            case 0x6c6576656c: if try reader.hasValue(3, &seen) { level = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let role {
            writer.key(quoted: #""role":"#)
            writer.write(role)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let level {
            writer.key(quoted: #""level":"#)
            writer.write(level)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SELinuxOptions",
        fields: [
            Field("user", .string, number: 1),
            Field("role", .string, number: 2),
            Field("type", .string, number: 3),
            Field("level", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.ScaleIOPersistentVolumeSource`
package struct ScaleIOPersistentVolumeSource: KubeStruct {
    package var gateway: String = ""
    package var system: String = ""
    package var secretRef: SecretReference = SecretReference()
    package var sslEnabled: Bool?
    package var protectionDomain: String?
    package var storagePool: String?
    package var storageMode: String?
    package var volumeName: String?
    package var fsType: String?
    package var readOnly: Bool?

    package init() {}
}

extension ScaleIOPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79617765746167: if try reader.hasValue(0, &seen) { gateway = try reader.readString() }
            case 0x6d6574737973: if try reader.hasValue(1, &seen) { system = try reader.readString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 2, &seen) { try secretRef.read(from: &reader) }
            case 0x4f2fd9d2d2d05deb: if try reader.hasValue("sslEnabled", 3, &seen) { sslEnabled = try reader.readTrue() }
            case 0xac129cd7103184f6: if try reader.hasValue("protectionDomain", 4, &seen) { protectionDomain = try reader.readNonEmptyString() }
            case 0xa40e64a777f271d1: if try reader.hasValue("storagePool", 5, &seen) { storagePool = try reader.readNonEmptyString() }
            case 0x226222b4f19e37c2: if try reader.hasValue("storageMode", 6, &seen) { storageMode = try reader.readNonEmptyString() }
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 7, &seen) { volumeName = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(8, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(9, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""gateway":"#)
        writer.write(gateway)
        writer.key(quoted: #""system":"#)
        writer.write(system)
        writer.key(quoted: #""secretRef":"#)
        secretRef.write(to: &writer)
        if let sslEnabled, sslEnabled != false {
            writer.key(quoted: #""sslEnabled":"#)
            writer.write(sslEnabled)
        }
        if let protectionDomain {
            writer.key(quoted: #""protectionDomain":"#)
            writer.write(protectionDomain)
        }
        if let storagePool {
            writer.key(quoted: #""storagePool":"#)
            writer.write(storagePool)
        }
        if let storageMode {
            writer.key(quoted: #""storageMode":"#)
            writer.write(storageMode)
        }
        if let volumeName {
            writer.key(quoted: #""volumeName":"#)
            writer.write(volumeName)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ScaleIOPersistentVolumeSource",
        fields: [
            Field("gateway", .string, number: 1, isRequired: true),
            Field("system", .string, number: 2, isRequired: true),
            Field("secretRef", .object(SecretReference.self), number: 3, isRequired: true),
            Field("sslEnabled", .bool, number: 4, omitsZero: true),
            Field("protectionDomain", .string, number: 5),
            Field("storagePool", .string, number: 6),
            Field("storageMode", .string, number: 7, defaultValue: "ThinProvisioned"),
            Field("volumeName", .string, number: 8),
            Field("fsType", .string, number: 9, defaultValue: "xfs"),
            Field("readOnly", .bool, number: 10, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.ScaleIOVolumeSource`
package struct ScaleIOVolumeSource: KubeStruct {
    package var gateway: String = ""
    package var system: String = ""
    package var secretRef: LocalObjectReference = LocalObjectReference()
    package var sslEnabled: Bool?
    package var protectionDomain: String?
    package var storagePool: String?
    package var storageMode: String?
    package var volumeName: String?
    package var fsType: String?
    package var readOnly: Bool?

    package init() {}
}

extension ScaleIOVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79617765746167: if try reader.hasValue(0, &seen) { gateway = try reader.readString() }
            case 0x6d6574737973: if try reader.hasValue(1, &seen) { system = try reader.readString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 2, &seen) { try secretRef.read(from: &reader) }
            case 0x4f2fd9d2d2d05deb: if try reader.hasValue("sslEnabled", 3, &seen) { sslEnabled = try reader.readTrue() }
            case 0xac129cd7103184f6: if try reader.hasValue("protectionDomain", 4, &seen) { protectionDomain = try reader.readNonEmptyString() }
            case 0xa40e64a777f271d1: if try reader.hasValue("storagePool", 5, &seen) { storagePool = try reader.readNonEmptyString() }
            case 0x226222b4f19e37c2: if try reader.hasValue("storageMode", 6, &seen) { storageMode = try reader.readNonEmptyString() }
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 7, &seen) { volumeName = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(8, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(9, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""gateway":"#)
        writer.write(gateway)
        writer.key(quoted: #""system":"#)
        writer.write(system)
        writer.key(quoted: #""secretRef":"#)
        secretRef.write(to: &writer)
        if let sslEnabled, sslEnabled != false {
            writer.key(quoted: #""sslEnabled":"#)
            writer.write(sslEnabled)
        }
        if let protectionDomain {
            writer.key(quoted: #""protectionDomain":"#)
            writer.write(protectionDomain)
        }
        if let storagePool {
            writer.key(quoted: #""storagePool":"#)
            writer.write(storagePool)
        }
        if let storageMode {
            writer.key(quoted: #""storageMode":"#)
            writer.write(storageMode)
        }
        if let volumeName {
            writer.key(quoted: #""volumeName":"#)
            writer.write(volumeName)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ScaleIOVolumeSource",
        fields: [
            Field("gateway", .string, number: 1, isRequired: true),
            Field("system", .string, number: 2, isRequired: true),
            Field("secretRef", .object(LocalObjectReference.self), number: 3, isRequired: true),
            Field("sslEnabled", .bool, number: 4, omitsZero: true),
            Field("protectionDomain", .string, number: 5),
            Field("storagePool", .string, number: 6),
            Field("storageMode", .string, number: 7, defaultValue: "ThinProvisioned"),
            Field("volumeName", .string, number: 8),
            Field("fsType", .string, number: 9, defaultValue: "xfs"),
            Field("readOnly", .bool, number: 10, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.ScopeSelector`
package struct ScopeSelector: KubeStruct {
    package var matchExpressions: [ScopedResourceSelectorRequirement] = []

    package init() {}
}

extension ScopeSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7ff240a128373fce: if try reader.hasValue("matchExpressions", 0, &seen) { matchExpressions = try [ScopedResourceSelectorRequirement](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !matchExpressions.isEmpty {
            writer.key(quoted: #""matchExpressions":"#)
            matchExpressions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ScopeSelector",
        isAtomic: true,
        fields: [
            Field("matchExpressions", .list(.object(ScopedResourceSelectorRequirement.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.ScopedResourceSelectorRequirement`
package struct ScopedResourceSelectorRequirement: KubeStruct {
    package var scopeName: String = ""
    package var `operator`: String = ""
    package var values: [String] = []

    package init() {}
}

extension ScopedResourceSelectorRequirement {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe30e14844176158b: if try reader.hasValue("scopeName", 0, &seen) { scopeName = try reader.readString() }
            case 0x726f74617265706f: if try reader.hasValue(1, &seen) { `operator` = try reader.readString() }
            case 0x7365756c6176: if try reader.hasValue(2, &seen) { values = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""scopeName":"#)
        writer.write(scopeName)
        writer.key(quoted: #""operator":"#)
        writer.write(`operator`)
        if !values.isEmpty {
            writer.key(quoted: #""values":"#)
            values.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ScopedResourceSelectorRequirement",
        fields: [
            Field("scopeName", .string, number: 1, isRequired: true),
            Field("operator", .string, number: 2, isRequired: true),
            Field("values", .list(.string), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.SeccompProfile`
package struct SeccompProfile: KubeStruct {
    package var type: String = ""
    package var localhostProfile: String?

    package init() {}
}

extension SeccompProfile {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0xf015f0c2b5248aa2: if try reader.hasValue("localhostProfile", 1, &seen) { localhostProfile = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let localhostProfile {
            writer.key(quoted: #""localhostProfile":"#)
            writer.write(localhostProfile)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SeccompProfile",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("localhostProfile", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.Secret`
package struct Secret: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var data: [String: ByteData] = [:]
    package var type: String?
    package var stringData: [String: String] = [:]
    package var immutable: Bool?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Secret") }
}

extension Secret {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x61746164: if try reader.hasValue(1, &seen) { data = try [String: ByteData](from: &reader) }
            case 0x65707974: if try reader.hasValue(2, &seen) { type = try reader.readNonEmptyString() }
            case 0x8f6b72c7b1e56b84: if try reader.hasValue("stringData", 3, &seen) { stringData = try [String: String](from: &reader) }
            case 0x8dc1436f9986e8ac: if try reader.hasValue("immutable", 4, &seen) { immutable = try reader.readBool() }
            case 0x646e696b: if try reader.hasValue(5, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 6, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Secret","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !data.isEmpty {
            writer.key(quoted: #""data":"#)
            data.write(to: &writer)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if !stringData.isEmpty {
            writer.key(quoted: #""stringData":"#)
            stringData.write(to: &writer)
        }
        if let immutable {
            writer.key(quoted: #""immutable":"#)
            writer.write(immutable)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Secret",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Secret")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("data", .map(.bytes), number: 2),
            Field("type", .string, number: 3),
            Field("stringData", .map(.string), number: 4),
            Field("immutable", .bool, number: 5),
        ])
}

/// `io.k8s.api.core.v1.SecretEnvSource`
package struct SecretEnvSource: KubeStruct {
    package var name: String?
    package var optional: Bool?

    package init() {}
}

extension SecretEnvSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x6c616e6f6974706f: if try reader.hasValue(1, &seen) { optional = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretEnvSource",
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("optional", .bool, number: 2),
        ])
}

/// `io.k8s.api.core.v1.SecretKeySelector`
package struct SecretKeySelector: KubeStruct {
    package var name: String?
    package var key: String = ""
    package var optional: Bool?

    package init() {}
}

extension SecretKeySelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x79656b: if try reader.hasValue(1, &seen) { key = try reader.readString() }
            case 0x6c616e6f6974706f: if try reader.hasValue(2, &seen) { optional = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        writer.key(quoted: #""key":"#)
        writer.write(key)
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretKeySelector",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("key", .string, number: 2, isRequired: true),
            Field("optional", .bool, number: 3),
        ])
}

/// `io.k8s.api.core.v1.SecretList`
package struct SecretList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Secret] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "SecretList") }
}

extension SecretList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Secret](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SecretList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "SecretList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Secret.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.SecretProjection`
package struct SecretProjection: KubeStruct {
    package var name: String?
    package var items: [KeyToPath] = []
    package var optional: Bool?

    package init() {}
}

extension SecretProjection {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [KeyToPath](from: &reader) }
            case 0x6c616e6f6974706f: if try reader.hasValue(2, &seen) { optional = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if !items.isEmpty {
            writer.key(quoted: #""items":"#)
            items.write(to: &writer)
        }
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretProjection",
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("items", .list(.object(KeyToPath.self)), number: 2, list: .atomic),
            Field("optional", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.SecretReference`
package struct SecretReference: KubeStruct {
    package var name: String?
    package var namespace: String?

    package init() {}
}

extension SecretReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 1, &seen) { namespace = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretReference",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
            Field("namespace", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.SecretVolumeSource`
package struct SecretVolumeSource: KubeStruct {
    package var secretName: String?
    package var items: [KeyToPath] = []
    package var defaultMode: Int32?
    package var optional: Bool?

    package init() {}
}

extension SecretVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6825e528512926c8: if try reader.hasValue("secretName", 0, &seen) { secretName = try reader.readNonEmptyString() }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [KeyToPath](from: &reader) }
            case 0x60023066e1106592: if try reader.hasValue("defaultMode", 2, &seen) { defaultMode = try reader.readInteger(Int32.self) }
            case 0x6c616e6f6974706f: if try reader.hasValue(3, &seen) { optional = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let secretName {
            writer.key(quoted: #""secretName":"#)
            writer.write(secretName)
        }
        if !items.isEmpty {
            writer.key(quoted: #""items":"#)
            items.write(to: &writer)
        }
        if let defaultMode {
            writer.key(quoted: #""defaultMode":"#)
            writer.write(defaultMode)
        }
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecretVolumeSource",
        fields: [
            Field("secretName", .string, number: 1),
            Field("items", .list(.object(KeyToPath.self)), number: 2, list: .atomic),
            Field("defaultMode", .int32, number: 3),
            Field("optional", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.SecurityContext`
package struct SecurityContext: KubeStruct {
    package var capabilities: Capabilities?
    package var privileged: Bool?
    @OptionalBox package var seLinuxOptions: SELinuxOptions?
    package var runAsUser: Int64?
    package var runAsNonRoot: Bool?
    package var readOnlyRootFilesystem: Bool?
    package var allowPrivilegeEscalation: Bool?
    package var runAsGroup: Int64?
    package var procMount: String?
    @OptionalBox package var windowsOptions: WindowsSecurityContextOptions?
    package var seccompProfile: SeccompProfile?
    package var appArmorProfile: AppArmorProfile?

    package init() {}
}

extension SecurityContext {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7bfde6af93db5f8a: if try reader.hasValue("capabilities", 0, &seen) { capabilities = try Capabilities(from: &reader) }
            case 0x1ec198472bad09a2: if try reader.hasValue("privileged", 1, &seen) { privileged = try reader.readBool() }
            case 0x2450e7f1c72596b8: if try reader.hasValue("seLinuxOptions", 2, &seen) { _seLinuxOptions = try OptionalBox(from: &reader) }
            case 0xeae2df31de1d95bd: if try reader.hasValue("runAsUser", 3, &seen) { runAsUser = try reader.readInteger(Int64.self) }
            case 0xf62d253c1cd14897: if try reader.hasValue("runAsNonRoot", 4, &seen) { runAsNonRoot = try reader.readBool() }
            case 0x7301f504fd2644e4: if try reader.hasValue("readOnlyRootFilesystem", 5, &seen) { readOnlyRootFilesystem = try reader.readBool() }
            case 0x4f8408db0d3e67bb: if try reader.hasValue("allowPrivilegeEscalation", 6, &seen) { allowPrivilegeEscalation = try reader.readBool() }
            case 0x729f6368e3838bc2: if try reader.hasValue("runAsGroup", 7, &seen) { runAsGroup = try reader.readInteger(Int64.self) }
            case 0x206c202ab099d5e9: if try reader.hasValue("procMount", 8, &seen) { procMount = try reader.readString() }
            case 0x99df2886f2137f96: if try reader.hasValue("windowsOptions", 9, &seen) { _windowsOptions = try OptionalBox(from: &reader) }
            case 0x77aeea36d20297e7: if try reader.hasValue("seccompProfile", 10, &seen) { seccompProfile = try SeccompProfile(from: &reader) }
            case 0x619eaad6d76352fe: if try reader.hasValue("appArmorProfile", 11, &seen) { appArmorProfile = try AppArmorProfile(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let capabilities {
            writer.key(quoted: #""capabilities":"#)
            capabilities.write(to: &writer)
        }
        if let privileged {
            writer.key(quoted: #""privileged":"#)
            writer.write(privileged)
        }
        if _seLinuxOptions.isPresent {
            writer.key(quoted: #""seLinuxOptions":"#)
            _seLinuxOptions.write(to: &writer)
        }
        if let runAsUser {
            writer.key(quoted: #""runAsUser":"#)
            writer.write(runAsUser)
        }
        if let runAsNonRoot {
            writer.key(quoted: #""runAsNonRoot":"#)
            writer.write(runAsNonRoot)
        }
        if let readOnlyRootFilesystem {
            writer.key(quoted: #""readOnlyRootFilesystem":"#)
            writer.write(readOnlyRootFilesystem)
        }
        if let allowPrivilegeEscalation {
            writer.key(quoted: #""allowPrivilegeEscalation":"#)
            writer.write(allowPrivilegeEscalation)
        }
        if let runAsGroup {
            writer.key(quoted: #""runAsGroup":"#)
            writer.write(runAsGroup)
        }
        if let procMount {
            writer.key(quoted: #""procMount":"#)
            writer.write(procMount)
        }
        if _windowsOptions.isPresent {
            writer.key(quoted: #""windowsOptions":"#)
            _windowsOptions.write(to: &writer)
        }
        if let seccompProfile {
            writer.key(quoted: #""seccompProfile":"#)
            seccompProfile.write(to: &writer)
        }
        if let appArmorProfile {
            writer.key(quoted: #""appArmorProfile":"#)
            appArmorProfile.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SecurityContext",
        fields: [
            Field("capabilities", .object(Capabilities.self), number: 1),
            Field("privileged", .bool, number: 2),
            Field("seLinuxOptions", .object(SELinuxOptions.self), number: 3),
            Field("runAsUser", .int64, number: 4),
            Field("runAsNonRoot", .bool, number: 5),
            Field("readOnlyRootFilesystem", .bool, number: 6),
            Field("allowPrivilegeEscalation", .bool, number: 7),
            Field("runAsGroup", .int64, number: 8),
            Field("procMount", .string, number: 9, isPointer: true),
            Field("windowsOptions", .object(WindowsSecurityContextOptions.self), number: 10),
            Field("seccompProfile", .object(SeccompProfile.self), number: 11),
            Field("appArmorProfile", .object(AppArmorProfile.self), number: 12),
        ])
}

/// `io.k8s.api.core.v1.Service`
package struct Service: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: ServiceSpec
    package var status: ServiceStatus = ServiceStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Service") }
}

extension Service {
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
        writer.raw(#""kind":"Service","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.Service",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Service")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ServiceSpec.self), number: 2),
            Field("status", .object(ServiceStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.ServiceAccount`
package struct ServiceAccount: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var secrets: [ObjectReference] = []
    package var imagePullSecrets: [LocalObjectReference] = []
    package var automountServiceAccountToken: Bool?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ServiceAccount") }
}

extension ServiceAccount {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x73746572636573: if try reader.hasValue(1, &seen) { secrets = try [ObjectReference](from: &reader) }
            case 0x69956cab07231892: if try reader.hasValue("imagePullSecrets", 2, &seen) { imagePullSecrets = try [LocalObjectReference](from: &reader) }
            case 0xbf32ff3c049dade6: if try reader.hasValue("automountServiceAccountToken", 3, &seen) { automountServiceAccountToken = try reader.readBool() }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceAccount","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !secrets.isEmpty {
            writer.key(quoted: #""secrets":"#)
            secrets.write(to: &writer)
        }
        if !imagePullSecrets.isEmpty {
            writer.key(quoted: #""imagePullSecrets":"#)
            imagePullSecrets.write(to: &writer)
        }
        if let automountServiceAccountToken {
            writer.key(quoted: #""automountServiceAccountToken":"#)
            writer.write(automountServiceAccountToken)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceAccount",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ServiceAccount")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("secrets", .list(.object(ObjectReference.self)), number: 2, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("imagePullSecrets", .list(.object(LocalObjectReference.self)), number: 3, list: .atomic),
            Field("automountServiceAccountToken", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.ServiceAccountList`
package struct ServiceAccountList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ServiceAccount] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ServiceAccountList") }
}

extension ServiceAccountList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ServiceAccount](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceAccountList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceAccountList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ServiceAccountList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ServiceAccount.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ServiceAccountTokenProjection`
package struct ServiceAccountTokenProjection: KubeStruct {
    package var audience: String?
    package var expirationSeconds: Int64?
    package var path: String = ""

    package init() {}
}

extension ServiceAccountTokenProjection {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65636e6569647561: if try reader.hasValue(0, &seen) { audience = try reader.readNonEmptyString() }
            case 0xe15436ff17bc9f89: if try reader.hasValue("expirationSeconds", 1, &seen) { expirationSeconds = try reader.readInteger(Int64.self) }
            case 0x68746170: if try reader.hasValue(2, &seen) { path = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let audience {
            writer.key(quoted: #""audience":"#)
            writer.write(audience)
        }
        if let expirationSeconds {
            writer.key(quoted: #""expirationSeconds":"#)
            writer.write(expirationSeconds)
        }
        writer.key(quoted: #""path":"#)
        writer.write(path)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceAccountTokenProjection",
        fields: [
            Field("audience", .string, number: 1),
            Field("expirationSeconds", .int64, number: 2),
            Field("path", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ServiceList`
package struct ServiceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Service] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ServiceList") }
}

extension ServiceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Service](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ServiceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Service.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ServicePort`
package struct ServicePort: KubeStruct {
    package var name: String?
    package var `protocol`: String?
    package var port: Int32 = 0
    package var targetPort: IntOrString?
    package var nodePort: Int32?
    package var appProtocol: String?

    package init() {}
}

extension ServicePort {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x6c6f636f746f7270: if try reader.hasValue(1, &seen) { `protocol` = try reader.readNonEmptyString() }
            case 0x74726f70: if try reader.hasValue(2, &seen) { port = try reader.readInteger(Int32.self) }
            case 0xf0f37c7b6d5ce983: if try reader.hasValue("targetPort", 3, &seen) { targetPort = try IntOrString(from: &reader) }
            case 0x74726f5065646f6e: if try reader.hasValue(4, &seen) { nodePort = try reader.readNonZero(Int32.self) }
            case 0xf335e13ac1f6c7b8: if try reader.hasValue("appProtocol", 5, &seen) { appProtocol = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let `protocol` {
            writer.key(quoted: #""protocol":"#)
            writer.write(`protocol`)
        }
        writer.key(quoted: #""port":"#)
        writer.write(port)
        if let targetPort {
            writer.key(quoted: #""targetPort":"#)
            targetPort.write(to: &writer)
        }
        if let nodePort, nodePort != 0 {
            writer.key(quoted: #""nodePort":"#)
            writer.write(nodePort)
        }
        if let appProtocol {
            writer.key(quoted: #""appProtocol":"#)
            writer.write(appProtocol)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServicePort",
        fields: [
            Field("name", .string, number: 1),
            Field("protocol", .string, number: 2, defaultValue: "TCP"),
            Field("port", .int32, number: 3, isRequired: true),
            Field("targetPort", .intOrString, number: 4),
            Field("nodePort", .int32, number: 5, omitsZero: true),
            Field("appProtocol", .string, number: 6, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.ServiceSpec`
package struct ServiceSpec: KubeStruct, BoxedStruct {
    package var ports: [ServicePort] = []
    package var selector: [String: String] = [:]
    package var clusterIP: String?
    package var type: String?
    package var externalIPs: [String] = []
    package var sessionAffinity: String?
    package var loadBalancerIP: String?
    package var loadBalancerSourceRanges: [String] = []
    package var externalName: String?
    package var externalTrafficPolicy: String?
    package var healthCheckNodePort: Int32?
    package var publishNotReadyAddresses: Bool?
    package var sessionAffinityConfig: SessionAffinityConfig?
    package var ipFamilyPolicy: String?
    package var clusterIPs: [String] = []
    package var ipFamilies: [String] = []
    package var allocateLoadBalancerNodePorts: Bool?
    package var loadBalancerClass: String?
    package var internalTrafficPolicy: String?
    package var trafficDistribution: String?

    package init() {}

    package static let emptyBox = Box(ServiceSpec())
}

extension ServiceSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374726f70: if try reader.hasValue(0, &seen) { ports = try [ServicePort](from: &reader) }
            case 0x726f7463656c6573: if try reader.hasValue(1, &seen) { selector = try [String: String](from: &reader) }
            case 0x368f15bfee9d49d9: if try reader.hasValue("clusterIP", 2, &seen) { clusterIP = try reader.readNonEmptyString() }
            case 0x65707974: if try reader.hasValue(3, &seen) { type = try reader.readNonEmptyString() }
            case 0x138d09b99f9e2494: if try reader.hasValue("externalIPs", 4, &seen) { externalIPs = try [String](from: &reader) }
            case 0x248c995308b0c3f0: if try reader.hasValue("sessionAffinity", 5, &seen) { sessionAffinity = try reader.readNonEmptyString() }
            case 0x217c6bc33cd7c49d: if try reader.hasValue("loadBalancerIP", 6, &seen) { loadBalancerIP = try reader.readNonEmptyString() }
            case 0x4cda0af1cb2374f8: if try reader.hasValue("loadBalancerSourceRanges", 7, &seen) { loadBalancerSourceRanges = try [String](from: &reader) }
            case 0xb5925293a17355a0: if try reader.hasValue("externalName", 8, &seen) { externalName = try reader.readNonEmptyString() }
            case 0x45fb02802fbb33d7: if try reader.hasValue("externalTrafficPolicy", 9, &seen) { externalTrafficPolicy = try reader.readNonEmptyString() }
            case 0x6c04e0f78d74f4f2: if try reader.hasValue("healthCheckNodePort", 10, &seen) { healthCheckNodePort = try reader.readNonZero(Int32.self) }
            case 0x9ae0579428a690c0: if try reader.hasValue("publishNotReadyAddresses", 11, &seen) { publishNotReadyAddresses = try reader.readTrue() }
            case 0x1c3d62cddd722ddf: if try reader.hasValue("sessionAffinityConfig", 12, &seen) { sessionAffinityConfig = try SessionAffinityConfig(from: &reader) }
            case 0x8cff402019bbc087: if try reader.hasValue("ipFamilyPolicy", 13, &seen) { ipFamilyPolicy = try reader.readString() }
            case 0x5ce92c423e47e4c4: if try reader.hasValue("clusterIPs", 14, &seen) { clusterIPs = try [String](from: &reader) }
            case 0x17e274ef8c331eea: if try reader.hasValue("ipFamilies", 15, &seen) { ipFamilies = try [String](from: &reader) }
            case 0x8d01c238f22ed7d5: if try reader.hasValue("allocateLoadBalancerNodePorts", 16, &seen) { allocateLoadBalancerNodePorts = try reader.readBool() }
            case 0x350d0ec840769584: if try reader.hasValue("loadBalancerClass", 17, &seen) { loadBalancerClass = try reader.readString() }
            case 0x4148cfb58f9bcb0: if try reader.hasValue("internalTrafficPolicy", 18, &seen) { internalTrafficPolicy = try reader.readString() }
            case 0xc4ddc8334061beee: if try reader.hasValue("trafficDistribution", 19, &seen) { trafficDistribution = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if !selector.isEmpty {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if let clusterIP {
            writer.key(quoted: #""clusterIP":"#)
            writer.write(clusterIP)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if !externalIPs.isEmpty {
            writer.key(quoted: #""externalIPs":"#)
            externalIPs.write(to: &writer)
        }
        if let sessionAffinity {
            writer.key(quoted: #""sessionAffinity":"#)
            writer.write(sessionAffinity)
        }
        if let loadBalancerIP {
            writer.key(quoted: #""loadBalancerIP":"#)
            writer.write(loadBalancerIP)
        }
        if !loadBalancerSourceRanges.isEmpty {
            writer.key(quoted: #""loadBalancerSourceRanges":"#)
            loadBalancerSourceRanges.write(to: &writer)
        }
        if let externalName {
            writer.key(quoted: #""externalName":"#)
            writer.write(externalName)
        }
        if let externalTrafficPolicy {
            writer.key(quoted: #""externalTrafficPolicy":"#)
            writer.write(externalTrafficPolicy)
        }
        if let healthCheckNodePort, healthCheckNodePort != 0 {
            writer.key(quoted: #""healthCheckNodePort":"#)
            writer.write(healthCheckNodePort)
        }
        if let publishNotReadyAddresses, publishNotReadyAddresses != false {
            writer.key(quoted: #""publishNotReadyAddresses":"#)
            writer.write(publishNotReadyAddresses)
        }
        if let sessionAffinityConfig {
            writer.key(quoted: #""sessionAffinityConfig":"#)
            sessionAffinityConfig.write(to: &writer)
        }
        if let ipFamilyPolicy {
            writer.key(quoted: #""ipFamilyPolicy":"#)
            writer.write(ipFamilyPolicy)
        }
        if !clusterIPs.isEmpty {
            writer.key(quoted: #""clusterIPs":"#)
            clusterIPs.write(to: &writer)
        }
        if !ipFamilies.isEmpty {
            writer.key(quoted: #""ipFamilies":"#)
            ipFamilies.write(to: &writer)
        }
        if let allocateLoadBalancerNodePorts {
            writer.key(quoted: #""allocateLoadBalancerNodePorts":"#)
            writer.write(allocateLoadBalancerNodePorts)
        }
        if let loadBalancerClass {
            writer.key(quoted: #""loadBalancerClass":"#)
            writer.write(loadBalancerClass)
        }
        if let internalTrafficPolicy {
            writer.key(quoted: #""internalTrafficPolicy":"#)
            writer.write(internalTrafficPolicy)
        }
        if let trafficDistribution {
            writer.key(quoted: #""trafficDistribution":"#)
            writer.write(trafficDistribution)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceSpec",
        fields: [
            Field("ports", .list(.object(ServicePort.self)), number: 1, list: .map(keys: ["port", "protocol"]), patch: [.merge], patchKey: "port"),
            Field("selector", .map(.string), number: 2, isAtomic: true),
            Field("clusterIP", .string, number: 3),
            Field("type", .string, number: 4),
            Field("externalIPs", .list(.string), number: 5, list: .atomic),
            Field("sessionAffinity", .string, number: 7),
            Field("loadBalancerIP", .string, number: 8),
            Field("loadBalancerSourceRanges", .list(.string), number: 9, list: .atomic),
            Field("externalName", .string, number: 10),
            Field("externalTrafficPolicy", .string, number: 11),
            Field("healthCheckNodePort", .int32, number: 12, omitsZero: true),
            Field("publishNotReadyAddresses", .bool, number: 13, omitsZero: true),
            Field("sessionAffinityConfig", .object(SessionAffinityConfig.self), number: 14),
            Field("ipFamilyPolicy", .string, number: 17, isPointer: true),
            Field("clusterIPs", .list(.string), number: 18, list: .atomic),
            Field("ipFamilies", .list(.string), number: 19, list: .atomic),
            Field("allocateLoadBalancerNodePorts", .bool, number: 20),
            Field("loadBalancerClass", .string, number: 21, isPointer: true),
            Field("internalTrafficPolicy", .string, number: 22, isPointer: true),
            Field("trafficDistribution", .string, number: 23, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.ServiceStatus`
package struct ServiceStatus: KubeStruct {
    package var loadBalancer: LoadBalancerStatus = LoadBalancerStatus()
    package var conditions: [Condition] = []

    package init() {}
}

extension ServiceStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x430962165ad859a8: if try reader.hasValue("loadBalancer", 0, &seen) { try loadBalancer.read(from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try [Condition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""loadBalancer":"#)
        loadBalancer.write(to: &writer)
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceStatus",
        fields: [
            Field("loadBalancer", .object(LoadBalancerStatus.self), number: 1),
            Field("conditions", .list(.object(Condition.self)), number: 2, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.core.v1.SessionAffinityConfig`
package struct SessionAffinityConfig: KubeStruct {
    package var clientIP: ClientIPConfig?

    package init() {}
}

extension SessionAffinityConfig {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x5049746e65696c63: if try reader.hasValue(0, &seen) { clientIP = try ClientIPConfig(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let clientIP {
            writer.key(quoted: #""clientIP":"#)
            clientIP.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SessionAffinityConfig",
        fields: [
            Field("clientIP", .object(ClientIPConfig.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.SleepAction`
package struct SleepAction: KubeStruct {
    package var seconds: Int64 = 0

    package init() {}
}

extension SleepAction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73646e6f636573: if try reader.hasValue(0, &seen) { seconds = try reader.readInteger(Int64.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""seconds":"#)
        writer.write(seconds)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SleepAction",
        fields: [
            Field("seconds", .int64, number: 1, isRequired: true),
        ])
}
