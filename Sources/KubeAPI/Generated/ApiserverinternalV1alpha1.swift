// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion`
package struct ServerStorageVersion: KubeStruct {
    package var apiServerID: String = ""
    package var encodingVersion: String = ""
    package var decodableVersions: [String] = []
    package var servedVersions: [String] = []

    package init() {}
}

extension ServerStorageVersion {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb473bb7254c25edd: if try reader.hasValue("apiServerID", 0, &seen) { apiServerID = try reader.readString() }
            case 0x6c82ff0c3027aff7: if try reader.hasValue("encodingVersion", 1, &seen) { encodingVersion = try reader.readString() }
            case 0x394613e036d0daf3: if try reader.hasValue("decodableVersions", 2, &seen) { decodableVersions = try [String](from: &reader) }
            case 0x1a7e1b5fcb59f394: if try reader.hasValue("servedVersions", 3, &seen) { servedVersions = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""apiServerID":"#)
        writer.write(apiServerID)
        writer.key(quoted: #""encodingVersion":"#)
        writer.write(encodingVersion)
        writer.key(quoted: #""decodableVersions":"#)
        decodableVersions.write(to: &writer)
        if !servedVersions.isEmpty {
            writer.key(quoted: #""servedVersions":"#)
            servedVersions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion",
        fields: [
            Field("apiServerID", .string, number: 1, isRequired: true),
            Field("encodingVersion", .string, number: 2, isRequired: true),
            Field("decodableVersions", .list(.string), number: 3, isRequired: true, list: .set),
            Field("servedVersions", .list(.string), number: 4, list: .set),
        ])
}

/// `io.k8s.api.apiserverinternal.v1alpha1.StorageVersion`
package struct StorageVersion: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: StorageVersionSpec = StorageVersionSpec()
    package var status: StorageVersionStatus = StorageVersionStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersion") }
}

extension StorageVersion {
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
        writer.raw(#""kind":"StorageVersion","apiVersion":"internal.apiserver.k8s.io/v1alpha1""#)
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
        "io.k8s.api.apiserverinternal.v1alpha1.StorageVersion",
        kinds: [GroupVersionKind(group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersion")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1, isRequired: true),
            Field("spec", .object(StorageVersionSpec.self), number: 2),
            Field("status", .object(StorageVersionStatus.self), number: 3),
        ])
}

/// `io.k8s.api.apiserverinternal.v1alpha1.StorageVersionCondition`
package struct StorageVersionCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var observedGeneration: Int64?
    package var lastTransitionTime: Time?
    package var reason: String = ""
    package var message: String = ""

    package init() {}
}

extension StorageVersionCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 2, &seen) { observedGeneration = try reader.readInteger(Int64.self) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readString() }
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
        if let observedGeneration {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        writer.key(quoted: #""reason":"#)
        writer.write(reason)
        writer.key(quoted: #""message":"#)
        writer.write(message)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apiserverinternal.v1alpha1.StorageVersionCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("observedGeneration", .int64, number: 3),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5, isRequired: true),
            Field("message", .string, number: 6, isRequired: true),
        ])
}

/// `io.k8s.api.apiserverinternal.v1alpha1.StorageVersionList`
package struct StorageVersionList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [StorageVersion] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersionList") }
}

extension StorageVersionList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [StorageVersion](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StorageVersionList","apiVersion":"internal.apiserver.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apiserverinternal.v1alpha1.StorageVersionList",
        kinds: [GroupVersionKind(group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersionList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(StorageVersion.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apiserverinternal.v1alpha1.StorageVersionSpec`
package struct StorageVersionSpec: KubeStruct {
    package init() {}
}

extension StorageVersionSpec {
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
        "io.k8s.api.apiserverinternal.v1alpha1.StorageVersionSpec",
        fields: [
        ])
}

/// `io.k8s.api.apiserverinternal.v1alpha1.StorageVersionStatus`
package struct StorageVersionStatus: KubeStruct {
    package var storageVersions: [ServerStorageVersion] = []
    package var commonEncodingVersion: String?
    package var conditions: [StorageVersionCondition] = []

    package init() {}
}

extension StorageVersionStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65a007274243ae81: if try reader.hasValue("storageVersions", 0, &seen) { storageVersions = try [ServerStorageVersion](from: &reader) }
            case 0xfc790f1bd38875fc: if try reader.hasValue("commonEncodingVersion", 1, &seen) { commonEncodingVersion = try reader.readNonEmptyString() }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 2, &seen) { conditions = try [StorageVersionCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !storageVersions.isEmpty {
            writer.key(quoted: #""storageVersions":"#)
            storageVersions.write(to: &writer)
        }
        if let commonEncodingVersion {
            writer.key(quoted: #""commonEncodingVersion":"#)
            writer.write(commonEncodingVersion)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apiserverinternal.v1alpha1.StorageVersionStatus",
        fields: [
            Field("storageVersions", .list(.object(ServerStorageVersion.self)), number: 1, list: .map(keys: ["apiServerID"])),
            Field("commonEncodingVersion", .string, number: 2),
            Field("conditions", .list(.object(StorageVersionCondition.self)), number: 3, list: .map(keys: ["type"])),
        ])
}
