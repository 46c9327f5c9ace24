import KubeAPI
import KubeSupport
import NIOCore
import Synchronization

/// Where a watcher's messages go.
///
/// Calls come in order, from the thread that changed the cache, that publishes beside it or that the watch catches up
/// on: they hand the bytes on and return.
package protocol WatchSink: AnyObject, Sendable {
    /// Takes one or more whole messages. False: the receiver is gone.
    func deliver(_ message: ByteBuffer) -> Bool
    /// Takes the record of an object; called for watchers that take records.
    func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool
    /// Bytes that the receiver has not taken yet.
    var pendingBytes: Int { get }
    /// Waits until the receiver has taken most of what was delivered, or is gone.
    func drain() async
    /// Ends the watch after what was delivered.
    func end()
    /// Ends the watch at once; what the receiver has not taken is dropped.
    func cutOff()
}

extension WatchSink {
    package func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool { false }
}

/// The form in which a watcher gets objects.
package enum WatchFormat: Hashable, Sendable {
    case object
    case table(TableRequest)
    /// The version of `meta.k8s.io`.
    case partialMetadata(String)
    case protobuf
    case protobufMetadata(String)
}

/// One open watch.
package final class Watcher: Sendable {
    /// Zero until the watch is open.
    private let number = Atomic<Int>(0)
    /// The resource in the version that is watched.
    let definition: ResourceDefinition
    let selector: ObjectSelector
    let format: WatchFormat
    let form: EventBatch.Form
    /// Whether the sink takes the records of objects instead of messages in `format`.
    let takesRecords: Bool
    let wantsBookmarks: Bool
    let sink: any WatchSink
    /// For the ages in Tables.
    let time: any TimeSource
    /// Bytes that may wait for the receiver before it is cut off.
    private let pendingLimit: Int
    /// The newest revision that the watch has been told of, or that its start made unnecessary to tell.
    private let seen = Atomic<Int64>(0)

    package static let defaultPendingLimit = 8 * 1024 * 1024

    package init(
        _ definition: ResourceDefinition, selector: ObjectSelector, format: WatchFormat, takesRecords: Bool = false,
        wantsBookmarks: Bool, sink: any WatchSink, pendingLimit: Int = defaultPendingLimit,
        time: any TimeSource = SystemTime()
    ) {
        self.definition = definition
        self.selector = selector
        self.format = format
        self.takesRecords = takesRecords
        form = EventBatch.Form(format, definition)
        self.wantsBookmarks = wantsBookmarks
        self.sink = sink
        self.pendingLimit = pendingLimit
        self.time = time
    }

    /// Identifies the watch among those of its resource.
    var id: Int { number.load(ordering: .relaxed) }

    /// Called once, when the watch is opened.
    func setID(_ id: Int) { number.store(id, ordering: .relaxed) }

    var seenRevision: Int64 { seen.load(ordering: .acquiring) }

    /// What happened up to `revision` needs not be told any more.
    func markSeen(_ revision: Int64) {
        seen.store(revision, ordering: .releasing)
    }

    /// What came of telling a watcher of events.
    enum Telling {
        case sent(Int)
        /// The receiver is gone, or is so slow that it is to be cut off. Nobody waits for it.
        case over
    }

    /// Tells the watcher of an event as it happens.
    func tell(_ index: Int, of batch: inout EventBatch) -> Telling {
        let event = batch.events[index]
        guard event.revision > seenRevision, let type = event.type(for: selector) else { return .sent(0) }
        guard sink.pendingBytes <= pendingLimit else { return .over }
        let isDelivered =
            takesRecords
            ? deliver(event.record(as: type), as: type) : sink.deliver(batch.message(index, as: type, self))
        return isDelivered ? .sent(1) : .over
    }

    /// Tells the watcher of those among the batch's selected events that concern it.
    func tellSelected(of batch: inout EventBatch) -> Telling {
        guard let first = batch.selected.first else { return .sent(0) }
        if !takesRecords, selector.isScope, batch.events[first].revision > seenRevision {
            return batch.messages(self).allSatisfy(send) ? .sent(batch.selected.count) : .over
        }
        var sent = 0
        for index in batch.selected {
            guard case .sent(let count) = tell(index, of: &batch) else { return .over }
            sent += count
        }
        return .sent(sent)
    }

    /// Hands a version of an object on, whatever waits already.
    func deliver(_ record: ObjectRecord, as type: WatchEventType) -> Bool {
        if takesRecords, let served = try? definition.served(record) { return sink.deliver(type, served) }
        return sink.deliver(EventEncoder.message(type, record, format, definition, time))
    }

    /// Hands a message on, unless too many wait already: then the watch is over.
    func send(_ message: ByteBuffer) -> Bool {
        sink.pendingBytes <= pendingLimit && sink.deliver(message)
    }
}
