import KubeAPI

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
