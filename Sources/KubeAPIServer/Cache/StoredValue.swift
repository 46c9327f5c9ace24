import KubeAPI
import KubeJSON

/// What the store's bytes say.
///
/// Martlet writes objects as JSON. Upstream reads that, and writes the built-in kinds as protobuf in its envelope; in a
/// store that an API server of upstream has used, or uses at the same time, both are found.
enum StoredValue {
    /// The object as JSON.
    static func json(_ value: [UInt8], _ definition: ResourceDefinition) throws -> [UInt8] {
        guard ProtobufEnvelope.isPresent(in: value) else { return value }
        let envelope = try ProtobufEnvelope(value)
        let kind = definition.groupVersionKind
        guard envelope.kind == kind.kind, envelope.apiVersion == kind.apiVersion else {
            throw ProtobufError(
                "\(envelope.apiVersion) \(envelope.kind) is stored where \(kind.apiVersion) \(kind.kind) is expected")
        }
        return try envelope.json(as: definition.type)
    }
}
