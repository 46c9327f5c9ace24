import Synchronization

/// Stops the background load of a test, and counts its steps.
final class LoadControl: Sendable {
    private let stopped = Atomic(false)
    private let steps = Atomic(0)

    var isStopped: Bool { stopped.load(ordering: .acquiring) }
    var count: Int { steps.load(ordering: .relaxed) }

    func stop() { stopped.store(true, ordering: .releasing) }

    /// The number of the next step.
    func next() -> Int { steps.add(1, ordering: .relaxed).newValue }
}
