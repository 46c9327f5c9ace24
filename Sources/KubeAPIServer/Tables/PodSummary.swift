import KubeAPI
import KubeSupport

/// Summarizes the state of a pod's containers for its row.
struct PodSummary {
    private(set) var ready = 0
    private(set) var total = 0
    private(set) var status: String
    private var restartCount: Int32 = 0
    private var lastRestart: Time?
    private let now: Timestamp

    init(_ pod: Pod, now: Timestamp) {
        self.now = now
        status = pod.status.reason ?? pod.status.phase ?? "Unknown"
        let sidecars = Set(pod.spec.initContainers.filter { $0.restartPolicy == "Always" }.map(\.name))
        total = pod.spec.containers.count + sidecars.count
        if let gated = pod.status.conditions.first(where: {
            $0.type == "PodScheduled" && $0.reason == "SchedulingGated"
        }) {
            status = gated.reason ?? status
        }
        let isInitializing = countInitContainers(pod, sidecars)
        let isInitialized = pod.status.conditions.contains { $0.type == "Initialized" && $0.status == "True" }
        if !isInitializing || isInitialized { countContainers(pod) }
        if pod.metadata.deletionTimestamp != nil {
            if pod.status.reason == "NodeLost" {
                status = "Unknown"
            } else if !["Succeeded", "Failed"].contains(pod.status.phase) {
                status = "Terminating"
            }
        }
    }

    var restarts: String {
        guard restartCount > 0, let lastRestart else { return String(restartCount) }
        return "\(restartCount) (\(HumanDuration.since(lastRestart, now: now)) ago)"
    }

    /// Returns true if an init container has not completed; it then determines the pod's status.
    private mutating func countInitContainers(_ pod: Pod, _ sidecars: Set<String>) -> Bool {
        var sidecarRestarts: Int32 = 0
        for (index, container) in pod.status.initContainerStatuses.enumerated() {
            restartCount += container.restartCount
            noteRestart(container)
            if sidecars.contains(container.name) {
                sidecarRestarts += container.restartCount
                if container.started == true {
                    if container.ready { ready += 1 }
                    continue
                }
            }
            if let terminated = container.state.terminated {
                if terminated.exitCode == 0 { continue }
                status = "Init:" + Self.reason(terminated)
            } else if let reason = container.state.waiting?.reason, reason != "PodInitializing" {
                status = "Init:\(reason)"
            } else {
                status = "Init:\(index)/\(pod.spec.initContainers.count)"
            }
            return true
        }
        restartCount = sidecarRestarts
        return false
    }

    private mutating func countContainers(_ pod: Pod) {
        var hasRunning = false
        for container in pod.status.containerStatuses.reversed() {
            restartCount += container.restartCount
            noteRestart(container)
            if let reason = container.state.waiting?.reason {
                status = reason
            } else if let terminated = container.state.terminated {
                status = Self.reason(terminated)
            } else if container.ready, container.state.running != nil {
                hasRunning = true
                ready += 1
            }
        }
        if status == "Completed", hasRunning {
            let isReady = pod.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
            status = isReady ? "Running" : "NotReady"
        }
    }

    private mutating func noteRestart(_ container: ContainerStatus) {
        guard let finished = container.lastState.terminated?.finishedAt else { return }
        lastRestart = lastRestart.map { max($0, finished) } ?? finished
    }

    private static func reason(_ terminated: ContainerStateTerminated) -> String {
        if let reason = terminated.reason { return reason }
        if let signal = terminated.signal, signal != 0 { return "Signal:\(signal)" }
        return "ExitCode:\(terminated.exitCode)"
    }
}
