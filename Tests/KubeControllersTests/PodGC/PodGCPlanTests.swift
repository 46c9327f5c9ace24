import KubeAPI
import KubeClient
import KubeSupport
import TestSupport
import Testing

@testable import KubeControllers

@Suite struct PodGCPlanTests {
    private let node = Node { $0.metadata.name = "n1" }

    private func plan(
        _ pods: [Pod], nodes: [Node]? = nil, missing: [String: Timestamp] = [:], threshold: Int = 10,
        after: Duration = .zero
    ) -> PodGCPlan {
        let nodes = nodes ?? [node]
        return PodGCPlan(pods: pods, nodes: nodes, missing: missing, threshold: threshold, now: epoch + after)
    }

    private func terminating(_ pod: Pod) -> Pod {
        var pod = pod
        pod.metadata.deletionTimestamp = Time(epoch)
        return pod
    }

    @Test("pods of a missing node are removed after the quarantine, and not before")
    func orphans() {
        let pods = [makePod("a", node: "gone"), makePod("b")]
        let first = plan(pods)
        #expect(first.orphaned.isEmpty && first.missing == ["gone": epoch])
        #expect(plan(pods, missing: first.missing, after: .seconds(39)).orphaned.isEmpty)
        #expect(plan(pods, missing: first.missing, after: .seconds(40)).orphaned["gone"]?.count == 1)
    }

    @Test("a node that exists again ends its quarantine")
    func comeback() {
        let pods = [makePod("a", node: "n1")]
        #expect(plan(pods, missing: ["n1": epoch], after: .seconds(100)).missing.isEmpty)
    }

    @Test("finished pods beyond the threshold are removed, evicted ones first, then the oldest")
    func threshold() {
        var young = makePod("young", phase: "Failed")
        young.metadata.creationTimestamp = Time(epoch + .seconds(10))
        var evicted = young
        evicted.metadata.name = "evicted"
        evicted.status.reason = "Evicted"
        let pods = [young, makePod("old", phase: "Succeeded"), evicted, makePod("running")]
        #expect(plan(pods, threshold: 1).terminated.map(\.metadata.name) == ["evicted", "old"])
        #expect(plan(pods, threshold: 3).terminated.isEmpty)
        #expect(plan(pods, threshold: 0).terminated.isEmpty)
    }

    @Test("a deleted pod without a node is removed; one that is not deleted stays")
    func unscheduled() {
        let pods = [terminating(makePod("a", node: nil)), makePod("b", node: nil), terminating(makePod("c"))]
        #expect(plan(pods).unscheduled.map(\.metadata.name) == ["a"])
    }

    @Test("deleted pods of an out-of-service node are removed, unless the node is ready")
    func outOfService() {
        var down = node
        down.spec.taints = [
            Taint {
                $0.key = "node.kubernetes.io/out-of-service"; $0.effect = "NoExecute"
            }
        ]
        let pods = [terminating(makePod("a")), makePod("b")]
        #expect(plan(pods, nodes: [down]).outOfService.map(\.metadata.name) == ["a"])
        down.status.conditions = [
            NodeCondition {
                $0.type = "Ready"; $0.status = "True"
            }
        ]
        #expect(plan(pods, nodes: [down]).outOfService.isEmpty)
    }
}

@Suite(.timeLimit(.minutes(3))) struct PodGarbageCollectorTests {
    @Test("a pod that is bound to a node that does not exist is removed")
    func orphan() async throws {
        let time = ManualTime()
        let cluster = try await TestCluster(time: time)
        try await cluster.createNamespace("team")
        try await cluster.client.create(
            Pod {
                $0.metadata.name = "a"
                $0.metadata.namespace = "team"
                $0.spec.nodeName = "gone"
                $0.spec.containers = [
                    Container {
                        $0.name = "c"; $0.image = "web"
                    }
                ]
            })
        try await cluster.run([PodGarbageCollector.controller()]) {
            try await waitUntil {
                time.advance(by: .seconds(20))
                return try await cluster.client.list(Pod.self).items.isEmpty
            }
        }
    }
}
