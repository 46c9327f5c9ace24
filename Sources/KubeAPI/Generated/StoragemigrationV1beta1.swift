// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.storagemigration.v1beta1.StorageVersionMigration`
package struct StorageVersionMigration: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: StorageVersionMigrationSpec = StorageVersionMigrationSpec()
    package var status: StorageVersionMigrationStatus = StorageVersionMigrationStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigration") }
}

extension StorageVersionMigration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try StorageVersionMigrationSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try StorageVersionMigrationStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [StorageVersionMigration](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try GroupResource(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
            case 0xdd43c46efdba7b04 where reader.keyIs("resourceVersion"): resourceVersion = try reader.readNonEmptyString()
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
