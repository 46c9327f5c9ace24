import KubeAPI

/// Validation shared by validating and mutating admission policies and their bindings:
/// https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/
///
/// CEL expressions are not compiled here: an invalid expression fails when it is evaluated.
enum AdmissionPolicyRules {
    static func setDefaults(_ matches: inout MatchResources?) {
        guard var resources = matches else { return }
        resources.matchPolicy.setDefault("Equivalent")
        resources.namespaceSelector.setDefault(LabelSelector())
        resources.objectSelector.setDefault(LabelSelector())
        for index in resources.resourceRules.indices { resources.resourceRules[index].scope.setDefault("*") }
        for index in resources.excludeResourceRules.indices {
            resources.excludeResourceRules[index].scope.setDefault("*")
        }
        matches = resources
    }

    /// Validates match constraints. Those of a policy need resource rules; those of a binding narrow the policy's.
    static func validate(
        _ matches: MatchResources?, isPolicy: Bool, isMutating: Bool = false, _ path: FieldPath
    ) -> [FieldError] {
        guard let matches else { return isPolicy ? [.required(path)] : [] }
        var errors: [FieldError] = []
        if isPolicy, matches.resourceRules.isEmpty { errors.append(.required(path.child("resourceRules"))) }
        if let policy = matches.matchPolicy {
            errors += FieldRules.oneOf(policy, ["Equivalent", "Exact"], path.child("matchPolicy"))
        }
        errors += FieldRules.labelSelector(matches.namespaceSelector, path.child("namespaceSelector"))
        errors += FieldRules.labelSelector(matches.objectSelector, path.child("objectSelector"))
        for (index, rule) in matches.resourceRules.enumerated() {
            errors += AdmissionRules.validate(AdmissionRule(rule), path.child("resourceRules").index(index))
            guard isMutating else { continue }
            let allowed = ["*", "CONNECT", "CREATE", "UPDATE"]
            for operation in rule.operations {
                errors += FieldRules.oneOf(operation, allowed, path.child("resourceRules.operations"))
            }
        }
        for (index, rule) in matches.excludeResourceRules.enumerated() {
            errors += AdmissionRules.validate(
                AdmissionRule(rule), path.child("excludeResourceRules").index(index))
        }
        return errors
    }

    static func validate(_ kind: ParamKind?, _ path: FieldPath) -> [FieldError] {
        guard let kind else { return [] }
        var errors: [FieldError] = []
        let version = path.child("apiVersion")
        if let text = kind.apiVersion, !text.isEmpty {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if parts.count > 2 {
                errors.append(.invalid(version, text, "unexpected GroupVersion string: \(text)"))
            } else {
                if parts.count == 2, !parts[0].isEmpty {
                    errors += NameRules.dns1123Subdomain(parts[0]).map { .invalid(version, parts[0], $0) }
                }
                let name = parts.last ?? ""
                errors += NameRules.dns1035Label(name).map { .invalid(version, name, $0) }
            }
        } else {
            errors.append(.required(version))
        }
        guard let name = kind.kind, !name.isEmpty else { return errors + [.required(path.child("kind"))] }
        return errors
            + NameRules.dns1035Label(name.lowercased()).map {
                .invalid(path.child("kind"), name, "may have mixed case, but should otherwise match: \($0)")
            }
    }

    static func validate(_ variables: [Variable], _ path: FieldPath) -> [FieldError] {
        variables.enumerated().flatMap { index, variable -> [FieldError] in
            let place = path.index(index)
            var errors: [FieldError] = []
            if variable.name.isEmpty {
                errors.append(.required(place.child("name"), "name is not specified"))
            } else if !isIdentifier(variable.name) {
                errors.append(.invalid(place.child("name"), variable.name, "must be a valid CEL identifier"))
            }
            if variable.expression.isEmpty {
                errors.append(.required(place.child("expression"), "expression is not specified"))
            }
            return errors
        }
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) || byte == 0x5f }
        return isLetter(first) && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }

    static func validate(policyName: String?, _ path: FieldPath) -> [FieldError] {
        FieldRules.required(policyName, path, NameRules.dns1123Subdomain)
    }

    static func validate(_ reference: ParamRef?, _ path: FieldPath) -> [FieldError] {
        guard let reference else { return [] }
        var errors: [FieldError] = []
        let name = reference.name ?? ""
        if !name.isEmpty {
            errors += NameRules.pathSegment(name).map { .invalid(path.child("name"), name, $0) }
            if reference.selector != nil {
                let detail = "name and selector are mutually exclusive"
                errors += [.forbidden(path.child("name"), detail), .forbidden(path.child("selector"), detail)]
            }
        } else if reference.selector == nil {
            errors.append(.required(path, "one of name or selector must be specified"))
        }
        errors += FieldRules.labelSelector(reference.selector, path.child("selector"))
        let action = path.child("parameterNotFoundAction")
        guard let wanted = reference.parameterNotFoundAction, !wanted.isEmpty else {
            return errors + [.required(action)]
        }
        return errors + FieldRules.oneOf(wanted, ["Deny", "Allow"], action)
    }
}
