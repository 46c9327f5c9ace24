import Synchronization

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

    /// Returns the series for the values of all labels, in the order of the labels.
    package func with(_ values: String...) -> Series {
        with(values)
    }

    package func with(_ values: [String]) -> Series {
        precondition(values.count == labels.count, "a value is required for each of the labels \(labels)")
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
