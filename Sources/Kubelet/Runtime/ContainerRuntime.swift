/// What the kubelet needs of a container runtime: CRI's operations.
///
/// Every method throws `KubeletError`: `.notFound` when the sandbox, container or image named does not exist,
/// `.runtimeUnavailable` when the runtime does not answer, `.runtime` for everything else, with the runtime's message.
/// Stop and remove operations succeed when what they name is already gone. Implementations are safe to call from many
/// tasks at once.
package protocol ContainerRuntime: Sendable {
    func version() async throws(KubeletError) -> CRI.VersionResponse
    func status() async throws(KubeletError) -> CRI.RuntimeStatus

    /// Creates and starts a sandbox; returns its ID.
    func runPodSandbox(_ config: CRI.PodSandboxConfig) async throws(KubeletError) -> String
    func stopPodSandbox(_ id: String) async throws(KubeletError)
    func removePodSandbox(_ id: String) async throws(KubeletError)
    func podSandboxStatus(_ id: String) async throws(KubeletError) -> CRI.PodSandboxStatus
    /// All sandboxes, or those of one pod.
    func listPodSandboxes(podUID: String?) async throws(KubeletError) -> [CRI.PodSandbox]

    /// Creates a container without starting it; returns its ID.
    func createContainer(
        sandbox: String, _ config: CRI.ContainerConfig, sandboxConfig: CRI.PodSandboxConfig
    ) async throws(KubeletError) -> String
    func startContainer(_ id: String) async throws(KubeletError)
    /// Sends the stop signal, and SIGKILL when the container still runs after `timeout`.
    func stopContainer(_ id: String, timeout: Duration) async throws(KubeletError)
    func removeContainer(_ id: String) async throws(KubeletError)
    /// All containers, running or not, or those of one pod.
    func listContainers(podUID: String?) async throws(KubeletError) -> [CRI.Container]
    func containerStatus(_ id: String) async throws(KubeletError) -> CRI.ContainerStatus
    func updateContainerResources(_ id: String, _ resources: CRI.LinuxContainerResources) async throws(KubeletError)
    func reopenContainerLog(_ id: String) async throws(KubeletError)
    func listContainerStats() async throws(KubeletError) -> [CRI.ContainerStats]

    /// Runs a command to its end. A command that outlives `timeout` throws `.runtime`.
    func execSync(_ id: String, command: [String], timeout: Duration) async throws(KubeletError) -> ExecResult
    /// Prepares a streaming session; returns the URL of the runtime's streaming server.
    func exec(_ request: CRI.ExecRequest) async throws(KubeletError) -> String
    func attach(_ request: CRI.AttachRequest) async throws(KubeletError) -> String
    func portForward(_ request: CRI.PortForwardRequest) async throws(KubeletError) -> String

    func listImages() async throws(KubeletError) -> [CRI.Image]
    /// Nil when the image is not on this node.
    func imageStatus(_ image: String) async throws(KubeletError) -> CRI.Image?
    /// Returns the pulled image's reference.
    func pullImage(
        _ image: String, auth: CRI.AuthConfig?, sandboxConfig: CRI.PodSandboxConfig?
    ) async throws(KubeletError) -> String
    func removeImage(_ image: String) async throws(KubeletError)
    func imageFilesystems() async throws(KubeletError) -> [CRI.FilesystemUsage]
}
