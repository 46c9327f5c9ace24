import Synchronization

/// An integer that can increase and decrease. Lock-free.
package final class Gauge: MetricSeries {
    private let current = Atomic<Int>(0)

    package init() {}

    package var value: Int {
        current.load(ordering: .relaxed)
    }

    package func set(_ value: Int) {
        current.store(value, ordering: .relaxed)
    }

    package func increment(by amount: Int = 1) {
        current.add(amount, ordering: .relaxed)
    }

    package func decrement(by amount: Int = 1) {
        current.subtract(amount, ordering: .relaxed)
    }

    package func render(name: String, labels: String, into text: inout String) {
        text += name + (labels.isEmpty ? "" : "{\(labels)}") + " \(value)\n"
    }
}
