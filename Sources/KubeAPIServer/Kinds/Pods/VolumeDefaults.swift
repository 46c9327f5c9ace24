import KubeAPI

/// Defaults of volumes.
enum VolumeDefaults {
    static func apply(to volume: inout Volume) {
        if !volume.hasSource { volume.emptyDir = EmptyDirVolumeSource() }
        if volume.configMap != nil { volume.configMap?.defaultMode.setDefault(0o644) }
        if volume.secret != nil { volume.secret?.defaultMode.setDefault(0o644) }
        if volume.hostPath != nil { volume.hostPath?.type.setDefault("") }
        if var downward = volume.downwardAPI {
            downward.defaultMode.setDefault(0o644)
            apply(to: &downward.items)
            volume.downwardAPI = downward
        }
        if var projected = volume.projected {
            projected.defaultMode.setDefault(0o644)
            for index in projected.sources.indices { apply(to: &projected.sources[index]) }
            volume.projected = projected
        }
        if var claim = volume.ephemeral?.volumeClaimTemplate {
            PersistentVolumeClaimDefaults.apply(to: &claim.spec)
            volume.ephemeral?.volumeClaimTemplate = claim
        }
        if let reference = volume.image?.reference, volume.image?.pullPolicy == nil {
            volume.image?.pullPolicy = ContainerDefaults.pullPolicy(reference)
        } else if volume.image != nil {
            volume.image?.pullPolicy.setDefault("IfNotPresent")
        }
        if volume.iscsi != nil { volume.iscsi?.iscsiInterface.setDefault("default") }
        if var disk = volume.rbd {
            disk.pool.setDefault("rbd")
            disk.user.setDefault("admin")
            disk.keyring.setDefault("/etc/ceph/keyring")
            volume.rbd = disk
        }
        if volume.azureDisk != nil { apply(to: &volume.azureDisk) }
        if var disk = volume.scaleIO {
            disk.storageMode.setDefault("ThinProvisioned")
            disk.fsType.setDefault("xfs")
            volume.scaleIO = disk
        }
    }

    static func apply(to disk: inout AzureDiskVolumeSource?) {
        guard var value = disk else { return }
        value.cachingMode.setDefault("ReadWrite")
        value.fsType.setDefault("ext4")
        value.readOnly.setDefault(false)
        value.kind.setDefault("Shared")
        disk = value
    }

    private static func apply(to source: inout VolumeProjection) {
        if source.serviceAccountToken != nil { source.serviceAccountToken?.expirationSeconds.setDefault(3_600) }
        if var downward = source.downwardAPI {
            apply(to: &downward.items)
            source.downwardAPI = downward
        }
    }

    private static func apply(to items: inout [DownwardAPIVolumeFile]) {
        for index in items.indices {
            if items[index].fieldRef != nil { items[index].fieldRef?.apiVersion.setDefault("v1") }
            if items[index].resourceFieldRef != nil { items[index].resourceFieldRef?.divisor.setDefault(Quantity()) }
        }
    }
}

extension Volume {
    /// True if a volume source is set.
    var hasSource: Bool {
        if projected != nil || configMap != nil || secret != nil || emptyDir != nil || hostPath != nil { return true }
        if persistentVolumeClaim != nil || downwardAPI != nil || csi != nil || ephemeral != nil || nfs != nil {
            return true
        }
        if image != nil || iscsi != nil || rbd != nil || fc != nil || flexVolume != nil || cephfs != nil { return true }
        if awsElasticBlockStore != nil || azureDisk != nil || azureFile != nil || cinder != nil || flocker != nil {
            return true
        }
        if gcePersistentDisk != nil || gitRepo != nil || glusterfs != nil || photonPersistentDisk != nil { return true }
        return portworxVolume != nil || quobyte != nil || scaleIO != nil || storageos != nil || vsphereVolume != nil
    }
}
