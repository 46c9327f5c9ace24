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
