/// A point in time, counted from 1970-01-01T00:00:00Z without leap seconds, as in POSIX.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Whole seconds since the epoch, rounded down.
    package let secondsSinceEpoch: Int64
    /// Nanoseconds since the beginning of that second, 0 to 999,999,999.
    package let nanoseconds: Int64

    /// `nanoseconds` may be any number; whole seconds in it are carried.
    package init(secondsSinceEpoch: Int64, nanoseconds: Int64 = 0) {
        var carry = nanoseconds / 1_000_000_000
        var rest = nanoseconds % 1_000_000_000
        if rest < 0 {
            rest += 1_000_000_000
            carry -= 1
        }
        self.secondsSinceEpoch = secondsSinceEpoch.addingSaturated(carry)
        self.nanoseconds = rest
    }

    package init(nanosecondsSinceEpoch: Int64) {
        self.init(secondsSinceEpoch: 0, nanoseconds: nanosecondsSinceEpoch)
    }

    /// Nanoseconds since the epoch, clamped to the range of 64 bits: the years 1677 to 2262.
    package var nanosecondsSinceEpoch: Int64 {
        let (scaled, overflow) = secondsSinceEpoch.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflow2) = scaled.addingReportingOverflow(nanoseconds)
        return overflow || overflow2 ? (secondsSinceEpoch < 0 ? .min : .max) : sum
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.secondsSinceEpoch, left.nanoseconds) < (right.secondsSinceEpoch, right.nanoseconds)
    }

    /// The result is clamped to the range of the type, because users may specify any number of seconds.
    package static func + (left: Self, right: Duration) -> Self {
        // Longer durations overflow in `components`.
        let (seconds, attoseconds) = min(max(right, .zero - Self.longest), Self.longest).components
        return Self(
            secondsSinceEpoch: left.secondsSinceEpoch.addingSaturated(seconds),
            nanoseconds: left.nanoseconds + attoseconds / 1_000_000_000)
    }

    package static func - (left: Self, right: Duration) -> Self {
        left + (.zero - right)
    }

    package static func - (left: Self, right: Self) -> Duration {
        .seconds(left.secondsSinceEpoch.subtractingSaturated(right.secondsSinceEpoch))
            + .nanoseconds(left.nanoseconds - right.nanoseconds)
    }

    /// About 36 billion years.
    private static let longest = Duration.seconds(1 << 60)
}

extension Duration {
    /// The duration in seconds.
    package var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
