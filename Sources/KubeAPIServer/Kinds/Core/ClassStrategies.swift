import KubeAPI

extension Strategy<PriorityClass> {
    static let priorityClasses = Strategy<PriorityClass> {
        $0.hasGeneration = true
        $0.setDefaults = { $0.preemptionPolicy.setDefault("PreemptLowerPriority") }
        $0.validateCreate = PriorityClassRules.validate
        $0.validateUpdate = { new, old in
            var errors = FieldErrors()
            if new.value ?? 0 != old.value ?? 0 { errors.forbidden("value", "may not be changed in an update.") }
            errors.checkImmutable(
                "preemptionPolicy", new.preemptionPolicy, old.preemptionPolicy,
                NamedText(new.preemptionPolicy ?? ""))
            return errors.list
        }
    }
}

/// Validation of priority classes; the names and values of the system classes:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
enum PriorityClassRules {
    static let systemPrefix = "system-"
    static let system: [String: Int32] = [
        "system-node-critical": 2_000_001_000, "system-cluster-critical": 2_000_000_000,
    ]
    private static let highest: Int32 = 1_000_000_000

    @Sendable
    static func validate(_ object: PriorityClass) -> [FieldError] {
        var errors = FieldErrors()
        let name = object.metadata.name ?? ""
        let value = object.value ?? 0
        if name.hasPrefix(systemPrefix) {
            let isKnown = system[name] == value && object.globalDefault != true
            if !isKnown {
                errors.forbidden(
                    "metadata.name",
                    "priority class names with '\(systemPrefix)' prefix are reserved for system use only. error: "
                        + problem(name, value, object))
            }
        } else if value > highest {
            errors.forbidden("value", "maximum allowed value of a user defined priority is \(highest)")
        }
        if let policy = object.preemptionPolicy {
            errors.check("preemptionPolicy", required: policy, in: ["PreemptLowerPriority", "Never"])
        }
        return errors.list
    }

    private static func problem(_ name: String, _ value: Int32, _ object: PriorityClass) -> String {
        guard let known = system[name] else { return "\(name) is not a known system priority class" }
        if known != value { return "value of \(name) PriorityClass must be \(known)" }
        return "globalDefault of \(name) PriorityClass must be false"
    }
}

extension Strategy<RuntimeClass> {
    static let runtimeClasses = Strategy<RuntimeClass> {
        $0.validate = { object in
            var errors = FieldErrors()
            if object.handler.isEmpty {
                errors.required("handler")
            } else {
                errors.invalid("handler", object.handler, NameRules.dns1123Label(object.handler))
            }
            if let overhead = object.overhead {
                // Upstream omits `podFixed` from these paths.
                errors.at("overhead") { errors in
                    ContainerResourceValidation.validate(
                        ResourceRequirements { $0.limits = overhead.podFixed }, claimNames: [], &errors)
                }
            }
            if let scheduling = object.scheduling {
                errors.at("scheduling") { RuntimeClassRules.validate(scheduling, &$0) }
            }
            return errors.list
        }
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(new.handler == old.handler, FieldPath("handler"), new.handler)
        }
        $0.warnings = { new, _ in
            guard let scheduling = new.scheduling else { return [] }
            var warnings = FieldWarnings()
            NodeLabelWarnings.add(scheduling.nodeSelector, "scheduling.nodeSelector", &warnings)
            return warnings.list
        }
    }
}

private enum RuntimeClassRules {
    static func validate(_ scheduling: Scheduling, _ errors: inout FieldErrors) {
        errors.checkLabels("nodeSelector", scheduling.nodeSelector)
        PodSchedulingValidation.validate(scheduling.tolerations, &errors)
        errors.each("tolerations", scheduling.tolerations) { errors, index, toleration in
            guard scheduling.tolerations[..<index].contains(toleration) else { return }
            errors.duplicate("", GoForm.toleration(toleration))
        }
    }
}

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
