import KubeJSON

/// The fields of an object beside its kind and metadata, held as one encoding.
///
/// The encoding is canonical: it has no white space, and the keys of every object are in the order of their bytes, as
/// Go writes a map. Equal fields are therefore equal bytes, however a client wrote them, and many objects take little
/// memory.
package struct DynamicFields: Equatable, Sendable {
    /// A JSON object; empty where there are no fields.
    private(set) var json: [UInt8] = []

    package init() {}

    package init(_ fields: JSONObject) {
        json = fields.isEmpty ? [] : JSONValue.object(fields).sortedByKey.json()
    }

    package var isEmpty: Bool { json.isEmpty }

    /// All fields, decoded anew by each call.
    package var value: JSONObject {
        guard !json.isEmpty, let value = try? JSONValue(json: json) else { return [:] }
        return value.object ?? [:]
    }

    /// One field; nil where it is absent. Setting nil removes it.
    package subscript(name: String) -> JSONValue? {
        get { bytes(name).flatMap { try? JSONValue(json: $0) } }
        set {
            if newValue == nil, bytes(name) == nil { return }
            var fields = value
            fields[name] = newValue
            self = DynamicFields(fields)
        }
    }

    /// The encoding of one field.
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
                assertionFailure("fields that were encoded can't be read: \(error)")
            }
            return nil
        }
    }
}

extension JSONValue {
    /// The same value with the keys of all objects in the order of their UTF-8 bytes.
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
