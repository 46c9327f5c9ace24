/// An exponential back-off: the delay before a retry grows by `factor` from `initial` up to `maximum`.
package struct Backoff: Sendable, Hashable {
    package var initial: Duration
    package var maximum: Duration
    package var factor: Int

    package init(initial: Duration, maximum: Duration, factor: Int = 2) {
        self.initial = initial
        self.maximum = maximum
        self.factor = factor
    }

    /// Returns the delay before the retry with number `attempt`, counted from 0.
    package func delay(attempt: Int) -> Duration {
        var delay = initial
        for _ in 0..<max(0, attempt) {
            delay *= factor
            if delay >= maximum { return maximum }
        }
        return min(delay, maximum)
    }
}
