extension CRIContainerRuntime: ContainerRuntime {
    package func version() async throws(KubeletError) -> CRI.VersionResponse {
        try await call("Version", timeout: .seconds(5)) {
            try await runtime.version(request: .init(message: .with { $0.version = "0.1.0" }), options: $0)
        }
    }

    package func status() async throws(KubeletError) -> CRI.RuntimeStatus {
        try await call("Status", timeout: .seconds(10)) {
            try await runtime.status(request: .init(message: .init()), options: $0).status
        }
    }

    package func runPodSandbox(_ config: CRI.PodSandboxConfig) async throws(KubeletError) -> String {
        try await call("RunPodSandbox", timeout: Self.sandboxTimeout) {
            try await runtime.runPodSandbox(request: .init(message: .with { $0.config = config }), options: $0)
                .podSandboxID
        }
    }

    package func stopPodSandbox(_ id: String) async throws(KubeletError) {
        try await ignoringNotFound { () async throws(KubeletError) in
            try await call("StopPodSandbox", timeout: Self.sandboxTimeout) {
                _ = try await runtime.stopPodSandbox(
                    request: .init(message: .with { $0.podSandboxID = id }), options: $0)
            }
        }
    }

    package func removePodSandbox(_ id: String) async throws(KubeletError) {
        try await ignoringNotFound { () async throws(KubeletError) in
            try await call("RemovePodSandbox") {
                _ = try await runtime.removePodSandbox(
                    request: .init(message: .with { $0.podSandboxID = id }), options: $0)
            }
        }
    }

    package func podSandboxStatus(_ id: String) async throws(KubeletError) -> CRI.PodSandboxStatus {
        try await call("PodSandboxStatus") {
            try await runtime.podSandboxStatus(request: .init(message: .with { $0.podSandboxID = id }), options: $0)
                .status
        }
    }

    package func listPodSandboxes(podUID: String?) async throws(KubeletError) -> [CRI.PodSandbox] {
        try await call("ListPodSandbox") {
            let request = Runtime_V1_ListPodSandboxRequest.with {
                if let podUID { $0.filter.labelSelector = [ContainerLabel.podUID: podUID] }
            }
            return try await runtime.listPodSandbox(request: .init(message: request), options: $0).items
        }
    }

    package func createContainer(
        sandbox: String, _ config: CRI.ContainerConfig, sandboxConfig: CRI.PodSandboxConfig
    ) async throws(KubeletError) -> String {
        try await call("CreateContainer") {
            try await runtime.createContainer(
                request: .init(
                    message: .with {
                        $0.podSandboxID = sandbox
                        $0.config = config
                        $0.sandboxConfig = sandboxConfig
                    }), options: $0
            ).containerID
        }
    }

    package func startContainer(_ id: String) async throws(KubeletError) {
        try await call("StartContainer") {
            _ = try await runtime.startContainer(request: .init(message: .with { $0.containerID = id }), options: $0)
        }
    }

    package func stopContainer(_ id: String, timeout: Duration) async throws(KubeletError) {
        try await ignoringNotFound { () async throws(KubeletError) in
            try await call("StopContainer", timeout: timeout + Self.requestTimeout) {
                _ = try await runtime.stopContainer(
                    request: .init(
                        message: .with {
                            $0.containerID = id
                            $0.timeout = timeout.components.seconds
                        }), options: $0)
            }
        }
    }

    package func removeContainer(_ id: String) async throws(KubeletError) {
        try await ignoringNotFound { () async throws(KubeletError) in
            try await call("RemoveContainer") {
                _ = try await runtime.removeContainer(
                    request: .init(message: .with { $0.containerID = id }), options: $0)
            }
        }
    }

    package func listContainers(podUID: String?) async throws(KubeletError) -> [CRI.Container] {
        try await call("ListContainers") {
            let request = Runtime_V1_ListContainersRequest.with {
                if let podUID { $0.filter.labelSelector = [ContainerLabel.podUID: podUID] }
            }
            return try await runtime.listContainers(request: .init(message: request), options: $0).containers
        }
    }

