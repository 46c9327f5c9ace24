import KubeSupport

/// A container, as the runtime reports it.
struct ContainerRecord: Sendable, Hashable {
    enum State: Sendable, Hashable {
        case created, running, exited, unknown
    }

    var id: String
    var name: String
    var sandboxID: String
    /// The number of times the container was started before.
    var restartCount: Int32 = 0
    var state: State
    var createdAt: Timestamp = Timestamp(secondsSinceEpoch: 0)
    var startedAt: Timestamp?
    var finishedAt: Timestamp?
    var exitCode: Int32 = 0
    /// CRI's reason, as `Completed`, `Error` or `OOMKilled`.
    var reason = ""
    var message = ""
    var image = ""
    var imageID = ""
    /// The hash of the fields of the container's spec whose change requires a restart.
    var specHash = ""
    var logPath = ""
}
