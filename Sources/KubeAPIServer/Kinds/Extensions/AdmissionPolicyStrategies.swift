import KubeAPI

extension Strategy<ValidatingAdmissionPolicy> {
    static let validatingPolicies = Strategy<ValidatingAdmissionPolicy> {
        $0.hasGeneration = true
        $0.setDefaults = {
            $0.spec.failurePolicy.setDefault("Fail")
            AdmissionPolicyRules.setDefaults(&$0.spec.matchConstraints)
        }
        $0.validate = { policy in
            let path = FieldPath("spec")
            let spec = policy.spec
            var errors = AdmissionPolicyRules.validate(
                spec.matchConstraints, isPolicy: true, path.child("matchConstraints"))
            errors += AdmissionPolicyRules.validate(spec.paramKind, path.child("paramKind"))
            errors += AdmissionPolicyRules.validate(spec.variables, path.child("variables"))
            errors += AdmissionRules.validate(spec.matchConditions, path.child("matchConditions"))
            if let failure = spec.failurePolicy {
                errors += FieldRules.oneOf(failure, ["Fail", "Ignore"], path.child("failurePolicy"))
            }
            if spec.validations.isEmpty, spec.auditAnnotations.isEmpty {
                let detail = "validations or auditAnnotations must contain at least one item"
                errors += ["validations", "auditAnnotations"].map { .required(path.child($0), detail) }
            }
            for (index, validation) in spec.validations.enumerated() {
                errors += validate(validation, path.child("validations").index(index))
            }
            let name = policy.metadata.name ?? ""
            for (index, annotation) in spec.auditAnnotations.enumerated() {
                errors += validate(annotation, of: name, path.child("auditAnnotations").index(index))
            }
            return errors
        }
    }

    private static func validate(_ validation: Validation, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if validation.expression.allSatisfy(\.isWhitespace) {
            errors.append(.required(path.child("expression"), "expression is not specified"))
        }
        if let message = validation.message, message.contains(where: \.isNewline) {
            errors.append(.invalid(path.child("message"), message, "message must not contain line breaks"))
        }
        if let reason = validation.reason {
            errors += FieldRules.oneOf(
                reason, ["Forbidden", "Invalid", "RequestEntityTooLarge"], path.child("reason"))
        }
        return errors
    }

    private static func validate(_ annotation: AuditAnnotation, of policy: String, _ path: FieldPath) -> [FieldError] {
        let key = "\(policy)/\(annotation.key)"
        var errors: [FieldError] = NameRules.qualifiedName(key).map { .invalid(path.child("key"), key, $0) }
        if annotation.valueExpression.allSatisfy(\.isWhitespace) {
            errors.append(.required(path.child("valueExpression"), "valueExpression is not specified"))
        }
        return errors
    }
}

extension Strategy<ValidatingAdmissionPolicyBinding> {
    static let validatingPolicyBindings = Strategy<ValidatingAdmissionPolicyBinding> {
        $0.hasGeneration = true
        $0.allowsUnconditionalUpdate = false
        $0.setDefaults = { AdmissionPolicyRules.setDefaults(&$0.spec.matchResources) }
        $0.validate = { binding in
            let path = FieldPath("spec")
            let spec = binding.spec
            var errors = AdmissionPolicyRules.validate(policyName: spec.policyName, path.child("policyName"))
            errors += AdmissionPolicyRules.validate(spec.paramRef, path.child("paramRef"))
            errors += AdmissionPolicyRules.validate(
                spec.matchResources, isPolicy: false, path.child("matchResources"))
            let actions = path.child("validationActions")
            if spec.validationActions.isEmpty {
                errors.append(.required(actions, "at least one validation action is required"))
            }
            for (index, action) in spec.validationActions.enumerated() {
                errors += FieldRules.oneOf(action, ["Audit", "Deny", "Warn"], actions.index(index))
                if spec.validationActions[..<index].contains(action) {
                    errors.append(.duplicate(actions.index(index), action))
                }
            }
            if spec.validationActions.contains("Deny"), spec.validationActions.contains("Warn") {
                errors.append(
                    .invalid(
                        actions, spec.validationActions,
                        "must not contain both Deny and Warn (repeating the same validation failure information in the "
                            + "API response and headers serves no purpose)"))
            }
            return errors
        }
    }
}

