import KubeAPI
import KubeClient
import KubeControllers
import KubeScheduler
import KubeSupport

/// What a simulation does: a cluster, what its users do, what goes wrong, and what has to hold.
///
///     let report = await Scenario(nodes: 50, actions: UserAction.all, faults: Fault.all).run(seed: 7)
///     #expect(report.violation == nil, "\(report)")
///
/// After `duration` of actions and faults everything is mended, and the cluster has `settling` to come to what its objects
/// say; then it has to be quiet. The same scenario and seed give the same run, write by write, in a process with
/// `SWIFT_DETERMINISTIC_HASHING=1`.
package struct Scenario: Sendable {
    package typealias Controllers = @Sendable (ControllerContext, [APIResourceDescription]) -> [any Controller]
    /// Changes a request on its way, or answers it in the API server's place. For tests that break something.
    package typealias Sabotage =
        @Sendable (
            _ component: String, _ user: String, _ request: inout APIRequest
        ) -> APIResponse?

    package var nodes: Int
    package var nodeCapacity: [String: Quantity] = ["cpu": "4", "memory": "8Gi", "pods": "110"]
    /// How long users act and faults happen.
    package var duration: Duration
    package var actions: [UserAction]
    package var faults: [Fault]
    /// The waits between two actions, and between two faults, in seconds.
    package var actionInterval = 1..<6
    package var faultInterval = 5..<20
    /// How long the cluster has to converge.
    package var settling: Duration = .seconds(600)
    /// How long nothing but heartbeats may be written after that.
    package var quiet: Duration = .seconds(45)
    /// Of a hundred pods of Jobs so many fail.
    package var failedPodPercent = 10

    package var controllers: Controllers = { context, resources in
        AllControllers.make(context, rootCertificateAuthority: "simulated", resources: resources)
    }
    package var schedulerPlugins = Scheduler.defaultPlugins
    package var invariants: @Sendable () -> [any ClusterInvariant] = {
        [PodBoundOnce(), NodesNotOvercommitted(), RolloutAvailability()]
    }
    package var sabotage: Sabotage?
    /// What is done before the random actions begin.
    package var script: (@Sendable (SimulatedCluster) async throws -> Void)?

    package init(
        nodes: Int = 20, duration: Duration = .seconds(120), actions: [UserAction] = [], faults: [Fault] = [],
        script: (@Sendable (SimulatedCluster) async throws -> Void)? = nil
    ) {
        self.nodes = nodes
        self.duration = duration
        self.actions = actions
        self.faults = faults
        self.script = script
    }

    // MARK: Pods

    func podStartTime(_ chance: SeededRandomSource) -> Duration { .milliseconds(chance.number(in: 300..<4_000)) }

    func podStopTime(_ chance: SeededRandomSource) -> Duration { .milliseconds(chance.number(in: 50..<3_000)) }

    func podRunTime(_ chance: SeededRandomSource) -> Duration { .milliseconds(chance.number(in: 2_000..<20_000)) }

    // MARK: Running

    private static let start = Timestamp(secondsSinceEpoch: 1_782_000_000)

    /// Runs the scenario to its end, or to the first invariant that breaks.
    package func run(seed: UInt64) async -> SimulationReport {
        await SimulatedExecutor.run(seed: seed, start: Self.start) { executor in
            do {
                let cluster = try SimulatedCluster(self, seed: seed, time: executor.time)
                await perform(cluster)
                await cluster.shutDown()
                return SimulationReport(
                    seed: seed, violation: cluster.violation, history: cluster.history, elapsed: cluster.elapsed,
                    faultCount: cluster.faults.count, jobCount: executor.jobCount,
                    pods: cluster.model.pods.count)
            } catch {
                return SimulationReport(seed: seed, violation: Violation("the simulation starts", "\(error)"))
            }
        }
    }

    private func perform(_ cluster: SimulatedCluster) async {
        do {
            try await cluster.startServer()
            cluster.startComponents()
            cluster.addNodes(nodes)
            try await cluster.waitUntil("the nodes are ready", limit: .seconds(120)) { cluster in
                let ready = cluster.model.nodes.filter { $0.value.isReadyAndUntainted }
                return ready.count == self.nodes
                    && cluster.model.items["/registry/serviceaccounts/default/default"] != nil
            }
            try await script?(cluster)
            let end = cluster.elapsed + duration
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await RandomUser(cluster).run(until: end) }
                group.addTask { await RandomFaults(cluster).run(until: end) }
            }
            try await settle(cluster)
        } catch {
            cluster.fail(Violation("the scenario can be carried out", "\(error)"))
        }
    }

    private func settle(_ cluster: SimulatedCluster) async throws {
        guard cluster.violation == nil else { return }
        await cluster.mend()
        let limit = cluster.elapsed + settling
        var missing = Convergence.missing(cluster.model)
        while !missing.isEmpty, cluster.elapsed < limit, cluster.violation == nil {
            try await cluster.time.sleep(for: .seconds(1))
            missing = Convergence.missing(cluster.model)
        }
        if let first = missing.first {
            var violation = first
            violation.message += ", \(settling / .seconds(1)) s after the last fault"
            if missing.count > 1 { violation.message += "; and \(missing.count - 1) more" }
            return cluster.fail(violation)
        }
        cluster.note("everything has converged")
        // What was begun ends, such as the last Events and statuses.
        try await cluster.time.sleep(for: .seconds(15))
        let before = cluster.history.entries.count
        try await cluster.time.sleep(for: quiet)
        let restless = cluster.history.entries.dropFirst(before)
        guard let first = restless.first else { return }
        cluster.fail(
            Violation(
                "a cluster that has converged is quiet", "\(restless.count) writes, the first: \(first.text)",
                objects: first.objects))
    }
}

/// What came of a simulation.
package struct SimulationReport: Sendable, CustomStringConvertible {
    package var seed: UInt64
    package var violation: Violation?
    package var history = History()
    /// Of the simulated time.
    package var elapsed: Duration = .zero
    package var faultCount = 0
    package var jobCount = 0
    package var pods = 0

    package var description: String {
        guard let violation else {
            return "seed \(seed): \(history.writeCount) writes in \(elapsed / .seconds(1)) simulated s, "
                + "\(faultCount) faults met, \(jobCount) jobs"
        }
        return "seed \(seed) at +\(elapsed / .seconds(1)) s: \(violation)\n\(history.excerpt(about: violation.objects))"
    }
}

extension SimulatedCluster {
    /// Waits until `condition` holds; throws if it does not within `limit` of simulated time.
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

    /// Waits until everything is as the objects say.
    package func waitUntilConverged(limit: Duration = .seconds(600)) async throws {
        try await waitUntil("everything converges", limit: limit) { Convergence.missing($0.model).isEmpty }
    }
}

package struct SimulationError: Error, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}

extension Node {
    var isReadyAndUntainted: Bool {
        status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
            && !spec.taints.contains { $0.key.hasPrefix("node.kubernetes.io/") }
    }
}
