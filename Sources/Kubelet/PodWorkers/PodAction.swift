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
