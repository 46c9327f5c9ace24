import KubeAPI
import KubeAPIServer
import KubeClient
import KubePKI
import KubeStore
import KubeSupport
import Logging

/// A whole cluster in one process on simulated time: API server over a store in memory, controllers, scheduler, and
/// nodes without containers.
///
/// Everything random follows from the seed: the order of tasks, names, addresses, durations, faults and actions.
package final class SimulatedCluster: @unchecked Sendable {
    // Unchecked: used only on the simulation's thread.
    package let scenario: Scenario
    package let time: SimulatedTime
    package let faults: FaultInjector
    /// For actions and faults.
    package let random: SeededRandomSource
    let nodeRandom: SeededRandomSource
    let serverRandom: SeededRandomSource
    let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
    /// Without faults; the API server reaches it through `SimulatedStore`.
    package let store: MemoryStore
    /// Nil while the API server is down.
    package internal(set) var server: AssembledAPIServer?
    package private(set) var nodes: [SimulatedNodeHandle] = []
    private(set) var runningNodes: [String: SimulatedNode] = [:]
    private var lastNode = 0
    /// The running instances of each component.
    var components: [String: [Task<Void, Never>]] = [:]
    /// The spec that a user wrote last, by the Deployment's UID. Missing while an update is under way, and after one
    /// whose outcome is unknown.
    private(set) var writtenSpecs: [String: DeploymentSpec] = [:]
    private var upkeep: Task<Void, Never>?
    private let pki: ClusterPKI

    package private(set) var model = ClusterModel()
    package private(set) var history = History()
    package private(set) var violation: Violation?
    private let invariants: [any ClusterInvariant]
    private let start: Timestamp
    private var storeWatch: (any WatchHandle)?

    init(_ scenario: Scenario, seed: UInt64, time: SimulatedTime) throws {
        self.scenario = scenario
        self.time = time
        start = time.now()
        let seeds = SeededRandomSource(seed: seed)
        faults = FaultInjector(time: time, seed: seeds.next())
        random = SeededRandomSource(seed: seeds.next())
        nodeRandom = SeededRandomSource(seed: seeds.next())
        serverRandom = SeededRandomSource(seed: seeds.next())
        var options = StoreOptions(time: time)
        options.writer = .task
        store = MemoryStore(options: options)
        pki = try SimulatedKeys.shared.get()
        invariants = scenario.invariants()
    }

    package var elapsed: Duration { time.now() - start }

    // MARK: API server

    /// Starts the API server over the present store, and creates the bootstrap objects.
    func startServer() async throws {
        if storeWatch == nil {
            storeWatch = try await store.watch(
                KeyRange(prefix: Catalogue.storagePrefix), after: Revision(rawValue: 0), observer: ChangeObserver(self))
        }
        guard let range = CIDR("10.96.0.0/16") else { preconditionFailure("the service range is malformed") }
        let options = APIServerOptions(
            advertiseAddress: "192.0.2.1", port: 6443, serviceRange: range, gitVersion: "v1.36.2+martlet.0",
            platform: "linux/amd64")
        let assembled = try await AssembledAPIServer(
            options, resources: BuiltInResources(), store: SimulatedStore(store: store, faults: faults), pki: pki,
            metrics: MetricsRegistry(), time: time,
            random: serverRandom, logger: logger)
        do {
            try await assembled.bootstrap.ensure()
        } catch {
            assembled.server.cache.stop()
            throw error
        }
        server = assembled
        upkeep = Task { await assembled.runUpkeep() }
    }

    /// Ends the API server as a crash does: its watches end, and connections are refused.
    func stopServer() async {
        let (oldServer, oldUpkeep) = (server, upkeep)
        (server, upkeep) = (nil, nil)
        oldUpkeep?.cancel()
        await oldUpkeep?.value
        oldServer?.server.cache.stop()
    }

    /// A client whose requests meet the faults of `component`.
    package func client(component: String, user: String, groups: [String] = []) -> Client {
        Client(
            transport: SimulatedTransport(
                cluster: self, component: component, user: User(name: user, groups: groups)))
    }

    /// The client of an administrator. Its requests fail only while the API server is down or its store fails.
    package var user: Client { client(component: "user", user: "admin", groups: ["system:masters"]) }

    // MARK: Nodes

    /// Adds nodes, which register themselves.
    package func addNodes(_ count: Int) {
        for _ in 0..<count {
            lastNode += 1
            let node = SimulatedNode(self, number: lastNode)
            runningNodes[node.name] = node
            nodes.append(SimulatedNodeHandle(name: node.name))
            node.start()
        }
    }

    package func vanish(_ node: String) async { await runningNodes[node]?.vanish() }

    package func bringBack(_ node: String) { runningNodes[node]?.start() }

    package func isRunning(_ node: String) -> Bool { runningNodes[node]?.isRunning ?? false }

    /// Removes a node for good. The caller deletes its object.
    package func retire(_ node: String) async {
        await runningNodes[node]?.vanish()
        runningNodes[node] = nil
        nodes.removeAll { $0.name == node }
    }

    // MARK: Users

    /// Updates a Deployment as the administrator. The cluster must not revert the spec.
    func updateAsUser(_ deployment: Deployment) async throws {
        let uid = deployment.metadata.uid ?? ""
        let former = writtenSpecs.removeValue(forKey: uid)
        do {
            writtenSpecs[uid] = try await user.update(deployment).spec
            if let present = model.deployments.first(where: { $0.value.metadata.uid == uid })?.value {
                checkSpec(present)
            }
        } catch let error as StatusError where error.isConflict {
            writtenSpecs[uid] = former
            throw error
        }
    }

    /// Checks that nothing but a user's update changes the spec of a Deployment.
    private func checkSpec(_ deployment: Deployment) {
        guard let written = writtenSpecs[deployment.metadata.uid ?? ""], written != deployment.spec else { return }
        let name = ClusterModel.name("Deployment", deployment.metadata.namespace, deployment.metadata.name)
        fail(Violation("what users write is kept", "the spec of \(name) was reverted", objects: [name]))
    }

    // MARK: Events and invariants

    /// Adds an action or a fault to the history.
    package func note(_ text: String) {
        if violation == nil { history.add(elapsed, text) }
    }

    func sabotage(_ component: String, _ user: String, _ request: inout APIRequest) -> APIResponse? {
        scenario.sabotage?(component, user, &request)
    }

    func observe(_ request: ObservedRequest) {
        for invariant in invariants { invariant.observe(request, model) }
    }

    /// Tells all invariants that the pods of a node become unavailable.
    package func excuseNode(_ node: String) {
        for invariant in invariants { invariant.excuseNode(node, model) }
    }

    /// Tells all invariants that a fault begins.
    func observe(_ fault: Fault, of component: String?, for duration: Duration) {
        for invariant in invariants { invariant.observe(fault, of: component, until: elapsed + duration) }
    }

    fileprivate func observe(_ events: [StoreEvent]) {
        for event in events {
            history.addWrite(event, at: elapsed)
            do {
                guard var change = try model.apply(event) else { continue }
                change.time = elapsed
                // Later events do not explain the violation.
                guard violation == nil else { continue }
                history.add(elapsed, change.summary, about: change.objects + model.owners(of: change))
                if let deployment = change.newDeployment { checkSpec(deployment) }
                for invariant in invariants {
                    if let found = invariant.observe(change, model) { fail(found) }
                }
            } catch {
                fail(Violation("stored objects can be read", "\(error)"))
            }
        }
    }

    /// Records a violation, unless there is one already.
    package func fail(_ found: Violation) { violation = violation ?? found }

    /// Ends every task of the cluster.
    func shutDown() async {
        for name in components.keys.sorted() { await stop(name) }
        for node in nodes { await runningNodes[node.name]?.vanish() }
        await stopServer()
        // Requests that the server has begun are carried out; their tasks have no owner that could cancel them.
        faults.clear()
        try? await time.sleep(for: .seconds(5))
        storeWatch?.cancel()
        await store.close()
    }
}

/// A node as scenarios refer to it.
package struct SimulatedNodeHandle: Hashable, Sendable {
    package let name: String
}

/// Passes the store's changes to the cluster, which it does not retain.
private final class ChangeObserver: WatchObserver {
    private unowned let cluster: SimulatedCluster

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
    }

    func storeDidChange(_ events: [StoreEvent]) { cluster.observe(events) }

    func storeWatchDidEnd(_ error: StoreError) {}
}

/// The cluster's keys, made once for all simulations. No write depends on them.
private enum SimulatedKeys {
    static let shared: Result<ClusterPKI, any Error> = Result {
        let directory = "/tmp/martlet-simulation-\(SystemRandom().next())"
        defer { removeDirectory(directory) }
        return try PKIDirectory(directory, time: SystemTime()).ensure(
            ClusterCertificates(nodeName: "simulation", addresses: ["192.0.2.1", "10.96.0.1"]))
    }
}
