import KubeSupport
import Synchronization

@testable import Kubelet

/// A container runtime in memory. Containers run until they are stopped or a test ends them.
final class FakeContainerRuntime: ContainerRuntime {
    struct State: Sendable {
        var sandboxes: [String: CRI.PodSandboxStatus] = [:]
        var containers: [String: (status: CRI.ContainerStatus, config: CRI.ContainerConfig, sandbox: String)] = [:]
        var images: [String: CRI.Image] = [:]
        var next = 0
        var calls: [String] = []
        /// The errors that the next calls of an operation throw, by operation.
        var failures: [String: [KubeletError]] = [:]
        /// The images in the registry.
        var registry: Set<String> = []
        var stats: [CRI.ContainerStats] = []
        var execResults: [String: ExecResult] = [:]
    }

    let state = Mutex(State())
    let time: any TimeSource

    init(time: any TimeSource, images: [String] = ["busybox"]) {
        self.time = time
        state.withLock { state in
            for image in images {
                state.images[image] = .with {
                    $0.id = "sha256:\(image)"
                    $0.size = 100
                }
            }
        }
    }

    var calls: [String] { state.withLock { $0.calls } }

    func fail(_ operation: String, _ errors: KubeletError...) {
        state.withLock { $0.failures[operation, default: []] += errors }
    }

    /// Ends a running container as if its process exited.
    func exit(_ name: String, code: Int32, reason: String? = nil) {
        let now = time.now()
        state.withLock { state in
            for (id, entry) in state.containers
            where entry.config.metadata.name == name && entry.status.state == .containerRunning {
                state.containers[id]?.status.state = .containerExited
                state.containers[id]?.status.exitCode = code
                state.containers[id]?.status.finishedAt = Self.nanoseconds(now)
                state.containers[id]?.status.reason = reason ?? (code == 0 ? "Completed" : "Error")
            }
        }
    }

    func running() -> [String] {
        state.withLock { state in
            state.containers.values.filter { $0.status.state == .containerRunning }
                .map(\.config.metadata.name).sorted()
        }
    }

    private static func nanoseconds(_ time: Timestamp) -> Int64 {
        time.secondsSinceEpoch * 1_000_000_000 + Int64(time.nanoseconds)
    }

    private func begin(_ operation: String, _ subject: String = "") throws(KubeletError) {
        let failure = state.withLock { state -> KubeletError? in
            state.calls.append(subject.isEmpty ? operation : "\(operation) \(subject)")
            guard state.failures[operation]?.isEmpty == false else { return nil }
            return state.failures[operation]?.removeFirst()
        }
        if let failure { throw failure }
    }

    private func newID(_ prefix: String) -> String {
        state.withLock { state in
            state.next += 1
            return "\(prefix)\(state.next)"
        }
    }

    func version() async throws(KubeletError) -> CRI.VersionResponse { .init() }
    func status() async throws(KubeletError) -> CRI.RuntimeStatus {
        .with {
            $0.conditions = ["RuntimeReady", "NetworkReady"].map { type in
                .with {
                    $0.type = type
                    $0.status = true
                }
            }
        }
    }

    func runPodSandbox(_ config: CRI.PodSandboxConfig) async throws(KubeletError) -> String {
        try begin("runPodSandbox")
        let id = newID("sandbox")
        let now = Self.nanoseconds(time.now())
        state.withLock { state in
            state.sandboxes[id] = .with {
                $0.id = id
                $0.metadata = config.metadata
                $0.labels = config.labels
                $0.state = .sandboxReady
                $0.createdAt = now
                $0.network.ip = "10.0.0.\(state.next)"
                $0.linux.namespaces.options = config.linux.securityContext.namespaceOptions
            }
        }
        return id
    }

    func stopPodSandbox(_ id: String) async throws(KubeletError) {
        try begin("stopPodSandbox", id)
        state.withLock { state in
            state.sandboxes[id]?.state = .sandboxNotready
            for (container, entry) in state.containers
            where entry.sandbox == id && entry.status.state == .containerRunning {
                state.containers[container]?.status.state = .containerExited
                state.containers[container]?.status.exitCode = 137
            }
        }
    }

    func removePodSandbox(_ id: String) async throws(KubeletError) {
        try begin("removePodSandbox", id)
        _ = state.withLock { $0.sandboxes.removeValue(forKey: id) }
    }

    func podSandboxStatus(_ id: String) async throws(KubeletError) -> CRI.PodSandboxStatus {
        guard let status = state.withLock({ $0.sandboxes[id] }) else { throw KubeletError(.notFound, id) }
        return status
    }

    func listPodSandboxes(podUID: String?) async throws(KubeletError) -> [CRI.PodSandbox] {
        state.withLock { state in
            state.sandboxes.values.filter { podUID == nil || $0.metadata.uid == podUID }.map { status in
                .with {
                    $0.id = status.id
                    $0.metadata = status.metadata
                    $0.labels = status.labels
                    $0.state = status.state
                    $0.createdAt = status.createdAt
                }
            }
        }
    }

