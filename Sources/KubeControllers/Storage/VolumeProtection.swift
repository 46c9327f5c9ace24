import KubeAPI
import KubeClient

/// Lets a PersistentVolume go once it is deleted and not bound to a claim:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package final class VolumeProtectionController: Controller {
    package let name = "pv-protection-controller"
    private let protection: InUseProtection<PersistentVolume>

    package init(_ context: ControllerContext) {
        protection = InUseProtection(
            context, controller: name, queue: "pvprotection", finalizer: "kubernetes.io/pv-protection"
        ) { $0.status.phase == "Bound" }
    }

    package func run() async { await protection.run() }
}
