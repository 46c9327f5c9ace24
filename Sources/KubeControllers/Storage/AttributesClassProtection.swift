import KubeAPI
import KubeClient

/// Lets a VolumeAttributesClass go once it is deleted and no claim or volume has it:
/// https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
package final class AttributesClassProtectionController: Controller {
    package let name = "volumeattributesclass-protection-controller"
    private let claims: Informer<PersistentVolumeClaim>
    private let volumes: Informer<PersistentVolume>
    private let protection: InUseProtection<VolumeAttributesClass>

    package init(_ context: ControllerContext) {
        let claims = context.informers.informer(PersistentVolumeClaim.self)
        let volumes = context.informers.informer(PersistentVolume.self)
        self.claims = claims
        self.volumes = volumes
        protection = InUseProtection(
            context, controller: name, queue: "vacprotection", finalizer: "kubernetes.io/vac-protection"
        ) { attributes in
            let name = attributes.metadata.name ?? ""
            return volumes.objects.contains { $0.spec.volumeAttributesClassName == name }
                || claims.objects.contains { Self.names(of: $0).contains(name) }
        }
    }

    package func run() async {
        claims.addHandler { [protection] change in
            if case .added = change { return }
            protection.recheckAll()
        }
        volumes.addHandler { [protection] change in
            if case .added = change { return }
            protection.recheckAll()
        }
        await protection.run {
            await claims.waitUntilSynced()
            await volumes.waitUntilSynced()
        }
    }

    /// The classes that a claim has, had, or is about to have.
    private static func names(of claim: PersistentVolumeClaim) -> [String?] {
        [
            claim.spec.volumeAttributesClassName, claim.status.currentVolumeAttributesClassName,
            claim.status.modifyVolumeStatus?.targetVolumeAttributesClassName,
        ]
    }
}
