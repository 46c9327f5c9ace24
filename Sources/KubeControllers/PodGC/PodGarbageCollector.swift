import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport
import Logging
import Synchronization

/// Deletes pods that no other component would delete: those of deleted nodes, finished ones beyond a threshold,
/// and those that are being deleted but never had a node:
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-garbage-collection
final class PodGarbageCollector: Reconciler {
    /// Upstream's `--terminated-pod-gc-threshold`.
    static let defaultThreshold = 12_500

    /// `threshold` is how many finished pods may stay.
    static func controller(threshold: Int = defaultThreshold) -> Controller {
        Controller("pod-garbage-collector", queue: nil) { PodGarbageCollector($0, threshold: threshold) }
    }

    private static let interval: Duration = .seconds(20)

    private let client: Client
    private let pods: Informer<Pod>
    private let nodes: Informer<Node>
    private let threshold: Int
    private let time: any TimeSource
    private let logger: Logger
    /// Since when each missing node is known to be missing.
    private let missing = Mutex<[String: Timestamp]>([:])

    init(_ setup: ControllerSetup<WholeCluster>, threshold: Int) {
        client = setup.client
        pods = setup.informer(Pod.self, indexers: [.node, .leaving])
        nodes = setup.informer(Node.self)
        self.threshold = threshold
        time = setup.time
        logger = setup.logger
        setup.queue.add(WholeCluster())
    }

    func reconcile(_ key: WholeCluster) async -> ReconcileResult {
        let found = await collect(missing.withLock { $0 })
        missing.withLock { $0 = found }
        return .again(after: Self.interval)
    }

    /// One round. Returns since when each missing node is known to be missing.
    private func collect(_ missing: [String: Timestamp]) async -> [String: Timestamp] {
        let nodes = nodes.objects
        let names = Set(nodes.map { $0.metadata.name ?? "" })
        // A node that appears between the two reads counts as missing at first; the server is asked before its pods go.
        let strays = pods.values(index: "node").filter { !names.contains($0) }
            .flatMap { pods.objects(index: "node", value: $0) }
        let leaving = pods.objects(index: "leaving", value: "gone")
        let isStray = Set(strays.map { NamespacedName($0.metadata) })
        let plan = PodGCPlan(
            pods: strays + leaving.filter { !isStray.contains(NamespacedName($0.metadata)) }, nodes: nodes,
            missing: missing, threshold: threshold, now: time.now())
        for (node, pods) in plan.orphaned {
            do {
                _ = try await client.get(Node.self, name: node)
            } catch let error as StatusError where error.isNotFound {
                for pod in pods { await remove(pod, because: "PodGC: node no longer exists") }
            } catch {
                logger.warning("Node could not be read", metadata: ["node": "\(node)", "error": "\(error)"])
            }
        }
        for pod in plan.outOfService { await remove(pod, because: "PodGC: node is out-of-service") }
        for pod in plan.terminated { await remove(pod, because: nil) }
        for pod in plan.unscheduled { await remove(pod, because: nil) }
        return plan.missing
    }

    /// Deletes a pod without a grace period. With a reason, an unfinished pod is first marked as failed by a
    /// disruption.
    private func remove(_ pod: Pod, because reason: String?) async {
        do {
            if let reason, !PodState.isFinished(pod) {
                // A patch, since the controller's role does not allow to update statuses.
                let failed = pod.withDisruption(reason: "DeletionByPodGC", message: reason, time.now())
                let conditions = failed.status.conditions.filter { $0.type == "DisruptionTarget" }
                try await client.patch(
                    Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", subresource: "status",
                    .strategicMerge([
                        "metadata": ["uid": .string(pod.metadata.uid ?? "")],
                        "status": [
                            "phase": "Failed",
                            "conditions": .array(try conditions.map { try JSONValue(json: $0.json()) }),
                        ],
                    ]))
            }
            try await client.delete(
                Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "",
                options: DeleteOptions {
                    $0.gracePeriodSeconds = 0
                    $0.preconditions = Preconditions { $0.uid = pod.metadata.uid }
                })
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        } catch {
            // The next round tries again.
            logger.warning(
                "Pod was not removed", metadata: ["pod": "\(NamespacedName(pod.metadata))", "error": "\(error)"])
        }
    }
}
