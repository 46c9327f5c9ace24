import KubeAPI
import KubeSupport
import Synchronization

/// The probes of one pod's running containers: a task for each container, from its start to its end.
final class PodProbes: Sendable {
    typealias Report = @Sendable (_ container: String, _ message: String) async -> Void

    private let prober: Prober
    private let time: any TimeSource
    private let onChange: @Sendable () -> Void
    private let state = Mutex((tasks: [String: Task<Void, Never>](), findings: ProbeFindings()))

    /// - Parameter onChange: Called when a result changed.
    init(prober: Prober, time: any TimeSource, onChange: @escaping @Sendable () -> Void) {
        self.prober = prober
        self.time = time
        self.onChange = onChange
    }

    var findings: ProbeFindings { state.withLock { $0.findings } }

    /// Starts the probes of containers that started, and stops those of containers that stopped.
    func update(pod: Pod, state observed: PodRuntimeState, report: @escaping Report) {
        let running = Dictionary(observed.runningContainers.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        for id in state.withLock({ Array($0.tasks.keys) }) where running[id] == nil { stop(containerID: id) }
        guard pod.metadata.deletionTimestamp == nil else { return }
        for record in running.values {
            guard let container = pod.container(record.name),
                container.startupProbe != nil || container.livenessProbe != nil || container.readinessProbe != nil
            else { continue }
            let ip = pod.spec.hostNetwork == true ? (pod.status.hostIP ?? "127.0.0.1") : observed.sandbox?.ips.first
            let target = Prober.Target(containerID: record.id, podIP: ip ?? "", container: container)
            state.withLock { state in
                guard state.tasks[record.id] == nil else { return }
                Self.takeOver(record, pod, &state.findings)
                state.tasks[record.id] = Task { [self] in
                    await run(container, target, startedAt: record.startedAt ?? time.now(), report)
                }
            }
        }
    }

    /// A container that an earlier kubelet found started and ready keeps these results until a probe changes them, so
    /// that a restart of the kubelet removes no pod from its services.
    private static func takeOver(_ record: ContainerRecord, _ pod: Pod, _ findings: inout ProbeFindings) {
        let statuses = pod.status.containerStatuses + pod.status.initContainerStatuses
        guard let old = statuses.first(where: { $0.containerID?.hasSuffix("://\(record.id)") == true }) else { return }
        if old.started == true { findings.started.insert(record.id) }
        if old.ready { findings.ready.insert(record.id) }
    }

    func stop(containerID: String) {
        state.withLock { state in
            state.tasks.removeValue(forKey: containerID)?.cancel()
            state.findings.started.remove(containerID)
            state.findings.ready.remove(containerID)
            state.findings.failedLiveness.remove(containerID)
            state.findings.failedStartup.remove(containerID)
        }
    }

    func stopAll() {
        for id in state.withLock({ Array($0.tasks.keys) }) { stop(containerID: id) }
    }

    /// Runs a container's probes; the others start after the startup probe has succeeded.
    private func run(
        _ container: Container, _ target: Prober.Target, startedAt: Timestamp, _ report: @escaping Report
    ) async {
        if let probe = container.startupProbe, !findings.started.contains(target.containerID) {
            await loop(.startup, probe, target, startedAt, report)
            guard findings.started.contains(target.containerID) else { return }
        }
        await withTaskGroup(of: Void.self) { group in
            if let probe = container.livenessProbe {
                group.addTask { await self.loop(.liveness, probe, target, startedAt, report) }
            }
            if let probe = container.readinessProbe {
                group.addTask { await self.loop(.readiness, probe, target, startedAt, report) }
            }
        }
    }

    /// Runs one probe. Returns when its result is final: a startup or liveness probe failed, or a startup probe
    /// succeeded.
    private func loop(
        _ kind: ProbeKind, _ probe: Probe, _ target: Prober.Target, _ startedAt: Timestamp, _ report: Report
    ) async {
        var machine = ProbeStateMachine(kind: kind, probe: probe)
        let period = Duration.seconds(max(1, Int64(probe.periodSeconds ?? 10)))
        let delay = startedAt + .seconds(Int64(probe.initialDelaySeconds ?? 0)) - time.now()
        do {
            if delay > .zero { try await time.sleep(for: delay) }
            while !Task.isCancelled {
                let result = await prober.run(probe, target)
                try Task.checkCancellation()
                if case .failure(let message) = result {
                    await report(target.container.name, "\(kind.rawValue) probe failed: \(message)")
                }
                if machine.record(result) {
                    store(machine, target.containerID)
                    if kind == .startup || (kind == .liveness && machine.verdict == .failing) { return }
                }
                try await time.sleep(for: period)
            }
        } catch {
            return
        }
    }

    private func store(_ machine: ProbeStateMachine, _ id: String) {
        state.withLock { state in
            // A probe that was stopped in the meantime does not count for its successor.
            guard state.tasks[id] != nil else { return }
            switch (machine.kind, machine.verdict) {
            case (.startup, .passing): state.findings.started.insert(id)
            case (.startup, .failing): state.findings.failedStartup.insert(id)
            case (.liveness, .failing): state.findings.failedLiveness.insert(id)
            case (.readiness, .passing): state.findings.ready.insert(id)
            case (.readiness, .failing): state.findings.ready.remove(id)
            default: break
            }
        }
        onChange()
    }
}
