import KubeAPI

extension Strategy<PodDisruptionBudget> {
    static let podDisruptionBudgets = Strategy<PodDisruptionBudget> {
        $0.hasGeneration = true
        $0.setDefaults = { budget in
            budget.status.disruptionsAllowed.setDefault(0)
            budget.status.currentHealthy.setDefault(0)
            budget.status.desiredHealthy.setDefault(0)
            budget.status.expectedPods.setDefault(0)
        }
        $0.validate = PodDisruptionBudgetRules.validate
        $0.subresources["status"] = SubresourceRules { new, _ in
            let status = new.status
            var errors = FieldErrors(at: "status")
            errors.checkNonNegative("disruptionsAllowed", status.disruptionsAllowed)
            errors.checkNonNegative("currentHealthy", status.currentHealthy)
            errors.checkNonNegative("desiredHealthy", status.desiredHealthy)
            errors.checkNonNegative("expectedPods", status.expectedPods)
            return errors.list
        }
    }
}

private enum PodDisruptionBudgetRules {
    @Sendable
    static func validate(_ budget: PodDisruptionBudget) -> [FieldError] {
        let spec = budget.spec
        var errors = FieldErrors()
        if spec.minAvailable != nil, spec.maxUnavailable != nil {
            let text = GoForm.object([
                ("MinAvailable", GoForm.intOrString(spec.minAvailable)),
                (
                    "Selector",
                    spec.selector.map { $0 == LabelSelector() ? "{}" : SelectorRules.text($0).description } ?? "null"
                ),
                ("MaxUnavailable", GoForm.intOrString(spec.maxUnavailable)),
                ("UnhealthyPodEvictionPolicy", GoForm.text(spec.unhealthyPodEvictionPolicy)),
            ])
            errors.invalid("spec", text, "minAvailable and maxUnavailable cannot be both set")
        }
        errors.at("spec") { errors in
            if let value = spec.minAvailable {
                errors.checkIntOrPercent("minAvailable", value)
                errors.checkNotOver100Percent("minAvailable", value)
            }
            if let value = spec.maxUnavailable {
                errors.checkIntOrPercent("maxUnavailable", value)
                errors.checkNotOver100Percent("maxUnavailable", value)
            }
            errors.checkSelector("selector", spec.selector)
            errors.check(
                "unhealthyPodEvictionPolicy", spec.unhealthyPodEvictionPolicy, in: ["AlwaysAllow", "IfHealthyBudget"])
        }
        return errors.list
    }
}
