import HeapModule
import KubeAPI
import KubeClient
import KubeSupport

/// A pod that waits for a node.
package struct QueuedPod: Sendable {
    package var info: PodInfo
    /// When the pod came into the queue first.
    package var since: Timestamp
    package var attempts = 0
    /// What may help a pod that fits nowhere.
    package var remedies = SchedulingAlgorithm.Remedies.all

    package init(_ info: PodInfo, since: Timestamp) {
        self.info = info
        self.since = since
    }

    package var priority: Int32 { info.priority }
}

/// The pods that wait for a node, in three parts, as upstream has them: a value.
///
/// - active: to be tried now, the most important first, then the one that waits longest;
/// - backing off: to be tried when a wait is over that doubles with each failure (1 s to 10 s);
/// - unschedulable: no node fits, until something in the cluster changes or five minutes have passed.
///
/// A pod that is being tried is in none of them, but known: news of it wait until the try is over, and if it is removed
/// meanwhile, the try can't put it back.
///
/// Two heaps say which pod is next. A pod that leaves its part leaves its place in a heap behind, which is told by its
/// number when it comes to the top, so that every operation costs the logarithm of what waits.
package struct SchedulingQueue: Sendable {
    package static let backoff = Backoff(initial: .seconds(1), maximum: .seconds(10))
    package static let unschedulableLimit: Duration = .seconds(300)

    private enum Part: Hashable, Sendable {
        case active
        case backingOff
        case unschedulable(since: Timestamp)
        case inFlight(isChanged: Bool)
    }

    private struct Entry {
        var pod: QueuedPod
        var part: Part
        /// The number of the pod's place in a heap.
        var place: Int
    }

    private var entries: [NamespacedName: Entry] = [:]
    private var unschedulable: Set<NamespacedName> = []
    private var active = Heap<ActivePlace>()
    private var waits = Heap<WaitingPlace>()
    private var places = 0
    private var sizes = Counts(active: 0, backingOff: 0, unschedulable: 0)
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

    package var counts: Counts { sizes }
    package var count: Int { sizes.active + sizes.backingOff + sizes.unschedulable }
    package var changeCount: Int { changes }

    // MARK: News

    /// Takes in a pod, or what is new of one that waits: a pod that was changed is worth another try.
    package mutating func set(_ info: PodInfo, now: Timestamp) {
        let known = entries[info.key]
        guard let known, known.pod.info.pod.metadata.uid == info.pod.metadata.uid else {
            // A pod of the same name that was made anew is another pod.
            if known != nil { remove(info.key) }
            return put(QueuedPod(info, since: now), .active)
        }
        var pod = known.pod
        pod.info = info
        switch known.part {
        case .inFlight(let wasChanged):
            entries[info.key]?.part = .inFlight(isChanged: wasChanged || pod.isWorthAnotherTry(after: known.pod))
        case .unschedulable where pod.isWorthAnotherTry(after: known.pod):
            return put(pod, .active)
        case .active where sort.isBefore(pod, known.pod) || sort.isBefore(known.pod, pod):
            return put(pod, .active)
        case .active, .backingOff, .unschedulable:
            break
        }
        entries[info.key]?.pod = pod
    }

    package mutating func remove(_ key: NamespacedName) {
        guard let entry = entries.removeValue(forKey: key) else { return }
        count(key, entry.part, -1)
        giveBackMemory()
    }

    /// After a burst of pods, which may have made the queue large, it is empty for long.
    private mutating func giveBackMemory() {
        guard entries.isEmpty, entries.capacity > 1_024 else { return }
        entries = [:]
        unschedulable = []
        active = Heap()
        waits = Heap()
    }

    /// Something changed in the cluster: pods that fit nowhere are tried again where it may help them.
    package mutating func clusterChanged(_ change: SchedulingAlgorithm.Remedies = .all, now: Timestamp) {
        changes += 1
        for key in unschedulable {
            guard let entry = entries[key], case .unschedulable(let since) = entry.part,
                !entry.pod.remedies.isDisjoint(with: change)
            else { continue }
            requeue(entry.pod, failed: since, now: now)
        }
    }

    // MARK: Tries

    /// The next pod to try, which leaves the queue.
    package mutating func pop(now: Timestamp) -> QueuedPod? {
        while let wait = nextWait, wait.until <= now {
            waits.removeMin()
            if let pod = entries[wait.key]?.pod { put(pod, .active) }
        }
        while let place = active.popMin() {
            guard var entry = entries[place.pod.info.key], entry.place == place.number, entry.part == .active else {
                continue
            }
            entry.pod.attempts += 1
            put(entry.pod, .inFlight(isChanged: false))
            return entry.pod
        }
        return nil
    }

    /// Puts back a pod that fits nowhere. `seenChanges` is `changeCount` from before the try.
    package mutating func setUnschedulable(_ pod: QueuedPod, seenChanges: Int, now: Timestamp) {
        guard case (var latest, let isChanged)? = finish(pod) else { return }
        latest.remedies = pod.remedies
        if seenChanges != changes || isChanged {
            requeue(latest, failed: now, now: now)
        } else {
            put(latest, .unschedulable(since: now), until: now + Self.unschedulableLimit)
        }
    }

    /// Puts back a pod whose try failed for reasons that are not the pod's. False if the try was no longer under way:
    /// the pod has its node, or is gone.
    @discardableResult
    package mutating func setFailed(_ pod: QueuedPod, now: Timestamp) -> Bool {
        guard let (latest, _) = finish(pod) else { return false }
        requeue(latest, failed: now, now: now)
        return true
    }

    /// Ends a try, for good. The result is what is known of the pod now, nothing if the try was no longer under way.
    @discardableResult
    package mutating func finish(_ pod: QueuedPod) -> (pod: QueuedPod, isChanged: Bool)? {
        let key = pod.info.key
        guard let entry = entries[key], case .inFlight(let isChanged) = entry.part,
            entry.pod.info.pod.metadata.uid == pod.info.pod.metadata.uid
        else { return nil }
        entries[key] = nil
        giveBackMemory()
        return (entry.pod, isChanged)
    }

    /// When a pod becomes ready to be tried without anything happening.
    package var nextDue: Timestamp? {
        mutating get { nextWait?.until }
    }

    // MARK: Places

    private mutating func requeue(_ pod: QueuedPod, failed: Timestamp, now: Timestamp) {
        let until = failed + Self.backoff.delay(attempt: pod.attempts - 1)
        if until <= now { put(pod, .active) } else { put(pod, .backingOff, until: until) }
    }

    /// Moves a pod to another part, from whichever it is in.
    private mutating func put(_ pod: QueuedPod, _ part: Part, until: Timestamp? = nil) {
        let key = pod.info.key
        places += 1
        if let old = entries.updateValue(Entry(pod: pod, part: part, place: places), forKey: key) {
            count(key, old.part, -1)
        }
        count(key, part, 1)
        if part == .active { active.insert(ActivePlace(pod: pod, number: places, sort: sort)) }
        if let until { waits.insert(WaitingPlace(until: until, key: key, number: places)) }
        dropLeftPlaces()
    }

    private mutating func count(_ key: NamespacedName, _ part: Part, _ change: Int) {
        switch part {
        case .active: sizes.active += change
        case .backingOff: sizes.backingOff += change
        case .unschedulable:
            sizes.unschedulable += change
            if change > 0 { unschedulable.insert(key) } else { unschedulable.remove(key) }
        case .inFlight: break
        }
    }

    /// The first wait that is somebody's.
    private var nextWait: WaitingPlace? {
        mutating get {
            while let first = waits.min {
                if entries[first.key]?.place == first.number { return first }
                waits.removeMin()
            }
            return nil
        }
    }

    /// Places that were left are more than those that are taken: makes the heaps anew.
    private mutating func dropLeftPlaces() {
        let slack = 64
        if active.count > 2 * sizes.active + slack {
            active = Heap(active.unordered.filter { entries[$0.pod.info.key]?.place == $0.number })
        }
        if waits.count > 2 * (sizes.backingOff + sizes.unschedulable) + slack {
            waits = Heap(waits.unordered.filter { entries[$0.key]?.place == $0.number })
        }
    }
}

extension QueuedPod {
    /// Whether what changed of the pod may change what the scheduler finds.
    fileprivate func isWorthAnotherTry(after old: QueuedPod) -> Bool {
        let (new, old) = (info.pod, old.info.pod)
        return new.spec != old.spec || new.metadata.labels != old.metadata.labels
    }
}

/// A pod that can be tried, in the order of its queue.
private struct ActivePlace: Comparable, Sendable {
    let pod: QueuedPod
    let number: Int
    let sort: any QueueSortPlugin

    static func == (left: Self, right: Self) -> Bool { left.number == right.number }
    static func < (left: Self, right: Self) -> Bool { left.sort.isBefore(left.pod, right.pod) }
}

/// A pod that waits for a moment.
private struct WaitingPlace: Comparable, Sendable {
    let until: Timestamp
    let key: NamespacedName
    let number: Int

    static func < (left: Self, right: Self) -> Bool { (left.until, left.number) < (right.until, right.number) }
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
