/// A clock, and the ability to wait for a time.
///
/// Components use a time source instead of the machine's clock, so that tests and simulations control time.
/// `SystemTime` is the machine's clock; `ManualTime` only changes when a test advances it.
package protocol TimeSource: Sendable {
    func now() -> Timestamp

    /// Returns the time since an arbitrary origin, for measuring durations. Unlike `now()` it never decreases.
    func uptime() -> Duration

    /// Waits until `duration` has passed. Throws `CancellationError` if the task is cancelled before.
    func sleep(for duration: Duration) async throws

    /// Waits until the time is `deadline`. Throws `CancellationError` if the task is cancelled before.
    func sleep(until deadline: Timestamp) async throws

    /// Lets other ready tasks run first. Used instead of `Task.yield()`, which would leave a simulation's executor.
    func yield() async
}

extension TimeSource {
    package func yield() async { await Task.yield() }

    package func sleep(until deadline: Timestamp) async throws { try await sleep(for: deadline - now()) }
}
