import KubeAPI

/// Defaults of PersistentVolumeClaims.
enum PersistentVolumeClaimDefaults {
    static func apply(to spec: inout PersistentVolumeClaimSpec) {
        spec.volumeMode.setDefault("Filesystem")
        spec.resources.limits.roundUpAmounts()
        spec.resources.requests.roundUpAmounts()
    }

    static func apply(to claim: inout PersistentVolumeClaim) {
        apply(to: &claim.spec)
        claim.status.phase.setDefault("Pending")
    }

    /// Drops a `dataSource` that is neither a PersistentVolumeClaim nor a VolumeSnapshot.
    static func dropUnknownSource(_ spec: inout PersistentVolumeClaimSpec) {
        switch (spec.dataSource?.apiGroup ?? "", spec.dataSource?.kind) {
        case ("", "PersistentVolumeClaim"), ("snapshot.storage.k8s.io", "VolumeSnapshot"): return
        default: spec.dataSource = nil
        }
    }

    /// Copies `dataSource` to `dataSourceRef` or back, so that both have the same value.
    static func normalizeSource(_ spec: inout PersistentVolumeClaimSpec) {
        if let source = spec.dataSource, spec.dataSourceRef == nil {
            spec.dataSourceRef = TypedObjectReference {
                $0.apiGroup = source.apiGroup
                $0.kind = source.kind
                $0.name = source.name
            }
        } else if let reference = spec.dataSourceRef, spec.dataSource == nil, reference.namespace ?? "" == "" {
            spec.dataSource = TypedLocalObjectReference {
                $0.apiGroup = reference.apiGroup
                $0.kind = reference.kind
                $0.name = reference.name
            }
        }
    }

}
