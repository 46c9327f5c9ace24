import KubeAPI

/// Validation of the specs of Jobs and of job templates.
enum JobValidation {
    private static let maximumIndexes: Int32 = 100_000
    private static let completionModes = ["NonIndexed", "Indexed"]

    static func validate(_ spec: JobSpec, _ errors: inout FieldErrors) {
        errors.checkNonNegative("parallelism", spec.parallelism)
        errors.checkNonNegative("completions", spec.completions)
        errors.checkNonNegative("activeDeadlineSeconds", spec.activeDeadlineSeconds)
        errors.checkNonNegative("backoffLimit", spec.backoffLimit)
        errors.checkNonNegative("ttlSecondsAfterFinished", spec.ttlSecondsAfterFinished)
        errors.checkNonNegative("backoffLimitPerIndex", spec.backoffLimitPerIndex)
        errors.checkNonNegative("maxFailedIndexes", spec.maxFailedIndexes)
        if spec.maxFailedIndexes != nil, spec.backoffLimitPerIndex == nil {
            errors.required("backoffLimitPerIndex", "when maxFailedIndexes is specified")
        }
        if let manager = spec.managedBy { validate(manager: manager, &errors) }
        validateMode(spec, &errors)
        if spec.podFailurePolicy != nil { PodFailurePolicyRules.validate(spec, &errors) }
        if let policy = spec.successPolicy {
            if spec.completionMode == "Indexed" {
                errors.at("successPolicy") { SuccessPolicyRules.validate(policy, spec.completions, &$0) }
            } else {
                errors.invalid("successPolicy", SuccessPolicyRules.text(policy), "requires indexed completion mode")
            }
        }
        if let policy = spec.podReplacementPolicy {
            errors.check(
                "podReplacementPolicy", policy,
                in: spec.podFailurePolicy == nil ? ["Failed", "TerminatingOrFailed"] : ["Failed"])
        }
        validateTemplate(spec, &errors)
    }

    private static func validateTemplate(_ spec: JobSpec, _ errors: inout FieldErrors) {
        errors.at("template") { errors in
            PodValidation.validate(spec.template, &errors)
            errors.at("spec") { errors in
                let policy = spec.template.spec.restartPolicy ?? ""
                if policy.isEmpty || policy == "Always" {
                    errors.required("restartPolicy", "valid values: \"OnFailure\", \"Never\"")
                } else {
                    errors.check("restartPolicy", policy, in: ["OnFailure", "Never"])
                }
                if spec.podFailurePolicy != nil, policy != "Never" {
                    errors.invalid(
                        "restartPolicy", NamedText(policy),
                        "only \"Never\" is supported when podFailurePolicy is specified")
                }
            }
        }
    }

    private static func validate(manager: String, _ errors: inout FieldErrors) {
        if manager.isEmpty { return errors.required("managedBy") }
        let parts = manager.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count != 2 || parts[0].isEmpty || parts[1].isEmpty {
            errors.invalid("managedBy", manager, "must be a domain-prefixed path (such as \"acme.io/foo\")")
        } else {
            errors.invalid("managedBy", parts[0], NameRules.dns1123Subdomain(parts[0]))
            let isPath = parts[1].utf8.allSatisfy {
                NameRules.isAlphanumeric($0) || "/-._~%!$&'()*+,;=:".utf8.contains($0)
            }
            if !isPath {
                errors.invalid(
                    "managedBy", parts[1],
                    "Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')")
            }
        }
        if manager.utf8.count > 63 { errors.tooLong("managedBy", maximum: 63) }
    }

    private static func validateMode(_ spec: JobSpec, _ errors: inout FieldErrors) {
        if let mode = spec.completionMode { errors.check("completionMode", mode, in: completionModes) }
        guard spec.completionMode == "Indexed" else {
            guard spec.completionMode ?? "NonIndexed" == "NonIndexed" else { return }
            if let limit = spec.backoffLimitPerIndex {
                errors.invalid("backoffLimitPerIndex", limit, "requires indexed completion mode")
            }
            if let maximum = spec.maxFailedIndexes {
                errors.invalid("maxFailedIndexes", maximum, "requires indexed completion mode")
            }
            return
        }
        guard let completions = spec.completions else {
            return errors.required("completions", "when completion mode is Indexed")
        }
        if let parallelism = spec.parallelism, parallelism > maximumIndexes {
            errors.invalid(
                "parallelism", parallelism,
                "must be less than or equal to \(maximumIndexes) when completion mode is Indexed")
        }
        if let maximum = spec.maxFailedIndexes {
            if maximum > completions {
                errors.invalid("maxFailedIndexes", maximum, "must be less than or equal to completions")
            }
            if maximum > maximumIndexes {
                errors.invalid("maxFailedIndexes", maximum, "must be less than or equal to \(maximumIndexes)")
            }
        }
        guard spec.backoffLimitPerIndex != nil, completions > maximumIndexes else { return }
        if spec.maxFailedIndexes == nil {
            errors.required(
                "maxFailedIndexes", "must be specified when completions is above \(maximumIndexes)")
        }
        if let parallelism = spec.parallelism, parallelism > 10_000 {
            errors.invalid(
                "parallelism", parallelism,
                "must be less than or equal to 10000 when completions are above \(maximumIndexes) and used with "
                    + "backoff limit per index")
        }
    }
}

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

