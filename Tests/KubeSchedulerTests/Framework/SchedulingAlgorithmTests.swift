import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct SchedulingAlgorithmTests {
    private func schedule(
        _ pod: Pod, _ nodes: [NodeInfo], tieBreak: (Int) -> Int = { _ in 0 }
    ) -> SchedulingAlgorithm.Decision {
        SchedulingAlgorithm(Scheduler.defaultPlugins)
            .schedule(PodInfo(pod), on: ClusterSnapshot(nodes), tieBreak: tieBreak)
    }

    @Test("without nodes the message has no reasons")
    func noNodes() {
        #expect(
            schedule(makePod(), [])
                == .unschedulable(message: "no nodes available to schedule pods", helpfulEvents: .nodes))
    }

    @Test("the message counts the nodes by reason, and those where preemption does not help")
    func message() {
        let nodes = [
            makeInfo(makeNode("n1", cpu: "2"), [makePod("a", cpu: "1500m")]),
            makeInfo(makeNode("n2") { $0.spec.unschedulable = true }),
        ]
        #expect(
            schedule(makePod(cpu: "1"), nodes)
                == .unschedulable(
                    message: """
                        0/2 nodes are available: 1 Insufficient cpu, 1 node(s) were unschedulable. \
                        no new claims to deallocate, preemption: 0/2 nodes are available: \
                        1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling.
                        """, helpfulEvents: .all))
    }

    @Test("a node may have several reasons, and is counted once for preemption")
    func severalReasons() {
        let nodes = ["n1", "n2"].map { makeInfo(makeNode($0, cpu: "1", memory: "1Gi")) }
        #expect(
            schedule(makePod(cpu: "2", memory: "2Gi"), nodes)
                == .unschedulable(
                    message: """
                        0/2 nodes are available: 2 Insufficient cpu, 2 Insufficient memory. \
                        no new claims to deallocate, preemption: 0/2 nodes are available: \
                        2 Preemption is not helpful for scheduling.
                        """, helpfulEvents: .all))
    }

    private struct Rejection: PreFilterPlugin {
        let name = "Rejection"
        let result: FilterResult
        func preFilter(_ pod: PodInfo, _ snapshot: ClusterSnapshot) -> FilterResult { result }
    }

    @Test("a PreFilter plugin rejects a pod for all nodes")
    func preFilter() {
        func message(_ result: FilterResult) -> SchedulingAlgorithm.Decision {
            SchedulingAlgorithm([Rejection(result: result)])
                .schedule(PodInfo(makePod()), on: ClusterSnapshot([makeInfo()]), tieBreak: { _ in 0 })
        }
        let start = "0/1 nodes are available: why. no new claims to deallocate, preemption: 0/1 nodes are available: 1 "
        #expect(
            message(.unschedulable(reason: "why"))
                == .unschedulable(message: start + "No preemption victims found for incoming pod.", helpfulEvents: .all)
        )
        #expect(
            message(.unresolvable(reason: "why"))
                == .unschedulable(message: start + "Preemption is not helpful for scheduling.", helpfulEvents: .all))
        #expect(message(.pass) == .node("n1"))
    }

    @Test("the emptier node is preferred")
    func leastAllocated() {
        let nodes = [makeInfo(makeNode("n1"), [makePod("a", cpu: "1", memory: "1Gi")]), makeInfo(makeNode("n2"))]
        #expect(schedule(makePod(cpu: "1"), nodes) == .node("n2"))
    }

    @Test("the tie-break chooses among nodes with equal scores")
    func tie() {
        let nodes = ["n1", "n2", "n3"].map { makeInfo(makeNode($0)) }
        let decision = schedule(makePod(), nodes) { count in
            #expect(count == 3)
            return 1
        }
        #expect(decision == .node("n2"))
    }

    @Test("preferred node affinity has more weight than free resources")
    func preferredAffinity() {
        func term(_ value: String, _ weight: Int32) -> PreferredSchedulingTerm {
            PreferredSchedulingTerm { term in
                term.weight = weight
                term.preference.matchExpressions = [makeRequirement("disk", "In", [value])]
            }
        }
        let pod = makePod { pod in
            pod.spec.affinity = Affinity { affinity in
                affinity.nodeAffinity = NodeAffinity {
                    $0.preferredDuringSchedulingIgnoredDuringExecution = [term("hdd", 10), term("ssd", 20)]
                }
            }
        }
        let nodes = [
            makeInfo(makeNode("n1", labels: ["disk": "hdd"])),
            makeInfo(makeNode("n2", labels: ["disk": "ssd"]), [makePod("a", cpu: "1")]),
            makeInfo(makeNode("n3")),
        ]
        #expect(schedule(pod, nodes) == .node("n2"))
        #expect(schedule(pod, [nodes[0], nodes[2]]) == .node("n1"))
        #expect(schedule(pod, [nodes[2]]) == .node("n3"))
    }

    @Test("a node with a PreferNoSchedule taint is avoided, unless it is the only one")
    func preferNoSchedule() {
        let tainted = makeInfo(makeNode("n1") { $0.spec.taints = [makeTaint("a", effect: "PreferNoSchedule")] })
        let other = makeInfo(makeNode("n2"), [makePod("a", cpu: "2", memory: "4Gi")])
        #expect(schedule(makePod(), [tainted, other]) == .node("n2"))
        #expect(schedule(makePod { $0.spec.tolerations = [makeToleration("a")] }, [tainted, other]) == .node("n1"))
        #expect(schedule(makePod(), [tainted]) == .node("n1"))
    }

    @Test(
        "of many nodes a share is looked at, as upstream's is",
        arguments: [(1, 1), (99, 99), (100, 100), (500, 230), (1_000, 420), (5_000, 500), (15_000, 750)])
    func enough(count: Int, enough: Int) {
        #expect(SchedulingAlgorithm.enough(of: count) == enough)
    }

    @Test("a decision begins at the node after the last one of the decision before")
    func rotation() {
        let nodes = (0..<500).map { number in makeInfo(makeNode("n\(1_000 + number)")) }
        let algorithm = SchedulingAlgorithm(Scheduler.defaultPlugins)
        var memory = SchedulingAlgorithm.State()
        var chosen: Set<SchedulingAlgorithm.Decision> = []
        var starts: [Int] = []
        for _ in 0..<4 {
            chosen.insert(
                algorithm.schedule(PodInfo(makePod()), on: ClusterSnapshot(nodes), &memory, tieBreak: { _ in 0 }))
            starts.append(memory.start)
        }
        #expect(starts == [230, 460, 190, 420])
        #expect(chosen == [.node("n1000"), .node("n1230"), .node("n1460"), .node("n1190")])
    }
}
