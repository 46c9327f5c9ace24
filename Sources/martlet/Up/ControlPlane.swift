import KubeAPI
import KubeAPIServer
import KubeClient
import KubePKI
import KubeServing
import KubeStore
import KubeSupport
import Logging
import NIOPosix

/// The API server with everything that belongs to it, put together.
struct ControlPlane: Sendable {
    let server: APIServer
    let listener: HTTPServer
    let store: any Store
    let bootstrap: BootstrapObjects
    let identity: IdentityLease
    let tokenIssuer: ServiceAccountTokenIssuer
    let metrics: MetricsRegistry
    let shutdown: ShutdownNotice

    /// The URL by which tokens name their cluster.
    private static let issuer = "https://kubernetes.default.svc.\(UpOptions.domain)"

    /// As long as a request may take: upstream's `--request-timeout`.
    private static let shutdownGrace = Duration.seconds(60)

    init(
        _ options: UpOptions, resources: BuiltInResources, store: any Store, pki: ClusterPKI, logger: Logger
    ) async throws {
        let time = SystemTime()
        let catalogue = resources.catalogue
        let nodes = NodeAuthorizer()
        let cache = WatchCache(catalogue: catalogue, observers: [nodes], logger: logger)
        try await cache.start(store)
        let admission = AdmissionChain([
            NamespaceLifecycle(cache: cache, catalogue: catalogue),
            ServiceAccountAdmission(cache: cache, catalogue: catalogue),
            NodeRestriction(cache: cache, catalogue: catalogue),
            PriorityAdmission(cache: cache, catalogue: catalogue), DefaultTolerationSeconds(),
            ServiceAllocation(cache: cache, catalogue: catalogue, range: options.serviceRange),
        ])
        let context = RegistryContext(store: store, cache: cache, admission: admission, time: time)
        let rbac = RBACAuthorizer(cache: cache, catalogue: catalogue)
        let authorizer = AuthorizerUnion([nodes, rbac])
        let authenticator = ClusterAuthenticator(
            certificates: try ClientCertificateVerifier(
                certificateAuthorities: pki.certificateAuthority.certificatePEM, name: "the cluster's CA", time: time),
            tokens: try await ServiceAccountTokenVerifier(
                issuers: [Self.issuer], audiences: [Self.issuer], keys: pki.serviceAccountPublicKeys, time: time),
            accounts: ServiceAccountLookup(cache: cache, catalogue: catalogue), time: time)

        tokenIssuer = try await ServiceAccountTokenIssuer(issuer: Self.issuer, key: pki.serviceAccountKey, time: time)
        var subresources = Subresources.builtIn
        subresources.set(
            "serviceaccounts/token", TokenSubresource(issuer: tokenIssuer, audiences: [Self.issuer]))
        ReviewHandlers(
            authenticator: authenticator, authorizer: authorizer, rbac: rbac, audiences: [Self.issuer]
        ).add(to: &subresources)

        let kubelets = KubeletClient(
            identity: .init(
                certificateChain: Array(pki.kubeAPIServerKubeletClient.certificatePEM.utf8),
                privateKey: Array(pki.kubeAPIServerKubeletClient.keyPEM.utf8),
                certificateAuthorities: Array(pki.certificateAuthority.certificatePEM.utf8)))
        KubeletSubresources(kubelets: kubelets).add(to: &subresources)

        metrics = .process
        ProcessMetrics.register(in: metrics)
        shutdown = ShutdownNotice(delay: options.shutdownDelay)
        let health = HealthHandler(cache: cache, store: store, shutdown: shutdown)
        var paths = try Self.paths(options, catalogue, health, metrics, pki)
        paths.addStreamer(SnapshotPath(store: store, directory: options.directory).respond)
        server = APIServer(
            resources: resources, context: context, authorizer: authorizer,
            paths: paths, subresources: subresources, logger: logger, metrics: metrics)
        self.store = store
        identity = IdentityLease(server: server, hostName: HostNames.hostName, logger: logger)
        bootstrap = BootstrapObjects(
            server: server, serviceAddress: options.serviceRange.address(at: 1).description,
            endpoint: (options.advertiseAddress, Int32(options.port)))
        let tls = TLSOptions(
            certificateChain: Array(pki.kubeAPIServer.certificatePEM.utf8),
            privateKey: Array(pki.kubeAPIServer.keyPEM.utf8))
        var configuration = HTTPServerConfiguration(host: options.listenAddress, port: options.port, tls: tls)
        configuration.timeouts.shutdownGrace = Self.shutdownGrace
        configuration.timeouts.shutdownStreams = options.watchTermination
        listener = HTTPServer(
            configuration: configuration,
            handler: HTTPFront(server: server, authenticator: authenticator, logger: logger), logger: logger)
    }

    private static func paths(
        _ options: UpOptions, _ catalogue: Catalogue, _ health: HealthHandler, _ metrics: MetricsRegistry,
        _ pki: ClusterPKI
    ) throws -> PathHandlers {
        var paths = PathHandlers()
        let address = "\(options.advertiseAddress):\(options.port)"
        let discovery = DiscoveryHandler(catalogue.descriptions, serverAddress: address)
        paths.add(discovery.respond)
        paths.add(VersionHandler(gitVersion: MartletVersion.git, platform: MartletVersion.platform).respond)
        paths.add(OpenAPIHandler(catalogue.descriptions, version: MartletVersion.git).respond)
        paths.add(health.respond)
        paths.add { request in
            guard request.info.path == "/metrics" else { return nil }
            return ServerResponse(
                status: 200, contentType: MetricsRegistry.contentType, body: .init(string: metrics.render()))
        }
        let openID = try OpenIDDocuments(
            issuer: issuer, keySetURL: "https://\(address)/openid/v1/jwks", keys: pki.serviceAccountPublicKeys)
        paths.add { request in
            switch request.info.path {
            case "/.well-known/openid-configuration": ServerResponse(json: Array(openID.configuration.utf8))
            case "/openid/v1/jwks":
                ServerResponse(
                    status: 200, contentType: "application/jwk-set+json", body: .init(string: openID.keySet))
            default: nil
            }
        }
        return paths
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
