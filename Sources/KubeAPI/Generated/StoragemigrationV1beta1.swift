// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.storagemigration.v1beta1.StorageVersionMigration`
package struct StorageVersionMigration: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: StorageVersionMigrationSpec = StorageVersionMigrationSpec()
    package var status: StorageVersionMigrationStatus = StorageVersionMigrationStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigration") }
}

extension StorageVersionMigration {
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
        writer.raw(#""kind":"StorageVersionMigration","apiVersion":"storagemigration.k8s.io/v1beta1""#)
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
        "io.k8s.api.storagemigration.v1beta1.StorageVersionMigration",
        kinds: [GroupVersionKind(group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigration")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(StorageVersionMigrationSpec.self), number: 2),
            Field("status", .object(StorageVersionMigrationStatus.self), number: 3),
        ])
}

/// `io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationList`
package struct StorageVersionMigrationList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [StorageVersionMigration] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigrationList") }
}

extension StorageVersionMigrationList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [StorageVersionMigration](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"StorageVersionMigrationList","apiVersion":"storagemigration.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationList",
        kinds: [GroupVersionKind(group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigrationList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(StorageVersionMigration.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationSpec`
package struct StorageVersionMigrationSpec: KubeStruct {
    package var resource: GroupResource = GroupResource()

    package init() {}
}

extension StorageVersionMigrationSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656372756f736572: if try reader.hasValue(0, &seen) { try resource.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resource":"#)
        resource.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationSpec",
        fields: [
            Field("resource", .object(GroupResource.self), number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationStatus`
package struct StorageVersionMigrationStatus: KubeStruct {
    package var conditions: [Condition] = []
    package var resourceVersion: String?

    package init() {}
}

extension StorageVersionMigrationStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [Condition](from: &reader) }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 1, &seen) { resourceVersion = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.storagemigration.v1beta1.StorageVersionMigrationStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("resourceVersion", .string, number: 2),
        ])
}
