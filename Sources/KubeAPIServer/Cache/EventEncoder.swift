import KubeAPI
import NIOCore

/// Encodes the messages of one event, each form once however many watchers there are.
struct EventEncoder {
    private struct Key: Hashable {
        var type: WatchEventType
        var format: WatchFormat
        /// The version that is watched, where it is not the one that is stored.
        var version: GroupVersionKind?
    }

    /// The form that most watchers want, spared the dictionary.
    private var plain: (type: WatchEventType, message: ByteBuffer)?
    private var encoded: [Key: ByteBuffer] = [:]

    mutating func encode(_ event: CacheEvent, as type: WatchEventType, _ watcher: Watcher) -> ByteBuffer {
        let definition = watcher.definition
        if watcher.format == .object, definition.conversion == nil {
            if let plain, plain.type == type { return plain.message }
            let message = Self.message(type, event.told(as: type), .object, definition)
            if plain == nil { plain = (type, message) }
            return message
        }
        let key = Key(
            type: type, format: watcher.format,
            version: definition.conversion == nil ? nil : definition.groupVersionKind)
        if let message = encoded[key] { return message }
        let message = Self.message(type, event.told(as: type), watcher.format, definition)
        encoded[key] = message
        return message
    }

    static func message(
        _ type: WatchEventType, _ record: ObjectRecord, _ format: WatchFormat, _ definition: ResourceDefinition
    ) -> ByteBuffer {
        let record = definition.served(record)
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
        case .table(let request): buffer.writeBytes(request.table(of: [record], definition: definition))
        case .partialMetadata(let version): buffer.writeBytes(PartialMetadata.json(of: record, version: version))
        }
        buffer.writeStaticString("}\n")
        return buffer
    }

    /// A message that says only up to where the watch has come.
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
