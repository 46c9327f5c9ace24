import KubeAPI

/// Warnings about PersistentVolumes.
enum PersistentVolumeWarnings {
    static func of(_ volume: PersistentVolume) -> [String] {
        let spec = volume.spec
        var warnings = FieldWarnings()
        if let affinity = spec.nodeAffinity?.required {
            NodeLabelWarnings.add(affinity, "spec.nodeAffinity.required", &warnings)
        }
        for (key, text) in [
            (
                "volume.beta.kubernetes.io/storage-class",
                "deprecated since v1.8; use \"storageClassName\" attribute instead"
            ),
            (
                "volume.beta.kubernetes.io/mount-options",
                "deprecated since v1.31; use \"mountOptions\" attribute instead"
            ),
        ] where volume.metadata.annotations[key] != nil {
            warnings.add("metadata.annotations[\(key)]", text)
        }
        if spec.persistentVolumeReclaimPolicy == "Recycle" {
            warnings.add(
                "spec.persistentVolumeReclaimPolicy",
                "The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning."
            )
        }
        let removed: [(Bool, String, String)] = [
            (spec.photonPersistentDisk != nil, "photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+"),
            (spec.scaleIO != nil, "scaleIO", "deprecated in v1.16, non-functional in v1.22+"),
            (spec.storageos != nil, "storageOS", "deprecated in v1.22, non-functional in v1.25+"),
            (spec.glusterfs != nil, "glusterfs", "deprecated in v1.25, non-functional in v1.26+"),
            (spec.cephfs != nil, "cephfs", "deprecated in v1.28, non-functional in v1.31+"),
            (spec.rbd != nil, "rbd", "deprecated in v1.28, non-functional in v1.31+"),
        ]
        for (isUsed, name, text) in removed where isUsed { warnings.add("spec.\(name)", text) }
        if let storage = spec.capacity["storage"], storage.hasFraction {
            warnings.add(
                "spec.capacity[storage]",
                "fractional byte value \(GoText.quoted("\(storage)")) is invalid, must be an integer")
        }
        return warnings.list
    }
}
