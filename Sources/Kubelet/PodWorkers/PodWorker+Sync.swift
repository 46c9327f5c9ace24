import KubeAPI
import KubeSupport
import Logging

extension PodWorker {
    /// Runs one sync. Returns true if the pod is deleted and nothing of it is left on the node.
    func sync() async -> Bool {
        do {
            // A plan is short. The limit keeps contradictory answers of the runtime from occupying the worker for ever.
            for _ in 0..<32 {
                try Task.checkCancellation()
                switch try await step() {
                case .again: continue
                case .idle: return false
                case .finished: return true
                }
            }
            scheduleSync(at: context.time.now() + .seconds(10))
        } catch is CancellationError {
            return false
        } catch {
            if Task.isCancelled { return false }
            context.logger.warning("pod sync failed", metadata: ["pod": "\(uid)", "error": "\(error)"])
            scheduleSync(at: context.time.now() + .seconds(2))
        }
        return false
    }

    private enum Progress { case again, idle, finished }

    private func step() async throws -> Progress {
        let (pod, isDeleted) = inbox.withLock { ($0.pod, $0.isDeleted) }
        let state = try await context.observer.observe(podUID: uid)
        probes.update(pod: pod, state: state) { [self] container, message in
            await report(pod, container: container, .warning, "Unhealthy", message)
        }
        let now = context.time.now()

        let reason = terminationReason(pod, isDeleted: isDeleted, now)
        let planner = PodPlanner(pod: pod, state: state, probes: probes.findings, now: now, termination: reason)
        var plan = syncState.withLock { planner.plan(&$0.backoff) }
        plan.actions += RuntimeGarbage.plan(state)
        for name in plan.backingOff.keys {
            await reportBackOff(pod, name, plan.backingOff[name]?.delay ?? .zero, state)
        }
        postpone(&plan, now)
        if let next = plan.nextSync { scheduleSync(at: next) }

        if plan.actions.isEmpty, reason != nil, state.isStopped {
            if isDeleted || pod.metadata.deletionTimestamp != nil {
                return try await finish(pod, state, isDeleted: isDeleted)
            }
            try await publish(pod, state)
            try SubPathMounts(directories: context.directories, podUID: uid).removeAll()
            return .idle
        }
        try await publish(pod, state)
        if plan.actions.isEmpty {
            if reason == nil { try await refreshVolumes(pod, state) }
            return .idle
        }
        try await execute(plan.actions, pod, state)
        return .again
    }

    private func terminationReason(_ pod: Pod, isDeleted: Bool, _ now: Timestamp) -> KillReason? {
        if isDeleted || pod.metadata.deletionTimestamp != nil { return .podDeleted }
        if let message = inbox.withLock({ $0.eviction }) {
            syncState.withLock { $0.failure = WaitingReason(reason: PodConditions.evicted, message: message) }
            return .evicted
        }
        if let limit = pod.spec.activeDeadlineSeconds, let start = pod.status.startTime {
            let deadline = start.timestamp + .seconds(limit)
            if now >= deadline {
                syncState.withLock {
                    $0.failure = WaitingReason(
                        reason: "DeadlineExceeded",
                        message: "Pod was active on the node longer than the specified deadline")
                }
                return .deadlineExceeded
            }
            scheduleSync(at: deadline)
        }
        let phase = pod.status.phase
        return phase == "Succeeded" || phase == "Failed" ? .podFinished : nil
    }

    /// Delays starts that failed a moment ago.
    private func postpone(_ plan: inout PodPlan, _ now: Timestamp) {
        let (starts, sandbox) = syncState.withLock { ($0.retryAt, $0.sandboxRetryAt) }
        func retry(_ action: PodAction) -> Timestamp? {
            switch action {
            case .startContainer(let name, _): starts[name]
            case .createSandbox: sandbox
            default: nil
            }
        }
        for time in plan.actions.compactMap(retry) where time > now { scheduleSync(at: time) }
        plan.actions = plan.actions.filter { action in retry(action).map { $0 <= now } ?? true }
    }

    private func reportBackOff(_ pod: Pod, _ name: String, _ delay: Duration, _ state: PodRuntimeState) async {
        let message = "back-off \(delay.goDescription) restarting failed container=\(name) pod=\(pod.fullName)"
        let isNew = syncState.withLock { syncState -> Bool in
            let new = WaitingReason(reason: "CrashLoopBackOff", message: message)
            defer { syncState.waiting[name] = new }
            return syncState.waiting[name] != new
        }
        guard isNew else { return }
        await report(
            pod, container: name, .warning, "BackOff",
            "Back-off restarting failed container \(name) in pod \(pod.fullName)")
    }

