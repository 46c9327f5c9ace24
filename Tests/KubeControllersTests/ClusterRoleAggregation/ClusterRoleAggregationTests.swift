import KubeAPI
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct ClusterRoleAggregationTests {
    private static func rule(_ resource: String) -> PolicyRule {
        PolicyRule {
            $0.apiGroups = ["example.com"]
            $0.resources = [resource]
            $0.verbs = ["get"]
        }
    }

    private static func role(
        _ name: String, labels: [String: String] = [:], rules: [String] = [], selects: [String: String]? = nil
    ) -> ClusterRole {
        ClusterRole {
            $0.metadata.name = name
            $0.metadata.labels = labels
            $0.rules = rules.map(rule)
            guard let selects else { return }
            $0.aggregationRule = AggregationRule {
                $0.clusterRoleSelectors = [LabelSelector { $0.matchLabels = selects }]
            }
        }
    }

    @Test("the rules are ordered by role name, without duplicates and without those of the role itself")
    func union() {
        let own = Self.role("own", labels: ["team": "a"], rules: ["old"], selects: ["team": "a"])
        let roles = [
            Self.role("z", labels: ["team": "a"], rules: ["y", "x"]), own,
            Self.role("b", labels: ["team": "a"], rules: ["x"]), Self.role("c", labels: ["team": "b"], rules: ["no"]),
        ]
        let rules = ClusterRoleAggregationController.rules(
            of: own, own.aggregationRule ?? AggregationRule(), among: roles)
        #expect(rules.map(\.resources) == [["x"], ["y"]])
    }

    @Test("a role is updated with the roles it selects, also through another aggregated role")
    func transitive() async throws {
        let cluster = try await TestCluster()
        try await cluster.run([ClusterRoleAggregationController.controller]) {
            let client = cluster.client
            try await client.create(Self.role("top", selects: ["in": "top"]))
            try await client.create(Self.role("middle", labels: ["in": "top"], selects: ["in": "middle"]))
            var leaf = try await client.create(Self.role("leaf", labels: ["in": "middle"], rules: ["widgets"]))
            await cluster.wait(for: ClusterRole.self) { roles in
                roles.first { $0.metadata.name == "top" }?.rules == [Self.rule("widgets")]
            }
            leaf.rules = [Self.rule("gadgets")]
            try await client.update(leaf)
            await cluster.wait(for: ClusterRole.self) { roles in
                roles.first { $0.metadata.name == "top" }?.rules == [Self.rule("gadgets")]
            }
            try await client.delete(ClusterRole.self, name: "leaf")
            await cluster.wait(for: ClusterRole.self) { roles in
                roles.first { $0.metadata.name == "top" }?.rules.isEmpty == true
            }
        }
    }
}
