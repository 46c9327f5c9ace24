import KubeAPI

/// Validation shared by webhooks and admission policies.
enum AdmissionRules {
    private static let operations = ["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]

    static func validate(_ rule: AdmissionRule, _ path: FieldPath) -> [FieldError] {
        let operations = path.child("operations")
        var errors = alone(rule.operations, operations, "operations")
        if rule.operations.isEmpty { errors.append(.required(operations)) }
        for (index, operation) in rule.operations.enumerated() {
            errors += FieldRules.oneOf(operation, Self.operations, operations.index(index))
        }
        let groups = path.child("apiGroups")
        if rule.apiGroups.isEmpty { errors.append(.required(groups)) }
        errors += alone(rule.apiGroups, groups, "API groups")
        let versions = path.child("apiVersions")
        if rule.apiVersions.isEmpty { errors.append(.required(versions)) }
        errors += alone(rule.apiVersions, versions, "API versions")
        for (index, version) in rule.apiVersions.enumerated() where version.isEmpty {
            errors.append(.required(versions.index(index)))
        }
        errors += validate(resources: rule.resources, path.child("resources"))
        if let scope = rule.scope {
            errors += FieldRules.oneOf(scope, ["*", "Cluster", "Namespaced"], path.child("scope"))
        }
        var names: Set<String> = []
        for (index, name) in rule.resourceNames.enumerated() {
            let place = path.child("resourceNames").index(index)
            errors += NameRules.pathSegment(name).map { .invalid(place, name, $0) }
            if !names.insert(name).inserted { errors.append(.duplicate(place, name)) }
        }
        return errors
    }

    /// Checks that a list that contains `*` has no other elements.
    private static func alone(_ list: [String], _ path: FieldPath, _ noun: String) -> [FieldError] {
        list.count > 1 && list.contains("*")
            ? [.invalid(path, list, "if '*' is present, must not specify other \(noun)")] : []
    }

    private static func validate(resources: [String], _ path: FieldPath) -> [FieldError] {
        guard !resources.isEmpty else { return [.required(path)] }
        var errors: [FieldError] = []
        for (index, resource) in resources.enumerated() where resource.isEmpty {
            errors.append(.required(path.index(index)))
        }
        if resources.count > 1, resources.contains("*/*") {
            errors.append(
                .invalid(path, resources, "if '*/*' is present, must not specify other resources"))
        }
        return errors
    }

    /// Validates the match conditions of a webhook or a policy.
    static func validate(_ conditions: [MatchCondition], _ path: FieldPath) -> [FieldError] {
        var names: Set<String> = []
        var errors: [FieldError] = []
        if conditions.count > 64 {
            errors.append(.tooMany(path, conditions.count, maximum: 64))
        }
        for (index, condition) in conditions.enumerated() {
            let place = path.index(index)
            if condition.expression.isEmpty { errors.append(.required(place.child("expression"))) }
            errors += FieldRules.required(condition.name, place.child("name"), NameRules.qualifiedName)
            if !condition.name.isEmpty, !names.insert(condition.name).inserted {
                errors.append(.duplicate(place.child("name"), condition.name))
            }
        }
        return errors
    }
}
