import KubeAPI
import KubeJSON

/// Reads the values of the store.
///
/// Martlet writes objects as JSON. Upstream reads that, and writes the built-in kinds as protobuf in its envelope: a
/// store that upstream's API server has used, or uses at the same time, has both. Other programs write JSON with its
/// fields in any order.
enum StoredValue {
    /// The object as JSON that begins with its kind and apiVersion.
    static func json(_ value: [UInt8], _ definition: ResourceDefinition) throws -> [UInt8] {
        if value.starts(with: definition.header) { return value }
        guard ProtobufEnvelope.isPresent(in: value) else {
            let meta = try TypeMeta(json: value)
            try check(meta.kind, meta.apiVersion, definition)
            return try encoding(value, definition.type)
        }
        let envelope = try ProtobufEnvelope(value)
        try check(envelope.kind, envelope.apiVersion, definition)
        return try envelope.json(as: definition.type)
    }

    private static func encoding<Object: KubeObject>(_ json: [UInt8], _ type: Object.Type) throws(JSONError) -> [UInt8]
    {
        var object = try Object(json: json)
        // The resource version is not stored.
        object.metadata.resourceVersion = nil
        return object.json()
    }

    private static func check(_ kind: String, _ apiVersion: String, _ definition: ResourceDefinition)
        throws(StatusError)
    {
        let expected = definition.groupVersionKind
        guard kind == expected.kind, apiVersion == expected.apiVersion else {
            throw .badRequest(
                "\(apiVersion) \(kind) is stored where \(expected.apiVersion) \(expected.kind) is expected")
        }
    }
}
