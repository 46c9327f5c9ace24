import KubeAPI

extension Strategy<FlowSchema> {
    private static let highestPrecedence: Int32 = 10_000

    static let flowSchemas = Strategy<FlowSchema> {
        $0.hasGeneration = true
        $0.setDefaults = { schema in
            if schema.spec.matchingPrecedence ?? 0 == 0 { schema.spec.matchingPrecedence = 1_000 }
        }
        $0.validate = { schema in
            let path = FieldPath("spec")
            let precedence = schema.spec.matchingPrecedence ?? 0
            let place = path.child("matchingPrecedence")
            var errors: [FieldError] = []
            if precedence <= 0 {
                errors.append(.invalid(place, precedence, "must be a positive value"))
            } else if precedence > highestPrecedence {
                errors.append(.invalid(place, precedence, "must not be greater than \(highestPrecedence)"))
            }
            if precedence == 1, schema.metadata.name != "exempt" {
                errors.append(
                    .invalid(place, precedence, "only the schema named 'exempt' may have matchingPrecedence 1"))
            }
            if let method = schema.spec.distinguisherMethod, !["ByNamespace", "ByUser"].contains(method.type) {
                let shown = GoText.Raw("{\"Type\":\(GoText.quoted(method.type))}")
                errors.append(
                    .notSupported(path.child("distinguisherMethod.type"), shown, ["ByNamespace", "ByUser"]))
            }
            let level = path.child("priorityLevelConfiguration.name")
            let name = schema.spec.priorityLevelConfiguration.name
            errors +=
                name.isEmpty
                ? [.required(level, "must reference a priority level")]
                : NameRules.dns1123Subdomain(name).map { .invalid(level, name, $0) }
            for (index, rule) in schema.spec.rules.enumerated() {
                errors += FlowRules.validate(rule, path.child("rules").index(index))
            }
            return errors
        }
    }
}

/// https://kubernetes.io/docs/concepts/cluster-administration/flow-control/
private enum FlowRules {
    private static let verbs = [
        "create", "delete", "deletecollection", "get", "list", "patch", "proxy", "update", "watch",
    ]

    static func validate(_ rule: PolicyRulesWithSubjects, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let subjects = path.child("subjects")
        if rule.subjects.isEmpty {
            errors.append(.required(subjects, "subjects must contain at least one value"))
        }
        for (index, subject) in rule.subjects.enumerated() {
            errors += validate(subject, subjects.index(index))
        }
        if rule.resourceRules.isEmpty, rule.nonResourceRules.isEmpty {
            errors.append(
                .required(path, "at least one of resourceRules and nonResourceRules has to be non-empty"))
        }
        for (index, rule) in rule.resourceRules.enumerated() {
            errors += validate(rule, path.child("resourceRules").index(index))
        }
        for (index, rule) in rule.nonResourceRules.enumerated() {
            errors += validate(rule, path.child("nonResourceRules").index(index))
        }
        return errors
    }

    private static func validate(_ subject: FlowcontrolV1Subject, _ path: FieldPath) -> [FieldError] {
        let kinds = ["Group", "ServiceAccount", "User"]
        guard kinds.contains(subject.kind) else { return [.notSupported(path.child("kind"), subject.kind, kinds)] }
        var errors: [FieldError] = []
        for (kind, field, isSet) in [
            ("ServiceAccount", "serviceAccount", subject.serviceAccount != nil),
            ("User", "user", subject.user != nil), ("Group", "group", subject.group != nil),
        ] {
            if kind == subject.kind, !isSet {
                errors.append(.required(path.child(field), "\(field) is required when subject kind is '\(kind)'"))
            } else if kind != subject.kind, isSet {
                errors.append(
                    .forbidden(path.child(field), "\(field) is forbidden when subject kind is not '\(kind)'"))
            }
        }
        switch subject.kind {
        case "User":
            if subject.user?.name.isEmpty ?? false { errors.append(.required(path.child("user.name"))) }
        case "Group":
            if subject.group?.name.isEmpty ?? false { errors.append(.required(path.child("group.name"))) }
        default: if let account = subject.serviceAccount { errors += validate(account, path.child("serviceAccount")) }
        }
        return errors
    }

