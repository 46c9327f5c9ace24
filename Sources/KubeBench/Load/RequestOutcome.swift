/// The outcome of a load.
package struct RequestOutcome: Sendable {
    /// The latencies of responses with a status of 2xx within the measured time.
    package var latencies = LatencyHistogram()
    /// The number of other responses within the measured time by status; 0 means no response.
    package var errors: [Int: Int] = [:]
    /// The message of the first error.
    package var firstError: String?
    /// The bytes in the bodies of all counted responses.
    package var bytes = 0
    /// Counted responses with a status of 2xx a second.
    package var rate: Double = 0
    package var seconds: Double = 0
    /// The start of the measured time, by `MonotonicClock`.
    package var start: UInt64 = 0
    /// The end of the measured time, by `MonotonicClock`.
    package var end: UInt64 = 0
    /// The number of successful requests, including those that are not counted.
    package var successes = 0
    /// The number of sent requests, including those that are not counted. With a sequence from 0, the objects have the
    /// numbers below it.
    package var sent = 0

    package var count: Int { Int(latencies.count) }
    package var errorCount: Int { errors.values.reduce(0, +) }

    func merged(with other: Self) -> Self {
        var merged = self
        merged.latencies.merge(other.latencies)
        merged.errors.merge(other.errors, uniquingKeysWith: +)
        merged.firstError = firstError ?? other.firstError
        merged.bytes += other.bytes
        merged.rate += other.rate
        merged.seconds = max(seconds, other.seconds)
        merged.start = min(start, other.start)
        merged.end = max(end, other.end)
        merged.successes += other.successes
        merged.sent += other.sent
        return merged
    }
}
