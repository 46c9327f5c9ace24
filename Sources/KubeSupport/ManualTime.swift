import Synchronization

/// A clock that only changes when a test advances it.
package final class ManualTime: TimeSource {
    private struct Sleeper {
        var id: Int
        var deadline: Timestamp
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Timestamp
        var nextID = 0
        var sleepers: [Sleeper] = []
        /// The IDs of sleeps that were cancelled before they were registered.
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    package init(start: Timestamp = Timestamp(secondsSinceEpoch: 1_750_000_000)) {
        state = Mutex(State(now: start))
    }

    package func now() -> Timestamp {
        state.withLock { $0.now }
    }

    package func uptime() -> Duration { now() - Timestamp(secondsSinceEpoch: 0) }

    /// The number of sleeping tasks.
    package var sleeperCount: Int {
        state.withLock { $0.sleepers.count }
    }

    /// Advances the clock and resumes the tasks whose deadline has passed.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now + duration
            let now = state.now
            let due = state.sleepers.filter { $0.deadline <= now }
            state.sleepers.removeAll { $0.deadline <= now }
            return due
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    package func sleep(for duration: Duration) async throws { try await sleep { $0 + duration } }

    package func sleep(until deadline: Timestamp) async throws { try await sleep { _ in deadline } }

    /// Waits until the deadline that `deadline` computes from the current time.
    private func sleep(_ deadline: @Sendable (Timestamp) -> Timestamp) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                enum Outcome { case wait, elapsed, cancelled }
                let outcome: Outcome = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .cancelled }
                    let deadline = deadline(state.now)
                    if deadline <= state.now { return .elapsed }
                    state.sleepers.append(Sleeper(id: id, deadline: deadline, continuation: continuation))
                    return .wait
                }
                switch outcome {
                case .wait: break
                case .elapsed: continuation.resume()
                case .cancelled: continuation.resume(throwing: CancellationError())
                }
            }
        } onCancel: {
            let sleeper = state.withLock { state -> Sleeper? in
                guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return nil
                }
                return state.sleepers.remove(at: index)
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }
}
