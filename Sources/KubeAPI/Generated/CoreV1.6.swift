// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.StorageOSPersistentVolumeSource`
package struct StorageOSPersistentVolumeSource: KubeStruct {
    package var volumeName: String?
    package var volumeNamespace: String?
    package var fsType: String?
    package var readOnly: Bool?
    @OptionalBox package var secretRef: ObjectReference?

    package init() {}
}

extension StorageOSPersistentVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 0, &seen) { volumeName = try reader.readNonEmptyString() }
            case 0x5b99f96716c9494: if try reader.hasValue("volumeNamespace", 1, &seen) { volumeNamespace = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 4, &seen) { _secretRef = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let volumeName {
            writer.key(quoted: #""volumeName":"#)
            writer.write(volumeName)
        }
        if let volumeNamespace {
            writer.key(quoted: #""volumeNamespace":"#)
            writer.write(volumeNamespace)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if _secretRef.isPresent {
            writer.key(quoted: #""secretRef":"#)
            _secretRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.StorageOSPersistentVolumeSource",
        fields: [
            Field("volumeName", .string, number: 1),
            Field("volumeNamespace", .string, number: 2),
            Field("fsType", .string, number: 3),
            Field("readOnly", .bool, number: 4, omitsZero: true),
            Field("secretRef", .object(ObjectReference.self), number: 5),
        ])
}

/// `io.k8s.api.core.v1.StorageOSVolumeSource`
package struct StorageOSVolumeSource: KubeStruct {
    package var volumeName: String?
    package var volumeNamespace: String?
    package var fsType: String?
    package var readOnly: Bool?
    package var secretRef: LocalObjectReference?

    package init() {}
}

extension StorageOSVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x62564c8cfeea19f4: if try reader.hasValue("volumeName", 0, &seen) { volumeName = try reader.readNonEmptyString() }
            case 0x5b99f96716c9494: if try reader.hasValue("volumeNamespace", 1, &seen) { volumeNamespace = try reader.readNonEmptyString() }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 4, &seen) { secretRef = try LocalObjectReference(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let volumeName {
            writer.key(quoted: #""volumeName":"#)
            writer.write(volumeName)
        }
        if let volumeNamespace {
            writer.key(quoted: #""volumeNamespace":"#)
            writer.write(volumeNamespace)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let secretRef {
            writer.key(quoted: #""secretRef":"#)
            secretRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.StorageOSVolumeSource",
        fields: [
            Field("volumeName", .string, number: 1),
            Field("volumeNamespace", .string, number: 2),
            Field("fsType", .string, number: 3),
            Field("readOnly", .bool, number: 4, omitsZero: true),
            Field("secretRef", .object(LocalObjectReference.self), number: 5),
        ])
}

/// `io.k8s.api.core.v1.Sysctl`
package struct Sysctl: KubeStruct {
    package var name: String = ""
    package var value: String = ""

    package init() {}
}

extension Sysctl {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""value":"#)
        writer.write(value)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Sysctl",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.TCPSocketAction`
package struct TCPSocketAction: KubeStruct {
    package var port: IntOrString = IntOrString()
    package var host: String?

    package init() {}
}

extension TCPSocketAction {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74726f70: if try reader.hasValue(0, &seen) { port = try IntOrString(from: &reader) }
            case 0x74736f68: if try reader.hasValue(1, &seen) { host = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""port":"#)
        port.write(to: &writer)
        if let host {
            writer.key(quoted: #""host":"#)
            writer.write(host)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.TCPSocketAction",
        fields: [
            Field("port", .intOrString, number: 1, isRequired: true),
            Field("host", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.Taint`
package struct Taint: KubeStruct {
    package var key: String = ""
    package var value: String?
    package var effect: String = ""
    package var timeAdded: Time?

    package init() {}
}

extension Taint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readNonEmptyString() }
            case 0x746365666665: if try reader.hasValue(2, &seen) { effect = try reader.readString() }
            case 0x9135c16ea0b1d4c8: if try reader.hasValue("timeAdded", 3, &seen) { timeAdded = try Time(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        writer.key(quoted: #""effect":"#)
        writer.write(effect)
        if let timeAdded {
            writer.key(quoted: #""timeAdded":"#)
            timeAdded.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Taint",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("value", .string, number: 2),
            Field("effect", .string, number: 3, isRequired: true),
            Field("timeAdded", .time, number: 4),
        ])
}

/// `io.k8s.api.core.v1.Toleration`
package struct Toleration: KubeStruct {
    package var key: String?
    package var `operator`: String?
    package var value: String?
    package var effect: String?
    package var tolerationSeconds: Int64?

    package init() {}
}

extension Toleration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readNonEmptyString() }
            case 0x726f74617265706f: if try reader.hasValue(1, &seen) { `operator` = try reader.readNonEmptyString() }
            case 0x65756c6176: if try reader.hasValue(2, &seen) { value = try reader.readNonEmptyString() }
            case 0x746365666665: if try reader.hasValue(3, &seen) { effect = try reader.readNonEmptyString() }
            case 0xe7c17869493fcfd2: if try reader.hasValue("tolerationSeconds", 4, &seen) { tolerationSeconds = try reader.readInteger(Int64.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let key {
            writer.key(quoted: #""key":"#)
            writer.write(key)
        }
        if let `operator` {
            writer.key(quoted: #""operator":"#)
            writer.write(`operator`)
        }
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        if let effect {
            writer.key(quoted: #""effect":"#)
            writer.write(effect)
        }
        if let tolerationSeconds {
            writer.key(quoted: #""tolerationSeconds":"#)
            writer.write(tolerationSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Toleration",
        fields: [
            Field("key", .string, number: 1),
            Field("operator", .string, number: 2),
            Field("value", .string, number: 3),
            Field("effect", .string, number: 4),
            Field("tolerationSeconds", .int64, number: 5),
        ])
}

/// `io.k8s.api.core.v1.TopologySelectorLabelRequirement`
package struct TopologySelectorLabelRequirement: KubeStruct {
    package var key: String = ""
    package var values: [String] = []

    package init() {}
}

extension TopologySelectorLabelRequirement {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0x7365756c6176: if try reader.hasValue(1, &seen) { values = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        writer.key(quoted: #""values":"#)
        values.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.TopologySelectorLabelRequirement",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("values", .list(.string), number: 2, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.TopologySelectorTerm`
package struct TopologySelectorTerm: KubeStruct {
    package var matchLabelExpressions: [TopologySelectorLabelRequirement] = []

    package init() {}
}

extension TopologySelectorTerm {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc58e7ec016df94b6: if try reader.hasValue("matchLabelExpressions", 0, &seen) { matchLabelExpressions = try [TopologySelectorLabelRequirement](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !matchLabelExpressions.isEmpty {
            writer.key(quoted: #""matchLabelExpressions":"#)
            matchLabelExpressions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.TopologySelectorTerm",
        isAtomic: true,
        fields: [
            Field("matchLabelExpressions", .list(.object(TopologySelectorLabelRequirement.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.TopologySpreadConstraint`
package struct TopologySpreadConstraint: KubeStruct {
    package var maxSkew: Int32 = 0
    package var topologyKey: String = ""
    package var whenUnsatisfiable: String = ""
    package var labelSelector: LabelSelector?
    package var minDomains: Int32?
    package var nodeAffinityPolicy: String?
    package var nodeTaintsPolicy: String?
    package var matchLabelKeys: [String] = []

    package init() {}
}

extension TopologySpreadConstraint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x77656b5378616d: if try reader.hasValue(0, &seen) { maxSkew = try reader.readInteger(Int32.self) }
            case 0x4516e7d1783e15fb: if try reader.hasValue("topologyKey", 1, &seen) { topologyKey = try reader.readString() }
            case 0xeeb2c4093e6f3cb0: if try reader.hasValue("whenUnsatisfiable", 2, &seen) { whenUnsatisfiable = try reader.readString() }
            case 0x32279519545318f1: if try reader.hasValue("labelSelector", 3, &seen) { labelSelector = try LabelSelector(from: &reader) }
            case 0x3f72dda4c1af43a5: if try reader.hasValue("minDomains", 4, &seen) { minDomains = try reader.readInteger(Int32.self) }
            case 0x649b1302a8ecd0e2: if try reader.hasValue("nodeAffinityPolicy", 5, &seen) { nodeAffinityPolicy = try reader.readString() }
            case 0x7d54c211b521f38b: if try reader.hasValue("nodeTaintsPolicy", 6, &seen) { nodeTaintsPolicy = try reader.readString() }
            case 0xe10c6fede9b5f89d: if try reader.hasValue("matchLabelKeys", 7, &seen) { matchLabelKeys = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""maxSkew":"#)
        writer.write(maxSkew)
        writer.key(quoted: #""topologyKey":"#)
        writer.write(topologyKey)
        writer.key(quoted: #""whenUnsatisfiable":"#)
        writer.write(whenUnsatisfiable)
        if let labelSelector {
            writer.key(quoted: #""labelSelector":"#)
            labelSelector.write(to: &writer)
        }
        if let minDomains {
            writer.key(quoted: #""minDomains":"#)
            writer.write(minDomains)
        }
        if let nodeAffinityPolicy {
            writer.key(quoted: #""nodeAffinityPolicy":"#)
            writer.write(nodeAffinityPolicy)
        }
        if let nodeTaintsPolicy {
            writer.key(quoted: #""nodeTaintsPolicy":"#)
            writer.write(nodeTaintsPolicy)
        }
        if !matchLabelKeys.isEmpty {
            writer.key(quoted: #""matchLabelKeys":"#)
            matchLabelKeys.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.TopologySpreadConstraint",
        fields: [
            Field("maxSkew", .int32, number: 1, isRequired: true),
            Field("topologyKey", .string, number: 2, isRequired: true),
            Field("whenUnsatisfiable", .string, number: 3, isRequired: true),
            Field("labelSelector", .object(LabelSelector.self), number: 4),
            Field("minDomains", .int32, number: 5),
            Field("nodeAffinityPolicy", .string, number: 6, isPointer: true),
            Field("nodeTaintsPolicy", .string, number: 7, isPointer: true),
            Field("matchLabelKeys", .list(.string), number: 8, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.TypedLocalObjectReference`
package struct TypedLocalObjectReference: KubeStruct {
    package var kind: String = ""
    package var apiGroup: String?
    package var name: String = ""

    package init() {}
}

extension TypedLocalObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x70756f7247697061: if try reader.hasValue(1, &seen) { apiGroup = try reader.readString() }
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
        "io.k8s.api.core.v1.TypedLocalObjectReference",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 2, isRequired: true),
            Field("apiGroup", .string, number: 1, isPointer: true),
            Field("name", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.TypedObjectReference`
package struct TypedObjectReference: KubeStruct {
    package var kind: String = ""
    package var apiGroup: String?
    package var name: String = ""
    package var namespace: String?

    package init() {}
}

extension TypedObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x70756f7247697061: if try reader.hasValue(1, &seen) { apiGroup = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 3, &seen) { namespace = try reader.readString() }
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
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.TypedObjectReference",
        fields: [
            Field("kind", .string, number: 2, isRequired: true),
            Field("apiGroup", .string, number: 1, isPointer: true),
            Field("name", .string, number: 3, isRequired: true),
            Field("namespace", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.Volume`
package struct Volume: KubeStruct {
    package var name: String = ""
    @OptionalBox package var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    @OptionalBox package var azureDisk: AzureDiskVolumeSource?
    @OptionalBox package var azureFile: AzureFileVolumeSource?
    @OptionalBox package var cephfs: CephFSVolumeSource?
    @OptionalBox package var cinder: CinderVolumeSource?
    @OptionalBox package var configMap: ConfigMapVolumeSource?
    @OptionalBox package var csi: CSIVolumeSource?
    @OptionalBox package var downwardAPI: DownwardAPIVolumeSource?
    @OptionalBox package var emptyDir: EmptyDirVolumeSource?
    @OptionalBox package var ephemeral: EphemeralVolumeSource?
    @OptionalBox package var fc: FCVolumeSource?
    @OptionalBox package var flexVolume: FlexVolumeSource?
    @OptionalBox package var flocker: FlockerVolumeSource?
    @OptionalBox package var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    @OptionalBox package var gitRepo: GitRepoVolumeSource?
    @OptionalBox package var glusterfs: GlusterfsVolumeSource?
    @OptionalBox package var hostPath: HostPathVolumeSource?
    @OptionalBox package var image: ImageVolumeSource?
    @OptionalBox package var iscsi: ISCSIVolumeSource?
    @OptionalBox package var nfs: NFSVolumeSource?
    @OptionalBox package var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    @OptionalBox package var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    @OptionalBox package var portworxVolume: PortworxVolumeSource?
    @OptionalBox package var projected: ProjectedVolumeSource?
    @OptionalBox package var quobyte: QuobyteVolumeSource?
    @OptionalBox package var rbd: RBDVolumeSource?
    @OptionalBox package var scaleIO: ScaleIOVolumeSource?
    @OptionalBox package var secret: SecretVolumeSource?
    @OptionalBox package var storageos: StorageOSVolumeSource?
    @OptionalBox package var vsphereVolume: VsphereVirtualDiskVolumeSource?

    package init() {}
}

extension Volume {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x8b76a9b62b0745ee: if try reader.hasValue("awsElasticBlockStore", 1, &seen) { _awsElasticBlockStore = try OptionalBox(from: &reader) }
            case 0x8abd1b66f1714fc8: if try reader.hasValue("azureDisk", 2, &seen) { _azureDisk = try OptionalBox(from: &reader) }
            case 0x9a249c00e1e8c8ae: if try reader.hasValue("azureFile", 3, &seen) { _azureFile = try OptionalBox(from: &reader) }
            case 0x736668706563: if try reader.hasValue(4, &seen) { _cephfs = try OptionalBox(from: &reader) }
            case 0x7265646e6963: if try reader.hasValue(5, &seen) { _cinder = try OptionalBox(from: &reader) }
            case 0x459afacd00d778be: if try reader.hasValue("configMap", 6, &seen) { _configMap = try OptionalBox(from: &reader) }
            case 0x697363: if try reader.hasValue(7, &seen) { _csi = try OptionalBox(from: &reader) }
            case 0x6cf62b4e31e017a7: if try reader.hasValue("downwardAPI", 8, &seen) { _downwardAPI = try OptionalBox(from: &reader) }
            case 0x7269447974706d65: if try reader.hasValue(9, &seen) { _emptyDir = try OptionalBox(from: &reader) }
            case 0xe285cf557c524d99: if try reader.hasValue("ephemeral", 10, &seen) { _ephemeral = try OptionalBox(from: &reader) }
            case 0x6366: if try reader.hasValue(11, &seen) { _fc = try OptionalBox(from: &reader) }
            case 0x36b7f421086e1ed6: if try reader.hasValue("flexVolume", 12, &seen) { _flexVolume = try OptionalBox(from: &reader) }
            case 0x72656b636f6c66: if try reader.hasValue(13, &seen) { _flocker = try OptionalBox(from: &reader) }
            case 0xf33931a9f8e1abcb: if try reader.hasValue("gcePersistentDisk", 14, &seen) { _gcePersistentDisk = try OptionalBox(from: &reader) }
            case 0x6f706552746967: if try reader.hasValue(15, &seen) { _gitRepo = try OptionalBox(from: &reader) }
            case 0x87f86cc558d02197: if try reader.hasValue("glusterfs", 16, &seen) { _glusterfs = try OptionalBox(from: &reader) }
            case 0x6874615074736f68: if try reader.hasValue(17, &seen) { _hostPath = try OptionalBox(from: &reader) }
            case 0x6567616d69: if try reader.hasValue(18, &seen) { _image = try OptionalBox(from: &reader) }
            case 0x6973637369: if try reader.hasValue(19, &seen) { _iscsi = try OptionalBox(from: &reader) }
            case 0x73666e: if try reader.hasValue(20, &seen) { _nfs = try OptionalBox(from: &reader) }
            case 0x754afd3e6150eeec: if try reader.hasValue("persistentVolumeClaim", 21, &seen) { _persistentVolumeClaim = try OptionalBox(from: &reader) }
            case 0x80f03849392ef2b1: if try reader.hasValue("photonPersistentDisk", 22, &seen) { _photonPersistentDisk = try OptionalBox(from: &reader) }
            case 0x3b34da6c54432694: if try reader.hasValue("portworxVolume", 23, &seen) { _portworxVolume = try OptionalBox(from: &reader) }
            case 0x9c3a595ce024ac9f: if try reader.hasValue("projected", 24, &seen) { _projected = try OptionalBox(from: &reader) }
            case 0x657479626f7571: if try reader.hasValue(25, &seen) { _quobyte = try OptionalBox(from: &reader) }
            case 0x646272: if try reader.hasValue(26, &seen) { _rbd = try OptionalBox(from: &reader) }
            case 0x4f49656c616373: if try reader.hasValue(27, &seen) { _scaleIO = try OptionalBox(from: &reader) }
            case 0x746572636573: if try reader.hasValue(28, &seen) { _secret = try OptionalBox(from: &reader) }
            case 0x2fbb5a28a9c71ce6: if try reader.hasValue("storageos", 29, &seen) { _storageos = try OptionalBox(from: &reader) }
            case 0x4b00da432f8723fa: if try reader.hasValue("vsphereVolume", 30, &seen) { _vsphereVolume = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
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
        if _configMap.isPresent {
            writer.key(quoted: #""configMap":"#)
            _configMap.write(to: &writer)
        }
        if _csi.isPresent {
            writer.key(quoted: #""csi":"#)
            _csi.write(to: &writer)
        }
        if _downwardAPI.isPresent {
            writer.key(quoted: #""downwardAPI":"#)
            _downwardAPI.write(to: &writer)
        }
        if _emptyDir.isPresent {
            writer.key(quoted: #""emptyDir":"#)
            _emptyDir.write(to: &writer)
        }
        if _ephemeral.isPresent {
            writer.key(quoted: #""ephemeral":"#)
            _ephemeral.write(to: &writer)
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
        if _gitRepo.isPresent {
            writer.key(quoted: #""gitRepo":"#)
            _gitRepo.write(to: &writer)
        }
        if _glusterfs.isPresent {
            writer.key(quoted: #""glusterfs":"#)
            _glusterfs.write(to: &writer)
        }
        if _hostPath.isPresent {
            writer.key(quoted: #""hostPath":"#)
            _hostPath.write(to: &writer)
        }
        if _image.isPresent {
            writer.key(quoted: #""image":"#)
            _image.write(to: &writer)
        }
        if _iscsi.isPresent {
            writer.key(quoted: #""iscsi":"#)
            _iscsi.write(to: &writer)
        }
        if _nfs.isPresent {
            writer.key(quoted: #""nfs":"#)
            _nfs.write(to: &writer)
        }
        if _persistentVolumeClaim.isPresent {
            writer.key(quoted: #""persistentVolumeClaim":"#)
            _persistentVolumeClaim.write(to: &writer)
        }
        if _photonPersistentDisk.isPresent {
            writer.key(quoted: #""photonPersistentDisk":"#)
            _photonPersistentDisk.write(to: &writer)
        }
        if _portworxVolume.isPresent {
            writer.key(quoted: #""portworxVolume":"#)
            _portworxVolume.write(to: &writer)
        }
        if _projected.isPresent {
            writer.key(quoted: #""projected":"#)
            _projected.write(to: &writer)
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
        if _secret.isPresent {
            writer.key(quoted: #""secret":"#)
            _secret.write(to: &writer)
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
        "io.k8s.api.core.v1.Volume",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("awsElasticBlockStore", .object(AWSElasticBlockStoreVolumeSource.self), number: 4, embedded: [2]),
            Field("azureDisk", .object(AzureDiskVolumeSource.self), number: 22, embedded: [2]),
            Field("azureFile", .object(AzureFileVolumeSource.self), number: 18, embedded: [2]),
            Field("cephfs", .object(CephFSVolumeSource.self), number: 14, embedded: [2]),
            Field("cinder", .object(CinderVolumeSource.self), number: 13, embedded: [2]),
            Field("configMap", .object(ConfigMapVolumeSource.self), number: 19, embedded: [2]),
            Field("csi", .object(CSIVolumeSource.self), number: 28, embedded: [2]),
            Field("downwardAPI", .object(DownwardAPIVolumeSource.self), number: 16, embedded: [2]),
            Field("emptyDir", .object(EmptyDirVolumeSource.self), number: 2, embedded: [2]),
            Field("ephemeral", .object(EphemeralVolumeSource.self), number: 29, embedded: [2]),
            Field("fc", .object(FCVolumeSource.self), number: 17, embedded: [2]),
            Field("flexVolume", .object(FlexVolumeSource.self), number: 12, embedded: [2]),
            Field("flocker", .object(FlockerVolumeSource.self), number: 15, embedded: [2]),
            Field("gcePersistentDisk", .object(GCEPersistentDiskVolumeSource.self), number: 3, embedded: [2]),
            Field("gitRepo", .object(GitRepoVolumeSource.self), number: 5, embedded: [2]),
            Field("glusterfs", .object(GlusterfsVolumeSource.self), number: 9, embedded: [2]),
            Field("hostPath", .object(HostPathVolumeSource.self), number: 1, embedded: [2]),
            Field("image", .object(ImageVolumeSource.self), number: 30, embedded: [2]),
            Field("iscsi", .object(ISCSIVolumeSource.self), number: 8, embedded: [2]),
            Field("nfs", .object(NFSVolumeSource.self), number: 7, embedded: [2]),
            Field("persistentVolumeClaim", .object(PersistentVolumeClaimVolumeSource.self), number: 10, embedded: [2]),
            Field("photonPersistentDisk", .object(PhotonPersistentDiskVolumeSource.self), number: 23, embedded: [2]),
            Field("portworxVolume", .object(PortworxVolumeSource.self), number: 24, embedded: [2]),
            Field("projected", .object(ProjectedVolumeSource.self), number: 26, embedded: [2]),
            Field("quobyte", .object(QuobyteVolumeSource.self), number: 21, embedded: [2]),
            Field("rbd", .object(RBDVolumeSource.self), number: 11, embedded: [2]),
            Field("scaleIO", .object(ScaleIOVolumeSource.self), number: 25, embedded: [2]),
            Field("secret", .object(SecretVolumeSource.self), number: 6, embedded: [2]),
            Field("storageos", .object(StorageOSVolumeSource.self), number: 27, embedded: [2]),
            Field("vsphereVolume", .object(VsphereVirtualDiskVolumeSource.self), number: 20, embedded: [2]),
        ])
}

/// `io.k8s.api.core.v1.VolumeDevice`
package struct VolumeDevice: KubeStruct {
    package var name: String = ""
    package var devicePath: String = ""

    package init() {}
}

extension VolumeDevice {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x64bbe263edcf9ca: if try reader.hasValue("devicePath", 1, &seen) { devicePath = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""devicePath":"#)
        writer.write(devicePath)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeDevice",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("devicePath", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.VolumeMount`
package struct VolumeMount: KubeStruct {
    package var name: String = ""
    package var readOnly: Bool?
    package var mountPath: String = ""
    package var subPath: String?
    package var mountPropagation: String?
    package var subPathExpr: String?
    package var recursiveReadOnly: String?

    package init() {}
}

extension VolumeMount {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(1, &seen) { readOnly = try reader.readTrue() }
            case 0x2e8a7d03923bccf6: if try reader.hasValue("mountPath", 2, &seen) { mountPath = try reader.readString() }
            case 0x68746150627573: if try reader.hasValue(3, &seen) { subPath = try reader.readNonEmptyString() }
            case 0x7514f4dcedc8a48d: if try reader.hasValue("mountPropagation", 4, &seen) { mountPropagation = try reader.readString() }
            case 0x2167c0ce33b075a6: if try reader.hasValue("subPathExpr", 5, &seen) { subPathExpr = try reader.readNonEmptyString() }
            case 0x8b30f5947d293ac5: if try reader.hasValue("recursiveReadOnly", 6, &seen) { recursiveReadOnly = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.key(quoted: #""mountPath":"#)
        writer.write(mountPath)
        if let subPath {
            writer.key(quoted: #""subPath":"#)
            writer.write(subPath)
        }
        if let mountPropagation {
            writer.key(quoted: #""mountPropagation":"#)
            writer.write(mountPropagation)
        }
        if let subPathExpr {
            writer.key(quoted: #""subPathExpr":"#)
            writer.write(subPathExpr)
        }
        if let recursiveReadOnly {
            writer.key(quoted: #""recursiveReadOnly":"#)
            writer.write(recursiveReadOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeMount",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("readOnly", .bool, number: 2, omitsZero: true),
            Field("mountPath", .string, number: 3, isRequired: true),
            Field("subPath", .string, number: 4),
            Field("mountPropagation", .string, number: 5, isPointer: true),
            Field("subPathExpr", .string, number: 6),
            Field("recursiveReadOnly", .string, number: 7, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.VolumeMountStatus`
package struct VolumeMountStatus: KubeStruct {
    package var name: String = ""
    package var mountPath: String = ""
    package var readOnly: Bool?
    package var recursiveReadOnly: String?
    package var volumeStatus: VolumeStatus?

    package init() {}
}

extension VolumeMountStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x2e8a7d03923bccf6: if try reader.hasValue("mountPath", 1, &seen) { mountPath = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0x8b30f5947d293ac5: if try reader.hasValue("recursiveReadOnly", 3, &seen) { recursiveReadOnly = try reader.readNonEmptyString() }
            case 0xd93ae6f2330980d3: if try reader.hasValue("volumeStatus", 4, &seen) { volumeStatus = try VolumeStatus(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""mountPath":"#)
        writer.write(mountPath)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let recursiveReadOnly {
            writer.key(quoted: #""recursiveReadOnly":"#)
            writer.write(recursiveReadOnly)
        }
        if let volumeStatus {
            writer.key(quoted: #""volumeStatus":"#)
            volumeStatus.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeMountStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("mountPath", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3, omitsZero: true),
            Field("recursiveReadOnly", .string, number: 4),
            Field("volumeStatus", .object(VolumeStatus.self), number: 5),
        ])
}

/// `io.k8s.api.core.v1.VolumeNodeAffinity`
package struct VolumeNodeAffinity: KubeStruct {
    package var required: NodeSelector?

    package init() {}
}

extension VolumeNodeAffinity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6465726975716572: if try reader.hasValue(0, &seen) { required = try NodeSelector(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let required {
            writer.key(quoted: #""required":"#)
            required.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeNodeAffinity",
        fields: [
            Field("required", .object(NodeSelector.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.VolumeProjection`
package struct VolumeProjection: KubeStruct {
    package var secret: SecretProjection?
    package var downwardAPI: DownwardAPIProjection?
    package var configMap: ConfigMapProjection?
    package var serviceAccountToken: ServiceAccountTokenProjection?
    @OptionalBox package var clusterTrustBundle: ClusterTrustBundleProjection?
    @OptionalBox package var podCertificate: PodCertificateProjection?

    package init() {}
}

extension VolumeProjection {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746572636573: if try reader.hasValue(0, &seen) { secret = try SecretProjection(from: &reader) }
            case 0x6cf62b4e31e017a7: if try reader.hasValue("downwardAPI", 1, &seen) { downwardAPI = try DownwardAPIProjection(from: &reader) }
            case 0x459afacd00d778be: if try reader.hasValue("configMap", 2, &seen) { configMap = try ConfigMapProjection(from: &reader) }
            case 0xeaca03c0d9c1aebb: if try reader.hasValue("serviceAccountToken", 3, &seen) { serviceAccountToken = try ServiceAccountTokenProjection(from: &reader) }
            case 0x6c37a607884687bf: if try reader.hasValue("clusterTrustBundle", 4, &seen) { _clusterTrustBundle = try OptionalBox(from: &reader) }
            case 0xa36df7aac3bfdcb0: if try reader.hasValue("podCertificate", 5, &seen) { _podCertificate = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let secret {
            writer.key(quoted: #""secret":"#)
            secret.write(to: &writer)
        }
        if let downwardAPI {
            writer.key(quoted: #""downwardAPI":"#)
            downwardAPI.write(to: &writer)
        }
        if let configMap {
            writer.key(quoted: #""configMap":"#)
            configMap.write(to: &writer)
        }
        if let serviceAccountToken {
            writer.key(quoted: #""serviceAccountToken":"#)
            serviceAccountToken.write(to: &writer)
        }
        if _clusterTrustBundle.isPresent {
            writer.key(quoted: #""clusterTrustBundle":"#)
            _clusterTrustBundle.write(to: &writer)
        }
        if _podCertificate.isPresent {
            writer.key(quoted: #""podCertificate":"#)
            _podCertificate.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeProjection",
        fields: [
            Field("secret", .object(SecretProjection.self), number: 1),
            Field("downwardAPI", .object(DownwardAPIProjection.self), number: 2),
            Field("configMap", .object(ConfigMapProjection.self), number: 3),
            Field("serviceAccountToken", .object(ServiceAccountTokenProjection.self), number: 4),
            Field("clusterTrustBundle", .object(ClusterTrustBundleProjection.self), number: 5),
            Field("podCertificate", .object(PodCertificateProjection.self), number: 6),
        ])
}

/// `io.k8s.api.core.v1.VolumeResourceRequirements`
package struct VolumeResourceRequirements: KubeStruct {
    package var limits: [String: Quantity] = [:]
    package var requests: [String: Quantity] = [:]

    package init() {}
}

extension VolumeResourceRequirements {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374696d696c: if try reader.hasValue(0, &seen) { limits = try [String: Quantity](from: &reader) }
            case 0x7374736575716572: if try reader.hasValue(1, &seen) { requests = try [String: Quantity](from: &reader) }
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeResourceRequirements",
        fields: [
            Field("limits", .map(.quantity), number: 1),
            Field("requests", .map(.quantity), number: 2),
        ])
}

/// `io.k8s.api.core.v1.VolumeStatus`
package struct VolumeStatus: KubeStruct {
    package var image: ImageVolumeStatus?

    package init() {}
}

extension VolumeStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6567616d69: if try reader.hasValue(0, &seen) { image = try ImageVolumeStatus(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let image {
            writer.key(quoted: #""image":"#)
            image.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VolumeStatus",
        fields: [
            Field("image", .object(ImageVolumeStatus.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource`
package struct VsphereVirtualDiskVolumeSource: KubeStruct {
    package var volumePath: String = ""
    package var fsType: String?
    package var storagePolicyName: String?
    package var storagePolicyID: String?

    package init() {}
}

extension VsphereVirtualDiskVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xd612a3324aaef6ca: if try reader.hasValue("volumePath", 0, &seen) { volumePath = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x2c0e38f6f53590a8: if try reader.hasValue("storagePolicyName", 2, &seen) { storagePolicyName = try reader.readNonEmptyString() }
            case 0xd70ea74c2882f0d0: if try reader.hasValue("storagePolicyID", 3, &seen) { storagePolicyID = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""volumePath":"#)
        writer.write(volumePath)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if let storagePolicyName {
            writer.key(quoted: #""storagePolicyName":"#)
            writer.write(storagePolicyName)
        }
        if let storagePolicyID {
            writer.key(quoted: #""storagePolicyID":"#)
            writer.write(storagePolicyID)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource",
        fields: [
            Field("volumePath", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("storagePolicyName", .string, number: 3),
            Field("storagePolicyID", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.WeightedPodAffinityTerm`
package struct WeightedPodAffinityTerm: KubeStruct {
    package var weight: Int32 = 0
    package var podAffinityTerm: PodAffinityTerm = PodAffinityTerm()

    package init() {}
}

extension WeightedPodAffinityTerm {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x746867696577: if try reader.hasValue(0, &seen) { weight = try reader.readInteger(Int32.self) }
            case 0xcc6646139a5e6d8a: if try reader.hasValue("podAffinityTerm", 1, &seen) { try podAffinityTerm.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""weight":"#)
        writer.write(weight)
        writer.key(quoted: #""podAffinityTerm":"#)
        podAffinityTerm.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.WeightedPodAffinityTerm",
        fields: [
            Field("weight", .int32, number: 1, isRequired: true),
            Field("podAffinityTerm", .object(PodAffinityTerm.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.WindowsSecurityContextOptions`
package struct WindowsSecurityContextOptions: KubeStruct {
    package var gmsaCredentialSpecName: String?
    package var gmsaCredentialSpec: String?
    package var runAsUserName: String?
    package var hostProcess: Bool?

    package init() {}
}

extension WindowsSecurityContextOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xccb41f5f21b57387: if try reader.hasValue("gmsaCredentialSpecName", 0, &seen) { gmsaCredentialSpecName = try reader.readString() }
            case 0x414b19690ae8b9bc: if try reader.hasValue("gmsaCredentialSpec", 1, &seen) { gmsaCredentialSpec = try reader.readString() }
            case 0x2067002a1559b9fa: if try reader.hasValue("runAsUserName", 2, &seen) { runAsUserName = try reader.readString() }
            case 0x1375d9a1744e81f2: if try reader.hasValue("hostProcess", 3, &seen) { hostProcess = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let gmsaCredentialSpecName {
            writer.key(quoted: #""gmsaCredentialSpecName":"#)
            writer.write(gmsaCredentialSpecName)
        }
        if let gmsaCredentialSpec {
            writer.key(quoted: #""gmsaCredentialSpec":"#)
            writer.write(gmsaCredentialSpec)
        }
        if let runAsUserName {
            writer.key(quoted: #""runAsUserName":"#)
            writer.write(runAsUserName)
        }
        if let hostProcess {
            writer.key(quoted: #""hostProcess":"#)
            writer.write(hostProcess)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.WindowsSecurityContextOptions",
        fields: [
            Field("gmsaCredentialSpecName", .string, number: 1, isPointer: true),
            Field("gmsaCredentialSpec", .string, number: 2, isPointer: true),
            Field("runAsUserName", .string, number: 3, isPointer: true),
            Field("hostProcess", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.NodeProxyOptions`
package struct NodeProxyOptions: KubeStruct {
    package var path: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "NodeProxyOptions") }
}

extension NodeProxyOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"NodeProxyOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeProxyOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "NodeProxyOptions")],
        fields: [
            Field("path", .string, number: 1),
        ])
}

/// `io.k8s.api.core.v1.PodAttachOptions`
package struct PodAttachOptions: KubeStruct {
    package var stdin: Bool?
    package var stdout: Bool?
    package var stderr: Bool?
    package var tty: Bool?
    package var container: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodAttachOptions") }
}

extension PodAttachOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e69647473: if try reader.hasValue(0, &seen) { stdin = try reader.readTrue() }
            case 0x74756f647473: if try reader.hasValue(1, &seen) { stdout = try reader.readTrue() }
            case 0x727265647473: if try reader.hasValue(2, &seen) { stderr = try reader.readTrue() }
            case 0x797474: if try reader.hasValue(3, &seen) { tty = try reader.readTrue() }
            case 0x6784ea83e31768f0: if try reader.hasValue("container", 4, &seen) { container = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(5, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 6, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodAttachOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let stdin, stdin != false {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdout, stdout != false {
            writer.key(quoted: #""stdout":"#)
            writer.write(stdout)
        }
        if let stderr, stderr != false {
            writer.key(quoted: #""stderr":"#)
            writer.write(stderr)
        }
        if let tty, tty != false {
            writer.key(quoted: #""tty":"#)
            writer.write(tty)
        }
        if let container {
            writer.key(quoted: #""container":"#)
            writer.write(container)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodAttachOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodAttachOptions")],
        fields: [
            Field("stdin", .bool, number: 1, omitsZero: true),
            Field("stdout", .bool, number: 2, omitsZero: true),
            Field("stderr", .bool, number: 3, omitsZero: true),
            Field("tty", .bool, number: 4, omitsZero: true),
            Field("container", .string, number: 5),
        ])
}

/// `io.k8s.api.core.v1.PodExecOptions`
package struct PodExecOptions: KubeStruct {
    package var stdin: Bool?
    package var stdout: Bool?
    package var stderr: Bool?
    package var tty: Bool?
    package var container: String?
    package var command: [String] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodExecOptions") }
}

extension PodExecOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e69647473: if try reader.hasValue(0, &seen) { stdin = try reader.readTrue() }
            case 0x74756f647473: if try reader.hasValue(1, &seen) { stdout = try reader.readTrue() }
            case 0x727265647473: if try reader.hasValue(2, &seen) { stderr = try reader.readTrue() }
            case 0x797474: if try reader.hasValue(3, &seen) { tty = try reader.readTrue() }
            case 0x6784ea83e31768f0: if try reader.hasValue("container", 4, &seen) { container = try reader.readNonEmptyString() }
            case 0x646e616d6d6f63: if try reader.hasValue(5, &seen) { command = try [String](from: &reader) }
            case 0x646e696b: if try reader.hasValue(6, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 7, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodExecOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let stdin, stdin != false {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdout, stdout != false {
            writer.key(quoted: #""stdout":"#)
            writer.write(stdout)
        }
        if let stderr, stderr != false {
            writer.key(quoted: #""stderr":"#)
            writer.write(stderr)
        }
        if let tty, tty != false {
            writer.key(quoted: #""tty":"#)
            writer.write(tty)
        }
        if let container {
            writer.key(quoted: #""container":"#)
            writer.write(container)
        }
        writer.key(quoted: #""command":"#)
        command.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodExecOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodExecOptions")],
        fields: [
            Field("stdin", .bool, number: 1, omitsZero: true),
            Field("stdout", .bool, number: 2, omitsZero: true),
            Field("stderr", .bool, number: 3, omitsZero: true),
            Field("tty", .bool, number: 4, omitsZero: true),
            Field("container", .string, number: 5),
            Field("command", .list(.string), number: 6, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.PodLogOptions`
package struct PodLogOptions: KubeStruct {
    package var container: String?
    package var follow: Bool?
    package var previous: Bool?
    package var sinceSeconds: Int64?
    package var sinceTime: Time?
    package var timestamps: Bool?
    package var tailLines: Int64?
    package var limitBytes: Int64?
    package var insecureSkipTLSVerifyBackend: Bool?
    package var stream: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodLogOptions") }
}

extension PodLogOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6784ea83e31768f0: if try reader.hasValue("container", 0, &seen) { container = try reader.readNonEmptyString() }
            case 0x776f6c6c6f66: if try reader.hasValue(1, &seen) { follow = try reader.readTrue() }
            case 0x73756f6976657270: if try reader.hasValue(2, &seen) { previous = try reader.readTrue() }
            case 0xf78922cef7217a8e: if try reader.hasValue("sinceSeconds", 3, &seen) { sinceSeconds = try reader.readInteger(Int64.self) }
            case 0x568aaca90d1e66cc: if try reader.hasValue("sinceTime", 4, &seen) { sinceTime = try Time(from: &reader) }
            case 0x8d7ae692f525a9c: if try reader.hasValue("timestamps", 5, &seen) { timestamps = try reader.readTrue() }
            case 0xb9635e68bc185ac6: if try reader.hasValue("tailLines", 6, &seen) { tailLines = try reader.readInteger(Int64.self) }
            case 0x3716c2e1c662589c: if try reader.hasValue("limitBytes", 7, &seen) { limitBytes = try reader.readInteger(Int64.self) }
            case 0xb3a86fdce95e4292: if try reader.hasValue("insecureSkipTLSVerifyBackend", 8, &seen) { insecureSkipTLSVerifyBackend = try reader.readTrue() }
            case 0x6d6165727473: if try reader.hasValue(9, &seen) { stream = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(10, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 11, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodLogOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let container {
            writer.key(quoted: #""container":"#)
            writer.write(container)
        }
        if let follow, follow != false {
            writer.key(quoted: #""follow":"#)
            writer.write(follow)
        }
        if let previous, previous != false {
            writer.key(quoted: #""previous":"#)
            writer.write(previous)
        }
        if let sinceSeconds {
            writer.key(quoted: #""sinceSeconds":"#)
            writer.write(sinceSeconds)
        }
        if let sinceTime {
            writer.key(quoted: #""sinceTime":"#)
            sinceTime.write(to: &writer)
        }
        if let timestamps, timestamps != false {
            writer.key(quoted: #""timestamps":"#)
            writer.write(timestamps)
        }
        if let tailLines {
            writer.key(quoted: #""tailLines":"#)
            writer.write(tailLines)
        }
        if let limitBytes {
            writer.key(quoted: #""limitBytes":"#)
            writer.write(limitBytes)
        }
        if let insecureSkipTLSVerifyBackend, insecureSkipTLSVerifyBackend != false {
            writer.key(quoted: #""insecureSkipTLSVerifyBackend":"#)
            writer.write(insecureSkipTLSVerifyBackend)
        }
        if let stream {
            writer.key(quoted: #""stream":"#)
            writer.write(stream)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodLogOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodLogOptions")],
        fields: [
            Field("container", .string, number: 1),
            Field("follow", .bool, number: 2, omitsZero: true),
            Field("previous", .bool, number: 3, omitsZero: true),
            Field("sinceSeconds", .int64, number: 4),
            Field("sinceTime", .time, number: 5),
            Field("timestamps", .bool, number: 6, omitsZero: true),
            Field("tailLines", .int64, number: 7),
            Field("limitBytes", .int64, number: 8),
            Field("insecureSkipTLSVerifyBackend", .bool, number: 9, omitsZero: true),
            Field("stream", .string, number: 10),
        ])
}

/// `io.k8s.api.core.v1.PodPortForwardOptions`
package struct PodPortForwardOptions: KubeStruct {
    package var ports: [Int32] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodPortForwardOptions") }
}

extension PodPortForwardOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374726f70: if try reader.hasValue(0, &seen) { ports = try [Int32](from: &reader) }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodPortForwardOptions","apiVersion":"v1""#)
        writer.continueObject()
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodPortForwardOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodPortForwardOptions")],
        fields: [
            Field("ports", .list(.int32), number: 1),
        ])
}

/// `io.k8s.api.core.v1.PodProxyOptions`
package struct PodProxyOptions: KubeStruct {
    package var path: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodProxyOptions") }
}

extension PodProxyOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodProxyOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodProxyOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodProxyOptions")],
        fields: [
            Field("path", .string, number: 1),
        ])
}

/// `io.k8s.api.core.v1.PodStatusResult`
package struct PodStatusResult: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var status: PodStatus

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PodStatusResult") }
}

extension PodStatusResult {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(1, &seen) { _status = try Boxed(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PodStatusResult","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""status":"#)
        _status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PodStatusResult",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PodStatusResult")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("status", .object(PodStatus.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.RangeAllocation`
package struct RangeAllocation: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var range: String = ""
    package var data: ByteData = ByteData()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "RangeAllocation") }
}

extension RangeAllocation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x65676e6172: if try reader.hasValue(1, &seen) { range = try reader.readString() }
            case 0x61746164: if try reader.hasValue(2, &seen) { data = try ByteData(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RangeAllocation","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""range":"#)
        writer.write(range)
        writer.key(quoted: #""data":"#)
        data.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.RangeAllocation",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "RangeAllocation")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("range", .string, number: 2, isRequired: true),
            Field("data", .bytes, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.SerializedReference`
package struct SerializedReference: KubeStruct {
    package var reference: ObjectReference = ObjectReference()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "SerializedReference") }
}

extension SerializedReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x42863ba097708c9c: if try reader.hasValue("reference", 0, &seen) { try reference.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SerializedReference","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""reference":"#)
        reference.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.SerializedReference",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "SerializedReference")],
        fields: [
            Field("reference", .object(ObjectReference.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.ServiceProxyOptions`
package struct ServiceProxyOptions: KubeStruct {
    package var path: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ServiceProxyOptions") }
}

extension ServiceProxyOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceProxyOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ServiceProxyOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ServiceProxyOptions")],
        fields: [
            Field("path", .string, number: 1),
        ])
}
