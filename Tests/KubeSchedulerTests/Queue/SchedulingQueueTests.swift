import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeScheduler

/// A queue that expectations can change: they take their arguments as constants.
private final class Waiting {
    private var queue = SchedulingQueue()

    var count: Int { queue.count }
    var changeCount: Int { queue.changeCount }
    var nextDue: Timestamp? { queue.nextDue }

    func set(_ info: PodInfo, now: Timestamp) { queue.set(info, now: now) }
    func remove(_ key: NamespacedName) { queue.remove(key) }
    func clusterChanged(_ change: SchedulingAlgorithm.ClusterEvents = .all, now: Timestamp) {
        queue.clusterChanged(change, now: now)
    }
    func pop(now: Timestamp) -> QueuedPod? { queue.pop(now: now) }
    @discardableResult
    func setFailed(_ pod: QueuedPod, now: Timestamp) -> Bool { queue.setFailed(pod, now: now) }
    func setUnschedulable(_ pod: QueuedPod, seenChanges: Int, now: Timestamp) {
        queue.setUnschedulable(pod, seenChanges: seenChanges, now: now)
    }
}

@Suite struct SchedulingQueueTests {
    private func key(_ name: String) -> NamespacedName { PodInfo(makePod(name)).key }

    /// The names of the pods to try at a moment, in order.
    private func popAll(_ queue: Waiting, after: Duration = .zero) -> [String] {
        var names: [String] = []
        while let pod = queue.pop(now: epoch + after) { names.append(pod.info.key.name) }
        return names
    }

    /// A queue with one pod that fits nowhere, refused at the start.
    private func rejected(_ pod: Pod = makePod()) throws -> Waiting {
        let queue = Waiting()
        queue.set(PodInfo(pod), now: epoch)
        let tried = try #require(queue.pop(now: epoch))
        queue.setUnschedulable(tried, seenChanges: queue.changeCount, now: epoch)
        return queue
    }

