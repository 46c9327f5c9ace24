import KubeAPI

/// Validation of pod failure policies:
/// https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy
enum PodFailurePolicyRules {
    private static let actions = ["Count", "FailIndex", "FailJob", "Ignore"]
    private static let maximum = 20
    private static let maximumCodes = 255

    static func validate(_ spec: JobSpec, _ errors: inout FieldErrors) {
        guard let policy = spec.podFailurePolicy else { return }
        let containers = (spec.template.spec.containers + spec.template.spec.initContainers).map(\.name)
        errors.at("podFailurePolicy") { errors in
            if policy.rules.count > maximum {
                errors.append(.tooMany(errors.path("rules"), policy.rules.count, maximum: maximum))
            }
            errors.each("rules", policy.rules) { errors, _, rule in
                validate(rule, spec, containers, &errors)
            }
        }
    }

    private static func validate(
        _ rule: PodFailurePolicyRule, _ spec: JobSpec, _ containers: [String], _ errors: inout FieldErrors
    ) {
        if rule.action.isEmpty {
            errors.required("action", "valid values: \(GoText.quoted(actions))")
        } else if rule.action == "FailIndex", spec.backoffLimitPerIndex == nil {
            errors.invalid("action", NamedText(rule.action), "requires the backoffLimitPerIndex to be set")
        } else {
            errors.check("action", rule.action, in: actions)
        }
        if let codes = rule.onExitCodes { errors.at("onExitCodes") { validate(codes, containers, &$0) } }
        if rule.onPodConditions.count > maximum {
            errors.append(.tooMany(errors.path("onPodConditions"), rule.onPodConditions.count, maximum: maximum))
        }
        errors.each("onPodConditions", rule.onPodConditions) { errors, _, pattern in
            errors.invalid("type", pattern.type, NameRules.qualifiedName(pattern.type))
            let states = ["False", "True", "Unknown"]
            if pattern.status ?? "" == "" {
                errors.required("status", "valid values: \(GoText.quoted(states))")
            } else {
                errors.check("status", pattern.status, in: states)
            }
        }
        if rule.onExitCodes != nil, !rule.onPodConditions.isEmpty {
            errors.append(
                .invalid(
                    errors.path(), detail: "specifying both OnExitCodes and OnPodConditions is not supported"))
        }
        if rule.onExitCodes == nil, rule.onPodConditions.isEmpty {
            errors.append(
                .invalid(errors.path(), detail: "specifying one of OnExitCodes and OnPodConditions is required"))
        }
    }

    private static func validate(
        _ codes: PodFailurePolicyOnExitCodesRequirement, _ containers: [String], _ errors: inout FieldErrors
    ) {
        let operators = ["In", "NotIn"]
        if codes.operator.isEmpty {
            errors.required("operator", "valid values: \(GoText.quoted(operators))")
        } else {
            errors.check("operator", codes.operator, in: operators)
        }
        if let name = codes.containerName, !containers.contains(name) {
            errors.invalid(
                "containerName", name, "must be one of the container or initContainer names in the pod template")
        }
        let values = codes.values
        let text = GoText.Raw(GoForm.list(values.map { "\($0)" }))
        if values.isEmpty { return errors.invalid("values", text, "at least one value is required") }
        if values.count > maximumCodes {
            return errors.append(.tooMany(errors.path("values"), values.count, maximum: maximumCodes))
        }
        errors.each("values", values) { errors, index, value in
            if codes.operator == "In", value == 0 { errors.invalid("", value, "must not be 0 for the In operator") }
            if values[..<index].contains(value) { errors.duplicate("", value) }
        }
        if !zip(values, values.dropFirst()).allSatisfy({ $0 <= $1 }) {
            errors.invalid("values", text, "must be ordered")
        }
    }

    static func text(_ policy: PodFailurePolicy?) -> GoText.Raw {
        guard let policy else { return GoForm.null }
        let rules = policy.rules.map { rule in
            let codes = rule.onExitCodes.map { codes in
                GoForm.object([
                    ("ContainerName", GoForm.text(codes.containerName)), ("Operator", GoText.json(codes.operator)),
                    ("Values", GoForm.list(codes.values.map { "\($0)" })),
                ]).description
            }
            let conditions = rule.onPodConditions.map { pattern in
                GoForm.object([
                    ("Type", GoText.json(pattern.type)), ("Status", GoText.json(pattern.status ?? "")),
                ]).description
            }
            return GoForm.object([
                ("Action", GoText.json(rule.action)), ("OnExitCodes", codes ?? "null"),
                ("OnPodConditions", GoForm.list(conditions)),
            ]).description
        }
        return GoForm.object([("Rules", GoForm.list(rules))])
    }
}
