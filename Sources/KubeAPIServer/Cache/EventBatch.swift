import KubeAPI
import NIOCore

/// Events that happened together, and their messages: each form of them is made once, however many watchers there are.
struct EventBatch {
    /// What the messages to several watchers have in common.
    struct Form: Hashable, Sendable {
        private let format: WatchFormat
        /// The version that is watched, where it is not the one that is stored.
        private let version: GroupVersionKind?
        /// Whether it is the form that most watchers want.
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
    /// The indices of the events that concern the watchers who are being told.
    private(set) var selected: [Int]
    /// By event: its message in the plain form, spared the dictionary.
    private var plain: [(type: WatchEventType, message: ByteBuffer)?]
    private var others: [Key: ByteBuffer] = [:]
    /// By form: the messages of the selected events.
    private var joined: [Form: [ByteBuffer]] = [:]

    /// Messages are put together up to about this many bytes.
    private static let joinedSize = 32 * 1024

    init(_ events: [CacheEvent]) {
        self.events = events
        selected = Array(events.indices)
        plain = Array(repeating: nil, count: events.count)
    }

    /// The message that tells of the event at `index`.
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

    /// Goes on to watchers whom other events concern.
    mutating func select(_ indices: [Int]) {
        selected = indices
        joined.removeAll(keepingCapacity: true)
    }

    /// The messages that tell of all selected events, for a watcher that all of them concern, small ones put together:
    /// that many watchers are told costs by the batch, not by the event.
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
