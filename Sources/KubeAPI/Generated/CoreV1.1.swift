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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4449656d756c6f76: if try reader.hasValue(0, &seen) { volumeID = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0xbf9501587845cdda: if try reader.hasValue("partition", 2, &seen) { partition = try reader.readNonZero(Int32.self) }
            case 0x796c6e4f64616572: if try reader.hasValue(3, &seen) { readOnly = try reader.readTrue() }
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
        if let partition, partition != 0 {
            writer.key(quoted: #""partition":"#)
            writer.write(partition)
        }
        if let readOnly, readOnly != false {
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
            Field("partition", .int32, number: 3, omitsZero: true),
            Field("readOnly", .bool, number: 4, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xec21532430eef1a1: if try reader.hasValue("nodeAffinity", 0, &seen) { nodeAffinity = try NodeAffinity(from: &reader) }
            case 0x8cba0af8d63b8ae0: if try reader.hasValue("podAffinity", 1, &seen) { podAffinity = try PodAffinity(from: &reader) }
            case 0x57a7196672188982: if try reader.hasValue("podAntiAffinity", 2, &seen) { podAntiAffinity = try PodAntiAffinity(from: &reader) }
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
        "io.k8s.api.core.v1.AppArmorProfile",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("localhostProfile", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.api.core.v1.AttachedVolume`
package struct AttachedVolume: KubeStruct {
    package var name: String = ""
    package var devicePath: String = ""

    package init() {}
}

extension AttachedVolume {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x656d614e6b736964: if try reader.hasValue(1, &seen) { diskName = try reader.readString() }
            case 0x4952556b736964: if try reader.hasValue(2, &seen) { diskURI = try reader.readString() }
            case 0x10258d7104b42fe1: if try reader.hasValue("cachingMode", 3, &seen) { cachingMode = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(4, &seen) { fsType = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(5, &seen) { readOnly = try reader.readBool() }
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
            Field("kind", .string, number: 6, isPointer: true, defaultValue: "Shared"),
            Field("diskName", .string, number: 1, isRequired: true),
            Field("diskURI", .string, number: 2, isRequired: true),
            Field("cachingMode", .string, number: 3, isPointer: true, defaultValue: "ReadWrite"),
            Field("fsType", .string, number: 4, isPointer: true, defaultValue: "ext4"),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6825e528512926c8: if try reader.hasValue("secretName", 0, &seen) { secretName = try reader.readString() }
            case 0x39384d48bf3260d2: if try reader.hasValue("shareName", 1, &seen) { shareName = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0xba954f0dc8bae7ce: if try reader.hasValue("secretNamespace", 3, &seen) { secretNamespace = try reader.readString() }
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
        if let readOnly, readOnly != false {
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
            Field("readOnly", .bool, number: 3, omitsZero: true),
            Field("secretNamespace", .string, number: 4, isPointer: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6825e528512926c8: if try reader.hasValue("secretName", 0, &seen) { secretName = try reader.readString() }
            case 0x39384d48bf3260d2: if try reader.hasValue("shareName", 1, &seen) { shareName = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
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
        if let readOnly, readOnly != false {
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
            Field("readOnly", .bool, number: 3, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.Binding`
package struct Binding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var target: ObjectReference = ObjectReference()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Binding") }
}

extension Binding {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x746567726174: if try reader.hasValue(1, &seen) { try target.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x4de06514b97e03b5: if try reader.hasValue("volumeHandle", 1, &seen) { volumeHandle = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0x657079547366: if try reader.hasValue(3, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x78ad94da1351d2c8: if try reader.hasValue("volumeAttributes", 4, &seen) { volumeAttributes = try [String: String](from: &reader) }
            case 0x50eeca8819c769ce: if try reader.hasValue("controllerPublishSecretRef", 5, &seen) { controllerPublishSecretRef = try SecretReference(from: &reader) }
            case 0xd971311d6e4a679a: if try reader.hasValue("nodeStageSecretRef", 6, &seen) { nodeStageSecretRef = try SecretReference(from: &reader) }
            case 0x6c33e3cfd89dbde6: if try reader.hasValue("nodePublishSecretRef", 7, &seen) { nodePublishSecretRef = try SecretReference(from: &reader) }
            case 0xceb630d706ca6efe: if try reader.hasValue("controllerExpandSecretRef", 8, &seen) { controllerExpandSecretRef = try SecretReference(from: &reader) }
            case 0xb0214c8186509eeb: if try reader.hasValue("nodeExpandSecretRef", 9, &seen) { nodeExpandSecretRef = try SecretReference(from: &reader) }
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
        if let readOnly, readOnly != false {
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
            Field("readOnly", .bool, number: 3, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576697264: if try reader.hasValue(0, &seen) { driver = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(1, &seen) { readOnly = try reader.readBool() }
            case 0x657079547366: if try reader.hasValue(2, &seen) { fsType = try reader.readString() }
            case 0x78ad94da1351d2c8: if try reader.hasValue("volumeAttributes", 3, &seen) { volumeAttributes = try [String: String](from: &reader) }
            case 0x6c33e3cfd89dbde6: if try reader.hasValue("nodePublishSecretRef", 4, &seen) { nodePublishSecretRef = try LocalObjectReference(from: &reader) }
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
            Field("fsType", .string, number: 3, isPointer: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646461: if try reader.hasValue(0, &seen) { add = try [String](from: &reader) }
            case 0x706f7264: if try reader.hasValue(1, &seen) { drop = try [String](from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73726f74696e6f6d: if try reader.hasValue(0, &seen) { monitors = try [String](from: &reader) }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readNonEmptyString() }
            case 0x72657375: if try reader.hasValue(2, &seen) { user = try reader.readNonEmptyString() }
            case 0x25e918a01ce5dbc0: if try reader.hasValue("secretFile", 3, &seen) { secretFile = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 4, &seen) { secretRef = try SecretReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(5, &seen) { readOnly = try reader.readTrue() }
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
        if let readOnly, readOnly != false {
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
            Field("readOnly", .bool, number: 6, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73726f74696e6f6d: if try reader.hasValue(0, &seen) { monitors = try [String](from: &reader) }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readNonEmptyString() }
            case 0x72657375: if try reader.hasValue(2, &seen) { user = try reader.readNonEmptyString() }
            case 0x25e918a01ce5dbc0: if try reader.hasValue("secretFile", 3, &seen) { secretFile = try reader.readNonEmptyString() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 4, &seen) { secretRef = try LocalObjectReference(from: &reader) }
            case 0x796c6e4f64616572: if try reader.hasValue(5, &seen) { readOnly = try reader.readTrue() }
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
        if let readOnly, readOnly != false {
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
            Field("readOnly", .bool, number: 6, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4449656d756c6f76: if try reader.hasValue(0, &seen) { volumeID = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 3, &seen) { secretRef = try SecretReference(from: &reader) }
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
            Field("readOnly", .bool, number: 3, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4449656d756c6f76: if try reader.hasValue(0, &seen) { volumeID = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            case 0xc6e0010ca65c09a5: if try reader.hasValue("secretRef", 3, &seen) { secretRef = try LocalObjectReference(from: &reader) }
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
            Field("readOnly", .bool, number: 3, omitsZero: true),
            Field("secretRef", .object(LocalObjectReference.self), number: 4),
        ])
}

/// `io.k8s.api.core.v1.ClientIPConfig`
package struct ClientIPConfig: KubeStruct {
    package var timeoutSeconds: Int32?

    package init() {}
}

extension ClientIPConfig {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xd950dd83faf45ecd: if try reader.hasValue("timeoutSeconds", 0, &seen) { timeoutSeconds = try reader.readInteger(Int32.self) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x1ccfaee032b272c4: if try reader.hasValue("signerName", 1, &seen) { signerName = try reader.readString() }
            case 0x32279519545318f1: if try reader.hasValue("labelSelector", 2, &seen) { labelSelector = try LabelSelector(from: &reader) }
            case 0x68746170: if try reader.hasValue(3, &seen) { path = try reader.readString() }
            case 0x6c616e6f6974706f: if try reader.hasValue(4, &seen) { optional = try reader.readBool() }
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
            Field("name", .string, number: 1, isPointer: true),
            Field("signerName", .string, number: 2, isPointer: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x6567617373656d: if try reader.hasValue(2, &seen) { message = try reader.readNonEmptyString() }
            case 0x726f727265: if try reader.hasValue(3, &seen) { error = try reader.readNonEmptyString() }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ComponentStatus") }
}

extension ComponentStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try [ComponentCondition](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ComponentStatus](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ConfigMap") }
}

extension ConfigMap {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x61746164: if try reader.hasValue(1, &seen) { data = try [String: String](from: &reader) }
            case 0xc0957b93a36c74e9: if try reader.hasValue("binaryData", 2, &seen) { binaryData = try [String: ByteData](from: &reader) }
            case 0x8dc1436f9986e8ac: if try reader.hasValue("immutable", 3, &seen) { immutable = try reader.readBool() }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ConfigMap](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x646975: if try reader.hasValue(2, &seen) { uid = try reader.readNonEmptyString() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 3, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0xbeb8da63a8d614b5: if try reader.hasValue("kubeletConfigKey", 4, &seen) { kubeletConfigKey = try reader.readString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [KeyToPath](from: &reader) }
            case 0x60023066e1106592: if try reader.hasValue("defaultMode", 2, &seen) { defaultMode = try reader.readInteger(Int32.self) }
            case 0x6c616e6f6974706f: if try reader.hasValue(3, &seen) { optional = try reader.readBool() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x6567616d69: if try reader.hasValue(1, &seen) { image = try reader.readNonEmptyString() }
            case 0x646e616d6d6f63: if try reader.hasValue(2, &seen) { command = try [String](from: &reader) }
            case 0x73677261: if try reader.hasValue(3, &seen) { args = try [String](from: &reader) }
            case 0xa5d73a72eec3459d: if try reader.hasValue("workingDir", 4, &seen) { workingDir = try reader.readNonEmptyString() }
            case 0x7374726f70: if try reader.hasValue(5, &seen) { ports = try [ContainerPort](from: &reader) }
            case 0x766e65: if try reader.hasValue(6, &seen) { env = try [EnvVar](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 7, &seen) { try resources.read(from: &reader) }
            case 0x871656479e7f30e6: if try reader.hasValue("volumeMounts", 8, &seen) { volumeMounts = try [VolumeMount](from: &reader) }
            case 0x84ca72af073381f1: if try reader.hasValue("livenessProbe", 9, &seen) { _livenessProbe = try OptionalBox(from: &reader) }
            case 0x71cbcc01f204fc86: if try reader.hasValue("readinessProbe", 10, &seen) { _readinessProbe = try OptionalBox(from: &reader) }
            case 0x2eb0b76edf55dbc0: if try reader.hasValue("lifecycle", 11, &seen) { lifecycle = try Lifecycle(from: &reader) }
            case 0x5ffae81979bc82ee: if try reader.hasValue("terminationMessagePath", 12, &seen) { terminationMessagePath = try reader.readNonEmptyString() }
            case 0x8e198df601a675fc: if try reader.hasValue("imagePullPolicy", 13, &seen) { imagePullPolicy = try reader.readNonEmptyString() }
            case 0x66aae612034289a: if try reader.hasValue("securityContext", 14, &seen) { _securityContext = try OptionalBox(from: &reader) }
            case 0x6e69647473: if try reader.hasValue(15, &seen) { stdin = try reader.readTrue() }
            case 0xfc0218012f22c5cf: if try reader.hasValue("stdinOnce", 16, &seen) { stdinOnce = try reader.readTrue() }
            case 0x797474: if try reader.hasValue(17, &seen) { tty = try reader.readTrue() }
            case 0x6d6f7246766e65: if try reader.hasValue(18, &seen) { envFrom = try [EnvFromSource](from: &reader) }
            case 0xd5ea76214c6000b4: if try reader.hasValue("terminationMessagePolicy", 19, &seen) { terminationMessagePolicy = try reader.readNonEmptyString() }
            case 0x3dde2ef7de0045cb: if try reader.hasValue("volumeDevices", 20, &seen) { volumeDevices = try [VolumeDevice](from: &reader) }
            case 0x6ba94e75d11ee6d2: if try reader.hasValue("startupProbe", 21, &seen) { _startupProbe = try OptionalBox(from: &reader) }
            case 0xcbcba4216a39b1d1: if try reader.hasValue("resizePolicy", 22, &seen) { resizePolicy = try [ContainerResizePolicy](from: &reader) }
            case 0x564160cf9d37228a: if try reader.hasValue("restartPolicy", 23, &seen) { restartPolicy = try reader.readString() }
            case 0x62c122f6313be2f1: if try reader.hasValue("restartPolicyRules", 24, &seen) { restartPolicyRules = try [ContainerRestartRule](from: &reader) }
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
        if _livenessProbe.isPresent {
            writer.key(quoted: #""livenessProbe":"#)
            _livenessProbe.write(to: &writer)
        }
        if _readinessProbe.isPresent {
            writer.key(quoted: #""readinessProbe":"#)
            _readinessProbe.write(to: &writer)
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
        if _securityContext.isPresent {
            writer.key(quoted: #""securityContext":"#)
            _securityContext.write(to: &writer)
        }
        if let stdin, stdin != false {
            writer.key(quoted: #""stdin":"#)
            writer.write(stdin)
        }
        if let stdinOnce, stdinOnce != false {
            writer.key(quoted: #""stdinOnce":"#)
            writer.write(stdinOnce)
        }
        if let tty, tty != false {
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
        if _startupProbe.isPresent {
            writer.key(quoted: #""startupProbe":"#)
            _startupProbe.write(to: &writer)
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
            Field("stdin", .bool, number: 16, omitsZero: true),
            Field("stdinOnce", .bool, number: 17, omitsZero: true),
            Field("tty", .bool, number: 18, omitsZero: true),
            Field("envFrom", .list(.object(EnvFromSource.self)), number: 19, list: .atomic),
            Field("terminationMessagePolicy", .string, number: 20),
            Field("volumeDevices", .list(.object(VolumeDevice.self)), number: 21, list: .map(keys: ["devicePath"]), patch: [.merge], patchKey: "devicePath"),
            Field("startupProbe", .object(Probe.self), number: 22),
            Field("resizePolicy", .list(.object(ContainerResizePolicy.self)), number: 23, list: .atomic),
            Field("restartPolicy", .string, number: 24, isPointer: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x93281b05dc31fa: if try reader.hasValue("containerName", 0, &seen) { containerName = try reader.readString() }
            case 0x470d448f8aa4a6c2: if try reader.hasValue("resourceName", 1, &seen) { resourceName = try reader.readString() }
            case 0xdb6996c585a6ceb3: if try reader.hasValue("requestName", 2, &seen) { requestName = try reader.readString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656d616e: if try reader.hasValue(0, &seen) { names = try [String](from: &reader) }
            case 0xc77c326a64baa48f: if try reader.hasValue("sizeBytes", 1, &seen) { sizeBytes = try reader.readNonZero(Int64.self) }
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
        if let sizeBytes, sizeBytes != 0 {
            writer.key(quoted: #""sizeBytes":"#)
            writer.write(sizeBytes)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ContainerImage",
        fields: [
            Field("names", .list(.string), number: 1, list: .atomic),
            Field("sizeBytes", .int64, number: 2, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x74726f5074736f68: if try reader.hasValue(1, &seen) { hostPort = try reader.readNonZero(Int32.self) }
            case 0x32e7c0b937a8d9d8: if try reader.hasValue("containerPort", 2, &seen) { containerPort = try reader.readInteger(Int32.self) }
            case 0x6c6f636f746f7270: if try reader.hasValue(3, &seen) { `protocol` = try reader.readNonEmptyString() }
            case 0x504974736f68: if try reader.hasValue(4, &seen) { hostIP = try reader.readNonEmptyString() }
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
        if let hostPort, hostPort != 0 {
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
            Field("hostPort", .int32, number: 2, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x470d448f8aa4a6c2: if try reader.hasValue("resourceName", 0, &seen) { resourceName = try reader.readString() }
            case 0x564160cf9d37228a: if try reader.hasValue("restartPolicy", 1, &seen) { restartPolicy = try reader.readString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e6f69746361: if try reader.hasValue(0, &seen) { action = try reader.readString() }
            case 0x5e7bb360155537b4: if try reader.hasValue("exitCodes", 1, &seen) { exitCodes = try ContainerRestartRuleOnExitCodes(from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726f74617265706f: if try reader.hasValue(0, &seen) { `operator` = try reader.readString() }
            case 0x7365756c6176: if try reader.hasValue(1, &seen) { values = try [Int32](from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x676e6974696177: if try reader.hasValue(0, &seen) { waiting = try ContainerStateWaiting(from: &reader) }
            case 0x676e696e6e7572: if try reader.hasValue(1, &seen) { running = try ContainerStateRunning(from: &reader) }
            case 0x7a9800b29b0737ca: if try reader.hasValue("terminated", 2, &seen) { _terminated = try OptionalBox(from: &reader) }
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
        if _terminated.isPresent {
            writer.key(quoted: #""terminated":"#)
            _terminated.write(to: &writer)
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x8947f07b003bd8b5: if try reader.hasValue("startedAt", 0, &seen) { startedAt = try Time(from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65646f4374697865: if try reader.hasValue(0, &seen) { exitCode = try reader.readInteger(Int32.self) }
            case 0x6c616e676973: if try reader.hasValue(1, &seen) { signal = try reader.readNonZero(Int32.self) }
            case 0x6e6f73616572: if try reader.hasValue(2, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(3, &seen) { message = try reader.readNonEmptyString() }
            case 0x8947f07b003bd8b5: if try reader.hasValue("startedAt", 4, &seen) { startedAt = try Time(from: &reader) }
            case 0x185f9ca11ae8ee4: if try reader.hasValue("finishedAt", 5, &seen) { finishedAt = try Time(from: &reader) }
            case 0x59a903d5a1b60e91: if try reader.hasValue("containerID", 6, &seen) { containerID = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""exitCode":"#)
        writer.write(exitCode)
        if let signal, signal != 0 {
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
            Field("signal", .int32, number: 2, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e6f73616572: if try reader.hasValue(0, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(1, &seen) { message = try reader.readNonEmptyString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x6574617473: if try reader.hasValue(1, &seen) { try state.read(from: &reader) }
            case 0xec51dd49a4a991ef: if try reader.hasValue("lastState", 2, &seen) { try lastState.read(from: &reader) }
            case 0x7964616572: if try reader.hasValue(3, &seen) { ready = try reader.readBool() }
            case 0x54694c132a2741aa: if try reader.hasValue("restartCount", 4, &seen) { restartCount = try reader.readInteger(Int32.self) }
            case 0x6567616d69: if try reader.hasValue(5, &seen) { image = try reader.readString() }
            case 0x44496567616d69: if try reader.hasValue(6, &seen) { imageID = try reader.readString() }
            case 0x59a903d5a1b60e91: if try reader.hasValue("containerID", 7, &seen) { containerID = try reader.readNonEmptyString() }
            case 0x64657472617473: if try reader.hasValue(8, &seen) { started = try reader.readBool() }
            case 0xc376c270b32a08b4: if try reader.hasValue("allocatedResources", 9, &seen) { allocatedResources = try [String: Quantity](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 10, &seen) { resources = try ResourceRequirements(from: &reader) }
            case 0x871656479e7f30e6: if try reader.hasValue("volumeMounts", 11, &seen) { volumeMounts = try [VolumeMountStatus](from: &reader) }
            case 0x72657375: if try reader.hasValue(12, &seen) { user = try ContainerUser(from: &reader) }
            case 0xe572a25776cf8e3: if try reader.hasValue("allocatedResourcesStatus", 13, &seen) { allocatedResourcesStatus = try [ResourceStatus](from: &reader) }
            case 0xb5691ef84f01a0d4: if try reader.hasValue("stopSignal", 14, &seen) { stopSignal = try reader.readNonEmptyString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x78756e696c: if try reader.hasValue(0, &seen) { linux = try LinuxContainerUser(from: &reader) }
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
