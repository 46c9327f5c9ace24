import KubeClient
import KubeNode
import KubePKI
import KubeSupport
import Kubelet
import Logging
import ServiceLifecycle

/// A kubelet that uses its API server over HTTPS: `martlet kubelet`.
///
/// The container runtime is found or started as for `martlet up`.
struct StandaloneKubelet: Sendable {
    private let configuration: KubeletConfiguration
    private let transportConfiguration: HTTPSTransportConfiguration
    private let runtimeEndpoint: String
    private let console: Console
    private let logger: Logger

    init(_ command: KubeletCommand, console: Console, logger: Logger) throws(UpError) {
        guard (1...65_535).contains(command.port) else {
            throw UpError("invalid --port \(command.port): must be 1–65535")
        }
        guard CIDR(command.podCIDR) != nil else {
            throw UpError("invalid --pod-cidr \(command.podCIDR): must be a range of addresses, such as 10.244.0.0/24")
        }
        guard let nodeIP = command.nodeIP ?? LocalMachine.address else {
            throw UpError("this machine has no IPv4 address: name one with --node-ip")
        }
        var configuration = KubeletConfiguration(
            nodeName: (command.hostnameOverride ?? LocalMachine.hostName).lowercased(), nodeIPs: [nodeIP],
            directory: command.rootDir, kubeletVersion: MartletVersion.git)
        configuration.podCIDRs = [command.podCIDR]
        configuration.logDirectory = "\(command.rootDir)/log/pods"
        configuration.clusterDNS = command.clusterDNS
        configuration.clusterDomain = command.clusterDomain
        configuration.address = command.address
        configuration.port = command.port
        configuration.pauseImage = NodeRuntime.pauseImage
        do throws(PKIError) {
            configuration.server = KubeletServerIdentity(
                certificateChain: try CredentialFile.read(command.tlsCertFile),
                privateKey: try CredentialFile.read(command.tlsPrivateKeyFile),
                clientCertificateAuthorities: try CredentialFile.read(command.clientCAFile))
        } catch {
            throw UpError(error.message)
        }
        var transport = try KubeconfigFile(path: command.kubeconfig).transport()
        transport.userAgent = "kubelet/\(MartletVersion.git)"
        transportConfiguration = transport
        self.configuration = configuration
        runtimeEndpoint = command.containerRuntimeEndpoint
        self.console = console
        self.logger = logger
    }

    func run() async throws {
        let machine = try NodeLock(directory: configuration.directory)
        defer { machine.release() }
        try NodeLock.requireFree(address: configuration.address, port: configuration.port)
        let lock = try DirectoryLock(configuration.directory)
        defer { lock.release() }
        let runtime = try NodeRuntime(
            directory: configuration.directory, preferred: runtimeEndpoint, podCIDRs: configuration.podCIDRs,
            pauseProgram: PauseProgram.path, logger: logger)
        let transport: HTTPSTransport
        do {
            transport = try HTTPSTransport(transportConfiguration)
        } catch {
            throw UpError("\(error)")
        }
        let node = NodeProcess(
            NodeConfiguration(kubelet: configuration), runtime: runtime,
            clients: .init(kubelet: Client(transport: transport)), logger: logger
        ) { [console, name = configuration.nodeName] in
            console.step("node \(name)")
            console.ready()
        }
        let services: [any ServiceLifecycle.Service] = [node, MemoryTrimmer()]
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
        await transport.close()
    }
}
