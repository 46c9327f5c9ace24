// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource`
package struct AWSElasticBlockStoreVolumeSource: KubeStruct {
    package var volumeID: String = ""
    package var fsType: String?
    package var partition: Int32?
    package var readOnly: Bool?

    package init() {}
}

extension AWSElasticBlockStoreVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x22c37ee7c8eee4db where reader.keyIs("volumeID"): volumeID = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0xbf9501587845cd5a where reader.keyIs("partition"): partition = try reader.readInteger(Int32.self)
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
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
        if let partition {
            writer.key(quoted: #""partition":"#)
            writer.write(partition)
        }
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource",
        fields: [
            Field("volumeID", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("partition", .int32, number: 3),
            Field("readOnly", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.Affinity`
package struct Affinity: KubeStruct {
    package var nodeAffinity: NodeAffinity?
    package var podAffinity: PodAffinity?
    package var podAntiAffinity: PodAntiAffinity?

    package init() {}
}

extension Affinity {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xec21532430eef121 where reader.keyIs("nodeAffinity"): nodeAffinity = try NodeAffinity(from: &reader)
            case 0x8cba0af8d63b8ae0 where reader.keyIs("podAffinity"): podAffinity = try PodAffinity(from: &reader)
            case 0x57a7196672188902 where reader.keyIs("podAntiAffinity"): podAntiAffinity = try PodAntiAffinity(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let nodeAffinity {
            writer.key(quoted: #""nodeAffinity":"#)
            nodeAffinity.write(to: &writer)
        }
        if let podAffinity {
            writer.key(quoted: #""podAffinity":"#)
            podAffinity.write(to: &writer)
        }
        if let podAntiAffinity {
            writer.key(quoted: #""podAntiAffinity":"#)
            podAntiAffinity.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Affinity",
        fields: [
            Field("nodeAffinity", .object(NodeAffinity.self), number: 1),
            Field("podAffinity", .object(PodAffinity.self), number: 2),
            Field("podAntiAffinity", .object(PodAntiAffinity.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.AppArmorProfile`
package struct AppArmorProfile: KubeStruct {
    package var type: String = ""
    package var localhostProfile: String?

    package init() {}
}

extension AppArmorProfile {
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
        "io.k8s.api.core.v1.AppArmorProfile",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("localhostProfile", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.AttachedVolume`
package struct AttachedVolume: KubeStruct {
    package var name: String = ""
    package var devicePath: String = ""

    package init() {}
}

extension AttachedVolume {
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
        "io.k8s.api.core.v1.AttachedVolume",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("devicePath", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.AzureDiskVolumeSource`
package struct AzureDiskVolumeSource: KubeStruct {
    package var kind: String?
    package var diskName: String = ""
    package var diskURI: String = ""
    package var cachingMode: String?
    package var fsType: String?
    package var readOnly: Bool?

    package init() {}
}

extension AzureDiskVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readNonEmptyString()
            case 0x8e8e2a64d71d8e64 where reader.keyIs("diskName"): diskName = try reader.readString()
            case 0xa860653de341fc22 where reader.keyIs("diskURI"): diskURI = try reader.readString()
            case 0x10258d7104b42fe1 where reader.keyIs("cachingMode"): cachingMode = try reader.readNonEmptyString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let kind {
            writer.key(quoted: #""kind":"#)
            writer.write(kind)
        }
        writer.key(quoted: #""diskName":"#)
        writer.write(diskName)
        writer.key(quoted: #""diskURI":"#)
        writer.write(diskURI)
        if let cachingMode {
            writer.key(quoted: #""cachingMode":"#)
            writer.write(cachingMode)
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
        "io.k8s.api.core.v1.AzureDiskVolumeSource",
        fields: [
            Field("kind", .string, number: 6, defaultValue: "Shared"),
            Field("diskName", .string, number: 1, isRequired: true),
            Field("diskURI", .string, number: 2, isRequired: true),
            Field("cachingMode", .string, number: 3, defaultValue: "ReadWrite"),
            Field("fsType", .string, number: 4, defaultValue: "ext4"),
            Field("readOnly", .bool, number: 5),
        ])
}

/// `io.k8s.api.core.v1.AzureFilePersistentVolumeSource`
package struct AzureFilePersistentVolumeSource: KubeStruct {
    package var secretName: String = ""
    package var shareName: String = ""
    package var readOnly: Bool?
    package var secretNamespace: String?

    package init() {}
}

extension AzureFilePersistentVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6825e52851292648 where reader.keyIs("secretName"): secretName = try reader.readString()
            case 0x39384d48bf326052 where reader.keyIs("shareName"): shareName = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xba954f0dc8bae7ce where reader.keyIs("secretNamespace"): secretNamespace = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""secretName":"#)
        writer.write(secretName)
        writer.key(quoted: #""shareName":"#)
        writer.write(shareName)
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let secretNamespace {
            writer.key(quoted: #""secretNamespace":"#)
            writer.write(secretNamespace)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.AzureFilePersistentVolumeSource",
        fields: [
            Field("secretName", .string, number: 1, isRequired: true),
            Field("shareName", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3),
            Field("secretNamespace", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.AzureFileVolumeSource`
package struct AzureFileVolumeSource: KubeStruct {
    package var secretName: String = ""
    package var shareName: String = ""
    package var readOnly: Bool?

    package init() {}
}

extension AzureFileVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6825e52851292648 where reader.keyIs("secretName"): secretName = try reader.readString()
            case 0x39384d48bf326052 where reader.keyIs("shareName"): shareName = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""secretName":"#)
        writer.write(secretName)
        writer.key(quoted: #""shareName":"#)
        writer.write(shareName)
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.AzureFileVolumeSource",
        fields: [
            Field("secretName", .string, number: 1, isRequired: true),
            Field("shareName", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3),
        ])
}

/// `io.k8s.api.core.v1.Binding`
package struct Binding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var target: ObjectReference = ObjectReference()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Binding") }
}

extension Binding {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x49419d36d5c8ab6c where reader.keyIs("target"): target = try ObjectReference(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Binding","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""target":"#)
        target.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Binding",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Binding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("target", .object(ObjectReference.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.CSIPersistentVolumeSource`
package struct CSIPersistentVolumeSource: KubeStruct {
    package var driver: String = ""
    package var volumeHandle: String = ""
    package var readOnly: Bool?
    package var fsType: String?
    package var volumeAttributes: [String: String] = [:]
    package var controllerPublishSecretRef: SecretReference?
    package var nodeStageSecretRef: SecretReference?
    package var nodePublishSecretRef: SecretReference?
    package var controllerExpandSecretRef: SecretReference?
    package var nodeExpandSecretRef: SecretReference?

    package init() {}
}

extension CSIPersistentVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0x4de06514b97e03b5 where reader.keyIs("volumeHandle"): volumeHandle = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x78ad94da1351d248 where reader.keyIs("volumeAttributes"): volumeAttributes = try [String: String](from: &reader)
            case 0x50eeca8819c7694e where reader.keyIs("controllerPublishSecretRef"): controllerPublishSecretRef = try SecretReference(from: &reader)
            case 0xd971311d6e4a671a where reader.keyIs("nodeStageSecretRef"): nodeStageSecretRef = try SecretReference(from: &reader)
            case 0x6c33e3cfd89dbde6 where reader.keyIs("nodePublishSecretRef"): nodePublishSecretRef = try SecretReference(from: &reader)
            case 0xceb630d706ca6efe where reader.keyIs("controllerExpandSecretRef"): controllerExpandSecretRef = try SecretReference(from: &reader)
            case 0xb0214c8186509eeb where reader.keyIs("nodeExpandSecretRef"): nodeExpandSecretRef = try SecretReference(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        writer.key(quoted: #""volumeHandle":"#)
        writer.write(volumeHandle)
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if !volumeAttributes.isEmpty {
            writer.key(quoted: #""volumeAttributes":"#)
            volumeAttributes.write(to: &writer)
        }
        if let controllerPublishSecretRef {
            writer.key(quoted: #""controllerPublishSecretRef":"#)
            controllerPublishSecretRef.write(to: &writer)
        }
        if let nodeStageSecretRef {
            writer.key(quoted: #""nodeStageSecretRef":"#)
            nodeStageSecretRef.write(to: &writer)
        }
        if let nodePublishSecretRef {
            writer.key(quoted: #""nodePublishSecretRef":"#)
            nodePublishSecretRef.write(to: &writer)
        }
        if let controllerExpandSecretRef {
            writer.key(quoted: #""controllerExpandSecretRef":"#)
            controllerExpandSecretRef.write(to: &writer)
        }
        if let nodeExpandSecretRef {
            writer.key(quoted: #""nodeExpandSecretRef":"#)
            nodeExpandSecretRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.CSIPersistentVolumeSource",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("volumeHandle", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3),
            Field("fsType", .string, number: 4),
            Field("volumeAttributes", .map(.string), number: 5),
            Field("controllerPublishSecretRef", .object(SecretReference.self), number: 6),
            Field("nodeStageSecretRef", .object(SecretReference.self), number: 7),
            Field("nodePublishSecretRef", .object(SecretReference.self), number: 8),
            Field("controllerExpandSecretRef", .object(SecretReference.self), number: 9),
            Field("nodeExpandSecretRef", .object(SecretReference.self), number: 10),
        ])
}

/// `io.k8s.api.core.v1.CSIVolumeSource`
package struct CSIVolumeSource: KubeStruct {
    package var driver: String = ""
    package var readOnly: Bool?
    package var fsType: String?
    package var volumeAttributes: [String: String] = [:]
    package var nodePublishSecretRef: LocalObjectReference?

    package init() {}
}

extension CSIVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x16d70cb96eb6d6b3 where reader.keyIs("driver"): driver = try reader.readString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x78ad94da1351d248 where reader.keyIs("volumeAttributes"): volumeAttributes = try [String: String](from: &reader)
            case 0x6c33e3cfd89dbde6 where reader.keyIs("nodePublishSecretRef"): nodePublishSecretRef = try LocalObjectReference(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""driver":"#)
        writer.write(driver)
        if let readOnly {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        if !volumeAttributes.isEmpty {
            writer.key(quoted: #""volumeAttributes":"#)
            volumeAttributes.write(to: &writer)
        }
        if let nodePublishSecretRef {
            writer.key(quoted: #""nodePublishSecretRef":"#)
            nodePublishSecretRef.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.CSIVolumeSource",
        fields: [
            Field("driver", .string, number: 1, isRequired: true),
            Field("readOnly", .bool, number: 2),
            Field("fsType", .string, number: 3),
            Field("volumeAttributes", .map(.string), number: 4),
            Field("nodePublishSecretRef", .object(LocalObjectReference.self), number: 5),
        ])
}

/// `io.k8s.api.core.v1.Capabilities`
package struct Capabilities: KubeStruct {
    package var add: [String] = []
    package var drop: [String] = []

    package init() {}
}

extension Capabilities {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xc93ec7d4821173de where reader.keyIs("add"): add = try [String](from: &reader)
            case 0xf82107d31c6be633 where reader.keyIs("drop"): drop = try [String](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !add.isEmpty {
            writer.key(quoted: #""add":"#)
            add.write(to: &writer)
        }
        if !drop.isEmpty {
            writer.key(quoted: #""drop":"#)
            drop.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Capabilities",
        fields: [
            Field("add", .list(.string), number: 1, list: .atomic),
            Field("drop", .list(.string), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.CephFSPersistentVolumeSource`
package struct CephFSPersistentVolumeSource: KubeStruct {
    package var monitors: [String] = []
    package var path: String?
    package var user: String?
    package var secretFile: String?
    package var secretRef: SecretReference?
    package var readOnly: Bool?

    package init() {}
}

extension CephFSPersistentVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x719200d1c9057e3b where reader.keyIs("monitors"): monitors = try [String](from: &reader)
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0x25e918a01ce5dbc0 where reader.keyIs("secretFile"): secretFile = try reader.readNonEmptyString()
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
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let secretFile {
            writer.key(quoted: #""secretFile":"#)
            writer.write(secretFile)
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
        "io.k8s.api.core.v1.CephFSPersistentVolumeSource",
        fields: [
            Field("monitors", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("path", .string, number: 2),
            Field("user", .string, number: 3),
            Field("secretFile", .string, number: 4),
            Field("secretRef", .object(SecretReference.self), number: 5),
            Field("readOnly", .bool, number: 6),
        ])
}

/// `io.k8s.api.core.v1.CephFSVolumeSource`
package struct CephFSVolumeSource: KubeStruct {
    package var monitors: [String] = []
    package var path: String?
    package var user: String?
    package var secretFile: String?
    package var secretRef: LocalObjectReference?
    package var readOnly: Bool?

    package init() {}
}

extension CephFSVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x719200d1c9057e3b where reader.keyIs("monitors"): monitors = try [String](from: &reader)
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0x25e918a01ce5dbc0 where reader.keyIs("secretFile"): secretFile = try reader.readNonEmptyString()
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
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if let secretFile {
            writer.key(quoted: #""secretFile":"#)
            writer.write(secretFile)
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
        "io.k8s.api.core.v1.CephFSVolumeSource",
        fields: [
            Field("monitors", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("path", .string, number: 2),
            Field("user", .string, number: 3),
            Field("secretFile", .string, number: 4),
            Field("secretRef", .object(LocalObjectReference.self), number: 5),
            Field("readOnly", .bool, number: 6),
        ])
}

/// `io.k8s.api.core.v1.CinderPersistentVolumeSource`
package struct CinderPersistentVolumeSource: KubeStruct {
    package var volumeID: String = ""
    package var fsType: String?
    package var readOnly: Bool?
    package var secretRef: SecretReference?

    package init() {}
}

extension CinderPersistentVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x22c37ee7c8eee4db where reader.keyIs("volumeID"): volumeID = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try SecretReference(from: &reader)
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
        "io.k8s.api.core.v1.CinderPersistentVolumeSource",
        fields: [
            Field("volumeID", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("readOnly", .bool, number: 3),
            Field("secretRef", .object(SecretReference.self), number: 4),
        ])
}

/// `io.k8s.api.core.v1.CinderVolumeSource`
package struct CinderVolumeSource: KubeStruct {
    package var volumeID: String = ""
    package var fsType: String?
    package var readOnly: Bool?
    package var secretRef: LocalObjectReference?

    package init() {}
}

extension CinderVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x22c37ee7c8eee4db where reader.keyIs("volumeID"): volumeID = try reader.readString()
            case 0xf20e8504278173e4 where reader.keyIs("fsType"): fsType = try reader.readNonEmptyString()
            case 0x128e5f209473c00c where reader.keyIs("readOnly"): readOnly = try reader.readBool()
            case 0xc6e0010ca65c0925 where reader.keyIs("secretRef"): secretRef = try LocalObjectReference(from: &reader)
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
        "io.k8s.api.core.v1.CinderVolumeSource",
        fields: [
            Field("volumeID", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
            Field("readOnly", .bool, number: 3),
            Field("secretRef", .object(LocalObjectReference.self), number: 4),
        ])
}

/// `io.k8s.api.core.v1.ClientIPConfig`
package struct ClientIPConfig: KubeStruct {
    package var timeoutSeconds: Int32?

    package init() {}
}

extension ClientIPConfig {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd950dd83faf45e4d where reader.keyIs("timeoutSeconds"): timeoutSeconds = try reader.readInteger(Int32.self)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let timeoutSeconds {
            writer.key(quoted: #""timeoutSeconds":"#)
            writer.write(timeoutSeconds)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ClientIPConfig",
        fields: [
            Field("timeoutSeconds", .int32, number: 1),
        ])
}

/// `io.k8s.api.core.v1.ClusterTrustBundleProjection`
package struct ClusterTrustBundleProjection: KubeStruct {
    package var name: String?
    package var signerName: String?
    package var labelSelector: LabelSelector?
    package var path: String = ""
    package var optional: Bool?

    package init() {}
}

extension ClusterTrustBundleProjection {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x1ccfaee032b272c4 where reader.keyIs("signerName"): signerName = try reader.readNonEmptyString()
            case 0x3227951954531871 where reader.keyIs("labelSelector"): labelSelector = try LabelSelector(from: &reader)
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readString()
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
        if let signerName {
            writer.key(quoted: #""signerName":"#)
            writer.write(signerName)
        }
        if let labelSelector {
            writer.key(quoted: #""labelSelector":"#)
            labelSelector.write(to: &writer)
        }
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let optional {
            writer.key(quoted: #""optional":"#)
            writer.write(optional)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ClusterTrustBundleProjection",
        fields: [
            Field("name", .string, number: 1),
            Field("signerName", .string, number: 2),
            Field("labelSelector", .object(LabelSelector.self), number: 3),
            Field("path", .string, number: 4, isRequired: true),
            Field("optional", .bool, number: 5),
        ])
}

/// `io.k8s.api.core.v1.ComponentCondition`
package struct ComponentCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var message: String?
    package var error: String?

    package init() {}
}

extension ComponentCondition {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0x5af97c9119709d71 where reader.keyIs("error"): error = try reader.readNonEmptyString()
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
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let error {
            writer.key(quoted: #""error":"#)
            writer.write(error)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ComponentCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("message", .string, number: 3),
            Field("error", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.ComponentStatus`
package struct ComponentStatus: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var conditions: [ComponentCondition] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ComponentStatus") }
}

extension ComponentStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [ComponentCondition](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ComponentStatus","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ComponentStatus",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ComponentStatus")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("conditions", .list(.object(ComponentCondition.self)), number: 2, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.core.v1.ComponentStatusList`
package struct ComponentStatusList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ComponentStatus] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ComponentStatusList") }
}

extension ComponentStatusList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ComponentStatus](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ComponentStatusList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ComponentStatusList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ComponentStatusList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ComponentStatus.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ConfigMap`
package struct ConfigMap: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var data: [String: String] = [:]
    package var binaryData: [String: ByteData] = [:]
    package var immutable: Bool?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ConfigMap") }
}

extension ConfigMap {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xcb35d58fe843a96f where reader.keyIs("data"): data = try [String: String](from: &reader)
            case 0xc0957b93a36c74e9 where reader.keyIs("binaryData"): binaryData = try [String: ByteData](from: &reader)
            case 0x8dc1436f9986e82c where reader.keyIs("immutable"): immutable = try reader.readBool()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ConfigMap","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !data.isEmpty {
            writer.key(quoted: #""data":"#)
            data.write(to: &writer)
        }
        if !binaryData.isEmpty {
            writer.key(quoted: #""binaryData":"#)
            binaryData.write(to: &writer)
        }
        if let immutable {
            writer.key(quoted: #""immutable":"#)
            writer.write(immutable)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ConfigMap",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ConfigMap")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("data", .map(.string), number: 2),
            Field("binaryData", .map(.bytes), number: 3),
            Field("immutable", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapEnvSource`
package struct ConfigMapEnvSource: KubeStruct {
    package var name: String?
    package var optional: Bool?

    package init() {}
}

extension ConfigMapEnvSource {
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
        "io.k8s.api.core.v1.ConfigMapEnvSource",
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("optional", .bool, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapKeySelector`
package struct ConfigMapKeySelector: KubeStruct {
    package var name: String?
    package var key: String = ""
    package var optional: Bool?

    package init() {}
}

extension ConfigMapKeySelector {
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
        "io.k8s.api.core.v1.ConfigMapKeySelector",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("key", .string, number: 2, isRequired: true),
            Field("optional", .bool, number: 3),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapList`
package struct ConfigMapList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ConfigMap] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList") }
}

extension ConfigMapList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ConfigMap](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ConfigMapList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ConfigMapList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ConfigMap.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapNodeConfigSource`
package struct ConfigMapNodeConfigSource: KubeStruct {
    package var namespace: String = ""
    package var name: String = ""
    package var uid: String?
    package var resourceVersion: String?
    package var kubeletConfigKey: String = ""

    package init() {}
}

extension ConfigMapNodeConfigSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
            case 0xdd43c46efdba7b04 where reader.keyIs("resourceVersion"): resourceVersion = try reader.readNonEmptyString()
            case 0xbeb8da63a8d61435 where reader.keyIs("kubeletConfigKey"): kubeletConfigKey = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""namespace":"#)
        writer.write(namespace)
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        writer.key(quoted: #""kubeletConfigKey":"#)
        writer.write(kubeletConfigKey)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ConfigMapNodeConfigSource",
        fields: [
            Field("namespace", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
            Field("uid", .string, number: 3),
            Field("resourceVersion", .string, number: 4),
            Field("kubeletConfigKey", .string, number: 5, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapProjection`
package struct ConfigMapProjection: KubeStruct {
    package var name: String?
    package var items: [KeyToPath] = []
    package var optional: Bool?

    package init() {}
}

extension ConfigMapProjection {
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
        "io.k8s.api.core.v1.ConfigMapProjection",
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("items", .list(.object(KeyToPath.self)), number: 2, list: .atomic),
            Field("optional", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.ConfigMapVolumeSource`
package struct ConfigMapVolumeSource: KubeStruct {
    package var name: String?
    package var items: [KeyToPath] = []
    package var defaultMode: Int32?
    package var optional: Bool?

    package init() {}
}

extension ConfigMapVolumeSource {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [KeyToPath](from: &reader)
            case 0x60023066e1106592 where reader.keyIs("defaultMode"): defaultMode = try reader.readInteger(Int32.self)
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
        "io.k8s.api.core.v1.ConfigMapVolumeSource",
        fields: [
            Field("name", .string, number: 1, embedded: [1]),
            Field("items", .list(.object(KeyToPath.self)), number: 2, list: .atomic),
            Field("defaultMode", .int32, number: 3),
            Field("optional", .bool, number: 4),
        ])
}

/// `io.k8s.api.core.v1.Container`
package struct Container: KubeStruct {
    package var name: String = ""
    package var image: String?
    package var command: [String] = []
    package var args: [String] = []
    package var workingDir: String?
    package var ports: [ContainerPort] = []
    package var env: [EnvVar] = []
    package var resources: ResourceRequirements = ResourceRequirements()
    package var volumeMounts: [VolumeMount] = []
    @OptionalBox package var livenessProbe: Probe?
    @OptionalBox package var readinessProbe: Probe?
    package var lifecycle: Lifecycle?
    package var terminationMessagePath: String?
    package var imagePullPolicy: String?
    @OptionalBox package var securityContext: SecurityContext?
    package var stdin: Bool?
    package var stdinOnce: Bool?
    package var tty: Bool?
    package var envFrom: [EnvFromSource] = []
    package var terminationMessagePolicy: String?
    package var volumeDevices: [VolumeDevice] = []
    @OptionalBox package var startupProbe: Probe?
    package var resizePolicy: [ContainerResizePolicy] = []
    package var restartPolicy: String?
    package var restartPolicyRules: [ContainerRestartRule] = []

    package init() {}
}

extension Container {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try reader.readNonEmptyString()
            case 0x5f5eee2795887d13 where reader.keyIs("command"): command = try [String](from: &reader)
            case 0x6de84d93d2ff03da where reader.keyIs("args"): args = try [String](from: &reader)
            case 0xa5d73a72eec3451d where reader.keyIs("workingDir"): workingDir = try reader.readNonEmptyString()
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [ContainerPort](from: &reader)
            case 0xfbe8e0ef114496b1 where reader.keyIs("env"): env = try [EnvVar](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try ResourceRequirements(from: &reader)
            case 0x871656479e7f30e6 where reader.keyIs("volumeMounts"): volumeMounts = try [VolumeMount](from: &reader)
            case 0x84ca72af07338171 where reader.keyIs("livenessProbe"): livenessProbe = try Probe(from: &reader)
            case 0x71cbcc01f204fc06 where reader.keyIs("readinessProbe"): readinessProbe = try Probe(from: &reader)
            case 0x2eb0b76edf55db40 where reader.keyIs("lifecycle"): lifecycle = try Lifecycle(from: &reader)
            case 0x5ffae81979bc826e where reader.keyIs("terminationMessagePath"): terminationMessagePath = try reader.readNonEmptyString()
            case 0x8e198df601a675fc where reader.keyIs("imagePullPolicy"): imagePullPolicy = try reader.readNonEmptyString()
            case 0x66aae612034281a where reader.keyIs("securityContext"): securityContext = try SecurityContext(from: &reader)
            case 0x6466c031e5a4759f where reader.keyIs("stdin"): stdin = try reader.readBool()
            case 0xfc0218012f22c5cf where reader.keyIs("stdinOnce"): stdinOnce = try reader.readBool()
            case 0x379ecd1ca658fcdf where reader.keyIs("tty"): tty = try reader.readBool()
            case 0xbc2b451a040325b where reader.keyIs("envFrom"): envFrom = try [EnvFromSource](from: &reader)
            case 0xd5ea76214c600034 where reader.keyIs("terminationMessagePolicy"): terminationMessagePolicy = try reader.readNonEmptyString()
            case 0x3dde2ef7de0045cb where reader.keyIs("volumeDevices"): volumeDevices = try [VolumeDevice](from: &reader)
            case 0x6ba94e75d11ee6d2 where reader.keyIs("startupProbe"): startupProbe = try Probe(from: &reader)
            case 0xcbcba4216a39b1d1 where reader.keyIs("resizePolicy"): resizePolicy = try [ContainerResizePolicy](from: &reader)
            case 0x564160cf9d37228a where reader.keyIs("restartPolicy"): restartPolicy = try reader.readNonEmptyString()
            case 0x62c122f6313be271 where reader.keyIs("restartPolicyRules"): restartPolicyRules = try [ContainerRestartRule](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let image {
            writer.key(quoted: #""image":"#)
            writer.write(image)
        }
        if !command.isEmpty {
            writer.key(quoted: #""command":"#)
            command.write(to: &writer)
        }
        if !args.isEmpty {
            writer.key(quoted: #""args":"#)
            args.write(to: &writer)
        }
        if let workingDir {
            writer.key(quoted: #""workingDir":"#)
            writer.write(workingDir)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if !env.isEmpty {
            writer.key(quoted: #""env":"#)
            env.write(to: &writer)
        }
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        if !volumeMounts.isEmpty {
            writer.key(quoted: #""volumeMounts":"#)
            volumeMounts.write(to: &writer)
        }
        if let livenessProbe {
            writer.key(quoted: #""livenessProbe":"#)
            livenessProbe.write(to: &writer)
        }
        if let readinessProbe {
            writer.key(quoted: #""readinessProbe":"#)
            readinessProbe.write(to: &writer)
        }
        if let lifecycle {
            writer.key(quoted: #""lifecycle":"#)
            lifecycle.write(to: &writer)
        }
        if let terminationMessagePath {
            writer.key(quoted: #""terminationMessagePath":"#)
            writer.write(terminationMessagePath)
        }
        if let imagePullPolicy {
            writer.key(quoted: #""imagePullPolicy":"#)
            writer.write(imagePullPolicy)
        }
        if let securityContext {
            writer.key(quoted: #""securityContext":"#)
            securityContext.write(to: &writer)
        }
        if let stdin {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdinOnce {
            writer.key(quoted: #""stdinOnce":"#)
            writer.write(stdinOnce)
        }
        if let tty {
            writer.key(quoted: #""tty":"#)
            writer.write(tty)
        }
        if !envFrom.isEmpty {
            writer.key(quoted: #""envFrom":"#)
            envFrom.write(to: &writer)
        }
        if let terminationMessagePolicy {
            writer.key(quoted: #""terminationMessagePolicy":"#)
            writer.write(terminationMessagePolicy)
        }
        if !volumeDevices.isEmpty {
            writer.key(quoted: #""volumeDevices":"#)
            volumeDevices.write(to: &writer)
        }
        if let startupProbe {
            writer.key(quoted: #""startupProbe":"#)
            startupProbe.write(to: &writer)
        }
        if !resizePolicy.isEmpty {
            writer.key(quoted: #""resizePolicy":"#)
            resizePolicy.write(to: &writer)
        }
        if let restartPolicy {
            writer.key(quoted: #""restartPolicy":"#)
            writer.write(restartPolicy)
        }
        if !restartPolicyRules.isEmpty {
            writer.key(quoted: #""restartPolicyRules":"#)
            restartPolicyRules.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Container",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("image", .string, number: 2),
            Field("command", .list(.string), number: 3, list: .atomic),
            Field("args", .list(.string), number: 4, list: .atomic),
            Field("workingDir", .string, number: 5),
            Field("ports", .list(.object(ContainerPort.self)), number: 6, list: .map(keys: ["containerPort", "protocol"]), patch: [.merge], patchKey: "containerPort"),
            Field("env", .list(.object(EnvVar.self)), number: 7, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("resources", .object(ResourceRequirements.self), number: 8),
            Field("volumeMounts", .list(.object(VolumeMount.self)), number: 9, list: .map(keys: ["mountPath"]), patch: [.merge], patchKey: "mountPath"),
            Field("livenessProbe", .object(Probe.self), number: 10),
            Field("readinessProbe", .object(Probe.self), number: 11),
            Field("lifecycle", .object(Lifecycle.self), number: 12),
            Field("terminationMessagePath", .string, number: 13),
            Field("imagePullPolicy", .string, number: 14),
            Field("securityContext", .object(SecurityContext.self), number: 15),
            Field("stdin", .bool, number: 16),
            Field("stdinOnce", .bool, number: 17),
            Field("tty", .bool, number: 18),
            Field("envFrom", .list(.object(EnvFromSource.self)), number: 19, list: .atomic),
            Field("terminationMessagePolicy", .string, number: 20),
            Field("volumeDevices", .list(.object(VolumeDevice.self)), number: 21, list: .map(keys: ["devicePath"]), patch: [.merge], patchKey: "devicePath"),
            Field("startupProbe", .object(Probe.self), number: 22),
            Field("resizePolicy", .list(.object(ContainerResizePolicy.self)), number: 23, list: .atomic),
            Field("restartPolicy", .string, number: 24),
            Field("restartPolicyRules", .list(.object(ContainerRestartRule.self)), number: 25, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.ContainerExtendedResourceRequest`
package struct ContainerExtendedResourceRequest: KubeStruct {
    package var containerName: String = ""
    package var resourceName: String = ""
    package var requestName: String = ""

    package init() {}
}

extension ContainerExtendedResourceRequest {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x93281b05dc317a where reader.keyIs("containerName"): containerName = try reader.readString()
            case 0x470d448f8aa4a6c2 where reader.keyIs("resourceName"): resourceName = try reader.readString()
            case 0xdb6996c585a6ce33 where reader.keyIs("requestName"): requestName = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""containerName":"#)
        writer.write(containerName)
        writer.key(quoted: #""resourceName":"#)
        writer.write(resourceName)
        writer.key(quoted: #""requestName":"#)
        writer.write(requestName)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerExtendedResourceRequest",
        fields: [
            Field("containerName", .string, number: 1, isRequired: true),
            Field("resourceName", .string, number: 2, isRequired: true),
            Field("requestName", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ContainerImage`
package struct ContainerImage: KubeStruct {
    package var names: [String] = []
    package var sizeBytes: Int64?

    package init() {}
}

extension ContainerImage {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x57f87cdddceead1a where reader.keyIs("names"): names = try [String](from: &reader)
            case 0xc77c326a64baa40f where reader.keyIs("sizeBytes"): sizeBytes = try reader.readInteger(Int64.self)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !names.isEmpty {
            writer.key(quoted: #""names":"#)
            names.write(to: &writer)
        }
        if let sizeBytes {
            writer.key(quoted: #""sizeBytes":"#)
            writer.write(sizeBytes)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerImage",
        fields: [
            Field("names", .list(.string), number: 1, list: .atomic),
            Field("sizeBytes", .int64, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ContainerPort`
package struct ContainerPort: KubeStruct {
    package var name: String?
    package var hostPort: Int32?
    package var containerPort: Int32 = 0
    package var `protocol`: String?
    package var hostIP: String?

    package init() {}
}

extension ContainerPort {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x10639213584ae9eb where reader.keyIs("hostPort"): hostPort = try reader.readInteger(Int32.self)
            case 0x32e7c0b937a8d9d8 where reader.keyIs("containerPort"): containerPort = try reader.readInteger(Int32.self)
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readNonEmptyString()
            case 0x58a39c92679ef094 where reader.keyIs("hostIP"): hostIP = try reader.readNonEmptyString()
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
        if let hostPort {
            writer.key(quoted: #""hostPort":"#)
            writer.write(hostPort)
        }
        writer.key(quoted: #""containerPort":"#)
        writer.write(containerPort)
        if let `protocol` {
            writer.key(quoted: #""protocol":"#)
            writer.write(`protocol`)
        }
        if let hostIP {
            writer.key(quoted: #""hostIP":"#)
            writer.write(hostIP)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerPort",
        fields: [
            Field("name", .string, number: 1),
            Field("hostPort", .int32, number: 2),
            Field("containerPort", .int32, number: 3, isRequired: true),
            Field("protocol", .string, number: 4, defaultValue: "TCP"),
            Field("hostIP", .string, number: 5),
        ])
}

/// `io.k8s.api.core.v1.ContainerResizePolicy`
package struct ContainerResizePolicy: KubeStruct {
    package var resourceName: String = ""
    package var restartPolicy: String = ""

    package init() {}
}

extension ContainerResizePolicy {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x470d448f8aa4a6c2 where reader.keyIs("resourceName"): resourceName = try reader.readString()
            case 0x564160cf9d37228a where reader.keyIs("restartPolicy"): restartPolicy = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resourceName":"#)
        writer.write(resourceName)
        writer.key(quoted: #""restartPolicy":"#)
        writer.write(restartPolicy)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerResizePolicy",
        fields: [
            Field("resourceName", .string, number: 1, isRequired: true),
            Field("restartPolicy", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ContainerRestartRule`
package struct ContainerRestartRule: KubeStruct {
    package var action: String = ""
    package var exitCodes: ContainerRestartRuleOnExitCodes?

    package init() {}
}

extension ContainerRestartRule {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8c44c39b573cc8e8 where reader.keyIs("action"): action = try reader.readString()
            case 0x5e7bb360155537b4 where reader.keyIs("exitCodes"): exitCodes = try ContainerRestartRuleOnExitCodes(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""action":"#)
        writer.write(action)
        if let exitCodes {
            writer.key(quoted: #""exitCodes":"#)
            exitCodes.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerRestartRule",
        fields: [
            Field("action", .string, number: 1, isRequired: true),
            Field("exitCodes", .object(ContainerRestartRuleOnExitCodes.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes`
package struct ContainerRestartRuleOnExitCodes: KubeStruct {
    package var `operator`: String = ""
    package var values: [Int32] = []

    package init() {}
}

extension ContainerRestartRuleOnExitCodes {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [Int32](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""operator":"#)
        writer.write(`operator`)
        if !values.isEmpty {
            writer.key(quoted: #""values":"#)
            values.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes",
        fields: [
            Field("operator", .string, number: 1, isRequired: true),
            Field("values", .list(.int32), number: 2, list: .set),
        ])
}

/// `io.k8s.api.core.v1.ContainerState`
package struct ContainerState: KubeStruct {
    package var waiting: ContainerStateWaiting?
    package var running: ContainerStateRunning?
    @OptionalBox package var terminated: ContainerStateTerminated?

    package init() {}
}

extension ContainerState {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5b786ac6094f54f6 where reader.keyIs("waiting"): waiting = try ContainerStateWaiting(from: &reader)
            case 0xcfb406e34172487a where reader.keyIs("running"): running = try ContainerStateRunning(from: &reader)
            case 0x7a9800b29b0737ca where reader.keyIs("terminated"): terminated = try ContainerStateTerminated(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let waiting {
            writer.key(quoted: #""waiting":"#)
            waiting.write(to: &writer)
        }
        if let running {
            writer.key(quoted: #""running":"#)
            running.write(to: &writer)
        }
        if let terminated {
            writer.key(quoted: #""terminated":"#)
            terminated.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerState",
        fields: [
            Field("waiting", .object(ContainerStateWaiting.self), number: 1),
            Field("running", .object(ContainerStateRunning.self), number: 2),
            Field("terminated", .object(ContainerStateTerminated.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.ContainerStateRunning`
package struct ContainerStateRunning: KubeStruct {
    package var startedAt: Time?

    package init() {}
}

extension ContainerStateRunning {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8947f07b003bd8b5 where reader.keyIs("startedAt"): startedAt = try Time(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let startedAt {
            writer.key(quoted: #""startedAt":"#)
            startedAt.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerStateRunning",
        fields: [
            Field("startedAt", .time, number: 1),
        ])
}

/// `io.k8s.api.core.v1.ContainerStateTerminated`
package struct ContainerStateTerminated: KubeStruct {
    package var exitCode: Int32 = 0
    package var signal: Int32?
    package var reason: String?
    package var message: String?
    package var startedAt: Time?
    package var finishedAt: Time?
    package var containerID: String?

    package init() {}
}

extension ContainerStateTerminated {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x251a418674d3335c where reader.keyIs("exitCode"): exitCode = try reader.readInteger(Int32.self)
            case 0x662dcf3aca4f9da3 where reader.keyIs("signal"): signal = try reader.readInteger(Int32.self)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0x8947f07b003bd8b5 where reader.keyIs("startedAt"): startedAt = try Time(from: &reader)
            case 0x185f9ca11ae8ee4 where reader.keyIs("finishedAt"): finishedAt = try Time(from: &reader)
            case 0x59a903d5a1b60e91 where reader.keyIs("containerID"): containerID = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""exitCode":"#)
        writer.write(exitCode)
        if let signal {
            writer.key(quoted: #""signal":"#)
            writer.write(signal)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let startedAt {
            writer.key(quoted: #""startedAt":"#)
            startedAt.write(to: &writer)
        }
        if let finishedAt {
            writer.key(quoted: #""finishedAt":"#)
            finishedAt.write(to: &writer)
        }
        if let containerID {
            writer.key(quoted: #""containerID":"#)
            writer.write(containerID)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerStateTerminated",
        fields: [
            Field("exitCode", .int32, number: 1, isRequired: true),
            Field("signal", .int32, number: 2),
            Field("reason", .string, number: 3),
            Field("message", .string, number: 4),
            Field("startedAt", .time, number: 5),
            Field("finishedAt", .time, number: 6),
            Field("containerID", .string, number: 7),
        ])
}

/// `io.k8s.api.core.v1.ContainerStateWaiting`
package struct ContainerStateWaiting: KubeStruct {
    package var reason: String?
    package var message: String?

    package init() {}
}

extension ContainerStateWaiting {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
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
        "io.k8s.api.core.v1.ContainerStateWaiting",
        fields: [
            Field("reason", .string, number: 1),
            Field("message", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ContainerStatus`
package struct ContainerStatus: KubeStruct {
    package var name: String = ""
    package var state: ContainerState = ContainerState()
    package var lastState: ContainerState = ContainerState()
    package var ready: Bool = false
    package var restartCount: Int32 = 0
    package var image: String = ""
    package var imageID: String = ""
    package var containerID: String?
    package var started: Bool?
    package var allocatedResources: [String: Quantity] = [:]
    package var resources: ResourceRequirements?
    package var volumeMounts: [VolumeMountStatus] = []
    package var user: ContainerUser?
    package var allocatedResourcesStatus: [ResourceStatus] = []
    package var stopSignal: String?

    package init() {}
}

extension ContainerStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x761418e98297ad47 where reader.keyIs("state"): state = try ContainerState(from: &reader)
            case 0xec51dd49a4a991ef where reader.keyIs("lastState"): lastState = try ContainerState(from: &reader)
            case 0x2e06be10e88e48d3 where reader.keyIs("ready"): ready = try reader.readBool()
            case 0x54694c132a2741aa where reader.keyIs("restartCount"): restartCount = try reader.readInteger(Int32.self)
            case 0x581e7ce2b928353e where reader.keyIs("image"): image = try reader.readString()
            case 0xc7836d5518482f53 where reader.keyIs("imageID"): imageID = try reader.readString()
            case 0x59a903d5a1b60e91 where reader.keyIs("containerID"): containerID = try reader.readNonEmptyString()
            case 0x172c1eb9dcc2a33d where reader.keyIs("started"): started = try reader.readBool()
            case 0xc376c270b32a0834 where reader.keyIs("allocatedResources"): allocatedResources = try [String: Quantity](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try ResourceRequirements(from: &reader)
            case 0x871656479e7f30e6 where reader.keyIs("volumeMounts"): volumeMounts = try [VolumeMountStatus](from: &reader)
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try ContainerUser(from: &reader)
            case 0xe572a25776cf8e3 where reader.keyIs("allocatedResourcesStatus"): allocatedResourcesStatus = try [ResourceStatus](from: &reader)
            case 0xb5691ef84f01a054 where reader.keyIs("stopSignal"): stopSignal = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""state":"#)
        state.write(to: &writer)
        writer.key(quoted: #""lastState":"#)
        lastState.write(to: &writer)
        writer.key(quoted: #""ready":"#)
        writer.write(ready)
        writer.key(quoted: #""restartCount":"#)
        writer.write(restartCount)
        writer.key(quoted: #""image":"#)
        writer.write(image)
        writer.key(quoted: #""imageID":"#)
        writer.write(imageID)
        if let containerID {
            writer.key(quoted: #""containerID":"#)
            writer.write(containerID)
        }
        if let started {
            writer.key(quoted: #""started":"#)
            writer.write(started)
        }
        if !allocatedResources.isEmpty {
            writer.key(quoted: #""allocatedResources":"#)
            allocatedResources.write(to: &writer)
        }
        if let resources {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if !volumeMounts.isEmpty {
            writer.key(quoted: #""volumeMounts":"#)
            volumeMounts.write(to: &writer)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            user.write(to: &writer)
        }
        if !allocatedResourcesStatus.isEmpty {
            writer.key(quoted: #""allocatedResourcesStatus":"#)
            allocatedResourcesStatus.write(to: &writer)
        }
        if let stopSignal {
            writer.key(quoted: #""stopSignal":"#)
            writer.write(stopSignal)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerStatus",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("state", .object(ContainerState.self), number: 2),
            Field("lastState", .object(ContainerState.self), number: 3),
            Field("ready", .bool, number: 4, isRequired: true),
            Field("restartCount", .int32, number: 5, isRequired: true),
            Field("image", .string, number: 6, isRequired: true),
            Field("imageID", .string, number: 7, isRequired: true),
            Field("containerID", .string, number: 8),
            Field("started", .bool, number: 9),
            Field("allocatedResources", .map(.quantity), number: 10),
            Field("resources", .object(ResourceRequirements.self), number: 11),
            Field("volumeMounts", .list(.object(VolumeMountStatus.self)), number: 12, list: .map(keys: ["mountPath"]), patch: [.merge], patchKey: "mountPath"),
            Field("user", .object(ContainerUser.self), number: 13),
            Field("allocatedResourcesStatus", .list(.object(ResourceStatus.self)), number: 14, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("stopSignal", .string, number: 15),
        ])
}

/// `io.k8s.api.core.v1.ContainerUser`
package struct ContainerUser: KubeStruct {
    package var linux: LinuxContainerUser?

    package init() {}
}

extension ContainerUser {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6579e8d9c90e6944 where reader.keyIs("linux"): linux = try LinuxContainerUser(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let linux {
            writer.key(quoted: #""linux":"#)
            linux.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerUser",
        fields: [
            Field("linux", .object(LinuxContainerUser.self), number: 1),
        ])
}
