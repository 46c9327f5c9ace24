import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// A node without containers: registers itself, renews its Lease, and reports the status of the pods that are bound to
/// it as a kubelet does, after delays that follow from the seed.
final class SimulatedNode: @unchecked Sendable {
    // Unchecked: used only on the simulation's thread.
    let name: String
    let cluster: SimulatedCluster
    let number: Int
    let client: Client
    private var task: Task<Void, Never>?
    /// By the pod's UID. Kept while the node is lost, as containers keep running.
    var plans: [String: SimulatedPodPlan] = [:]
    var lastAddress = 1

    static let leaseInterval = Duration.seconds(10)
    private static let workers = 4

    init(_ cluster: SimulatedCluster, number: Int) {
        self.cluster = cluster
        self.number = number
        name = "node-\(number)"
        client = cluster.client(component: name, user: "system:node:\(name)", groups: ["system:nodes"])
    }

    var isRunning: Bool { task != nil }

    func start() {
        guard task == nil else { return }
        task = Task { await run() }
    }

    /// Stops the node's heartbeat and its work on pods, as a loss of power or network does.
    func vanish() async {
        task?.cancel()
        await task?.value
        task = nil
    }

    private func run() async {
        let informers = InformerSet(client, time: cluster.time, logger: cluster.logger)
        let context = ControllerContext(
            informers: informers, time: cluster.time, metrics: MetricsRegistry(), logger: cluster.logger
        ) { [client] _ in client }
        await informers.run {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.heartbeat() }
                group.addTask { await self.podController.run(context) }
            }
        }
    }

    private var podController: Controller {
        let backoff = Backoff(initial: .milliseconds(100), maximum: .seconds(5))
        return Controller("kubelet", queue: nil, workers: Self.workers, backoff: backoff) { setup in
            SimulatedPodReconciler(node: self, setup)
        }
    }

    // MARK: Node

    private func heartbeat() async {
        var isRegistered = false
        while !Task.isCancelled {
            do {
                if !isRegistered { try await register() }
                isRegistered = true
                try await renewLease()
                try await cluster.time.sleep(for: Self.leaseInterval)
            } catch {
                try? await cluster.time.sleep(for: .seconds(1))
            }
        }
    }

    private func register() async throws {
        var node: Node
        if let present = try? await client.get(Node.self, name: name) {
            node = present
        } else {
            node = try await client.create(
                Node {
                    $0.metadata.name = name
                    $0.metadata.labels = ["kubernetes.io/hostname": name, "kubernetes.io/os": "linux"]
                })
        }
        node.status.capacity = cluster.scenario.nodeCapacity
        node.status.allocatable = cluster.scenario.nodeCapacity
        node.status.addresses = [
            NodeAddress {
                $0.type = "InternalIP"
                $0.address = "192.168.\(number / 250).\(number % 250 + 1)"
            }
        ]
        let now = Time(cluster.time.now())
        let healthy = ["MemoryPressure", "DiskPressure", "PIDPressure"].map { ($0, "False") } + [("Ready", "True")]
        node.status.conditions = healthy.map { type, status in
            let old = node.status.conditions.first { $0.type == type }
            return NodeCondition {
                $0.type = type
                $0.status = status
                $0.reason = "Simulated"
                $0.lastHeartbeatTime = now
                $0.lastTransitionTime = old?.status == status ? old?.lastTransitionTime : now
            }
        }
        try await client.updateStatus(node)
    }

    private func renewLease() async throws {
        let now = MicroTime(cluster.time.now())
        let namespace = "kube-node-lease"
        // A kubelet registers its node only when it starts: a node whose object was deleted returns when it is
        // restarted.
        guard let node = cluster.model.nodes["/registry/minions/\(name)"] else {
            throw SimulationError("Node \(name) was deleted")
        }
        do {
            var lease = try await client.get(Lease.self, namespace: namespace, name: name)
            lease.spec.renewTime = now
            try await client.update(lease)
        } catch let error as StatusError where error.isNotFound {
            try await client.create(
                Lease {
                    $0.metadata.name = name
                    $0.metadata.namespace = namespace
                    $0.spec.holderIdentity = name
                    $0.spec.leaseDurationSeconds = 40
                    $0.spec.renewTime = now
                })
        }
        // The node controller sets Ready to Unknown while no heartbeat arrives.
        if !node.isReady { try await register() }
    }
}

extension Node {
    var isReady: Bool { status.conditions.contains { $0.type == "Ready" && $0.status == "True" } }
}
