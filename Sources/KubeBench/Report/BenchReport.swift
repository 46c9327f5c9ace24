/// What a run of the bench came to.
package struct BenchReport: Sendable {
    /// The server's address, and its version as it says itself.
    package var server: String
    package var version: String
    package var ceilings: [Ceiling] = []
    package var results: [ScenarioResult] = []
    /// What could not be removed again.
    package var leftovers: [String] = []

    /// Whether something was not measured, answered with an error, or is left behind. What the server can't do is no
    /// failure of the run.
    package var hasFailures: Bool {
        !leftovers.isEmpty
            || results.contains { result in
                if case .failed = result.outcome { return true }
                return result.errorCount > 0
            }
    }
}
