import KubeAPI
import KubeClient

/// Keeps a deleted PersistentVolume as long as it is bound to a claim:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
enum VolumeProtection {
    static var controller: Controller {
        Controller("pv-protection-controller", queue: "pvprotection") { setup in
            InUseProtection<PersistentVolume>(setup, finalizer: "kubernetes.io/pv-protection") {
                $0.status.phase == "Bound"
            }
        }
    }
}
