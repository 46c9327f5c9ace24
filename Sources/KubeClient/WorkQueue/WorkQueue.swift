import KubeSupport
import Synchronization

/// The keys that a controller has to reconcile. Equivalent to client-go's rate-limiting work queue.
///
/// Producers add keys from any thread; a worker takes a key with `next()` and calls `finish(_:)` when it has processed
/// it. Adding a key that is already queued has no effect, so that memory is bounded by the number of distinct keys.
package final class WorkQueue<Key: Hashable & Sendable>: Sendable {
    private struct State {
        var queue = WorkQueueState<Key>()
        var isShutDown = false
        /// The times at which keys were queued and taken; recorded only for the metrics.
        var waitingSince: [Key: Timestamp] = [:]
        var workingSince: [Key: Timestamp] = [:]
        var countedAdds = 0
    }

    private let state = Mutex(State())
    private let changed = ChangeSignal()
    private let time: any TimeSource
    private let backoff: Backoff
    private let metrics: WorkQueueMetrics?

    /// - Parameters:
    ///   - name: The label of the queue's metrics; nil for a queue without metrics.
    ///   - backoff: The back-off of failed keys; upstream's controllers use 5 ms to 1,000 s.
    package init(
        name: String? = nil, metrics registry: MetricsRegistry = .process, time: any TimeSource = SystemTime(),
        backoff: Backoff = Backoff(initial: .milliseconds(5), maximum: .seconds(1_000))
    ) {
        self.time = time
        self.backoff = backoff
        metrics = name.map { WorkQueueMetrics($0, in: registry) }
        guard let name else { return }
        WorkQueueMetrics.addWork(of: name, in: registry) { [weak self] in self?.unfinishedWork ?? [] }
    }

    /// The elapsed processing times of the keys that workers have.
    private var unfinishedWork: [Duration] {
        let now = time.now()
        return state.withLock { $0.workingSince.values.map { now - $0 } }
    }

    package func add(_ key: Key) {
        let now = metrics == nil ? nil : time.now()
        change { state in
            state.queue.add(key)
            if let now, state.waitingSince[key] == nil { state.waitingSince[key] = now }
        }
    }

    package func add(_ key: Key, after delay: Duration) {
        let due = time.now() + delay
        change { $0.queue.add(key, at: due) }
    }

    /// Adds a failed key again after its back-off. Returns the number of consecutive failures.
    @discardableResult
    package func retry(_ key: Key) -> Int {
        let now = time.now()
        metrics?.retries.increment()
        return change { $0.queue.retry(key, backoff: backoff, now: now) }
    }

    /// Resets the back-off of a key that succeeded.
    package func forget(_ key: Key) {
        state.withLock { $0.queue.forget(key) }
    }

    package func finish(_ key: Key) {
        let now = metrics == nil ? nil : time.now()
        change { state in
            state.queue.finish(key)
            guard let now, let since = state.workingSince.removeValue(forKey: key) else { return }
            metrics?.workDuration.observe(now - since)
        }
    }

    /// Makes every current and later call of `next()` return nil.
    package func shutDown() {
        change { $0.isShutDown = true }
    }

    package var count: Int { state.withLock { $0.queue.readyCount } }

    /// Waits for the next key, which no other worker gets until it is finished. Returns nil if the queue is shut down
    /// or the task is cancelled.
    package func next() async -> Key? {
        while !Task.isCancelled {
            let version = changed.version
            let now = time.now()
            let (next, isShutDown) = state.withLock { (take(&$0, now), $0.isShutDown) }
            if isShutDown { return nil }
            switch next {
            case .work(let key): return key
            case .wait(until: nil): await changed.wait(since: version)
            case .wait(until: let due?): await changed.wait(since: version, atMost: due - now, time)
            }
        }
        return nil
    }

    private func take(_ state: inout State, _ now: Timestamp) -> WorkQueueState<Key>.Next {
        let next = state.queue.next(now: now)
        guard let metrics else { return next }
        if case .work(let key) = next {
            // A delayed key that has just become due has not waited in the queue.
            let since = state.waitingSince.removeValue(forKey: key) ?? now
            metrics.queueDuration.observe(now - since)
            state.workingSince[key] = now
        }
        count(&state, metrics)
        return next
    }

    private func count(_ state: inout State, _ metrics: WorkQueueMetrics) {
        metrics.depth.set(state.queue.readyCount)
        metrics.adds.increment(by: state.queue.addCount - state.countedAdds)
        state.countedAdds = state.queue.addCount
    }

    /// Changes the queue, and wakes waiting workers if a key is ready or becomes due earlier than before.
    private func change<Result>(_ body: (inout State) -> Result) -> Result {
        let (result, wakesWorkers) = state.withLock { state in
            let (ready, due) = (state.queue.readyCount, state.queue.nextDue)
            let result = body(&state)
            if let metrics { count(&state, metrics) }
            let isSooner = state.queue.nextDue.map { next in due.map { next < $0 } ?? true } ?? false
            return (result, state.queue.readyCount > ready || isSooner || state.isShutDown)
        }
        if wakesWorkers { changed.notify() }
        return result
    }
}
