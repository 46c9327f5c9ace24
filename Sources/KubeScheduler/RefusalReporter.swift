import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Writes into the status of pods that fit nowhere why that is so.
///
/// It goes on beside the decisions, no faster than `TokenBucketRateLimiter` allows, and tells the latest of each pod:
/// what became of a pod before its turn need not be told any more.
final class RefusalReporter: Sendable {
    private struct Refusal {
        var message: String
        var time: Timestamp
    }

    private let client: Client
    private let pods: Informer<Pod>
    private let time: any TimeSource
    private let logger: Logger
    private let queue: WorkQueue<NamespacedName>
    private let refusals = Mutex<[NamespacedName: Refusal]>([:])

    init(client: Client, pods: Informer<Pod>, time: any TimeSource, logger: Logger) {
        self.client = client
        self.pods = pods
        self.time = time
        self.logger = logger
        queue = WorkQueue(time: time)
    }

    func report(_ key: NamespacedName, _ message: String, at time: Timestamp) {
        refusals.withLock { $0[key] = Refusal(message: message, time: time) }
        queue.add(key)
    }

    /// Writes until the task is cancelled.
    func run() async {
        var rate = TokenBucketRateLimiter(burst: 1_000, perSecond: 1_000)
        while let key = await queue.next() {
            defer { queue.finish(key) }
            guard let refusal = refusals.withLock({ $0.removeValue(forKey: key) }), isNews(refusal, key) else {
                continue
            }
            let wait = rate.take(at: time.now())
            if wait > .zero { try? await time.sleep(for: wait) }
            // It may have been bound, or gone, meanwhile.
            guard let pod = pods.get(key), isNews(refusal, key) else { continue }
            do {
                try await write(refusal, pod)
            } catch {
                logger.debug("Condition was not written", metadata: ["pod": "\(key)", "error": "\(error)"])
            }
        }
    }

    /// Returns true if the pod still has no node, and its status does not say why.
    private func isNews(_ refusal: Refusal, _ key: NamespacedName) -> Bool {
        guard let pod = pods.get(key), pod.spec.nodeName == nil else { return false }
        let old = Self.condition(pod)
        return old?.status != "False" || old?.reason != "Unschedulable" || old?.message != refusal.message
    }

    private static func condition(_ pod: Pod) -> PodCondition? {
        pod.status.conditions.first { $0.type == "PodScheduled" }
    }

    private func write(_ refusal: Refusal, _ pod: Pod) async throws {
        let old = Self.condition(pod)
        let since = old?.status == "False" ? old?.lastTransitionTime ?? Time(refusal.time) : Time(refusal.time)
        try await client.patch(
            Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "", subresource: "status",
            .strategicMerge([
                "status": [
                    "conditions": [
                        [
                            "type": "PodScheduled", "status": "False", "reason": "Unschedulable",
                            "message": .string(refusal.message), "lastTransitionTime": .string(since.description),
                        ]
                    ]
                ]
            ]))
    }
}
