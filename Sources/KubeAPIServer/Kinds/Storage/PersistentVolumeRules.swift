import KubeAPI

extension Strategy<PersistentVolume> {
    static let persistentVolumes = Strategy<PersistentVolume> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { PersistentVolumeDefaults.apply(to: &$0.spec) }
        $0.prepareForCreate = { volume in
            volume.status.phase = "Pending"
            volume.status.lastPhaseTransitionTime = volume.metadata.creationTimestamp
        }
        $0.validate = { volume in
            var errors = FieldErrors(at: "spec")
            PersistentVolumeValidation(name: volume.metadata.name ?? "", isInline: false)
                .validate(volume.spec, &errors)
            return errors.list
        }
        $0.validateUpdate = PersistentVolumeUpdateRules.validate
        $0.subresources["status"] = SubresourceRules()
        $0.warnings = { new, _ in PersistentVolumeWarnings.of(new) }
    }
}

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

/// Validation of updates of PersistentVolumes.
enum PersistentVolumeUpdateRules {
    private static let betaLabels: [String: String] = [
        "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
        "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
        "beta.kubernetes.io/os": "kubernetes.io/os", "beta.kubernetes.io/arch": "kubernetes.io/arch",
        "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
    ]

    static func validate(_ new: PersistentVolume, _ old: PersistentVolume) -> [FieldError] {
        var errors = FieldErrors()
        var spec = new.spec
        if old.spec.csi != nil, old.spec.csi?.controllerExpandSecretRef == nil, spec.csi != nil {
            spec.csi?.controllerExpandSecretRef = nil
        }
        if PersistentVolumeSource(spec) != PersistentVolumeSource(old.spec) {
            errors.forbidden(
                "spec.persistentvolumesource", "spec.persistentvolumesource is immutable after creation")
        }
        errors.checkImmutable(
            "volumeMode", new.spec.volumeMode, old.spec.volumeMode, NamedText(new.spec.volumeMode ?? ""))
        if let affinity = old.spec.nodeAffinity, !isKept(affinity, new.spec.nodeAffinity) {
            errors.invalid(
                "nodeAffinity", text(new.spec.nodeAffinity),
                "field is immutable, except for updating from beta label to GA")
        }
        if old.spec.volumeAttributesClassName != nil, new.spec.volumeAttributesClassName == nil {
            errors.forbidden("spec.volumeAttributesClassName", "update from non-nil value to nil is forbidden")
        }
        return errors.list
    }

    /// Returns true if the node affinity is unchanged except that deprecated label keys may be replaced by their
    /// successors.
    private static func isKept(_ old: VolumeNodeAffinity, _ new: VolumeNodeAffinity?) -> Bool {
        guard let new else { return false }
        if new == old { return true }
        guard var renamed = old.required, let required = new.required,
            renamed.nodeSelectorTerms.count == required.nodeSelectorTerms.count
        else { return false }
        for (index, term) in required.nodeSelectorTerms.enumerated() {
            guard renamed.nodeSelectorTerms[index].matchExpressions.count == term.matchExpressions.count else {
                return false
            }
            for (place, expression) in term.matchExpressions.enumerated() {
                let key = renamed.nodeSelectorTerms[index].matchExpressions[place].key
                if betaLabels[key] == expression.key {
                    renamed.nodeSelectorTerms[index].matchExpressions[place].key = expression.key
                }
            }
        }
        return renamed == required
    }

    private static func text(_ affinity: VolumeNodeAffinity?) -> GoText.Raw {
        guard let affinity else { return GoForm.null }
        let required = affinity.required.map {
            GoForm.object([("NodeSelectorTerms", GoForm.terms($0.nodeSelectorTerms).description)]).description
        }
        return GoForm.object([("Required", required ?? "null")])
    }
}

/// The volume source of a PersistentVolume, which is immutable.
private struct PersistentVolumeSource: Equatable {
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
