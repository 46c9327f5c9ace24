import KubeAPI

/// Defaults of PersistentVolumes.
enum PersistentVolumeDefaults {
    static func apply(to spec: inout PersistentVolumeSpec) {
        spec.persistentVolumeReclaimPolicy.setDefault("Retain")
        spec.volumeMode.setDefault("Filesystem")
        apply(toInline: &spec)
    }

    static func apply(toInline spec: inout PersistentVolumeSpec) {
        spec.capacity.roundUpAmounts()
        if spec.hostPath != nil { spec.hostPath?.type.setDefault("") }
        if spec.iscsi != nil { spec.iscsi?.iscsiInterface.setDefault("default") }
        if var disk = spec.rbd {
            disk.pool.setDefault("rbd")
            disk.user.setDefault("admin")
            disk.keyring.setDefault("/etc/ceph/keyring")
            spec.rbd = disk
        }
        if spec.azureDisk != nil { VolumeDefaults.apply(to: &spec.azureDisk) }
        if var disk = spec.scaleIO {
            disk.storageMode.setDefault("ThinProvisioned")
            disk.fsType.setDefault("xfs")
            spec.scaleIO = disk
        }
    }
}
