import KubeJSON

/// An object of a kind known only at run time: its metadata is typed, all other fields are JSON.
///
/// The value contains its apiVersion and kind, so that it can be decoded and encoded without its `DynamicKind`, which
/// is needed only to make a new object or to decode one whose encoding omits them.
package struct DynamicObject: KubeObject, StatusCarrying {
    package typealias TypeContext = DynamicKind

    package var metadata = ObjectMeta()
    package private(set) var apiVersion = ""
    package private(set) var kind = ""
    /// The fields other than kind and metadata.
    package var fields = DynamicFields()

    package init() {}

    package mutating func identify(in kind: DynamicKind) {
        apiVersion = kind.groupVersionKind.apiVersion
        self.kind = kind.groupVersionKind.kind
    }

    package var groupVersionKind: GroupVersionKind { GroupVersionKind(apiVersion: apiVersion, kind: kind) }

    package static func groupVersionKind(in kind: DynamicKind) -> GroupVersionKind { kind.groupVersionKind }

    package static func fieldTable(in kind: DynamicKind) -> FieldTable { kind.fieldTable }

    /// The field table that applies to every dynamic kind.
    package static let fieldTable = FieldTable(
        "DynamicObject", fields: [Field("metadata", .object(ObjectMeta.self))], isOpen: true)

    /// A field other than kind and metadata.
    package subscript(name: String) -> JSONValue? {
        get { fields[name] }
        set { fields[name] = newValue }
    }

    package mutating func copyStatus(from other: DynamicObject) {
        self["status"] = other["status"]
    }

    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var others = JSONObject()
        var seen: UInt64 = 0
        while try reader.nextField() {
            if reader.keyIs("metadata") {
                if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            } else if reader.keyIs("kind") {
                if try reader.hasValue(1, &seen) { kind = try reader.readTypeMeta() }
            } else if reader.keyIs("apiVersion") {
                if try reader.hasValue(2, &seen) { apiVersion = try reader.readTypeMeta() }
            } else {
                let (key, offset) = (reader.key, reader.currentKeyOffset)
                let previous = others.updateValue(try JSONValue(from: &reader), forKey: key)
                if previous != nil { reader.note(.duplicate, at: offset) }
            }
        }
        fields = DynamicFields(others)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !kind.isEmpty {
            writer.key(quoted: #""kind":"#)
            writer.write(kind)
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.fields(ofObject: fields.json)
        writer.endObject()
    }
}
