import KubeSupport

/// Writes Prometheus' text format for values that are collected at each request.
struct MetricsText {
    struct Sample {
        let labels: [(String, String)]
        /// If nil, the sample is omitted.
        let value: Double?
        let time: Timestamp?

        init(_ labels: [(String, String)], _ value: Double?, at time: Timestamp? = nil) {
            self.labels = labels
            self.value = value
            self.time = time
        }
    }

    private(set) var text = ""

    /// Adds a metric with its samples, or nothing if there are no samples.
    mutating func family(_ name: String, _ type: String, _ help: String, _ samples: [Sample]) {
        let known = samples.filter { $0.value != nil }
        guard !known.isEmpty else { return }
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
        for sample in known {
            let labels = sample.labels.map { "\($0)=\"\(MetricText.escapedLabel($1))\"" }.joined(separator: ",")
            let time = sample.time.map { " \($0.secondsSinceEpoch * 1000 + Int64($0.nanoseconds) / 1_000_000)" } ?? ""
            text += name + (labels.isEmpty ? "" : "{\(labels)}") + " \(MetricText.number(sample.value ?? 0))\(time)\n"
        }
    }
}
