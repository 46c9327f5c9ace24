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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "scheduling.k8s.io", version: "v1", kind: "PriorityClass") }
}

extension PriorityClass {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x65756c6176: if try reader.hasValue(1, &seen) { value = try reader.readInteger(Int32.self) }
            case 0xb494ac50e0a0d1b6: if try reader.hasValue("globalDefault", 2, &seen) { globalDefault = try reader.readTrue() }
            case 0x9f93f004a4bbcb92: if try reader.hasValue("description", 3, &seen) { description = try reader.readNonEmptyString() }
            case 0x7f70a401d715bca0: if try reader.hasValue("preemptionPolicy", 4, &seen) { preemptionPolicy = try reader.readString() }
            case 0x646e696b: if try reader.hasValue(5, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 6, &seen) { try reader.readTypeMeta() }
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
        if let globalDefault, globalDefault != false {
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
            Field("globalDefault", .bool, number: 3, omitsZero: true),
            Field("description", .string, number: 4),
            Field("preemptionPolicy", .string, number: 5, isPointer: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PriorityClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
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
