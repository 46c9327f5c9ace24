import KubeAPI

extension PodStatusGenerator {
    /// Returns the pod's phase, which depends on the states of its containers.
    ///
    /// Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-phase
    func phase(_ status: PodStatus) -> String {
        if failure != nil { return "Failed" }
        let restartPolicy = pod.spec.restartPolicy ?? "Always"
        var tally = Tally()
        for container in pod.spec.initContainers {
            tally.countInit(container, status.initContainerStatuses.first { $0.name == container.name })
        }
        for container in pod.spec.containers {
            tally.count(status.containerStatuses.first { $0.name == container.name })
        }
        if tally.failedInit > 0 && restartPolicy == "Never" { return "Failed" }
        if tally.pendingInit > 0 || tally.failedInit > 0 { return "Pending" }
        if tally.waiting > 0 { return "Pending" }
        if tally.running > 0 { return "Running" }
        guard tally.stopped > 0 else { return "Pending" }
        if isTerminating && state.isStopped { return tally.stopped == tally.succeeded ? "Succeeded" : "Failed" }
        switch restartPolicy {
        case "Always": return "Running"
        case "Never": return tally.stopped == tally.succeeded ? "Succeeded" : "Failed"
        default: return tally.stopped == tally.succeeded ? "Succeeded" : "Running"
        }
    }

    private struct Tally {
        var pendingInit = 0
        var failedInit = 0
        var waiting = 0
        var running = 0
        var stopped = 0
        var succeeded = 0

        mutating func countInit(_ container: Container, _ status: ContainerStatus?) {
            if container.restartPolicy == "Always" {
                if status?.started != true && status?.state.terminated == nil { pendingInit += 1 }
                return
            }
            let ended = status?.state.terminated ?? (status?.state.waiting != nil ? status?.lastState.terminated : nil)
            guard let ended else {
                pendingInit += 1
                return
            }
            if ended.exitCode != 0 { failedInit += 1 } else if status?.state.terminated == nil { pendingInit += 1 }
        }

        mutating func count(_ status: ContainerStatus?) {
            if status?.state.running != nil {
                running += 1
            } else if let ended = status?.state.terminated {
                stopped += 1
                if ended.exitCode == 0 { succeeded += 1 }
            } else if status?.lastState.terminated != nil {
                // The container stopped and waits for its back-off.
                stopped += 1
            } else {
                waiting += 1
            }
        }
    }
}
