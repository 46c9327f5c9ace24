import FoundationEssentials
import GRPCCore
import KubeSupport
import Logging
import Synchronization

/// A watch in etcd that survives the loss of its stream: it is resumed on another stream, to the same or another
/// member, after the last delivered revision.
final class EtcdWatch: Sendable {
    /// A caller waiting for a revision to be delivered.
    private struct Waiter {
        var revision: Revision
        var deadline: Timestamp
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var delivered: Revision
        var waiters: [Waiter] = []
        /// The requests of the current stream.
        var requests: AsyncStream<Etcdserverpb_WatchRequest>.Continuation?
        var task: Task<Void, Never>?
        var hasEnded = false
    }

    /// The watch can't be resumed on any stream.
    private struct End: Error {
        var error: StoreError
    }

    /// The member has ended the stream; the watch can be resumed.
    private struct StreamEnded: Error {}

    let range: KeyRange
    private let keys: EtcdKeyLayout
    private let cluster: EtcdCluster
    private let registration: WatchRegistration
    private let hasReliableProgress: Bool
    private let time: any TimeSource
    private let health: StoreHealth
    private let state: Mutex<State>

    /// - Parameter hasReliableProgress: True if the members send progress notifications only after the events that they
    ///   cover.
    init(
        range: KeyRange, after revision: Revision, observer: any WatchObserver, cluster: EtcdCluster,
        keys: EtcdKeyLayout, hasReliableProgress: Bool, time: any TimeSource, logger: Logger
    ) {
        health = StoreHealth(
            logger: logger, time: time, failed: "An etcd watch is interrupted", recovered: "The etcd watch has resumed"
        )
        self.range = range
        self.cluster = cluster
        self.keys = keys
        self.hasReliableProgress = hasReliableProgress
        self.time = time
        registration = WatchRegistration(range: range, observer: observer)
        state = Mutex(State(delivered: revision))
    }

    var delivered: Revision { state.withLock { $0.delivered } }

    /// Starts the watch. `onEnd` is called once, when the watch ends for any reason.
    func start(onEnd: @escaping @Sendable () -> Void) {
        let task = Task {
            await run()
            onEnd()
        }
        state.withLock { $0.task = task }
    }

    func cancel() {
        registration.cancel()
        // Nobody needs the delivered revision of a cancelled watch.
        end(delivered: true)
    }

    /// Ends the watch, passes the error to its observer, and waits until the watch has ended.
    func finish(_ error: StoreError) async {
        registration.deliver { $0.storeWatchDidEnd(error) }
        registration.cancel()
        await end(delivered: false)?.value
    }

    @discardableResult
    private func end(delivered: Bool) -> Task<Void, Never>? {
        let (task, waiters) = state.withLock { state in
            state.hasEnded = true
            defer { state.waiters = [] }
            return (state.task, state.waiters)
        }
        task?.cancel()
        for waiter in waiters { waiter.continuation.resume(returning: delivered) }
        return task
    }

    // MARK: Waiting

    /// Returns true if everything up to `revision` is delivered before `deadline`.
    func wait(through revision: Revision, until deadline: Timestamp) async -> Bool {
        await withCheckedContinuation { continuation in
            let known: Bool? = state.withLock { state in
                if state.delivered >= revision { return true }
                if state.hasEnded { return registration.isCancelled }
                state.waiters.append(Waiter(revision: revision, deadline: deadline, continuation: continuation))
                return nil
            }
            if let known { continuation.resume(returning: known) }
        }
    }

    /// Resumes the waiters whose deadline has passed.
    func expireWaiters(_ now: Timestamp) {
        let expired = state.withLock { state in
            let expired = state.waiters.filter { $0.deadline <= now }
            if !expired.isEmpty { state.waiters.removeAll { $0.deadline <= now } }
            return expired
        }
        for waiter in expired { waiter.continuation.resume(returning: false) }
    }

    /// Requests a progress notification.
    func requestProgress() {
        state.withLock { _ = $0.requests?.yield(.with { $0.progressRequest = .init() }) }
    }

    private func advance(to revision: Revision) {
        let ready = state.withLock { state in
            state.delivered = max(state.delivered, revision)
            let ready = state.waiters.filter { $0.revision <= state.delivered }
            if !ready.isEmpty { state.waiters.removeAll { [delivered = state.delivered] in $0.revision <= delivered } }
            return ready
        }
        for waiter in ready { waiter.continuation.resume(returning: true) }
    }

    // MARK: The streams

    private func run() async {
        var backoff = Duration.milliseconds(20)
        while !Task.isCancelled {
            let (index, member) = cluster.current
            let before = delivered
            let (requests, continuation) = AsyncStream.makeStream(of: Etcdserverpb_WatchRequest.self)
            continuation.yield(creation(after: before))
            state.withLock { $0.requests = continuation }
            var failure: any Error = StreamEnded()
            do {
                try await member.watch(requests) { [self] in try receive($0) }
            } catch let end as End {
                registration.deliver { $0.storeWatchDidEnd(end.error) }
                self.end(delivered: false)
                return
            } catch {
                failure = error
            }
            continuation.finish()
            if !Task.isCancelled {
                health.set(StoreError(.unavailable, "the watch stream of \(member.endpoint) failed", cause: failure))
            }
            cluster.failOver(from: index)
            backoff = delivered > before ? .milliseconds(20) : min(backoff * 2, .seconds(1))
            try? await time.sleep(for: backoff)
        }
    }

    /// Starts the stream at the last delivered revision, whose events are dropped. Starting after it would not be safe:
    /// etcd accepts a watch from the compacted revision, where deletions may already be missing.
    private func creation(after revision: Revision) -> Etcdserverpb_WatchRequest {
        let (key, rangeEnd) = keys.encode(range)
        return .with {
            $0.createRequest.key = Data(key)
            $0.createRequest.rangeEnd = Data(rangeEnd)
            $0.createRequest.startRevision = max(1, revision.rawValue)
            $0.createRequest.prevKv = true
            $0.createRequest.progressNotify = true
        }
    }

    private func receive(_ response: Etcdserverpb_WatchResponse) throws {
        if response.canceled {
            guard response.compactRevision > 0 else { throw StreamEnded() }
            let oldest = Revision(rawValue: response.compactRevision)
            throw End(
                error: StoreError(.compacted(oldest: oldest), "the history after \(delivered.rawValue) is compacted"))
        }
        health.set(nil)
        if response.created { return }
        guard let last = response.events.last else {
            guard hasReliableProgress else { return }
            let revision = Revision(rawValue: response.header.revision)
            if revision > delivered { registration.deliver { $0.storeDidAdvance(to: revision) } }
            return advance(to: revision)
        }
        let before = delivered
        let events = response.events.lazy.filter { $0.kv.modRevision > before.rawValue }.map {
            StoreEvent($0, self.keys)
        }
        if !events.isEmpty {
            let events = Array(events)
            registration.deliver { $0.storeDidChange(events) }
        }
        advance(to: Revision(rawValue: last.kv.modRevision))
    }
}
