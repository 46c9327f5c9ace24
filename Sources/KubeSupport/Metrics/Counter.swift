import Synchronization

/// A count that only increases. Lock-free.
package final class Counter: MetricSeries {
    private let count = Atomic<Int>(0)

    package init() {}

    package var value: Int {
        count.load(ordering: .relaxed)
    }

    package func increment(by amount: Int = 1) {
        count.add(amount, ordering: .relaxed)
    }

    package func render(name: String, labels: String, into text: inout String) {
        text += name + (labels.isEmpty ? "" : "{\(labels)}") + " \(value)\n"
    }
}
