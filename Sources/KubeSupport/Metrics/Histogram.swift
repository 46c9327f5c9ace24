import Synchronization

/// Counts values by bucket.
package final class Histogram: MetricSeries {
    /// The upper bounds in seconds for API requests; upstream's for `apiserver_request_duration_seconds`.
    package static let requestSeconds: [Double] = [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60,
    ]

    /// Upstream's upper bounds for the durations of work queues: from 10 ns, each ten times the previous one.
    package static let workSeconds: [Double] = [1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1_000]

    /// Upstream's upper bounds for the durations of syncs: from 1 ms, each twice the previous one.
    package static let syncSeconds: [Double] = (0..<15).map { 0.001 * Double(1 << $0) }

    private struct State {
        /// The count of each bucket, not cumulative, followed by that of larger values.
        var counts: [Int]
        var sum = 0.0
    }

    private let buckets: [Double]
    private let state: Mutex<State>

    package init(buckets: [Double]) {
        self.buckets = buckets
        state = Mutex(State(counts: Array(repeating: 0, count: buckets.count + 1)))
    }

    package func observe(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        observe(Double(seconds) + Double(attoseconds) * 1e-18)
    }

    package func observe(_ value: Double) {
        let index = buckets.firstIndex { value <= $0 } ?? buckets.count
        state.withLock { state in
            state.counts[index] += 1
            state.sum += value
        }
    }

    package func render(name: String, labels: String, into text: inout String) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        let prefix = labels.isEmpty ? "" : labels + ","
        var total = 0
        for (bound, count) in zip(buckets.map(MetricText.number) + ["+Inf"], counts) {
            total += count
            text += "\(name)_bucket{\(prefix)le=\"\(bound)\"} \(total)\n"
        }
        let braces = labels.isEmpty ? "" : "{\(labels)}"
        text += "\(name)_sum\(braces) \(MetricText.number(sum))\n\(name)_count\(braces) \(total)\n"
    }
}
