import KubeAPI

extension Strategy<DaemonSet> {
    static let daemonSets = Strategy<DaemonSet> {
        $0.setDefaults = DaemonSetRules.setDefaults
        $0.prepareForCreate = { set in
            if DaemonSetRules.templateGeneration(set) < 1 { DaemonSetRules.setTemplateGeneration(1, of: &set) }
        }
        $0.prepareForUpdate = { new, old in
            let generation = DaemonSetRules.templateGeneration(old)
            let isChanged = new.spec.template != old.spec.template
            DaemonSetRules.setTemplateGeneration(isChanged ? generation + 1 : generation, of: &new)
        }
        $0.hasGeneration = true
        $0.validate = DaemonSetRules.validate
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(
                new.spec.selector == old.spec.selector, FieldPath("spec.selector"),
                SelectorRules.text(new.spec.selector))
        }
        $0.subresources["status"] = SubresourceRules(validate: DaemonSetRules.validateStatus)
        $0.warnings = { new, _ in PodWarnings.of(new.spec.template, at: "spec.template") }
    }
}

private enum DaemonSetRules {
    private static let generationKey = "deprecated.daemonset.template.generation"

    static func setDefaults(_ set: inout DaemonSet) {
        set.spec.revisionHistoryLimit.setDefault(10)
        set.spec.updateStrategy.type.setDefault("RollingUpdate")
        if set.spec.updateStrategy.type == "RollingUpdate" {
            var rolling = set.spec.updateStrategy.rollingUpdate ?? RollingUpdateDaemonSet()
            rolling.maxUnavailable.setDefault(1)
            rolling.maxSurge.setDefault(0)
            set.spec.updateStrategy.rollingUpdate = rolling
        }
        PodDefaults.apply(to: &set.spec.template.spec)
    }

    /// Returns the number of template changes: `templateGeneration` of `extensions/v1beta1`, stored as an annotation.
    static func templateGeneration(_ set: DaemonSet) -> Int64 {
        set.metadata.annotations[generationKey].flatMap { Int64($0) } ?? 0
    }

    static func setTemplateGeneration(_ value: Int64, of set: inout DaemonSet) {
        set.metadata.annotations[generationKey] = "\(value)"
    }

    static func validate(_ set: DaemonSet) -> [FieldError] {
        let spec = set.spec
        var errors = FieldErrors(at: "spec")
        WorkloadRules.validate(spec.selector, matches: spec.template, malformed: nil, isRequired: false, &errors)
        WorkloadRules.validate(spec.template, kind: "DaemonSet", &errors)
        WorkloadRules.validateSharedDisks(spec.template, &errors)
        errors.checkNonNegative("minReadySeconds", spec.minReadySeconds)
        errors.checkNonNegative("revisionHistoryLimit", spec.revisionHistoryLimit)
        validate(spec.updateStrategy, &errors)
        return errors.list
    }

    private static func validate(_ strategy: DaemonSetUpdateStrategy, _ errors: inout FieldErrors) {
        switch strategy.type {
        case "OnDelete": return
        case "RollingUpdate":
            guard let rolling = strategy.rollingUpdate else { return errors.required("updateStrategy.rollingUpdate") }
            errors.at("updateStrategy") { errors in
                errors.at("rollingUpdate") { validate(rolling, &$0) }
            }
        default:
            let value = GoForm.object([
                ("Type", GoText.json(strategy.type ?? "")),
                ("RollingUpdate", strategy.rollingUpdate.map { text($0) } ?? "null"),
            ])
            errors.append(.notSupported(errors.path("updateStrategy"), value, ["RollingUpdate", "OnDelete"]))
        }
    }

    private static func text(_ rolling: RollingUpdateDaemonSet) -> String {
        GoForm.object([
            ("MaxUnavailable", GoForm.intOrString(rolling.maxUnavailable ?? 0)),
            ("MaxSurge", GoForm.intOrString(rolling.maxSurge ?? 0)),
        ]).description
    }

    private static func validate(_ rolling: RollingUpdateDaemonSet, _ errors: inout FieldErrors) {
        let unavailable = rolling.maxUnavailable ?? 0
        let surge = rolling.maxSurge ?? 0
        errors.checkIntOrPercent("maxUnavailable", unavailable)
        errors.checkIntOrPercent("maxSurge", surge)
        if !unavailable.isNothing, !surge.isNothing {
            errors.invalid("maxSurge", surge, "may not be set when maxUnavailable is non-zero")
        }
        if unavailable.isNothing, surge.isNothing {
            errors.required("maxUnavailable", "cannot be 0 when maxSurge is 0")
        }
        errors.checkNotOver100Percent("maxUnavailable", unavailable)
        errors.checkNotOver100Percent("maxSurge", surge)
    }

    static func validateStatus(_ new: DaemonSet, _ old: DaemonSet) -> [FieldError] {
        let status = new.status
        var errors = FieldErrors(at: "status")
        errors.checkNonNegative("currentNumberScheduled", status.currentNumberScheduled)
        errors.checkNonNegative("numberMisscheduled", status.numberMisscheduled)
        errors.checkNonNegative("desiredNumberScheduled", status.desiredNumberScheduled)
        errors.checkNonNegative("numberReady", status.numberReady)
        errors.checkNonNegative("observedGeneration", status.observedGeneration)
        errors.checkNonNegative("updatedNumberScheduled", status.updatedNumberScheduled)
        errors.checkNonNegative("numberAvailable", status.numberAvailable)
        errors.checkNonNegative("numberUnavailable", status.numberUnavailable)
        errors.checkNonNegative("collisionCount", status.collisionCount)
        if let previous = old.status.collisionCount, status.collisionCount ?? 0 < previous {
            errors.invalid("collisionCount", status.collisionCount ?? 0, "cannot be decremented")
        }
        return errors.list
    }
}
