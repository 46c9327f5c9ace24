import KubeAPI

/// Computes the rules of aggregated cluster roles:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
package enum ClusterRoleAggregation {
    /// Returns the rules of every role by name. An aggregated role has the rules of all roles that its selectors match,
    /// recursively for aggregated roles among them.
    package static func rules(of roles: [ClusterRole]) -> [String: [PolicyRule]] {
        let sorted = roles.sorted { ($0.metadata.name ?? "") < ($1.metadata.name ?? "") }
        var rules: [String: [PolicyRule]] = [:]
        for role in sorted {
            let name = role.metadata.name ?? ""
            guard role.aggregationRule != nil else {
                rules[name] = role.rules
                continue
            }
            var visited: Set<String> = [name]
            rules[name] = union(role, sorted, &visited)
        }
        return rules
    }

    private static func union(_ role: ClusterRole, _ roles: [ClusterRole], _ visited: inout Set<String>)
        -> [PolicyRule]
    {
        var result: [PolicyRule] = []
        var seen: Set<PolicyRule> = []
        for selector in role.aggregationRule?.clusterRoleSelectors ?? [] {
            for other in roles where selector.matches(other.metadata.labels) {
                guard visited.insert(other.metadata.name ?? "").inserted else { continue }
                let rules = other.aggregationRule == nil ? other.rules : union(other, roles, &visited)
                result += rules.filter { seen.insert($0).inserted }
            }
        }
        return result
    }
}