    @Test("an unschedulable pod is retried only after an event that may help it")
    func helpfulEvents() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        var tried = try #require(queue.pop(now: epoch))
        tried.helpfulEvents = .nodes
        queue.setUnschedulable(tried, seenChanges: queue.changeCount, now: epoch)
        queue.clusterChanged(.podRemoval, now: epoch + .seconds(20))
        #expect(popAll(queue, after: .seconds(20)).isEmpty)
        queue.clusterChanged(.nodes, now: epoch + .seconds(20))
        #expect(popAll(queue, after: .seconds(20)) == ["p"])
    }

    @Test("pods are sorted by priority, then by waiting time")
    func order() {
        let queue = Waiting()
        queue.set(PodInfo(makePod("late")), now: epoch + .seconds(2))
        queue.set(PodInfo(makePod("early")), now: epoch + .seconds(1))
        queue.set(PodInfo(makePod("high", priority: 10)), now: epoch + .seconds(3))
        queue.set(PodInfo(makePod("low", priority: -1)), now: epoch)
        #expect(popAll(queue, after: .seconds(3)) == ["high", "early", "late", "low"])
        #expect(queue.pop(now: epoch + .seconds(3)) == nil)
    }

    @Test("each failure doubles the delay, from one second to ten")
    func backoff() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        var now = epoch
        for seconds in [1, 2, 4, 8, 10, 10] {
            let pod = try #require(queue.pop(now: now))
            queue.setFailed(pod, now: now)
            let due = now + .seconds(seconds)
            #expect(queue.nextDue == due)
            #expect(queue.pop(now: due - .milliseconds(1)) == nil)
            now = due
        }
    }

    @Test("an unschedulable pod waits for a change in the cluster, and at least for its back-off")
    func change() throws {
        let queue = try rejected()
        #expect(popAll(queue, after: .seconds(200)) == [])
        let early = try rejected()
        early.clusterChanged(now: epoch + .milliseconds(500))
        #expect(popAll(early, after: .milliseconds(999)) == [])
        #expect(popAll(early, after: .seconds(1)) == ["p"])
        queue.clusterChanged(now: epoch + .seconds(200))
        #expect(popAll(queue, after: .seconds(200)) == ["p"])
    }

    @Test("an unschedulable pod is retried after five minutes")
    func limit() throws {
        let queue = try rejected()
        #expect(queue.nextDue == epoch + .seconds(300))
        #expect(popAll(queue, after: .seconds(299)) == [])
        #expect(popAll(queue, after: .seconds(300)) == ["p"])
    }

    @Test("a change of the cluster during the attempt sends the pod to back-off")
    func changeDuringTry() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        let seen = queue.changeCount
        let pod = try #require(queue.pop(now: epoch))
        queue.clusterChanged(now: epoch)
        queue.setUnschedulable(pod, seenChanges: seen, now: epoch)
        #expect(queue.nextDue == epoch + .seconds(1))
        #expect(popAll(queue, after: .seconds(1)) == ["p"])
    }

    @Test("an unschedulable pod becomes active when its spec or labels change, but not when its status does")
    func update() throws {
        let queue = try rejected()
        queue.set(PodInfo(makePod { $0.status.phase = "Pending" }), now: epoch)
        #expect(popAll(queue) == [])
        queue.set(PodInfo(makePod { $0.metadata.labels = ["a": "b"] }), now: epoch)
        let pod = try #require(queue.pop(now: epoch))
        #expect(pod.info.pod.metadata.labels == ["a": "b"])
        #expect(pod.attempts == 2 && pod.since == epoch)
    }

    @Test("an update of a pod that backs off does not shorten its delay")
    func updateInBackoff() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        queue.setFailed(try #require(queue.pop(now: epoch)), now: epoch)
        queue.set(PodInfo(makePod(priority: 5)), now: epoch)
        #expect(queue.pop(now: epoch) == nil)
        #expect(queue.pop(now: epoch + .seconds(1))?.priority == 5)
    }

    @Test("a pod has one attempt at a time; an update during it applies to the next one")
    func updateDuringTry() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        let pod = try #require(queue.pop(now: epoch))
        queue.set(PodInfo(makePod(priority: 5)), now: epoch)
        #expect(queue.pop(now: epoch) == nil)
        queue.setUnschedulable(pod, seenChanges: queue.changeCount, now: epoch)
        #expect(queue.count == 1)
        #expect(queue.pop(now: epoch + .seconds(1))?.priority == 5)
    }

    @Test("a pod can be removed from every queue")
    func removal() throws {
        let queue = try rejected()
        queue.remove(key("p"))
        queue.set(PodInfo(makePod("active")), now: epoch)
        queue.remove(key("active"))
        #expect(queue.count == 0 && queue.nextDue == nil)
        #expect(popAll(queue, after: .seconds(600)) == [])
    }

    @Test("a pod that is removed during its attempt does not come back")
    func removalDuringTry() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        let pod = try #require(queue.pop(now: epoch))
        queue.remove(key("p"))
        queue.setUnschedulable(pod, seenChanges: queue.changeCount, now: epoch)
        #expect(!queue.setFailed(pod, now: epoch))
        #expect(queue.count == 0)
    }

    @Test(
        "a pod that was created again with the same name starts over, whatever the result of the old one's attempt is")
    func recreation() throws {
        let queue = Waiting()
        queue.set(PodInfo(makePod()), now: epoch)
        let old = try #require(queue.pop(now: epoch))
        queue.set(PodInfo(makePod { $0.metadata.uid = "other" }), now: epoch + .seconds(1))
        let new = try #require(queue.pop(now: epoch + .seconds(1)))
        #expect(new.attempts == 1 && new.since == epoch + .seconds(1))
        #expect(!queue.setFailed(old, now: epoch + .seconds(1)))
        #expect(queue.setFailed(new, now: epoch + .seconds(1)))
    }

    @Test("thousands of pods that are added, changed and removed are tried once each and in order")
    func many() {
        let queue = Waiting()
        for round in 0..<3 {
            for number in 0..<2_000 {
                let pod = makePod("p\(number)", priority: Int32(number % 7)) {
                    $0.metadata.labels["round"] = "\(round)"
                }
                queue.set(PodInfo(pod), now: epoch)
            }
        }
        for number in 0..<2_000 where number % 2 == 1 { queue.remove(key("p\(number)")) }
        #expect(queue.count == 1_000)
        var tried: [(priority: Int32, name: String)] = []
        while let pod = queue.pop(now: epoch) { tried.append((pod.priority, pod.info.key.name)) }
        #expect(tried.count == 1_000 && Set(tried.map(\.name)).count == 1_000)
        let isOrdered = zip(tried, tried.dropFirst()).allSatisfy { first, second in
            first.priority > second.priority || (first.priority == second.priority && first.name < second.name)
        }
        #expect(isOrdered)
        #expect(queue.count == 0)
    }

    @Test("a pod whose priority changes is sorted by its new priority")
    func priorityChange() {
        let queue = Waiting()
        queue.set(PodInfo(makePod("a", priority: 1)), now: epoch)
        queue.set(PodInfo(makePod("b", priority: 2)), now: epoch)
        queue.set(PodInfo(makePod("a", priority: 3)), now: epoch)
        #expect(popAll(queue) == ["a", "b"])
    }
}
