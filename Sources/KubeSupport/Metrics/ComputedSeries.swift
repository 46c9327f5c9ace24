import Synchronization

/// A value that is computed when the metrics are rendered.
package final class ComputedSeries: MetricSeries {
    private let value = Mutex<(@Sendable () -> Double)?>(nil)

    /// Sets the closure that computes the value, which must not block. Nil removes the series.
    package func set(_ value: (@Sendable () -> Double)?) {
        self.value.withLock { $0 = value }
    }

    package func render(name: String, labels: String, into text: inout String) {
        guard let value = value.withLock({ $0 }) else { return }
        text += name + (labels.isEmpty ? "" : "{\(labels)}") + " \(MetricText.number(value()))\n"
    }
}
