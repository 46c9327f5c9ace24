import KubeSupport
import Synchronization

/// The time of a simulation. It stands still while any job is ready, and then advances to the next deadline. Tasks with
/// the same deadline are resumed in the order in which they began to wait.
package final class SimulatedTime: TimeSource, @unchecked Sendable {
    // Unchecked: used only on the simulation's thread.
    private var current: Timestamp
    private let start: Timestamp
    private var lastNumber = 0
    private var sleepers = SortedMap<SleeperKey, CheckedContinuation<Void, any Error>>()
    private var deadlines: [Int: Timestamp] = [:]
    weak var owner: SimulatedExecutor?

    private struct SleeperKey: Comparable, Sendable {
        var deadline: Timestamp
        var number: Int

        static func < (left: Self, right: Self) -> Bool {
            left.deadline == right.deadline ? left.number < right.number : left.deadline < right.deadline
        }
    }

    init(start: Timestamp) {
        self.start = start
        current = start
    }

    package func now() -> Timestamp { current }

    package func uptime() -> Duration { current - start }

    package func yield() async { try? await sleep(for: .zero) }

    package func sleep(for duration: Duration) async throws { try await sleep(until: current + duration) }

    package func sleep(until deadline: Timestamp) async throws {
        try Task.checkCancellation()
        precondition(
            SimulatedExecutor.current === owner,
            "a task of the simulation waits on another thread, \(current - start) after the start of the run"
        )
        lastNumber += 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled { return continuation.resume(throwing: CancellationError()) }
                // Also with a deadline that has passed, so that tasks that are ready run first.
                let deadline = max(deadline, current)
                deadlines[number] = deadline
                sleepers[SleeperKey(deadline: deadline, number: number)] = continuation
            }
        } onCancel: {
            precondition(SimulatedExecutor.current === owner, "a task of the simulation is cancelled on another thread")
            guard let deadline = deadlines.removeValue(forKey: number) else { return }
            let key = SleeperKey(deadline: deadline, number: number)
            let continuation = sleepers[key]
            sleepers[key] = nil
            continuation?.resume(throwing: CancellationError())
        }
    }

    /// The number of tasks that wait for a deadline.
    var sleeperCount: Int { sleepers.count }

    /// Advances to the next deadline and resumes every task that waits for it. Returns false if no task waits.
    func advanceToNext() -> Bool {
        guard let next = sleepers.first?.key.deadline else { return false }
        current = max(current, next)
        while let first = sleepers.first, first.key.deadline <= current {
            sleepers[first.key] = nil
            deadlines[first.key.number] = nil
            first.value.resume()
        }
        return true
    }
}