/// Validation of success policies: https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy
enum SuccessPolicyRules {
    private static let maximum = 20
    private static let maximumLength = 64 * 1_024

    static func validate(_ policy: SuccessPolicy, _ completions: Int32?, _ errors: inout FieldErrors) {
        if policy.rules.isEmpty {
            errors.required("rules", "at least one rules must be specified when the successPolicy is specified")
        }
        if policy.rules.count > maximum {
            errors.append(.tooMany(errors.path("rules"), policy.rules.count, maximum: maximum))
        }
        errors.each("rules", policy.rules) { errors, _, rule in validate(rule, completions, &errors) }
    }

    private static func validate(_ rule: SuccessPolicyRule, _ completions: Int32?, _ errors: inout FieldErrors) {
        if rule.succeededCount == nil, rule.succeededIndexes == nil {
            errors.required("", "at least one of succeededCount or succeededIndexes must be specified")
        }
        var count: Int32 = 0
        if let indexes = rule.succeededIndexes {
            if indexes.utf8.count > maximumLength {
                errors.tooLong("succeededIndexes", maximum: maximumLength)
            } else {
                switch IndexList.count(indexes, completions: completions ?? 0) {
                case .success(let number): count = number
                case .failure(let problem):
                    errors.invalid(
                        "succeededIndexes", indexes, "error parsing succeededIndexes: \(problem.text)")
                }
            }
        }
        guard let needed = rule.succeededCount else { return }
        errors.checkNonNegative("succeededCount", needed)
        if let completions, needed > completions {
            errors.invalid(
                "succeededCount", needed,
                "must be less than or equal to \(completions) (the number of specified completions)")
        }
        if rule.succeededIndexes != nil, needed > count {
            errors.invalid(
                "succeededCount", needed,
                "must be less than or equal to \(count) (the number of indexes in the specified succeededIndexes field)"
            )
        }
    }

    static func text(_ policy: SuccessPolicy?) -> GoText.Raw {
        guard let policy else { return GoForm.null }
        let rules = policy.rules.map { rule in
            GoForm.object([
                ("SucceededIndexes", GoForm.text(rule.succeededIndexes)),
                ("SucceededCount", GoForm.number(rule.succeededCount)),
            ]).description
        }
        return GoForm.object([("Rules", GoForm.list(rules))])
    }
}

/// Lists of indexes and ranges of indexes, such as `0,2-4`.
enum IndexList {
    struct Problem: Error, Hashable {
        let text: String
    }

    /// Returns the number of indexes in the list, or the problem if it is malformed or has an index not below
    /// `completions`.
    static func count(_ text: String, completions: Int32) -> Result<Int32, Problem> {
        if text.isEmpty { return .success(0) }
        var total: Int32 = 0
        var last: Int32?
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let limits = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            if limits.count > 2 {
                return .failure(
                    Problem(
                        text:
                            "the fragment \(GoText.quoted(String(part))) violates the requirement that an index interval "
                            + "can have at most two parts separated by '-'"))
            }
            var numbers: [Int32] = []
            for limit in limits {
                guard let number = Int32(limit) else {
                    return .failure(
                        Problem(text: "cannot convert string to integer for index: \(GoText.quoted(limit))"))
                }
                if number >= completions {
                    return .failure(Problem(text: "too large index: \(GoText.quoted(limit))"))
                }
                numbers.append(number)
            }
            let (first, end) = (numbers[0], numbers[numbers.count - 1])
            if numbers.count == 2, first >= end {
                return .failure(Problem(text: "non-increasing order, previous: \(first), current: \(end)"))
            }
            if let last, last >= first {
                return .failure(Problem(text: "non-increasing order, previous: \(last), current: \(first)"))
            }
            total += end - first + 1
            last = end
        }
        return .success(total)
    }
}
