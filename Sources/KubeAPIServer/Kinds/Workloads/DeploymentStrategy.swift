import KubeAPI

extension Strategy<Deployment> {
    static let deployments = Strategy<Deployment> {
        $0.setDefaults = { deployment in
            deployment.spec.replicas.setDefault(1)
            deployment.spec.revisionHistoryLimit.setDefault(10)
            deployment.spec.progressDeadlineSeconds.setDefault(600)
            deployment.spec.strategy.type.setDefault("RollingUpdate")
            if deployment.spec.strategy.type == "RollingUpdate" {
                var rolling = deployment.spec.strategy.rollingUpdate ?? RollingUpdateDeployment()
                rolling.maxUnavailable.setDefault("25%")
                rolling.maxSurge.setDefault("25%")
                deployment.spec.strategy.rollingUpdate = rolling
            }
            PodDefaults.apply(to: &deployment.spec.template.spec)
        }
        $0.hasGeneration = true
        $0.validate = DeploymentRules.validate
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(
                new.spec.selector == old.spec.selector, FieldPath("spec.selector"),
                SelectorRules.text(new.spec.selector))
        }
        $0.subresources["status"] = SubresourceRules(validate: DeploymentRules.validateStatus)
        $0.warnings = { new, old in
            WorkloadRules.warnings(
                new.spec.template, at: "spec.template", name: old == nil ? new.metadata.name : nil)
        }
    }
}

private enum DeploymentRules {
    private static let types = ["Recreate", "RollingUpdate"]

    static func validate(_ deployment: Deployment) -> [FieldError] {
        let spec = deployment.spec
        var errors = FieldErrors(at: "spec")
        errors.checkNonNegative("replicas", spec.replicas)
        WorkloadRules.validate(
            spec.selector, matches: spec.template, malformed: "invalid label selector", &errors)
        WorkloadRules.validate(spec.template, kind: "ReplicaSet", &errors)
        if spec.replicas ?? 0 > 1 { WorkloadRules.validateSharedDisks(spec.template, &errors) }
        validate(spec.strategy, &errors)
        errors.checkNonNegative("minReadySeconds", spec.minReadySeconds)
        errors.checkNonNegative("revisionHistoryLimit", spec.revisionHistoryLimit)
        errors.checkNonNegative("progressDeadlineSeconds", spec.progressDeadlineSeconds)
        if let deadline = spec.progressDeadlineSeconds, deadline <= spec.minReadySeconds ?? 0 {
            errors.invalid("progressDeadlineSeconds", deadline, "must be greater than minReadySeconds")
        }
        return errors.list
    }

    private static func validate(_ strategy: DeploymentStrategy, _ errors: inout FieldErrors) {
        guard let type = strategy.type, types.contains(type) else {
            return errors.append(.notSupported(errors.path("strategy"), text(strategy), types))
        }
        guard let rolling = strategy.rollingUpdate else { return }
        errors.at("strategy") { errors in
            if type == "Recreate" {
                return errors.forbidden("rollingUpdate", "may not be specified when strategy `type` is 'Recreate'")
            }
            errors.at("rollingUpdate") { errors in
                let unavailable = rolling.maxUnavailable ?? 0
                let surge = rolling.maxSurge ?? 0
                errors.checkIntOrPercent("maxUnavailable", unavailable)
                errors.checkIntOrPercent("maxSurge", surge)
                if unavailable.isNothing, surge.isNothing {
                    errors.invalid("maxUnavailable", unavailable, "may not be 0 when `maxSurge` is 0")
                }
                errors.checkNotOver100Percent("maxUnavailable", unavailable)
            }
        }
    }

    private static func text(_ strategy: DeploymentStrategy) -> GoText.Raw {
        GoForm.object([
            ("Type", GoText.json(strategy.type ?? "")),
            ("RollingUpdate", strategy.rollingUpdate.map { text($0.maxUnavailable ?? 0, $0.maxSurge ?? 0) } ?? "null"),
        ])
    }

    private static func text(_ unavailable: IntOrString, _ surge: IntOrString) -> String {
        GoForm.object([
            ("MaxUnavailable", GoForm.intOrString(unavailable)), ("MaxSurge", GoForm.intOrString(surge)),
        ]).description
    }

    static func validateStatus(_ new: Deployment, _ old: Deployment) -> [FieldError] {
        let status = new.status
        var errors = FieldErrors(at: "status")
        errors.checkNonNegative("observedGeneration", status.observedGeneration)
        WorkloadRules.validateCounts(
            [
                ("updatedReplicas", status.updatedReplicas), ("readyReplicas", status.readyReplicas),
                ("availableReplicas", status.availableReplicas),
            ], total: status.replicas, &errors)
        errors.checkNonNegative("unavailableReplicas", status.unavailableReplicas)
        errors.checkNonNegative("terminatingReplicas", status.terminatingReplicas)
        errors.checkNonNegative("collisionCount", status.collisionCount)
        if let available = status.availableReplicas, available > status.readyReplicas ?? 0 {
            errors.invalid("availableReplicas", available, "cannot be greater than readyReplicas")
        }
        if let previous = old.status.collisionCount, status.collisionCount ?? 0 < previous {
            errors.invalid("collisionCount", status.collisionCount ?? 0, "cannot be decremented")
        }
        return errors.list
    }
}

extension IntOrString {
    /// True if the value is 0, 0 % or not a number.
    var isNothing: Bool {
        switch self {
        case .int(let number): number == 0
        case .string(let text): !Self.isPercentage(text) || Int(text.dropLast()) == 0
        }
    }
}