    private static func validate(_ account: ServiceAccountSubject, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if account.name.isEmpty {
            errors.append(.required(path.child("name")))
        } else if account.name != "*" {
            errors += NameRules.dns1123Subdomain(account.name).map { .invalid(path.child("name"), account.name, $0) }
        }
        let namespace = path.child("namespace")
        if account.namespace.isEmpty {
            return errors + [.required(namespace, "must specify namespace for service account")]
        }
        return errors + NameRules.dns1123Label(account.namespace).map { .invalid(namespace, account.namespace, $0) }
    }

    private static func validate(verbs: [String], _ path: FieldPath) -> [FieldError] {
        if verbs.isEmpty { return [.required(path, "verbs must contain at least one value")] }
        if verbs.contains("*") {
            return verbs.count == 1
                ? [] : [.invalid(path, verbs, "if '*' is present, must not specify other verbs")]
        }
        return verbs.allSatisfy(Self.verbs.contains)
            ? [] : [.notSupported(path, GoText.Raw(list(verbs)), Self.verbs)]
    }

    private static func list(_ texts: [String]) -> String { "[\(texts.map(GoText.quoted).joined(separator: ","))]" }

    private static func validate(_ rule: ResourcePolicyRule, _ path: FieldPath) -> [FieldError] {
        var errors = validate(verbs: rule.verbs, path.child("verbs"))
        for (field, noun, nouns, values) in [
            ("apiGroups", "api group", "api groups", rule.apiGroups),
            ("resources", "resource", "resources", rule.resources),
        ] {
            let place = path.child(field)
            if values.isEmpty {
                errors.append(.required(place, "resource rules must supply at least one \(noun)"))
            } else if values.count > 1, values.contains("*") {
                errors.append(.invalid(place, values, "if '*' is present, must not specify other \(nouns)"))
            }
        }
        let namespaces = path.child("namespaces")
        if rule.namespaces.isEmpty, rule.clusterScope != true {
            errors.append(
                .required(
                    namespaces,
                    "resource rules that are not cluster scoped must supply at least one namespace"))
        } else if rule.namespaces.count > 1, rule.namespaces.contains("*") {
            errors.append(
                .invalid(namespaces, rule.namespaces, "if '*' is present, must not specify other namespaces"))
        } else {
            for (index, name) in rule.namespaces.enumerated() where name != "*" {
                errors += NameRules.dns1123Label(name).map {
                    .invalid(
                        namespaces.index(index), name,
                        "each member of this list must be '*' or a DNS-1123 label; \($0)")
                }
            }
        }
        return errors
    }

    private static func validate(_ rule: NonResourcePolicyRule, _ path: FieldPath) -> [FieldError] {
        var errors = validate(verbs: rule.verbs, path.child("verbs"))
        let urls = path.child("nonResourceURLs")
        if rule.nonResourceURLs.isEmpty {
            errors.append(.required(urls, "nonResourceURLs must contain at least one value"))
        } else if rule.nonResourceURLs.contains("*") {
            if rule.nonResourceURLs.count > 1 {
                errors.append(
                    .invalid(
                        urls, rule.nonResourceURLs, "if '*' is present, must not specify other non-resource URLs"))
            }
        } else {
            for (index, url) in rule.nonResourceURLs.enumerated() { errors += validate(url: url, urls.index(index)) }
        }
        return errors
    }

    private static func validate(url: String, _ path: FieldPath) -> [FieldError] {
        func error(_ detail: String) -> [FieldError] { [.invalid(path, url, detail)] }
        if url.isEmpty { return error("must not be empty") }
        if url == "/" { return [] }
        if !url.hasPrefix("/") { return error("must start with slash") }
        if url.contains(" ") { return error("must not contain white-space") }
        if url.contains("//") { return error("must not contain double slash") }
        if url.dropLast().contains("*") || (url.hasSuffix("*") && !url.hasSuffix("/*")) {
            return error("wildcard can only do suffix matching")
        }
        return []
    }
}
