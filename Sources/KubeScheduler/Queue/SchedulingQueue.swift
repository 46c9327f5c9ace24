import KubeAPI
import KubeClient
import KubeSupport

/// A pod that waits for a node.
package struct QueuedPod: Sendable {
    package var info: PodInfo
    /// When the pod came into the queue first.
    package var since: Timestamp
    package var attempts = 0

    package init(_ info: PodInfo, since: Timestamp) {
        self.info = info
        self.since = since
    }

    package var priority: Int32 { info.pod.spec.priority ?? 0 }
}

/// The pods that wait for a node, in three parts, as upstream has them: a value.
///
/// - active: to be tried now, the most important first, then the one that waits longest;
/// - backing off: to be tried when a wait is over that doubles with each failure (1 s to 10 s);
/// - unschedulable: no node fits, until something in the cluster changes or five minutes have passed.
///
/// A pod that is being tried is in none of them, but known: news of it wait until the try is over, and if it is removed
/// meanwhile, the try can't put it back.
package struct SchedulingQueue: Sendable {
    package static let backoff = Backoff(initial: .seconds(1), maximum: .seconds(10))
    package static let unschedulableLimit: Duration = .seconds(300)

    private var active: [NamespacedName: QueuedPod] = [:]
    private var backingOff: [NamespacedName: (pod: QueuedPod, until: Timestamp)] = [:]
    private var unschedulable: [NamespacedName: (pod: QueuedPod, since: Timestamp)] = [:]
    private var inFlight: [NamespacedName: (pod: QueuedPod, isChanged: Bool)] = [:]
    private let sort: any QueueSortPlugin
    /// Counts what changed in the cluster, to find changes that happened while a pod was being tried.
    private var changes = 0

    package init(sort: any QueueSortPlugin = PrioritySort()) {
        self.sort = sort
    }

    /// How many pods wait, by where.
    package struct Counts: Hashable, Sendable {
        package var active: Int
        package var backingOff: Int
        package var unschedulable: Int
    }

    package var counts: Counts {
        Counts(active: active.count, backingOff: backingOff.count, unschedulable: unschedulable.count)
    }

    package var count: Int { active.count + backingOff.count + unschedulable.count }
    package var changeCount: Int { changes }

    /// Takes in a pod, or what is new of one that waits: a pod that was changed is worth another try.
    package mutating func set(_ info: PodInfo, now: Timestamp) {
        // A pod of the same name that was made anew is another pod.
        if let known = entry(info.key), known.info.pod.metadata.uid != info.pod.metadata.uid { remove(info.key) }
        let known = entry(info.key)
        var pod = known ?? QueuedPod(info, since: now)
        let isChanged =
            known.map { $0.info.pod.spec != info.pod.spec || $0.info.pod.metadata.labels != info.pod.metadata.labels }
            ?? true
        pod.info = info
        if let current = inFlight[info.key] {
            inFlight[info.key] = (pod, current.isChanged || isChanged)
        } else if backingOff[info.key] != nil {
            backingOff[info.key]?.pod = pod
        } else if unschedulable[info.key] != nil, !isChanged {
            unschedulable[info.key]?.pod = pod
        } else {
            unschedulable[info.key] = nil
            active[info.key] = pod
        }
    }

    private func entry(_ key: NamespacedName) -> QueuedPod? {
        active[key] ?? backingOff[key]?.pod ?? unschedulable[key]?.pod ?? inFlight[key]?.pod
    }

    package mutating func remove(_ key: NamespacedName) {
        inFlight[key] = nil
        active[key] = nil
        backingOff[key] = nil
        unschedulable[key] = nil
    }

    /// Something changed in the cluster that may make room: pods that fit nowhere are tried again.
    package mutating func clusterChanged(now: Timestamp) {
        changes += 1
        for (key, entry) in unschedulable { requeue(key, entry.pod, failed: entry.since, now: now) }
        unschedulable = [:]
    }

    /// Puts back a pod that fits nowhere. `seenChanges` is `changeCount` from before the try.
    package mutating func setUnschedulable(_ pod: QueuedPod, seenChanges: Int, now: Timestamp) {
        guard let (latest, isChanged) = finish(pod) else { return }
        if seenChanges != changes || isChanged {
            requeue(latest.info.key, latest, failed: now, now: now)
        } else {
            unschedulable[latest.info.key] = (latest, now)
        }
    }

    /// Puts back a pod whose try failed for reasons that are not the pod's. False if the try was no longer under way:
    /// the pod has its node, or is gone.
    @discardableResult
    package mutating func setFailed(_ pod: QueuedPod, now: Timestamp) -> Bool {
        guard let (latest, _) = finish(pod) else { return false }
        requeue(latest.info.key, latest, failed: now, now: now)
        return true
    }

    /// Ends a try, for good. The result is what is known of the pod now, nothing if the try was no longer under way.
    @discardableResult
    package mutating func finish(_ pod: QueuedPod) -> (pod: QueuedPod, isChanged: Bool)? {
        let key = pod.info.key
        guard let current = inFlight[key], current.pod.info.pod.metadata.uid == pod.info.pod.metadata.uid else {
            return nil
        }
        inFlight[key] = nil
        return current
    }

    private mutating func requeue(_ key: NamespacedName, _ pod: QueuedPod, failed: Timestamp, now: Timestamp) {
        let until = failed + Self.backoff.delay(attempt: pod.attempts - 1)
        if until <= now { active[key] = pod } else { backingOff[key] = (pod, until) }
    }

    /// The next pod to try, which leaves the queue.
    package mutating func pop(now: Timestamp) -> QueuedPod? {
        for (key, entry) in backingOff where entry.until <= now {
            backingOff[key] = nil
            active[key] = entry.pod
        }
        for (key, entry) in unschedulable where entry.since + Self.unschedulableLimit <= now {
            unschedulable[key] = nil
            active[key] = entry.pod
        }
        guard var next = active.values.min(by: sort.isBefore) else { return nil }
        active[next.info.key] = nil
        next.attempts += 1
        inFlight[next.info.key] = (next, false)
        return next
    }

    /// When a pod becomes ready to be tried without anything happening.
    package var nextDue: Timestamp? {
        let waits = backingOff.values.map(\.until) + unschedulable.values.map { $0.since + Self.unschedulableLimit }
        return waits.min()
    }
}

/// The more important pod first, then the one that waits longer.
package struct PrioritySort: QueueSortPlugin {
    package let name = "PrioritySort"

    package init() {}

    package func isBefore(_ left: QueuedPod, _ right: QueuedPod) -> Bool {
        if left.priority != right.priority { return left.priority > right.priority }
        if left.since != right.since { return left.since < right.since }
        return (left.info.key.namespace, left.info.key.name) < (right.info.key.namespace, right.info.key.name)
    }
}
