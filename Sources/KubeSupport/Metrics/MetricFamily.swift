/// A metric with its series.
package protocol MetricFamily: Sendable {
    var help: String { get }
    /// `counter`, `gauge` or `histogram`.
    var type: String { get }
    /// Appends the lines of all series.
    func render(name: String, into text: inout String)
}
