/// The results of a run of the bench.
package struct BenchReport: Sendable {
    /// The address of the server.
    package var server: String
    /// The version that the server reports.
    package var version: String
    package var ceilings: [Ceiling] = []
    package var results: [ScenarioResult] = []
    /// The objects that could not be removed.
    package var leftovers: [String] = []

    /// True if a scenario failed, a request had an error, or objects are left over. Scenarios that the server does not
    /// support are not failures.
    package var hasFailures: Bool {
        !leftovers.isEmpty
            || results.contains { result in
                if case .failed = result.outcome { return true }
                return result.errorCount > 0
            }
    }
}
