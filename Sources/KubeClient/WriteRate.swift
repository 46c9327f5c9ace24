import KubeSupport

/// How fast something is written that follows from other writes: as many as there are up to `burst`, then so many a second.
/// A value.
///
/// Thousands of pods that come at once are worth their writes, and not as many again that tell of them.
package struct WriteRate: Sendable {
    private let burst: Double
    private let perSecond: Double
    private var free: Double
    private var since: Timestamp?

    package init(burst: Int, perSecond: Int) {
        self.burst = Double(burst)
        self.perSecond = Double(perSecond)
        free = self.burst
    }

    /// How long to wait before the next write, which is counted.
    package mutating func take(at now: Timestamp) -> Duration {
        free = min(burst, free + max(0, (now - (since ?? now)) / .seconds(1)) * perSecond)
        since = now
        free -= 1
        return free >= 0 ? .zero : .seconds(1) * (-free / perSecond)
    }
}
