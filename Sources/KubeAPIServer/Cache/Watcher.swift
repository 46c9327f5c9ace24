import KubeAPI
import NIOCore

/// Where a watcher's messages go.
///
/// Calls come in order, from whatever thread changed the cache, under its lock: they hand the bytes on and return.
protocol WatchSink: AnyObject, Sendable {
    /// False: the receiver is gone or does not keep up, and is to be dropped.
    func deliver(_ message: ByteBuffer) -> Bool
    func end()
}

/// One open watch.
final class Watcher: Sendable {
    /// The resource in the version that is watched.
    let definition: ResourceDefinition
    let selector: ObjectSelector
    let format: WatchFormat
    let wantsBookmarks: Bool
    let sink: any WatchSink

    init(
        _ definition: ResourceDefinition, selector: ObjectSelector, format: WatchFormat, wantsBookmarks: Bool,
        sink: any WatchSink
    ) {
        self.definition = definition
        self.selector = selector
        self.format = format
        self.wantsBookmarks = wantsBookmarks
        self.sink = sink
    }
}

/// The form in which a watcher gets objects.
enum WatchFormat: Hashable, Sendable {
    case object
    case table(TableRequest)
    case partialMetadata
}

/// Encodes the messages of one event, each form once however many watchers there are.
struct EventEncoder {
    private var encoded: [Key: ByteBuffer] = [:]

    private struct Key: Hashable {
        var type: WatchEventType
        var format: WatchFormat
        /// The version that is watched, where it is not the one that is stored.
        var version: GroupVersionKind?
    }

    mutating func encode(_ event: CacheEvent, as type: WatchEventType, _ watcher: Watcher) -> ByteBuffer {
        let definition = watcher.definition
        let format = watcher.format
        let key = Key(
            type: type, format: format, version: definition.conversion == nil ? nil : definition.groupVersionKind)
        if let message = encoded[key] { return message }
        let message = Self.message(type, event.told(as: type), format, definition)
        encoded[key] = message
        return message
    }

    static func message(
        _ type: WatchEventType, _ record: ObjectRecord, _ format: WatchFormat, _ definition: ResourceDefinition
    ) -> ByteBuffer {
        let record = definition.served(record)
        var buffer = ByteBuffer()
        buffer.reserveCapacity(record.encodedSize + 40)
        begin(type, &buffer)
        switch format {
        case .object: record.write(into: &buffer)
        case .table(let request): buffer.writeBytes(request.table(of: [record], definition: definition))
        case .partialMetadata: buffer.writeBytes(PartialMetadata.json(of: record))
        }
        buffer.writeStaticString("}\n")
        return buffer
    }

    /// A message that says only up to where the watch has come.
    static func bookmark(
        revision: Int64, _ format: WatchFormat, _ definition: ResourceDefinition, endsInitialEvents: Bool = false
    ) -> ByteBuffer {
        var buffer = ByteBuffer()
        begin(.bookmark, &buffer)
        let annotations = endsInitialEvents ? #","annotations":{"k8s.io/initial-events-end":"true"}"# : ""
        let kind =
            switch format {
            case .object: definition.description.groupVersionKind
            case .table: GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "Table")
            case .partialMetadata: GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadata")
            }
        buffer.writeString(
            #"{"kind":"\#(kind.kind)","apiVersion":"\#(kind.apiVersion)","metadata":{"resourceVersion":"\#(revision)""#)
        buffer.writeString("\(annotations)}}}\n")
        return buffer
    }

    static func error(_ error: StatusError) -> ByteBuffer {
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
