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

    @Test("an assumed pod counts, once, also when it is confirmed")
    func assume() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        #expect(used(cache, "n1") == 1000)
        cache.setPod(pod.usage, on: "n1")
        #expect(used(cache, "n1") == 1000 && cache.snapshot["n1"]?.pods.count == 1)
    }

    @Test("a pod that is taken back no longer counts")
    func takeBack() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.removePod(pod.key)
        cache.removePod(pod.key)
        #expect(used(cache, "n1") == 0 && cache.snapshot["n1"]?.pods.isEmpty == true)
    }

    @Test("a pod that turns out to be on another node counts there only")
    func move() {
        var cache = cache("n1", "n2")
        cache.setPod(pod.usage, on: "n1")
        cache.setPod(pod.usage, on: "n2")
        #expect(used(cache, "n1") == 0 && used(cache, "n2") == 1000)
    }

    @Test("a pod whose requests change counts with the new ones")
    func resize() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.setPod(PodUsage(makePod(cpu: "2")), on: "n1")
        #expect(used(cache, "n1") == 2000)
    }

    @Test("a node that is removed and added again keeps its pods, but those that went meanwhile")
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

    @Test("pods that are known before their node count as soon as it is")
    func podFirst() {
        var cache = SchedulerCache()
        cache.setPod(pod.usage, on: "n1")
        #expect(cache.snapshot.nodes.isEmpty)
        cache.setNode(makeNode("n1"))
        #expect(used(cache, "n1") == 1000)
    }

    @Test("a node that changes keeps its usage")
    func nodeChanges() {
        var cache = cache("n1")
        cache.setPod(pod.usage, on: "n1")
        cache.setNode(makeNode("n1", cpu: "16"))
        #expect(used(cache, "n1") == 1000 && cache.snapshot["n1"]?.allocatable["cpu"] == 16000)
    }
}
