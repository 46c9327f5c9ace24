import KubeAPI

/// Adds the finalizer that protects claims, volumes and VolumeAttributesClasses while they are in use, and that a
/// controller removes:
/// https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package struct StorageObjectInUseProtection: AdmissionPlugin {
    package let name = "StorageObjectInUseProtection"

    package init() {}

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        switch resource.qualifiedResource {
        case "persistentvolumeclaims", "persistentvolumes", "volumeattributesclasses.storage.k8s.io": .admit
        default: []
        }
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, attributes.request.subresource == nil else { return .none }
        switch object {
        case var claim as PersistentVolumeClaim:
            Self.add("kubernetes.io/pvc-protection", to: &claim.metadata)
            object = claim
        case var volume as PersistentVolume:
            Self.add("kubernetes.io/pv-protection", to: &volume.metadata)
            object = volume
        case var attributesClass as VolumeAttributesClass:
            Self.add("kubernetes.io/vac-protection", to: &attributesClass.metadata)
            object = attributesClass
        default: return .none
        }
        return .complete
    }

    private static func add(_ finalizer: String, to metadata: inout ObjectMeta) {
        if !metadata.finalizers.contains(finalizer) { metadata.finalizers.append(finalizer) }
    }
}
