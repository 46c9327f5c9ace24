import KubeAPI
import KubeAPIServer
import KubeClient
import KubePKI
import KubeServing
import KubeStore
import KubeSupport
import Logging

/// The API server with its listener, its lease and the paths that are Martlet's own.
struct ControlPlane: Sendable {
    let server: APIServer
    let listener: HTTPServer
    let bootstrap: BootstrapObjects
    let identity: IdentityLease
    let tokenIssuer: ServiceAccountTokenIssuer
    let shutdown: ShutdownNotice

    /// As long as a request may take: upstream's `--request-timeout`.
    private static let shutdownGrace = Duration.seconds(60)

    init(
        _ options: UpOptions, resources: BuiltInResources, store: any Store, pki: ClusterPKI, logger: Logger
    ) async throws {
        var paths = PathHandlers()
        paths.addStreamer(SnapshotPath(store: store, directory: options.directory).respond)
        ProcessMetrics.register(in: .process)
        let assembled = try await AssembledAPIServer(
            options.server, resources: resources, store: store, pki: pki, paths: paths, metrics: .process,
            logger: logger)
        server = assembled.server
        bootstrap = assembled.bootstrap
        shutdown = assembled.shutdown
        tokenIssuer = assembled.tokenIssuer
        identity = IdentityLease(server: server, hostName: HostNames.hostName, logger: logger)
        let tls = TLSOptions(
            certificateChain: Array(pki.kubeAPIServer.certificatePEM.utf8),
            privateKey: Array(pki.kubeAPIServer.keyPEM.utf8))
        var configuration = HTTPServerConfiguration(host: options.listenAddress, port: options.port, tls: tls)
        configuration.timeouts.shutdownGrace = Self.shutdownGrace
        configuration.timeouts.shutdownStreams = options.watchTermination
        listener = HTTPServer(configuration: configuration, handler: assembled.front, logger: logger)
    }

    /// A client in this process that acts as `user`.
    func client(_ user: User) -> Client {
        Client(transport: InProcessTransport(server: server, user: user))
    }

    /// A client that acts as a service account of the system.
    func client(account: String) -> Client {
        client(
            User(
                name: "system:serviceaccount:kube-system:\(account)",
                groups: ["system:serviceaccounts", "system:serviceaccounts:kube-system"]))
    }
}

extension UpOptions {
    /// What the API server is told of the cluster.
    fileprivate var server: APIServerOptions {
        var server = APIServerOptions(
            advertiseAddress: advertiseAddress, port: port, serviceRange: serviceRange,
            gitVersion: MartletVersion.git, platform: MartletVersion.platform)
        server.domain = Self.domain
        server.shutdownDelay = shutdownDelay
        return server
    }
}
