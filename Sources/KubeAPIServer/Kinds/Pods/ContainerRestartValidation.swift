import KubeAPI

/// Validation of a container's own restart policy and restart rules.
enum ContainerRestartValidation {
    private static let policies = ["Always", "Never", "OnFailure"]
    private static let actions = ["Restart", "RestartAllContainers"]
    private static let maximumRules = 20
    private static let maximumCodes = 255

    static func validate(_ container: Container, isInit: Bool, _ errors: inout FieldErrors) {
        guard let policy = container.restartPolicy else {
            guard !container.restartPolicyRules.isEmpty else { return }
            errors.required("restartPolicy", "must specify restartPolicy when restart rules are used")
            if !isInit { validateRules(container.restartPolicyRules, &errors) }
            return
        }
        errors.check("restartPolicy", policy, in: policies)
        validateRules(container.restartPolicyRules, &errors)
    }

    private static func validateRules(_ rules: [ContainerRestartRule], _ errors: inout FieldErrors) {
        if rules.count > maximumRules {
            errors.append(.tooMany(errors.path("restartPolicyRules"), rules.count, maximum: maximumRules))
        }
        errors.each("restartPolicyRules", rules) { errors, _, rule in
            errors.check("action", rule.action, in: actions)
            guard let codes = rule.exitCodes else { return errors.required("exitCodes", "must be specified") }
            errors.at("exitCodes") { errors in
                errors.check("operator", codes.operator, in: ["In", "NotIn"])
                if codes.values.count > maximumCodes {
                    errors.append(.tooMany(errors.path("values"), codes.values.count, maximum: maximumCodes))
                }
            }
        }
    }
}
