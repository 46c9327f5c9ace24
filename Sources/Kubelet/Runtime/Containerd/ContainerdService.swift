import KubeSupport
import Logging
import ServiceLifecycle

/// A containerd of our own, for when none answers on the machine.
///
/// containerd runs as a supervised child. Containers are children of their shims, not of containerd, so they outlive
/// both containerd and this process; a containerd started again on the same directory takes them over.
package struct ContainerdService: Service {
    package let configuration: ContainerdConfiguration
    private let logger: Logger

    /// Checks that the programs needed are installed and writes the configuration file.
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
        // sockaddr_un holds 107 bytes of path and a zero.
        guard configuration.socketPath.utf8.count < 108 else {
            throw KubeletError(.invalid, "the path of containerd's socket is too long: \(configuration.socketPath)")
        }
        try HostFiles.createDirectories(configuration.directory, mode: 0o711)
        try HostFiles.createDirectories(configuration.cniConfigurationDirectory)
        try HostFiles.replace(configuration.configPath, with: configuration.toml, mode: 0o600)
        // A containerd that a killed process left behind is ended by `run()`. Without its socket nobody takes it for
        // the one that is about to start.
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

    /// Waits until the runtime behind `runtime` answers. Throws the last error after `limit`.
    /// - Returns: what the runtime says of itself.
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
