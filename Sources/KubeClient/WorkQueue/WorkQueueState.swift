import DequeModule
import KubeSupport

/// The rules of a work queue, as a value: which key is to be worked on next.
///
/// - A key is in the queue at most once, however often it is added.
/// - A key that is being worked on is not handed out again; added meanwhile, it comes again after it is finished.
/// - A key may be due later: after a delay, or after a wait that doubles with each failure.
struct WorkQueueState<Key: Hashable & Sendable> {
    /// What a worker is to do.
    enum Next {
        case work(Key)
        /// Nothing is due before this time; nil: nothing is waiting at all.
        case wait(until: Timestamp?)
    }

    private var ready: Deque<Key> = []
    /// The keys in `ready`, and those to be put there when they are finished.
    private var pending: Set<Key> = []
    private var working: Set<Key> = []
    private var due: [Key: Timestamp] = [:]
    private var failures: [Key: Int] = [:]

    /// Keys that are ready to be worked on.
    var readyCount: Int { ready.count }

    /// How many keys have come in, those not counted that were in the queue already.
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
        due[key] = due[key].map { min($0, time) } ?? time
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
        for (key, time) in due where time <= now { add(key) }
        guard let key = ready.popFirst() else { return .wait(until: due.values.min()) }
        pending.remove(key)
        working.insert(key)
        return .work(key)
    }

    mutating func finish(_ key: Key) {
        working.remove(key)
        if pending.contains(key) { ready.append(key) }
    }
}
