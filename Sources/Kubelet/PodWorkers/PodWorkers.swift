import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The pod workers of a node, one for each pod. Wakes them when a pod changes at the API server or in the runtime.
final class PodWorkers: Sendable {
    private struct State: Sendable {
        var workers: [String: PodWorker] = [:]
        /// The states of the containers and sandboxes that the last relist found, by pod UID.
        var seen: [String: Set<String>] = [:]
    }

    let context: PodWorkerContext
    private let state = Mutex(State())
    private let started: AsyncStream<PodWorker>
    private let starter: AsyncStream<PodWorker>.Continuation

    init(context: PodWorkerContext) {
        self.context = context
        (started, starter) = AsyncStream.makeStream()
    }

    /// Runs the workers until cancelled. Containers continue to run.
    func run() async {
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                for await worker in started {
                    group.addTask {
                        await worker.run()
                        self.state.withLock { state in
                            if state.workers[worker.uid] === worker { state.workers[worker.uid] = nil }
                        }
                    }
                }
                group.cancelAll()
            }
        } onCancel: {
            starter.finish()
        }
    }

    /// Adds a pod of this node, or updates it.
    func update(_ pod: Pod) {
        let (worker, isNew) = state.withLock { state -> (PodWorker, Bool) in
            if let worker = state.workers[pod.uid] { return (worker, false) }
            let worker = PodWorker(pod: pod, context: context)
            state.workers[pod.uid] = worker
            return (worker, true)
        }
        if isNew { starter.yield(worker) } else { worker.update(pod) }
    }

    /// Called when a pod was deleted from the API server.
    func remove(uid: String) {
        state.withLock { $0.workers[uid] }?.remove()
    }

    var uids: Set<String> { Set(state.withLock { $0.workers.keys }) }

    /// The pods of all workers, with the status that was published last.
    var pods: [Pod] {
        state.withLock { Array($0.workers.values) }.map(\.current).sorted {
            ($0.namespace, $0.name) < ($1.namespace, $1.name)
        }
    }

    func pod(namespace: String, name: String) -> Pod? {
        pods.first { $0.namespace == namespace && $0.name == name }
    }

    /// Evicts a pod and records the event.
    func evict(uid: String, _ message: String) async {
        guard let worker = state.withLock({ $0.workers[uid] }), worker.evict(message) else { return }
        await worker.report(worker.current, .warning, PodConditions.evicted, message)
    }

    func wake(uid: String) { state.withLock { $0.workers[uid] }?.wake() }

    /// Lists the runtime's containers once, and wakes the workers of pods that changed and those whose delay has
    /// passed. Containers and sandboxes of unknown pods belong to deleted pods; they get a worker that stops and
    /// removes them.
    /// - Parameter adoptOrphans: False until the pods of this node are listed from the API server.
    func relist(adoptOrphans: Bool) async throws(KubeletError) {
        let sandboxes = try await context.runtime.listPodSandboxes(podUID: nil)
        let containers = try await context.runtime.listContainers(podUID: nil)
        let (seen, labels) = Self.index(sandboxes, containers)
        let (changed, workers) = state.withLock { state in
            let changed = Set(seen.keys).union(state.seen.keys).filter { seen[$0] != state.seen[$0] }
            state.seen = seen
            return (changed, state.workers)
        }
        for uid in changed { workers[uid]?.wake() }
        let now = context.time.now()
        for worker in workers.values { worker.wakeIfDue(now) }
        guard adoptOrphans else { return }
        for (uid, labels) in labels where workers[uid] == nil { adopt(uid, labels) }
    }

    /// Returns the states of the sandboxes and containers of each pod, and the labels of one of them.
    private static func index(
        _ sandboxes: [CRI.PodSandbox], _ containers: [CRI.Container]
    ) -> (seen: [String: Set<String>], labels: [String: [String: String]]) {
        var seen: [String: Set<String>] = [:]
        var labels: [String: [String: String]] = [:]
        for sandbox in sandboxes {
            guard let uid = sandbox.labels[ContainerLabel.podUID] else { continue }
            seen[uid, default: []].insert("\(sandbox.id) \(sandbox.state.rawValue)")
            labels[uid] = sandbox.labels
        }
        for container in containers {
            guard let uid = container.labels[ContainerLabel.podUID] else { continue }
            seen[uid, default: []].insert("\(container.id) \(container.state.rawValue)")
            labels[uid] = container.labels
        }
        return (seen, labels)
    }

    private func adopt(_ uid: String, _ labels: [String: String]) {
        context.logger.info(
            "ending a pod that the API server does not know",
            metadata: ["pod": "\(labels[ContainerLabel.podName] ?? uid)"])
        let pod = Pod {
            $0.metadata.uid = uid
            $0.metadata.name = labels[ContainerLabel.podName]
            $0.metadata.namespace = labels[ContainerLabel.podNamespace]
        }
        update(pod)
        remove(uid: uid)
    }

    /// Sets the CPU weight of the burstable class to the sum of its pods' requests. Guaranteed pods have weights of
    /// their own.
    func updateBurstableShares() throws(KubeletError) {
        let requests = pods.filter { QOSClass(of: $0) == .burstable }.map { PodResources($0).milliCPURequest }
        try context.cgroups.setBurstableShares(CgroupUnits.shares(milliCPU: requests.reduce(0, +)))
    }

    /// Removes the directories and cgroups of pods that no longer exist.
    func cleanUpOrphanedPods() {
        let known = uids.union(state.withLock { Set($0.seen.keys) })
        for uid in context.directories.podUIDs() where !known.contains(uid) {
            do {
                try VolumeMounter(directories: context.directories).removeAll(podUID: uid)
            } catch {
                context.logger.warning(
                    "cannot remove a pod's directory", metadata: ["uid": "\(uid)", "error": "\(error)"])
            }
        }
        for uid in context.cgroups.podUIDs() where !known.contains(uid) {
            try? context.cgroups.removePodCgroup(uid: uid)
        }
    }
}

extension PodWorker {
    /// The pod with the status that this kubelet wrote last.
    var current: Pod {
        inbox.withLock { inbox in
            var pod = inbox.pod
            if let published = inbox.published { pod.status = published }
            return pod
        }
    }
}