    package func containerStatus(_ id: String) async throws(KubeletError) -> CRI.ContainerStatus {
        try await call("ContainerStatus") {
            try await runtime.containerStatus(request: .init(message: .with { $0.containerID = id }), options: $0)
                .status
        }
    }

    package func updateContainerResources(
        _ id: String, _ resources: CRI.LinuxContainerResources
    ) async throws(KubeletError) {
        try await call("UpdateContainerResources") {
            _ = try await runtime.updateContainerResources(
                request: .init(
                    message: .with {
                        $0.containerID = id
                        $0.linux = resources
                    }), options: $0)
        }
    }

    package func reopenContainerLog(_ id: String) async throws(KubeletError) {
        try await call("ReopenContainerLog") {
            _ = try await runtime.reopenContainerLog(
                request: .init(message: .with { $0.containerID = id }), options: $0)
        }
    }

    package func listContainerStats() async throws(KubeletError) -> [CRI.ContainerStats] {
        try await call("ListContainerStats") {
            try await runtime.listContainerStats(request: .init(message: .init()), options: $0).stats
        }
    }

    package func execSync(
        _ id: String, command: [String], timeout: Duration
    ) async throws(KubeletError) -> ExecResult {
        try await call("ExecSync", timeout: timeout + .seconds(15)) {
            let response = try await runtime.execSync(
                request: .init(
                    message: .with {
                        $0.containerID = id
                        $0.cmd = command
                        $0.timeout = max(1, timeout.components.seconds)
                    }), options: $0)
            return ExecResult(
                standardOutput: Array(response.stdout), standardError: Array(response.stderr),
                exitCode: response.exitCode)
        }
    }

    package func exec(_ request: CRI.ExecRequest) async throws(KubeletError) -> String {
        try await call("Exec") { try await runtime.exec(request: .init(message: request), options: $0).url }
    }

    package func attach(_ request: CRI.AttachRequest) async throws(KubeletError) -> String {
        try await call("Attach") { try await runtime.attach(request: .init(message: request), options: $0).url }
    }

    package func portForward(_ request: CRI.PortForwardRequest) async throws(KubeletError) -> String {
        try await call("PortForward") {
            try await runtime.portForward(request: .init(message: request), options: $0).url
        }
    }

    private func ignoringNotFound(_ body: () async throws(KubeletError) -> Void) async throws(KubeletError) {
        do {
            try await body()
        } catch  where error.code == .notFound {
            return
        }
    }
}

extension CRIContainerRuntime {
    package func listImages() async throws(KubeletError) -> [CRI.Image] {
        try await call("ListImages") {
            try await images.listImages(request: .init(message: .init()), options: $0).images
        }
    }

    package func imageStatus(_ image: String) async throws(KubeletError) -> CRI.Image? {
        try await call("ImageStatus") {
            let response = try await images.imageStatus(
                request: .init(message: .with { $0.image.image = image }), options: $0)
            return response.hasImage ? response.image : nil
        }
    }

    package func pullImage(
        _ image: String, auth: CRI.AuthConfig?, sandboxConfig: CRI.PodSandboxConfig?
    ) async throws(KubeletError) -> String {
        try await call("PullImage", timeout: Self.pullTimeout) {
            try await images.pullImage(
                request: .init(
                    message: .with {
                        $0.image.image = image
                        if let auth { $0.auth = auth }
                        if let sandboxConfig { $0.sandboxConfig = sandboxConfig }
                    }), options: $0
            ).imageRef
        }
    }

    package func removeImage(_ image: String) async throws(KubeletError) {
        try await call("RemoveImage") {
            _ = try await images.removeImage(request: .init(message: .with { $0.image.image = image }), options: $0)
        }
    }

    package func imageFilesystems() async throws(KubeletError) -> [CRI.FilesystemUsage] {
        try await call("ImageFsInfo") {
            try await images.imageFsInfo(request: .init(message: .init()), options: $0).imageFilesystems
        }
    }
}
