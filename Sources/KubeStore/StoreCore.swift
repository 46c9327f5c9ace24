import Dispatch
import KubeSupport
import Synchronization

/// The store that keeps its state in memory, over some journal: what `MemoryStore` and `SQLiteStore` have in common.
///
/// Reads take the published state, which is durable, and never wait. Everything else goes through a queue to one writer
/// thread. While it makes one batch durable the next one gathers, so that the more writers there are, the more of them
/// share the cost of a disk's flush.
final class StoreCore: Sendable {
    private let published: PublishedState
    private let queue: Mutex<OperationQueue>
    /// Only the thread that drains the queue uses it, so nobody waits for this lock.
    private let writer: Mutex<StoreWriter>
    /// Runs the writer on a thread of its own; nil: in a task.
    private let writerQueue: DispatchQueue?
    private let time: any TimeSource
    private let timer: MaintenanceTimer
    private let health: StoreHealth
    private let closing = Mutex<Task<Void, Never>?>(nil)

    init(
        state: MVCCState, journal: sending any Journal, options: StoreOptions, limits: OperationQueue.Limits = .init()
    ) {
        time = options.time
        writerQueue = options.writer == .thread ? DispatchQueue(label: "store.writer") : nil
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

    /// Why nothing can be written at the moment, nil while everything can.
    var writeFailure: StoreError? { health.failure }

    func snapshot() throws(StoreError) -> MVCCState {
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

    /// Queues an operation. Returns why it was not queued.
    private func submit(_ operation: StoreOperation) -> StoreError? {
        switch queue.withLock({ $0.add(operation) }) {
        case .queued: return nil
        case .closed: return Self.closed
        case .full: return StoreError(.unavailable, "too many operations wait for the store")
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

/// The state that readers see.
final class PublishedState: Sendable {
    private let current: Mutex<MVCCState?>

    init(_ state: MVCCState) {
        current = Mutex(state)
    }

    /// Nil once the store is closed.
    var state: MVCCState? {
        current.withLock { $0 }
    }

    func publish(_ state: MVCCState?) {
        // The old state is released outside the lock: the last reference to a large one takes time to go.
        let old = current.withLock { current in
            defer { current = state }
            return current
        }
        withExtendedLifetime(old) {}
    }
}

/// A store that is a `StoreCore` over a journal.
protocol CoreStore: Store {
    var core: StoreCore { get }
}

extension CoreStore {
    package var writeFailure: StoreError? { core.writeFailure }

    package func currentRevision() async throws(StoreError) -> Revision {
        try core.snapshot().revision
    }

    package func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try core.snapshot().get(key, at: revision)
    }

    package func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try core.snapshot().list(range, limit: limit, at: revision)
    }

    package func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try await core.perform { .commit(transaction, $0) }
    }

    package func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        let registration = WatchRegistration(range: range, observer: observer)
        try await core.perform { .watch(registration, after: revision, $0) }
        return StoreWatch(registration)
    }

    package func compact(through revision: Revision) async throws(StoreError) {
        try await core.perform { .compact(through: revision, $0) }
    }

    package func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID {
        try await core.perform { .grantLease(ttl: ttl, $0) }
    }

    package func revokeLease(_ lease: LeaseID) async throws(StoreError) {
        try await core.perform { .revokeLease(lease, $0) }
    }

    package func close() async {
        await core.close()
    }
}
