import KubeAPI
import KubeSupport

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

/// A pod sandbox, as the runtime reports it.
struct SandboxRecord: Sendable, Hashable {
    var id: String
    /// The number of sandboxes that the pod had before.
    var attempt: UInt32 = 0
    var isReady = true
    var createdAt: Timestamp = Timestamp(secondsSinceEpoch: 0)
    /// Empty for a pod on the host's network.
    var ips: [String] = []
    var isHostNetwork = false
}

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

/// The labels by which the kubelet recognizes its containers. They are upstream's, so that either kubelet can continue
/// with the containers of the other.
enum ContainerLabel {
    static let podName = "io.kubernetes.pod.name"
    static let podNamespace = "io.kubernetes.pod.namespace"
    static let podUID = "io.kubernetes.pod.uid"
    static let containerName = "io.kubernetes.container.name"

    // Annotations.
    static let hash = "io.kubernetes.container.hash"
    static let restartCount = "io.kubernetes.container.restartCount"
    static let terminationMessagePath = "io.kubernetes.container.terminationMessagePath"
    static let terminationMessagePolicy = "io.kubernetes.container.terminationMessagePolicy"
    static let gracePeriod = "io.kubernetes.pod.terminationGracePeriod"
}
