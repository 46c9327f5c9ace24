import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Keeps the rules of roles that are made of others:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
final class ClusterRoleAggregationController: Controller {
    let name = "clusterrole-aggregation-controller"
    private static let workers = 5

    private let client: Client
    private let roles: Informer<ClusterRole>
    private let queue: WorkQueue<String>
    private let logger: Logger

    init(_ context: ControllerContext) {
        client = context.client(name)
        roles = context.informers.informer(ClusterRole.self)
        roles.addIndexer(Indexer("aggregated") { $0.aggregationRule == nil ? [] : ["true"] })
        queue = WorkQueue(name: "ClusterRoleAggregator", time: context.time)
        logger = context.logger(name)
    }

    func run() async {
        // Any role may be selected, by its labels now or before.
        roles.addHandler { [queue, roles] change in
            for role in roles.objects(index: "aggregated", value: "true") { queue.add(role.metadata.name ?? "") }
            if change.object.aggregationRule != nil { queue.add(change.object.metadata.name ?? "") }
        }
        await roles.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ name: String) async throws -> ReconcileLoop<String>.Outcome {
        guard let role = roles.get(name: name), let rule = role.aggregationRule else { return .done }
        let rules = Self.rules(of: role, rule, among: roles.objects)
        guard rules != role.rules else { return .done }
        var updated = role
        updated.rules = rules
        do {
            try await client.update(updated)
        } catch let error as StatusError where error.isNotFound {
            // Nobody needs them any more.
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