    /// Removes the stopped containers, the volumes and the cgroup, then the pod itself.
    private func finish(_ pod: Pod, _ state: PodRuntimeState, isDeleted: Bool) async throws -> Progress {
        if !isDeleted { try await publish(pod, state) }
        probes.stopAll()
        for container in state.containers { try await context.runtime.removeContainer(container.id) }
        for sandbox in state.sandboxes {
            try await context.runtime.stopPodSandbox(sandbox.id)
            try await context.runtime.removePodSandbox(sandbox.id)
        }
        context.observer.forget(state)
        try VolumeMounter(directories: context.directories).removeAll(podUID: uid)
        try HostFiles.removeTree(
            context.directories.podLogs(namespace: pod.namespace, name: pod.name, uid: uid))
        try context.cgroups.removePodCgroup(uid: uid)
        if isDeleted { return .finished }
        let deleted: Void? = try await nilIfNotFound({ () async throws(KubeletError) in
            try await context.api.deletePod(namespace: pod.namespace, name: pod.name, uid: uid)
        })
        // A finalizer may keep the object; the worker ends when the object is removed.
        return deleted == nil ? .finished : .idle
    }

    /// Writes the status if it differs from the API server's.
    func publish(_ pod: Pod, _ state: PodRuntimeState) async throws {
        var subject = pod
        let published = inbox.withLock { $0.published }
        if let published { subject.status = Self.merge(published, into: pod.status) }
        let syncState = syncState.withLock { $0 }
        // A pod is not Failed while its containers run: its resources are still in use.
        let failure = state.runningContainers.isEmpty ? syncState.failure : nil
        let status = PodStatusGenerator(
            pod: subject, state: state, probes: probes.findings, waiting: syncState.waiting, failure: failure,
            hostIPs: context.hostIPs, runtimeName: context.runtimeName, now: context.time.now()
        ).status()
        let isDeleted = inbox.withLock { $0.isDeleted }
        if isDeleted || isCurrent(status, pod) { return }
        try await write(status, pod)
    }

    /// Returns true if the API server has this status. The status that was read may be older than the one that was
    /// written, so it only counts if it contradicts a status that was written some time ago. Then another client
    /// changed it, as the node lifecycle controller does for a node that it believes lost.
    private func isCurrent(_ status: PodStatus, _ pod: Pod) -> Bool {
        let (published, writtenAt) = inbox.withLock { ($0.published, $0.publishedAt) }
        guard let published, let writtenAt else { return status == pod.status }
        guard status == published else { return false }
        guard pod.status.contradicts(published) else { return true }
        let deadline = writtenAt + .seconds(5)
        if deadline <= context.time.now() { return false }
        scheduleSync(at: deadline)
        return true
    }

    private func write(_ status: PodStatus, _ pod: Pod) async throws(KubeletError) {
        do {
            try await context.api.updateStatus(of: pod, to: status)
            let now = context.time.now()
            inbox.withLock { inbox in
                inbox.published = status
                inbox.publishedAt = now
            }
        } catch {
            // The pod was deleted in the meantime, which the worker learns from `remove()`.
            if error.code != .notFound { throw error }
        }
    }

    /// Returns the status that this kubelet wrote last, with the other clients' conditions of the status that it read
    /// last.
    private static func merge(_ published: PodStatus, into read: PodStatus) -> PodStatus {
        var result = published
        let own = Set(["PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady"])
        result.conditions =
            published.conditions.filter { own.contains($0.type) } + read.conditions.filter { !own.contains($0.type) }
        result.nominatedNodeName = read.nominatedNodeName
        result.resourceClaimStatuses = read.resourceClaimStatuses
        if read.phase == "Failed" || read.phase == "Succeeded" {
            result.phase = read.phase
            result.reason = read.reason
            result.message = read.message
        }
        return result
    }

    func report(
        _ pod: Pod, container: String? = nil, _ kind: PodEvent.Kind, _ reason: String, _ message: String
    ) async {
        await context.api.record(
            PodEvent(kind: kind, reason: reason, message: message, object: pod.reference(container: container)))
    }
}

extension PodStatus {
    /// Returns true if the phase, or the status of one of the kubelet's conditions, differs from that in `other`.
    fileprivate func contradicts(_ other: PodStatus) -> Bool {
        if phase != other.phase { return true }
        return conditions.contains { condition in
            other.conditions.contains { $0.type == condition.type && $0.status != condition.status }
        }
    }
}
