import KubeAPI
import KubeSupport
import Synchronization

/// Brings one pod to the state that its spec describes and keeps it there, until the pod is deleted.
///
/// Every event that may change something (an update of the pod, an event of the runtime, the result of a probe, a
/// timer) wakes the worker. Each time it observes the runtime, plans, executes the plan and publishes the status, until
/// there is nothing left to do. It executes one sync at a time. A termination with a shorter grace period interrupts
/// the current one.
final class PodWorker: Sendable {
    struct Inbox: Sendable {
        var pod: Pod
        /// The API server no longer has the pod, or never had it.
        var isDeleted = false
        /// The message of the eviction. Nil if the pod is not evicted.
        var eviction: String?
        var sync: Task<Bool, Never>?
        var nextSync: Timestamp?
        /// The status that the worker wrote last, so that it writes only changes.
        var published: PodStatus?
        var publishedAt: Timestamp?
    }

    let uid: String
    let context: PodWorkerContext
    let inbox: Mutex<Inbox>
    let probes: PodProbes
    /// Only the running sync accesses it.
    let syncState = Mutex(PodSyncState())
    private let wakeUps: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    init(pod: Pod, context: PodWorkerContext) {
        uid = pod.uid
        self.context = context
        inbox = Mutex(Inbox(pod: pod))
        (wakeUps, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let waker = waker
        probes = PodProbes(prober: context.prober, time: context.time) { waker.yield() }
        waker.yield()
    }

    /// Replaces the pod by a newer version.
    func update(_ pod: Pod) {
        let interrupted = inbox.withLock { inbox -> Task<Bool, Never>? in
            let old = inbox.pod
            inbox.pod = pod
            let hasShorterGracePeriod =
                pod.metadata.deletionTimestamp != nil
                && (old.metadata.deletionTimestamp == nil
                    || (pod.metadata.deletionGracePeriodSeconds ?? 0) < (old.metadata.deletionGracePeriodSeconds ?? 0))
            return hasShorterGracePeriod ? inbox.sync : nil
        }
        interrupted?.cancel()
        waker.yield()
    }

    /// Stops the containers of a pod that was deleted from the API server.
    func remove() {
        let interrupted = inbox.withLock { inbox -> Task<Bool, Never>? in
            defer { inbox.isDeleted = true }
            return inbox.isDeleted || inbox.pod.metadata.deletionTimestamp != nil ? nil : inbox.sync
        }
        interrupted?.cancel()
        waker.yield()
    }

    /// Ends the pod and sets its phase to Failed.
    /// - Returns: False if the pod terminates, or has terminated, for another reason.
    func evict(_ message: String) -> Bool {
        let interrupted: Task<Bool, Never>?
        switch inbox.withLock({ inbox -> (isNew: Bool, sync: Task<Bool, Never>?) in
            let phase = (inbox.published ?? inbox.pod.status).phase
            let isFinished = phase == "Failed" || phase == "Succeeded"
            guard inbox.eviction == nil, !inbox.isDeleted, !isFinished, inbox.pod.metadata.deletionTimestamp == nil
            else {
                return (false, nil)
            }
            inbox.eviction = message
            return (true, inbox.sync)
        }) {
        case (false, _): return false
        case (true, let sync): interrupted = sync
        }
        interrupted?.cancel()
        waker.yield()
        return true
    }

    func wake() { waker.yield() }

    /// Wakes the worker if one of its delays has passed.
    func wakeIfDue(_ now: Timestamp) {
        let due = inbox.withLock { inbox -> Bool in
            guard let next = inbox.nextSync, next <= now else { return false }
            inbox.nextSync = nil
            return true
        }
        if due { waker.yield() }
    }

    /// Runs until the pod is deleted and everything of it is removed from this node, or until the task is cancelled.
    /// The containers of a cancelled worker continue to run, and the next kubelet continues with them.
    func run() async {
        await withTaskCancellationHandler {
            for await _ in wakeUps {
                let sync = Task { await self.sync() }
                inbox.withLock { $0.sync = sync }
                let isFinished = await withTaskCancellationHandler {
                    await sync.value
                } onCancel: {
                    sync.cancel()
                }
                inbox.withLock { $0.sync = nil }
                if isFinished || Task.isCancelled { break }
            }
        } onCancel: {
            waker.finish()
        }
        probes.stopAll()
    }

    func scheduleSync(at time: Timestamp) {
        inbox.withLock { $0.nextSync = $0.nextSync.map { min($0, time) } ?? time }
    }
}
