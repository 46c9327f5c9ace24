// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.storage.v1.CSIDriver`
package struct CSIDriver: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CSIDriverSpec = CSIDriverSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriver") }
}

extension CSIDriver {
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
        writer.raw(#""kind":"CSIDriver","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSIDriver",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriver")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CSIDriverSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.CSIDriverList`
package struct CSIDriverList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CSIDriver] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriverList") }
}

extension CSIDriverList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CSIDriver](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CSIDriverList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSIDriverList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriverList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CSIDriver.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.CSIDriverSpec`
package struct CSIDriverSpec: KubeStruct {
    package var attachRequired: Bool?
    package var podInfoOnMount: Bool?
    package var volumeLifecycleModes: [String] = []
    package var storageCapacity: Bool?
    package var fsGroupPolicy: String?
    package var tokenRequests: [StorageV1TokenRequest] = []
    package var requiresRepublish: Bool?
    package var seLinuxMount: Bool?
    package var nodeAllocatableUpdatePeriodSeconds: Int64?
    package var serviceAccountTokenInSecrets: Bool?
    package var preventPodSchedulingIfMissing: Bool?

    package init() {}
}

extension CSIDriverSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x231ab9c4b8fb6291: if try reader.hasValue("attachRequired", 0, &seen) { attachRequired = try reader.readBool() }
            case 0x492c4aadf6670fba: if try reader.hasValue("podInfoOnMount", 1, &seen) { podInfoOnMount = try reader.readBool() }
            case 0x5d47303a76acf8bd: if try reader.hasValue("volumeLifecycleModes", 2, &seen) { volumeLifecycleModes = try [String](from: &reader) }
            case 0xcda91fc78c08bfd: if try reader.hasValue("storageCapacity", 3, &seen) { storageCapacity = try reader.readBool() }
            case 0xe718c7feae5897a2: if try reader.hasValue("fsGroupPolicy", 4, &seen) { fsGroupPolicy = try reader.readString() }
            case 0x9d67bf05bd47f5a6: if try reader.hasValue("tokenRequests", 5, &seen) { tokenRequests = try [StorageV1TokenRequest](from: &reader) }
            case 0xae205962f2297ad6: if try reader.hasValue("requiresRepublish", 6, &seen) { requiresRepublish = try reader.readBool() }
            case 0x30bc7914b18f988d: if try reader.hasValue("seLinuxMount", 7, &seen) { seLinuxMount = try reader.readBool() }
            case 0x7f17e1aa52ab97ca: if try reader.hasValue("nodeAllocatableUpdatePeriodSeconds", 8, &seen) { nodeAllocatableUpdatePeriodSeconds = try reader.readInteger(Int64.self) }
            case 0xa9134affa27be496: if try reader.hasValue("serviceAccountTokenInSecrets", 9, &seen) { serviceAccountTokenInSecrets = try reader.readBool() }
            case 0xc4481e562e0ab4dd: if try reader.hasValue("preventPodSchedulingIfMissing", 10, &seen) { preventPodSchedulingIfMissing = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let attachRequired {
            writer.key(quoted: #""attachRequired":"#)
            writer.write(attachRequired)
        }
        if let podInfoOnMount {
            writer.key(quoted: #""podInfoOnMount":"#)
            writer.write(podInfoOnMount)
        }
        if !volumeLifecycleModes.isEmpty {
            writer.key(quoted: #""volumeLifecycleModes":"#)
            volumeLifecycleModes.write(to: &writer)
        }
        if let storageCapacity {
            writer.key(quoted: #""storageCapacity":"#)
            writer.write(storageCapacity)
        }
        if let fsGroupPolicy {
            writer.key(quoted: #""fsGroupPolicy":"#)
            writer.write(fsGroupPolicy)
        }
        if !tokenRequests.isEmpty {
            writer.key(quoted: #""tokenRequests":"#)
            tokenRequests.write(to: &writer)
        }
        if let requiresRepublish {
            writer.key(quoted: #""requiresRepublish":"#)
            writer.write(requiresRepublish)
        }
        if let seLinuxMount {
            writer.key(quoted: #""seLinuxMount":"#)
            writer.write(seLinuxMount)
        }
        if let nodeAllocatableUpdatePeriodSeconds {
            writer.key(quoted: #""nodeAllocatableUpdatePeriodSeconds":"#)
            writer.write(nodeAllocatableUpdatePeriodSeconds)
        }
        if let serviceAccountTokenInSecrets {
            writer.key(quoted: #""serviceAccountTokenInSecrets":"#)
            writer.write(serviceAccountTokenInSecrets)
        }
        if let preventPodSchedulingIfMissing {
            writer.key(quoted: #""preventPodSchedulingIfMissing":"#)
            writer.write(preventPodSchedulingIfMissing)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSIDriverSpec",
        fields: [
            Field("attachRequired", .bool, number: 1),
            Field("podInfoOnMount", .bool, number: 2),
            Field("volumeLifecycleModes", .list(.string), number: 3, list: .set),
            Field("storageCapacity", .bool, number: 4),
            Field("fsGroupPolicy", .string, number: 5, isPointer: true),
            Field("tokenRequests", .list(.object(StorageV1TokenRequest.self)), number: 6, list: .atomic),
            Field("requiresRepublish", .bool, number: 7),
            Field("seLinuxMount", .bool, number: 8),
            Field("nodeAllocatableUpdatePeriodSeconds", .int64, number: 9),
            Field("serviceAccountTokenInSecrets", .bool, number: 10),
            Field("preventPodSchedulingIfMissing", .bool, number: 11),
        ])
}

/// `io.k8s.api.storage.v1.CSINode`
package struct CSINode: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CSINodeSpec = CSINodeSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINode") }
}

extension CSINode {
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
        writer.raw(#""kind":"CSINode","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSINode",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINode")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CSINodeSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.CSINodeDriver`
package struct CSINodeDriver: KubeStruct {
    package var name: String = ""
    package var nodeID: String = ""
    package var topologyKeys: [String] = []
    package var allocatable: VolumeNodeResources?

    package init() {}
}

extension CSINodeDriver {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x444965646f6e: if try reader.hasValue(1, &seen) { nodeID = try reader.readString() }
            case 0xbf27267ec663e4f2: if try reader.hasValue("topologyKeys", 2, &seen) { topologyKeys = try [String](from: &reader) }
            case 0x1e32b4fd1a7e1c8e: if try reader.hasValue("allocatable", 3, &seen) { allocatable = try VolumeNodeResources(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""nodeID":"#)
        writer.write(nodeID)
        if !topologyKeys.isEmpty {
            writer.key(quoted: #""topologyKeys":"#)
            topologyKeys.write(to: &writer)
        }
        if let allocatable {
            writer.key(quoted: #""allocatable":"#)
            allocatable.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSINodeDriver",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("nodeID", .string, number: 2, isRequired: true),
            Field("topologyKeys", .list(.string), number: 3, list: .atomic),
            Field("allocatable", .object(VolumeNodeResources.self), number: 4),
        ])
}

/// `io.k8s.api.storage.v1.CSINodeList`
package struct CSINodeList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CSINode] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINodeList") }
}

extension CSINodeList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CSINode](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CSINodeList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSINodeList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINodeList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CSINode.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.CSINodeSpec`
package struct CSINodeSpec: KubeStruct {
    package var drivers: [CSINodeDriver] = []

    package init() {}
}

extension CSINodeSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73726576697264: if try reader.hasValue(0, &seen) { drivers = try [CSINodeDriver](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""drivers":"#)
        drivers.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSINodeSpec",
        fields: [
            Field("drivers", .list(.object(CSINodeDriver.self)), number: 1, isRequired: true, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.storage.v1.CSIStorageCapacity`
package struct CSIStorageCapacity: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var nodeTopology: LabelSelector?
    package var storageClassName: String = ""
    package var capacity: Quantity?
    package var maximumVolumeSize: Quantity?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacity") }
}

extension CSIStorageCapacity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0xf1c800fca138ed9a: if try reader.hasValue("nodeTopology", 1, &seen) { nodeTopology = try LabelSelector(from: &reader) }
            case 0x9a482abc17139ef7: if try reader.hasValue("storageClassName", 2, &seen) { storageClassName = try reader.readString() }
            case 0x7974696361706163: if try reader.hasValue(3, &seen) { capacity = try Quantity(from: &reader) }
            case 0x4672f9c8988396b0: if try reader.hasValue("maximumVolumeSize", 4, &seen) { maximumVolumeSize = try Quantity(from: &reader) }
            case 0x646e696b: if try reader.hasValue(5, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 6, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CSIStorageCapacity","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if let nodeTopology {
            writer.key(quoted: #""nodeTopology":"#)
            nodeTopology.write(to: &writer)
        }
        writer.key(quoted: #""storageClassName":"#)
        writer.write(storageClassName)
        if let capacity {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        if let maximumVolumeSize {
            writer.key(quoted: #""maximumVolumeSize":"#)
            maximumVolumeSize.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSIStorageCapacity",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacity")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("nodeTopology", .object(LabelSelector.self), number: 2),
            Field("storageClassName", .string, number: 3, isRequired: true),
            Field("capacity", .quantity, number: 4),
            Field("maximumVolumeSize", .quantity, number: 5),
        ])
}

/// `io.k8s.api.storage.v1.CSIStorageCapacityList`
package struct CSIStorageCapacityList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CSIStorageCapacity] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacityList") }
}

extension CSIStorageCapacityList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CSIStorageCapacity](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CSIStorageCapacityList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.CSIStorageCapacityList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacityList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CSIStorageCapacity.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.StorageClass`
package struct StorageClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var provisioner: String = ""
    package var parameters: [String: String] = [:]
    package var reclaimPolicy: String?
    package var mountOptions: [String] = []
    package var allowVolumeExpansion: Bool?
    package var volumeBindingMode: String?
    package var allowedTopologies: [TopologySelectorTerm] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "StorageClass") }
}

extension StorageClass {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x82e6671981e742e4: if try reader.hasValue("provisioner", 1, &seen) { provisioner = try reader.readString() }
            case 0xa42d55fd7037af3: if try reader.hasValue("parameters", 2, &seen) { parameters = try [String: String](from: &reader) }
            case 0xbdb728b51484d9b9: if try reader.hasValue("reclaimPolicy", 3, &seen) { reclaimPolicy = try reader.readString() }
            case 0x40570f747d6011cd: if try reader.hasValue("mountOptions", 4, &seen) { mountOptions = try [String](from: &reader) }
            case 0xb721802a57b1ccbb: if try reader.hasValue("allowVolumeExpansion", 5, &seen) { allowVolumeExpansion = try reader.readBool() }
            case 0x34e3b6c088e3e0ef: if try reader.hasValue("volumeBindingMode", 6, &seen) { volumeBindingMode = try reader.readString() }
            case 0xef98a7ddbb09cdd: if try reader.hasValue("allowedTopologies", 7, &seen) { allowedTopologies = try [TopologySelectorTerm](from: &reader) }
            case 0x646e696b: if try reader.hasValue(8, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 9, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StorageClass","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""provisioner":"#)
        writer.write(provisioner)
        if !parameters.isEmpty {
            writer.key(quoted: #""parameters":"#)
            parameters.write(to: &writer)
        }
        if let reclaimPolicy {
            writer.key(quoted: #""reclaimPolicy":"#)
            writer.write(reclaimPolicy)
        }
        if !mountOptions.isEmpty {
            writer.key(quoted: #""mountOptions":"#)
            mountOptions.write(to: &writer)
        }
        if let allowVolumeExpansion {
            writer.key(quoted: #""allowVolumeExpansion":"#)
            writer.write(allowVolumeExpansion)
        }
        if let volumeBindingMode {
            writer.key(quoted: #""volumeBindingMode":"#)
            writer.write(volumeBindingMode)
        }
        if !allowedTopologies.isEmpty {
            writer.key(quoted: #""allowedTopologies":"#)
            allowedTopologies.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.StorageClass",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "StorageClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("provisioner", .string, number: 2, isRequired: true),
            Field("parameters", .map(.string), number: 3),
            Field("reclaimPolicy", .string, number: 4, isPointer: true),
            Field("mountOptions", .list(.string), number: 5, list: .atomic),
            Field("allowVolumeExpansion", .bool, number: 6),
            Field("volumeBindingMode", .string, number: 7, isPointer: true),
            Field("allowedTopologies", .list(.object(TopologySelectorTerm.self)), number: 8, list: .atomic),
        ])
}

/// `io.k8s.api.storage.v1.StorageClassList`
package struct StorageClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [StorageClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "StorageClassList") }
}

extension StorageClassList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [StorageClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StorageClassList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.StorageClassList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "StorageClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(StorageClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.TokenRequest`
package struct StorageV1TokenRequest: KubeStruct {
    package var audience: String = ""
    package var expirationSeconds: Int64?

    package init() {}
}

extension StorageV1TokenRequest {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65636e6569647561: if try reader.hasValue(0, &seen) { audience = try reader.readString() }
            case 0xe15436ff17bc9f89: if try reader.hasValue("expirationSeconds", 1, &seen) { expirationSeconds = try reader.readInteger(Int64.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""audience":"#)
        writer.write(audience)
        if let expirationSeconds {
            writer.key(quoted: #""expirationSeconds":"#)
            writer.write(expirationSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.TokenRequest",
        fields: [
            Field("audience", .string, number: 1, isRequired: true),
            Field("expirationSeconds", .int64, number: 2),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttachment`
package struct VolumeAttachment: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: VolumeAttachmentSpec = VolumeAttachmentSpec()
    package var status: VolumeAttachmentStatus = VolumeAttachmentStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttachment") }
}

extension VolumeAttachment {
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
        writer.raw(#""kind":"VolumeAttachment","apiVersion":"storage.k8s.io/v1""#)
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
        "io.k8s.api.storage.v1.VolumeAttachment",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttachment")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(VolumeAttachmentSpec.self), number: 2, isRequired: true),
            Field("status", .object(VolumeAttachmentStatus.self), number: 3),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttachmentList`
package struct VolumeAttachmentList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [VolumeAttachment] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttachmentList") }
}

extension VolumeAttachmentList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [VolumeAttachment](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"VolumeAttachmentList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttachmentList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttachmentList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(VolumeAttachment.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttachmentSource`
package struct VolumeAttachmentSource: KubeStruct {
    package var persistentVolumeName: String?
    @OptionalBox package var inlineVolumeSpec: PersistentVolumeSpec?

    package init() {}
}

extension VolumeAttachmentSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2e3938a29b5e99c2: if try reader.hasValue("persistentVolumeName", 0, &seen) { persistentVolumeName = try reader.readString() }
            case 0x7ceb51aa248b9a93: if try reader.hasValue("inlineVolumeSpec", 1, &seen) { _inlineVolumeSpec = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let persistentVolumeName {
            writer.key(quoted: #""persistentVolumeName":"#)
            writer.write(persistentVolumeName)
        }
        if _inlineVolumeSpec.isPresent {
            writer.key(quoted: #""inlineVolumeSpec":"#)
            _inlineVolumeSpec.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttachmentSource",
        fields: [
            Field("persistentVolumeName", .string, number: 1, isPointer: true),
            Field("inlineVolumeSpec", .object(PersistentVolumeSpec.self), number: 2),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttachmentSpec`
package struct VolumeAttachmentSpec: KubeStruct {
    package var attacher: String = ""
    package var source: VolumeAttachmentSource = VolumeAttachmentSource()
    package var nodeName: String = ""

    package init() {}
}

extension VolumeAttachmentSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7265686361747461: if try reader.hasValue(0, &seen) { attacher = try reader.readString() }
            case 0x656372756f73: if try reader.hasValue(1, &seen) { try source.read(from: &reader) }
            case 0x656d614e65646f6e: if try reader.hasValue(2, &seen) { nodeName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""attacher":"#)
        writer.write(attacher)
        writer.key(quoted: #""source":"#)
        source.write(to: &writer)
        writer.key(quoted: #""nodeName":"#)
        writer.write(nodeName)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttachmentSpec",
        fields: [
            Field("attacher", .string, number: 1, isRequired: true),
            Field("source", .object(VolumeAttachmentSource.self), number: 2, isRequired: true),
            Field("nodeName", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttachmentStatus`
package struct VolumeAttachmentStatus: KubeStruct {
    package var attached: Bool = false
    package var attachmentMetadata: [String: String] = [:]
    package var attachError: VolumeError?
    package var detachError: VolumeError?

    package init() {}
}

extension VolumeAttachmentStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6465686361747461: if try reader.hasValue(0, &seen) { attached = try reader.readBool() }
            case 0xb8ef3a7e2f708ad2: if try reader.hasValue("attachmentMetadata", 1, &seen) { attachmentMetadata = try [String: String](from: &reader) }
            case 0xb9cdebf24b9dbaaf: if try reader.hasValue("attachError", 2, &seen) { attachError = try VolumeError(from: &reader) }
            case 0xd0b9552443b9f6d0: if try reader.hasValue("detachError", 3, &seen) { detachError = try VolumeError(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""attached":"#)
        writer.write(attached)
        if !attachmentMetadata.isEmpty {
            writer.key(quoted: #""attachmentMetadata":"#)
            attachmentMetadata.write(to: &writer)
        }
        if let attachError {
            writer.key(quoted: #""attachError":"#)
            attachError.write(to: &writer)
        }
        if let detachError {
            writer.key(quoted: #""detachError":"#)
            detachError.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttachmentStatus",
        fields: [
            Field("attached", .bool, number: 1, isRequired: true),
            Field("attachmentMetadata", .map(.string), number: 2),
            Field("attachError", .object(VolumeError.self), number: 3),
            Field("detachError", .object(VolumeError.self), number: 4),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttributesClass`
package struct VolumeAttributesClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var driverName: String = ""
    package var parameters: [String: String] = [:]

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttributesClass") }
}

extension VolumeAttributesClass {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x19f4112608de57c7: if try reader.hasValue("driverName", 1, &seen) { driverName = try reader.readString() }
            case 0xa42d55fd7037af3: if try reader.hasValue("parameters", 2, &seen) { parameters = try [String: String](from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"VolumeAttributesClass","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""driverName":"#)
        writer.write(driverName)
        if !parameters.isEmpty {
            writer.key(quoted: #""parameters":"#)
            parameters.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttributesClass",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttributesClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("driverName", .string, number: 2, isRequired: true),
            Field("parameters", .map(.string), number: 3),
        ])
}

/// `io.k8s.api.storage.v1.VolumeAttributesClassList`
package struct VolumeAttributesClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [VolumeAttributesClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttributesClassList") }
}

extension VolumeAttributesClassList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [VolumeAttributesClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"VolumeAttributesClassList","apiVersion":"storage.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeAttributesClassList",
        kinds: [GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "VolumeAttributesClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(VolumeAttributesClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storage.v1.VolumeError`
package struct VolumeError: KubeStruct {
    package var time: Time?
    package var message: String?
    package var errorCode: Int32?

    package init() {}
}

extension VolumeError {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d6974: if try reader.hasValue(0, &seen) { time = try Time(from: &reader) }
            case 0x6567617373656d: if try reader.hasValue(1, &seen) { message = try reader.readNonEmptyString() }
            case 0xa7210f835efc4af1: if try reader.hasValue("errorCode", 2, &seen) { errorCode = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let time {
            writer.key(quoted: #""time":"#)
            time.write(to: &writer)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let errorCode {
            writer.key(quoted: #""errorCode":"#)
            writer.write(errorCode)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeError",
        fields: [
            Field("time", .time, number: 1),
            Field("message", .string, number: 2),
            Field("errorCode", .int32, number: 3),
        ])
}

/// `io.k8s.api.storage.v1.VolumeNodeResources`
package struct VolumeNodeResources: KubeStruct {
    package var count: Int32?

    package init() {}
}

extension VolumeNodeResources {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746e756f63: if try reader.hasValue(0, &seen) { count = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let count {
            writer.key(quoted: #""count":"#)
            writer.write(count)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storage.v1.VolumeNodeResources",
        fields: [
            Field("count", .int32, number: 1),
        ])
}
