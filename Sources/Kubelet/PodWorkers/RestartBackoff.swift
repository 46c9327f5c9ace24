import KubeSupport

/// The delays before containers that stopped are restarted and images that cannot be pulled are retried: 10 s, doubled
/// up to 5 min, and reset after 10 min without a retry.
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

    /// Returns the time at which `key` may be retried after it failed at `event`, and the whole delay. Nil if it may be
    /// retried now.
    func wait(_ key: String, since event: Timestamp, now: Timestamp) -> (until: Timestamp, delay: Duration)? {
        guard let entry = entries[key], event - entry.updated <= maximum * 2 else { return nil }
        let until = event + entry.delay
        return until > now ? (until, entry.delay) : nil
    }

    /// Records a retry after a failure at `event`, which doubles the next delay.
    mutating func next(_ key: String, since event: Timestamp, now: Timestamp) {
        // Expired entries are removed, so that deleted pods leave none.
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
