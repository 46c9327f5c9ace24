/// The operations of CRI that the kubelet uses.
///
/// Every method throws `KubeletError`: `.notFound` if the sandbox, container or image does not exist,
/// `.runtimeUnavailable` if the runtime does not respond, `.runtime` with the runtime's message for all other errors.
/// Stop and remove operations succeed if the object no longer exists. Implementations may be called from several tasks
/// at once.
package protocol ContainerRuntime: Sendable {
    func version() async throws(KubeletError) -> CRI.VersionResponse
    func status() async throws(KubeletError) -> CRI.RuntimeStatus

    /// Creates and starts a sandbox. Returns its ID.
    func runPodSandbox(_ config: CRI.PodSandboxConfig) async throws(KubeletError) -> String
    func stopPodSandbox(_ id: String) async throws(KubeletError)
    func removePodSandbox(_ id: String) async throws(KubeletError)
    func podSandboxStatus(_ id: String) async throws(KubeletError) -> CRI.PodSandboxStatus
    /// Returns all sandboxes, or those of one pod.
    func listPodSandboxes(podUID: String?) async throws(KubeletError) -> [CRI.PodSandbox]

    /// Creates a container without starting it. Returns its ID.
    func createContainer(
        sandbox: String, _ config: CRI.ContainerConfig, sandboxConfig: CRI.PodSandboxConfig
    ) async throws(KubeletError) -> String
    func startContainer(_ id: String) async throws(KubeletError)
    /// Sends the stop signal, and SIGKILL if the container still runs after `timeout`.
    func stopContainer(_ id: String, timeout: Duration) async throws(KubeletError)
    func removeContainer(_ id: String) async throws(KubeletError)
    /// Returns all containers in any state, or those of one pod.
    func listContainers(podUID: String?) async throws(KubeletError) -> [CRI.Container]
    func containerStatus(_ id: String) async throws(KubeletError) -> CRI.ContainerStatus
    func updateContainerResources(_ id: String, _ resources: CRI.LinuxContainerResources) async throws(KubeletError)
    func reopenContainerLog(_ id: String) async throws(KubeletError)
    func listContainerStats() async throws(KubeletError) -> [CRI.ContainerStats]

    /// Runs a command and waits for its end. Throws `.runtime` if the command runs longer than `timeout`.
    func execSync(_ id: String, command: [String], timeout: Duration) async throws(KubeletError) -> ExecResult
    /// Prepares a streaming session. Returns its URL at the runtime's streaming server.
    func exec(_ request: CRI.ExecRequest) async throws(KubeletError) -> String
    func attach(_ request: CRI.AttachRequest) async throws(KubeletError) -> String
    func portForward(_ request: CRI.PortForwardRequest) async throws(KubeletError) -> String

    func listImages() async throws(KubeletError) -> [CRI.Image]
    /// Returns the image's status. Nil if the image is not on this node.
    func imageStatus(_ image: String) async throws(KubeletError) -> CRI.Image?
    /// Pulls the image. Returns its reference.
    func pullImage(
        _ image: String, auth: CRI.AuthConfig?, sandboxConfig: CRI.PodSandboxConfig?
    ) async throws(KubeletError) -> String
    func removeImage(_ image: String) async throws(KubeletError)
    func imageFilesystems() async throws(KubeletError) -> [CRI.FilesystemUsage]
}
