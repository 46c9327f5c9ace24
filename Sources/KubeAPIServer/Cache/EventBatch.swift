import KubeAPI
import NIOCore

/// Events that are delivered together, and their messages, each of which is encoded once per form for all watchers.
struct EventBatch {
    /// The format and version of messages. Watchers with the same form share messages.
    struct Form: Hashable, Sendable {
        private let format: WatchFormat
        /// The watched version; nil for the stored version.
        private let version: GroupVersionKind?
        /// True for the form of most watchers: objects in the stored version as JSON.
        let isPlain: Bool

        init(_ format: WatchFormat, _ definition: ResourceDefinition) {
            self.format = format
            version = definition.conversion == nil ? nil : definition.groupVersionKind
            isPlain = format == .object && version == nil
        }
    }

    private struct Key: Hashable {
        var form: Form
        var index: Int
        var type: WatchEventType
    }

    let events: [CacheEvent]
    /// The indices of the events that concern the current group of watchers.
    private(set) var selected: [Int]
    /// The message of each event in the plain form, kept outside of the dictionary for speed.
    private var plain: [(type: WatchEventType, message: ByteBuffer)?]
    private var others: [Key: ByteBuffer] = [:]
    /// The joined messages of the selected events by form.
    private var joined: [Form: [ByteBuffer]] = [:]

    /// The approximate maximum size of joined messages, in bytes.
    private static let joinedSize = 32 * 1024

    init(_ events: [CacheEvent]) {
        self.events = events
        selected = Array(events.indices)
        plain = Array(repeating: nil, count: events.count)
    }

    /// Returns the message of the event at `index`.
    mutating func message(_ index: Int, as type: WatchEventType, _ watcher: Watcher) -> ByteBuffer {
        if watcher.form.isPlain {
            if let plain = plain[index], plain.type == type { return plain.message }
            let message = encode(index, as: type, watcher)
            if plain[index] == nil { plain[index] = (type, message) }
            return message
        }
        let key = Key(form: watcher.form, index: index, type: type)
        if let message = others[key] { return message }
        let message = encode(index, as: type, watcher)
        others[key] = message
        return message
    }

    private func encode(_ index: Int, as type: WatchEventType, _ watcher: Watcher) -> ByteBuffer {
        EventEncoder.message(type, events[index].record(as: type), watcher.format, watcher.definition, watcher.time)
    }

    /// Selects the events of the next group of watchers.
    mutating func select(_ indices: [Int]) {
        selected = indices
        joined.removeAll(keepingCapacity: true)
    }

    /// Returns the messages of all selected events, for a watcher that all of them concern. Small messages are joined,
    /// so that the cost of many watchers is per batch and not per event.
    mutating func messages(_ watcher: Watcher) -> [ByteBuffer] {
        if let messages = joined[watcher.form] { return messages }
        var messages: [ByteBuffer] = []
        for index in selected {
            guard let type = events[index].type(for: watcher.selector) else { continue }
            var message = message(index, as: type, watcher)
            if let last = messages.indices.last,
                messages[last].readableBytes + message.readableBytes <= Self.joinedSize
            {
                messages[last].writeBuffer(&message)
            } else {
                messages.append(message)
            }
        }
        joined[watcher.form] = messages
        return messages
    }
}
