import Synchronization

/// A series of a metric: its value for one combination of label values.
package protocol MetricSeries: Sendable {
    /// Appends the lines of the series. `labels` is empty or in the form `verb="GET",code="200"`.
    func render(name: String, labels: String, into text: inout String)
}
