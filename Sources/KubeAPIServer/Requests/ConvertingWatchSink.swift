import KubeAPI
import KubeSupport
import NIOCore
import Synchronization

/// Converts the objects of a watch asynchronously before they are sent to another sink.
///
/// Events keep their order. Events that can't be sent at once are queued and processed by one task at a time, which
/// converts all queued objects together. If a conversion fails, the error is the last event of the watch and the watch
/// ends, so that the client lists again and misses no object.
final class ConvertingWatchSink: WatchSink {
    fileprivate enum Item {
        case object(WatchEventType, ObjectRecord)
        case message(ByteBuffer)
        case end
    }

    private struct State {
        var queue: [Item] = []
        /// The encoded bytes of the items that are queued or being converted.
        var pendingBytes = 0
        var isConverting = false
        var isClosed = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let base: any WatchSink
    private let definition: ResourceDefinition
    private let format: WatchFormat
    /// True if `base` takes records instead of messages.
    private let takesRecords: Bool
    private let time: any TimeSource
    private let state = Mutex(State())

    init(
        _ base: any WatchSink, _ definition: ResourceDefinition, _ format: WatchFormat, takesRecords: Bool,
        time: any TimeSource
    ) {
        self.base = base
        self.definition = definition
        self.format = format
        self.takesRecords = takesRecords
        self.time = time
    }

    func deliver(_ message: ByteBuffer) -> Bool { enqueue(.message(message), size: message.readableBytes) }

    func deliver(_ type: WatchEventType, _ record: ObjectRecord) -> Bool {
        enqueue(.object(type, record), size: record.encodedSize)
    }

    var pendingBytes: Int { state.withLock { $0.pendingBytes } + base.pendingBytes }

    func drain() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.isConverting { state.waiters.append(continuation) }
                return !state.isConverting
            }
            if isIdle { continuation.resume() }
        }
        await base.drain()
    }

    func end() { _ = enqueue(.end, size: 0) }

    func cutOff() {
        close()
        base.cutOff()
    }

    // MARK: Queue

    private func enqueue(_ item: Item, size: Int) -> Bool {
        let (isOpen, begins) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.queue.append(item)
            state.pendingBytes += size
            defer { state.isConverting = true }
            return (true, !state.isConverting)
        }
        if begins { Task { await work() } }
        return isOpen
    }

    /// Returns and removes the queued items; nil if there are none, and then the calling task must end.
    private func take() -> [Item]? {
        let (items, waiters) = state.withLock { state in
            guard state.queue.isEmpty || state.isClosed else {
                defer { state.queue = [] }
                return (state.queue as [Item]?, [CheckedContinuation<Void, Never>]())
            }
            state.isConverting = false
            defer { state.waiters = [] }
            return (nil, state.waiters)
        }
        for waiter in waiters { waiter.resume() }
        return items
    }

    private func close() {
        state.withLock { state in
            state.isClosed = true
            state.queue = []
            state.pendingBytes = 0
        }
    }

    private func work() async {
        while let items = take() {
            let records = items.compactMap { if case .object(_, let record) = $0 { record } else { nil } }
            do throws(StatusError) {
                send(items, try await definition.converted(records))
            } catch {
                guard !state.withLock({ $0.isClosed }) else { continue }
                close()
                _ = base.deliver(EventEncoder.error(error, format))
                base.end()
            }
            let size = items.reduce(0) { $0 + $1.size }
            state.withLock { $0.pendingBytes = max(0, $0.pendingBytes - size) }
        }
    }

    /// - Parameter converted: The converted records of the objects in `items`, in the same order.
    private func send(_ items: [Item], _ converted: [ObjectRecord]) {
        var records = converted[...]
        for item in items {
            guard !state.withLock({ $0.isClosed }) else { return }
            let isDelivered: Bool
            switch item {
            case .message(let message): isDelivered = base.deliver(message)
            case .object(let type, _):
                guard let record = records.popFirst() else { return }
                isDelivered =
                    takesRecords
                    ? base.deliver(type, record)
                    : base.deliver(EventEncoder.message(type, record, format, definition, time))
            case .end:
                close()
                return base.end()
            }
            if !isDelivered { return close() }
        }
    }
}

extension ConvertingWatchSink.Item {
    fileprivate var size: Int {
        switch self {
        case .object(_, let record): record.encodedSize
        case .message(let message): message.readableBytes
        case .end: 0
        }
    }
}
