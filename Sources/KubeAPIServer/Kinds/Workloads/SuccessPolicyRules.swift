import KubeAPI

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
