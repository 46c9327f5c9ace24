import KubeAPI

/// The volume source of a PersistentVolume, which is immutable.
struct PersistentVolumeSource: Equatable {
    private let spec: PersistentVolumeSpec

    init(_ spec: PersistentVolumeSpec) {
        var spec = spec
        spec.capacity = [:]
        spec.accessModes = []
        spec.claimRef = nil
        spec.persistentVolumeReclaimPolicy = nil
        spec.storageClassName = nil
        spec.mountOptions = []
        spec.volumeMode = nil
        spec.nodeAffinity = nil
        spec.volumeAttributesClassName = nil
        self.spec = spec
    }
}
