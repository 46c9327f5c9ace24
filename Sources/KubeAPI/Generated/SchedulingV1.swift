// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.scheduling.v1.PriorityClass`
package struct PriorityClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var value: Int32?
    package var globalDefault: Bool?
    package var description: String?
    package var preemptionPolicy: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1", kind: "PriorityClass") }
}

extension PriorityClass {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x71dca9fa28891b95 where reader.keyIs("value"): value = try reader.readInteger(Int32.self)
            case 0xb494ac50e0a0d1b6 where reader.keyIs("globalDefault"): globalDefault = try reader.readBool()
            case 0x9f93f004a4bbcb92 where reader.keyIs("description"): description = try reader.readNonEmptyString()
            case 0x7f70a401d715bca0 where reader.keyIs("preemptionPolicy"): preemptionPolicy = try reader.readNonEmptyString()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PriorityClass","apiVersion":"scheduling.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if let value {
            writer.key(quoted: #""value":"#)
            writer.write(value)
        }
        if let globalDefault {
            writer.key(quoted: #""globalDefault":"#)
            writer.write(globalDefault)
        }
        if let description {
            writer.key(quoted: #""description":"#)
            writer.write(description)
        }
        if let preemptionPolicy {
            writer.key(quoted: #""preemptionPolicy":"#)
            writer.write(preemptionPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1.PriorityClass",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1", kind: "PriorityClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("value", .int32, number: 2),
            Field("globalDefault", .bool, number: 3),
            Field("description", .string, number: 4),
            Field("preemptionPolicy", .string, number: 5),
        ])
}

/// `io.k8s.api.scheduling.v1.PriorityClassList`
package struct PriorityClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PriorityClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1", kind: "PriorityClassList") }
}

extension PriorityClassList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [PriorityClass](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PriorityClassList","apiVersion":"scheduling.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.scheduling.v1.PriorityClassList",
        kinds: [GroupVersionKind(group: "scheduling.k8s.io", version: "v1", kind: "PriorityClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PriorityClass.self)), number: 2, isRequired: true),
        ])
}
