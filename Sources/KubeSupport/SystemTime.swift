#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The machine's clock.
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
        // Longer durations overflow in the clock's arithmetic.
        try await Task.sleep(for: min(duration, Self.longest))
    }

    /// A hundred years.
    private static let longest = Duration.seconds(100 * 365 * 86_400)
}
