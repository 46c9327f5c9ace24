import KubeAPI
import KubeClient

/// Keeps a deleted PersistentVolumeClaim as long as a pod uses it:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
enum ClaimProtection {
    static var controller: Controller {
        Controller("pvc-protection-controller", queue: "pvcprotection", make: protection)
    }

    @Sendable private static func protection(
        _ setup: ControllerSetup<NamespacedName>
    ) -> InUseProtection<PersistentVolumeClaim> {
        let pods = setup.informer(Pod.self, indexers: [.claim])
        let protection = InUseProtection<PersistentVolumeClaim>(setup, finalizer: "kubernetes.io/pvc-protection") {
            // A pod without a node is not started anywhere once its claim is deleted.
            pods.objects(index: "claim", value: "\(NamespacedName($0.metadata))").contains {
                !PodState.isFinished($0) && $0.spec.nodeName != nil
            }
        }
        setup.watch(pods) { change in
            let pod = change.object
            // Only a pod that no longer uses its claims can end their use.
            guard change.isDeletion || PodState.isFinished(pod) else { return [] }
            return protection.keys(
                Indexer<Pod>.claims(of: pod).compactMap {
                    protection.objects.get(namespace: pod.metadata.namespace ?? "", name: $0)
                })
        }
        return protection
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
