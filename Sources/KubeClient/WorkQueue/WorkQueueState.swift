import DequeModule
import HeapModule
import KubeSupport

/// The rules of a work queue, as a value: which key a worker gets next.
///
/// - A key is in the queue at most once, however often it is added.
/// - A key that a worker has is not given to another; added meanwhile, it becomes ready again when it is finished.
/// - A key may be due later: after a delay, or after a wait that doubles with each failure.
///
/// Every operation takes at most logarithmic time in the number of delayed keys.
struct WorkQueueState<Key: Hashable & Sendable> {
    /// What a worker does next.
    enum Next {
        case work(Key)
        /// No key is due before this time; nil if no key waits at all.
        case wait(until: Timestamp?)
    }

    private var ready: Deque<Key> = []
    /// The keys in `ready`, and those that go there when they are finished.
    private var pending: Set<Key> = []
    private var working: Set<Key> = []
    private var due: [Key: Timestamp] = [:]
    /// The same, in order. Entries that differ from `due` are stale and skipped.
    private var waits = Heap<Wait>()
    private var failures: [Key: Int] = [:]

    /// How many stale entries of `waits` are kept, however few keys wait.
    private static var slack: Int { 64 }

    private struct Wait: Comparable {
        let time: Timestamp
        let key: Key

        static func < (left: Self, right: Self) -> Bool { left.time < right.time }
    }

    /// The number of keys that are ready to be worked on.
    var readyCount: Int { ready.count }

    /// How many keys have been added, without those that were in the queue already.
    private(set) var addCount = 0

    mutating func add(_ key: Key) {
        due[key] = nil
        guard pending.insert(key).inserted else { return }
        addCount += 1
        if !working.contains(key) { ready.append(key) }
    }

    /// Makes `key` ready at `time`, or earlier if it is due earlier already.
    mutating func add(_ key: Key, at time: Timestamp) {
        if pending.contains(key) { return }
        if let earlier = due[key], earlier <= time { return }
        due[key] = time
        waits.insert(Wait(time: time, key: key))
        if waits.count > 2 * due.count + Self.slack { waits = Heap(due.map { Wait(time: $0.value, key: $0.key) }) }
    }

    /// Makes a key that failed ready again after a wait. Returns how often it has failed in a row.
    @discardableResult
    mutating func retry(_ key: Key, backoff: Backoff, now: Timestamp) -> Int {
        let attempt = failures[key, default: 0]
        failures[key] = attempt + 1
        add(key, at: now + backoff.delay(attempt: attempt))
        return attempt + 1
    }

    /// Says that `key` succeeded: its next failure counts as the first.
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

    /// When a key becomes ready by itself.
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
