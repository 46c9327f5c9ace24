import KubeAPI

extension Strategy<StatefulSet> {
    static let statefulSets = Strategy<StatefulSet> {
        $0.setDefaults = StatefulSetRules.setDefaults
        $0.hasGeneration = true
        $0.validateName = NameRules.dns1123Label
        $0.validate = StatefulSetRules.validate
        $0.validateUpdate = StatefulSetRules.validateUpdate
        $0.subresources["status"] = SubresourceRules(validate: StatefulSetRules.validateStatus)
        $0.warnings = StatefulSetRules.warnings
    }
}

private enum StatefulSetRules {
    static func setDefaults(_ set: inout StatefulSet) {
        set.spec.replicas.setDefault(1)
        set.spec.revisionHistoryLimit.setDefault(10)
        set.spec.serviceName.setDefault("")
        set.spec.podManagementPolicy.setDefault("OrderedReady")
        if set.spec.updateStrategy.type ?? "" == "" {
            set.spec.updateStrategy.type = "RollingUpdate"
            set.spec.updateStrategy.rollingUpdate.setDefault(RollingUpdateStatefulSetStrategy())
        }
        if set.spec.updateStrategy.type == "RollingUpdate", set.spec.updateStrategy.rollingUpdate != nil {
            set.spec.updateStrategy.rollingUpdate?.partition.setDefault(0)
        }
        // The feature gate MaxUnavailableStatefulSet is off by default.
        if set.spec.updateStrategy.rollingUpdate?.maxUnavailable != nil {
            set.spec.updateStrategy.rollingUpdate?.maxUnavailable = nil
        }
        var retention = set.spec.persistentVolumeClaimRetentionPolicy ?? .init()
        retention.whenDeleted.setDefault("Retain")
        retention.whenScaled.setDefault("Retain")
        set.spec.persistentVolumeClaimRetentionPolicy = retention
        if set.spec.ordinals != nil { set.spec.ordinals?.start.setDefault(0) }
        for index in set.spec.volumeClaimTemplates.indices {
            PersistentVolumeClaimDefaults.apply(to: &set.spec.volumeClaimTemplates[index])
        }
        PodDefaults.apply(to: &set.spec.template.spec)
        set.status.availableReplicas.setDefault(0)
    }

    static func validate(_ set: StatefulSet) -> [FieldError] {
        let spec = set.spec
        var errors = FieldErrors(at: "spec")
        if let policy = spec.podManagementPolicy, !["OrderedReady", "Parallel"].contains(policy) {
            errors.invalid("podManagementPolicy", NamedText(policy), "must be 'OrderedReady' or 'Parallel'")
        }
        validate(spec.updateStrategy, &errors)
        if let policy = spec.persistentVolumeClaimRetentionPolicy {
            errors.at("persistentVolumeClaimRetentionPolicy") { errors in
                errors.check("whenDeleted", required: policy.whenDeleted, in: ["Retain", "Delete"])
                errors.check("whenScaled", required: policy.whenScaled, in: ["Retain", "Delete"])
            }
        }
        errors.checkNonNegative("replicas", spec.replicas)
        errors.checkNonNegative("minReadySeconds", spec.minReadySeconds)
        errors.checkNonNegative("revisionHistoryLimit", spec.revisionHistoryLimit)
        if let ordinals = spec.ordinals {
            errors.at("ordinals") { $0.checkNonNegative("start", ordinals.start) }
        }
        errors.checkLabel("serviceName", spec.serviceName)
        WorkloadRules.validate(spec.selector, matches: spec.template, malformed: "", &errors)
        WorkloadRules.validate(withClaims(spec), kind: "StatefulSet", &errors)
        errors.each("volumeClaimTemplates", spec.volumeClaimTemplates) { errors, _, claim in
            errors.at("spec") { PersistentVolumeClaimValidation.validate(claim.spec, &$0) }
        }
        return errors.list
    }

