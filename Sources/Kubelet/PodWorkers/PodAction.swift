import KubeSupport

/// One step towards the state a pod asks for.
enum PodAction: Sendable, Hashable {
    /// Starts a sandbox; what is left of the ones before is stopped first.
    case createSandbox(attempt: UInt32)
    case startContainer(name: String, restartCount: Int32)
    case killContainer(id: String, name: String, reason: KillReason)
    /// Removes a stopped container and its log.
    case removeContainer(id: String)
    case stopSandbox(id: String)
    case removeSandbox(id: String)
}

/// Why a running container is stopped.
enum KillReason: Sendable, Hashable {
    case podDeleted
    case sandboxGone
    case specChanged
    case livenessProbe
    case startupProbe
    case initContainerFailed
    /// Nothing but sidecars is left to run.
    case podFinished
    case deadlineExceeded
    /// The pod used more of the node than it may.
    case evicted

    /// The end of the `Killing` event's message.
    func message(container: String) -> String {
        switch self {
        case .specChanged: "Container \(container) definition changed, will be restarted"
        case .livenessProbe: "Container \(container) failed liveness probe, will be restarted"
        case .startupProbe: "Container \(container) failed startup probe, will be restarted"
        default: "Stopping container \(container)"
        }
    }
}

/// What to do for a pod now, and when to look again.
struct PodPlan: Sendable, Hashable {
    var actions: [PodAction] = []
    /// Containers that wait for their back-off: name to the state that the pod's status shows.
    var backingOff: [String: BackingOff] = [:]
    var nextLook: Timestamp?
    /// The pod came to its end: no container runs or will be started.
    var isFinished = false

    struct BackingOff: Sendable, Hashable {
        var delay: Duration
    }

    mutating func look(at time: Timestamp) {
        nextLook = nextLook.map { min($0, time) } ?? time
    }
}

/// What the probes of a pod's containers found. A container without the probe counts as passing.
struct ProbeFindings: Sendable, Hashable {
    /// By container ID.
    var started: Set<String> = []
    var ready: Set<String> = []
    var failedLiveness: Set<String> = []
    var failedStartup: Set<String> = []
}
