import KubeAPI
import KubeSupport

extension PodWorker {
    /// Executes a plan: stops containers concurrently, and executes all other actions in order.
    func execute(_ actions: [PodAction], _ pod: Pod, _ state: PodRuntimeState) async throws {
        let kills = actions.filter { if case .killContainer = $0 { true } else { false } }
        if !kills.isEmpty {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for case .killContainer(let id, let name, let reason) in kills {
                    group.addTask { try await self.kill(id, name, reason, pod) }
                }
                try await group.waitForAll()
            }
        }
        for action in actions {
            try Task.checkCancellation()
            switch action {
            case .killContainer: continue
            case .createSandbox(let attempt): try await createSandbox(attempt, pod)
            case .startContainer(let name, let restartCount):
                guard let sandbox = state.sandbox else { continue }
                try await start(name, restartCount, pod, sandbox)
            case .removeContainer(let id):
                let path = state.containers.first { $0.id == id }?.logPath ?? ""
                try await context.runtime.removeContainer(id)
                if !path.isEmpty { LogRotation.removeAll(of: path) }
            case .stopSandbox(let id): try await context.runtime.stopPodSandbox(id)
            case .removeSandbox(let id): try await context.runtime.removePodSandbox(id)
            }
        }
    }

    // MARK: Stopping

    /// The grace period of an evicted pod.
    private static let evictionGracePeriod = Duration.seconds(1)

    private func kill(_ id: String, _ name: String, _ reason: KillReason, _ pod: Pod) async throws {
        let container = pod.container(name)
        probes.stop(containerID: id)
        var grace = Duration.seconds(
            pod.metadata.deletionGracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds ?? 30)
        if reason == .evicted { grace = min(grace, Self.evictionGracePeriod) }
        if reason == .livenessProbe, let own = container?.livenessProbe?.terminationGracePeriodSeconds {
            grace = .seconds(own)
        }
        if reason == .startupProbe, let own = container?.startupProbe?.terminationGracePeriodSeconds {
            grace = .seconds(own)
        }
        if syncState.withLock({ $0.announcedKills.insert(id).inserted }) {
            await report(pod, container: name, .normal, "Killing", reason.message(container: name))
        }
        if let hook = container?.lifecycle?.preStop, grace > .zero {
            let started = context.time.now()
            await runPreStop(hook, container: name, id, pod, limit: grace)
            // A container has at least two seconds to stop, even if its preStop hook used up the grace period.
            grace = max(grace - (context.time.now() - started), .seconds(2))
        }
        try await context.runtime.stopContainer(id, timeout: grace)
    }

    private func runPreStop(
        _ hook: LifecycleHandler, container: String, _ id: String, _ pod: Pod, limit: Duration
    ) async {
        do {
            try await LifecycleHook(handler: hook, prober: context.prober, time: context.time)
                .run(containerID: id, pod: pod, container: container, podIP: podIP, limit: limit)
        } catch {
            if error is CancellationError { return }
            await report(pod, container: container, .warning, "FailedPreStopHook", "PreStopHook failed")
        }
    }

    var podIP: String { inbox.withLock { $0.published?.podIP ?? $0.pod.status.podIP ?? "" } }

    // MARK: The sandbox

    private func createSandbox(_ attempt: UInt32, _ pod: Pod) async throws {
        let qosClass = QOSClass(of: pod)
        do {
            // Volumes come first: a pod whose volumes cannot be made needs no network.
            _ = try await mountVolumes(pod, podIPs: [])
            try context.cgroups.createPodCgroup(
                uid: uid, qosClass: qosClass, limits: PodResources(pod).cgroupLimits)
            let config = try sandboxConfig(pod, attempt)
            try HostFiles.createDirectories(config.logDirectory)
            _ = try await context.runtime.runPodSandbox(config)
            syncState.withLock {
                $0.sandboxFailures = 0
                $0.sandboxRetryAt = nil
                // A new sandbox resets the retries.
                $0.retryAt = [:]
            }
        } catch {
            if Task.isCancelled { throw CancellationError() }
            let wait = syncState.withLock { syncState in
                syncState.sandboxFailures += 1
                let delay = Backoff(initial: .seconds(1), maximum: .seconds(60))
                    .delay(attempt: syncState.sandboxFailures - 1)
                syncState.sandboxRetryAt = context.time.now() + delay
                return context.time.now() + delay
            }
            scheduleSync(at: wait)
            guard !(error.isVolumeFailure) else { return }
            await report(
                pod, .warning, "FailedCreatePodSandBox", "Failed to create pod sandbox: \(error.message)")
        }
    }

    func sandboxConfig(_ pod: Pod, _ attempt: UInt32) throws(KubeletError) -> CRI.PodSandboxConfig {
        try SandboxConfiguration(
            pod: pod, attempt: attempt,
            cgroupParent: context.cgroups.podCgroup(uid: uid, qosClass: QOSClass(of: pod)),
            logDirectory: context.directories.podLogs(namespace: pod.namespace, name: pod.name, uid: uid),
            dns: context.dns.config(for: pod), nodeName: context.nodeName, clusterDomain: context.dns.clusterDomain
        ).config()
    }
}
