import KubeAPI
import KubeJSON

/// The offsets of the values in an object's encoding by which requests select it, found in one pass.
///
/// The values themselves are read from the encoding when they are needed: copies would take as much memory as a small
/// object.
package struct ObjectIndex: Sendable {
    /// The number of bytes before a value; zero if there is no value.
    typealias Offset = Int32

    private(set) var namespace: Offset = 0
    private(set) var name: Offset = 0
    private(set) var uid: Offset = 0
    private(set) var labels: Offset = 0
    /// The offset of the first field of `metadata`.
    private(set) var metadata: Offset = 0
    package private(set) var isBeingDeleted = false
    /// The selectable fields, in the order of the resource's definition.
    private(set) var fields: [Offset]

    /// - Parameter fields: The selectable fields other than `metadata.name` and `metadata.namespace`.
    package init(json: [UInt8], fields: FieldTree) throws(JSONError) {
        let result: Result<ObjectIndex, JSONError> = json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer, sharesStrings: false)
            do throws(JSONError) {
                guard buffer.count <= Int(Offset.max) else {
                    throw reader.mismatch(expected: "object of less than 2 GB")
                }
                return .success(try ObjectIndex(&reader, fields))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private init(_ reader: inout JSONReader, _ tree: FieldTree) throws(JSONError) {
        fields = Array(repeating: 0, count: tree.count)
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
        metadata = Offset(truncatingIfNeeded: reader.offset)
        while try reader.nextKey() {
            let offset = Offset(truncatingIfNeeded: reader.offset)
            if reader.keyIs("name") {
                name = offset
                try Self.skipString(&reader)
            } else if reader.keyIs("namespace") {
                namespace = offset
                try Self.skipString(&reader)
            } else if reader.keyIs("uid") {
                uid = offset
                try Self.skipString(&reader)
            } else if reader.keyIs("labels") {
                labels = offset
                guard try reader.beginObject() else { continue }
                while try reader.nextKey() { try Self.skipString(&reader) }
            } else {
                if reader.keyIs("deletionTimestamp") { isBeingDeleted = true }
                try reader.skipValue()
            }
        }
    }

    /// Skips a value that must be a string.
    private static func skipString(_ reader: inout JSONReader) throws(JSONError) {
        if try reader.readPlainString() == nil { _ = try reader.readString() }
    }

    /// Reads the value of the current key as far as it has selectable fields.
    private mutating func readField(_ reader: inout JSONReader, _ parent: FieldTree) throws(JSONError) {
        guard let tree = parent.child(ofKeyIn: reader) else { return try reader.skipValue() }
        if let place = tree.place {
            fields[place] = Offset(truncatingIfNeeded: reader.offset)
            return try reader.skipValue()
        }
        guard try reader.peek() == UInt8(ascii: "{") else { return try reader.skipValue() }
        _ = try reader.beginObject()
        while try reader.nextKey() { try readField(&reader, tree) }
    }
}
