import KubeAPI
import NIOCore

/// Encodes watch messages as protobuf: frames of a four-byte big-endian length and a `WatchEvent` whose object is in
/// Kubernetes' envelope: https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
extension EventEncoder {
    static func frame(_ type: WatchEventType, _ json: [UInt8], _ kind: GroupVersionKind) -> ByteBuffer {
        do throws(ProtobufError) {
            guard let swiftType = KubeTypes.type(of: kind) else { throw ProtobufError("\(kind) has no protobuf") }
            return frame(type, try ProtobufEnvelope.encode(json: json, as: swiftType, kind: kind))
        } catch {
            let status = StatusError.internalError("unable to encode watch object: \(error)").status
            return errorFrame(status)
        }
    }

    static func errorFrame(_ status: Status) -> ByteBuffer {
        let kind = GroupVersionKind(group: "", version: "v1", kind: "Status")
        // Encoding a Status does not fail; without an object the client would still see that the watch failed.
        let object = try? ProtobufEnvelope.encode(json: status.json(), as: Status.self, kind: kind)
        return frame(.error, object ?? [])
    }

    private static func frame(_ type: WatchEventType, _ object: [UInt8]) -> ByteBuffer {
        var writer = ProtobufWriter(capacity: object.count + 32)
        writer.write(1, type.rawValue)
        writer.delimited(2) { $0.write(1, object) }
        let message = writer.finish()
        var buffer = ByteBuffer()
        buffer.reserveCapacity(message.count + 4)
        buffer.writeInteger(UInt32(message.count))
        buffer.writeBytes(message)
        return buffer
    }
}
