import Synchronization

/// The metrics of a process, as `/metrics` shows them in Prometheus' text format (version 0.0.4).
///
/// ```swift
/// let requests = registry.counter("apiserver_request_total", help: "…", labels: ["verb", "code"])
/// requests.with("GET", "200").increment()
/// ```
///
/// A series that `with` returned may be kept and updated from any thread without a lock on the registry. Asking for a
/// metric again by the same name returns the same one.
package final class MetricsRegistry: Sendable {
    /// What the text format is served as.
    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let families = Mutex<[String: any MetricFamily]>([:])

    /// The metrics of this process, whatever runs in it.
    package static let process = MetricsRegistry()

    package init() {}

    /// A count that only grows.
    package func counter(_ name: String, help: String, labels: [String] = []) -> MetricVector<Counter> {
        vector(name, help: help, type: "counter", labels: labels) { Counter() }
    }

    /// A value that goes up and down.
    package func gauge(_ name: String, help: String, labels: [String] = []) -> MetricVector<Gauge> {
        vector(name, help: help, type: "gauge", labels: labels) { Gauge() }
    }

    /// A gauge whose value is asked for when the metrics are rendered. `value` does not block.
    package func gauge(_ name: String, help: String, value: @escaping @Sendable () -> Double) {
        computed(name, help: help).with().set(value)
    }

    /// What kind of metric computed values are.
    package enum ComputedType: String, Sendable {
        case counter
        case gauge
    }

    /// Values that are asked for when the metrics are rendered, so that keeping them costs nothing.
    package func computed(
        _ name: String, type: ComputedType = .gauge, help: String, labels: [String] = []
    ) -> MetricVector<ComputedSeries> {
        vector(name, help: help, type: type.rawValue, labels: labels) { ComputedSeries() }
    }

    /// Adds a metric that renders itself.
    package func add(_ name: String, _ family: some MetricFamily) {
        families.withLock { $0[name] = family }
    }

    /// How often a value fell into each of `buckets`, given by their upper bounds in ascending order.
    package func histogram(
        _ name: String, help: String, labels: [String] = [], buckets: [Double] = Histogram.requestSeconds
    ) -> MetricVector<Histogram> {
        vector(name, help: help, type: "histogram", labels: labels) { Histogram(buckets: buckets) }
    }

    /// All metrics in the text format, ordered by name.
    package func render() -> String {
        let families = self.families.withLock { $0 }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text += "# HELP \(name) \(MetricText.escapedHelp(family.help))\n# TYPE \(name) \(family.type)\n"
            family.render(name: name, into: &text)
        }
        return text
    }

    private func vector<Series: MetricSeries>(
        _ name: String, help: String, type: String, labels: [String], make: @escaping @Sendable () -> Series
    ) -> MetricVector<Series> {
        families.withLock { families in
            if let family = families[name] as? MetricVector<Series> { return family }
            precondition(families[name] == nil, "the metric \(name) is already of another type")
            let family = MetricVector<Series>(help: help, type: type, labels: labels, make: make)
            families[name] = family
            return family
        }
    }
}

/// A metric with all its series.
package protocol MetricFamily: Sendable {
    var help: String { get }
    /// `counter`, `gauge` or `histogram`.
    var type: String { get }
    /// Appends the lines of all series.
    func render(name: String, into text: inout String)
}

/// One line, or one set of lines, of a metric: its value for one combination of label values.
package protocol MetricSeries: Sendable {
    /// Appends the series' lines. `labels` is empty or like `verb="GET",code="200"`.
    func render(name: String, labels: String, into text: inout String)
}

/// A metric and its series, one for each combination of label values.
package final class MetricVector<Series: MetricSeries>: MetricFamily {
    package let help: String
    package let type: String
    private let labels: [String]
    private let make: @Sendable () -> Series
    private let series = Mutex<[[String]: Series]>([:])

    init(help: String, type: String, labels: [String], make: @escaping @Sendable () -> Series) {
        self.help = help
        self.type = type
        self.labels = labels
        self.make = make
    }

    /// The series for the values of all labels, in the order in which the labels were given.
    package func with(_ values: String...) -> Series {
        with(values)
    }

    package func with(_ values: [String]) -> Series {
        precondition(values.count == labels.count, "a value for each of the labels \(labels)")
        return series.withLock { series in
            if let known = series[values] { return known }
            let new = make()
            series[values] = new
            return new
        }
    }

    package func render(name: String, into text: inout String) {
        let series = self.series.withLock { $0 }
        for (values, one) in series.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let pairs = zip(labels, values).map { #"\#($0)="\#(MetricText.escapedLabel($1))""# }
            one.render(name: name, labels: pairs.joined(separator: ","), into: &text)
        }
    }
}

/// How the text format writes numbers and texts.
package enum MetricText {
    package static func number(_ value: Double) -> String {
        if let whole = Int64(exactly: value) { return String(whole) }
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return "\(value)"
    }

    static func escapedHelp(_ text: String) -> String {
        escaped(text, quotes: false)
    }

    package static func escapedLabel(_ text: String) -> String {
        escaped(text, quotes: true)
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        guard text.utf8.contains(where: { $0 == 0x5c || $0 == 0x0a || quotes && $0 == 0x22 }) else { return text }
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
