import KubeAPI
import KubeSupport

/// What the container runtime knows of one pod.
struct PodRuntimeState: Sendable, Hashable {
    /// Newest first.
    var sandboxes: [SandboxRecord] = []
    /// Newest first.
    var containers: [ContainerRecord] = []

    /// The sandbox that counts: the newest.
    var sandbox: SandboxRecord? { sandboxes.first }

    /// The newest container of that name, whatever sandbox it is in.
    func container(_ name: String) -> ContainerRecord? {
        containers.first { $0.name == name }
    }

    /// The newest container of that name in the current sandbox.
    func currentContainer(_ name: String) -> ContainerRecord? {
        guard let sandbox else { return nil }
        return containers.first { $0.name == name && $0.sandboxID == sandbox.id }
    }

    /// The container before the newest of that name.
    func previousContainer(_ name: String) -> ContainerRecord? {
        containers.lazy.filter { $0.name == name }.dropFirst().first
    }

    var runningContainers: [ContainerRecord] { containers.filter { $0.state == .running } }
    var isEmpty: Bool { sandboxes.isEmpty && containers.isEmpty }
    /// Nothing runs any more.
    var isStopped: Bool { runningContainers.isEmpty && sandboxes.allSatisfy { !$0.isReady } }
}

/// A pod sandbox as the runtime sees it.
struct SandboxRecord: Sendable, Hashable {
    var id: String
    /// Counts the sandboxes of a pod from 0.
    var attempt: UInt32 = 0
    var isReady = true
    var createdAt: Timestamp = Timestamp(secondsSinceEpoch: 0)
    /// Empty for a pod on the host's network.
    var ips: [String] = []
    var isHostNetwork = false
}

/// A container as the runtime sees it.
struct ContainerRecord: Sendable, Hashable {
    enum State: Sendable, Hashable {
        case created, running, exited, unknown
    }

    var id: String
    var name: String
    var sandboxID: String
    /// How often the container was started before.
    var restartCount: Int32 = 0
    var state: State
    var createdAt: Timestamp = Timestamp(secondsSinceEpoch: 0)
    var startedAt: Timestamp?
    var finishedAt: Timestamp?
    var exitCode: Int32 = 0
    /// `Completed`, `Error`, `OOMKilled`, as CRI has it.
    var reason = ""
    var message = ""
    var image = ""
    var imageID = ""
    /// Of the part of the container's spec that asks for a restart when it changes.
    var specHash = ""
    var logPath = ""
}

/// The names under which the kubelet finds its containers again: upstream's, so that either can take over from the
/// other.
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
