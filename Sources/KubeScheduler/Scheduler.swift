import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// Assigns nodes to pods.
///
/// The scheduler decides on one pod at a time, from a snapshot in memory. Bindings are written concurrently with later decisions.
package final class Scheduler: Sendable {
    private struct State {
        var queue = SchedulingQueue()
        var cache = SchedulerCache()
        var algorithm = SchedulingAlgorithm.State()
    }

    private static let schedulerName = "default-scheduler"
    /// The maximum number of concurrent bindings.
    private static let bindingLimit = 32

    private let client: Client
    private let pods: Informer<Pod>
    private let nodes: Informer<Node>
    private let events: EventRecorder
    private let rejections: UnschedulableReporter
    private let algorithm: SchedulingAlgorithm
    private let time: any TimeSource
    private let random: any RandomSource
    private let logger: Logger
    private let state = Mutex(State())
    private let changed = ChangeSignal()
    private let metrics: SchedulerMetrics

    package init(
        client: Client, informers: InformerSet, plugins: [any SchedulerPlugin] = Scheduler.defaultPlugins,
        time: any TimeSource = SystemTime(), random: any RandomSource = SystemRandom(),
        metrics: MetricsRegistry = .process, logger: Logger
    ) {
        self.client = client
        self.metrics = SchedulerMetrics(in: metrics)
        pods = informers.informer(Pod.self)
        nodes = informers.informer(Node.self)
        events = EventRecorder(client, component: Self.schedulerName, time: time, logger: logger)
        rejections = UnschedulableReporter(client: client, pods: pods, time: time, logger: logger)
        algorithm = SchedulingAlgorithm(plugins)
        self.time = time
        self.random = random
        self.logger = logger
    }

    package static var defaultPlugins: [any SchedulerPlugin] {
        [
            NodeUnschedulablePlugin(), NodeNamePlugin(), TaintTolerationPlugin(), NodeAffinityPlugin(),
            NodePortsPlugin(),
            NodeResourcesFitPlugin(),
        ]
    }

    /// Schedules until the task is cancelled. May be called once.
    ///
    /// - Parameter onReady: Called when the informers have synced and scheduling begins.
    package func run(onReady: @Sendable () -> Void = {}) async {
        metrics.countPending { [weak self] in self?.pendingCounts ?? SchedulingQueue().counts }
        let nodeHandler = nodes.addHandler { [weak self] change in self?.nodeChanged(change) }
        let podHandler = pods.addHandler { [weak self] change in self?.podChanged(change) }
        defer {
            nodes.removeHandler(nodeHandler)
            pods.removeHandler(podHandler)
        }
        await nodes.waitUntilSynced()
        await pods.waitUntilSynced()
        guard !Task.isCancelled else { return }
        onReady()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.events.run() }
            group.addTask { await self.rejections.run() }
            group.addTask { await self.decide() }
            await group.waitForAll()
        }
    }

    private var pendingCounts: SchedulingQueue.Counts { state.withLock { $0.queue.counts } }

    // MARK: Changes

    private func nodeChanged(_ change: Change<Node>) {
        let now = time.now()
        state.withLock { state in
            switch change {
            case .added(let node): state.cache.setNode(node)
            case .updated(let old, let node):
                state.cache.setNode(node)
                if !Self.mayHelpPods(old, node) { return }
            case .deleted(let node): state.cache.removeNode(node.metadata.name ?? "")
            }
            state.queue.clusterChanged(.nodes, now: now)
        }
        changed.notify()
    }

    /// Returns true if the change of a node may make pods schedulable. A heartbeat does not.
    private static func mayHelpPods(_ old: Node, _ new: Node) -> Bool {
        old.spec != new.spec || old.metadata.labels != new.metadata.labels
            || old.status.allocatable != new.status.allocatable
    }

    private func podChanged(_ change: Change<Pod>) {
        let pod = change.object
        let key = NamespacedName(pod.metadata)
        let now = time.now()
        let isFinished = ["Succeeded", "Failed"].contains(pod.status.phase)
        func removePod(_ state: inout State) {
            state.queue.remove(key)
            if state.cache.removePod(key) { state.queue.clusterChanged(.podRemoval, now: now) }
        }
        state.withLock { state in
            if case .deleted = change {
                removePod(&state)
            } else if isFinished {
                removePod(&state)
            } else if let node = pod.spec.nodeName {
                state.cache.setPod(PodUsage(pod), on: node)
                state.queue.remove(key)
            } else if pod.spec.schedulerName == Self.schedulerName, pod.metadata.deletionTimestamp == nil,
                pod.spec.schedulingGates.isEmpty
            {
                state.queue.set(PodInfo(pod), now: now)
            } else {
                state.queue.remove(key)
            }
        }
        changed.notify()
    }

    // MARK: Decisions

    private func decide() async {
        await withDiscardingTaskGroup { group in
            let bindings = BindingSlots(limit: Self.bindingLimit)
            while !Task.isCancelled {
                let version = changed.version
                let now = time.now()
                guard let (pod, changes, decision) = decideNext(now: now) else {
                    await waitForWork(since: version)
                    continue
                }
                switch decision {
                case .node(let node):
                    await bindings.take()
                    group.addTask {
                        await self.bind(pod, to: node)
                        await bindings.give()
                    }
                case .unschedulable(let message, let helpfulEvents):
                    var pod = pod
                    pod.helpfulEvents = helpfulEvents
                    reject(pod, message, seenChanges: changes)
                    // Other tasks may need the thread.
                    await time.yield()
                }
            }
            group.cancelAll()
        }
    }

    /// Takes a pod and decides in one critical section, so that a pod that is deleted at the same time is not assumed.
    private func decideNext(now: Timestamp) -> (QueuedPod, changes: Int, SchedulingAlgorithm.Decision)? {
        state.withLock { state in
            guard let pod = state.queue.pop(now: now) else { return nil }
            let start = time.uptime()
            let decision = algorithm.schedule(
                pod.info, on: state.cache.snapshot, &state.algorithm,
                tieBreak: { [random] in random.number(in: 0..<$0) })
            metrics.algorithmDuration.observe(time.uptime() - start)
            // The next decision takes this one into account.
            if case .node(let node) = decision { state.cache.setPod(pod.info.usage, on: node) }
            return (pod, state.queue.changeCount, decision)
        }
    }

    private func waitForWork(since version: Int) async {
        if let due = state.withLock({ state in state.queue.nextDue }) {
            await changed.wait(since: version, atMost: max(.milliseconds(1), due - time.now()), time)
        } else {
            await changed.wait(since: version)
        }
    }

    private func bind(_ queued: QueuedPod, to node: String) async {
        let pod = queued.info.pod
        let key = queued.info.key
        let binding = Binding {
            $0.metadata.name = pod.metadata.name
            $0.metadata.namespace = pod.metadata.namespace
            $0.metadata.uid = pod.metadata.uid
            $0.target = ObjectReference {
                $0.kind = "Node"
                $0.name = node
            }
        }
        do {
            _ = try await client.createSubresource(
                Pod.self, namespace: key.namespace, name: key.name, "binding", binding, as: Status.self)
            metrics.count(.scheduled)
            events.record(
                .normal, "Scheduled", "Successfully assigned \(key) to \(node)", about: pod)
        } catch let error as StatusError where error.isNotFound {
            state.withLock { state in
                if state.queue.finish(queued) != nil { state.cache.removePod(key) }
            }
        } catch {
            metrics.count(.error)
            logger.warning("Binding failed, will be retried", metadata: ["pod": "\(key)", "error": "\(error)"])
            let now = time.now()
            state.withLock { state in
                // The informer may have shown meanwhile that the pod has its node, or was deleted.
                if state.queue.setFailed(queued, now: now) { state.cache.removePod(key) }
            }
            changed.notify()
        }
    }

    private func reject(_ queued: QueuedPod, _ message: String, seenChanges: Int) {
        metrics.count(.unschedulable)
        let now = time.now()
        state.withLock { $0.queue.setUnschedulable(queued, seenChanges: seenChanges, now: now) }
        events.record(.warning, "FailedScheduling", message, about: queued.info.pod)
        rejections.report(queued.info.key, message, at: now)
    }
}

/// A counting semaphore for bindings.
private actor BindingSlots {
    private var free: Int
    private var waiters: [CheckedContinuation<Void, Never>] = []

    init(limit: Int) {
        free = limit
    }

    func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiters.append($0) }
        }
    }

    func give() {
        if waiters.isEmpty { free += 1 } else { waiters.removeFirst().resume() }
    }
}
