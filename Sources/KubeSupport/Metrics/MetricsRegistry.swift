import Synchronization

/// The metrics of a process, which `/metrics` serves in Prometheus' text format (version 0.0.4).
///
/// ```swift
/// let requests = registry.counter("apiserver_request_total", help: "…", labels: ["verb", "code"])
/// requests.with("GET", "200").increment()
/// ```
///
/// A series returned by `with` may be kept and updated from any thread without a lock on the registry. Registering a
/// metric again with the same name returns the existing one.
package final class MetricsRegistry: Sendable {
    /// The content type of the text format.
    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let families = Mutex<[String: any MetricFamily]>([:])

    /// The default registry of the process.
    package static let process = MetricsRegistry()

    package init() {}

    /// Registers a count that only increases.
    package func counter(_ name: String, help: String, labels: [String] = []) -> MetricVector<Counter> {
        vector(name, help: help, type: "counter", labels: labels) { Counter() }
    }

    /// Registers a value that can increase and decrease.
    package func gauge(_ name: String, help: String, labels: [String] = []) -> MetricVector<Gauge> {
        vector(name, help: help, type: "gauge", labels: labels) { Gauge() }
    }

    /// Registers a gauge that is computed when the metrics are rendered. `value` must not block.
    package func gauge(_ name: String, help: String, value: @escaping @Sendable () -> Double) {
        computed(name, help: help).with().set(value)
    }

    /// The metric type of computed values.
    package enum ComputedType: String, Sendable {
        case counter
        case gauge
    }

    /// Registers values that are computed when the metrics are rendered, which has no cost otherwise.
    package func computed(
        _ name: String, type: ComputedType = .gauge, help: String, labels: [String] = []
    ) -> MetricVector<ComputedSeries> {
        vector(name, help: help, type: type.rawValue, labels: labels) { ComputedSeries() }
    }

    /// Adds a metric with its own rendering.
    package func add(_ name: String, _ family: some MetricFamily) {
        families.withLock { $0[name] = family }
    }

    /// Registers a histogram with `buckets`, given by their upper bounds in ascending order.
    package func histogram(
        _ name: String, help: String, labels: [String] = [], buckets: [Double] = Histogram.requestSeconds
    ) -> MetricVector<Histogram> {
        vector(name, help: help, type: "histogram", labels: labels) { Histogram(buckets: buckets) }
    }

    /// Returns all metrics in the text format, ordered by name.
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
            precondition(families[name] == nil, "the metric \(name) is already registered with another type")
            let family = MetricVector<Series>(help: help, type: type, labels: labels, make: make)
            families[name] = family
            return family
        }
    }
}
