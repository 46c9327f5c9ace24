import KubeAPI
import KubeSupport
import Synchronization

/// Authorizes requests by roles and role bindings: https://kubernetes.io/docs/reference/access-authn-authz/rbac/
///
/// The grants are kept decoded, indexed by subject, and are recomputed after a role or binding has changed.
package final class RBACAuthorizer: Authorizer {
    private struct State {
        var version: Int64 = -1
        var grants = RoleGrants()
    }

    private let cache: WatchCache
    private let catalogue: Catalogue
    /// The resources of roles and bindings, which are served as long as the server runs.
    private let definitions: [ResourceDefinition]
    private let state = Mutex(State())

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        self.catalogue = catalogue
        definitions = ["clusterroles", "clusterrolebindings", "roles", "rolebindings"].compactMap {
            catalogue[GroupVersionResource(group: "rbac.authorization.k8s.io", version: "v1", resource: $0)]
        }
    }

    package func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        if user.groups.contains("system:masters") { return .allow }
        let grants = grants()
        return grants.allows(user, request) ? .allow : .noOpinion(reason: grants.failures(of: user, request))
    }

    package func reason(_ user: User, _ request: RequestInfo) -> String {
        if user.groups.contains("system:masters") { return "" }
        let grants = grants()
        return grants.explanation(user, request) ?? grants.failures(of: user, request)
    }

    /// Returns the rules that `user` has in `namespace`, for SelfSubjectRulesReview.
    package func rules(of user: User, namespace: String) -> [PolicyRule] {
        if user.groups.contains("system:masters") { return [.everything, .everyPath] }
        return grants().rules(of: user, namespace: namespace)
    }

    /// Returns the rules of the role that a binding in `namespace` refers to; nil if the role does not exist.
    func rules(of reference: RoleRef, namespace: String) -> [PolicyRule]? {
        grants().rules(of: reference, namespace: namespace)
    }

    private func grants() -> RoleGrants {
        let version = cache.lastChange(of: definitions)
        if let grants = state.withLock({ $0.version == version ? $0.grants : nil }) { return grants }
        let fresh = RoleGrants(
            clusterRoles: objects(), clusterRoleBindings: objects(), roles: objects(), roleBindings: objects())
        state.withLock { state in
            if state.version < version { state = State(version: version, grants: fresh) }
        }
        return fresh
    }

    private func objects<Object: KubeObject<Void>>() -> [Object] {
        guard let definition = catalogue[Object.groupVersionKind] else { return [] }
        return cache.snapshot(definition).objects.compactMap { try? Object(json: $0.value.body) }
    }
}

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

extension PolicyRule {
    static let everything = PolicyRule {
        $0.verbs = ["*"]
        $0.apiGroups = ["*"]
        $0.resources = ["*"]
    }
    static let everyPath = PolicyRule {
        $0.verbs = ["*"]
        $0.nonResourceURLs = ["*"]
    }

    func allows(_ request: RequestInfo) -> Bool {
        guard verbs.contains("*") || verbs.contains(request.verb) else { return false }
        guard request.isResourceRequest else {
            return nonResourceURLs.contains { url in
                url == "*" || url == request.path
                    || (url.hasSuffix("*") && request.path.hasPrefix(url.dropLast()))
            }
        }
        guard apiGroups.contains("*") || apiGroups.contains(request.group) else { return false }
        guard resourceNames.isEmpty || resourceNames.contains(request.name) else { return false }
        let combined = request.subresource.map { "\(request.resource)/\($0)" } ?? request.resource
        return resources.contains { resource in
            resource == "*" || resource == combined
                || (request.subresource.map { resource == "*/\($0)" } ?? false)
        }
    }
}
