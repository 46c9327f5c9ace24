import KubeSupport

/// An operation that brings a pod closer to its spec.
enum PodAction: Sendable, Hashable {
    /// Creates and starts a sandbox, after the earlier sandboxes are stopped.
    case createSandbox(attempt: UInt32)
    case startContainer(name: String, restartCount: Int32)
    case killContainer(id: String, name: String, reason: KillReason)
    /// Removes a stopped container and its log.
    case removeContainer(id: String)
    case stopSandbox(id: String)
    case removeSandbox(id: String)
}

/// The reason for stopping a running container.
enum KillReason: Sendable, Hashable {
    case podDeleted
    case sandboxGone
    case specChanged
    case livenessProbe
    case startupProbe
    case initContainerFailed
    /// Only sidecars are still running.
    case podFinished
    case deadlineExceeded
    /// The pod exceeded its limits of the node's resources.
    case evicted

    /// Returns the end of the `Killing` event's message.
    func message(container: String) -> String {
        switch self {
        case .specChanged: "Container \(container) definition changed, will be restarted"
        case .livenessProbe: "Container \(container) failed liveness probe, will be restarted"
        case .startupProbe: "Container \(container) failed startup probe, will be restarted"
        default: "Stopping container \(container)"
        }
    }
}

/// The operations to execute for a pod now, and the time of the next sync.
struct PodPlan: Sendable, Hashable {
    var actions: [PodAction] = []
    /// Containers in back-off: the state that the pod's status shows, by container name.
    var backingOff: [String: BackingOff] = [:]
    var nextLook: Timestamp?
    /// True if no container runs or will be started.
    var isFinished = false

    struct BackingOff: Sendable, Hashable {
        var delay: Duration
    }

    mutating func look(at time: Timestamp) {
        nextLook = nextLook.map { min($0, time) } ?? time
    }
}

/// The results of the probes of a pod's containers. A container without the probe counts as passing.
struct ProbeFindings: Sendable, Hashable {
    /// By container ID.
    var started: Set<String> = []
    var ready: Set<String> = []
    var failedLiveness: Set<String> = []
    var failedStartup: Set<String> = []
}
