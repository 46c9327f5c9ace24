import KubeAPI
import KubeClient

/// Keeps the rules of ClusterRoles that are aggregated from others:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
struct ClusterRoleAggregationController: Reconciler {
    static var controller: Controller {
        Controller("clusterrole-aggregation-controller", queue: "ClusterRoleAggregator", workers: 5, make: Self.init)
    }

    private let client: Client
    private let roles: Informer<ClusterRole>

    /// Keys are names of ClusterRoles.
    init(_ setup: ControllerSetup<String>) {
        client = setup.client
        let aggregated = Indexer<ClusterRole>("aggregated") { $0.aggregationRule == nil ? [] : ["true"] }
        let roles = setup.informer(ClusterRole.self, indexers: [aggregated])
        self.roles = roles
        setup.watch(roles) { change in
            // Any role may be selected, by its labels now or before.
            var names = roles.objects(index: "aggregated", value: "true").map { $0.metadata.name ?? "" }
            if change.object.aggregationRule != nil { names.append(change.object.metadata.name ?? "") }
            return names
        }
    }

    func reconcile(_ name: String) async throws -> ReconcileResult {
        guard let role = roles.get(name: name), let rule = role.aggregationRule else { return .done }
        let rules = Self.rules(of: role, rule, among: roles.objects)
        guard rules != role.rules else { return .done }
        var updated = role
        updated.rules = rules
        do {
            try await client.update(updated)
        } catch let error as StatusError where error.isNotFound {
            // Deleted meanwhile.
        }
        return .done
    }

    /// The rules of all roles that one of the selectors selects, each once, by selector and then by the roles' names.
    static func rules(of role: ClusterRole, _ rule: AggregationRule, among roles: [ClusterRole]) -> [PolicyRule] {
        let others = roles.filter { $0.metadata.name != role.metadata.name }
            .sorted { ($0.metadata.name ?? "") < ($1.metadata.name ?? "") }
        var rules: [PolicyRule] = []
        for selector in rule.clusterRoleSelectors {
            let requirements = selector.requirements
            for other in others where requirements.matches(other.metadata.labels) {
                for rule in other.rules where !rules.contains(rule) { rules.append(rule) }
            }
        }
        return rules
    }
}
