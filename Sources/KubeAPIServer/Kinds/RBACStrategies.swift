import KubeAPI
import KubeJSON

extension Strategy<ClusterRole> {
    static let clusterRoles = Strategy<ClusterRole> {
        $0.validateName = NameRules.pathSegment
        $0.validate = { role in
            var errors: [FieldError] = []
            for (index, rule) in role.rules.enumerated() {
                errors += RBACRules.validate(rule, FieldPath("rules").index(index), isNamespaced: false)
            }
            guard let aggregation = role.aggregationRule else { return errors }
            let path = FieldPath("aggregationRule.clusterRoleSelectors")
            if aggregation.clusterRoleSelectors.isEmpty {
                errors.append(
                    .required(path, "at least one clusterRoleSelector required if aggregationRule is non-nil"))
            }
            return errors
        }
    }
}

extension Strategy<Role> {
    static let roles = Strategy<Role> {
        $0.validateName = NameRules.pathSegment
        $0.validate = { role in
            role.rules.enumerated().flatMap { index, rule in
                RBACRules.validate(rule, FieldPath("rules").index(index), isNamespaced: true)
            }
        }
    }
}

extension Strategy<ClusterRoleBinding> {
    static let clusterRoleBindings = Strategy<ClusterRoleBinding> {
        $0.validateName = NameRules.pathSegment
        $0.setDefaults = { RBACRules.setDefaults(&$0.roleRef, &$0.subjects) }
        $0.validate = {
            RBACRules.validate($0.roleRef, kinds: ["ClusterRole"])
                + RBACRules.validate($0.subjects, isNamespaced: false)
        }
        $0.validateUpdate = { RBACRules.validateUnchanged($0.roleRef, $1.roleRef) }
    }
}

extension Strategy<RoleBinding> {
    static let roleBindings = Strategy<RoleBinding> {
        $0.validateName = NameRules.pathSegment
        $0.setDefaults = { RBACRules.setDefaults(&$0.roleRef, &$0.subjects) }
        $0.validate = {
            RBACRules.validate($0.roleRef, kinds: ["Role", "ClusterRole"])
                + RBACRules.validate($0.subjects, isNamespaced: true)
        }
        $0.validateUpdate = { RBACRules.validateUnchanged($0.roleRef, $1.roleRef) }
    }
}

/// Rules shared by the kinds of `rbac.authorization.k8s.io`.
private enum RBACRules {
    private static let group = "rbac.authorization.k8s.io"

    /// Sets the API group of the role reference and of subjects that are users or groups.
    static func setDefaults(_ reference: inout RoleRef, _ subjects: inout [Subject]) {
        if (reference.apiGroup ?? "").isEmpty { reference.apiGroup = group }
        for index in subjects.indices where (subjects[index].apiGroup ?? "").isEmpty {
            if ["User", "Group"].contains(subjects[index].kind) { subjects[index].apiGroup = group }
        }
    }

    static func validate(_ rule: PolicyRule, _ path: FieldPath, isNamespaced: Bool) -> [FieldError] {
        var errors: [FieldError] = []
        if rule.verbs.isEmpty {
            errors.append(.required(path.child("verbs"), "verbs must contain at least one value"))
        }
        if !rule.nonResourceURLs.isEmpty {
            let place = path.child("nonResourceURLs")
            if isNamespaced {
                errors.append(
                    .invalid(place, rule.nonResourceURLs, "namespaced rules cannot apply to non-resource URLs"))
            }
            if !rule.apiGroups.isEmpty || !rule.resources.isEmpty || !rule.resourceNames.isEmpty {
                errors.append(
                    .invalid(
                        place, rule.nonResourceURLs,
                        "rules cannot apply to both regular resources and non-resource URLs"))
            }
            return errors
        }
        if rule.apiGroups.isEmpty {
            errors.append(
                .required(path.child("apiGroups"), "resource rules must supply at least one api group"))
        }
        if rule.resources.isEmpty {
            errors.append(.required(path.child("resources"), "resource rules must supply at least one resource"))
        }
        return errors
    }

    static func validate(_ reference: RoleRef, kinds: [String]) -> [FieldError] {
        let path = FieldPath("roleRef")
        var errors: [FieldError] = []
        if reference.apiGroup != group {
            errors.append(.notSupported(path.child("apiGroup"), reference.apiGroup ?? "", [group]))
        }
        if !kinds.contains(reference.kind) {
            errors.append(.notSupported(path.child("kind"), reference.kind, kinds))
        }
        if reference.name.isEmpty { return errors + [.required(path.child("name"))] }
        return errors
            + NameRules.pathSegment(reference.name).map { .invalid(path.child("name"), reference.name, $0) }
    }

    static func validate(_ subjects: [Subject], isNamespaced: Bool) -> [FieldError] {
        subjects.enumerated().flatMap { index, subject in
            validate(subject, FieldPath("subjects").index(index), isNamespaced: isNamespaced)
        }
    }

    private static func validate(_ subject: Subject, _ path: FieldPath, isNamespaced: Bool) -> [FieldError] {
        var errors: [FieldError] = []
        if subject.name.isEmpty { errors.append(.required(path.child("name"))) }
        let apiGroup = subject.apiGroup ?? ""
        switch subject.kind {
        case "ServiceAccount":
            if !subject.name.isEmpty {
                errors += NameRules.dns1123Subdomain(subject.name).map {
                    .invalid(path.child("name"), subject.name, $0)
                }
            }
            if !apiGroup.isEmpty { errors.append(.notSupported(path.child("apiGroup"), apiGroup, [""])) }
            // In a RoleBinding, a service account without a namespace is in the binding's namespace.
            if !isNamespaced, (subject.namespace ?? "").isEmpty { errors.append(.required(path.child("namespace"))) }
        case "User", "Group":
            if apiGroup != group { errors.append(.notSupported(path.child("apiGroup"), apiGroup, [group])) }
        default:
            errors.append(.notSupported(path.child("kind"), subject.kind, ["ServiceAccount", "User", "Group"]))
        }
        return errors
    }

    /// Checks that the role reference does not change: permission to update a binding must not allow binding another
    /// role. To bind another role, the binding is deleted and created again.
    static func validateUnchanged(_ new: RoleRef, _ old: RoleRef) -> [FieldError] {
        guard new != old else { return [] }
        let text: JSONValue = [
            "APIGroup": .string(new.apiGroup ?? ""), "Kind": .string(new.kind), "Name": .string(new.name),
        ]
        return [.invalid(FieldPath("roleRef"), GoText.Raw(text.jsonString()), "cannot change roleRef")]
    }
}
