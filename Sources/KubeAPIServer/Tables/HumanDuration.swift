import KubeAPI
import KubeSupport

/// Formats durations for columns, as kubectl does: `45s`, `5m30s`, `3h`, `2d4h`, `45d`, `2y30d`.
enum HumanDuration {
    static func text(seconds: Int64) -> String {
        // Clocks may differ: less than two seconds in the future count as now.
        if seconds < -1 { return "<invalid>" }
        let seconds = max(0, seconds)
        if seconds < 120 { return "\(seconds)s" }
        let minutes = seconds / 60
        if minutes < 10 { return joined(minutes, "m", seconds % 60, "s") }
        if minutes < 180 { return "\(minutes)m" }
        let hours = minutes / 60
        if hours < 8 { return joined(hours, "h", minutes % 60, "m") }
        if hours < 48 { return "\(hours)h" }
        let days = hours / 24
        if hours < 192 { return joined(days, "d", hours % 24, "h") }
        if days < 730 { return "\(days)d" }
        let years = days / 365
        if days < 2_920 { return joined(years, "y", days % 365, "d") }
        return "\(years)y"
    }

    private static func joined(_ large: Int64, _ unit: String, _ small: Int64, _ smallUnit: String) -> String {
        small == 0 ? "\(large)\(unit)" : "\(large)\(unit)\(small)\(smallUnit)"
    }

    /// Returns the duration since `time`.
    static func since(_ time: Time?, now: Timestamp) -> String {
        guard let time, time != .zero else { return "<unknown>" }
        return text(seconds: now.secondsSinceEpoch - time.secondsSinceEpoch)
    }
}

extension KubeObject {
    /// Returns the cell of the Age column.
    func age(_ now: Timestamp) -> String {
        HumanDuration.since(metadata.creationTimestamp, now: now)
    }
}
