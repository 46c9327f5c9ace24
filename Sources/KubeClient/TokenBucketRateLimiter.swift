import KubeSupport

/// A token bucket: allows `burst` operations at once, then `perSecond` operations a second.
///
/// It limits secondary writes, such as Events, so that creating thousands of pods does not double the write load.
package struct TokenBucketRateLimiter: Sendable {
    private let burst: Double
    private let perSecond: Double
    private var tokens: Double
    private var lastTake: Timestamp?

    package init(burst: Int, perSecond: Int) {
        self.burst = Double(burst)
        self.perSecond = Double(perSecond)
        tokens = self.burst
    }

    /// Takes a token and returns how long to wait before the operation.
    package mutating func take(at now: Timestamp) -> Duration {
        tokens = min(burst, tokens + max(0, (now - (lastTake ?? now)) / .seconds(1)) * perSecond)
        lastTake = now
        tokens -= 1
        return tokens >= 0 ? .zero : .seconds(1) * (-tokens / perSecond)
    }
}
