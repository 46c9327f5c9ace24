/// The sandboxes and containers of a pod, as the container runtime reports them.
struct PodRuntimeState: Sendable, Hashable {
    /// Newest first.
    var sandboxes: [SandboxRecord] = []
    /// Newest first.
    var containers: [ContainerRecord] = []

    /// The current sandbox: the newest.
    var sandbox: SandboxRecord? { sandboxes.first }

    /// Returns the newest container of that name in any sandbox.
    func container(_ name: String) -> ContainerRecord? {
        containers.first { $0.name == name }
    }

    /// Returns the newest container of that name in the current sandbox.
    func currentContainer(_ name: String) -> ContainerRecord? {
        guard let sandbox else { return nil }
        return containers.first { $0.name == name && $0.sandboxID == sandbox.id }
    }

    /// Returns the container of that name before the newest.
    func previousContainer(_ name: String) -> ContainerRecord? {
        containers.lazy.filter { $0.name == name }.dropFirst().first
    }

    var runningContainers: [ContainerRecord] { containers.filter { $0.state == .running } }
    var isEmpty: Bool { sandboxes.isEmpty && containers.isEmpty }
    /// True if no container runs and no sandbox is ready.
    var isStopped: Bool { runningContainers.isEmpty && sandboxes.allSatisfy { !$0.isReady } }
}
