import KubeJSON

/// The fields of an object other than its kind and metadata, stored as JSON.
///
/// The encoding is canonical: it has no white space, and the keys of every object are in the order of their bytes, as
/// in Go's encoding of maps. Equal fields therefore have equal bytes regardless of how a client encoded them. The
/// encoding also takes less memory than a tree.
package struct DynamicFields: Equatable, Sendable {
    /// A JSON object; empty if there are no fields.
    private(set) var json: [UInt8] = []

    package init() {}

    package init(_ fields: JSONObject) {
        json = fields.isEmpty ? [] : JSONValue.object(fields).sortedByKey.json()
    }

    package var isEmpty: Bool { json.isEmpty }

    /// All fields, decoded on each access.
    package var value: JSONObject {
        guard !json.isEmpty, let value = try? JSONValue(json: json) else { return [:] }
        return value.object ?? [:]
    }

    /// A field; nil if it is absent. Setting nil removes it.
    package subscript(name: String) -> JSONValue? {
        get { bytes(name).flatMap { try? JSONValue(json: $0) } }
        set {
            if newValue == nil, bytes(name) == nil { return }
            var fields = value
            fields[name] = newValue
            self = DynamicFields(fields)
        }
    }

    /// Returns the encoding of a field.
    package func bytes(_ name: String) -> [UInt8]? {
        guard !json.isEmpty else { return nil }
        return json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer, sharesStrings: false)
            do throws(JSONError) {
                guard try reader.beginObject() else { return nil }
                while try reader.nextField() {
                    if reader.keyIs(name) { return try reader.rawValue() }
                    try reader.skipValue()
                }
            } catch {
                assertionFailure("encoded fields can't be decoded: \(error)")
            }
            return nil
        }
    }
}

extension JSONValue {
    /// The value with the keys of all objects in the order of their UTF-8 bytes.
    package var sortedByKey: JSONValue {
        switch self {
        case .array(let elements): return .array(elements.map(\.sortedByKey))
        case .object(let object):
            var sorted = JSONObject(minimumCapacity: object.count)
            for (key, value) in object.sorted(by: { $0.key < $1.key }) { sorted[key] = value.sortedByKey }
            return .object(sorted)
        default: return self
        }
    }
}
