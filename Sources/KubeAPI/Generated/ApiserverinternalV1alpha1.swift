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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb473bb7254c25e5d where reader.keyIs("apiServerID"): apiServerID = try reader.readString()
            case 0x6c82ff0c3027af77 where reader.keyIs("encodingVersion"): encodingVersion = try reader.readString()
            case 0x394613e036d0daf3 where reader.keyIs("decodableVersions"): decodableVersions = try [String](from: &reader)
            case 0x1a7e1b5fcb59f394 where reader.keyIs("servedVersions"): servedVersions = try [String](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersion") }
}

extension StorageVersion {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try StorageVersionSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try StorageVersionStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
            case 0x82055a7df9265be7 where reader.keyIs("lastTransitionTime"): lastTransitionTime = try Time(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [StorageVersion](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x65a007274243ae81 where reader.keyIs("storageVersions"): storageVersions = try [ServerStorageVersion](from: &reader)
            case 0xfc790f1bd388757c where reader.keyIs("commonEncodingVersion"): commonEncodingVersion = try reader.readNonEmptyString()
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [StorageVersionCondition](from: &reader)
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
