import KubeAPI
import KubeSupport

/// Makes a pod's status from the state of the runtime and the results of the probes: phase, conditions and container
/// statuses.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/
struct PodStatusGenerator: Sendable {
    var pod: Pod
    var state: PodRuntimeState
    var probes: ProbeFindings
    /// The reasons for failed starts and back-offs, by container name.
    var waiting: [String: WaitingReason]
    /// The reason for which the pod must end, as `DeadlineExceeded`; the phase is Failed then. Nil for other pods.
    var failure: WaitingReason?
    var hostIPs: [String]
    /// The scheme of container IDs.
    var runtimeName: String
    var now: Timestamp

    var isTerminating: Bool { pod.metadata.deletionTimestamp != nil }

    func status() -> PodStatus {
        let old = pod.status
        var status = PodStatus()
        status.nominatedNodeName = old.nominatedNodeName
        status.resourceClaimStatuses = old.resourceClaimStatuses
        status.resize = old.resize
        status.startTime = old.startTime ?? Time(now)
        status.qosClass = QOSClass(of: pod).rawValue
        status.observedGeneration = pod.metadata.generation
        status.hostIP = hostIPs.first
        status.hostIPs = hostIPs.map { ip in HostIP { $0.ip = ip } }
        let ips = pod.spec.hostNetwork == true ? hostIPs : state.sandbox?.ips ?? []
        // The addresses of a finished pod stay in its status, although its sandbox no longer exists.
        let shown = ips.isEmpty ? old.podIPs.map(\.ip) : ips
        status.podIP = shown.first
        status.podIPs = shown.map { ip in PodIP { $0.ip = ip } }

        status.initContainerStatuses = containerStatuses(pod.spec.initContainers, old: old.initContainerStatuses)
        status.containerStatuses = containerStatuses(pod.spec.containers, old: old.containerStatuses)
        status.phase = phase(status)
        status.reason = failure?.reason ?? (isTerminal(old.phase) ? old.reason : nil)
        status.message = failure?.message ?? (isTerminal(old.phase) ? old.message : nil)
        if isTerminal(old.phase) { status.phase = old.phase }
        status.conditions = PodConditions(
            pod: pod, status: status, state: state, eviction: failure?.reason == PodConditions.evicted ? failure : nil,
            now: now
        ).conditions()
        return status
    }

    private func isTerminal(_ phase: String?) -> Bool { phase == "Succeeded" || phase == "Failed" }

    // MARK: Containers

    private func containerStatuses(_ containers: [Container], old: [ContainerStatus]) -> [ContainerStatus] {
        containers.map { container in
            status(of: container, old: old.first { $0.name == container.name })
        }
    }

    private func status(of container: Container, old: ContainerStatus?) -> ContainerStatus {
        var status = ContainerStatus()
        status.name = container.name
        status.image = container.image ?? ""
        status.restartCount = old?.restartCount ?? 0
        if let old { status.lastState = old.lastState }
        guard let record = state.container(container.name) else {
            fillMissing(&status, container, old)
            return status
        }
        status.restartCount = max(record.restartCount, status.restartCount)
        status.containerID = "\(runtimeName)://\(record.id)"
        status.image = record.image.isEmpty ? status.image : record.image
        status.imageID = record.imageID
        if let previous = state.previousContainer(container.name), previous.state == .exited {
            status.lastState = ContainerState { $0.terminated = terminated(previous) }
        }
        switch record.state {
        case .running:
            status.state.running = ContainerStateRunning { $0.startedAt = record.startedAt.map(Time.init) }
            status.started = container.startupProbe == nil || probes.started.contains(record.id)
            // An init container is ready when it has finished, not while it runs.
            status.ready =
                status.started == true && (!isInit(container) || container.restartPolicy == "Always")
                && (container.readinessProbe == nil || probes.ready.contains(record.id))
        case .exited:
            let ended = terminated(record)
            if let reason = waiting[container.name], !isTerminating {
                status.state.waiting = state(reason)
                status.lastState = ContainerState { $0.terminated = ended }
            } else {
                status.state.terminated = ended
            }
            status.started = false
            // An init container is ready when it has succeeded.
            status.ready = isInit(container) && container.restartPolicy != "Always" && record.exitCode == 0
        case .created, .unknown:
            status.state.waiting = state(waiting[container.name] ?? defaultWaiting)
            status.started = false
        }
        if container.resources != ResourceRequirements(), record.state == .running {
            status.resources = ResourceRequirements {
                $0.limits = container.resources.limits
                $0.requests = container.resources.requests
            }
            status.allocatedResources = container.resources.requests
        }
        return status
    }

    /// Fills the status of a container that the runtime does not have: not started yet, or removed while the pod runs.
    private func fillMissing(_ status: inout ContainerStatus, _ container: Container, _ old: ContainerStatus?) {
        status.started = false
        if let old, old.state.terminated != nil {
            status = old
            return
        }
        if let old, old.state.running != nil, isTerminating {
            // The kubelet did not see how it ended. Upstream reports this state for such a container.
            status.state.terminated = ContainerStateTerminated {
                $0.reason = "ContainerStatusUnknown"
                $0.message = "The container could not be located when the pod was terminated"
                $0.exitCode = 137
            }
            status.containerID = old.containerID
            status.imageID = old.imageID
            return
        }
        status.state.waiting = state(waiting[container.name] ?? defaultWaiting)
        status.imageID = old?.imageID ?? ""
    }

    private var defaultWaiting: WaitingReason {
        WaitingReason(reason: pod.spec.initContainers.isEmpty ? "ContainerCreating" : "PodInitializing", message: "")
    }

    private func state(_ reason: WaitingReason) -> ContainerStateWaiting {
        ContainerStateWaiting {
            $0.reason = reason.reason
            $0.message = reason.message.isEmpty ? nil : reason.message
        }
    }

    private func terminated(_ record: ContainerRecord) -> ContainerStateTerminated {
        ContainerStateTerminated {
            $0.exitCode = record.exitCode
            $0.reason =
                record.reason.isEmpty ? (record.exitCode == 0 ? "Completed" : "Error") : record.reason
            $0.message = record.message.isEmpty ? nil : record.message
            $0.startedAt = record.startedAt.map(Time.init)
            $0.finishedAt = record.finishedAt.map(Time.init)
            $0.containerID = "\(runtimeName)://\(record.id)"
        }
    }

    private func isInit(_ container: Container) -> Bool {
        pod.spec.initContainers.contains { $0.name == container.name }
    }
}
