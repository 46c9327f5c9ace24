import KubeAPI

extension Strategy<ResourceQuota> {
    static let resourceQuotas = Strategy<ResourceQuota> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { quota in
            quota.spec.hard.roundUpAmounts()
            quota.status.hard.roundUpAmounts()
            quota.status.used.roundUpAmounts()
        }
        $0.validate = ResourceQuotaRules.validate
        $0.validateUpdate = { new, old in
            guard Set(new.spec.scopes) != Set(old.spec.scopes) else { return [] }
            return [
                .invalid(FieldPath("spec.scopes"), ResourceQuotaRules.list(new.spec.scopes), "field is immutable")
            ]
        }
        $0.subresources["status"] = SubresourceRules { new, _ in
            var errors = FieldErrors(at: "status")
            ResourceQuotaRules.validate("hard", new.status.hard, &errors)
            ResourceQuotaRules.validate("used", new.status.used, &errors)
            return errors.list
        }
        $0.warnings = { new, _ in ResourceQuotaRules.warnings(new) }
    }
}

private enum ResourceQuotaRules {
    private static let scopes = [
        "Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity",
        "VolumeAttributesClass",
    ]
    private static let conflicts = [("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating")]
    private static let forPods: Set<String> = [
        "pods", "cpu", "memory", "ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
        "limits.cpu", "limits.memory", "limits.ephemeral-storage",
    ]

    static func list(_ scopes: [String]) -> GoText.Raw {
        GoText.Raw(GoForm.list(scopes.map { GoText.json($0) }))
    }

    @Sendable
    static func validate(_ quota: ResourceQuota) -> [FieldError] {
        let spec = quota.spec
        var errors = FieldErrors(at: "spec")
        validate("hard", spec.hard, &errors)
        for scope in spec.scopes {
            if !scopes.contains(scope) { errors.invalid("scopes", list(spec.scopes), "unsupported scope") }
            for name in spec.hard.keys.sorted() where ResourceNames.isForQuotas(name) && !fits(scope, name) {
                errors.invalid("scopes", list(spec.scopes), "unsupported scope applied to resource")
            }
        }
        validateConflicts(Set(spec.scopes), spec, "scopes", &errors)
        if let selector = spec.scopeSelector { validate(selector, spec, &errors) }
        return errors.list
    }

    static func validate(_ field: String, _ amounts: [String: Quantity], _ errors: inout FieldErrors) {
        errors.each(field, amounts) { errors, name, amount in
            _ = errors.checkResourceName(name)
            if !name.utf8.contains(UInt8(ascii: "/")), !ResourceNames.isForQuotas(name), !name.hasSuffix("/") {
                errors.invalid("", NamedText(name), "must be a standard resource for quota")
            }
            errors.checkAmount(amount, of: name)
        }
    }

    /// Returns true if the scope applies to the resource.
    private static func fits(_ scope: String, _ name: String) -> Bool {
        switch scope {
        case "Terminating", "NotTerminating", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity":
            forPods.contains(name) || name.hasPrefix("requests.hugepages-") || ResourceNames.isHugePages(name)
        case "BestEffort": name == "pods"
        case "VolumeAttributesClass": name == "persistentvolumeclaims" || name == "requests.storage"
        default: true
        }
    }

    private static func validateConflicts(
        _ used: Set<String>, _ spec: ResourceQuotaSpec, _ field: String, _ errors: inout FieldErrors
    ) {
        for (one, other) in conflicts where used.contains(one) && used.contains(other) {
            errors.invalid(field, list(spec.scopes), "conflicting scopes")
        }
    }

    private static func validate(
        _ selector: ScopeSelector, _ spec: ResourceQuotaSpec, _ errors: inout FieldErrors
    ) {
        errors.at("scopeSelector") { errors in
            // Upstream omits the index from these paths.
            errors.at("matchExpressions") { errors in
                for expression in selector.matchExpressions { validate(expression, spec, &errors) }
                validateConflicts(Set(selector.matchExpressions.map(\.scopeName)), spec, "", &errors)
            }
        }
    }

    private static func validate(
        _ expression: ScopedResourceSelectorRequirement, _ spec: ResourceQuotaSpec, _ errors: inout FieldErrors
    ) {
        let scope = expression.scopeName
        if !scopes.contains(scope) { errors.invalid("scopeName", NamedText(scope), "unsupported scope") }
        for name in spec.hard.keys.sorted() where ResourceNames.isForQuotas(name) && !fits(scope, name) {
            errors.invalid("", text(spec.scopeSelector), "unsupported scope applied to resource")
        }
        let needsExists = ["BestEffort", "NotBestEffort", "Terminating", "NotTerminating", "CrossNamespacePodAffinity"]
        if needsExists.contains(scope), expression.operator != "Exists" {
            errors.invalid(
                "operator", NamedText(expression.operator),
                "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, "
                    + "ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or "
                    + "ResourceQuotaScopeCrossNamespacePodAffinity")
        }
        switch expression.operator {
        case "In", "NotIn":
            if expression.values.isEmpty {
                errors.required(
                    "values", "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector")
            }
        case "Exists", "DoesNotExist":
            if !expression.values.isEmpty {
                errors.invalid(
                    "values", expression.values,
                    "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector")
            }
        default: errors.invalid("operator", NamedText(expression.operator), "not a valid selector operator")
        }
    }

    private static func text(_ selector: ScopeSelector?) -> GoText.Raw {
        let expressions = (selector?.matchExpressions ?? []).map { expression in
            GoForm.object([
                ("ScopeName", GoText.json(expression.scopeName)), ("Operator", GoText.json(expression.operator)),
                ("Values", GoForm.list(expression.values.map { GoText.json($0) })),
            ]).description
        }
        return GoForm.object([("MatchExpressions", GoForm.list(expressions))])
    }

    static func warnings(_ quota: ResourceQuota) -> [String] {
        ["cpu", "memory"].compactMap { name in
            let hard = quota.spec.hard
            guard let limit = hard["limits.\(name)"], let request = hard["requests.\(name)"] ?? hard[name],
                request > limit
            else { return nil }
            let field = hard["requests.\(name)"] == nil ? name : "requests.\(name)"
            return "ResourceQuota \(field) (\(request)) should be less than limits.\(name) (\(limit))"
        }
    }
}
