import KubeAPI
import KubeSupport

/// Decides which operations a pod needs. A pure function of its values; `PodWorker` executes the plan.
///
/// Sources: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/ and
/// https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
struct PodPlanner: Sendable {
    var pod: Pod
    var state: PodRuntimeState
    var probes: ProbeFindings
    var now: Timestamp
    /// The reason for which the pod must be terminated. Nil if it may run.
    var termination: KillReason?

    private var restartPolicy: String { pod.spec.restartPolicy ?? "Always" }

    /// - Parameter backoff: The back-offs of the pod's restarts, which the next plan continues.
    func plan(_ backoff: inout RestartBackoff) -> PodPlan {
        if let termination { return terminate(termination) }
        guard let sandbox = state.sandbox, sandbox.isReady, sandbox.isHostNetwork || !sandbox.ips.isEmpty else {
            return planSandbox()
        }
        var plan = PodPlan()
        // Containers of a sandbox that was replaced do not count.
        for old in state.sandboxes.dropFirst() where old.isReady { plan.actions.append(.stopSandbox(id: old.id)) }

        if !isInitialized {
            switch planInitContainers(&plan, &backoff) {
            case .waiting: return plan
            case .failed:
                plan.actions += terminate(.initContainerFailed).actions
                plan.isFinished = true
                return plan
            case .done: break
            }
        } else {
            keepSidecars(&plan, &backoff)
        }
        planContainers(&plan, &backoff)
        return plan
    }

    // MARK: The sandbox

    private func planSandbox() -> PodPlan {
        var plan = PodPlan()
        let startable = pod.spec.containers.filter { container in
            guard let record = state.container(container.name), record.state == .exited else { return true }
            return shouldRestart(exitCode: record.exitCode, container)
        }
        // A pod that may not restart ends together with its sandbox.
        let mayRecreate =
            state.sandbox == nil || restartPolicy != "Never" || state.containers.isEmpty
        guard !startable.isEmpty, mayRecreate, !hasFailedInit else {
            plan = terminate(.podFinished)
            plan.isFinished = true
            return plan
        }
        for container in state.runningContainers {
            plan.actions.append(.killContainer(id: container.id, name: container.name, reason: .sandboxStopped))
        }
        for sandbox in state.sandboxes where sandbox.isReady { plan.actions.append(.stopSandbox(id: sandbox.id)) }
        plan.actions.append(.createSandbox(attempt: state.sandbox.map { $0.attempt + 1 } ?? 0))
        return plan
    }

    private var hasFailedInit: Bool {
        guard restartPolicy == "Never" else { return false }
        return pod.spec.initContainers.contains { container in
            guard !isSidecar(container), let record = state.container(container.name) else { return false }
            return record.state == .exited && record.exitCode != 0
        }
    }

    // MARK: Init containers

    private enum InitProgress { case waiting, failed, done }

    /// True if all init containers have finished. The pod's own containers start only then, so that an existing one
    /// proves it.
    private var isInitialized: Bool {
        pod.spec.initContainers.isEmpty || pod.spec.containers.contains { state.currentContainer($0.name) != nil }
    }

    private func planInitContainers(_ plan: inout PodPlan, _ backoff: inout RestartBackoff) -> InitProgress {
        for container in pod.spec.initContainers {
            guard let record = state.currentContainer(container.name) else {
                plan.actions.append(.startContainer(name: container.name, restartCount: nextCount(container.name)))
                return .waiting
            }
            if isSidecar(container) {
                guard keepRunning(container, record, &plan, &backoff) else { return .waiting }
                continue
            }
            switch record.state {
            case .running:
                if probes.failedStartup.contains(record.id) || probes.failedLiveness.contains(record.id) {
                    plan.actions.append(.killContainer(id: record.id, name: record.name, reason: .livenessProbe))
                }
                return .waiting
            case .exited where record.exitCode == 0: continue
            case .exited, .created, .unknown:
                guard restartPolicy != "Never" || record.state != .exited else { return .failed }
                restart(container, record, &plan, &backoff)
                return .waiting
            }
        }
        return .done
    }

    private func keepSidecars(_ plan: inout PodPlan, _ backoff: inout RestartBackoff) {
        for container in pod.spec.initContainers where isSidecar(container) {
            guard let record = state.currentContainer(container.name) else {
                plan.actions.append(.startContainer(name: container.name, restartCount: nextCount(container.name)))
                continue
            }
            _ = keepRunning(container, record, &plan, &backoff)
        }
    }

