import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct PlacementMemoryTests {
    private let algorithm = SchedulingAlgorithm(Scheduler.defaultPlugins)

    /// Pods of more workloads than are remembered.
    private func pod(_ number: Int, _ workload: Int) -> PodInfo {
        PodInfo(
            makePod("p\(number)", cpu: "100m") { pod in
                if workload % 3 == 1 { pod.spec.nodeSelector = ["zone": "\(workload % 4)"] }
                if workload % 3 == 2 { pod.spec.tolerations = [makeToleration("taint-\(workload % 4)")] }
                pod.spec.affinity = Affinity { affinity in
                    affinity.nodeAffinity = NodeAffinity {
                        $0.preferredDuringSchedulingIgnoredDuringExecution = [
                            PreferredSchedulingTerm {
                                $0.weight = Int32(workload + 1)
                                $0.preference.matchExpressions = [makeRequirement("zone", "In", ["1"])]
                            }
                        ]
                    }
                }
            })
    }

    private func node(_ number: Int, _ version: Int) -> Node {
        makeNode("n\(number)", cpu: "2", labels: ["zone": "\((number + version) % 4)"]) { node in
            node.spec.taints = [
                makeTaint(
                    "taint-\((number + version) % 5)", effect: number % 2 == 0 ? "NoSchedule" : "PreferNoSchedule")
            ]
            node.spec.unschedulable = version % 7 == 6
        }
    }

    @Test("a memory changes no decision, whatever comes, goes and changes")
    func same() {
        var random = SystemRandomNumberGenerator()
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.Memory()
        for step in 0..<600 {
            let number = Int.random(in: 0..<12, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0: cache.removeNode("n\(number)")
            case 1...3: cache.setNode(node(number, Int.random(in: 0..<8, using: &random)))
            default: break
            }
            let pod = pod(step, Int.random(in: 0..<12, using: &random))
            // All nodes are looked at, so that where to begin makes no difference but for ties.
            let start = memory.start
            let remembered = algorithm.schedule(pod, on: cache.snapshot, &memory, tieBreak: { _ in 0 })
            var fresh = SchedulingAlgorithm.Memory(start: start)
            #expect(remembered == algorithm.schedule(pod, on: cache.snapshot, &fresh, tieBreak: { _ in 0 }))
            if case .node(let node) = remembered { cache.setPod(pod.usage, on: node) }
            if step % 5 == 0 { cache.removePod(pod.key) }
        }
    }

    @Test("a node that is cordoned after it was chosen is not chosen again, and is once that is over")
    func cordon() {
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.Memory()
        func decision() -> SchedulingAlgorithm.Decision {
            algorithm.schedule(PodInfo(makePod()), on: cache.snapshot, &memory, tieBreak: { _ in 0 })
        }
        cache.setNode(makeNode("n1"))
        #expect(decision() == .node("n1"))
        cache.setNode(makeNode("n1") { $0.spec.unschedulable = true })
        #expect(decision() != .node("n1"))
        cache.setNode(makeNode("n1"))
        #expect(decision() == .node("n1"))
    }

    @Test("a heartbeat leaves what is known of a node, a change does not")
    func heartbeat() throws {
        var cache = SchedulerCache()
        cache.setNode(makeNode("n1"))
        let facts = try #require(cache.snapshot["n1"]).facts
        cache.setNode(makeNode("n1") { $0.metadata.resourceVersion = "2" })
        #expect(cache.snapshot["n1"]?.facts === facts)
        cache.setNode(makeNode("n1", labels: ["a": "b"]))
        #expect(cache.snapshot["n1"]?.facts !== facts)
    }

    @Test("a snapshot does not see what changes after it was taken")
    func snapshot() {
        var cache = SchedulerCache()
        cache.setNode(makeNode("n1"))
        let before = cache.snapshot
        cache.setPod(PodUsage(makePod(cpu: "1")), on: "n1")
        #expect(before["n1"]?.requested["cpu"] == 0)
        #expect(cache.snapshot["n1"]?.requested["cpu"] == 1000)
    }

    @Test("pods that fit nowhere are refused as by a fresh look, whatever runs and goes")
    func refusals() {
        var random = SystemRandomNumberGenerator()
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.Memory()
        var refused = 0
        for step in 0..<600 {
            let number = Int.random(in: 0..<4, using: &random)
            if step % 20 == 0 { cache.setNode(makeNode("n\(number)", cpu: "1", memory: "1Gi", pods: "6")) }
            let pod = PodInfo(
                makePod("p\(step)", cpu: ["300m", "900m", "2"].randomElement(), memory: "100Mi") { pod in
                    let port = ContainerPort { $0.hostPort = 80 }
                    pod.spec.containers[0].ports = step % 3 == 0 ? [port] : []
                })
            let remembered = algorithm.schedule(pod, on: cache.snapshot, &memory, tieBreak: { _ in 0 })
            var fresh = SchedulingAlgorithm.Memory(start: memory.start)
            let decision = algorithm.schedule(pod, on: cache.snapshot, &fresh, tieBreak: { _ in 0 })
            switch (remembered, decision) {
            case (.node(let node), .node): cache.setPod(pod.usage, on: node)
            default:
                #expect(remembered == decision)
                refused += 1
            }
            if step % 2 == 0 { cache.removePod(PodInfo(makePod("p\(Int.random(in: 0...step, using: &random))")).key) }
        }
        #expect(refused > 50)
    }
}
