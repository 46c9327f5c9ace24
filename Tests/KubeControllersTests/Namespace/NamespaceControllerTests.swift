import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct NamespacePlanTests {
    private let namespace = Namespace { $0.metadata.name = "team" }

    @Test("an empty namespace can be removed, and its conditions show it")
    func empty() {
        let plan = NamespacePlan(namespace, content: ["pods": NamespaceContent()], failures: [], now: epoch)
        #expect(plan.again == nil)
        #expect(plan.status.phase == "Terminating")
        #expect(plan.status.conditions.count == 5)
        #expect(plan.status.conditions.allSatisfy { $0.status == "False" })
    }

    @Test("remaining objects are reported by resource and finalizer, and retried after half the grace period")
    func remaining() {
        let pods = NamespaceContent([ObjectMeta { $0.deletionGracePeriodSeconds = 30 }, ObjectMeta()])
        let claims = NamespaceContent([ObjectMeta { $0.finalizers = ["kubernetes.io/pvc-protection"] }])
        let plan = NamespacePlan(
            namespace, content: ["pods": pods, "persistentvolumeclaims": claims], failures: [], now: epoch)
        #expect(plan.again == .seconds(15))
        func condition(_ type: String) -> NamespaceCondition? { plan.status.conditions.first { $0.type == type } }
        #expect(
            condition("NamespaceContentRemaining")?.message
                == "Some resources are remaining: persistentvolumeclaims has 1 resource instances, pods has 2 resource "
                + "instances")
        #expect(condition("NamespaceFinalizersRemaining")?.status == "True")
    }

    @Test("a resource whose objects cannot be deleted keeps the namespace")
    func failure() {
        let plan = NamespacePlan(namespace, content: [:], failures: ["pods: refused"], now: epoch)
        #expect(plan.again != nil)
        #expect(plan.status.conditions.contains { $0.type == "NamespaceDeletionContentFailure" && $0.status == "True" })
    }

    @Test("a group without discovery keeps the namespace and is reported")
    func discoveryFailure() {
        let plan = NamespacePlan(
            namespace, content: [:], failures: [], discoveryFailure: "Discovery failed for some groups", now: epoch)
        #expect(plan.again != nil)
        let condition = plan.status.conditions.first { $0.type == "NamespaceDeletionDiscoveryFailure" }
        #expect(condition?.status == "True" && condition?.reason == "DiscoveryFailed")
        #expect(condition?.message == "Discovery failed for some groups")
    }
}

@Suite(.timeLimit(.minutes(3))) struct NamespaceControllerTests {
    @Test("a deleted namespace is removed with all its objects")
    func deletion() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.createNamespace("other")
        for namespace in ["team", "other"] {
            try await cluster.client.create(
                ConfigMap {
                    $0.metadata.name = "a"; $0.metadata.namespace = namespace
                })
            try await cluster.client.create(makeService(namespace: namespace))
        }
        try await cluster.run([NamespaceController.controller]) {
            try await cluster.client.delete(Namespace.self, name: "team")
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "team" } }
            let maps = try await cluster.client.list(ConfigMap.self)
            #expect(maps.items.contains { $0.metadata.namespace == "other" })
            #expect(!maps.items.contains { $0.metadata.namespace == "team" })
            #expect(try await cluster.client.list(Service.self, namespace: "team").items.isEmpty)
        }
    }

    @Test("a resource that is served after the controller's start is emptied as well")
    func discovery() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.createNamespace("first")
        cluster.hidden.set(["configmaps"])
        try await cluster.run([NamespaceController.controller]) {
            try await cluster.client.delete(Namespace.self, name: "first")
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "first" } }
            cluster.hidden.set([])
            try await cluster.client.create(
                ConfigMap {
                    $0.metadata.name = "a"; $0.metadata.namespace = "team"
                })
            try await cluster.client.delete(Namespace.self, name: "team")
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "team" } }
            let maps = try await cluster.client.list(ConfigMap.self)
            #expect(!maps.items.contains { $0.metadata.namespace == "team" })
        }
    }

    @Test("a finalizer in the namespace delays its removal and is reported")
    func finalizer() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.client.create(
            ConfigMap {
                $0.metadata.name = "a"
                $0.metadata.namespace = "team"
                $0.metadata.finalizers = ["example.com/hold"]
            })
        try await cluster.run([NamespaceController.controller]) {
            try await cluster.client.delete(Namespace.self, name: "team")
            await cluster.wait(for: Namespace.self) {
                $0.contains {
                    $0.status.conditions.contains { $0.type == "NamespaceFinalizersRemaining" && $0.status == "True" }
                }
            }
            var map = try await cluster.client.get(ConfigMap.self, namespace: "team", name: "a")
            map.metadata.finalizers = []
            try await cluster.client.update(map)
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "team" } }
        }
    }

    @Test("the pods of a namespace are removed before all other objects")
    func podsFirst() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        try await cluster.client.create(
            ConfigMap {
                $0.metadata.name = "used"; $0.metadata.namespace = "team"
            })
        var pod = makePod("held", node: nil)
        pod.metadata.namespace = "team"
        pod.metadata.uid = nil
        pod.metadata.finalizers = ["example.com/hold"]
        pod.spec.containers = [
            Container {
                $0.name = "c"; $0.image = "web"
            }
        ]
        try await cluster.client.create(pod)
        try await cluster.run([NamespaceController.controller]) {
            try await cluster.client.delete(Namespace.self, name: "team")
            await cluster.wait(for: Namespace.self) {
                $0.contains {
                    $0.metadata.name == "team"
                        && $0.status.conditions.contains { $0.type == "NamespaceDeletionContentFailure" }
                }
            }
            let held = try await cluster.client.get(Pod.self, namespace: "team", name: "held")
            #expect(held.metadata.deletionTimestamp != nil)
            let map = try await cluster.client.get(ConfigMap.self, namespace: "team", name: "used")
            #expect(map.metadata.deletionTimestamp == nil)
            // Upstream's message while only pods were deleted.
            let conditions = try await cluster.client.get(Namespace.self, name: "team").status.conditions
            #expect(conditions.contains { $0.type == "NamespaceContentRemaining" && $0.status == "False" })
            try await cluster.client.patch(
                Pod.self, namespace: "team", name: "held", .merge(["metadata": ["finalizers": nil]]))
            await cluster.wait(for: Namespace.self) { !$0.contains { $0.metadata.name == "team" } }
        }
    }
}