    /// Returns the pod template with a volume for each volume claim template.
    private static func withClaims(_ spec: StatefulSetSpec) -> PodTemplateSpec {
        var template = spec.template
        for claim in spec.volumeClaimTemplates {
            guard let name = claim.metadata.name, !template.spec.volumes.contains(where: { $0.name == name }) else {
                continue
            }
            template.spec.volumes.append(
                Volume {
                    $0.name = name
                    $0.persistentVolumeClaim = PersistentVolumeClaimVolumeSource { $0.claimName = name }
                })
        }
        return template
    }

    private static func validate(_ strategy: StatefulSetUpdateStrategy, _ errors: inout FieldErrors) {
        switch strategy.type {
        case "OnDelete":
            guard let rolling = strategy.rollingUpdate else { return }
            errors.invalid(
                "updateStrategy.rollingUpdate", GoText.Raw(text(rolling)),
                "only allowed for updateStrategy 'RollingUpdate'")
        case "RollingUpdate":
            errors.at("updateStrategy") { errors in
                errors.at("rollingUpdate") { $0.checkNonNegative("partition", strategy.rollingUpdate?.partition) }
            }
        default:
            let value = GoForm.object([
                ("Type", GoText.json(strategy.type ?? "")),
                ("RollingUpdate", strategy.rollingUpdate.map { text($0) } ?? "null"),
            ])
            errors.invalid("updateStrategy", value, "must be 'RollingUpdate' or 'OnDelete'")
        }
    }

    private static func text(_ rolling: RollingUpdateStatefulSetStrategy) -> String {
        GoForm.object([
            ("Partition", "\(rolling.partition ?? 0)"),
            ("MaxUnavailable", GoForm.intOrString(rolling.maxUnavailable)),
        ]).description
    }

    static func validateUpdate(_ new: StatefulSet, _ old: StatefulSet) -> [FieldError] {
        var spec = new.spec
        spec.replicas = old.spec.replicas
        spec.ordinals = old.spec.ordinals
        spec.template = old.spec.template
        spec.updateStrategy = old.spec.updateStrategy
        spec.revisionHistoryLimit = old.spec.revisionHistoryLimit
        spec.persistentVolumeClaimRetentionPolicy = old.spec.persistentVolumeClaimRetentionPolicy
        spec.minReadySeconds = old.spec.minReadySeconds
        guard spec != old.spec else { return [] }
        return [
            .forbidden(
                FieldPath("spec"),
                "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', "
                    + "'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden"
            )
        ]
    }

    static func validateStatus(_ new: StatefulSet, _ old: StatefulSet) -> [FieldError] {
        let status = new.status
        var errors = FieldErrors(at: "status")
        WorkloadRules.validateCounts(
            [
                ("readyReplicas", status.readyReplicas), ("currentReplicas", status.currentReplicas),
                ("updatedReplicas", status.updatedReplicas), ("availableReplicas", status.availableReplicas),
            ], total: status.replicas, &errors)
        errors.checkNonNegative("observedGeneration", status.observedGeneration)
        errors.checkNonNegative("collisionCount", status.collisionCount)
        if let available = status.availableReplicas, available > status.readyReplicas ?? 0 {
            errors.invalid("availableReplicas", available, "cannot be greater than status.readyReplicas")
        }
        if let previous = old.status.collisionCount, status.collisionCount ?? 0 < previous {
            errors.invalid("collisionCount", status.collisionCount ?? 0, "cannot be decremented")
        }
        return errors.list
    }

    @Sendable
    static func warnings(_ new: StatefulSet, _ old: StatefulSet?) -> [String] {
        var warnings = FieldWarnings()
        for (index, claim) in new.spec.volumeClaimTemplates.enumerated() {
            ClaimWarnings.add(claim.spec, "spec.volumeClaimTemplates[\(index)].spec", &warnings)
        }
        return WorkloadRules.warnings(
            new.spec.template, at: "spec.template", name: old == nil ? new.metadata.name : nil) + warnings.list
    }
}
