import KubeAPI

/// Prevents users who may write roles or bindings from granting permissions that they do not have:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
///
/// Exempt are users with the verb `escalate` on the role, or `bind` on the role that a binding refers to, and members
/// of `system:masters`.
package struct RoleEscalation: AdmissionPlugin {
    package let name = "RoleEscalation"
    private let rbac: RBACAuthorizer
    private let authorizer: any Authorizer

    package init(rbac: RBACAuthorizer, authorizer: any Authorizer) {
        self.rbac = rbac
        self.authorizer = authorizer
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        let resources = ["clusterroles", "roles", "clusterrolebindings", "rolebindings"]
        return resource.group == "rbac.authorization.k8s.io" && resources.contains(resource.resource) ? .admit : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create || attributes.operation == .update,
            !attributes.request.user.groups.contains("system:masters")
        else { return .none }
        switch object {
        case let role as ClusterRole:
            let old = attributes.old as? ClusterRole
            if isOnlyCollected(role, old) { return .none }
            try await checkRole(role.rules, role.metadata, attributes)
            if role.aggregationRule != nil || old?.aggregationRule != nil, role.aggregationRule != old?.aggregationRule
            {
                try await checkAggregation(role.metadata, attributes)
            }
        case let role as Role:
            if isOnlyCollected(role, attributes.old as? Role) { return .none }
            try await checkRole(role.rules, role.metadata, attributes)
        case let binding as ClusterRoleBinding:
            if isOnlyCollected(binding, attributes.old as? ClusterRoleBinding) { return .none }
            try await checkBinding(binding.roleRef, binding.metadata, attributes)
        case let binding as RoleBinding:
            if isOnlyCollected(binding, attributes.old as? RoleBinding) { return .none }
            try await checkBinding(binding.roleRef, binding.metadata, attributes)
        default: break
        }
        return .none
    }

    /// Returns true if only owner references and finalizers differ, which the garbage collector writes and which grant
    /// nothing.
    private func isOnlyCollected<Object: KubeObject>(_ new: Object, _ old: Object?) -> Bool {
        guard let old else { return false }
        var comparable = new
        comparable.metadata.ownerReferences = old.metadata.ownerReferences
        comparable.metadata.finalizers = old.metadata.finalizers
        return comparable == old
    }

    private func checkRole(_ rules: [PolicyRule], _ metadata: ObjectMeta, _ attributes: AdmissionAttributes)
        async throws(StatusError)
    {
        let resource = attributes.definition.description.resource
        if await isAllowed("escalate", resource, attributes.request.name, attributes) { return }
        try check(rules, metadata, attributes)
    }

    /// Checks that the user has all permissions: an aggregation rule can select any present or future role.
    private func checkAggregation(_ metadata: ObjectMeta, _ attributes: AdmissionAttributes) async throws(StatusError) {
        if await isAllowed("escalate", attributes.definition.description.resource, attributes.request.name, attributes)
        {
            return
        }
        let held = rbac.rules(of: attributes.request.user, namespace: "")
        guard RuleCoverage.missing(from: held, for: [.everything, .everyPath]).isEmpty else {
            throw .forbidden(
                attributes.definition.groupVersionResource, metadata.name ?? "",
                "must have cluster-admin privileges to use the aggregationRule")
        }
    }

    private func checkBinding(_ reference: RoleRef, _ metadata: ObjectMeta, _ attributes: AdmissionAttributes)
        async throws(StatusError)
    {
        let resource = reference.kind == "ClusterRole" ? "clusterroles" : "roles"
        if await isAllowed("bind", resource, reference.name, attributes) { return }
        guard let rules = rbac.rules(of: reference, namespace: metadata.namespace ?? "") else {
            // Upstream's error names the resource of the binding.
            throw .notFound(attributes.definition.groupVersionResource, reference.name)
        }
        try check(rules, metadata, attributes)
    }

    private func check(_ rules: [PolicyRule], _ metadata: ObjectMeta, _ attributes: AdmissionAttributes)
        throws(StatusError)
    {
        let user = attributes.request.user
        let held = rbac.rules(of: user, namespace: metadata.namespace ?? "")
        let missing = RuleCoverage.missing(from: held, for: rules)
        guard !missing.isEmpty else { return }
        throw .forbidden(
            attributes.definition.groupVersionResource, metadata.name ?? "",
            "user \(GoText.quoted(user.name)) (groups=\(GoText.quoted(user.groups))) is attempting to grant RBAC "
                + "permissions not currently held:\n\(RuleCoverage.describe(missing))")
    }

    private func isAllowed(_ verb: String, _ resource: String, _ name: String, _ attributes: AdmissionAttributes)
        async -> Bool
    {
        var info = RequestInfo(method: "GET", path: "/", query: QueryItems())
        info.isResourceRequest = true
        info.verb = verb
        info.group = "rbac.authorization.k8s.io"
        info.version = "v1"
        info.resource = resource
        info.namespace = attributes.request.namespace
        info.name = name
        if case .allow = await authorizer.decide(attributes.request.user, info) { return true }
        return false
    }
}
