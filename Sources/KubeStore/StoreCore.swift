import Dispatch
import KubeSupport
import Synchronization

/// The common implementation of `MemoryStore` and `SQLiteStore`: keeps the state in memory and writes to a journal.
///
/// Reads use the published state, which is durable, and never wait. All other operations are queued for one writer.
/// While it makes a batch durable, the next batch accumulates, so that concurrent operations share a flush of the disk.
final class StoreCore: Sendable {
    private let published: PublishedState
    private let queue: Mutex<OperationQueue>
    /// Only used by the code that drains the queue, so that the lock is never contended.
    private let writer: Mutex<StoreWriter>
    /// The queue on whose thread the writer runs; nil if it runs in a task.
    private let writerQueue: DispatchQueue?
    private let time: any TimeSource
    private let timer: MaintenanceTimer
    private let health: StoreHealth
    private let closing = Mutex<Task<Void, Never>?>(nil)

    init(
        state: MVCCState, journal: sending any Journal, options: StoreOptions, limits: OperationQueue.Limits = .init()
    ) {
        time = options.time
        writerQueue = options.writer == .dispatchQueue ? DispatchQueue(label: "store.writer") : nil
        timer = MaintenanceTimer(time: options.time)
        queue = Mutex(OperationQueue(limits: limits))
        published = PublishedState(state)
        health = StoreHealth(logger: options.logger, time: options.time)
        let writer = StoreWriter(
            state: state, published: published, journal: journal, health: health,
            historyRetention: options.historyRetention, historyBytes: options.historyBytes, now: time.now())
        let due = writer.nextMaintenance
        self.writer = Mutex(writer)
        setTimer(due)
    }

    /// The error that writes currently throw; nil if they succeed.
    var writeFailure: StoreError? { health.failure }

    func currentState() throws(StoreError) -> MVCCState {
        guard let state = published.state else { throw Self.closed }
        return state
    }

    func perform<Success: Sendable>(
        _ operation: (@escaping StoreOperation.Reply<Success>) -> StoreOperation
    ) async throws(StoreError) -> Success {
        let result: Result<Success, StoreError> = await withCheckedContinuation { continuation in
            let reply: StoreOperation.Reply<Success> = { continuation.resume(returning: $0) }
            if let refused = submit(operation(reply)) { reply(.failure(refused)) }
        }
        return try result.get()
    }

    func close() async {
        let task = closing.withLock { closing in
            let task = closing ?? Task { _ = try? await perform { .close($0) } }
            closing = task
            return task
        }
        await task.value
    }

    /// Queues an operation. Returns an error if it was not queued.
    private func submit(_ operation: StoreOperation) -> StoreError? {
        switch queue.withLock({ $0.add(operation) }) {
        case .queued: return nil
        case .closed: return Self.closed
        case .full: return StoreError(.unavailable, "too many operations are queued")
        case .startDraining:
            if let writerQueue { writerQueue.async { self.drain() } } else { Task { self.drain() } }
            return nil
        }
    }

    private func drain() {
        while let batch = queue.withLock({ $0.takeBatch() }) {
            switch batch.first {
            case .maintain: maintain()
            case .close(let reply): finish(reply)
            default: process(batch)
            }
        }
    }

    private func process(_ batch: [StoreOperation]) {
        let now = time.now()
        let due = writer.withLock { writer in
            writer.process(batch, now: now)
            return writer.nextMaintenance
        }
        setTimer(due)
    }

    private func maintain() {
        let now = time.now()
        let (due, isPartial) = writer.withLock { writer in
            let isPartial = writer.maintain(now: now)
            return (writer.nextMaintenance, isPartial)
        }
        if isPartial { _ = submit(.maintain) } else { setTimer(due) }
    }

    private func finish(_ reply: StoreOperation.Reply<Void>) {
        timer.stop()
        writer.withLock { $0.close() }
        reply(.success(()))
    }

    private func setTimer(_ deadline: Timestamp?) {
        timer.set(deadline) { [weak self] in _ = self?.submit(.maintain) }
    }

    private static let closed = StoreError(.closed, "the store is closed")
}
