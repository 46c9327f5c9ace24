// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.node.v1.Overhead`
package struct Overhead: KubeStruct {
    package var podFixed: [String: Quantity] = [:]

    package init() {}
}

extension Overhead {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x82414139eaa03671 where reader.keyIs("podFixed"): podFixed = try [String: Quantity](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClass") }
}

extension RuntimeClass {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xba557cfe5500bee5 where reader.keyIs("handler"): handler = try reader.readString()
            case 0xd99b88b86e1a638a where reader.keyIs("overhead"): overhead = try Overhead(from: &reader)
            case 0x393c1bcba5b51c3e where reader.keyIs("scheduling"): scheduling = try Scheduling(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [RuntimeClass](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xfcc09fce60767159 where reader.keyIs("nodeSelector"): nodeSelector = try [String: String](from: &reader)
            case 0x8de64d63e2c3e023 where reader.keyIs("tolerations"): tolerations = try [Toleration](from: &reader)
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
