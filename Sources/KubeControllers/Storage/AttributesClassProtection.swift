import KubeAPI
import KubeClient

/// Keeps a deleted VolumeAttributesClass as long as a claim or a volume has it:
/// https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
enum AttributesClassProtection {
    static var controller: Controller {
        Controller("volumeattributesclass-protection-controller", queue: "vacprotection", make: protection)
    }

    @Sendable private static func protection(
        _ setup: ControllerSetup<NamespacedName>
    ) -> InUseProtection<VolumeAttributesClass> {
        let claims = setup.informer(PersistentVolumeClaim.self)
        let volumes = setup.informer(PersistentVolume.self)
        let protection = InUseProtection<VolumeAttributesClass>(setup, finalizer: "kubernetes.io/vac-protection") {
            let name = $0.metadata.name ?? ""
            return volumes.objects.contains { $0.spec.volumeAttributesClassName == name }
                || claims.objects.contains { names(of: $0).contains(name) }
        }
        // A new claim or volume ends no use.
        setup.watch(claims) { change in
            if case .added = change { return [] }
            return protection.keys(protection.objects.objects)
        }
        setup.watch(volumes) { change in
            if case .added = change { return [] }
            return protection.keys(protection.objects.objects)
        }
        return protection
    }

    /// The classes that a claim has, had, or is about to have.
    private static func names(of claim: PersistentVolumeClaim) -> [String?] {
        [
            claim.spec.volumeAttributesClassName, claim.status.currentVolumeAttributesClassName,
            claim.status.modifyVolumeStatus?.targetVolumeAttributesClassName,
        ]
    }
}
