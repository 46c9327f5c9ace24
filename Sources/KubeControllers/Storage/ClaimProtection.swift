import KubeAPI
import KubeClient

/// Lets a PersistentVolumeClaim go once it is deleted and no pod uses it any more:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package final class ClaimProtectionController: Controller {
    package let name = "pvc-protection-controller"
    private let pods: Informer<Pod>
    private let protection: InUseProtection<PersistentVolumeClaim>

    package init(_ context: ControllerContext) {
        let pods = context.informers.informer(Pod.self)
        pods.addIndexer(.claim)
        self.pods = pods
        protection = InUseProtection(
            context, controller: name, queue: "pvcprotection", finalizer: "kubernetes.io/pvc-protection"
        ) { claim in
            // A pod without a node starts nowhere once its claim is deleted.
            pods.objects(index: "claim", value: "\(NamespacedName(claim.metadata))").contains {
                !PodState.isFinished($0) && $0.spec.nodeName != nil
            }
        }
    }

    package func run() async {
        pods.addHandler { [protection] change in
            let pod = change.object
            // Only a pod that no longer uses its claims lets one go.
            if case .deleted = change {} else if !PodState.isFinished(pod) { return }
            for name in Indexer<Pod>.claims(of: pod) {
                let claim = protection.objects.get(namespace: pod.metadata.namespace ?? "", name: name)
                if let claim { protection.recheck(claim) }
            }
        }
        await protection.run { await pods.waitUntilSynced() }
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
