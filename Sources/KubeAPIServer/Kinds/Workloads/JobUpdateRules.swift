import KubeAPI

/// Validation of updates of Jobs.
enum JobUpdateRules {
    static func validate(_ new: Job, _ old: Job) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        validateCompletions(new, old, &errors)
        errors.checkImmutable("selector", new.spec.selector, old.spec.selector, SelectorRules.text(new.spec.selector))
        validateTemplate(new, old, &errors)
        errors.checkImmutable(
            "completionMode", new.spec.completionMode, old.spec.completionMode,
            NamedText(new.spec.completionMode ?? ""))
        errors.checkImmutable(
            "podFailurePolicy", new.spec.podFailurePolicy, old.spec.podFailurePolicy,
            PodFailurePolicyRules.text(new.spec.podFailurePolicy))
        errors.checkImmutable(
            "backoffLimitPerIndex", new.spec.backoffLimitPerIndex, old.spec.backoffLimitPerIndex,
            GoText.Raw(GoForm.number(new.spec.backoffLimitPerIndex)))
        errors.checkImmutable(
            "managedBy", new.spec.managedBy, old.spec.managedBy, GoText.Raw(GoForm.text(new.spec.managedBy)))
        errors.checkImmutable(
            "successPolicy", new.spec.successPolicy, old.spec.successPolicy,
            SuccessPolicyRules.text(new.spec.successPolicy))
        return errors.list
    }

    /// Validates a change of `completions`, which is allowed for an Indexed Job together with `parallelism`.
    private static func validateCompletions(_ new: Job, _ old: Job, _ errors: inout FieldErrors) {
        let completions = new.spec.completions
        guard completions != old.spec.completions else { return }
        let value = GoText.Raw(GoForm.number(completions))
        guard new.spec.completionMode == "Indexed", completions != nil else {
            return errors.invalid("completions", value, "field is immutable")
        }
        if completions != new.spec.parallelism {
            errors.invalid(
                "completions", value, "can only be modified in tandem with spec.parallelism")
        }
    }

    /// Validates the pod template, which is immutable except for scheduling directives of a suspended Job that has not
    /// started.
    private static func validateTemplate(_ new: Job, _ old: Job, _ errors: inout FieldErrors) {
        guard new.spec.template != old.spec.template else { return }
        var comparable = new.spec.template
        let isSuspended = old.spec.suspend == true && new.status.active ?? 0 == 0
        if isSuspended, old.status.startTime == nil || old.status.isSuspended {
            let template = old.spec.template
            comparable.metadata.labels = template.metadata.labels
            comparable.metadata.annotations = template.metadata.annotations
            comparable.spec.nodeSelector = template.spec.nodeSelector
            comparable.spec.tolerations = template.spec.tolerations
            comparable.spec.schedulingGates = template.spec.schedulingGates
            if comparable.spec.affinity != nil || template.spec.affinity != nil {
                var affinity = comparable.spec.affinity ?? Affinity()
                affinity.nodeAffinity = template.spec.affinity?.nodeAffinity
                comparable.spec.affinity = affinity == Affinity() ? template.spec.affinity : affinity
            }
            if comparable.spec.containers.count == template.spec.containers.count {
                for index in comparable.spec.containers.indices {
                    comparable.spec.containers[index].resources = template.spec.containers[index].resources
                }
            }
            if comparable.spec.initContainers.count == template.spec.initContainers.count {
                for index in comparable.spec.initContainers.indices {
                    comparable.spec.initContainers[index].resources = template.spec.initContainers[index].resources
                }
            }
        }
        if comparable != old.spec.template {
            errors.invalid("template", GoText.Raw("{}"), "field is immutable")
        }
    }
}

extension JobStatus {
    fileprivate var isSuspended: Bool { conditions.contains { $0.type == "Suspended" && $0.status == "True" } }
}
