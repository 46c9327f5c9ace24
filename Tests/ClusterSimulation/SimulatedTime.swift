import KubeSupport
import Synchronization

/// The time of a simulation: it stands still while anything is to be done, and then moves on to the next moment for which
/// somebody waits. Those who wait for the same moment are woken in the order in which they began to wait.
package final class SimulatedTime: TimeSource, @unchecked Sendable {
    // Unchecked: used by the simulation's own thread alone.
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
            "a task of the simulation waits on another thread, \(current - start) after its start; ended: \(owner == nil)"
        )
        lastNumber += 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled { return continuation.resume(throwing: CancellationError()) }
                // Zero is a wait as well: others that are ready come first.
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

    /// How many tasks wait for time to pass.
    var sleeperCount: Int { sleepers.count }

    /// Moves on to the next moment for which somebody waits, and wakes all who wait for it. Returns false if nobody waits.
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
