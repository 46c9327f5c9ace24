import Synchronization

/// Counts down what several tasks do together.
final class RemainingCount: Sendable {
    private let count: Atomic<Int64>

    init(_ count: Int64) {
        self.count = Atomic(count)
    }

    /// Takes one. False when none is left.
    func take() -> Bool {
        count.subtract(1, ordering: .relaxed).oldValue > 0
    }

    /// How many are left.
    var value: Int64 { max(0, count.load(ordering: .relaxed)) }

    func stop() {
        count.store(0, ordering: .relaxed)
    }
}
