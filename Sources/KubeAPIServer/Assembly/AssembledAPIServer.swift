import KubeAPI
import KubeClient
import KubePKI
import KubeServing
import KubeStore
import KubeSupport
import Logging

/// The API server with all its parts over a store: cache, admission, authentication, authorization, subresources,
/// discovery. Listeners use `front`; components in this process use a `client`.
///
///     let assembled = try await AssembledAPIServer(options, resources: BuiltInResources(), store: store, pki: pki, …)
///     try await assembled.bootstrap.ensure()
package struct AssembledAPIServer: Sendable {
    package let server: APIServer
    /// Authenticates the requests of a listener.
    package let front: HTTPFront
    /// Creates the objects that every cluster has. The caller runs it after `init`.
    package let bootstrap: BootstrapObjects
    package let shutdown: ShutdownNotice
    package let health: ComponentHealth
    /// Signs the tokens of service accounts.
    package let tokenIssuer: ServiceAccountTokenIssuer
    private let identity: IdentityLease
    private let time: any TimeSource

    /// The time between two rounds of maintenance, such as dropping expired snapshots.
    private static let maintenanceInterval = Duration.seconds(60)

    /// Returns once the cache has read the store.
    ///
    /// - Parameter paths: Handlers of additional paths, called before the server's own.
    package init(
        _ options: APIServerOptions, resources: BuiltInResources, store: any Store, pki: ClusterPKI,
        paths: PathHandlers = PathHandlers(), metrics: MetricsRegistry, time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom(), logger: Logger
    ) async throws {
        let catalogue = resources.catalogue
        let nodes = NodeAuthorizer()
        let cache = WatchCache(catalogue: catalogue, observers: [nodes], time: time, logger: logger)
        try await cache.start(store)
        let rbac = RBACAuthorizer(cache: cache, catalogue: catalogue)
        let authorizer = AuthorizerUnion([nodes, rbac])
        let authenticator = ClusterAuthenticator(
            certificates: try ClientCertificateVerifier(
                certificateAuthorities: pki.certificateAuthority.certificatePEM, name: "the cluster's CA", time: time),
            tokens: try await ServiceAccountTokenVerifier(
                issuers: [options.issuer], audiences: [options.issuer], keys: pki.serviceAccountPublicKeys, time: time),
            accounts: ServiceAccountLookup(cache: cache, catalogue: catalogue, time: time), time: time)
        let reviews = ReviewHandlers(
            authenticator: authenticator, authorizer: authorizer, rbac: rbac, audiences: [options.issuer])

        tokenIssuer = try await ServiceAccountTokenIssuer(
            issuer: options.issuer, key: pki.serviceAccountKey, time: time)
        shutdown = ShutdownNotice(delay: options.shutdownDelay, time: time)
        var paths = paths
        health = .apiServer(cache: cache, store: store, shutdown: shutdown)
        try paths.addServerPaths(
            options, catalogue: catalogue, health: HealthHandler(health), metrics: metrics, pki: pki)
        server = APIServer(
            resources: resources,
            context: RegistryContext(
                store: store, cache: cache,
                admission: .builtIn(
                    options, cache: cache, catalogue: catalogue, rbac: rbac, authorizer: authorizer, time: time,
                    random: random),
                allocators: ObjectAllocators([
                    ServiceAllocator(
                        cache: cache, catalogue: catalogue, store: store, range: options.serviceRange, time: time,
                        random: random)
                ]),
                time: time, random: random),
            authorizer: authorizer, paths: paths,
            subresources: .assembled(options, reviews: reviews, pki: pki, tokens: tokenIssuer), logger: logger,
            metrics: metrics)
        front = HTTPFront(server: server, authenticator: authenticator, logger: logger)
        bootstrap = BootstrapObjects(
            server: server, serviceRange: options.serviceRange.description,
            serviceAddress: options.serviceRange.address(at: 1).description,
            endpoint: (options.advertiseAddress, Int32(options.port)))
        identity = IdentityLease(server: server, hostName: options.hostName, time: time, logger: logger)
        self.time = time
    }

    /// Renews the server's identity Lease and maintains its caches, until the task is cancelled.
    package func runUpkeep() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await identity.run() }
            group.addTask {
                while (try? await time.sleep(for: Self.maintenanceInterval)) != nil {
                    await server.maintain()
                    await server.cache.retryUnreadable()
                }
            }
        }
    }

    /// A client in this process that acts as `user`.
    ///
    /// - Parameter component: The name of the program that the client is part of, under which it sets fields.
    package func client(_ user: User, component: String = "martlet") -> Client {
        Client(transport: InProcessTransport(server: server, user: user, userAgent: component))
    }

    /// A client in this process that acts as a service account of `kube-system`.
    package func client(account: String) -> Client {
        client(
            User(
                name: "system:serviceaccount:kube-system:\(account)",
                groups: ["system:serviceaccounts", "system:serviceaccounts:kube-system"]),
            component: "kube-controller-manager")
    }
}

extension Subresources {
    /// Returns the built-in handlers and those that need keys or other components.
    fileprivate static func assembled(
        _ options: APIServerOptions, reviews: ReviewHandlers, pki: ClusterPKI, tokens: ServiceAccountTokenIssuer
    ) -> Subresources {
        var subresources = Subresources.builtIn
        subresources.set(
            "serviceaccounts/token", TokenSubresource(issuer: tokens, audiences: [options.issuer]))
        reviews.add(to: &subresources)
        let kubelets = KubeletClient(
            identity: .init(
                certificateChain: Array(pki.kubeAPIServerKubeletClient.certificatePEM.utf8),
                privateKey: Array(pki.kubeAPIServerKubeletClient.keyPEM.utf8),
                certificateAuthorities: Array(pki.certificateAuthority.certificatePEM.utf8)))
        KubeletSubresources(kubelets: kubelets).add(to: &subresources)
        return subresources
    }
}
