import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Where a component gets the time from and how it waits.
///
/// Components take a time source instead of reading the machine's clock, so that tests and simulations decide when
/// time passes. `SystemTime` is the machine's; `ManualTime` moves only when told to.
package protocol TimeSource: Sendable {
    func now() -> Timestamp

    /// The time since some moment before: for measuring durations. Unlike `now()` it never goes back.
    func uptime() -> Duration

    /// Waits until `duration` has passed. Throws `CancellationError` when the task is cancelled before.
    func sleep(for duration: Duration) async throws

    /// The same, until the time is `deadline`.
    func sleep(until deadline: Timestamp) async throws

    /// Lets other tasks that are ready run first. `Task.yield()` would leave a simulation's thread.
    func yield() async
}

extension TimeSource {
    package func yield() async { await Task.yield() }

    package func sleep(until deadline: Timestamp) async throws { try await sleep(for: deadline - now()) }
}

/// The machine's own clock.
package struct SystemTime: TimeSource {
    package init() {}

    package func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(secondsSinceEpoch: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
    }

    package func uptime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    package func sleep(for duration: Duration) async throws {
        // Longer ones don't fit the clock's own arithmetic.
        try await Task.sleep(for: min(duration, Self.longest))
    }

    /// A hundred years.
    private static let longest = Duration.seconds(100 * 365 * 86_400)
}

/// A clock that stands still until a test moves it.
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
        /// Sleeps cancelled before they were registered.
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

    /// How many tasks wait for time to pass.
    package var sleeperCount: Int {
        state.withLock { $0.sleepers.count }
    }

    /// Moves the clock and wakes everyone whose wait is over.
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

    /// Waits until what `deadline` makes of the time at which the wait begins.
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
