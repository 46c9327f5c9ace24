import KubeClient
import KubePKI
import KubeSupport
import Kubelet
import Logging
import ServiceLifecycle

/// A kubelet that reaches its API server over HTTPS: `martlet kubelet`.
///
/// Only wiring, as `AllInOne` is; the container runtime is found or started as there.
struct StandaloneKubelet: Sendable {
    private let configuration: KubeletConfiguration
    private let clientConfiguration: ClientConfiguration
    private let runtimeEndpoint: String
    private let console: Console
    private let logger: Logger

    init(_ command: KubeletCommand, console: Console, logger: Logger) throws(UpError) {
        guard (1...65_535).contains(command.port) else {
            throw UpError("--port \(command.port) is no port: use 1 to 65535")
        }
        guard IPv4Range(command.podCIDR) != nil else {
            throw UpError("--pod-cidr \(command.podCIDR) is no range of IPv4 addresses, such as 10.244.0.0/24")
        }
        guard let nodeIP = command.nodeIP ?? HostNames.address else {
            throw UpError("this machine has no IPv4 address: name one with --node-ip")
        }
        var configuration = KubeletConfiguration(
            nodeName: (command.hostnameOverride ?? HostNames.hostName).lowercased(), nodeIPs: [nodeIP],
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
            clientConfiguration = try Kubeconfig.read(command.kubeconfig).resolve(
                directory: CredentialFile.directory(of: command.kubeconfig))
        } catch {
            throw UpError(error.message)
        }
        self.configuration = configuration
        runtimeEndpoint = command.containerRuntimeEndpoint
        self.console = console
        self.logger = logger
    }

    func run() async throws {
        let lock = try DirectoryLock(configuration.directory)
        defer { lock.release() }
        let runtime: NodeRuntime
        do throws(KubeletError) {
            runtime = try NodeRuntime(
                directory: configuration.directory, preferred: runtimeEndpoint, podCIDRs: configuration.podCIDRs,
                pauseProgram: NodeServices.pauseProgram, logger: logger)
        } catch {
            throw UpError(error.message)
        }
        let transport: HTTPSTransport
        do {
            transport = try HTTPSTransport(HTTPSTransportConfiguration(clientConfiguration))
        } catch {
            throw UpError("\(error)")
        }
        let kubelet = try KubeletService(
            configuration: configuration, runtimeEndpoint: runtime.endpoint, client: Client(transport: transport),
            logger: logger, prepare: { try await runtime.ensurePauseImage($0) },
            onRegistered: { [console, name = configuration.nodeName] in
                console.step("node \(name)")
                console.ready()
            })
        let services: [any ServiceLifecycle.Service] = (runtime.service.map { [$0] } ?? []) + [kubelet]
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
        await transport.close()
    }
}

extension HTTPSTransportConfiguration {
    /// What a kubeconfig's context comes to.
    init(_ configuration: ClientConfiguration) throws(UpError) {
        self.init(url: configuration.server)
        certificateAuthorities = configuration.certificateAuthorityPEM.map { Array($0.utf8) }
        serverName = configuration.tlsServerName
        skipsServerVerification = configuration.insecureSkipTLSVerify
        userAgent = "kubelet/\(MartletVersion.git)"
        switch configuration.credentials {
        case .none: break
        case .certificate(let pair):
            clientCertificate = Array(pair.certificatePEM.utf8)
            clientKey = Array(pair.keyPEM.utf8)
        case .token(let token): bearerToken = .value(token)
        case .tokenFile(let file): bearerToken = .file(file)
        case .basic: throw UpError("the kubeconfig names a user with a password, which API servers no longer accept")
        }
    }
}
