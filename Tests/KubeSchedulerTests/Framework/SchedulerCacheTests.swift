import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct SchedulerCacheTests {
    private let pod = PodInfo(makePod(cpu: "1"))

    private func cache(_ nodes: String...) -> SchedulerCache {
        var cache = SchedulerCache()
        for node in nodes { cache.setNode(makeNode(node)) }
        return cache
    }

    private func used(_ cache: SchedulerCache, _ node: String) -> Int64? {
        cache.snapshot[node]?.requested["cpu"]
    }

    @Test("an assumed pod is counted once, also after it is confirmed")
    func assume() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        #expect(used(cache, "n1") == 1000)
        cache.setPod(pod.usage, on: "n1")
        #expect(used(cache, "n1") == 1000 && cache.snapshot["n1"]?.pods.count == 1)
    }

    @Test("a removed pod is not counted")
    func takeBack() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.removePod(pod.key)
        cache.removePod(pod.key)
        #expect(used(cache, "n1") == 0 && cache.snapshot["n1"]?.pods.isEmpty == true)
    }

    @Test("a pod that was bound to another node is counted there only")
    func move() {
        var cache = cache("n1", "n2")
        cache.setPod(pod.usage, on: "n1")
        cache.setPod(pod.usage, on: "n2")
        #expect(used(cache, "n1") == 0 && used(cache, "n2") == 1000)
    }

    @Test("a pod whose requests change is counted with the new ones")
    func resize() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.setPod(PodUsage(makePod(cpu: "2")), on: "n1")
        #expect(used(cache, "n1") == 2000)
    }

    @Test("a node that is removed and added again has its pods, except those removed meanwhile")
    func nodeReturns() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.setPod(PodUsage(makePod("q", cpu: "2")), on: "n1")
        cache.removeNode("n1")
        #expect(cache.snapshot.nodes.isEmpty)
        cache.removePod(pod.key)
        cache.setNode(makeNode("n1"))
        #expect(used(cache, "n1") == 2000)
    }

    @Test("pods that are known before their node are counted when the node is added")
    func podFirst() {
        var cache = SchedulerCache()
        cache.setPod(pod.usage, on: "n1")
        #expect(cache.snapshot.nodes.isEmpty)
        cache.setNode(makeNode("n1"))
        #expect(used(cache, "n1") == 1000)
    }

    @Test("a changed node keeps its usage")
    func nodeChanges() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.setNode(makeNode("n1", cpu: "16"))
        #expect(used(cache, "n1") == 1000 && cache.snapshot["n1"]?.allocatable["cpu"] == 16000)
    }
}
