import KubeSupport
import Logging
import ServiceLifecycle

/// A private containerd, for a machine on which no runtime is running.
///
/// containerd runs as a supervised child process. Containers are children of their shims, not of containerd, so they
/// survive containerd and this process. A containerd that is started again with the same directory continues to manage
/// them.
package struct ContainerdService: Service {
    package let configuration: ContainerdConfiguration
    private let logger: Logger

    /// Checks that the required programs are installed and writes the configuration file.
    package init(configuration: ContainerdConfiguration, logger: Logger) throws(KubeletError) {
        self.configuration = configuration
        self.logger = logger
        for (program, package) in [("containerd", "containerd"), ("runc", "runc"), ("ctr", "containerd")] {
            guard SystemPrograms.find(program) != nil else {
                throw KubeletError(
                    .missing, "\(program) is not installed: apt-get install \(package), or use --no-node")
            }
        }
        guard HostFiles.exists("\(configuration.cniBinaryDirectory)/bridge") else {
            throw KubeletError(
                .missing,
                "no CNI plugins in \(configuration.cniBinaryDirectory): apt-get install containernetworking-plugins")
        }
        // `sockaddr_un` has room for a path of 107 bytes and a zero.
        guard configuration.socketPath.utf8.count < 108 else {
            throw KubeletError(.invalid, "the path of containerd's socket is too long: \(configuration.socketPath)")
        }
        try HostFiles.createDirectories(configuration.directory, mode: 0o711)
        try HostFiles.createDirectories(configuration.cniConfigurationDirectory)
        try HostFiles.replace(configuration.configPath, with: configuration.toml, mode: 0o600)
        // `run()` ends a containerd that a killed process left behind. Without its socket, clients do not connect to it
        // instead of to the new one.
        try HostFiles.removeFile(configuration.socketPath)
    }

    package func run() async throws {
        let process = SupervisedProcess(
            configuration: .init(
                executable: SystemPrograms.find("containerd") ?? "containerd",
                arguments: ["--config", configuration.configPath],
                environment: ["PATH": SystemPrograms.path],
                logPath: "\(configuration.directory)/containerd.log",
                pidPath: "\(configuration.directory)/containerd.pid"),
            logger: logger)
        try await process.run()
    }

    /// Waits until `runtime` is ready. Throws the last error after `limit`.
    /// - Returns: The runtime's version.
    @discardableResult
    package static func waitUntilReady(
        _ runtime: some ContainerRuntime, limit: Duration = .seconds(30), time: any TimeSource = SystemTime()
    ) async throws -> CRI.VersionResponse {
        let deadline = time.now() + limit
        while true {
            do {
                return try await runtime.version()
            } catch {
                guard time.now() < deadline else { throw error }
                try await time.sleep(for: .milliseconds(25))
            }
        }
    }
}
