import KubeAPI
import KubeSupport
import NIOCore

/// Encodes the messages of watch events.
enum EventEncoder {
    static func message(
        _ type: WatchEventType, _ record: ObjectRecord, _ format: WatchFormat, _ definition: ResourceDefinition,
        _ time: any TimeSource
    ) -> ByteBuffer {
        let served: ObjectRecord
        do throws(StatusError) {
            served = try definition.served(record)
        } catch {
            return Self.error(error, format)
        }
        let record = served
        switch format {
        case .protobuf: return frame(type, record.json, definition.description.groupVersionKind)
        case .protobufMetadata(let version):
            return frame(type, PartialMetadata.json(of: record, version: version), PartialMetadata.kind(version))
        default: break
        }
        var buffer = ByteBuffer()
        buffer.reserveCapacity(record.encodedSize + 40)
        begin(type, &buffer)
        switch format {
        case .object, .protobuf, .protobufMetadata: record.write(into: &buffer)
        case .table(let request):
            buffer.writeBytes(request.table(of: [record], definition: definition, now: time.now()))
        case .partialMetadata(let version): buffer.writeBytes(PartialMetadata.json(of: record, version: version))
        }
        buffer.writeStaticString("}\n")
        return buffer
    }

    /// Returns a bookmark, which contains only the revision that the watch has reached.
    static func bookmark(
        revision: Int64, _ format: WatchFormat, _ definition: ResourceDefinition, endsInitialEvents: Bool = false
    ) -> ByteBuffer {
        let annotations = endsInitialEvents ? #","annotations":{"k8s.io/initial-events-end":"true"}"# : ""
        let kind =
            switch format {
            case .object, .protobuf: definition.description.groupVersionKind
            case .table: GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "Table")
            case .partialMetadata(let version), .protobufMetadata(let version): PartialMetadata.kind(version)
            }
        let object =
            #"{"kind":"\#(kind.kind)","apiVersion":"\#(kind.apiVersion)","metadata":{"resourceVersion":"\#(revision)""#
            + "\(annotations)}}"
        if format.isProtobuf { return frame(.bookmark, Array(object.utf8), kind) }
        var buffer = ByteBuffer()
        begin(.bookmark, &buffer)
        buffer.writeString(object)
        buffer.writeStaticString("}\n")
        return buffer
    }

    static func error(_ error: StatusError, _ format: WatchFormat) -> ByteBuffer {
        if format.isProtobuf { return errorFrame(error.status) }
        var buffer = ByteBuffer()
        begin(.error, &buffer)
        buffer.writeBytes(error.status.json())
        buffer.writeStaticString("}\n")
        return buffer
    }

    private static func begin(_ type: WatchEventType, _ buffer: inout ByteBuffer) {
        buffer.writeStaticString("{\"type\":\"")
        buffer.writeString(type.rawValue)
        buffer.writeStaticString("\",\"object\":")
    }
}
