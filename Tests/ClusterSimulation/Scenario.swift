import KubeAPI
import KubeClient
import KubeControllers
import KubeScheduler
import KubeSupport

/// A cluster, its components, the actions of its users, the faults it meets, and the invariants that are checked.
///
///     let report = await Scenario(nodes: 50, actions: UserAction.all, faults: Fault.all).run(seed: 7)
///     #expect(report.violation == nil, "\(report)")
///
/// After `duration` of actions and faults all faults end. The cluster must then converge within `settling`, and after
/// that nothing but heartbeats may be written for `quiet`. The same scenario and seed give the same run, write by
/// write, in a process with `SWIFT_DETERMINISTIC_HASHING=1`.
package struct Scenario: Sendable {
    /// Changes a request before it reaches the API server, or answers it instead of the server. Used by tests that
    /// break a component.
    package typealias Sabotage =
        @Sendable (
            _ component: String, _ user: String, _ request: inout APIRequest
        ) -> APIResponse?

    package var nodes: Int
    package var nodeCapacity: [String: Quantity] = ["cpu": "4", "memory": "8Gi", "pods": "110"]
    /// How long users act and faults occur.
    package var duration: Duration
    package var actions: [UserAction]
    package var faults: [Fault]
    /// The times between two actions, and between two faults, in seconds.
    package var actionInterval = 1..<6
    package var faultInterval = 5..<20
    /// How long convergence may take after the last fault.
    package var settling: Duration = .seconds(600)
    /// How long a converged cluster may write nothing but heartbeats.
    package var quiet: Duration = .seconds(45)
    /// The percentage of the pods of Jobs that fail.
    package var failedPodPercent = 10

    package var controllers = ControllerManagerConfiguration(rootCertificateAuthority: "simulated").controllers
    package var schedulerPlugins = Scheduler.defaultPlugins
    package var invariants: @Sendable () -> [any ClusterInvariant] = {
        [
            PodBoundOnce(), NodesNotOvercommitted(), ServiceAddressesUnique(), ReplicasNotExceeded(),
            RolloutAvailability(),
        ]
    }
    package var sabotage: Sabotage?
    /// The actions before the random ones.
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

    func podStartTime(_ random: SeededRandomSource) -> Duration { .milliseconds(random.number(in: 300..<4_000)) }

    func podStopTime(_ random: SeededRandomSource) -> Duration { .milliseconds(random.number(in: 50..<3_000)) }

    func podRunTime(_ random: SeededRandomSource) -> Duration { .milliseconds(random.number(in: 2_000..<20_000)) }

    // MARK: Running

    private static let start = Timestamp(secondsSinceEpoch: 1_782_000_000)

    /// Runs the scenario to its end, or to the first violation of an invariant.
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
        await cluster.endFaults()
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
        // The last Events and status updates are written with a delay.
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

extension Node {
    var isReadyAndUntainted: Bool {
        isReady && !spec.taints.contains { $0.key.hasPrefix("node.kubernetes.io/") }
    }
}
