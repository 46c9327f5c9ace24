import KubeAPI
import KubeSupport
import Logging
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
        var isGone = false
        /// The message of the eviction. Nil if the pod is not evicted.
        var eviction: String?
        var sync: Task<Bool, Never>?
        var nextLook: Timestamp?
        /// The status that the worker wrote last, so that it writes only changes.
        var published: PodStatus?
        var publishedAt: Timestamp?
    }

    let uid: String
    let context: PodWorkerContext
    let inbox: Mutex<Inbox>
    let probes: PodProbes
    /// Only the running sync accesses it.
    let memory = Mutex(WorkerMemory())
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
            let mustEndSooner =
                pod.metadata.deletionTimestamp != nil
                && (old.metadata.deletionTimestamp == nil
                    || (pod.metadata.deletionGracePeriodSeconds ?? 0) < (old.metadata.deletionGracePeriodSeconds ?? 0))
            return mustEndSooner ? inbox.sync : nil
        }
        interrupted?.cancel()
        waker.yield()
    }

    /// Stops the containers of a pod that was deleted from the API server.
    func remove() {
        let interrupted = inbox.withLock { inbox -> Task<Bool, Never>? in
            defer { inbox.isGone = true }
            return inbox.isGone || inbox.pod.metadata.deletionTimestamp != nil ? nil : inbox.sync
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
            let isOver = phase == "Failed" || phase == "Succeeded"
            guard inbox.eviction == nil, !inbox.isGone, !isOver, inbox.pod.metadata.deletionTimestamp == nil else {
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
    func tick(_ now: Timestamp) {
        let due = inbox.withLock { inbox -> Bool in
            guard let next = inbox.nextLook, next <= now else { return false }
            inbox.nextLook = nil
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

    func lookAgain(at time: Timestamp) {
        inbox.withLock { $0.nextLook = $0.nextLook.map { min($0, time) } ?? time }
    }
}

/// The state that a worker keeps between two syncs.
struct WorkerMemory: Sendable {
    var backoff = RestartBackoff()
    /// The reasons for which containers have not started, by container name.
    var waiting: [String: WaitingReason] = [:]
    /// The times at which failed starts are retried, by container name.
    var retryAt: [String: Timestamp] = [:]
    /// The time at which volumes were last updated.
    var volumesRefreshed: Timestamp?
    var sandboxFailures = 0
    var sandboxRetryAt: Timestamp?
    var failure: WaitingReason?
    var tokens: [String: Token] = [:]
    /// Containers whose `Killing` event was sent.
    var announcedKills: Set<String> = []

    struct Token: Sendable {
        var token: String
        var refreshAt: Timestamp
    }
}
