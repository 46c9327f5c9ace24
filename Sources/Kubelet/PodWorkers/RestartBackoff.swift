import KubeSupport

/// How long to wait before containers that ended, or images that cannot be pulled, are tried again: 10 s, doubling to
/// 5 min, and from the beginning again after 10 min without a try.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
struct RestartBackoff: Sendable, Hashable {
    private struct Entry: Sendable, Hashable {
        var delay: Duration
        var updated: Timestamp
    }

    private var entries: [String: Entry] = [:]
    private let initial: Duration
    private let maximum: Duration

    init(initial: Duration = .seconds(10), maximum: Duration = .seconds(300)) {
        self.initial = initial
        self.maximum = maximum
    }

    /// When `key` may be tried again after it failed at `event`, and the length of the whole wait. Nil: now.
    func wait(_ key: String, since event: Timestamp, now: Timestamp) -> (until: Timestamp, delay: Duration)? {
        guard let entry = entries[key], event - entry.updated <= maximum * 2 else { return nil }
        let until = event + entry.delay
        return until > now ? (until, entry.delay) : nil
    }

    /// Notes a try after a failure at `event`: the next wait is longer.
    mutating func next(_ key: String, since event: Timestamp, now: Timestamp) {
        // What counts no longer is let go, so that pods that are gone leave nothing.
        entries = entries.filter { now - $0.value.updated <= maximum * 4 }
        if let entry = entries[key], event - entry.updated <= maximum * 2 {
            entries[key] = Entry(delay: min(entry.delay * 2, maximum), updated: now)
        } else {
            entries[key] = Entry(delay: initial, updated: now)
        }
    }

    mutating func reset(_ key: String) {
        entries[key] = nil
    }
}
