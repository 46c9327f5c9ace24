/// Statistics of received watch events.
package struct WatchDelivery: Sendable {
    /// The latencies of counted events, from sending the write to receiving its event.
    package var latencies = LatencyHistogram()
    /// The number of events with a mark.
    package var marked = 0
    /// The number of events without a mark.
    package var unmarked = 0
    /// The bytes received since events are counted.
    package var bytes = 0
    /// The time of the last counted event, by `MonotonicClock`.
    package var last: UInt64 = 0
    /// The number of watches that ended before they were closed.
    package var ended = 0
    package var firstError: String?

    mutating func merge(_ other: Self) {
        latencies.merge(other.latencies)
        marked += other.marked
        unmarked += other.unmarked
        bytes += other.bytes
        last = max(last, other.last)
        ended += other.ended
        firstError = firstError ?? other.firstError
    }
}
