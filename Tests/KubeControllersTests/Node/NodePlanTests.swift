import KubeAPI
import KubeClient
import KubeSupport
import TestSupport
import Testing

@testable import KubeControllers

private func makeNode(_ name: String = "n1", ready: String = "True", conditions: [String: String] = [:]) -> Node {
    Node {
        $0.metadata.name = name
        var all = conditions
        all["Ready"] = ready
        $0.status.conditions = all.sorted { $0.key < $1.key }.map { type, status in
            NodeCondition {
                $0.type = type
                $0.status = status
                $0.lastHeartbeatTime = Time(epoch)
            }
        }
    }
}

@Suite struct NodePlanTests {
    private func plan(
        _ node: Node, silence: Duration = .zero, eviction: NodePlan.Eviction = .allowed
    ) -> NodePlan {
        NodePlan(node, lastSeen: epoch, gracePeriod: .seconds(40), eviction: eviction, now: epoch + silence)
    }

    private func taints(_ plan: NodePlan) -> [String] { (plan.taints ?? []).map { "\($0.key):\($0.effect)" } }

    @Test("a ready node with a recent heartbeat needs nothing until its grace period is over")
    func healthy() {
        let plan = plan(makeNode(), silence: .seconds(10))
        #expect(plan.conditions == nil && plan.taints == nil && plan.ready == "True")
        #expect(plan.checkAfter == .seconds(30) + .milliseconds(1))
    }

    @Test("a node without heartbeats becomes Unknown and unreachable")
    func silent() {
        let plan = plan(makeNode(conditions: ["MemoryPressure": "False"]), silence: .seconds(41))
        let ready = plan.conditions?.first { $0.type == "Ready" }
        #expect(ready?.status == "Unknown" && ready?.reason == "NodeStatusUnknown")
        #expect(ready?.message == "Kubelet stopped posting node status.")
        #expect(plan.conditions?.first { $0.type == "MemoryPressure" }?.status == "Unknown")
        #expect(plan.conditions?.first { $0.type == "DiskPressure" }?.reason == "NodeStatusNeverUpdated")
        #expect(
            taints(plan) == ["node.kubernetes.io/unreachable:NoSchedule", "node.kubernetes.io/unreachable:NoExecute"])
        #expect(plan.taints?.allSatisfy { $0.timeAdded != nil } == true)
        #expect(plan.startsEviction)
    }

    @Test("a NotReady node gets the not-ready taint, and a node that is ready again has neither taint")
    func notReady() {
        var node = makeNode(ready: "False")
        let down = plan(node)
        #expect(taints(down) == ["node.kubernetes.io/not-ready:NoSchedule", "node.kubernetes.io/not-ready:NoExecute"])
        let own = Taint {
            $0.key = "example.com/own"; $0.effect = "NoExecute"
        }
        node.spec.taints = (down.taints ?? []) + [own]
        #expect(plan(node).taints == nil)
        var back = makeNode()
        back.spec.taints = node.spec.taints
        #expect(plan(back).taints == [own])
    }

    @Test("evictions are rate-limited, and stop when no node is ready")
    func evictions() {
        var node = makeNode(ready: "False")
        #expect(taints(plan(node, eviction: .later)) == ["node.kubernetes.io/not-ready:NoSchedule"])
        node.spec.taints = plan(node).taints ?? []
        #expect(plan(node, eviction: .later).taints == nil)
        #expect(taints(plan(node, eviction: .suspended)) == ["node.kubernetes.io/not-ready:NoSchedule"])
    }

    @Test("pressure and cordoning result in NoSchedule taints only")
    func pressure() {
        var node = makeNode(conditions: ["MemoryPressure": "True", "DiskPressure": "True", "PIDPressure": "Unknown"])
        node.spec.unschedulable = true
        #expect(
            taints(plan(node)) == [
                "node.kubernetes.io/disk-pressure:NoSchedule", "node.kubernetes.io/memory-pressure:NoSchedule",
                "node.kubernetes.io/unschedulable:NoSchedule",
            ])
    }
}

@Suite struct NodeHealthTests {
    private func lease(_ node: String, renewed: Timestamp) -> Lease {
        Lease {
            $0.metadata.name = node
            $0.spec.renewTime = MicroTime(renewed)
        }
    }

    @Test("a node counts as ready if it had a heartbeat with Ready within the grace period")
    func isAnyReady() {
        let time = ManualTime(start: epoch)
        let health = NodeHealth(time: time)
        #expect(!health.isAnyReady(within: .seconds(40)))
        health.observe(makeNode("down", ready: "False"))
        #expect(!health.isAnyReady(within: .seconds(40)))
        health.observe(makeNode("up"))
        health.observe(makeNode("also-up"))
        #expect(health.isAnyReady(within: .seconds(40)))
        health.forget("also-up")
        #expect(health.isAnyReady(within: .seconds(40)))
        time.advance(by: .seconds(41))
        #expect(!health.isAnyReady(within: .seconds(40)))
        health.observe(lease("down", renewed: time.now()))
        #expect(!health.isAnyReady(within: .seconds(40)))
        health.observe(lease("up", renewed: time.now()))
        #expect(health.isAnyReady(within: .seconds(40)))
        health.observe(makeNode("up", ready: "False"))
        #expect(!health.isAnyReady(within: .seconds(40)))
    }
}

