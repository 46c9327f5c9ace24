import KubeAPI
import KubeClient
import KubeSupport

/// When the next changes of a simulated pod are due.
struct SimulatedPodPlan {
    /// When its containers run.
    var startsAt: Timestamp
    /// When its containers exit by themselves; nil for pods that run until they are deleted.
    var endsAt: Timestamp?
    /// True if they exit with an error.
    var fails = false
    /// When its containers have stopped after its deletion; nil while it is not being deleted.
    var stopsAt: Timestamp?
}

/// The part of a kubelet that follows pods: reports that they run, end and stop at the times of their plans.
struct SimulatedPodReconciler: Reconciler {
    private let node: SimulatedNode
    private let pods: Informer<Pod>

    init(node: SimulatedNode, _ setup: ControllerSetup<NamespacedName>) {
        self.node = node
        pods = setup.informer(Pod.self, where: .equal("spec.nodeName", node.name))
        setup.watch(pods)
    }

    private var cluster: SimulatedCluster { node.cluster }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard let pod = pods.get(key), let uid = pod.metadata.uid else { return .done }
        let now = cluster.time.now()
        var plan = node.plans[uid] ?? makePlan(pod, now)
        defer { node.plans[uid] = plan }
        if pod.metadata.deletionTimestamp != nil {
            let stop = plan.stopsAt ?? now + cluster.scenario.podStopTime(cluster.nodeRandom)
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

    private func makePlan(_ pod: Pod, _ now: Timestamp) -> SimulatedPodPlan {
        let start = now + cluster.scenario.podStartTime(cluster.nodeRandom)
        var plan = SimulatedPodPlan(startsAt: start)
        if pod.spec.restartPolicy != "Always" {
            plan.endsAt = start + cluster.scenario.podRunTime(cluster.nodeRandom)
            plan.fails = cluster.nodeRandom.number(in: 0..<100) < cluster.scenario.failedPodPercent
        }
        return plan
    }

    /// Reports that the containers have ended, then removes the pod. In this order the Job controller can count the
    /// pod.
    private func remove(_ pod: Pod) async throws {
        if !pod.isFinished { try await write(pod, phase: "Failed", ready: false) }
        let options = DeleteOptions {
            $0.gracePeriodSeconds = 0
            $0.preconditions = Preconditions { $0.uid = pod.metadata.uid }
        }
        do {
            try await node.client.delete(
                Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", options: options)
        } catch let error as StatusError where error.isNotFound || error.isConflict {
            // Already removed, or replaced by another pod of the same name.
        }
    }

    private func write(_ pod: Pod, phase: String, ready: Bool) async throws {
        var pod = pod
        let now = Time(cluster.time.now())
        pod.status.phase = phase
        if pod.status.podIP == nil, phase == "Running" {
            node.lastAddress += 1
            let address = "10.\(100 + node.number / 250).\(node.number % 250).\(node.lastAddress % 250 + 1)"
            pod.status.podIP = address
            pod.status.podIPs = [PodIP { $0.ip = address }]
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
            try await node.client.updateStatus(pod)
        } catch let error as StatusError where error.isNotFound {
            // Already removed.
        }
    }
}
