import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Writes the condition `PodScheduled` with the reason `Unschedulable` to pods for which no node fits.
///
/// It runs concurrently with scheduling and writes at most 1,000 conditions per second, for each pod only the latest one, and none
/// for a pod that has a node by then.
final class UnschedulableReporter: Sendable {
    private struct Rejection {
        var message: String
        var time: Timestamp
    }

    private let client: Client
    private let pods: Informer<Pod>
    private let time: any TimeSource
    private let logger: Logger
    private let queue: WorkQueue<NamespacedName>
    private let rejections = Mutex<[NamespacedName: Rejection]>([:])

    init(client: Client, pods: Informer<Pod>, time: any TimeSource, logger: Logger) {
        self.client = client
        self.pods = pods
        self.time = time
        self.logger = logger
        queue = WorkQueue(time: time)
    }

    func report(_ key: NamespacedName, _ message: String, at time: Timestamp) {
        rejections.withLock { $0[key] = Rejection(message: message, time: time) }
        queue.add(key)
    }

    /// Writes until the task is cancelled.
    func run() async {
        var rate = TokenBucketRateLimiter(burst: 1_000, perSecond: 1_000)
        while let key = await queue.next() {
            defer { queue.finish(key) }
            guard let rejection = rejections.withLock({ $0.removeValue(forKey: key) }), isPending(rejection, key) else {
                continue
            }
            let wait = rate.take(at: time.now())
            if wait > .zero { try? await time.sleep(for: wait) }
            // The pod may have been bound or deleted meanwhile.
            guard let pod = pods.get(key), isPending(rejection, key) else { continue }
            do {
                try await write(rejection, pod)
            } catch {
                logger.debug("Pod condition was not written", metadata: ["pod": "\(key)", "error": "\(error)"])
            }
        }
    }

    /// Returns true if the pod has no node and not yet this condition.
    private func isPending(_ rejection: Rejection, _ key: NamespacedName) -> Bool {
        guard let pod = pods.get(key), pod.spec.nodeName == nil else { return false }
        let old = Self.condition(pod)
        return old?.status != "False" || old?.reason != "Unschedulable" || old?.message != rejection.message
    }

    private static func condition(_ pod: Pod) -> PodCondition? {
        pod.status.conditions.first { $0.type == "PodScheduled" }
    }

    private func write(_ rejection: Rejection, _ pod: Pod) async throws {
        let old = Self.condition(pod)
        let since = old?.status == "False" ? old?.lastTransitionTime ?? Time(rejection.time) : Time(rejection.time)
        try await client.patch(
            Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", subresource: "status",
            .strategicMerge([
                "status": [
                    "conditions": [
                        [
                            "type": "PodScheduled", "status": "False", "reason": "Unschedulable",
                            "message": .string(rejection.message), "lastTransitionTime": .string(since.description),
                        ]
                    ]
                ]
            ]))
    }
}
