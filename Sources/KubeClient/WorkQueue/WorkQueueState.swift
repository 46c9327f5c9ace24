import DequeModule
import HeapModule
import KubeSupport

/// The state of a work queue, which determines the key that a worker gets next.
///
/// - A key is queued at most once, however often it is added.
/// - A key that a worker has is not given to another worker; if it is added again meanwhile, it becomes ready when it
///   is finished.
/// - A key may be delayed by a given duration, or by a back-off that doubles with each failure.
///
/// Every operation takes at most logarithmic time in the number of delayed keys.
struct WorkQueueState<Key: Hashable & Sendable> {
    /// A worker's next step.
    enum Next {
        case work(Key)
        /// Wait: no key is due before this time, or none at all if nil.
        case wait(until: Timestamp?)
    }

    private var ready: Deque<Key> = []
    /// The keys in `ready`, and the keys in `working` that become ready when they are finished.
    private var pending: Set<Key> = []
    private var working: Set<Key> = []
    private var due: [Key: Timestamp] = [:]
    /// The entries of `due` in order of time. Entries that differ from `due` are stale and skipped.
    private var waits = Heap<Wait>()
    private var failures: [Key: Int] = [:]

    /// The number of stale entries that `waits` may have regardless of the number of delayed keys.
    private static var slack: Int { 64 }

    private struct Wait: Comparable {
        let time: Timestamp
        let key: Key

        static func < (left: Self, right: Self) -> Bool { left.time < right.time }
    }

    /// The number of keys that are ready to be taken.
    var readyCount: Int { ready.count }

    /// The number of additions, without those of keys that were already queued.
    private(set) var addCount = 0

    mutating func add(_ key: Key) {
        due[key] = nil
        guard pending.insert(key).inserted else { return }
        addCount += 1
        if !working.contains(key) { ready.append(key) }
    }

    /// Makes `key` ready at `time`, unless it is already due earlier.
    mutating func add(_ key: Key, at time: Timestamp) {
        if pending.contains(key) { return }
        if let earlier = due[key], earlier <= time { return }
        due[key] = time
        waits.insert(Wait(time: time, key: key))
        if waits.count > 2 * due.count + Self.slack { waits = Heap(due.map { Wait(time: $0.value, key: $0.key) }) }
    }

    /// Makes a failed key ready again after its back-off. Returns the number of consecutive failures.
    @discardableResult
    mutating func retry(_ key: Key, backoff: Backoff, now: Timestamp) -> Int {
        let attempt = failures[key, default: 0]
        failures[key] = attempt + 1
        add(key, at: now + backoff.delay(attempt: attempt))
        return attempt + 1
    }

    /// Resets the number of failures of a key that succeeded.
    mutating func forget(_ key: Key) {
        failures[key] = nil
    }

    mutating func next(now: Timestamp) -> Next {
        while let first = nextWait, first.time <= now { add(first.key) }
        guard let key = ready.popFirst() else { return .wait(until: nextDue) }
        pending.remove(key)
        working.insert(key)
        return .work(key)
    }

    mutating func finish(_ key: Key) {
        working.remove(key)
        if pending.contains(key) { ready.append(key) }
    }

    /// The time at which the next delayed key becomes ready.
    var nextDue: Timestamp? {
        mutating get { nextWait?.time }
    }

    /// The first entry of `waits` that is not stale.
    private var nextWait: Wait? {
        mutating get {
            while let first = waits.min {
                if due[first.key] == first.time { return first }
                waits.removeMin()
            }
            return nil
        }
    }
}
