/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, leap seconds ignored, as POSIX does.
package struct Timestamp: Hashable, Comparable, Sendable {
    package var nanosecondsSinceEpoch: Int64

    package init(nanosecondsSinceEpoch: Int64) {
        self.nanosecondsSinceEpoch = nanosecondsSinceEpoch
    }

    package init(secondsSinceEpoch: Int64, nanoseconds: Int64 = 0) {
        nanosecondsSinceEpoch = secondsSinceEpoch * 1_000_000_000 + nanoseconds
    }

    /// Whole seconds since the epoch, rounded down.
    package var secondsSinceEpoch: Int64 {
        nanosecondsSinceEpoch >= 0
            ? nanosecondsSinceEpoch / 1_000_000_000
            : (nanosecondsSinceEpoch - 999_999_999) / 1_000_000_000
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
    }

    package static func + (left: Self, right: Duration) -> Self {
        Self(nanosecondsSinceEpoch: left.nanosecondsSinceEpoch + right.nanoseconds)
    }

    package static func - (left: Self, right: Duration) -> Self {
        Self(nanosecondsSinceEpoch: left.nanosecondsSinceEpoch - right.nanoseconds)
    }

    package static func - (left: Self, right: Self) -> Duration {
        .nanoseconds(left.nanosecondsSinceEpoch - right.nanosecondsSinceEpoch)
    }
}

extension Duration {
    /// The duration in whole nanoseconds. Holds for durations under 292 years.
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    /// The duration in seconds.
    package var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
