import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Lets a PersistentVolumeClaim go once it is deleted and no pod uses it any more:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package final class ClaimProtectionController: Controller {
    package let name = "pvc-protection-controller"
    static let finalizer = "kubernetes.io/pvc-protection"

    private let client: Client
    private let claims: Informer<PersistentVolumeClaim>
    private let pods: Informer<Pod>
    private let queue: WorkQueue<NamespacedName>
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        claims = context.informers.informer(PersistentVolumeClaim.self)
        pods = context.informers.informer(Pod.self)
        pods.addIndexer(.claim)
        queue = WorkQueue(name: "pvcprotection", time: context.time)
        logger = context.logger(name)
    }

    package func run() async {
        claims.addHandler { [queue] change in
            if case .deleted = change { return }
            if Self.isLeaving(change.object.metadata) { queue.add(NamespacedName(change.object.metadata)) }
        }
        pods.addHandler { [queue, claims] change in
            let pod = change.object
            // Only a pod that no longer uses its claims lets one go.
            if case .deleted = change {} else if !PodState.isFinished(pod) { return }
            for name in Indexer<Pod>.claims(of: pod) {
                let key = NamespacedName(namespace: pod.metadata.namespace ?? "", name: name)
                guard let claim = claims.get(key), Self.isLeaving(claim.metadata) else { continue }
                queue.add(key)
            }
        }
        await claims.waitUntilSynced()
        await pods.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await self.reconcile($0) }.run()
    }

    private static func isLeaving(_ metadata: ObjectMeta) -> Bool {
        metadata.deletionTimestamp != nil && metadata.finalizers.contains(finalizer)
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
        guard var claim = claims.get(key), Self.isLeaving(claim.metadata), !isUsed(key) else { return .done }
        claim.metadata.finalizers.removeAll { $0 == Self.finalizer }
        do {
            try await client.update(claim)
        } catch let error as StatusError where error.isNotFound {
            // It is gone already.
        }
        return .done
    }

    /// A pod without a node starts nowhere once its claim is deleted.
    private func isUsed(_ key: NamespacedName) -> Bool {
        pods.objects(index: "claim", value: "\(key)").contains { !PodState.isFinished($0) && $0.spec.nodeName != nil }
    }
}

extension Indexer<Pod> {
    /// By the claims that the pod's volumes name, with their namespace.
    static var claim: Self {
        Self("claim") {
            $0.spec.volumes == $1.spec.volumes
        } values: { pod in
            claims(of: pod).map { "\(NamespacedName(namespace: pod.metadata.namespace ?? "", name: $0))" }
        }
    }

    static func claims(of pod: Pod) -> [String] {
        pod.spec.volumes.compactMap { volume in
            if volume.ephemeral != nil { return "\(pod.metadata.name ?? "")-\(volume.name)" }
            return volume.persistentVolumeClaim?.claimName
        }
    }
}
