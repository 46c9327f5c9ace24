import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport
import Synchronization

/// Notices nodes that stop reporting, taints nodes by their conditions, and evicts pods that do not tolerate the
/// taints: https://kubernetes.io/docs/concepts/architecture/nodes/#node-controller
final class NodeController: Reconciler {
    /// `gracePeriod` is how long a node may be silent.
    static func controller(gracePeriod: Duration) -> Controller {
        Controller("node-controller", queue: "node_lifecycle_controller", workers: 4) {
            NodeController($0, gracePeriod: gracePeriod)
        }
    }

    private let client: Client
    private let nodes: Informer<Node>
    private let leases: Informer<Lease>
    private let pods: Informer<Pod>
    private let health: NodeHealth
    private let gracePeriod: Duration
    /// When each pod, by UID, was first seen on a node with NoExecute taints.
    private let tainted = Mutex<[String: Timestamp]>([:])
    private let events: EventRecorder
    /// Of evictions, which upstream has a controller of its own for.
    private let evictionEvents: EventRecorder
    private let time: any TimeSource

    /// Keys are names of nodes.
    init(_ setup: ControllerSetup<String>, gracePeriod: Duration) {
        client = setup.client
        leases = setup.informer(Lease.self)
        nodes = setup.informer(Node.self)
        pods = setup.informer(Pod.self, indexers: [.node])
        health = NodeHealth(time: setup.time)
        self.gracePeriod = gracePeriod
        events = setup.events()
        evictionEvents = setup.events(component: "taint-eviction-controller")
        time = setup.time
        setup.watch(leases) { [health] change in
            if change.object.metadata.namespace == "kube-node-lease", !change.isDeletion {
                health.observe(change.object)
            }
            return []
        }
        setup.watch(nodes, keys: nodeChanged)
        setup.watch(pods, keys: podChanged)
    }

    @Sendable private func nodeChanged(_ change: Change<Node>) -> [String] {
        let name = change.object.metadata.name ?? ""
        switch change {
        case .deleted(let node):
            health.forget(name)
            events.record(
                .normal, "RemovingNode", "Node \(name) event: Removing Node \(name) from Controller", about: node)
        case .added(let node):
            health.observe(node)
            events.record(
                .normal, "RegisteredNode", "Node \(name) event: Registered Node \(name) in Controller", about: node)
        case .updated(_, let node): health.observe(node)
        }
        return [name]
    }

    /// A pod that was bound to a tainted node may have to be evicted.
    @Sendable private func podChanged(_ change: Change<Pod>) -> [String] {
        if case .deleted(let pod) = change {
            tainted.withLock { _ = $0.removeValue(forKey: pod.metadata.uid ?? "") }
            return []
        }
        guard let name = change.object.spec.nodeName, let node = nodes.get(name: name),
            node.spec.taints.contains(where: { $0.effect == "NoExecute" })
        else { return [] }
        return [name]
    }

    func reconcile(_ name: String) async throws -> ReconcileResult {
        guard var node = nodes.get(name: name), node.metadata.deletionTimestamp == nil else { return .done }
        let now = time.now()
        let plan = NodePlan(
            node, lastSeen: health.lastSeen(name), gracePeriod: gracePeriod, eviction: eviction(), now: now)
        do {
            if let conditions = plan.conditions {
                node.status.conditions = conditions
                node = try await client.updateStatus(node)
            }
            if let taints = plan.taints {
                node.spec.taints = taints
                node = try await client.update(node)
                if plan.startsEviction { health.noteEviction() }
            }
        } catch let error as StatusError where error.isNotFound {
            return .done
        }
        let before = health.note(name, ready: plan.ready)
        if plan.ready != "True", before == "True" {
            events.record(.normal, "NodeNotReady", "Node \(name) status is now: NodeNotReady", about: node)
        }
        var next = plan.checkAfter
        let isTainted = node.spec.taints.contains { $0.effect == "NoExecute" }
        let isLost = plan.ready == "Unknown" || (plan.ready == "False" && before == "True")
        guard isTainted || isLost else { return .again(after: next) }
        for pod in pods.objects(index: "node", value: name) where !PodState.isFinished(pod) {
            if isLost, PodState.isReady(pod) { try await markNotReady(pod) }
            if let wait = try await evict(pod, node.spec.taints, now) { next = min(next, wait) }
        }
        return .again(after: next)
    }

    private func eviction() -> NodePlan.Eviction {
        !health.isAnyReady(within: gracePeriod) ? .suspended : health.mayEvict ? .allowed : .later
    }

    // MARK: Pods

    private func markNotReady(_ pod: Pod) async throws {
        var updated = pod
        for index in updated.status.conditions.indices where updated.status.conditions[index].type == "Ready" {
            updated.status.conditions[index].status = "False"
            updated.status.conditions[index].lastTransitionTime = Time(time.now())
        }
        do {
            try await client.updateStatus(updated)
            events.record(.warning, "NodeNotReady", "Node is not ready", about: pod)
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }

    /// Deletes the pod if it no longer tolerates the taints of its node. Returns how long it may still stay; nil if
    /// there is no limit.
    private func evict(_ pod: Pod, _ taints: [Taint], _ now: Timestamp) async throws -> Duration? {
        guard pod.metadata.deletionTimestamp == nil else { return nil }
        let uid = pod.metadata.uid ?? ""
        guard taints.contains(where: { $0.effect == "NoExecute" }) else {
            tainted.withLock { _ = $0.removeValue(forKey: uid) }
            return nil
        }
        let since = tainted.withLock { tainted in
            let since = tainted[uid] ?? now
            tainted[uid] = since
            return since
        }
        switch TaintEviction(pod, taints: taints, since: since, now: now) {
        case .never: return nil
        case .at(let end): return end - now
        case .now:
            try await delete(pod)
            return nil
        }
    }

    private func delete(_ pod: Pod) async throws {
        let key = NamespacedName(pod.metadata)
        evictionEvents.record(.normal, "TaintManagerEviction", "Marking for deletion Pod \(key)", about: pod)
        do {
            let disrupted = pod.withDisruption(
                reason: "DeletionByTaintManager", message: "Taint manager: deleting due to NoExecute taint", time.now())
            try await client.updateStatus(disrupted)
            try await client.delete(
                Pod.self, namespace: key.namespace, name: key.name,
                options: DeleteOptions { $0.preconditions = Preconditions { $0.uid = pod.metadata.uid } })
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }
}

extension Pod {
    /// The pod with the condition DisruptionTarget:
    /// https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-conditions
    func withDisruption(reason: String, message: String, _ now: Timestamp) -> Pod {
        var pod = self
        pod.status.conditions.removeAll { $0.type == "DisruptionTarget" }
        pod.status.conditions.append(
            PodCondition {
                $0.type = "DisruptionTarget"
                $0.status = "True"
                $0.reason = reason
                $0.message = message
                $0.lastTransitionTime = Time(now)
            })
        return pod
    }
}
