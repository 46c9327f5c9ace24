/// The reason for stopping a running container.
enum KillReason: Sendable, Hashable {
    case podDeleted
    case sandboxStopped
    case specChanged
    case livenessProbe
    case startupProbe
    case initContainerFailed
    /// Only sidecars are still running.
    case podFinished
    case deadlineExceeded
    /// The pod exceeded its limits of the node's resources.
    case evicted

    /// Returns the message of the `Killing` event.
    func message(container: String) -> String {
        switch self {
        case .specChanged: "Container \(container) definition changed, will be restarted"
        case .livenessProbe: "Container \(container) failed liveness probe, will be restarted"
        case .startupProbe: "Container \(container) failed startup probe, will be restarted"
        default: "Stopping container \(container)"
        }
    }
}
