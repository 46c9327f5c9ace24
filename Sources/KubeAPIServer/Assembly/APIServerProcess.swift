import KubeAPI
import KubeClient
import KubePKI
import KubeServing
import KubeStore
import KubeSupport
import Logging
import NIOCore
import ServiceLifecycle

/// An API server with its listener, its identity Lease and its upkeep: what kube-apiserver runs.
///
///     let apiServer = try await APIServerProcess(options, resources: BuiltInResources(), store: store, pki: pki, …)
///     try await apiServer.bind()
///     try await apiServer.bootstrap.ensure()
///     try await apiServer.run()
///
/// The caller closes the store. After `run()` has ended the value can't be used again; another one can be created with
/// the same store.
package struct APIServerProcess: Component {
    package let name = "kube-apiserver"
    package let metrics: MetricsRegistry
    /// Add it last to a service group: services are shut down in reverse order, so that this one is first.
    package var shutdown: ShutdownNotice { assembled.shutdown }
    package var health: ComponentHealth { assembled.health }
    package var bootstrap: BootstrapObjects { assembled.bootstrap }
    package var tokenIssuer: ServiceAccountTokenIssuer { assembled.tokenIssuer }

    private let assembled: AssembledAPIServer
    private let listener: HTTPServer
    private let store: any Store

    /// The maximum duration of a request: upstream's default of `--request-timeout`.
    private static let shutdownGrace = Duration.seconds(60)

    /// Returns once the cache has read the store.
    ///
    /// - Parameter paths: Handlers of additional paths, called before the server's own.
    package init(
        _ options: APIServerOptions, resources: BuiltInResources, store: any Store, pki: ClusterPKI,
        paths: PathHandlers = PathHandlers(), metrics: MetricsRegistry = .process,
        time: any TimeSource = SystemTime(), random: any RandomSource = SystemRandom(), logger: Logger
    ) async throws {
        self.metrics = metrics
        self.store = store
        assembled = try await AssembledAPIServer(
            options, resources: resources, store: store, pki: pki, paths: paths, metrics: metrics, time: time,
            random: random, logger: logger)
        let tls = TLSOptions(
            certificateChain: Array(pki.kubeAPIServer.certificatePEM.utf8),
            privateKey: Array(pki.kubeAPIServer.keyPEM.utf8))
        var configuration = HTTPServerConfiguration(
            host: options.listenAddress ?? options.advertiseAddress, port: options.port, tls: tls)
        configuration.timeouts.shutdownGrace = Self.shutdownGrace
        configuration.timeouts.shutdownStreams = options.watchTermination
        listener = HTTPServer(configuration: configuration, handler: assembled.front, logger: logger)
    }

    /// Starts to listen and to serve. `run()` does so if it was not called before.
    @discardableResult
    package func bind() async throws(ServingError) -> SocketAddress { try await listener.bind() }

    /// Serves until the task is cancelled or the service group shuts down, then ends watches and closes the store's
    /// watch.
    ///
    /// - Throws: `StoreError` if the content of the store was replaced. A new start reads it again, and clients that
    ///   reconnect learn that their revisions have expired.
    package func run() async throws {
        defer { assembled.server.cache.stop() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run() }
            group.addTask { await cancelWhenGracefulShutdown { await assembled.runUpkeep() } }
            group.addTask {
                let replaced = await cancelWhenGracefulShutdown { await store.waitUntilReplaced() }
                if let replaced { throw replaced }
            }
            try await group.waitForAll()
        }
    }

    // MARK: Clients

    /// A client in this process that acts as `user`.
    ///
    /// - Parameter component: The name of the program that the client is part of, under which it sets fields.
    package func client(_ user: User, component: String) -> Client { assembled.client(user, component: component) }

    /// A client in this process that acts as a service account of `kube-system`.
    package func client(account: String) -> Client { assembled.client(account: account) }
}
