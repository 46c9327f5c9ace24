import KubeAPI

/// Validation of node affinity, pod affinity and pod anti-affinity.
enum AffinityValidation {
    static func validate(_ affinity: Affinity, _ errors: inout FieldErrors) {
        if let nodes = affinity.nodeAffinity { errors.at("nodeAffinity") { validate(nodes, &$0) } }
        if let pods = affinity.podAffinity {
            errors.at("podAffinity") { errors in
                validate(
                    pods.requiredDuringSchedulingIgnoredDuringExecution,
                    pods.preferredDuringSchedulingIgnoredDuringExecution, &errors)
            }
        }
        if let pods = affinity.podAntiAffinity {
            errors.at("podAntiAffinity") { errors in
                validate(
                    pods.requiredDuringSchedulingIgnoredDuringExecution,
                    pods.preferredDuringSchedulingIgnoredDuringExecution, &errors)
            }
        }
    }

    // MARK: Nodes

    private static func validate(_ affinity: NodeAffinity, _ errors: inout FieldErrors) {
        if let selector = affinity.requiredDuringSchedulingIgnoredDuringExecution {
            errors.at("requiredDuringSchedulingIgnoredDuringExecution") { validate(selector, &$0) }
        }
        errors.each(
            "preferredDuringSchedulingIgnoredDuringExecution", affinity.preferredDuringSchedulingIgnoredDuringExecution
        ) { errors, _, term in
            checkWeight(term.weight, &errors)
            // Values are not checked here: pods with arbitrary values were accepted and must remain valid.
            errors.at("preference") { validate(term.preference, checksValues: false, &$0) }
        }
    }

    private static func checkWeight(_ weight: Int32, _ errors: inout FieldErrors) {
        if !(1...100).contains(weight) { errors.invalid("weight", weight, "must be in the range 1-100") }
    }

    static func validate(_ selector: NodeSelector, _ errors: inout FieldErrors) {
        if selector.nodeSelectorTerms.isEmpty {
            errors.required("nodeSelectorTerms", "must have at least one node selector term")
        }
        errors.each("nodeSelectorTerms", selector.nodeSelectorTerms) { errors, _, term in
            validate(term, checksValues: true, &errors)
        }
    }

    private static func validate(_ term: NodeSelectorTerm, checksValues: Bool, _ errors: inout FieldErrors) {
        errors.each("matchExpressions", term.matchExpressions) { errors, _, requirement in
            validate(requirement, checksValues: checksValues, &errors)
        }
        errors.each("matchFields", term.matchFields) { errors, _, requirement in
            validateField(requirement, &errors)
        }
    }

    private static func validate(
        _ requirement: NodeSelectorRequirement, checksValues: Bool, _ errors: inout FieldErrors
    ) {
        switch requirement.operator {
        case "In", "NotIn":
            if requirement.values.isEmpty {
                errors.required("values", "must be specified when `operator` is 'In' or 'NotIn'")
            }
        case "Exists", "DoesNotExist":
            if !requirement.values.isEmpty {
                errors.forbidden("values", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
            }
        case "Gt", "Lt":
            if requirement.values.count != 1 {
                errors.required("values", "must be specified single value when `operator` is 'Lt' or 'Gt'")
            }
        default: errors.invalid("operator", NamedText(requirement.operator), "not a valid selector operator")
        }
        errors.invalid("key", requirement.key, NameRules.qualifiedName(requirement.key))
        guard checksValues else { return }
        errors.each("values", requirement.values) { errors, _, value in
            errors.invalid("", value, NameRules.labelValue(value))
        }
    }

    private static func validateField(_ requirement: NodeSelectorRequirement, _ errors: inout FieldErrors) {
        switch requirement.operator {
        case "In", "NotIn":
            if requirement.values.count != 1 {
                errors.required(
                    "values", "must be only one value when `operator` is 'In' or 'NotIn' for node field selector")
            }
        default: errors.invalid("operator", NamedText(requirement.operator), "not a valid selector operator")
        }
        guard requirement.key == "metadata.name" else {
            return errors.invalid("key", requirement.key, "not a valid field selector key")
        }
        errors.each("values", requirement.values) { errors, _, value in
            errors.invalid("", value, NameRules.dns1123Subdomain(value))
        }
    }

    // MARK: Pods

    private static func validate(
        _ required: [PodAffinityTerm], _ preferred: [WeightedPodAffinityTerm], _ errors: inout FieldErrors
    ) {
        errors.each("requiredDuringSchedulingIgnoredDuringExecution", required) { errors, _, term in
            validate(term, &errors)
        }
        errors.each("preferredDuringSchedulingIgnoredDuringExecution", preferred) { errors, _, weighted in
            checkWeight(weighted.weight, &errors)
            errors.at("podAffinityTerm") { validate(weighted.podAffinityTerm, &$0) }
        }
    }

    private static func validate(_ term: PodAffinityTerm, _ errors: inout FieldErrors) {
        errors.checkSelector("labelSelector", term.labelSelector)
        errors.checkSelector("namespaceSelector", term.namespaceSelector)
        for name in term.namespaces { errors.invalid("namespace", name, NameRules.dns1123Label(name)) }
        validateLabelKeys("matchLabelKeys", term.matchLabelKeys, term.labelSelector, &errors)
        validateLabelKeys("mismatchLabelKeys", term.mismatchLabelKeys, term.labelSelector, &errors)
        for (index, key) in term.matchLabelKeys.enumerated() where term.mismatchLabelKeys.contains(key) {
            errors.invalid(
                "matchLabelKeys[\(index)]", key, "exists in both matchLabelKeys and mismatchLabelKeys")
        }
        if term.topologyKey.isEmpty { errors.required("topologyKey", "can not be empty") }
        errors.invalid("topologyKey", term.topologyKey, NameRules.qualifiedName(term.topologyKey))
    }

    private static func validateLabelKeys(
        _ name: String, _ keys: [String], _ selector: LabelSelector?, _ errors: inout FieldErrors
    ) {
        guard !keys.isEmpty else { return }
        guard selector != nil else {
            return errors.forbidden(name, "must not be specified when labelSelector is not set")
        }
        errors.each(name, keys) { errors, _, key in errors.invalid("", key, NameRules.qualifiedName(key)) }
    }
}
