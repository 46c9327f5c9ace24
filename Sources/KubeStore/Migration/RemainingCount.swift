import Synchronization

/// A countdown that several tasks share.
final class RemainingCount: Sendable {
    private let count: Atomic<Int64>

    init(_ count: Int64) {
        self.count = Atomic(count)
    }

    /// Takes one. Returns false if none is left.
    func take() -> Bool {
        count.subtract(1, ordering: .relaxed).oldValue > 0
    }

    /// The number that is left.
    var value: Int64 { max(0, count.load(ordering: .relaxed)) }

    func stop() {
        count.store(0, ordering: .relaxed)
    }
}
