import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct PlacementCacheTests {
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

    @Test("the cache changes no decision when nodes and pods are added, changed and removed")
    func same() {
        var random = SystemRandomNumberGenerator()
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.State()
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
            var fresh = SchedulingAlgorithm.State(start: start)
            #expect(remembered == algorithm.schedule(pod, on: cache.snapshot, &fresh, tieBreak: { _ in 0 }))
            if case .node(let node) = remembered { cache.setPod(pod.usage, on: node) }
            if step % 5 == 0 { cache.removePod(pod.key) }
        }
    }

    @Test("a node is not chosen while it is cordoned")
    func cordon() {
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.State()
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

    @Test("a heartbeat does not change the properties of a node, an update of its labels does")
    func heartbeat() throws {
        var cache = SchedulerCache()
        cache.setNode(makeNode("n1"))
        let properties = try #require(cache.snapshot["n1"]).properties
        cache.setNode(makeNode("n1") { $0.metadata.resourceVersion = "2" })
        #expect(cache.snapshot["n1"]?.properties === properties)
        cache.setNode(makeNode("n1", labels: ["a": "b"]))
        #expect(cache.snapshot["n1"]?.properties !== properties)
    }

    @Test("a snapshot does not contain later changes")
    func snapshot() {
        var cache = SchedulerCache()
        cache.setNode(makeNode("n1"))
        let before = cache.snapshot
        cache.setPod(PodUsage(makePod(cpu: "1")), on: "n1")
        #expect(before["n1"]?.requested["cpu"] == 0)
        #expect(cache.snapshot["n1"]?.requested["cpu"] == 1000)
    }

    @Test("a cached rejection equals a new decision when pods are added and removed")
    func rejections() {
        var random = SystemRandomNumberGenerator()
        var cache = SchedulerCache()
        var memory = SchedulingAlgorithm.State()
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
            var fresh = SchedulingAlgorithm.State(start: memory.start)
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
