import KubeAPI
import KubeJSON

/// What requests select an object by, taken from its encoding in one pass.
package struct ObjectIndex: Hashable, Sendable {
    package private(set) var namespace = ""
    package private(set) var name = ""
    package private(set) var uid = ""
    package private(set) var labels = ObjectLabels()
    package private(set) var isBeingDeleted = false
    /// The values of the resource's selectable fields, in the order in which its definition names them.
    package private(set) var fields: [String]
    /// Where `metadata`'s first field begins.
    package private(set) var metadataOffset = 0

    /// `fields` are the selectable fields other than `metadata.name` and `metadata.namespace`.
    package init(json: [UInt8], fields: FieldTree) throws(JSONError) {
        let result: Result<ObjectIndex, JSONError> = json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                return .success(try ObjectIndex(&reader, fields))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private init(_ reader: inout JSONReader, _ tree: FieldTree) throws(JSONError) {
        fields = Array(repeating: "", count: tree.count)
        _ = try reader.beginObject()
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                try readMetadata(&reader)
            } else {
                try readField(&reader, tree)
            }
        }
    }

    private mutating func readMetadata(_ reader: inout JSONReader) throws(JSONError) {
        _ = try reader.beginObject()
        metadataOffset = reader.offset
        while try reader.nextKey() {
            if reader.keyIs("name") {
                name = try reader.readString()
            } else if reader.keyIs("namespace") {
                namespace = try reader.readString()
            } else if reader.keyIs("uid") {
                uid = try reader.readString()
            } else if reader.keyIs("labels") {
                labels = try ObjectLabels(from: &reader)
            } else {
                if reader.keyIs("deletionTimestamp") { isBeingDeleted = true }
                try reader.skipValue()
            }
        }
    }

    /// Reads the value after the current key as far as something in it is selectable.
    private mutating func readField(_ reader: inout JSONReader, _ parent: FieldTree) throws(JSONError) {
        guard let tree = parent.child(ofKeyIn: reader) else { return try reader.skipValue() }
        if let place = tree.place {
            fields[place] = try Self.text(JSONValue(from: &reader))
            return
        }
        guard try reader.peek() == UInt8(ascii: "{") else { return try reader.skipValue() }
        _ = try reader.beginObject()
        while try reader.nextKey() { try readField(&reader, tree) }
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        default: ""
        }
    }
}

/// An object's labels, of which there are few: looked through one by one, in a tenth of a dictionary's memory.
package struct ObjectLabels: Hashable, Sendable {
    private struct Label: Hashable, Sendable {
        var key: String
        var value: String
    }

    private var labels: [Label] = []

    init() {}

    init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextField() {
            let label = Label(key: reader.key, value: try reader.readNull() ? "" : reader.readString())
            // Of keys that are there twice the last counts.
            labels.removeAll { $0.key == label.key }
            labels.append(label)
        }
    }

    package subscript(key: String) -> String? {
        labels.first { $0.key == key }?.value
    }
}