extension Strategy<MutatingAdmissionPolicy> {
    static let mutatingPolicies = Strategy<MutatingAdmissionPolicy> {
        $0.hasGeneration = true
        $0.setDefaults = {
            $0.spec.failurePolicy.setDefault("Fail")
            AdmissionPolicyRules.setDefaults(&$0.spec.matchConstraints)
        }
        $0.validate = { policy in
            let path = FieldPath("spec")
            let spec = policy.spec
            var errors = AdmissionPolicyRules.validate(
                spec.matchConstraints, isPolicy: true, isMutating: true, path.child("matchConstraints"))
            errors += AdmissionPolicyRules.validate(spec.paramKind, path.child("paramKind"))
            errors += AdmissionPolicyRules.validate(spec.variables, path.child("variables"))
            errors += AdmissionRules.validate(spec.matchConditions, path.child("matchConditions"))
            if let failure = spec.failurePolicy {
                errors += FieldRules.oneOf(failure, ["Fail", "Ignore"], path.child("failurePolicy"))
            }
            let reinvocation = path.child("reinvocationPolicy")
            if let policy = spec.reinvocationPolicy, !policy.isEmpty {
                errors += FieldRules.oneOf(policy, ["IfNeeded", "Never"], reinvocation)
            } else {
                errors.append(.required(reinvocation))
            }
            if spec.mutations.isEmpty {
                errors.append(.required(path.child("mutations"), "mutations must contain at least one item"))
            }
            for (index, mutation) in spec.mutations.enumerated() {
                errors += validate(mutation, path.child("mutations").index(index))
            }
            return errors
        }
    }

    private static func validate(_ mutation: Mutation, _ path: FieldPath) -> [FieldError] {
        let forms = [
            ("ApplyConfiguration", "applyConfiguration", mutation.applyConfiguration.map { $0.expression ?? "" }),
            ("JSONPatch", "jsonPatch", mutation.jsonPatch.map { $0.expression ?? "" }),
        ]
        let type = path.child("patchType")
        if mutation.patchType.isEmpty { return [.required(type)] }
        guard forms.contains(where: { $0.0 == mutation.patchType }) else {
            return [.notSupported(type, mutation.patchType, forms.map(\.0))]
        }
        var errors: [FieldError] = []
        for (name, field, expression) in forms {
            let place = path.child(field)
            switch (name == mutation.patchType, expression) {
            case (true, nil):
                errors.append(.required(place, "must be specified when patchType is \(name)"))
            case (true, ""?): errors.append(.required(place.child("expression")))
            case (false, .some):
                errors.append(
                    .invalid(
                        place, "{\(field)}", "must not be specified when patchType is \(mutation.patchType)"))
            default: break
            }
        }
        return errors
    }
}

extension Strategy<MutatingAdmissionPolicyBinding> {
    static let mutatingPolicyBindings = Strategy<MutatingAdmissionPolicyBinding> {
        $0.hasGeneration = true
        $0.allowsUnconditionalUpdate = false
        $0.setDefaults = { AdmissionPolicyRules.setDefaults(&$0.spec.matchResources) }
        $0.validate = { binding in
            let path = FieldPath("spec")
            let spec = binding.spec
            return AdmissionPolicyRules.validate(policyName: spec.policyName, path.child("policyName"))
                + AdmissionPolicyRules.validate(spec.paramRef, path.child("paramRef"))
                + AdmissionPolicyRules.validate(
                    spec.matchResources, isPolicy: false, isMutating: true, path.child("matchResources"))
        }
    }
}
