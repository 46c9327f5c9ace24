import HeapModule
import KubeAPI
import KubeClient
import KubeSupport

/// A pod in the queue.
package struct QueuedPod: Sendable {
    package var info: PodInfo
    /// The time at which the pod was first added to the queue.
    package var since: Timestamp
    package var attempts = 0
    /// The events that can make the pod schedulable if no node fits.
    package var helpfulEvents = SchedulingAlgorithm.ClusterEvents.all

    package init(_ info: PodInfo, since: Timestamp) {
        self.info = info
        self.since = since
    }

    package var priority: Int32 { info.priority }
}

/// The pods that wait for a node, as a value with upstream's three queues:
///
/// - active: pods to schedule now, by priority and then by waiting time;
/// - backing off: pods to schedule after a delay that doubles with each failure (1 s to 10 s);
/// - unschedulable: pods for which no node fits, until the cluster changes or five minutes have passed.
///
/// A pod whose scheduling attempt is in progress is in none of the queues. Changes of it are recorded until the attempt ends; if it
/// is removed during the attempt, the attempt can't put it back.
///
/// Two heaps order the pods. A pod that leaves a queue leaves a stale entry in the heap, which its sequence number identifies when
/// it reaches the top, so that the cost of an operation is logarithmic.
package struct SchedulingQueue: Sendable {
    package static let backoff = Backoff(initial: .seconds(1), maximum: .seconds(10))
    package static let unschedulableLimit: Duration = .seconds(300)

    private enum Queue: Hashable, Sendable {
        case active
        case backingOff
        case unschedulable(since: Timestamp)
        case inFlight(isChanged: Bool)
    }

    private struct Entry {
        var pod: QueuedPod
        var queue: Queue
        /// The sequence number of the pod's valid heap entry.
        var sequence: Int
    }

    private var entries: [NamespacedName: Entry] = [:]
    private var unschedulable: Set<NamespacedName> = []
    private var active = Heap<ActiveEntry>()
    private var delayed = Heap<DelayedEntry>()
    private var lastSequence = 0
    private var sizes = Counts(active: 0, backingOff: 0, unschedulable: 0)
    private let sort: any QueueSortPlugin
    /// The number of changes in the cluster, by which an attempt detects changes during the attempt.
    private var changes = 0

    package init(sort: any QueueSortPlugin = PrioritySort()) {
        self.sort = sort
    }

    /// The numbers of pods by queue.
    package struct Counts: Hashable, Sendable {
        package var active: Int
        package var backingOff: Int
        package var unschedulable: Int
    }

    package var counts: Counts { sizes }
    package var count: Int { sizes.active + sizes.backingOff + sizes.unschedulable }
    package var changeCount: Int { changes }

    // MARK: Pods

    /// Adds or updates a pod. An unschedulable pod whose update may make it schedulable becomes active.
    package mutating func set(_ info: PodInfo, now: Timestamp) {
        let known = entries[info.key]
        guard let known, known.pod.info.pod.metadata.uid == info.pod.metadata.uid else {
            // A pod that was deleted and created again is another pod.
            if known != nil { remove(info.key) }
            return put(QueuedPod(info, since: now), .active)
        }
        var pod = known.pod
        pod.info = info
        switch known.queue {
        case .inFlight(let wasChanged):
            entries[info.key]?.queue = .inFlight(isChanged: wasChanged || pod.isSchedulingChanged(after: known.pod))
        case .unschedulable where pod.isSchedulingChanged(after: known.pod):
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
        count(key, entry.queue, -1)
        releaseMemory()
    }

    /// Frees the memory of a queue that is empty after a burst of pods.
    private mutating func releaseMemory() {
        guard entries.isEmpty, entries.capacity > 1_024 else { return }
        entries = [:]
        unschedulable = []
        active = Heap()
        delayed = Heap()
    }

    /// Requeues the unschedulable pods that a change in the cluster may make schedulable.
    package mutating func clusterChanged(_ change: SchedulingAlgorithm.ClusterEvents = .all, now: Timestamp) {
        changes += 1
        for key in unschedulable {
            guard let entry = entries[key], case .unschedulable(let since) = entry.queue,
                !entry.pod.helpfulEvents.isDisjoint(with: change)
            else { continue }
            requeue(entry.pod, failed: since, now: now)
        }
    }

    // MARK: Attempts

    /// Removes and returns the next pod to schedule, whose attempt begins.
    package mutating func pop(now: Timestamp) -> QueuedPod? {
        while let entry = nextDelayed, entry.until <= now {
            delayed.removeMin()
            if let pod = entries[entry.key]?.pod { put(pod, .active) }
        }
        while let next = active.popMin() {
            guard var entry = entries[next.pod.info.key], entry.sequence == next.sequence, entry.queue == .active else {
                continue
            }
            entry.pod.attempts += 1
            put(entry.pod, .inFlight(isChanged: false))
            return entry.pod
        }
        return nil
    }

    /// Ends the attempt of a pod for which no node fits. `seenChanges` is `changeCount` from before the attempt.
    package mutating func setUnschedulable(_ pod: QueuedPod, seenChanges: Int, now: Timestamp) {
        guard case (var latest, let isChanged)? = finish(pod) else { return }
        latest.helpfulEvents = pod.helpfulEvents
        if seenChanges != changes || isChanged {
            requeue(latest, failed: now, now: now)
        } else {
            put(latest, .unschedulable(since: now), until: now + Self.unschedulableLimit)
        }
    }

    /// Ends the attempt of a pod that failed for another reason, and requeues the pod. Returns false if the attempt had ended: the
    /// pod has a node, or was removed.
    @discardableResult
    package mutating func setFailed(_ pod: QueuedPod, now: Timestamp) -> Bool {
        guard let (latest, _) = finish(pod) else { return false }
        requeue(latest, failed: now, now: now)
        return true
    }

    /// Ends an attempt and removes the pod. Returns the current pod; nil if the attempt had ended.
    @discardableResult
    package mutating func finish(_ pod: QueuedPod) -> (pod: QueuedPod, isChanged: Bool)? {
        let key = pod.info.key
        guard let entry = entries[key], case .inFlight(let isChanged) = entry.queue,
            entry.pod.info.pod.metadata.uid == pod.info.pod.metadata.uid
        else { return nil }
        entries[key] = nil
        releaseMemory()
        return (entry.pod, isChanged)
    }

    /// The time at which the next pod becomes active without any change.
    package var nextDue: Timestamp? {
        mutating get { nextDelayed?.until }
    }

    // MARK: Queues

    private mutating func requeue(_ pod: QueuedPod, failed: Timestamp, now: Timestamp) {
        let until = failed + Self.backoff.delay(attempt: pod.attempts - 1)
        if until <= now { put(pod, .active) } else { put(pod, .backingOff, until: until) }
    }

    /// Moves a pod to another queue.
    private mutating func put(_ pod: QueuedPod, _ queue: Queue, until: Timestamp? = nil) {
        let key = pod.info.key
        lastSequence += 1
        if let old = entries.updateValue(Entry(pod: pod, queue: queue, sequence: lastSequence), forKey: key) {
            count(key, old.queue, -1)
        }
        count(key, queue, 1)
        if queue == .active { active.insert(ActiveEntry(pod: pod, sequence: lastSequence, sort: sort)) }
        if let until { delayed.insert(DelayedEntry(until: until, key: key, sequence: lastSequence)) }
        removeStaleEntries()
    }

    private mutating func count(_ key: NamespacedName, _ queue: Queue, _ change: Int) {
        switch queue {
        case .active: sizes.active += change
        case .backingOff: sizes.backingOff += change
        case .unschedulable:
            sizes.unschedulable += change
            if change > 0 { unschedulable.insert(key) } else { unschedulable.remove(key) }
        case .inFlight: break
        }
    }

    /// The first valid entry of the delayed pods.
    private var nextDelayed: DelayedEntry? {
        mutating get {
            while let first = delayed.min {
                if entries[first.key]?.sequence == first.sequence { return first }
                delayed.removeMin()
            }
            return nil
        }
    }

    /// Rebuilds a heap if most of its entries are stale.
    private mutating func removeStaleEntries() {
        let slack = 64
        if active.count > 2 * sizes.active + slack {
            active = Heap(active.unordered.filter { entries[$0.pod.info.key]?.sequence == $0.sequence })
        }
        if delayed.count > 2 * (sizes.backingOff + sizes.unschedulable) + slack {
            delayed = Heap(delayed.unordered.filter { entries[$0.key]?.sequence == $0.sequence })
        }
    }
}

extension QueuedPod {
    /// Returns true if the change of the pod may change the result of scheduling it.
    fileprivate func isSchedulingChanged(after old: QueuedPod) -> Bool {
        let (new, old) = (info.pod, old.info.pod)
        return new.spec != old.spec || new.metadata.labels != old.metadata.labels
    }
}

/// A heap entry of an active pod.
private struct ActiveEntry: Comparable, Sendable {
    let pod: QueuedPod
    let sequence: Int
    let sort: any QueueSortPlugin

    static func == (left: Self, right: Self) -> Bool { left.sequence == right.sequence }
    static func < (left: Self, right: Self) -> Bool { left.sort.isBefore(left.pod, right.pod) }
}

/// A heap entry of a pod that becomes active at a time.
private struct DelayedEntry: Comparable, Sendable {
    let until: Timestamp
    let key: NamespacedName
    let sequence: Int

    static func < (left: Self, right: Self) -> Bool { (left.until, left.sequence) < (right.until, right.sequence) }
}

/// Sorts pods by descending priority, then by waiting time.
package struct PrioritySort: QueueSortPlugin {
    package let name = "PrioritySort"

    package init() {}

    package func isBefore(_ left: QueuedPod, _ right: QueuedPod) -> Bool {
        if left.priority != right.priority { return left.priority > right.priority }
        if left.since != right.since { return left.since < right.since }
        return (left.info.key.namespace, left.info.key.name) < (right.info.key.namespace, right.info.key.name)
    }
}
