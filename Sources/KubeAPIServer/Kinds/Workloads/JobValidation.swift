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
