import KubeAPI
import KubeJSON

/// Decodes the values in the store.
///
/// Martlet writes objects as JSON. Upstream reads JSON, and writes built-in kinds as protobuf in its envelope: a store
/// that upstream's API server has used, or uses concurrently, has both. Other programs write JSON with fields in any
/// order.
enum StoredValue {
    /// Returns the object as JSON that begins with kind and API version. It may be stored in any version of its kind,
    /// and is converted to the version of `definition` unless the conversion is asynchronous.
    static func json(_ value: [UInt8], _ definition: ResourceDefinition) throws -> [UInt8] {
        if value.starts(with: definition.header) { return value }
        guard ProtobufEnvelope.isPresent(in: value) else {
            let meta = try TypeMeta(json: value)
            if definition.deferredConversion != nil, isVersion(meta, of: definition.groupVersionKind) {
                return try encoding(value, definition.type)
            }
            if let other = try version(meta.kind, meta.apiVersion, definition) {
                return try other.stored(encoding(value, other.servedType))
            }
            return try encoding(value, definition.type)
        }
        let envelope = try ProtobufEnvelope(value)
        if let other = try version(envelope.kind, envelope.apiVersion, definition) {
            return try other.stored(envelope.json(as: other.servedType))
        }
        return try envelope.json(as: definition.type)
    }

    private static func isVersion(_ meta: TypeMeta, of kind: GroupVersionKind) -> Bool {
        let found = GroupVersionKind(apiVersion: meta.apiVersion, kind: meta.kind)
        return found.group == kind.group && found.kind == kind.kind
    }

    private static func encoding<Object: KubeObject>(_ json: [UInt8], _ type: Object.Type) throws(JSONError) -> [UInt8]
    {
        var object = try Object(json: json)
        // The resource version is not stored.
        object.metadata.resourceVersion = nil
        return object.json()
    }

    /// Returns the conversion from the version under which an object is stored; nil if that is the resource's own.
    /// Throws if objects of the resource can't have that version.
    private static func version(_ kind: String, _ apiVersion: String, _ definition: ResourceDefinition)
        throws(StatusError) -> (any ObjectConversion)?
    {
        let expected = definition.groupVersionKind
        if kind == expected.kind, apiVersion == expected.apiVersion { return nil }
        guard
            let conversion = definition.otherVersions.first(where: {
                $0.servedKind.kind == kind && $0.servedKind.apiVersion == apiVersion
            })
        else {
            throw .badRequest(
                "\(apiVersion) \(kind) is stored where \(expected.apiVersion) \(expected.kind) is expected")
        }
        return conversion
    }
}
