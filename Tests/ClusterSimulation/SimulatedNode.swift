import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// A node without containers: it registers and renews its lease, and answers the pods that are bound to it as a kubelet
/// does, after times that follow from the seed.
final class SimulatedNode: @unchecked Sendable {
    // Unchecked: used by the simulation's own thread alone.
    let name: String
    private let cluster: SimulatedCluster
    private let number: Int
    private let client: Client
    private var task: Task<Void, Never>?
    /// Outlives a loss of the node, as the containers do.
    private var plans: [String: PodPlan] = [:]
    private var lastAddress = 1

    /// When the next step of a pod is due.
    private struct PodPlan {
        var startsAt: Timestamp
        var endsAt: Timestamp?
        var fails = false
        var stopsAt: Timestamp?
    }

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

    /// Ends everything that the node does, as the loss of its power or its network does.
    func vanish() async {
        task?.cancel()
        await task?.value
        task = nil
    }

    private func run() async {
        var selector = ListOptions()
        selector.fieldSelector = .equal("spec.nodeName", name)
        let pods = Informer<Pod>(client, selector: selector, logger: cluster.logger, time: cluster.time)
        let queue = WorkQueue<NamespacedName>(
            time: cluster.time, backoff: Backoff(initial: .milliseconds(100), maximum: .seconds(5)))
        pods.addHandler { queue.add(NamespacedName($0.object.metadata)) }
        let loop = ReconcileLoop(queue: queue, workers: Self.workers, logger: cluster.logger) { key in
            try await self.sync(key, pods.get(key))
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.heartbeat() }
            group.addTask { await pods.run() }
            group.addTask { await loop.run() }
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
        var wanted = Node {
            $0.metadata.name = name
            $0.metadata.labels = ["kubernetes.io/hostname": name, "kubernetes.io/os": "linux"]
        }
        if let present = try? await client.get(Node.self, name: name) {
            wanted = present
        } else {
            wanted = try await client.create(wanted)
        }
        wanted.status.capacity = cluster.scenario.nodeCapacity
        wanted.status.allocatable = cluster.scenario.nodeCapacity
        wanted.status.addresses = [
            NodeAddress {
                $0.type = "InternalIP"
                $0.address = "192.168.\(number / 250).\(number % 250 + 1)"
            }
        ]
        let now = Time(cluster.time.now())
        let healthy = ["MemoryPressure", "DiskPressure", "PIDPressure"].map { ($0, "False") } + [("Ready", "True")]
        wanted.status.conditions = healthy.map { type, status in
            let old = wanted.status.conditions.first { $0.type == type }
            return NodeCondition {
                $0.type = type
                $0.status = status
                $0.reason = "Simulated"
                $0.lastHeartbeatTime = now
                $0.lastTransitionTime = old?.status == status ? old?.lastTransitionTime : now
            }
        }
        try await client.updateStatus(wanted)
    }

    private func renewLease() async throws {
        let now = MicroTime(cluster.time.now())
        let namespace = "kube-node-lease"
        let node = cluster.model.nodes["/registry/minions/\(name)"]
        // A node that was taken out of the cluster while it was away comes back as a new one, when its kubelet starts.
        guard node != nil else { throw CancellationError() }
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
        // The node controller set it to Unknown meanwhile.
        if let node, !node.status.conditions.contains(where: { $0.type == "Ready" && $0.status == "True" }) {
            try await register()
        }
    }

    // MARK: Pods

    private func sync(_ key: NamespacedName, _ pod: Pod?) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        guard let pod, let uid = pod.metadata.uid else { return .done }
        let now = cluster.time.now()
        var plan = plans[uid] ?? makePlan(pod, now)
        defer { plans[uid] = plan }
        if pod.metadata.deletionTimestamp != nil {
            let stop = plan.stopsAt ?? now + cluster.scenario.podStopTime(cluster.nodeChance)
            plan.stopsAt = stop
            if stop > now { return .again(after: stop - now) }
            try await remove(pod)
            return .done
        }
        if pod.isFinished { return .done }
        if plan.startsAt > now { return .again(after: plan.startsAt - now) }
        if let end = plan.endsAt, end <= now {
            try await write(pod, phase: plan.fails ? "Failed" : "Succeeded", ready: false)
            return .done
        }
        if !pod.isReady || pod.status.phase != "Running" { try await write(pod, phase: "Running", ready: true) }
        return plan.endsAt.map { .again(after: $0 - now) } ?? .done
    }

    private func makePlan(_ pod: Pod, _ now: Timestamp) -> PodPlan {
        let start = now + cluster.scenario.podStartTime(cluster.nodeChance)
        var plan = PodPlan(startsAt: start)
        if pod.spec.restartPolicy != "Always" {
            plan.endsAt = start + cluster.scenario.podRunTime(cluster.nodeChance)
            plan.fails = cluster.nodeChance.number(in: 0..<100) < cluster.scenario.failedPodPercent
        }
        return plan
    }

    /// Says how the containers have ended, then removes the pod: a Job's controller counts it before it is gone.
    private func remove(_ pod: Pod) async throws {
        if !pod.isFinished { try await write(pod, phase: "Failed", ready: false) }
        let options = DeleteOptions {
            $0.gracePeriodSeconds = 0
            $0.preconditions = Preconditions { $0.uid = pod.metadata.uid }
        }
        do {
            try await client.delete(
                Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", options: options)
        } catch let error as StatusError where error.isNotFound || error.isConflict {
            // Gone already, or another pod of the same name.
        }
    }

    private func write(_ pod: Pod, phase: String, ready: Bool) async throws {
        var pod = pod
        let now = Time(cluster.time.now())
        pod.status.phase = phase
        if pod.status.podIP == nil, phase == "Running" {
            lastAddress += 1
            pod.status.podIP = "10.\(100 + number / 250).\(number % 250).\(lastAddress % 250 + 1)"
            pod.status.podIPs = [PodIP { $0.ip = pod.status.podIP ?? "" }]
            pod.status.startTime = now
        }
        for type in ["PodScheduled", "Initialized", "ContainersReady", "Ready"] {
            let status = type == "PodScheduled" || type == "Initialized" || ready ? "True" : "False"
            let index = pod.status.conditions.firstIndex { $0.type == type }
            if let index, pod.status.conditions[index].status == status { continue }
            let condition = PodCondition {
                $0.type = type
                $0.status = status
                $0.lastTransitionTime = now
            }
            if let index { pod.status.conditions[index] = condition } else { pod.status.conditions.append(condition) }
        }
        do {
            try await client.updateStatus(pod)
        } catch let error as StatusError where error.isNotFound {
            // Gone meanwhile.
        }
    }
}
