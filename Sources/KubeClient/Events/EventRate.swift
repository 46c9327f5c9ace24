import KubeSupport

/// How fast a recorder writes Events: as many as there are up to `burst`, then `perSecond`. A value.
///
/// Thousands of pods that come at once are worth their writes, and not as many again that tell of them.
struct EventRate: Sendable {
    static let burst = 500.0
    static let perSecond = 100.0

    private var free = Self.burst
    private var since: Timestamp?

    /// How long to wait before the next write, which is counted.
    mutating func take(at now: Timestamp) -> Duration {
        free = min(Self.burst, free + max(0, (now - (since ?? now)) / .seconds(1)) * Self.perSecond)
        since = now
        free -= 1
        return free >= 0 ? .zero : .seconds(1) * (-free / Self.perSecond)
    }
}
