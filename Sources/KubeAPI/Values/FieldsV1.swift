import KubeJSON
import Synchronization

/// A set of fields in `managedFields`:
/// https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
///
/// It is stored as JSON, not as a tree. Recently read sets are shared, because the objects of a controller have the
/// same few sets.
package struct FieldsV1: Hashable, Sendable {
    /// A JSON object without white space between tokens.
    package let json: [UInt8]

    /// Makes an empty set.
    package init() {
        json = Self.empty
    }

    /// - Parameter value: A JSON object.
    package init(_ value: JSONValue) {
        json = FieldsV1Pool.shared.pooled(value.json())
    }

    private static let empty = Array("{}".utf8)

    /// Returns the set as a tree.
    package func value() throws(JSONError) -> JSONValue {
        try JSONValue(json: json)
    }
}

extension FieldsV1: JSONCodable {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.peek() == UInt8(ascii: "{") else { throw reader.mismatch(expected: "object") }
        let raw = try reader.rawValue()
        // White space is rare, and so are the characters that Go escapes for HTML.
        let isCompact = raw.allSatisfy { byte in
            byte > 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "&")
        }
        json = FieldsV1Pool.shared.pooled(isCompact ? raw : try JSONValue(json: raw).json())
    }

    package func write(to writer: inout JSONWriter) {
        writer.write(rawValue: json)
    }
}

/// A cache of recently read field sets: at most one set for each slot, and a megabyte in total.
private final class FieldsV1Pool: Sendable {
    static let shared = FieldsV1Pool()

    private static let count = 512
    /// Larger sets are not shared, so that the pool stays small.
    private static let sizeLimit = 2_048

    private let sets = Mutex<[[UInt8]]>([])

    /// Returns an array that equals `json`, which is the cached one if there is one.
    func pooled(_ json: [UInt8]) -> [UInt8] {
        guard json.count <= Self.sizeLimit else { return json }
        var hasher = Hasher()
        json.withUnsafeBytes { hasher.combine(bytes: $0) }
        let place = Int(UInt(bitPattern: hasher.finalize()) % UInt(Self.count))
        return sets.withLock { sets in
            if sets.isEmpty { sets = Array(repeating: [], count: Self.count) }
            if sets[place] == json { return sets[place] }
            sets[place] = json
            return json
        }
    }
}
