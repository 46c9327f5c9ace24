import KubeSupport

extension SimulatedCluster {
    /// Waits until `condition` holds, or an invariant is violated.
    ///
    /// - Throws: `SimulationError` when it does not hold within `limit` of simulated time.
    package func waitUntil(
        _ what: String, limit: Duration = .seconds(300), _ condition: (SimulatedCluster) -> Bool
    ) async throws {
        let end = elapsed + limit
        while !condition(self) {
            guard elapsed < end else { throw SimulationError("not within \(limit / .seconds(1)) s: \(what)") }
            guard violation == nil else { return }
            try await time.sleep(for: .milliseconds(250))
        }
    }

    /// Waits until the cluster is in the state that its objects ask for.
    package func waitUntilConverged(limit: Duration = .seconds(600)) async throws {
        try await waitUntil("everything converges", limit: limit) { Convergence.missing($0.model).isEmpty }
    }
}