    /// Keeps a container running that always restarts. Returns true if it runs and has started.
    private func keepRunning(
        _ container: Container, _ record: ContainerRecord, _ plan: inout PodPlan, _ backoff: inout RestartBackoff
    ) -> Bool {
        guard record.state == .running else {
            restart(container, record, &plan, &backoff)
            return false
        }
        if let reason = reasonToKill(container, record) {
            plan.actions.append(.killContainer(id: record.id, name: record.name, reason: reason))
            return false
        }
        return container.startupProbe == nil || probes.started.contains(record.id)
    }

    // MARK: The pod's own containers

    private func planContainers(_ plan: inout PodPlan, _ backoff: inout RestartBackoff) {
        var hasRunning = false
        for container in pod.spec.containers {
            guard let record = state.currentContainer(container.name) else {
                // A container that succeeded in an earlier sandbox runs again only if it always restarts.
                if let old = state.container(container.name), old.state == .exited,
                    !shouldRestart(exitCode: old.exitCode, container)
                {
                    continue
                }
                plan.actions.append(.startContainer(name: container.name, restartCount: nextCount(container.name)))
                hasRunning = true
                continue
            }
            switch record.state {
            case .running:
                hasRunning = true
                if let reason = reasonToKill(container, record) {
                    plan.actions.append(.killContainer(id: record.id, name: record.name, reason: reason))
                }
            case .exited where !shouldRestart(exitCode: record.exitCode, container): continue
            case .exited, .created, .unknown:
                hasRunning = true
                restart(container, record, &plan, &backoff)
            }
        }
        if !hasRunning {
            plan.actions += terminate(.podFinished).actions
            plan.isFinished = true
        }
    }

    private func reasonToKill(_ container: Container, _ record: ContainerRecord) -> KillReason? {
        if !record.specHash.isEmpty, record.specHash != ContainerHash.of(container) { return .specChanged }
        if probes.failedStartup.contains(record.id) { return .startupProbe }
        if probes.failedLiveness.contains(record.id) { return .livenessProbe }
        return nil
    }

    private func shouldRestart(exitCode: Int32, _ container: Container) -> Bool {
        switch container.restartPolicy ?? restartPolicy {
        case "Never": false
        case "OnFailure": exitCode != 0
        default: true
        }
    }

    private func isSidecar(_ container: Container) -> Bool { container.restartPolicy == "Always" }

    private func nextCount(_ name: String) -> Int32 {
        state.container(name).map { $0.restartCount + 1 } ?? 0
    }

    private func restart(
        _ container: Container, _ record: ContainerRecord, _ plan: inout PodPlan, _ backoff: inout RestartBackoff
    ) {
        let ended = record.finishedAt ?? record.createdAt
        if let wait = backoff.wait(container.name, since: ended, now: now) {
            plan.backingOff[container.name] = .init(delay: wait.delay)
            plan.scheduleSync(at: wait.until)
            return
        }
        backoff.next(container.name, since: ended, now: now)
        plan.actions.append(.startContainer(name: container.name, restartCount: record.restartCount + 1))
    }

    // MARK: Termination

    /// Stops the pod's own containers first, then the sidecars from the last to the first, then the sandboxes.
    private func terminate(_ reason: KillReason) -> PodPlan {
        var plan = PodPlan()
        let sidecars = Set(pod.spec.initContainers.filter(isSidecar).map(\.name))
        let running = state.runningContainers
        let own = running.filter { !sidecars.contains($0.name) }
        if !own.isEmpty {
            plan.actions = own.map { .killContainer(id: $0.id, name: $0.name, reason: reason) }
            return plan
        }
        for container in pod.spec.initContainers.reversed() where isSidecar(container) {
            let records = running.filter { $0.name == container.name }
            guard !records.isEmpty else { continue }
            plan.actions = records.map { .killContainer(id: $0.id, name: $0.name, reason: reason) }
            return plan
        }
        plan.actions = state.sandboxes.filter(\.isReady).map { .stopSandbox(id: $0.id) }
        plan.isFinished = plan.actions.isEmpty
        return plan
    }
}
