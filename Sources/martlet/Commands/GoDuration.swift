import ArgumentParser
import KubeSupport

/// A duration in the format of upstream's flags: `50s`, `1m30s`, `1.5h`, `500ms`.
///
/// Source: https://pkg.go.dev/time#ParseDuration
struct GoDuration: ExpressibleByArgument, Equatable {
    var duration: Duration

    private static let units: [Substring: Double] = [
        "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3_600,
    ]
    /// The limit of Go's time.Duration.
    private static let maximumSeconds = 9_223_372_036.0

    init(_ duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        var rest = argument[...]
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
        guard !rest.isEmpty else { return nil }
        var seconds = 0.0
        if rest != "0" {
            while !rest.isEmpty {
                let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
                rest = rest[digits.endIndex...]
                let unit = rest.prefix { !("0"..."9").contains($0) && $0 != "." }
                rest = rest[unit.endIndex...]
                guard let number = Double(digits), let length = Self.units[unit] else { return nil }
                seconds += number * length
            }
        }
        guard seconds <= Self.maximumSeconds else { return nil }
        duration = .seconds(isNegative ? -seconds : seconds)
    }

    var defaultValueDescription: String { "\(duration.components.seconds)s" }
}