    func createContainer(
        sandbox: String, _ config: CRI.ContainerConfig, sandboxConfig: CRI.PodSandboxConfig
    ) async throws(KubeletError) -> String {
        try begin("createContainer", config.metadata.name)
        let id = newID("container")
        let now = Self.nanoseconds(time.now())
        state.withLock { state in
            let status = CRI.ContainerStatus.with {
                $0.id = id
                $0.metadata = config.metadata
                $0.labels = config.labels
                $0.annotations = config.annotations
                $0.state = .containerCreated
                $0.createdAt = now + Int64(state.next)
                $0.image.image = config.image.image
                $0.imageRef = config.image.image
            }
            state.containers[id] = (status, config, sandbox)
        }
        return id
    }

    func startContainer(_ id: String) async throws(KubeletError) {
        try begin("startContainer", id)
        let now = Self.nanoseconds(time.now())
        state.withLock { state in
            state.containers[id]?.status.state = .containerRunning
            state.containers[id]?.status.startedAt = now
        }
    }

    func stopContainer(_ id: String, timeout: Duration) async throws(KubeletError) {
        try begin("stopContainer", "\(id) \(timeout.components.seconds)")
        let now = Self.nanoseconds(time.now())
        state.withLock { state in
            guard state.containers[id]?.status.state == .containerRunning else { return }
            state.containers[id]?.status.state = .containerExited
            state.containers[id]?.status.exitCode = 143
            state.containers[id]?.status.reason = "Error"
            state.containers[id]?.status.finishedAt = now
        }
    }

    func removeContainer(_ id: String) async throws(KubeletError) {
        try begin("removeContainer", id)
        _ = state.withLock { $0.containers.removeValue(forKey: id) }
    }

    func listContainers(podUID: String?) async throws(KubeletError) -> [CRI.Container] {
        state.withLock { state in
            state.containers.values.filter { podUID == nil || $0.config.labels[ContainerLabel.podUID] == podUID }
                .map { entry in
                    .with {
                        $0.id = entry.status.id
                        $0.podSandboxID = entry.sandbox
                        $0.metadata = entry.config.metadata
                        $0.labels = entry.config.labels
                        $0.annotations = entry.config.annotations
                        $0.state = entry.status.state
                        $0.createdAt = entry.status.createdAt
                    }
                }
        }
    }

    func containerStatus(_ id: String) async throws(KubeletError) -> CRI.ContainerStatus {
        guard let entry = state.withLock({ $0.containers[id] }) else { throw KubeletError(.notFound, id) }
        return entry.status
    }

    func updateContainerResources(
        _ id: String, _ resources: CRI.LinuxContainerResources
    ) async throws(KubeletError) {}
    func reopenContainerLog(_ id: String) async throws(KubeletError) { try begin("reopenContainerLog", id) }
    func listContainerStats() async throws(KubeletError) -> [CRI.ContainerStats] {
        state.withLock { $0.stats }
    }

    func execSync(
        _ id: String, command: [String], timeout: Duration
    ) async throws(KubeletError) -> ExecResult {
        try begin("execSync", command.joined(separator: " "))
        return state.withLock { $0.execResults[command.joined(separator: " ")] } ?? ExecResult()
    }

    func exec(_ request: CRI.ExecRequest) async throws(KubeletError) -> String { "http://127.0.0.1:1/exec" }
    func attach(_ request: CRI.AttachRequest) async throws(KubeletError) -> String { "http://127.0.0.1:1/attach" }
    func portForward(_ request: CRI.PortForwardRequest) async throws(KubeletError) -> String {
        "http://127.0.0.1:1/portforward"
    }

    func listImages() async throws(KubeletError) -> [CRI.Image] { state.withLock { Array($0.images.values) } }
    func imageStatus(_ image: String) async throws(KubeletError) -> CRI.Image? { state.withLock { $0.images[image] } }

    func pullImage(
        _ image: String, auth: CRI.AuthConfig?, sandboxConfig: CRI.PodSandboxConfig?
    ) async throws(KubeletError) -> String {
        try begin("pullImage", image)
        let found = state.withLock { state -> Bool in
            guard state.registry.contains(image) else { return false }
            state.images[image] = .with {
                $0.id = "sha256:\(image)"
                $0.size = 100
            }
            return true
        }
        guard found else { throw KubeletError(.runtime, "PullImage: not found") }
        return "sha256:\(image)"
    }

    func removeImage(_ image: String) async throws(KubeletError) {
        _ = state.withLock { $0.images.removeValue(forKey: image) }
    }
    func imageFilesystems() async throws(KubeletError) -> [CRI.FilesystemUsage] { [] }
}
