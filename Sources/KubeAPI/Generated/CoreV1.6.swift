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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x62564c8cfeea19f4 where reader.keyIs("volumeName"): volumeName = try reader.readNonEmptyString()
            case 0x5b99f96716c9494 where reader.keyIs("volumeNamespace"): volumeNamespace = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try ObjectReference(from: &reader)
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
        if let readOnly {
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
        "io.k8s.api.core.v1.StorageOSPersistentVolumeSource",
        fields: [
            Field("volumeName", .string, number: 1),
            Field("volumeNamespace", .string, number: 2),
            Field("fsType", .string, number: 3),
            Field("readOnly", .bool, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x62564c8cfeea19f4 where reader.keyIs("volumeName"): volumeName = try reader.readNonEmptyString()
            case 0x5b99f96716c9494 where reader.keyIs("volumeNamespace"): volumeNamespace = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try IntOrString(from: &reader)
            case 0x8930b722c998c4fe where reader.keyIs("host"): host = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readNonEmptyString()
            case 0xf31c96345380cc2b where reader.keyIs("effect"): effect = try reader.readString()
            case 0x9135c16ea0b1d448 where reader.keyIs("timeAdded"): timeAdded = try Time(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readNonEmptyString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readNonEmptyString()
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readNonEmptyString()
            case 0xf31c96345380cc2b where reader.keyIs("effect"): effect = try reader.readNonEmptyString()
            case 0xe7c17869493fcfd2 where reader.keyIs("tolerationSeconds"): tolerationSeconds = try reader.readInteger(Int64.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xc58e7ec016df9436 where reader.keyIs("matchLabelExpressions"): matchLabelExpressions = try [TopologySelectorLabelRequirement](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x29a6f5e69af347 where reader.keyIs("maxSkew"): maxSkew = try reader.readInteger(Int32.self)
            case 0x4516e7d1783e15fb where reader.keyIs("topologyKey"): topologyKey = try reader.readString()
            case 0xeeb2c4093e6f3c30 where reader.keyIs("whenUnsatisfiable"): whenUnsatisfiable = try reader.readString()
            case 0x3227951954531871 where reader.keyIs("labelSelector"): labelSelector = try LabelSelector(from: &reader)
            case 0x3f72dda4c1af4325 where reader.keyIs("minDomains"): minDomains = try reader.readInteger(Int32.self)
            case 0x649b1302a8ecd0e2 where reader.keyIs("nodeAffinityPolicy"): nodeAffinityPolicy = try reader.readNonEmptyString()
            case 0x7d54c211b521f38b where reader.keyIs("nodeTaintsPolicy"): nodeTaintsPolicy = try reader.readNonEmptyString()
            case 0xe10c6fede9b5f81d where reader.keyIs("matchLabelKeys"): matchLabelKeys = try [String](from: &reader)
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
            Field("nodeAffinityPolicy", .string, number: 6),
            Field("nodeTaintsPolicy", .string, number: 7),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
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
            Field("apiGroup", .string, number: 1),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
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
            Field("apiGroup", .string, number: 1),
            Field("name", .string, number: 3, isRequired: true),
            Field("namespace", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.Volume`
package struct Volume: KubeStruct {
    package var name: String = ""
    package var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    @OptionalBox package var azureDisk: AzureDiskVolumeSource?
    package var azureFile: AzureFileVolumeSource?
    @OptionalBox package var cephfs: CephFSVolumeSource?
    @OptionalBox package var cinder: CinderVolumeSource?
    package var configMap: ConfigMapVolumeSource?
    @OptionalBox package var csi: CSIVolumeSource?
    package var downwardAPI: DownwardAPIVolumeSource?
    package var emptyDir: EmptyDirVolumeSource?
    package var ephemeral: EphemeralVolumeSource?
    package var fc: FCVolumeSource?
    @OptionalBox package var flexVolume: FlexVolumeSource?
    package var flocker: FlockerVolumeSource?
    package var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    package var gitRepo: GitRepoVolumeSource?
    package var glusterfs: GlusterfsVolumeSource?
    package var hostPath: HostPathVolumeSource?
    package var image: ImageVolumeSource?
    @OptionalBox package var iscsi: ISCSIVolumeSource?
    package var nfs: NFSVolumeSource?
    package var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    package var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    package var portworxVolume: PortworxVolumeSource?
    package var projected: ProjectedVolumeSource?
    @OptionalBox package var quobyte: QuobyteVolumeSource?
    @OptionalBox package var rbd: RBDVolumeSource?
    @OptionalBox package var scaleIO: ScaleIOVolumeSource?
    package var secret: SecretVolumeSource?
    @OptionalBox package var storageos: StorageOSVolumeSource?
    @OptionalBox package var vsphereVolume: VsphereVirtualDiskVolumeSource?

    package init() {}
}

extension Volume {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x8b76a9b62b07456e where reader.keyIs("awsElasticBlockStore"): awsElasticBlockStore = try AWSElasticBlockStoreVolumeSource(from: &reader)
            case 0x8abd1b66f1714f48 where reader.keyIs("azureDisk"): azureDisk = try AzureDiskVolumeSource(from: &reader)
            case 0x9a249c00e1e8c82e where reader.keyIs("azureFile"): azureFile = try AzureFileVolumeSource(from: &reader)
            case 0x193207c475b53a8d where reader.keyIs("cephfs"): cephfs = try CephFSVolumeSource(from: &reader)
            case 0x53e2342719afa56e where reader.keyIs("cinder"): cinder = try CinderVolumeSource(from: &reader)
            case 0x459afacd00d7783e where reader.keyIs("configMap"): configMap = try ConfigMapVolumeSource(from: &reader)
            case 0x2d912f4b3bd9d9ab where reader.keyIs("csi"): csi = try CSIVolumeSource(from: &reader)
            case 0x6cf62b4e31e017a7 where reader.keyIs("downwardAPI"): downwardAPI = try DownwardAPIVolumeSource(from: &reader)
            case 0x94089dde3f722104 where reader.keyIs("emptyDir"): emptyDir = try EmptyDirVolumeSource(from: &reader)
            case 0xe285cf557c524d19 where reader.keyIs("ephemeral"): ephemeral = try EphemeralVolumeSource(from: &reader)
            case 0x41be48afc6aadf9b where reader.keyIs("fc"): fc = try FCVolumeSource(from: &reader)
            case 0x36b7f421086e1ed6 where reader.keyIs("flexVolume"): flexVolume = try FlexVolumeSource(from: &reader)
            case 0xb677860b25db59fe where reader.keyIs("flocker"): flocker = try FlockerVolumeSource(from: &reader)
            case 0xf33931a9f8e1abcb where reader.keyIs("gcePersistentDisk"): gcePersistentDisk = try GCEPersistentDiskVolumeSource(from: &reader)
            case 0x4455688d78024c6d where reader.keyIs("gitRepo"): gitRepo = try GitRepoVolumeSource(from: &reader)
            case 0x87f86cc558d02197 where reader.keyIs("glusterfs"): glusterfs = try GlusterfsVolumeSource(from: &reader)
            case 0x85429a13cd6be1eb where reader.keyIs("hostPath"): hostPath = try HostPathVolumeSource(from: &reader)
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try ImageVolumeSource(from: &reader)
            case 0x478d4298d3c58544 where reader.keyIs("iscsi"): iscsi = try ISCSIVolumeSource(from: &reader)
            case 0x2672eb28bbe4d9d9 where reader.keyIs("nfs"): nfs = try NFSVolumeSource(from: &reader)
            case 0x754afd3e6150ee6c where reader.keyIs("persistentVolumeClaim"): persistentVolumeClaim = try PersistentVolumeClaimVolumeSource(from: &reader)
            case 0x80f03849392ef2b1 where reader.keyIs("photonPersistentDisk"): photonPersistentDisk = try PhotonPersistentDiskVolumeSource(from: &reader)
            case 0x3b34da6c54432614 where reader.keyIs("portworxVolume"): portworxVolume = try PortworxVolumeSource(from: &reader)
            case 0x9c3a595ce024ac9f where reader.keyIs("projected"): projected = try ProjectedVolumeSource(from: &reader)
            case 0xf113c1667f360bc8 where reader.keyIs("quobyte"): quobyte = try QuobyteVolumeSource(from: &reader)
            case 0x9f8b76b4b41fb9f1 where reader.keyIs("rbd"): rbd = try RBDVolumeSource(from: &reader)
            case 0x46727d221dc325a6 where reader.keyIs("scaleIO"): scaleIO = try ScaleIOVolumeSource(from: &reader)
            case 0xd868ae573e7550ce where reader.keyIs("secret"): secret = try SecretVolumeSource(from: &reader)
            case 0x2fbb5a28a9c71ce6 where reader.keyIs("storageos"): storageos = try StorageOSVolumeSource(from: &reader)
            case 0x4b00da432f87237a where reader.keyIs("vsphereVolume"): vsphereVolume = try VsphereVirtualDiskVolumeSource(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let awsElasticBlockStore {
            writer.key(quoted: #""awsElasticBlockStore":"#)
            awsElasticBlockStore.write(to: &writer)
        }
        if let azureDisk {
            writer.key(quoted: #""azureDisk":"#)
            azureDisk.write(to: &writer)
        }
        if let azureFile {
            writer.key(quoted: #""azureFile":"#)
            azureFile.write(to: &writer)
        }
        if let cephfs {
            writer.key(quoted: #""cephfs":"#)
            cephfs.write(to: &writer)
        }
        if let cinder {
            writer.key(quoted: #""cinder":"#)
            cinder.write(to: &writer)
        }
        if let configMap {
            writer.key(quoted: #""configMap":"#)
            configMap.write(to: &writer)
        }
        if let csi {
            writer.key(quoted: #""csi":"#)
            csi.write(to: &writer)
        }
        if let downwardAPI {
            writer.key(quoted: #""downwardAPI":"#)
            downwardAPI.write(to: &writer)
        }
        if let emptyDir {
            writer.key(quoted: #""emptyDir":"#)
            emptyDir.write(to: &writer)
        }
        if let ephemeral {
            writer.key(quoted: #""ephemeral":"#)
            ephemeral.write(to: &writer)
        }
        if let fc {
            writer.key(quoted: #""fc":"#)
            fc.write(to: &writer)
        }
        if let flexVolume {
            writer.key(quoted: #""flexVolume":"#)
            flexVolume.write(to: &writer)
        }
        if let flocker {
            writer.key(quoted: #""flocker":"#)
            flocker.write(to: &writer)
        }
        if let gcePersistentDisk {
            writer.key(quoted: #""gcePersistentDisk":"#)
            gcePersistentDisk.write(to: &writer)
        }
        if let gitRepo {
            writer.key(quoted: #""gitRepo":"#)
            gitRepo.write(to: &writer)
        }
        if let glusterfs {
            writer.key(quoted: #""glusterfs":"#)
            glusterfs.write(to: &writer)
        }
        if let hostPath {
            writer.key(quoted: #""hostPath":"#)
            hostPath.write(to: &writer)
        }
        if let image {
            writer.key(quoted: #""image":"#)
            image.write(to: &writer)
        }
        if let iscsi {
            writer.key(quoted: #""iscsi":"#)
            iscsi.write(to: &writer)
        }
        if let nfs {
            writer.key(quoted: #""nfs":"#)
            nfs.write(to: &writer)
        }
        if let persistentVolumeClaim {
            writer.key(quoted: #""persistentVolumeClaim":"#)
            persistentVolumeClaim.write(to: &writer)
        }
        if let photonPersistentDisk {
            writer.key(quoted: #""photonPersistentDisk":"#)
            photonPersistentDisk.write(to: &writer)
        }
        if let portworxVolume {
            writer.key(quoted: #""portworxVolume":"#)
            portworxVolume.write(to: &writer)
        }
        if let projected {
            writer.key(quoted: #""projected":"#)
            projected.write(to: &writer)
        }
        if let quobyte {
            writer.key(quoted: #""quobyte":"#)
            quobyte.write(to: &writer)
        }
        if let rbd {
            writer.key(quoted: #""rbd":"#)
            rbd.write(to: &writer)
        }
        if let scaleIO {
            writer.key(quoted: #""scaleIO":"#)
            scaleIO.write(to: &writer)
        }
        if let secret {
            writer.key(quoted: #""secret":"#)
            secret.write(to: &writer)
        }
        if let storageos {
            writer.key(quoted: #""storageos":"#)
            storageos.write(to: &writer)
        }
        if let vsphereVolume {
            writer.key(quoted: #""vsphereVolume":"#)
            vsphereVolume.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x64bbe263edcf94a where reader.keyIs("devicePath"): devicePath = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0x2e8a7d03923bcc76 where reader.keyIs("mountPath"): mountPath = try reader.readString()
            case 0x897879c8f6aafd where reader.keyIs("subPath"): subPath = try reader.readNonEmptyString()
            case 0x7514f4dcedc8a40d where reader.keyIs("mountPropagation"): mountPropagation = try reader.readNonEmptyString()
            case 0x2167c0ce33b075a6 where reader.keyIs("subPathExpr"): subPathExpr = try reader.readNonEmptyString()
            case 0x8b30f5947d293ac5 where reader.keyIs("recursiveReadOnly"): recursiveReadOnly = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let readOnly {
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
            Field("readOnly", .bool, number: 2),
            Field("mountPath", .string, number: 3, isRequired: true),
            Field("subPath", .string, number: 4),
            Field("mountPropagation", .string, number: 5),
            Field("subPathExpr", .string, number: 6),
            Field("recursiveReadOnly", .string, number: 7),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x2e8a7d03923bcc76 where reader.keyIs("mountPath"): mountPath = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0x8b30f5947d293ac5 where reader.keyIs("recursiveReadOnly"): recursiveReadOnly = try reader.readNonEmptyString()
            case 0xd93ae6f233098053 where reader.keyIs("volumeStatus"): volumeStatus = try VolumeStatus(from: &reader)
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
        if let readOnly {
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
            Field("readOnly", .bool, number: 3),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb350e7326f6d781e where reader.keyIs("required"): required = try NodeSelector(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd868ae573e7550ce where reader.keyIs("secret"): secret = try SecretProjection(from: &reader)
            case 0x6cf62b4e31e017a7 where reader.keyIs("downwardAPI"): downwardAPI = try DownwardAPIProjection(from: &reader)
            case 0x459afacd00d7783e where reader.keyIs("configMap"): configMap = try ConfigMapProjection(from: &reader)
            case 0xeaca03c0d9c1ae3b where reader.keyIs("serviceAccountToken"): serviceAccountToken = try ServiceAccountTokenProjection(from: &reader)
            case 0x6c37a6078846873f where reader.keyIs("clusterTrustBundle"): clusterTrustBundle = try ClusterTrustBundleProjection(from: &reader)
            case 0xa36df7aac3bfdc30 where reader.keyIs("podCertificate"): podCertificate = try PodCertificateProjection(from: &reader)
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
        if let clusterTrustBundle {
            writer.key(quoted: #""clusterTrustBundle":"#)
            clusterTrustBundle.write(to: &writer)
        }
        if let podCertificate {
            writer.key(quoted: #""podCertificate":"#)
            podCertificate.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5093e423e33f1991 where reader.keyIs("limits"): limits = try [String: Quantity](from: &reader)
            case 0xaa2b20da7616bff6 where reader.keyIs("requests"): requests = try [String: Quantity](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try ImageVolumeStatus(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd612a3324aaef64a where reader.keyIs("volumePath"): volumePath = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x2c0e38f6f53590a8 where reader.keyIs("storagePolicyName"): storagePolicyName = try reader.readNonEmptyString()
            case 0xd70ea74c2882f0d0 where reader.keyIs("storagePolicyID"): storagePolicyID = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xbf4b041a55390a5f where reader.keyIs("weight"): weight = try reader.readInteger(Int32.self)
            case 0xcc6646139a5e6d8a where reader.keyIs("podAffinityTerm"): podAffinityTerm = try PodAffinityTerm(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xccb41f5f21b57387 where reader.keyIs("gmsaCredentialSpecName"): gmsaCredentialSpecName = try reader.readNonEmptyString()
            case 0x414b19690ae8b93c where reader.keyIs("gmsaCredentialSpec"): gmsaCredentialSpec = try reader.readNonEmptyString()
            case 0x2067002a1559b97a where reader.keyIs("runAsUserName"): runAsUserName = try reader.readNonEmptyString()
            case 0x1375d9a1744e8172 where reader.keyIs("hostProcess"): hostProcess = try reader.readBool()
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
            Field("gmsaCredentialSpecName", .string, number: 1),
            Field("gmsaCredentialSpec", .string, number: 2),
            Field("runAsUserName", .string, number: 3),
            Field("hostProcess", .bool, number: 4),
        ])
}
