// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.node.v1.Overhead`
package struct Overhead: KubeStruct {
    package var podFixed: [String: Quantity] = [:]

    package init() {}
}

extension Overhead {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6465786946646f70: if try reader.hasValue(0, &seen) { podFixed = try [String: Quantity](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !podFixed.isEmpty {
            writer.key(quoted: #""podFixed":"#)
            podFixed.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.node.v1.Overhead",
        fields: [
            Field("podFixed", .map(.quantity), number: 1),
        ])
}

/// `io.k8s.api.node.v1.RuntimeClass`
package struct RuntimeClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var handler: String = ""
    package var overhead: Overhead?
    package var scheduling: Scheduling?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClass") }
}

extension RuntimeClass {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x72656c646e6168: if try reader.hasValue(1, &seen) { handler = try reader.readString() }
            case 0x646165687265766f: if try reader.hasValue(2, &seen) { overhead = try Overhead(from: &reader) }
            case 0x393c1bcba5b51cbe: if try reader.hasValue("scheduling", 3, &seen) { scheduling = try Scheduling(from: &reader) }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RuntimeClass","apiVersion":"node.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""handler":"#)
        writer.write(handler)
        if let overhead {
            writer.key(quoted: #""overhead":"#)
            overhead.write(to: &writer)
        }
        if let scheduling {
            writer.key(quoted: #""scheduling":"#)
            scheduling.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.node.v1.RuntimeClass",
        kinds: [GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("handler", .string, number: 2, isRequired: true),
            Field("overhead", .object(Overhead.self), number: 3),
            Field("scheduling", .object(Scheduling.self), number: 4),
        ])
}

/// `io.k8s.api.node.v1.RuntimeClassList`
package struct RuntimeClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [RuntimeClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClassList") }
}

extension RuntimeClassList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [RuntimeClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RuntimeClassList","apiVersion":"node.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.node.v1.RuntimeClassList",
        kinds: [GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(RuntimeClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.node.v1.Scheduling`
package struct Scheduling: KubeStruct {
    package var nodeSelector: [String: String] = [:]
    package var tolerations: [Toleration] = []

    package init() {}
}

extension Scheduling {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xfcc09fce607671d9: if try reader.hasValue("nodeSelector", 0, &seen) { nodeSelector = try [String: String](from: &reader) }
            case 0x8de64d63e2c3e0a3: if try reader.hasValue("tolerations", 1, &seen) { tolerations = try [Toleration](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !nodeSelector.isEmpty {
            writer.key(quoted: #""nodeSelector":"#)
            nodeSelector.write(to: &writer)
        }
        if !tolerations.isEmpty {
            writer.key(quoted: #""tolerations":"#)
            tolerations.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.node.v1.Scheduling",
        fields: [
            Field("nodeSelector", .map(.string), number: 1, isAtomic: true),
            Field("tolerations", .list(.object(Toleration.self)), number: 2, list: .atomic),
        ])
}
