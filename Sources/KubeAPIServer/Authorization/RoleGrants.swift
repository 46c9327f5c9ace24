import KubeAPI

/// The grants of all roles and bindings, indexed by subject. A value.
package struct RoleGrants: Sendable {
    /// A binding's grant to one subject. A class, so that iterating over a user's grants for every request copies none.
    fileprivate final class Grant: Sendable {
        /// The namespace of the grant; nil for all namespaces and cluster-scoped resources.
        let namespace: String?
        /// The rules of the role; nil if it does not exist.
        let rules: [PolicyRule]?
        /// The position of the binding among all bindings, ClusterRoleBindings first.
        let order: Int
        let binding: String
        let role: RoleRef
        let subject: Subject

        init(
            namespace: String?, rules: [PolicyRule]?, order: Int, binding: String, role: RoleRef, subject: Subject
        ) {
            self.namespace = namespace
            self.rules = rules
            self.order = order
            self.binding = binding
            self.role = role
            self.subject = subject
        }
    }

    private enum SubjectKey: Hashable {
        case user(String)
        case group(String)
    }

    private var grants: [SubjectKey: [Grant]] = [:]
    private var clusterRules: [String: [PolicyRule]] = [:]
    /// The rules of roles by `namespace/name`.
    private var namespacedRules: [String: [PolicyRule]] = [:]

    package init() {}

    package init(
        clusterRoles: [ClusterRole], clusterRoleBindings: [ClusterRoleBinding], roles: [Role],
        roleBindings: [RoleBinding]
    ) {
        clusterRules = ClusterRoleAggregation.rules(of: clusterRoles)
        namespacedRules = Dictionary(
            roles.map { ("\($0.metadata.namespace ?? "")/\($0.metadata.name ?? "")", $0.rules) }
        ) { first, _ in first }
        var order = 0
        for binding in clusterRoleBindings {
            add(binding.subjects, binding.roleRef, in: nil, binding.metadata, &order)
        }
        for binding in roleBindings {
            add(binding.subjects, binding.roleRef, in: binding.metadata.namespace ?? "", binding.metadata, &order)
        }
    }

    func rules(of reference: RoleRef, namespace: String) -> [PolicyRule]? {
        reference.kind == "ClusterRole"
            ? clusterRules[reference.name] : namespacedRules["\(namespace)/\(reference.name)"]
    }

    private mutating func add(
        _ subjects: [Subject], _ role: RoleRef, in namespace: String?, _ binding: ObjectMeta, _ order: inout Int
    ) {
        let rules = rules(of: role, namespace: namespace ?? "")
        for subject in subjects {
            let key: SubjectKey
            switch subject.kind {
            case "User": key = .user(subject.name)
            case "Group": key = .group(subject.name)
            case "ServiceAccount":
                key = .user("system:serviceaccount:\(subject.namespace ?? namespace ?? ""):\(subject.name)")
            default: continue
            }
            grants[key, default: []].append(
                Grant(
                    namespace: namespace, rules: rules, order: order, binding: binding.name ?? "", role: role,
                    subject: subject))
            order += 1
        }
    }

    private func grants(of user: User) -> [Grant] {
        (grants[.user(user.name)] ?? []) + user.groups.flatMap { grants[.group($0)] ?? [] }
    }

    func allows(_ user: User, _ request: RequestInfo) -> Bool {
        grants(of: user).contains { $0.applies(to: request) && $0.allows(request) }
    }

    func rules(of user: User, namespace: String) -> [PolicyRule] {
        grants(of: user).filter { $0.namespace == nil || $0.namespace == namespace }.flatMap { $0.rules ?? [] }
    }

    // MARK: Reasons

    /// Returns upstream's message about the binding that allows the request; nil if none does.
    func explanation(_ user: User, _ request: RequestInfo) -> String? {
        grants(of: user).filter { $0.applies(to: request) && $0.allows(request) }.min { $0.order < $1.order }
            .map(\.explanation)
    }

    /// Returns a message about bindings of the user to roles that don't exist; "" if there are none.
    func failures(of user: User, _ request: RequestInfo) -> String {
        let missing = grants(of: user).filter { $0.rules == nil && $0.applies(to: request) }
            .sorted { $0.order < $1.order }
            .map { "\($0.role.kind.lowercased()).rbac.authorization.k8s.io \(GoText.quoted($0.role.name)) not found" }
        var seen: Set<String> = []
        let texts = missing.filter { seen.insert($0).inserted }
        switch texts.count {
        case 0: return ""
        case 1: return "RBAC: \(texts[0])"
        default: return "RBAC: [\(texts.joined(separator: ", "))]"
        }
    }
}

extension RoleGrants.Grant {
    /// Returns true if the grant covers the namespace of the request.
    fileprivate func applies(to request: RequestInfo) -> Bool {
        guard let namespace else { return true }
        return namespace == request.namespace && request.isResourceRequest
    }

    fileprivate func allows(_ request: RequestInfo) -> Bool {
        rules?.contains { $0.allows(request) } ?? false
    }

    fileprivate var explanation: String {
        let binding =
            namespace.map { "RoleBinding \(GoText.quoted("\(self.binding)/\($0)"))" }
            ?? "ClusterRoleBinding \(GoText.quoted(self.binding))"
        var name = subject.name
        if subject.kind == "ServiceAccount" { name += "/\(subject.namespace ?? namespace ?? "")" }
        return "RBAC: allowed by \(binding) of \(role.kind) \(GoText.quoted(role.name)) to \(subject.kind) "
            + GoText.quoted(name)
    }
}