@Suite struct TaintEvictionTests {
    private let taint = Taint {
        $0.key = "node.kubernetes.io/unreachable"
        $0.effect = "NoExecute"
        $0.timeAdded = Time(epoch)
    }

    private func eviction(_ tolerations: [Toleration], after: Duration = .seconds(1)) -> TaintEviction {
        var pod = makePod("a")
        pod.spec.tolerations = tolerations
        return TaintEviction(pod, taints: [taint], since: epoch + after, now: epoch + after)
    }

    private func toleration(_ key: String?, seconds: Int64? = nil, effect: String? = nil) -> Toleration {
        Toleration {
            $0.key = key
            $0.operator = "Exists"
            $0.effect = effect
            $0.tolerationSeconds = seconds
        }
    }

    @Test("a pod that does not tolerate the taint is evicted immediately")
    func none() {
        #expect(eviction([]) == .now)
        #expect(eviction([toleration("other")]) == .now)
        #expect(eviction([toleration("node.kubernetes.io/unreachable", effect: "NoSchedule")]) == .now)
    }

    @Test("a pod that tolerates the taint without a limit stays")
    func forever() {
        #expect(eviction([toleration(nil)]) == .never)
        #expect(eviction([toleration("node.kubernetes.io/unreachable", effect: "NoExecute")]) == .never)
    }

    @Test("a pod with tolerationSeconds is evicted that long after the taint was added")
    func seconds() {
        let list = [toleration("node.kubernetes.io/unreachable", seconds: 300)]
        #expect(eviction(list) == .at(epoch + .seconds(300)))
        #expect(eviction(list, after: .seconds(300)) == .now)
        #expect(eviction([toleration(nil, seconds: 0)]) == .now)
        #expect(eviction([toleration(nil, seconds: -5)]) == .now)
    }

    @Test("the operator Equal compares the values")
    func values() {
        let valued = Taint {
            $0.key = "k"; $0.value = "v"; $0.effect = "NoExecute"
        }
        #expect(
            Toleration {
                $0.key = "k"; $0.value = "v"
            }.tolerates(valued))
        #expect(
            !Toleration {
                $0.key = "k"; $0.value = "w"
            }.tolerates(valued))
        #expect(!Toleration { $0.value = "v" }.tolerates(valued))
        #expect(
            !Toleration {
                $0.key = "k"; $0.operator = "Nonsense"
            }.tolerates(valued))
    }
}

@Suite(.timeLimit(.minutes(3))) struct NodeControllerTests {
    @Test("a node without heartbeats is tainted, its pods become unready and are evicted after their toleration")
    func silence() async throws {
        let time = ManualTime()
        let cluster = try await TestCluster(time: time)
        try await cluster.createNamespace("team")
        for name in ["n1", "n2"] {
            var node = try await cluster.client.create(makeNode(name))
            node.status = makeNode(name).status
            try await cluster.client.updateStatus(node)
        }
        var pod = Pod {
            $0.metadata.name = "a"
            $0.metadata.namespace = "team"
            $0.spec.nodeName = "n1"
            $0.spec.terminationGracePeriodSeconds = 0
            $0.spec.containers = [
                Container {
                    $0.name = "c"; $0.image = "web"
                }
            ]
            $0.spec.tolerations = [
                Toleration {
                    $0.key = NodePlan.unreachable
                    $0.operator = "Exists"
                    $0.effect = "NoExecute"
                    $0.tolerationSeconds = 300
                }
            ]
        }
        pod = try await cluster.client.create(pod)
        pod.status.phase = "Running"
        pod.status.conditions = [
            PodCondition {
                $0.type = "Ready"; $0.status = "True"
            }
        ]
        try await cluster.client.updateStatus(pod)
        try await cluster.run([NodeController.controller(gracePeriod: .seconds(50))]) {
            let nodes = cluster.informers.informer(Node.self)
            // The time advances in steps, and the second node sends a heartbeat in each of them.
            @Sendable func pass() async throws {
                time.advance(by: .seconds(5))
                let now = Time(time.now())
                try await cluster.client.patch(
                    Node.self, name: "n2", subresource: "status",
                    .strategicMerge([
                        "status": ["conditions": [["type": "Ready", "lastHeartbeatTime": .string(now.description)]]]
                    ]))
                try await waitUntil { nodes.get(name: "n2")?.status.conditions.first?.lastHeartbeatTime == now }
            }
            @Sendable func until<Object: KubeObject<Void>>(
                _ type: Object.Type, _ condition: @escaping @Sendable ([Object]) -> Bool
            ) async throws {
                try await waitUntil {
                    try await pass()
                    return condition(try await cluster.client.list(type).items)
                }
            }
            try await until(Node.self) {
                $0.contains { $0.spec.taints.contains { $0.key == NodePlan.unreachable && $0.effect == "NoExecute" } }
            }
            let tainted = try await cluster.client.list(Node.self).items
            #expect(tainted.first { $0.metadata.name == "n2" }?.spec.taints.isEmpty == true)
            try await until(Pod.self) {
                $0.isEmpty
                    || $0.contains { $0.status.conditions.contains { $0.type == "Ready" && $0.status == "False" } }
            }
            try await until(Pod.self) { $0.allSatisfy { $0.metadata.deletionTimestamp != nil } }
        }
    }
}
