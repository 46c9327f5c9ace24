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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x719200d1c9057e3b where reader.keyIs("monitors"): monitors = try [String](from: &reader)
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try reader.readNonEmptyString()
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0xe91ac98dff576851 where reader.keyIs("keyring"): keyring = try reader.readNonEmptyString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretReference(from: &reader)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 8),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x719200d1c9057e3b where reader.keyIs("monitors"): monitors = try [String](from: &reader)
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xc80c33e36aa46767 where reader.keyIs("pool"): pool = try reader.readNonEmptyString()
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0xe91ac98dff576851 where reader.keyIs("keyring"): keyring = try reader.readNonEmptyString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 8),
        ])
}

/// `io.k8s.api.core.v1.ReplicationController`
package struct ReplicationController: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ReplicationControllerSpec = ReplicationControllerSpec()
    package var status: ReplicationControllerStatus = ReplicationControllerStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ReplicationController") }
}

extension ReplicationController {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ReplicationControllerSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ReplicationControllerStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0x82055a7df9265be7 where reader.keyIs("lastTransitionTime"): lastTransitionTime = try Time(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ReplicationController](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcfed5aedfa78c5c1 where reader.keyIs("replicas"): replicas = try reader.readInteger(Int32.self)
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try [String: String](from: &reader)
            case 0x1e715eb5dc7bf755 where reader.keyIs("template"): template = try PodTemplateSpec(from: &reader)
            case 0x62fb13520f8ddb0f where reader.keyIs("minReadySeconds"): minReadySeconds = try reader.readInteger(Int32.self)
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
        if let template {
            writer.key(quoted: #""template":"#)
            template.write(to: &writer)
        }
        if let minReadySeconds {
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
            Field("minReadySeconds", .int32, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcfed5aedfa78c5c1 where reader.keyIs("replicas"): replicas = try reader.readInteger(Int32.self)
            case 0xf686bc5811a3ec4c where reader.keyIs("fullyLabeledReplicas"): fullyLabeledReplicas = try reader.readInteger(Int32.self)
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
            case 0x290604fde04359d8 where reader.keyIs("readyReplicas"): readyReplicas = try reader.readInteger(Int32.self)
            case 0x719596ecdeb0eb92 where reader.keyIs("availableReplicas"): availableReplicas = try reader.readInteger(Int32.self)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [ReplicationControllerCondition](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""replicas":"#)
        writer.write(replicas)
        if let fullyLabeledReplicas {
            writer.key(quoted: #""fullyLabeledReplicas":"#)
            writer.write(fullyLabeledReplicas)
        }
        if let observedGeneration {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let readyReplicas {
            writer.key(quoted: #""readyReplicas":"#)
            writer.write(readyReplicas)
        }
        if let availableReplicas {
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
            Field("fullyLabeledReplicas", .int32, number: 2),
            Field("observedGeneration", .int64, number: 3),
            Field("readyReplicas", .int32, number: 4),
            Field("availableReplicas", .int32, number: 5),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x9c136ede72509047 where reader.keyIs("request"): request = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x93281b05dc317a where reader.keyIs("containerName"): containerName = try reader.readNonEmptyString()
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try reader.readString()
            case 0xdcb4399a49d4a085 where reader.keyIs("divisor"): divisor = try Quantity(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8dc331648449b6c1 where reader.keyIs("resourceID"): resourceID = try reader.readString()
            case 0x3001e602c4eb7c04 where reader.keyIs("health"): health = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ResourceQuota") }
}

extension ResourceQuota {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ResourceQuotaSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ResourceQuotaStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ResourceQuota](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6eda6b200f1026fc where reader.keyIs("hard"): hard = try [String: Quantity](from: &reader)
            case 0x60ac88de988d5c47 where reader.keyIs("scopes"): scopes = try [String](from: &reader)
            case 0x290e08a503fc4c6e where reader.keyIs("scopeSelector"): scopeSelector = try ScopeSelector(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6eda6b200f1026fc where reader.keyIs("hard"): hard = try [String: Quantity](from: &reader)
            case 0x3e135feaf3f46baf where reader.keyIs("used"): used = try [String: Quantity](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5093e423e33f1991 where reader.keyIs("limits"): limits = try [String: Quantity](from: &reader)
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String: Quantity](from: &reader)
            case 0xb03053f1f58083b8 where reader.keyIs("claims"): claims = try [ContainerResourceClaim](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try [ResourceHealth](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0x84d3a0121d2decbc where reader.keyIs("role"): role = try reader.readNonEmptyString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0xc5ec8473d6c3a9ee where reader.keyIs("level"): level = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xbbc3a242ccb5dea2 where reader.keyIs("gateway"): gateway = try reader.readString()
            case 0x331d22e990028070 where reader.keyIs("system"): system = try reader.readString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretReference(from: &reader)
            case 0x4f2fd9d2d2d05d6b where reader.keyIs("sslEnabled"): sslEnabled = try reader.readBool()
            case 0xac129cd710318476 where reader.keyIs("protectionDomain"): protectionDomain = try reader.readNonEmptyString()
            case 0xa40e64a777f27151 where reader.keyIs("storagePool"): storagePool = try reader.readNonEmptyString()
            case 0x226222b4f19e3742 where reader.keyIs("storageMode"): storageMode = try reader.readNonEmptyString()
            case 0x62564c8cfeea19f4 where reader.keyIs("volumeName"): volumeName = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let sslEnabled {
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
        if let readOnly {
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
            Field("sslEnabled", .bool, number: 4),
            Field("protectionDomain", .string, number: 5),
            Field("storagePool", .string, number: 6),
            Field("storageMode", .string, number: 7, defaultValue: "ThinProvisioned"),
            Field("volumeName", .string, number: 8),
            Field("fsType", .string, number: 9, defaultValue: "xfs"),
            Field("readOnly", .bool, number: 10),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xbbc3a242ccb5dea2 where reader.keyIs("gateway"): gateway = try reader.readString()
            case 0x331d22e990028070 where reader.keyIs("system"): system = try reader.readString()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
            case 0x4f2fd9d2d2d05d6b where reader.keyIs("sslEnabled"): sslEnabled = try reader.readBool()
            case 0xac129cd710318476 where reader.keyIs("protectionDomain"): protectionDomain = try reader.readNonEmptyString()
            case 0xa40e64a777f27151 where reader.keyIs("storagePool"): storagePool = try reader.readNonEmptyString()
            case 0x226222b4f19e3742 where reader.keyIs("storageMode"): storageMode = try reader.readNonEmptyString()
            case 0x62564c8cfeea19f4 where reader.keyIs("volumeName"): volumeName = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let sslEnabled {
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
        if let readOnly {
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
            Field("sslEnabled", .bool, number: 4),
            Field("protectionDomain", .string, number: 5),
            Field("storagePool", .string, number: 6),
            Field("storageMode", .string, number: 7, defaultValue: "ThinProvisioned"),
            Field("volumeName", .string, number: 8),
            Field("fsType", .string, number: 9, defaultValue: "xfs"),
            Field("readOnly", .bool, number: 10),
        ])
}

/// `io.k8s.api.core.v1.ScopeSelector`
package struct ScopeSelector: KubeStruct {
    package var matchExpressions: [ScopedResourceSelectorRequirement] = []

    package init() {}
}

extension ScopeSelector {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x7ff240a128373fce where reader.keyIs("matchExpressions"): matchExpressions = try [ScopedResourceSelectorRequirement](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe30e14844176150b where reader.keyIs("scopeName"): scopeName = try reader.readString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0xf015f0c2b5248a22 where reader.keyIs("localhostProfile"): localhostProfile = try reader.readNonEmptyString()
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
            Field("localhostProfile", .string, number: 2),
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Secret") }
}

extension Secret {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xcb35d58fe843a96f where reader.keyIs("data"): data = try [String: ByteData](from: &reader)
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0x8f6b72c7b1e56b04 where reader.keyIs("stringData"): stringData = try [String: String](from: &reader)
            case 0x8dc1436f9986e82c where reader.keyIs("immutable"): immutable = try reader.readBool()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xdd7587220da00c10 where reader.keyIs("optional"): optional = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0xdd7587220da00c10 where reader.keyIs("optional"): optional = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Secret](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [KeyToPath](from: &reader)
            case 0xdd7587220da00c10 where reader.keyIs("optional"): optional = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6825e52851292648 where reader.keyIs("secretName"): secretName = try reader.readNonEmptyString()
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [KeyToPath](from: &reader)
            case 0x60023066e1106592 where reader.keyIs("defaultMode"): defaultMode = try reader.readInteger(Int32.self)
            case 0xdd7587220da00c10 where reader.keyIs("optional"): optional = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x7bfde6af93db5f8a where reader.keyIs("capabilities"): capabilities = try Capabilities(from: &reader)
            case 0x1ec198472bad0922 where reader.keyIs("privileged"): privileged = try reader.readBool()
            case 0x2450e7f1c72596b8 where reader.keyIs("seLinuxOptions"): seLinuxOptions = try SELinuxOptions(from: &reader)
            case 0xeae2df31de1d953d where reader.keyIs("runAsUser"): runAsUser = try reader.readInteger(Int64.self)
            case 0xf62d253c1cd14817 where reader.keyIs("runAsNonRoot"): runAsNonRoot = try reader.readBool()
            case 0x7301f504fd264464 where reader.keyIs("readOnlyRootFilesystem"): readOnlyRootFilesystem = try reader.readBool()
            case 0x4f8408db0d3e67bb where reader.keyIs("allowPrivilegeEscalation"): allowPrivilegeEscalation = try reader.readBool()
            case 0x729f6368e3838b42 where reader.keyIs("runAsGroup"): runAsGroup = try reader.readInteger(Int64.self)
            case 0x206c202ab099d5e9 where reader.keyIs("procMount"): procMount = try reader.readNonEmptyString()
            case 0x99df2886f2137f16 where reader.keyIs("windowsOptions"): windowsOptions = try WindowsSecurityContextOptions(from: &reader)
            case 0x77aeea36d20297e7 where reader.keyIs("seccompProfile"): seccompProfile = try SeccompProfile(from: &reader)
            case 0x619eaad6d76352fe where reader.keyIs("appArmorProfile"): appArmorProfile = try AppArmorProfile(from: &reader)
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
        if let seLinuxOptions {
            writer.key(quoted: #""seLinuxOptions":"#)
            seLinuxOptions.write(to: &writer)
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
        if let windowsOptions {
            writer.key(quoted: #""windowsOptions":"#)
            windowsOptions.write(to: &writer)
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
            Field("procMount", .string, number: 9),
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Service") }
}

extension Service {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ServiceSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ServiceStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
        spec.write(to: &writer)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ServiceAccount") }
}

extension ServiceAccount {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xf7a0349e9173b61a where reader.keyIs("secrets"): secrets = try [ObjectReference](from: &reader)
            case 0x69956cab07231812 where reader.keyIs("imagePullSecrets"): imagePullSecrets = try [LocalObjectReference](from: &reader)
            case 0xbf32ff3c049dad66 where reader.keyIs("automountServiceAccountToken"): automountServiceAccountToken = try reader.readBool()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ServiceAccount](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xacd950b240bb6ec0 where reader.keyIs("audience"): audience = try reader.readNonEmptyString()
            case 0xe15436ff17bc9f89 where reader.keyIs("expirationSeconds"): expirationSeconds = try reader.readInteger(Int64.self)
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Service](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readNonEmptyString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
            case 0xf0f37c7b6d5ce903 where reader.keyIs("targetPort"): targetPort = try IntOrString(from: &reader)
            case 0x7515788469f8024 where reader.keyIs("nodePort"): nodePort = try reader.readInteger(Int32.self)
            case 0xf335e13ac1f6c738 where reader.keyIs("appProtocol"): appProtocol = try reader.readString()
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
        if let nodePort {
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
            Field("nodePort", .int32, number: 5),
            Field("appProtocol", .string, number: 6),
        ])
}

/// `io.k8s.api.core.v1.ServiceSpec`
package struct ServiceSpec: KubeStruct {
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
}

extension ServiceSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [ServicePort](from: &reader)
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try [String: String](from: &reader)
            case 0x368f15bfee9d4959 where reader.keyIs("clusterIP"): clusterIP = try reader.readNonEmptyString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0x138d09b99f9e2494 where reader.keyIs("externalIPs"): externalIPs = try [String](from: &reader)
            case 0x248c995308b0c370 where reader.keyIs("sessionAffinity"): sessionAffinity = try reader.readNonEmptyString()
            case 0x217c6bc33cd7c49d where reader.keyIs("loadBalancerIP"): loadBalancerIP = try reader.readNonEmptyString()
            case 0x4cda0af1cb2374f8 where reader.keyIs("loadBalancerSourceRanges"): loadBalancerSourceRanges = try [String](from: &reader)
            case 0xb5925293a1735520 where reader.keyIs("externalName"): externalName = try reader.readNonEmptyString()
            case 0x45fb02802fbb33d7 where reader.keyIs("externalTrafficPolicy"): externalTrafficPolicy = try reader.readNonEmptyString()
            case 0x6c04e0f78d74f4f2 where reader.keyIs("healthCheckNodePort"): healthCheckNodePort = try reader.readInteger(Int32.self)
            case 0x9ae0579428a690c0 where reader.keyIs("publishNotReadyAddresses"): publishNotReadyAddresses = try reader.readBool()
            case 0x1c3d62cddd722d5f where reader.keyIs("sessionAffinityConfig"): sessionAffinityConfig = try SessionAffinityConfig(from: &reader)
            case 0x8cff402019bbc007 where reader.keyIs("ipFamilyPolicy"): ipFamilyPolicy = try reader.readNonEmptyString()
            case 0x5ce92c423e47e4c4 where reader.keyIs("clusterIPs"): clusterIPs = try [String](from: &reader)
            case 0x17e274ef8c331e6a where reader.keyIs("ipFamilies"): ipFamilies = try [String](from: &reader)
            case 0x8d01c238f22ed755 where reader.keyIs("allocateLoadBalancerNodePorts"): allocateLoadBalancerNodePorts = try reader.readBool()
            case 0x350d0ec840769504 where reader.keyIs("loadBalancerClass"): loadBalancerClass = try reader.readNonEmptyString()
            case 0x4148cfb58f9bcb0 where reader.keyIs("internalTrafficPolicy"): internalTrafficPolicy = try reader.readNonEmptyString()
            case 0xc4ddc8334061be6e where reader.keyIs("trafficDistribution"): trafficDistribution = try reader.readNonEmptyString()
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
        if let healthCheckNodePort {
            writer.key(quoted: #""healthCheckNodePort":"#)
            writer.write(healthCheckNodePort)
        }
        if let publishNotReadyAddresses {
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
            Field("healthCheckNodePort", .int32, number: 12),
            Field("publishNotReadyAddresses", .bool, number: 13),
            Field("sessionAffinityConfig", .object(SessionAffinityConfig.self), number: 14),
            Field("ipFamilyPolicy", .string, number: 17),
            Field("clusterIPs", .list(.string), number: 18, list: .atomic),
            Field("ipFamilies", .list(.string), number: 19, list: .atomic),
            Field("allocateLoadBalancerNodePorts", .bool, number: 20),
            Field("loadBalancerClass", .string, number: 21),
            Field("internalTrafficPolicy", .string, number: 22),
            Field("trafficDistribution", .string, number: 23),
        ])
}

/// `io.k8s.api.core.v1.ServiceStatus`
package struct ServiceStatus: KubeStruct {
    package var loadBalancer: LoadBalancerStatus = LoadBalancerStatus()
    package var conditions: [Condition] = []

    package init() {}
}

extension ServiceStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x430962165ad859a8 where reader.keyIs("loadBalancer"): loadBalancer = try LoadBalancerStatus(from: &reader)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf04e25288100918 where reader.keyIs("clientIP"): clientIP = try ClientIPConfig(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9cff61e7bb2ce363 where reader.keyIs("seconds"): seconds = try reader.readInteger(Int64.self)
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
