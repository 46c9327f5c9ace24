// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.PersistentVolumeClaim`
package struct PersistentVolumeClaim: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: PersistentVolumeClaimSpec
    package var status: PersistentVolumeClaimStatus = PersistentVolumeClaimStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaim") }
}

extension PersistentVolumeClaim {
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
        writer.raw(#""kind":"PersistentVolumeClaim","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.PersistentVolumeClaim",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaim")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PersistentVolumeClaimSpec.self), number: 2),
            Field("status", .object(PersistentVolumeClaimStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimCondition`
package struct PersistentVolumeClaimCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastProbeTime: Time?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension PersistentVolumeClaimCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0xbe888f0645357ddd: if try reader.hasValue("lastProbeTime", 2, &seen) { lastProbeTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readNonEmptyString() }
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
        if let lastProbeTime {
            writer.key(quoted: #""lastProbeTime":"#)
            lastProbeTime.write(to: &writer)
        }
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
        "io.k8s.api.core.v1.PersistentVolumeClaimCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastProbeTime", .time, number: 3),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5),
            Field("message", .string, number: 6),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimList`
package struct PersistentVolumeClaimList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PersistentVolumeClaim] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaimList") }
}

extension PersistentVolumeClaimList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PersistentVolumeClaim](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PersistentVolumeClaimList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeClaimList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaimList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PersistentVolumeClaim.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimSpec`
package struct PersistentVolumeClaimSpec: KubeStruct, BoxedStruct {
    package var accessModes: [String] = []
    package var resources: VolumeResourceRequirements = VolumeResourceRequirements()
    package var volumeName: String?
    package var selector: LabelSelector?
    package var storageClassName: String?
    package var volumeMode: String?
    package var dataSource: TypedLocalObjectReference?
    @OptionalBox package var dataSourceRef: TypedObjectReference?
    package var volumeAttributesClassName: String?

    package init() {}

    package static let emptyBox = Box(PersistentVolumeClaimSpec())
}

extension PersistentVolumeClaimSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc923e58bdae3c992: if try reader.hasValue("accessModes", 0, &seen) { accessModes = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 1, &seen) { try resources.read(from: &reader) }
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 2, &seen) { volumeName = try reader.readNonEmptyString() }
            case 0x726f7463656c6573: if try reader.hasValue(3, &seen) { selector = try LabelSelector(from: &reader) }
            case 0x9a482abc17139ef7: if try reader.hasValue("storageClassName", 4, &seen) { storageClassName = try reader.readString() }
            case 0x55a3335fc91f66a7: if try reader.hasValue("volumeMode", 5, &seen) { volumeMode = try reader.readString() }
            case 0xc71c77b50b80fb1: if try reader.hasValue("dataSource", 6, &seen) { dataSource = try TypedLocalObjectReference(from: &reader) }
            case 0x76fcc55000e33e8c: if try reader.hasValue("dataSourceRef", 7, &seen) { _dataSourceRef = try OptionalBox(from: &reader) }
            case 0xa52bc8e267a614ad: if try reader.hasValue("volumeAttributesClassName", 8, &seen) { volumeAttributesClassName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !accessModes.isEmpty {
            writer.key(quoted: #""accessModes":"#)
            accessModes.write(to: &writer)
        }
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        if let volumeName {
            writer.key(quoted: #""volumeName":"#)
            writer.write(volumeName)
        }
        if let selector {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if let storageClassName {
            writer.key(quoted: #""storageClassName":"#)
            writer.write(storageClassName)
        }
        if let volumeMode {
            writer.key(quoted: #""volumeMode":"#)
            writer.write(volumeMode)
        }
        if let dataSource {
            writer.key(quoted: #""dataSource":"#)
            dataSource.write(to: &writer)
        }
        if _dataSourceRef.isPresent {
            writer.key(quoted: #""dataSourceRef":"#)
            _dataSourceRef.write(to: &writer)
        }
        if let volumeAttributesClassName {
            writer.key(quoted: #""volumeAttributesClassName":"#)
            writer.write(volumeAttributesClassName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeClaimSpec",
        fields: [
            Field("accessModes", .list(.string), number: 1, list: .atomic),
            Field("resources", .object(VolumeResourceRequirements.self), number: 2),
            Field("volumeName", .string, number: 3),
            Field("selector", .object(LabelSelector.self), number: 4),
            Field("storageClassName", .string, number: 5, isPointer: true),
            Field("volumeMode", .string, number: 6, isPointer: true),
            Field("dataSource", .object(TypedLocalObjectReference.self), number: 7),
            Field("dataSourceRef", .object(TypedObjectReference.self), number: 8),
            Field("volumeAttributesClassName", .string, number: 9, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimStatus`
package struct PersistentVolumeClaimStatus: KubeStruct {
    package var phase: String?
    package var accessModes: [String] = []
    package var capacity: [String: Quantity] = [:]
    package var conditions: [PersistentVolumeClaimCondition] = []
    package var allocatedResources: [String: Quantity] = [:]
    package var allocatedResourceStatuses: [String: String] = [:]
    package var currentVolumeAttributesClassName: String?
    package var modifyVolumeStatus: ModifyVolumeStatus?

    package init() {}
}

extension PersistentVolumeClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6573616870: if try reader.hasValue(0, &seen) { phase = try reader.readNonEmptyString() }
            case 0xc923e58bdae3c992: if try reader.hasValue("accessModes", 1, &seen) { accessModes = try [String](from: &reader) }
            case 0x7974696361706163: if try reader.hasValue(2, &seen) { capacity = try [String: Quantity](from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 3, &seen) { conditions = try [PersistentVolumeClaimCondition](from: &reader) }
            case 0xc376c270b32a08b4: if try reader.hasValue("allocatedResources", 4, &seen) { allocatedResources = try [String: Quantity](from: &reader) }
            case 0xb06d8eb762e59df2: if try reader.hasValue("allocatedResourceStatuses", 5, &seen) { allocatedResourceStatuses = try [String: String](from: &reader) }
            case 0xd2c7ae3e88308895: if try reader.hasValue("currentVolumeAttributesClassName", 6, &seen) { currentVolumeAttributesClassName = try reader.readNonEmptyString() }
            case 0xd043deca5bac2c82: if try reader.hasValue("modifyVolumeStatus", 7, &seen) { modifyVolumeStatus = try ModifyVolumeStatus(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let phase {
            writer.key(quoted: #""phase":"#)
            writer.write(phase)
        }
        if !accessModes.isEmpty {
            writer.key(quoted: #""accessModes":"#)
            accessModes.write(to: &writer)
        }
        if !capacity.isEmpty {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if !allocatedResources.isEmpty {
            writer.key(quoted: #""allocatedResources":"#)
            allocatedResources.write(to: &writer)
        }
        if !allocatedResourceStatuses.isEmpty {
            writer.key(quoted: #""allocatedResourceStatuses":"#)
            allocatedResourceStatuses.write(to: &writer)
        }
        if let currentVolumeAttributesClassName {
            writer.key(quoted: #""currentVolumeAttributesClassName":"#)
            writer.write(currentVolumeAttributesClassName)
        }
        if let modifyVolumeStatus {
            writer.key(quoted: #""modifyVolumeStatus":"#)
            modifyVolumeStatus.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeClaimStatus",
        fields: [
            Field("phase", .string, number: 1),
            Field("accessModes", .list(.string), number: 2, list: .atomic),
            Field("capacity", .map(.quantity), number: 3),
            Field("conditions", .list(.object(PersistentVolumeClaimCondition.self)), number: 4, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("allocatedResources", .map(.quantity), number: 5),
            Field("allocatedResourceStatuses", .map(.string), number: 7),
            Field("currentVolumeAttributesClassName", .string, number: 8),
            Field("modifyVolumeStatus", .object(ModifyVolumeStatus.self), number: 9),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimTemplate`
package struct PersistentVolumeClaimTemplate: KubeStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: PersistentVolumeClaimSpec

    package init() {}
}

extension PersistentVolumeClaimTemplate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeClaimTemplate",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PersistentVolumeClaimSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource`
package struct PersistentVolumeClaimVolumeSource: KubeStruct {
    package var claimName: String = ""
    package var readOnly: Bool?

    package init() {}
}

extension PersistentVolumeClaimVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7c56e6eb1f10ee8d: if try reader.hasValue("claimName", 0, &seen) { claimName = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(1, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""claimName":"#)
        writer.write(claimName)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource",
        fields: [
            Field("claimName", .string, number: 1, isRequired: true),
            Field("readOnly", .bool, number: 2, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeList`
package struct PersistentVolumeList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PersistentVolume] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeList") }
}

extension PersistentVolumeList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PersistentVolume](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PersistentVolumeList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PersistentVolume.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeSpec`
package struct PersistentVolumeSpec: KubeStruct, BoxedStruct {
    package var capacity: [String: Quantity] = [:]
    package var accessModes: [String] = []
    @OptionalBox package var claimRef: ObjectReference?
    package var persistentVolumeReclaimPolicy: String?
    package var storageClassName: String?
    package var mountOptions: [String] = []
    package var volumeMode: String?
    @OptionalBox package var nodeAffinity: VolumeNodeAffinity?
    package var volumeAttributesClassName: String?
    @OptionalBox package var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    @OptionalBox package var azureDisk: AzureDiskVolumeSource?
    @OptionalBox package var azureFile: AzureFilePersistentVolumeSource?
    @OptionalBox package var cephfs: CephFSPersistentVolumeSource?
    @OptionalBox package var cinder: CinderPersistentVolumeSource?
    @OptionalBox package var csi: CSIPersistentVolumeSource?
    @OptionalBox package var fc: FCVolumeSource?
    @OptionalBox package var flexVolume: FlexPersistentVolumeSource?
    @OptionalBox package var flocker: FlockerVolumeSource?
    @OptionalBox package var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    @OptionalBox package var glusterfs: GlusterfsPersistentVolumeSource?
    @OptionalBox package var hostPath: HostPathVolumeSource?
    @OptionalBox package var iscsi: ISCSIPersistentVolumeSource?
    @OptionalBox package var local: LocalVolumeSource?
    @OptionalBox package var nfs: NFSVolumeSource?
    @OptionalBox package var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    @OptionalBox package var portworxVolume: PortworxVolumeSource?
    @OptionalBox package var quobyte: QuobyteVolumeSource?
    @OptionalBox package var rbd: RBDPersistentVolumeSource?
    @OptionalBox package var scaleIO: ScaleIOPersistentVolumeSource?
    @OptionalBox package var storageos: StorageOSPersistentVolumeSource?
    @OptionalBox package var vsphereVolume: VsphereVirtualDiskVolumeSource?

    package init() {}

    package static let emptyBox = Box(PersistentVolumeSpec())
}

extension PersistentVolumeSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7974696361706163: if try reader.hasValue(0, &seen) { capacity = try [String: Quantity](from: &reader) }
            case 0xc923e58bdae3c992: if try reader.hasValue("accessModes", 1, &seen) { accessModes = try [String](from: &reader) }
            case 0x6665526d69616c63: if try reader.hasValue(2, &seen) { _claimRef = try OptionalBox(from: &reader) }
            case 0xa8828a5626b2b1c0: if try reader.hasValue("persistentVolumeReclaimPolicy", 3, &seen) { persistentVolumeReclaimPolicy = try reader.readNonEmptyString() }
            case 0x9a482abc17139ef7: if try reader.hasValue("storageClassName", 4, &seen) { storageClassName = try reader.readNonEmptyString() }
            case 0x40570f747d6011cd: if try reader.hasValue("mountOptions", 5, &seen) { mountOptions = try [String](from: &reader) }
            case 0x55a3335fc91f66a7: if try reader.hasValue("volumeMode", 6, &seen) { volumeMode = try reader.readString() }
            case 0xec21532430eef1a1: if try reader.hasValue("nodeAffinity", 7, &seen) { _nodeAffinity = try OptionalBox(from: &reader) }
            case 0xa52bc8e267a614ad: if try reader.hasValue("volumeAttributesClassName", 8, &seen) { volumeAttributesClassName = try reader.readString() }
            case 0x8b76a9b62b0745ee: if try reader.hasValue("awsElasticBlockStore", 9, &seen) { _awsElasticBlockStore = try OptionalBox(from: &reader) }
            case 0x8abd1b66f1714fc8: if try reader.hasValue("azureDisk", 10, &seen) { _azureDisk = try OptionalBox(from: &reader) }
            case 0x9a249c00e1e8c8ae: if try reader.hasValue("azureFile", 11, &seen) { _azureFile = try OptionalBox(from: &reader) }
            case 0x736668706563: if try reader.hasValue(12, &seen) { _cephfs = try OptionalBox(from: &reader) }
            case 0x7265646e6963: if try reader.hasValue(13, &seen) { _cinder = try OptionalBox(from: &reader) }
            case 0x697363: if try reader.hasValue(14, &seen) { _csi = try OptionalBox(from: &reader) }
            case 0x6366: if try reader.hasValue(15, &seen) { _fc = try OptionalBox(from: &reader) }
            case 0x36b7f421086e1ed6: if try reader.hasValue("flexVolume", 16, &seen) { _flexVolume = try OptionalBox(from: &reader) }
            case 0x72656b636f6c66: if try reader.hasValue(17, &seen) { _flocker = try OptionalBox(from: &reader) }
            case 0xf33931a9f8e1abcb: if try reader.hasValue("gcePersistentDisk", 18, &seen) { _gcePersistentDisk = try OptionalBox(from: &reader) }
            case 0x87f86cc558d02197: if try reader.hasValue("glusterfs", 19, &seen) { _glusterfs = try OptionalBox(from: &reader) }
            case 0x6874615074736f68: if try reader.hasValue(20, &seen) { _hostPath = try OptionalBox(from: &reader) }
            case 0x6973637369: if try reader.hasValue(21, &seen) { _iscsi = try OptionalBox(from: &reader) }
            case 0x6c61636f6c: if try reader.hasValue(22, &seen) { _local = try OptionalBox(from: &reader) }
            case 0x73666e: if try reader.hasValue(23, &seen) { _nfs = try OptionalBox(from: &reader) }
            case 0x80f03849392ef2b1: if try reader.hasValue("photonPersistentDisk", 24, &seen) { _photonPersistentDisk = try OptionalBox(from: &reader) }
            case 0x3b34da6c54432694: if try reader.hasValue("portworxVolume", 25, &seen) { _portworxVolume = try OptionalBox(from: &reader) }
            case 0x657479626f7571: if try reader.hasValue(26, &seen) { _quobyte = try OptionalBox(from: &reader) }
            case 0x646272: if try reader.hasValue(27, &seen) { _rbd = try OptionalBox(from: &reader) }
            case 0x4f49656c616373: if try reader.hasValue(28, &seen) { _scaleIO = try OptionalBox(from: &reader) }
            case 0x2fbb5a28a9c71ce6: if try reader.hasValue("storageos", 29, &seen) { _storageos = try OptionalBox(from: &reader) }
            case 0x4b00da432f8723fa: if try reader.hasValue("vsphereVolume", 30, &seen) { _vsphereVolume = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !capacity.isEmpty {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        if !accessModes.isEmpty {
            writer.key(quoted: #""accessModes":"#)
            accessModes.write(to: &writer)
        }
        if _claimRef.isPresent {
            writer.key(quoted: #""claimRef":"#)
            _claimRef.write(to: &writer)
        }
        if let persistentVolumeReclaimPolicy {
            writer.key(quoted: #""persistentVolumeReclaimPolicy":"#)
            writer.write(persistentVolumeReclaimPolicy)
        }
        if let storageClassName {
            writer.key(quoted: #""storageClassName":"#)
            writer.write(storageClassName)
        }
        if !mountOptions.isEmpty {
            writer.key(quoted: #""mountOptions":"#)
            mountOptions.write(to: &writer)
        }
        if let volumeMode {
            writer.key(quoted: #""volumeMode":"#)
            writer.write(volumeMode)
        }
        if _nodeAffinity.isPresent {
            writer.key(quoted: #""nodeAffinity":"#)
            _nodeAffinity.write(to: &writer)
        }
        if let volumeAttributesClassName {
            writer.key(quoted: #""volumeAttributesClassName":"#)
            writer.write(volumeAttributesClassName)
        }
        if _awsElasticBlockStore.isPresent {
            writer.key(quoted: #""awsElasticBlockStore":"#)
            _awsElasticBlockStore.write(to: &writer)
        }
        if _azureDisk.isPresent {
            writer.key(quoted: #""azureDisk":"#)
            _azureDisk.write(to: &writer)
        }
        if _azureFile.isPresent {
            writer.key(quoted: #""azureFile":"#)
            _azureFile.write(to: &writer)
        }
        if _cephfs.isPresent {
            writer.key(quoted: #""cephfs":"#)
            _cephfs.write(to: &writer)
        }
        if _cinder.isPresent {
            writer.key(quoted: #""cinder":"#)
            _cinder.write(to: &writer)
        }
        if _csi.isPresent {
            writer.key(quoted: #""csi":"#)
            _csi.write(to: &writer)
        }
        if _fc.isPresent {
            writer.key(quoted: #""fc":"#)
            _fc.write(to: &writer)
        }
        if _flexVolume.isPresent {
            writer.key(quoted: #""flexVolume":"#)
            _flexVolume.write(to: &writer)
        }
        if _flocker.isPresent {
            writer.key(quoted: #""flocker":"#)
            _flocker.write(to: &writer)
        }
        if _gcePersistentDisk.isPresent {
            writer.key(quoted: #""gcePersistentDisk":"#)
            _gcePersistentDisk.write(to: &writer)
        }
        if _glusterfs.isPresent {
            writer.key(quoted: #""glusterfs":"#)
            _glusterfs.write(to: &writer)
        }
        if _hostPath.isPresent {
            writer.key(quoted: #""hostPath":"#)
            _hostPath.write(to: &writer)
        }
        if _iscsi.isPresent {
            writer.key(quoted: #""iscsi":"#)
            _iscsi.write(to: &writer)
        }
        if _local.isPresent {
            writer.key(quoted: #""local":"#)
            _local.write(to: &writer)
        }
        if _nfs.isPresent {
            writer.key(quoted: #""nfs":"#)
            _nfs.write(to: &writer)
        }
        if _photonPersistentDisk.isPresent {
            writer.key(quoted: #""photonPersistentDisk":"#)
            _photonPersistentDisk.write(to: &writer)
        }
        if _portworxVolume.isPresent {
            writer.key(quoted: #""portworxVolume":"#)
            _portworxVolume.write(to: &writer)
        }
        if _quobyte.isPresent {
            writer.key(quoted: #""quobyte":"#)
            _quobyte.write(to: &writer)
        }
        if _rbd.isPresent {
            writer.key(quoted: #""rbd":"#)
            _rbd.write(to: &writer)
        }
        if _scaleIO.isPresent {
            writer.key(quoted: #""scaleIO":"#)
            _scaleIO.write(to: &writer)
        }
        if _storageos.isPresent {
            writer.key(quoted: #""storageos":"#)
            _storageos.write(to: &writer)
        }
        if _vsphereVolume.isPresent {
            writer.key(quoted: #""vsphereVolume":"#)
            _vsphereVolume.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeSpec",
        fields: [
            Field("capacity", .map(.quantity), number: 1),
            Field("accessModes", .list(.string), number: 3, list: .atomic),
            Field("claimRef", .object(ObjectReference.self), number: 4),
            Field("persistentVolumeReclaimPolicy", .string, number: 5),
            Field("storageClassName", .string, number: 6),
            Field("mountOptions", .list(.string), number: 7, list: .atomic),
            Field("volumeMode", .string, number: 8, isPointer: true),
            Field("nodeAffinity", .object(VolumeNodeAffinity.self), number: 9),
            Field("volumeAttributesClassName", .string, number: 10, isPointer: true),
            Field("awsElasticBlockStore", .object(AWSElasticBlockStoreVolumeSource.self), number: 2, embedded: [2]),
            Field("azureDisk", .object(AzureDiskVolumeSource.self), number: 16, embedded: [2]),
            Field("azureFile", .object(AzureFilePersistentVolumeSource.self), number: 13, embedded: [2]),
            Field("cephfs", .object(CephFSPersistentVolumeSource.self), number: 9, embedded: [2]),
            Field("cinder", .object(CinderPersistentVolumeSource.self), number: 8, embedded: [2]),
            Field("csi", .object(CSIPersistentVolumeSource.self), number: 22, embedded: [2]),
            Field("fc", .object(FCVolumeSource.self), number: 10, embedded: [2]),
            Field("flexVolume", .object(FlexPersistentVolumeSource.self), number: 12, embedded: [2]),
            Field("flocker", .object(FlockerVolumeSource.self), number: 11, embedded: [2]),
            Field("gcePersistentDisk", .object(GCEPersistentDiskVolumeSource.self), number: 1, embedded: [2]),
            Field("glusterfs", .object(GlusterfsPersistentVolumeSource.self), number: 4, embedded: [2]),
            Field("hostPath", .object(HostPathVolumeSource.self), number: 3, embedded: [2]),
            Field("iscsi", .object(ISCSIPersistentVolumeSource.self), number: 7, embedded: [2]),
            Field("local", .object(LocalVolumeSource.self), number: 20, embedded: [2]),
            Field("nfs", .object(NFSVolumeSource.self), number: 5, embedded: [2]),
            Field("photonPersistentDisk", .object(PhotonPersistentDiskVolumeSource.self), number: 17, embedded: [2]),
            Field("portworxVolume", .object(PortworxVolumeSource.self), number: 18, embedded: [2]),
            Field("quobyte", .object(QuobyteVolumeSource.self), number: 15, embedded: [2]),
            Field("rbd", .object(RBDPersistentVolumeSource.self), number: 6, embedded: [2]),
            Field("scaleIO", .object(ScaleIOPersistentVolumeSource.self), number: 19, embedded: [2]),
            Field("storageos", .object(StorageOSPersistentVolumeSource.self), number: 21, embedded: [2]),
            Field("vsphereVolume", .object(VsphereVirtualDiskVolumeSource.self), number: 14, embedded: [2]),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolumeStatus`
package struct PersistentVolumeStatus: KubeStruct {
    package var phase: String?
    package var message: String?
    package var reason: String?
    package var lastPhaseTransitionTime: Time?

    package init() {}
}

extension PersistentVolumeStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6573616870: if try reader.hasValue(0, &seen) { phase = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(1, &seen) { message = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(2, &seen) { reason = try reader.readNonEmptyString() }
            case 0x5a7e6afca37dffa7: if try reader.hasValue("lastPhaseTransitionTime", 3, &seen) { lastPhaseTransitionTime = try Time(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let phase {
            writer.key(quoted: #""phase":"#)
            writer.write(phase)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let lastPhaseTransitionTime {
            writer.key(quoted: #""lastPhaseTransitionTime":"#)
            lastPhaseTransitionTime.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolumeStatus",
        fields: [
            Field("phase", .string, number: 1),
            Field("message", .string, number: 2),
            Field("reason", .string, number: 3),
            Field("lastPhaseTransitionTime", .time, number: 4),
        ])
}

/// `io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource`
package struct PhotonPersistentDiskVolumeSource: KubeStruct {
    package var pdID: String = ""
    package var fsType: String?

    package init() {}
}

extension PhotonPersistentDiskVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x44496470: if try reader.hasValue(0, &seen) { pdID = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""pdID":"#)
        writer.write(pdID)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource",
        fields: [
            Field("pdID", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.Pod`
package struct Pod: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: PodSpec
    @Boxed package var status: PodStatus

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Pod") }
}

extension Pod {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { _status = try Boxed(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Pod","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        _status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Pod",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Pod")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PodSpec.self), number: 2),
            Field("status", .object(PodStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.PodAffinity`
package struct PodAffinity: KubeStruct {
    package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm] = []
    package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm] = []

    package init() {}
}

extension PodAffinity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xbb82ec1a034e749e: if try reader.hasValue("requiredDuringSchedulingIgnoredDuringExecution", 0, &seen) { requiredDuringSchedulingIgnoredDuringExecution = try [PodAffinityTerm](from: &reader) }
            case 0x363671ae4b296ced: if try reader.hasValue("preferredDuringSchedulingIgnoredDuringExecution", 1, &seen) { preferredDuringSchedulingIgnoredDuringExecution = try [WeightedPodAffinityTerm](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requiredDuringSchedulingIgnoredDuringExecution.isEmpty {
            writer.key(quoted: #""requiredDuringSchedulingIgnoredDuringExecution":"#)
            requiredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        if !preferredDuringSchedulingIgnoredDuringExecution.isEmpty {
            writer.key(quoted: #""preferredDuringSchedulingIgnoredDuringExecution":"#)
            preferredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodAffinity",
        fields: [
            Field("requiredDuringSchedulingIgnoredDuringExecution", .list(.object(PodAffinityTerm.self)), number: 1, list: .atomic),
            Field("preferredDuringSchedulingIgnoredDuringExecution", .list(.object(WeightedPodAffinityTerm.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.PodAffinityTerm`
package struct PodAffinityTerm: KubeStruct {
    package var labelSelector: LabelSelector?
    package var namespaces: [String] = []
    package var topologyKey: String = ""
    package var namespaceSelector: LabelSelector?
    package var matchLabelKeys: [String] = []
    package var mismatchLabelKeys: [String] = []

    package init() {}
}

extension PodAffinityTerm {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x32279519545318f1: if try reader.hasValue("labelSelector", 0, &seen) { labelSelector = try LabelSelector(from: &reader) }
            case 0x90224a83bad47c94: if try reader.hasValue("namespaces", 1, &seen) { namespaces = try [String](from: &reader) }
            case 0x4516e7d1783e15fb: if try reader.hasValue("topologyKey", 2, &seen) { topologyKey = try reader.readString() }
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 3, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0xe10c6fede9b5f89d: if try reader.hasValue("matchLabelKeys", 4, &seen) { matchLabelKeys = try [String](from: &reader) }
            case 0x94006b98b48bbadb: if try reader.hasValue("mismatchLabelKeys", 5, &seen) { mismatchLabelKeys = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let labelSelector {
            writer.key(quoted: #""labelSelector":"#)
            labelSelector.write(to: &writer)
        }
        if !namespaces.isEmpty {
            writer.key(quoted: #""namespaces":"#)
            namespaces.write(to: &writer)
        }
        writer.key(quoted: #""topologyKey":"#)
        writer.write(topologyKey)
        if let namespaceSelector {
            writer.key(quoted: #""namespaceSelector":"#)
            namespaceSelector.write(to: &writer)
        }
        if !matchLabelKeys.isEmpty {
            writer.key(quoted: #""matchLabelKeys":"#)
            matchLabelKeys.write(to: &writer)
        }
        if !mismatchLabelKeys.isEmpty {
            writer.key(quoted: #""mismatchLabelKeys":"#)
            mismatchLabelKeys.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodAffinityTerm",
        fields: [
            Field("labelSelector", .object(LabelSelector.self), number: 1),
            Field("namespaces", .list(.string), number: 2, list: .atomic),
            Field("topologyKey", .string, number: 3, isRequired: true),
            Field("namespaceSelector", .object(LabelSelector.self), number: 4),
            Field("matchLabelKeys", .list(.string), number: 5, list: .atomic),
            Field("mismatchLabelKeys", .list(.string), number: 6, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.PodAntiAffinity`
package struct PodAntiAffinity: KubeStruct {
    package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm] = []
    package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm] = []

    package init() {}
}

extension PodAntiAffinity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xbb82ec1a034e749e: if try reader.hasValue("requiredDuringSchedulingIgnoredDuringExecution", 0, &seen) { requiredDuringSchedulingIgnoredDuringExecution = try [PodAffinityTerm](from: &reader) }
            case 0x363671ae4b296ced: if try reader.hasValue("preferredDuringSchedulingIgnoredDuringExecution", 1, &seen) { preferredDuringSchedulingIgnoredDuringExecution = try [WeightedPodAffinityTerm](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !requiredDuringSchedulingIgnoredDuringExecution.isEmpty {
            writer.key(quoted: #""requiredDuringSchedulingIgnoredDuringExecution":"#)
            requiredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        if !preferredDuringSchedulingIgnoredDuringExecution.isEmpty {
            writer.key(quoted: #""preferredDuringSchedulingIgnoredDuringExecution":"#)
            preferredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodAntiAffinity",
        fields: [
            Field("requiredDuringSchedulingIgnoredDuringExecution", .list(.object(PodAffinityTerm.self)), number: 1, list: .atomic),
            Field("preferredDuringSchedulingIgnoredDuringExecution", .list(.object(WeightedPodAffinityTerm.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.PodCertificateProjection`
package struct PodCertificateProjection: KubeStruct {
    package var signerName: String = ""
    package var keyType: String = ""
    package var maxExpirationSeconds: Int32?
    package var credentialBundlePath: String?
    package var keyPath: String?
    package var certificateChainPath: String?
    package var userAnnotations: [String: String] = [:]

    package init() {}
}

extension PodCertificateProjection {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1ccfaee032b272c4: if try reader.hasValue("signerName", 0, &seen) { signerName = try reader.readString() }
            case 0x6570795479656b: if try reader.hasValue(1, &seen) { keyType = try reader.readString() }
            case 0x7d7c536ec39e71f1: if try reader.hasValue("maxExpirationSeconds", 2, &seen) { maxExpirationSeconds = try reader.readInteger(Int32.self) }
            case 0x22c77322e4568393: if try reader.hasValue("credentialBundlePath", 3, &seen) { credentialBundlePath = try reader.readNonEmptyString() }
            case 0x6874615079656b: if try reader.hasValue(4, &seen) { keyPath = try reader.readNonEmptyString() }
            case 0xf5ff3664f71d47bf: if try reader.hasValue("certificateChainPath", 5, &seen) { certificateChainPath = try reader.readNonEmptyString() }
            case 0xecced8ca35ab9a89: if try reader.hasValue("userAnnotations", 6, &seen) { userAnnotations = try [String: String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""signerName":"#)
        writer.write(signerName)
        writer.key(quoted: #""keyType":"#)
        writer.write(keyType)
        if let maxExpirationSeconds {
            writer.key(quoted: #""maxExpirationSeconds":"#)
            writer.write(maxExpirationSeconds)
        }
        if let credentialBundlePath {
            writer.key(quoted: #""credentialBundlePath":"#)
            writer.write(credentialBundlePath)
        }
        if let keyPath {
            writer.key(quoted: #""keyPath":"#)
            writer.write(keyPath)
        }
        if let certificateChainPath {
            writer.key(quoted: #""certificateChainPath":"#)
            writer.write(certificateChainPath)
        }
        if !userAnnotations.isEmpty {
            writer.key(quoted: #""userAnnotations":"#)
            userAnnotations.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodCertificateProjection",
        fields: [
            Field("signerName", .string, number: 1, isRequired: true),
            Field("keyType", .string, number: 2, isRequired: true),
            Field("maxExpirationSeconds", .int32, number: 3),
            Field("credentialBundlePath", .string, number: 4),
            Field("keyPath", .string, number: 5),
            Field("certificateChainPath", .string, number: 6),
            Field("userAnnotations", .map(.string), number: 7),
        ])
}

/// `io.k8s.api.core.v1.PodCondition`
package struct PodCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastProbeTime: Time?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?
    package var observedGeneration: Int64?

    package init() {}
}

extension PodCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0xbe888f0645357ddd: if try reader.hasValue("lastProbeTime", 2, &seen) { lastProbeTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readNonEmptyString() }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 6, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
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
        if let lastProbeTime {
            writer.key(quoted: #""lastProbeTime":"#)
            lastProbeTime.write(to: &writer)
        }
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
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastProbeTime", .time, number: 3),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5),
            Field("message", .string, number: 6),
            Field("observedGeneration", .int64, number: 7, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.PodDNSConfig`
package struct PodDNSConfig: KubeStruct {
    package var nameservers: [String] = []
    package var searches: [String] = []
    package var options: [PodDNSConfigOption] = []

    package init() {}
}

extension PodDNSConfig {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x45338bbdaa8431df: if try reader.hasValue("nameservers", 0, &seen) { nameservers = try [String](from: &reader) }
            case 0x7365686372616573: if try reader.hasValue(1, &seen) { searches = try [String](from: &reader) }
            case 0x736e6f6974706f: if try reader.hasValue(2, &seen) { options = try [PodDNSConfigOption](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !nameservers.isEmpty {
            writer.key(quoted: #""nameservers":"#)
            nameservers.write(to: &writer)
        }
        if !searches.isEmpty {
            writer.key(quoted: #""searches":"#)
            searches.write(to: &writer)
        }
        if !options.isEmpty {
            writer.key(quoted: #""options":"#)
            options.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodDNSConfig",
        fields: [
            Field("nameservers", .list(.string), number: 1, list: .atomic),
            Field("searches", .list(.string), number: 2, list: .atomic),
            Field("options", .list(.object(PodDNSConfigOption.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.PodDNSConfigOption`
package struct PodDNSConfigOption: KubeStruct {
    package var name: String?
    package var value: String?

    package init() {}
}

extension PodDNSConfigOption {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readString() }
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
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodDNSConfigOption",
        fields: [
            Field("name", .string, number: 1),
            Field("value", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.PodExtendedResourceClaimStatus`
package struct PodExtendedResourceClaimStatus: KubeStruct {
    package var requestMappings: [ContainerExtendedResourceRequest] = []
    package var resourceClaimName: String = ""

    package init() {}
}

extension PodExtendedResourceClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe3e4a15721b0cbd5: if try reader.hasValue("requestMappings", 0, &seen) { requestMappings = try [ContainerExtendedResourceRequest](from: &reader) }
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 1, &seen) { resourceClaimName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""requestMappings":"#)
        requestMappings.write(to: &writer)
        writer.key(quoted: #""resourceClaimName":"#)
        writer.write(resourceClaimName)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodExtendedResourceClaimStatus",
        fields: [
            Field("requestMappings", .list(.object(ContainerExtendedResourceRequest.self)), number: 1, isRequired: true, list: .atomic),
            Field("resourceClaimName", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodIP`
package struct PodIP: KubeStruct {
    package var ip: String = ""

    package init() {}
}

extension PodIP {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""ip":"#)
        writer.write(ip)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodIP",
        fields: [
            Field("ip", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodList`
package struct PodList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Pod] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodList") }
}

extension PodList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Pod](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Pod.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodOS`
package struct PodOS: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension PodOS {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodOS",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodReadinessGate`
package struct PodReadinessGate: KubeStruct {
    package var conditionType: String = ""

    package init() {}
}

extension PodReadinessGate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xeadbb69a3230dcd0: if try reader.hasValue("conditionType", 0, &seen) { conditionType = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""conditionType":"#)
        writer.write(conditionType)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodReadinessGate",
        fields: [
            Field("conditionType", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodResourceClaim`
package struct PodResourceClaim: KubeStruct {
    package var name: String = ""
    package var resourceClaimName: String?
    package var resourceClaimTemplateName: String?

    package init() {}
}

extension PodResourceClaim {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 1, &seen) { resourceClaimName = try reader.readString() }
            case 0xa959c5db8314d4c8: if try reader.hasValue("resourceClaimTemplateName", 2, &seen) { resourceClaimTemplateName = try reader.readString() }
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
        "io.k8s.api.core.v1.PodResourceClaim",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("resourceClaimName", .string, number: 3, isPointer: true),
            Field("resourceClaimTemplateName", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.PodResourceClaimStatus`
package struct PodResourceClaimStatus: KubeStruct {
    package var name: String = ""
    package var resourceClaimName: String?

    package init() {}
}

extension PodResourceClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 1, &seen) { resourceClaimName = try reader.readString() }
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
        "io.k8s.api.core.v1.PodResourceClaimStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("resourceClaimName", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.PodSchedulingGate`
package struct PodSchedulingGate: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension PodSchedulingGate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodSchedulingGate",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodSchedulingGroup`
package struct PodSchedulingGroup: KubeStruct {
    package var podGroupName: String?

    package init() {}
}

extension PodSchedulingGroup {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x33d13632253709b0: if try reader.hasValue("podGroupName", 0, &seen) { podGroupName = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let podGroupName {
            writer.key(quoted: #""podGroupName":"#)
            writer.write(podGroupName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodSchedulingGroup",
        fields: [
            Field("podGroupName", .string, number: 1),
        ])
}

/// `io.k8s.api.core.v1.PodSecurityContext`
package struct PodSecurityContext: KubeStruct {
    @OptionalBox package var seLinuxOptions: SELinuxOptions?
    package var runAsUser: Int64?
    package var runAsNonRoot: Bool?
    package var supplementalGroups: [Int64] = []
    package var fsGroup: Int64?
    package var runAsGroup: Int64?
    package var sysctls: [Sysctl] = []
    @OptionalBox package var windowsOptions: WindowsSecurityContextOptions?
    package var fsGroupChangePolicy: String?
    package var seccompProfile: SeccompProfile?
    package var appArmorProfile: AppArmorProfile?
    package var supplementalGroupsPolicy: String?
    package var seLinuxChangePolicy: String?

    package init() {}
}

extension PodSecurityContext {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2450e7f1c72596b8: if try reader.hasValue("seLinuxOptions", 0, &seen) { _seLinuxOptions = try OptionalBox(from: &reader) }
            case 0xeae2df31de1d95bd: if try reader.hasValue("runAsUser", 1, &seen) { runAsUser = try reader.readInteger(Int64.self) }
            case 0xf62d253c1cd14897: if try reader.hasValue("runAsNonRoot", 2, &seen) { runAsNonRoot = try reader.readBool() }
            case 0x50851e20b440feba: if try reader.hasValue("supplementalGroups", 3, &seen) { supplementalGroups = try [Int64](from: &reader) }
            case 0x70756f72477366: if try reader.hasValue(4, &seen) { fsGroup = try reader.readInteger(Int64.self) }
            case 0x729f6368e3838bc2: if try reader.hasValue("runAsGroup", 5, &seen) { runAsGroup = try reader.readInteger(Int64.self) }
            case 0x736c7463737973: if try reader.hasValue(6, &seen) { sysctls = try [Sysctl](from: &reader) }
            case 0x99df2886f2137f96: if try reader.hasValue("windowsOptions", 7, &seen) { _windowsOptions = try OptionalBox(from: &reader) }
            case 0xd8bc78cc6f178b9c: if try reader.hasValue("fsGroupChangePolicy", 8, &seen) { fsGroupChangePolicy = try reader.readString() }
            case 0x77aeea36d20297e7: if try reader.hasValue("seccompProfile", 9, &seen) { seccompProfile = try SeccompProfile(from: &reader) }
            case 0x619eaad6d76352fe: if try reader.hasValue("appArmorProfile", 10, &seen) { appArmorProfile = try AppArmorProfile(from: &reader) }
            case 0xfa4cb4fa9ec0aead: if try reader.hasValue("supplementalGroupsPolicy", 11, &seen) { supplementalGroupsPolicy = try reader.readString() }
            case 0x914db9f9d263bed0: if try reader.hasValue("seLinuxChangePolicy", 12, &seen) { seLinuxChangePolicy = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
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
        if !supplementalGroups.isEmpty {
            writer.key(quoted: #""supplementalGroups":"#)
            supplementalGroups.write(to: &writer)
        }
        if let fsGroup {
            writer.key(quoted: #""fsGroup":"#)
            writer.write(fsGroup)
        }
        if let runAsGroup {
            writer.key(quoted: #""runAsGroup":"#)
            writer.write(runAsGroup)
        }
        if !sysctls.isEmpty {
            writer.key(quoted: #""sysctls":"#)
            sysctls.write(to: &writer)
        }
        if _windowsOptions.isPresent {
            writer.key(quoted: #""windowsOptions":"#)
            _windowsOptions.write(to: &writer)
        }
        if let fsGroupChangePolicy {
            writer.key(quoted: #""fsGroupChangePolicy":"#)
            writer.write(fsGroupChangePolicy)
        }
        if let seccompProfile {
            writer.key(quoted: #""seccompProfile":"#)
            seccompProfile.write(to: &writer)
        }
        if let appArmorProfile {
            writer.key(quoted: #""appArmorProfile":"#)
            appArmorProfile.write(to: &writer)
        }
        if let supplementalGroupsPolicy {
            writer.key(quoted: #""supplementalGroupsPolicy":"#)
            writer.write(supplementalGroupsPolicy)
        }
        if let seLinuxChangePolicy {
            writer.key(quoted: #""seLinuxChangePolicy":"#)
            writer.write(seLinuxChangePolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodSecurityContext",
        fields: [
            Field("seLinuxOptions", .object(SELinuxOptions.self), number: 1),
            Field("runAsUser", .int64, number: 2),
            Field("runAsNonRoot", .bool, number: 3),
            Field("supplementalGroups", .list(.int64), number: 4, list: .atomic),
            Field("fsGroup", .int64, number: 5),
            Field("runAsGroup", .int64, number: 6),
            Field("sysctls", .list(.object(Sysctl.self)), number: 7, list: .atomic),
            Field("windowsOptions", .object(WindowsSecurityContextOptions.self), number: 8),
            Field("fsGroupChangePolicy", .string, number: 9, isPointer: true),
            Field("seccompProfile", .object(SeccompProfile.self), number: 10),
            Field("appArmorProfile", .object(AppArmorProfile.self), number: 11),
            Field("supplementalGroupsPolicy", .string, number: 12, isPointer: true),
            Field("seLinuxChangePolicy", .string, number: 13, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.PodSpec`
package struct PodSpec: KubeStruct, BoxedStruct {
    package var volumes: [Volume] = []
    package var containers: [Container] = []
    package var restartPolicy: String?
    package var terminationGracePeriodSeconds: Int64?
    package var activeDeadlineSeconds: Int64?
    package var dnsPolicy: String?
    package var nodeSelector: [String: String] = [:]
    package var serviceAccountName: String?
    package var serviceAccount: String?
    package var nodeName: String?
    package var hostNetwork: Bool?
    package var hostPID: Bool?
    package var hostIPC: Bool?
    @OptionalBox package var securityContext: PodSecurityContext?
    package var imagePullSecrets: [LocalObjectReference] = []
    package var hostname: String?
    package var subdomain: String?
    @OptionalBox package var affinity: Affinity?
    package var schedulerName: String?
    package var initContainers: [Container] = []
    package var automountServiceAccountToken: Bool?
    package var tolerations: [Toleration] = []
    package var hostAliases: [HostAlias] = []
    package var priorityClassName: String?
    package var priority: Int32?
    package var dnsConfig: PodDNSConfig?
    package var shareProcessNamespace: Bool?
    package var readinessGates: [PodReadinessGate] = []
    package var runtimeClassName: String?
    package var enableServiceLinks: Bool?
    package var preemptionPolicy: String?
    package var overhead: [String: Quantity] = [:]
    package var topologySpreadConstraints: [TopologySpreadConstraint] = []
    package var ephemeralContainers: [EphemeralContainer] = []
    package var setHostnameAsFQDN: Bool?
    package var os: PodOS?
    package var hostUsers: Bool?
    package var schedulingGates: [PodSchedulingGate] = []
    package var resourceClaims: [PodResourceClaim] = []
    package var resources: ResourceRequirements?
    package var hostnameOverride: String?
    package var schedulingGroup: PodSchedulingGroup?

    package init() {}

    package static let emptyBox = Box(PodSpec())
}

extension PodSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656d756c6f76: if try reader.hasValue(0, &seen) { volumes = try [Volume](from: &reader) }
            case 0xaeb02900d0e431ef: if try reader.hasValue("containers", 1, &seen) { containers = try [Container](from: &reader) }
            case 0x564160cf9d37228a: if try reader.hasValue("restartPolicy", 2, &seen) { restartPolicy = try reader.readNonEmptyString() }
            case 0x3d7c87e40d062da5: if try reader.hasValue("terminationGracePeriodSeconds", 3, &seen) { terminationGracePeriodSeconds = try reader.readInteger(Int64.self) }
            case 0xfd9800d68dae2bf9: if try reader.hasValue("activeDeadlineSeconds", 4, &seen) { activeDeadlineSeconds = try reader.readInteger(Int64.self) }
            case 0x26186f142b8f2d97: if try reader.hasValue("dnsPolicy", 5, &seen) { dnsPolicy = try reader.readNonEmptyString() }
            case 0xfcc09fce607671d9: if try reader.hasValue("nodeSelector", 6, &seen) { nodeSelector = try [String: String](from: &reader) }
            case 0xd3eee9cfc7680a8: if try reader.hasValue("serviceAccountName", 7, &seen) { serviceAccountName = try reader.readNonEmptyString() }
            case 0x95ac8310bf4cb9fa: if try reader.hasValue("serviceAccount", 8, &seen) { serviceAccount = try reader.readNonEmptyString() }
            case 0x656d614e65646f6e: if try reader.hasValue(9, &seen) { nodeName = try reader.readNonEmptyString() }
            case 0xe30eed30aa534be3: if try reader.hasValue("hostNetwork", 10, &seen) { hostNetwork = try reader.readTrue() }
            case 0x44495074736f68: if try reader.hasValue(11, &seen) { hostPID = try reader.readTrue() }
            case 0x43504974736f68: if try reader.hasValue(12, &seen) { hostIPC = try reader.readTrue() }
            case 0x66aae612034289a: if try reader.hasValue("securityContext", 13, &seen) { _securityContext = try OptionalBox(from: &reader) }
            case 0x69956cab07231892: if try reader.hasValue("imagePullSecrets", 14, &seen) { imagePullSecrets = try [LocalObjectReference](from: &reader) }
            case 0x656d616e74736f68: if try reader.hasValue(15, &seen) { hostname = try reader.readNonEmptyString() }
            case 0x565d56a2dc5c24bb: if try reader.hasValue("subdomain", 16, &seen) { subdomain = try reader.readNonEmptyString() }
            case 0x7974696e69666661: if try reader.hasValue(17, &seen) { _affinity = try OptionalBox(from: &reader) }
            case 0xd92a586cf4b8b6a1: if try reader.hasValue("schedulerName", 18, &seen) { schedulerName = try reader.readNonEmptyString() }
            case 0xf40a7fef7ce46aee: if try reader.hasValue("initContainers", 19, &seen) { initContainers = try [Container](from: &reader) }
            case 0xbf32ff3c049dade6: if try reader.hasValue("automountServiceAccountToken", 20, &seen) { automountServiceAccountToken = try reader.readBool() }
            case 0x8de64d63e2c3e0a3: if try reader.hasValue("tolerations", 21, &seen) { tolerations = try [Toleration](from: &reader) }
            case 0xaff88fe9a07f36ba: if try reader.hasValue("hostAliases", 22, &seen) { hostAliases = try [HostAlias](from: &reader) }
            case 0xa47bc0fc6e15a9dd: if try reader.hasValue("priorityClassName", 23, &seen) { priorityClassName = try reader.readNonEmptyString() }
            case 0x797469726f697270: if try reader.hasValue(24, &seen) { priority = try reader.readInteger(Int32.self) }
            case 0xe474a3690ddce1ea: if try reader.hasValue("dnsConfig", 25, &seen) { dnsConfig = try PodDNSConfig(from: &reader) }
            case 0x7ccf8b0537cdb8b4: if try reader.hasValue("shareProcessNamespace", 26, &seen) { shareProcessNamespace = try reader.readBool() }
            case 0x80cf7ebc38004ebb: if try reader.hasValue("readinessGates", 27, &seen) { readinessGates = try [PodReadinessGate](from: &reader) }
            case 0x6784715751c25c89: if try reader.hasValue("runtimeClassName", 28, &seen) { runtimeClassName = try reader.readString() }
            case 0x9b5ed53e56c4769a: if try reader.hasValue("enableServiceLinks", 29, &seen) { enableServiceLinks = try reader.readBool() }
            case 0x7f70a401d715bca0: if try reader.hasValue("preemptionPolicy", 30, &seen) { preemptionPolicy = try reader.readString() }
            case 0x646165687265766f: if try reader.hasValue(31, &seen) { overhead = try [String: Quantity](from: &reader) }
            case 0xd3ac688d266c0781: if try reader.hasValue("topologySpreadConstraints", 32, &seen) { topologySpreadConstraints = try [TopologySpreadConstraint](from: &reader) }
            case 0xbfd23d2e63ffbbf2: if try reader.hasValue("ephemeralContainers", 33, &seen) { ephemeralContainers = try [EphemeralContainer](from: &reader) }
            case 0x5e4ccee3523a5cca: if try reader.hasValue("setHostnameAsFQDN", 34, &seen) { setHostnameAsFQDN = try reader.readBool() }
            case 0x736f: if try reader.hasValue(35, &seen) { os = try PodOS(from: &reader) }
            case 0xd9c8bda3d46f2797: if try reader.hasValue("hostUsers", 36, &seen) { hostUsers = try reader.readBool() }
            case 0xeb691b71a5c857ba: if try reader.hasValue("schedulingGates", 37, &seen) { schedulingGates = try [PodSchedulingGate](from: &reader) }
            case 0x75affca6c702b587: if try reader.hasValue("resourceClaims", 38, &seen) { resourceClaims = try [PodResourceClaim](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 39, &seen) { resources = try ResourceRequirements(from: &reader) }
            case 0x6e411ce925315fd0: if try reader.hasValue("hostnameOverride", 40, &seen) { hostnameOverride = try reader.readString() }
            case 0xafee0030e14f4cfb: if try reader.hasValue("schedulingGroup", 41, &seen) { schedulingGroup = try PodSchedulingGroup(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !volumes.isEmpty {
            writer.key(quoted: #""volumes":"#)
            volumes.write(to: &writer)
        }
        writer.key(quoted: #""containers":"#)
        containers.write(to: &writer)
        if let restartPolicy {
            writer.key(quoted: #""restartPolicy":"#)
            writer.write(restartPolicy)
        }
        if let terminationGracePeriodSeconds {
            writer.key(quoted: #""terminationGracePeriodSeconds":"#)
            writer.write(terminationGracePeriodSeconds)
        }
        if let activeDeadlineSeconds {
            writer.key(quoted: #""activeDeadlineSeconds":"#)
            writer.write(activeDeadlineSeconds)
        }
        if let dnsPolicy {
            writer.key(quoted: #""dnsPolicy":"#)
            writer.write(dnsPolicy)
        }
        if !nodeSelector.isEmpty {
            writer.key(quoted: #""nodeSelector":"#)
            nodeSelector.write(to: &writer)
        }
        if let serviceAccountName {
            writer.key(quoted: #""serviceAccountName":"#)
            writer.write(serviceAccountName)
        }
        if let serviceAccount {
            writer.key(quoted: #""serviceAccount":"#)
            writer.write(serviceAccount)
        }
        if let nodeName {
            writer.key(quoted: #""nodeName":"#)
            writer.write(nodeName)
        }
        if let hostNetwork, hostNetwork != false {
            writer.key(quoted: #""hostNetwork":"#)
            writer.write(hostNetwork)
        }
        if let hostPID, hostPID != false {
            writer.key(quoted: #""hostPID":"#)
            writer.write(hostPID)
        }
        if let hostIPC, hostIPC != false {
            writer.key(quoted: #""hostIPC":"#)
            writer.write(hostIPC)
        }
        if _securityContext.isPresent {
            writer.key(quoted: #""securityContext":"#)
            _securityContext.write(to: &writer)
        }
        if !imagePullSecrets.isEmpty {
            writer.key(quoted: #""imagePullSecrets":"#)
            imagePullSecrets.write(to: &writer)
        }
        if let hostname {
            writer.key(quoted: #""hostname":"#)
            writer.write(hostname)
        }
        if let subdomain {
            writer.key(quoted: #""subdomain":"#)
            writer.write(subdomain)
        }
        if _affinity.isPresent {
            writer.key(quoted: #""affinity":"#)
            _affinity.write(to: &writer)
        }
        if let schedulerName {
            writer.key(quoted: #""schedulerName":"#)
            writer.write(schedulerName)
        }
        if !initContainers.isEmpty {
            writer.key(quoted: #""initContainers":"#)
            initContainers.write(to: &writer)
        }
        if let automountServiceAccountToken {
            writer.key(quoted: #""automountServiceAccountToken":"#)
            writer.write(automountServiceAccountToken)
        }
        if !tolerations.isEmpty {
            writer.key(quoted: #""tolerations":"#)
            tolerations.write(to: &writer)
        }
        if !hostAliases.isEmpty {
            writer.key(quoted: #""hostAliases":"#)
            hostAliases.write(to: &writer)
        }
        if let priorityClassName {
            writer.key(quoted: #""priorityClassName":"#)
            writer.write(priorityClassName)
        }
        if let priority {
            writer.key(quoted: #""priority":"#)
            writer.write(priority)
        }
        if let dnsConfig {
            writer.key(quoted: #""dnsConfig":"#)
            dnsConfig.write(to: &writer)
        }
        if let shareProcessNamespace {
            writer.key(quoted: #""shareProcessNamespace":"#)
            writer.write(shareProcessNamespace)
        }
        if !readinessGates.isEmpty {
            writer.key(quoted: #""readinessGates":"#)
            readinessGates.write(to: &writer)
        }
        if let runtimeClassName {
            writer.key(quoted: #""runtimeClassName":"#)
            writer.write(runtimeClassName)
        }
        if let enableServiceLinks {
            writer.key(quoted: #""enableServiceLinks":"#)
            writer.write(enableServiceLinks)
        }
        if let preemptionPolicy {
            writer.key(quoted: #""preemptionPolicy":"#)
            writer.write(preemptionPolicy)
        }
        if !overhead.isEmpty {
            writer.key(quoted: #""overhead":"#)
            overhead.write(to: &writer)
        }
        if !topologySpreadConstraints.isEmpty {
            writer.key(quoted: #""topologySpreadConstraints":"#)
            topologySpreadConstraints.write(to: &writer)
        }
        if !ephemeralContainers.isEmpty {
            writer.key(quoted: #""ephemeralContainers":"#)
            ephemeralContainers.write(to: &writer)
        }
        if let setHostnameAsFQDN {
            writer.key(quoted: #""setHostnameAsFQDN":"#)
            writer.write(setHostnameAsFQDN)
        }
        if let os {
            writer.key(quoted: #""os":"#)
            os.write(to: &writer)
        }
        if let hostUsers {
            writer.key(quoted: #""hostUsers":"#)
            writer.write(hostUsers)
        }
        if !schedulingGates.isEmpty {
            writer.key(quoted: #""schedulingGates":"#)
            schedulingGates.write(to: &writer)
        }
        if !resourceClaims.isEmpty {
            writer.key(quoted: #""resourceClaims":"#)
            resourceClaims.write(to: &writer)
        }
        if let resources {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if let hostnameOverride {
            writer.key(quoted: #""hostnameOverride":"#)
            writer.write(hostnameOverride)
        }
        if let schedulingGroup {
            writer.key(quoted: #""schedulingGroup":"#)
            schedulingGroup.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodSpec",
        fields: [
            Field("volumes", .list(.object(Volume.self)), number: 1, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
            Field("containers", .list(.object(Container.self)), number: 2, isRequired: true, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("restartPolicy", .string, number: 3),
            Field("terminationGracePeriodSeconds", .int64, number: 4),
            Field("activeDeadlineSeconds", .int64, number: 5),
            Field("dnsPolicy", .string, number: 6),
            Field("nodeSelector", .map(.string), number: 7, isAtomic: true),
            Field("serviceAccountName", .string, number: 8),
            Field("serviceAccount", .string, number: 9),
            Field("nodeName", .string, number: 10),
            Field("hostNetwork", .bool, number: 11, omitsZero: true),
            Field("hostPID", .bool, number: 12, omitsZero: true),
            Field("hostIPC", .bool, number: 13, omitsZero: true),
            Field("securityContext", .object(PodSecurityContext.self), number: 14),
            Field("imagePullSecrets", .list(.object(LocalObjectReference.self)), number: 15, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("hostname", .string, number: 16),
            Field("subdomain", .string, number: 17),
            Field("affinity", .object(Affinity.self), number: 18),
            Field("schedulerName", .string, number: 19),
            Field("initContainers", .list(.object(Container.self)), number: 20, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("automountServiceAccountToken", .bool, number: 21),
            Field("tolerations", .list(.object(Toleration.self)), number: 22, list: .atomic),
            Field("hostAliases", .list(.object(HostAlias.self)), number: 23, list: .map(keys: ["ip"]), patch: [.merge], patchKey: "ip"),
            Field("priorityClassName", .string, number: 24),
            Field("priority", .int32, number: 25),
            Field("dnsConfig", .object(PodDNSConfig.self), number: 26),
            Field("shareProcessNamespace", .bool, number: 27),
            Field("readinessGates", .list(.object(PodReadinessGate.self)), number: 28, list: .atomic),
            Field("runtimeClassName", .string, number: 29, isPointer: true),
            Field("enableServiceLinks", .bool, number: 30),
            Field("preemptionPolicy", .string, number: 31, isPointer: true),
            Field("overhead", .map(.quantity), number: 32),
            Field("topologySpreadConstraints", .list(.object(TopologySpreadConstraint.self)), number: 33, list: .map(keys: ["topologyKey", "whenUnsatisfiable"]), patch: [.merge], patchKey: "topologyKey"),
            Field("ephemeralContainers", .list(.object(EphemeralContainer.self)), number: 34, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("setHostnameAsFQDN", .bool, number: 35),
            Field("os", .object(PodOS.self), number: 36),
            Field("hostUsers", .bool, number: 37),
            Field("schedulingGates", .list(.object(PodSchedulingGate.self)), number: 38, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("resourceClaims", .list(.object(PodResourceClaim.self)), number: 39, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
            Field("resources", .object(ResourceRequirements.self), number: 40),
            Field("hostnameOverride", .string, number: 41, isPointer: true),
            Field("schedulingGroup", .object(PodSchedulingGroup.self), number: 43),
        ])
}

/// `io.k8s.api.core.v1.PodStatus`
package struct PodStatus: KubeStruct, BoxedStruct {
    package var phase: String?
    package var conditions: [PodCondition] = []
    package var message: String?
    package var reason: String?
    package var hostIP: String?
    package var podIP: String?
    package var startTime: Time?
    package var containerStatuses: [ContainerStatus] = []
    package var qosClass: String?
    package var initContainerStatuses: [ContainerStatus] = []
    package var nominatedNodeName: String?
    package var podIPs: [PodIP] = []
    package var ephemeralContainerStatuses: [ContainerStatus] = []
    package var resize: String?
    package var resourceClaimStatuses: [PodResourceClaimStatus] = []
    package var hostIPs: [HostIP] = []
    package var observedGeneration: Int64?
    package var extendedResourceClaimStatus: PodExtendedResourceClaimStatus?
    package var allocatedResources: [String: Quantity] = [:]
    package var resources: ResourceRequirements?
    package var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus] = []

    package init() {}

    package static let emptyBox = Box(PodStatus())
}

extension PodStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6573616870: if try reader.hasValue(0, &seen) { phase = try reader.readNonEmptyString() }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try [PodCondition](from: &reader) }
            case 0x6567617373656d: if try reader.hasValue(2, &seen) { message = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x504974736f68: if try reader.hasValue(4, &seen) { hostIP = try reader.readNonEmptyString() }
            case 0x5049646f70: if try reader.hasValue(5, &seen) { podIP = try reader.readNonEmptyString() }
            case 0xcbe36038429f48f6: if try reader.hasValue("startTime", 6, &seen) { startTime = try Time(from: &reader) }
            case 0xbf487bb3292131f4: if try reader.hasValue("containerStatuses", 7, &seen) { containerStatuses = try [ContainerStatus](from: &reader) }
            case 0x7373616c43736f71: if try reader.hasValue(8, &seen) { qosClass = try reader.readNonEmptyString() }
            case 0x1a08fa99519dcca8: if try reader.hasValue("initContainerStatuses", 9, &seen) { initContainerStatuses = try [ContainerStatus](from: &reader) }
            case 0xca451d23a33647da: if try reader.hasValue("nominatedNodeName", 10, &seen) { nominatedNodeName = try reader.readNonEmptyString() }
            case 0x735049646f70: if try reader.hasValue(11, &seen) { podIPs = try [PodIP](from: &reader) }
            case 0xce160f96fa45a7e0: if try reader.hasValue("ephemeralContainerStatuses", 12, &seen) { ephemeralContainerStatuses = try [ContainerStatus](from: &reader) }
            case 0x657a69736572: if try reader.hasValue(13, &seen) { resize = try reader.readNonEmptyString() }
            case 0xba017cfe91cd5f90: if try reader.hasValue("resourceClaimStatuses", 14, &seen) { resourceClaimStatuses = try [PodResourceClaimStatus](from: &reader) }
            case 0x73504974736f68: if try reader.hasValue(15, &seen) { hostIPs = try [HostIP](from: &reader) }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 16, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x97a4a81091d064a1: if try reader.hasValue("extendedResourceClaimStatus", 17, &seen) { extendedResourceClaimStatus = try PodExtendedResourceClaimStatus(from: &reader) }
            case 0xc376c270b32a08b4: if try reader.hasValue("allocatedResources", 18, &seen) { allocatedResources = try [String: Quantity](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 19, &seen) { resources = try ResourceRequirements(from: &reader) }
            case 0x48d4d979c9cb36f6: if try reader.hasValue("nodeAllocatableResourceClaimStatuses", 20, &seen) { nodeAllocatableResourceClaimStatuses = try [NodeAllocatableResourceClaimStatus](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let phase {
            writer.key(quoted: #""phase":"#)
            writer.write(phase)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let hostIP {
            writer.key(quoted: #""hostIP":"#)
            writer.write(hostIP)
        }
        if let podIP {
            writer.key(quoted: #""podIP":"#)
            writer.write(podIP)
        }
        if let startTime {
            writer.key(quoted: #""startTime":"#)
            startTime.write(to: &writer)
        }
        if !containerStatuses.isEmpty {
            writer.key(quoted: #""containerStatuses":"#)
            containerStatuses.write(to: &writer)
        }
        if let qosClass {
            writer.key(quoted: #""qosClass":"#)
            writer.write(qosClass)
        }
        if !initContainerStatuses.isEmpty {
            writer.key(quoted: #""initContainerStatuses":"#)
            initContainerStatuses.write(to: &writer)
        }
        if let nominatedNodeName {
            writer.key(quoted: #""nominatedNodeName":"#)
            writer.write(nominatedNodeName)
        }
        if !podIPs.isEmpty {
            writer.key(quoted: #""podIPs":"#)
            podIPs.write(to: &writer)
        }
        if !ephemeralContainerStatuses.isEmpty {
            writer.key(quoted: #""ephemeralContainerStatuses":"#)
            ephemeralContainerStatuses.write(to: &writer)
        }
        if let resize {
            writer.key(quoted: #""resize":"#)
            writer.write(resize)
        }
        if !resourceClaimStatuses.isEmpty {
            writer.key(quoted: #""resourceClaimStatuses":"#)
            resourceClaimStatuses.write(to: &writer)
        }
        if !hostIPs.isEmpty {
            writer.key(quoted: #""hostIPs":"#)
            hostIPs.write(to: &writer)
        }
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let extendedResourceClaimStatus {
            writer.key(quoted: #""extendedResourceClaimStatus":"#)
            extendedResourceClaimStatus.write(to: &writer)
        }
        if !allocatedResources.isEmpty {
            writer.key(quoted: #""allocatedResources":"#)
            allocatedResources.write(to: &writer)
        }
        if let resources {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if !nodeAllocatableResourceClaimStatuses.isEmpty {
            writer.key(quoted: #""nodeAllocatableResourceClaimStatuses":"#)
            nodeAllocatableResourceClaimStatuses.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodStatus",
        fields: [
            Field("phase", .string, number: 1),
            Field("conditions", .list(.object(PodCondition.self)), number: 2, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("message", .string, number: 3),
            Field("reason", .string, number: 4),
            Field("hostIP", .string, number: 5),
            Field("podIP", .string, number: 6),
            Field("startTime", .time, number: 7),
            Field("containerStatuses", .list(.object(ContainerStatus.self)), number: 8, list: .atomic),
            Field("qosClass", .string, number: 9),
            Field("initContainerStatuses", .list(.object(ContainerStatus.self)), number: 10, list: .atomic),
            Field("nominatedNodeName", .string, number: 11),
            Field("podIPs", .list(.object(PodIP.self)), number: 12, list: .map(keys: ["ip"]), patch: [.merge], patchKey: "ip"),
            Field("ephemeralContainerStatuses", .list(.object(ContainerStatus.self)), number: 13, list: .atomic),
            Field("resize", .string, number: 14),
            Field("resourceClaimStatuses", .list(.object(PodResourceClaimStatus.self)), number: 15, list: .map(keys: ["name"]), patch: [.merge, .retainKeys], patchKey: "name"),
            Field("hostIPs", .list(.object(HostIP.self)), number: 16, list: .atomic, patch: [.merge], patchKey: "ip"),
            Field("observedGeneration", .int64, number: 17, omitsZero: true),
            Field("extendedResourceClaimStatus", .object(PodExtendedResourceClaimStatus.self), number: 18),
            Field("allocatedResources", .map(.quantity), number: 19),
            Field("resources", .object(ResourceRequirements.self), number: 20),
            Field("nodeAllocatableResourceClaimStatuses", .list(.object(NodeAllocatableResourceClaimStatus.self)), number: 21, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.PodTemplate`
package struct PodTemplate: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var template: PodTemplateSpec

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodTemplate") }
}

extension PodTemplate {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x6574616c706d6574: if try reader.hasValue(1, &seen) { _template = try Boxed(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodTemplate","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""template":"#)
        _template.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodTemplate",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodTemplate")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("template", .object(PodTemplateSpec.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.PodTemplateList`
package struct PodTemplateList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PodTemplate] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodTemplateList") }
}

extension PodTemplateList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PodTemplate](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodTemplateList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodTemplateList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodTemplateList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PodTemplate.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodTemplateSpec`
package struct PodTemplateSpec: KubeStruct, BoxedStruct {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: PodSpec

    package init() {}

    package static let emptyBox = Box(PodTemplateSpec())
}

extension PodTemplateSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodTemplateSpec",
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PodSpec.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.PortStatus`
package struct PortStatus: KubeStruct {
    package var port: Int32 = 0
    package var `protocol`: String = ""
    package var error: String?

    package init() {}
}

extension PortStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74726f70: if try reader.hasValue(0, &seen) { port = try reader.readInteger(Int32.self) }
            case 0x6c6f636f746f7270: if try reader.hasValue(1, &seen) { `protocol` = try reader.readString() }
            case 0x726f727265: if try reader.hasValue(2, &seen) { error = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""port":"#)
        writer.write(port)
        writer.key(quoted: #""protocol":"#)
        writer.write(`protocol`)
        if let error {
            writer.key(quoted: #""error":"#)
            writer.write(error)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PortStatus",
        fields: [
            Field("port", .int32, number: 1, isRequired: true),
            Field("protocol", .string, number: 2, isRequired: true),
            Field("error", .string, number: 3),
        ])
}

/// `io.k8s.api.core.v1.PortworxVolumeSource`
package struct PortworxVolumeSource: KubeStruct {
    package var volumeID: String = ""
    package var fsType: String?
    package var readOnly: Bool?

    package init() {}
}

extension PortworxVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4449656d756c6f76: if try reader.hasValue(0, &seen) { volumeID = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""volumeID":"#)
        writer.write(volumeID)
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
        "io.k8s.api.core.v1.PortworxVolumeSource",
        fields: [
            Field("volumeID", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("readOnly", .bool, number: 3, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.PreferredSchedulingTerm`
package struct PreferredSchedulingTerm: KubeStruct {
    package var weight: Int32 = 0
    package var preference: NodeSelectorTerm = NodeSelectorTerm()

    package init() {}
}

extension PreferredSchedulingTerm {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746867696577: if try reader.hasValue(0, &seen) { weight = try reader.readInteger(Int32.self) }
            case 0x3d0abac68aee96ef: if try reader.hasValue("preference", 1, &seen) { try preference.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""weight":"#)
        writer.write(weight)
        writer.key(quoted: #""preference":"#)
        preference.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PreferredSchedulingTerm",
        fields: [
            Field("weight", .int32, number: 1, isRequired: true),
            Field("preference", .object(NodeSelectorTerm.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.Probe`
package struct Probe: KubeStruct {
    package var initialDelaySeconds: Int32?
    package var timeoutSeconds: Int32?
    package var periodSeconds: Int32?
    package var successThreshold: Int32?
    package var failureThreshold: Int32?
    package var terminationGracePeriodSeconds: Int64?
    package var exec: ExecAction?
    package var grpc: GRPCAction?
    @OptionalBox package var httpGet: HTTPGetAction?
    package var tcpSocket: TCPSocketAction?

    package init() {}
}

extension Probe {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1129b06f3d5c4dba: if try reader.hasValue("initialDelaySeconds", 0, &seen) { initialDelaySeconds = try reader.readNonZero(Int32.self) }
            case 0xd950dd83faf45ecd: if try reader.hasValue("timeoutSeconds", 1, &seen) { timeoutSeconds = try reader.readNonZero(Int32.self) }
            case 0xb06430f8226968e5: if try reader.hasValue("periodSeconds", 2, &seen) { periodSeconds = try reader.readNonZero(Int32.self) }
            case 0x2b957e9e26442d99: if try reader.hasValue("successThreshold", 3, &seen) { successThreshold = try reader.readNonZero(Int32.self) }
            case 0xd1012c582684ccee: if try reader.hasValue("failureThreshold", 4, &seen) { failureThreshold = try reader.readNonZero(Int32.self) }
            case 0x3d7c87e40d062da5: if try reader.hasValue("terminationGracePeriodSeconds", 5, &seen) { terminationGracePeriodSeconds = try reader.readInteger(Int64.self) }
            case 0x63657865: if try reader.hasValue(6, &seen) { exec = try ExecAction(from: &reader) }
            case 0x63707267: if try reader.hasValue(7, &seen) { grpc = try GRPCAction(from: &reader) }
            case 0x74654770747468: if try reader.hasValue(8, &seen) { _httpGet = try OptionalBox(from: &reader) }
            case 0xbeed8d09aa81b7c5: if try reader.hasValue("tcpSocket", 9, &seen) { tcpSocket = try TCPSocketAction(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let initialDelaySeconds, initialDelaySeconds != 0 {
            writer.key(quoted: #""initialDelaySeconds":"#)
            writer.write(initialDelaySeconds)
        }
        if let timeoutSeconds, timeoutSeconds != 0 {
            writer.key(quoted: #""timeoutSeconds":"#)
            writer.write(timeoutSeconds)
        }
        if let periodSeconds, periodSeconds != 0 {
            writer.key(quoted: #""periodSeconds":"#)
            writer.write(periodSeconds)
        }
        if let successThreshold, successThreshold != 0 {
            writer.key(quoted: #""successThreshold":"#)
            writer.write(successThreshold)
        }
        if let failureThreshold, failureThreshold != 0 {
            writer.key(quoted: #""failureThreshold":"#)
            writer.write(failureThreshold)
        }
        if let terminationGracePeriodSeconds {
            writer.key(quoted: #""terminationGracePeriodSeconds":"#)
            writer.write(terminationGracePeriodSeconds)
        }
        if let exec {
            writer.key(quoted: #""exec":"#)
            exec.write(to: &writer)
        }
        if let grpc {
            writer.key(quoted: #""grpc":"#)
            grpc.write(to: &writer)
        }
        if _httpGet.isPresent {
            writer.key(quoted: #""httpGet":"#)
            _httpGet.write(to: &writer)
        }
        if let tcpSocket {
            writer.key(quoted: #""tcpSocket":"#)
            tcpSocket.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Probe",
        fields: [
            Field("initialDelaySeconds", .int32, number: 2, omitsZero: true),
            Field("timeoutSeconds", .int32, number: 3, omitsZero: true),
            Field("periodSeconds", .int32, number: 4, omitsZero: true),
            Field("successThreshold", .int32, number: 5, omitsZero: true),
            Field("failureThreshold", .int32, number: 6, omitsZero: true),
            Field("terminationGracePeriodSeconds", .int64, number: 7),
            Field("exec", .object(ExecAction.self), number: 1, embedded: [1]),
            Field("grpc", .object(GRPCAction.self), number: 4, embedded: [1]),
            Field("httpGet", .object(HTTPGetAction.self), number: 2, embedded: [1]),
            Field("tcpSocket", .object(TCPSocketAction.self), number: 3, embedded: [1]),
        ])
}

/// `io.k8s.api.core.v1.ProjectedVolumeSource`
package struct ProjectedVolumeSource: KubeStruct {
    package var sources: [VolumeProjection] = []
    package var defaultMode: Int32?

    package init() {}
}

extension ProjectedVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656372756f73: if try reader.hasValue(0, &seen) { sources = try [VolumeProjection](from: &reader) }
            case 0x60023066e1106592: if try reader.hasValue("defaultMode", 1, &seen) { defaultMode = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !sources.isEmpty {
            writer.key(quoted: #""sources":"#)
            sources.write(to: &writer)
        }
        if let defaultMode {
            writer.key(quoted: #""defaultMode":"#)
            writer.write(defaultMode)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ProjectedVolumeSource",
        fields: [
            Field("sources", .list(.object(VolumeProjection.self)), number: 1, list: .atomic),
            Field("defaultMode", .int32, number: 2),
        ])
}

/// `io.k8s.api.core.v1.QuobyteVolumeSource`
package struct QuobyteVolumeSource: KubeStruct {
    package var registry: String = ""
    package var volume: String = ""
    package var readOnly: Bool?
    package var user: String?
    package var group: String?
    package var tenant: String?

    package init() {}
}

extension QuobyteVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7972747369676572: if try reader.hasValue(0, &seen) { registry = try reader.readString() }
            case 0x656d756c6f76: if try reader.hasValue(1, &seen) { volume = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0x72657375: if try reader.hasValue(3, &seen) { user = try reader.readNonEmptyString() }
            case 0x70756f7267: if try reader.hasValue(4, &seen) { group = try reader.readNonEmptyString() }
            case 0x746e616e6574: if try reader.hasValue(5, &seen) { tenant = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""registry":"#)
        writer.write(registry)
        writer.key(quoted: #""volume":"#)
        writer.write(volume)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        if let tenant {
            writer.key(quoted: #""tenant":"#)
            writer.write(tenant)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.QuobyteVolumeSource",
        fields: [
            Field("registry", .string, number: 1, isRequired: true),
            Field("volume", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3, omitsZero: true),
            Field("user", .string, number: 4),
            Field("group", .string, number: 5),
            Field("tenant", .string, number: 6),
        ])
}
