import KubeAPI
import KubeJSON

/// What requests select an object by, taken from its encoding in one pass.
package struct ObjectIndex: Hashable, Sendable {
    package private(set) var namespace = ""
    package private(set) var name = ""
    package private(set) var uid = ""
    package private(set) var labels: [String: String] = [:]
    package private(set) var isBeingDeleted = false
    /// The values of the resource's selectable fields, in the order in which its definition names them.
    package private(set) var fields: [String]
    /// Where `metadata`'s first field begins.
    package private(set) var metadataOffset = 0

    /// `fields` are the paths of the selectable fields other than `metadata.name` and `metadata.namespace`.
    package init(json: [UInt8], fields paths: [[String]]) throws(JSONError) {
        let result: Result<ObjectIndex, JSONError> = json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                return .success(try ObjectIndex(&reader, paths))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    private init(_ reader: inout JSONReader, _ paths: [[String]]) throws(JSONError) {
        fields = Array(repeating: "", count: paths.count)
        _ = try reader.beginObject()
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                try readMetadata(&reader)
            } else {
                try readFields(&reader, paths, depth: 0, Array(paths.indices))
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
                labels = try [String: String](from: &reader)
            } else {
                if reader.keyIs("deletionTimestamp") { isBeingDeleted = true }
                try reader.skipValue()
            }
        }
    }

    /// Reads the value after the current key as far as one of `candidates` leads into it.
    private mutating func readFields(
        _ reader: inout JSONReader, _ paths: [[String]], depth: Int, _ candidates: [Int]
    ) throws(JSONError) {
        let key = reader.key
        let matching = candidates.filter { paths[$0].count > depth && paths[$0][depth] == key }
        guard !matching.isEmpty else { return try reader.skipValue() }
        if let leaf = matching.first(where: { paths[$0].count == depth + 1 }) {
            fields[leaf] = try Self.text(JSONValue(from: &reader))
            return
        }
        guard try reader.peek() == UInt8(ascii: "{") else { return try reader.skipValue() }
        _ = try reader.beginObject()
        while try reader.nextKey() { try readFields(&reader, paths, depth: depth + 1, matching) }
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
