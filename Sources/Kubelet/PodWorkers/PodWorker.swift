import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// Brings one pod to what its spec asks for and keeps it there, until the pod is gone.
///
/// Everything that may have changed anything (an update of the pod, an event of the runtime, a probe's finding, a wait
/// that is over) wakes the worker. Each time it observes the runtime, plans, executes the plan and publishes the
/// status, until there is nothing left to do. It never does two things at a time; a pod that must end sooner than what
/// is being done interrupts it.
final class PodWorker: Sendable {
    struct Inbox: Sendable {
        var pod: Pod
        /// The API server knows the pod no more, or never knew it.
        var isGone = false
        /// Why the pod must leave the node.
        var eviction: String?
        var sync: Task<Bool, Never>?
        var nextLook: Timestamp?
        /// What the worker last wrote, so that it writes only what changed.
        var published: PodStatus?
        var publishedAt: Timestamp?
    }

    let uid: String
    let context: PodWorkerContext
    let inbox: Mutex<Inbox>
    let probes: PodProbes
    /// Only the running sync touches it.
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

    /// Takes over a newer version of the pod.
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

    /// The pod was removed from the API server: its containers end.
    func remove() {
        let interrupted = inbox.withLock { inbox -> Task<Bool, Never>? in
            defer { inbox.isGone = true }
            return inbox.isGone || inbox.pod.metadata.deletionTimestamp != nil ? nil : inbox.sync
        }
        interrupted?.cancel()
        waker.yield()
    }

    /// Ends the pod, which stays at the API server as a failed one.
    /// - Returns: false if it is about to end, or has ended, for another reason.
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

    /// Wakes the worker when a wait of its own is over.
    func tick(_ now: Timestamp) {
        let due = inbox.withLock { inbox -> Bool in
            guard let next = inbox.nextLook, next <= now else { return false }
            inbox.nextLook = nil
            return true
        }
        if due { waker.yield() }
    }

    /// Runs until the pod is gone and everything of it is removed from this node, or the task is cancelled. Containers
    /// of a cancelled worker run on: the next kubelet takes them over.
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

/// What a worker remembers between two syncs.
struct WorkerMemory: Sendable {
    var backoff = RestartBackoff()
    /// Why containers have not started, by name.
    var waiting: [String: WaitingReason] = [:]
    /// Containers whose start failed are tried again then.
    var retryAt: [String: Timestamp] = [:]
    /// When volumes were last brought up to date.
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
