import KubeAPI
import KubeSupport
import NIOCore
import Synchronization

/// An open watch.
package final class Watcher: Sendable {
    /// The number of the watch; zero until it is open.
    private let number = Atomic<Int>(0)
    /// The resource in the version that is watched.
    let definition: ResourceDefinition
    let selector: ObjectSelector
    let format: WatchFormat
    let form: EventBatch.Form
    /// True if the sink takes the records of objects instead of messages in `format`.
    let takesRecords: Bool
    let wantsBookmarks: Bool
    let sink: any WatchSink
    /// The clock for ages in Tables.
    let time: any TimeSource
    /// The number of pending bytes above which a slow receiver is disconnected.
    private let pendingLimit: Int
    /// The newest revision that the watch has received, or up to which its start made events unnecessary.
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

    /// Records that the watch needs no events up to `revision`.
    func markSeen(_ revision: Int64) {
        seen.store(revision, ordering: .releasing)
    }

    /// The result of sending events to a watcher.
    enum SendResult {
        case sent(Int)
        /// The receiver is gone, or so slow that it must be disconnected.
        case ended
    }

    /// Sends an event of the batch if it concerns the watcher.
    func send(_ index: Int, of batch: inout EventBatch) -> SendResult {
        let event = batch.events[index]
        guard event.revision > seenRevision, let type = event.type(for: selector) else { return .sent(0) }
        guard sink.pendingBytes <= pendingLimit else { return .ended }
        let isDelivered =
            takesRecords
            ? deliver(event.record(as: type), as: type) : sink.deliver(batch.message(index, as: type, self))
        return isDelivered ? .sent(1) : .ended
    }

    /// Sends those of the batch's selected events that concern the watcher.
    func sendSelected(of batch: inout EventBatch) -> SendResult {
        guard let first = batch.selected.first else { return .sent(0) }
        if !takesRecords, selector.isScope, batch.events[first].revision > seenRevision {
            return batch.messages(self).allSatisfy(send) ? .sent(batch.selected.count) : .ended
        }
        var sent = 0
        for index in batch.selected {
            guard case .sent(let count) = send(index, of: &batch) else { return .ended }
            sent += count
        }
        return .sent(sent)
    }

    /// Sends a version of an object regardless of pending bytes.
    func deliver(_ record: ObjectRecord, as type: WatchEventType) -> Bool {
        if takesRecords, let served = try? definition.served(record) { return sink.deliver(type, served) }
        return sink.deliver(EventEncoder.message(type, record, format, definition, time))
    }

    /// Sends a message. Returns false if the receiver is gone or too slow.
    func send(_ message: ByteBuffer) -> Bool {
        sink.pendingBytes <= pendingLimit && sink.deliver(message)
    }
}
