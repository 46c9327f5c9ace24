import KubeAPI

/// Validation of a pod's scheduling constraints.
enum PodSchedulingValidation {
    static let effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"]

    static func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        var gates: Set<String> = []
        errors.each("schedulingGates", spec.schedulingGates) { errors, _, gate in
            errors.invalid("", gate.name, NameRules.qualifiedName(gate.name))
            if !gates.insert(gate.name).inserted { errors.duplicate("", gate.name) }
        }
        let constraints = spec.topologySpreadConstraints
        errors.each("topologySpreadConstraints", constraints) { errors, index, constraint in
            validate(constraint, constraints[(index + 1)...], &errors)
        }
        validate(spec.tolerations, &errors)
    }

    // MARK: Tolerations

    static func validate(_ tolerations: [Toleration], _ errors: inout FieldErrors) {
        errors.each("tolerations", tolerations) { errors, _, toleration in validate(toleration, &errors) }
    }

    private static func validate(_ toleration: Toleration, _ errors: inout FieldErrors) {
        let value = toleration.value ?? ""
        if let key = toleration.key, !key.isEmpty { errors.invalid("key", key, NameRules.qualifiedName(key)) }
        if toleration.key ?? "" == "", toleration.operator != "Exists" {
            errors.invalid(
                "operator", NamedText(toleration.operator ?? ""),
                "operator must be Exists when `key` is empty, which means \"match all values and all keys\"")
        }
        if toleration.tolerationSeconds != nil, toleration.effect != "NoExecute" {
            errors.invalid(
                "effect", NamedText(toleration.effect ?? ""),
                "effect must be 'NoExecute' when `tolerationSeconds` is set")
        }
        switch toleration.operator ?? "" {
        case "Equal", "":
            let problems = NameRules.labelValue(value)
            if !problems.isEmpty { errors.invalid("operator", value, problems.joined(separator: ";")) }
        case "Exists":
            if !value.isEmpty { errors.invalid("operator", value, "value must be empty when `operator` is 'Exists'") }
        case let other: errors.notSupported("operator", other, ["Equal", "Exists"])
        }
        if let effect = toleration.effect, !effect.isEmpty { errors.check("effect", effect, in: effects) }
    }

    // MARK: Topology spread constraints

    private static func validate(
        _ constraint: TopologySpreadConstraint, _ others: ArraySlice<TopologySpreadConstraint>,
        _ errors: inout FieldErrors
    ) {
        let policy = constraint.whenUnsatisfiable
        if constraint.maxSkew <= 0 { errors.invalid("maxSkew", constraint.maxSkew, "must be greater than zero") }
        if constraint.topologyKey.isEmpty { errors.required("topologyKey", "can not be empty") }
        errors.check("whenUnsatisfiable", policy, in: ["DoNotSchedule", "ScheduleAnyway"])
        if others.contains(where: { $0.topologyKey == constraint.topologyKey && $0.whenUnsatisfiable == policy }) {
            errors.duplicate("{topologyKey, whenUnsatisfiable}", "{\(constraint.topologyKey), \(policy)}")
        }
        if let domains = constraint.minDomains {
            if domains <= 0 { errors.invalid("minDomains", domains, "must be greater than zero") }
            if policy != "DoNotSchedule" {
                errors.invalid(
                    "minDomains", domains,
                    "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not \(policy)")
            }
        }
        errors.check("nodeAffinityPolicy", constraint.nodeAffinityPolicy, in: ["Honor", "Ignore"])
        errors.check("nodeTaintsPolicy", constraint.nodeTaintsPolicy, in: ["Honor", "Ignore"])
        validateLabelKeys(constraint, &errors)
        errors.checkSelector("labelSelector", constraint.labelSelector)
    }

    private static func validateLabelKeys(_ constraint: TopologySpreadConstraint, _ errors: inout FieldErrors) {
        guard !constraint.matchLabelKeys.isEmpty else { return }
        let selector = constraint.labelSelector
        if selector == nil {
            errors.forbidden("matchLabelKeys", "must not be specified when labelSelector is not set")
        }
        errors.each("matchLabelKeys", constraint.matchLabelKeys) { errors, _, key in
            errors.invalid("", key, NameRules.qualifiedName(key))
            let isSelected =
                selector?.matchLabels[key] != nil || selector?.matchExpressions.contains { $0.key == key } == true
            if isSelected { errors.invalid("", key, "exists in both matchLabelKeys and labelSelector") }
        }
    }
}
