import KubeAPI
import KubeAPIServer
import KubeClient
import KubeControllers
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// The API server with an in-memory store, RBAC and the bootstrap roles, so that controllers have the same permissions
/// as in a cluster.
struct TestCluster: Sendable {
    let server: APIServer
    let logger: Logger
    let time: any TimeSource
    /// A client with an administrator's permissions.
    let client: Client
    /// What the controllers see.
    let informers: InformerSet
    /// Resources that discovery omits, as if they were not served yet.
    let hidden: HiddenResources

    init(time: any TimeSource = SystemTime()) async throws {
        let resources = BuiltInResources()
        let catalogue = resources.catalogue
        logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let store = MemoryStore()
        let cache = WatchCache(catalogue: catalogue, logger: logger)
        try await cache.start(store)
        let admission = AdmissionChain([NamespaceLifecycle(cache: cache, catalogue: catalogue)])
        let context = RegistryContext(store: store, cache: cache, admission: admission, time: time)
        var paths = PathHandlers()
        let hidden = HiddenResources()
        paths.add { request in
            let served = catalogue.descriptions.filter { !hidden.contains($0.resource) }
            let catalogue = Catalogue([], descriptions: served)
            return DiscoveryHandler(catalogue, serverAddress: "127.0.0.1:6443").respond(request)
        }
        self.hidden = hidden
        server = APIServer(
            resources: resources, context: context,
            authorizer: RBACAuthorizer(cache: cache, catalogue: catalogue), paths: paths,
            subresources: .builtIn, logger: logger)
        self.time = time
        client = Client(
            transport: InProcessTransport(server: server, user: User(name: "admin", groups: ["system:masters"])))
        let manager = Client(
            transport: InProcessTransport(server: server, user: User(name: "system:kube-controller-manager")))
        informers = InformerSet(manager, logger: logger)
        let bootstrap = BootstrapObjects(
            server: server, serviceRange: "10.96.0.0/24", serviceAddress: "10.96.0.1", endpoint: ("127.0.0.1", 6443))
        try await bootstrap.ensure()
    }

    func client(account: String) -> Client {
        Client(
            transport: InProcessTransport(
                server: server,
                user: User(
                    name: "system:serviceaccount:kube-system:\(account)",
                    groups: ["system:serviceaccounts", "system:serviceaccounts:kube-system"])))
    }

    /// Runs controllers while `body` runs.
    func run(
        _ controllers: [Controller], _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        let context = ControllerContext(
            informers: informers, time: time, metrics: MetricsRegistry(), logger: logger
        ) { client(account: $0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            for controller in controllers { group.addTask { await controller.run(context) } }
            defer { group.cancelAll() }
            try await body()
        }
    }

    /// Returns when the objects of a kind meet `condition`. The tests' time limit ends it otherwise.
    func wait<Object: KubeObject<Void>>(
        for type: Object.Type, until condition: @escaping @Sendable ([Object]) -> Bool
    ) async {
        let informer = Informer<Object>(client, logger: logger)
        let (changes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        informer.addHandler { _ in continuation.yield() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await informer.run() }
            await informer.waitUntilSynced()
            if !condition(informer.objects) {
                for await _ in changes where condition(informer.objects) { break }
            }
            group.cancelAll()
        }
    }

    func createNamespace(_ name: String) async throws {
        try await client.create(Namespace { $0.metadata.name = name })
    }
}

final class HiddenResources: Sendable {
    private let names = Mutex<Set<String>>([])

    func contains(_ resource: String) -> Bool { names.withLock { $0.contains(resource) } }
    func set(_ resources: Set<String>) { names.withLock { $0 = resources } }
}
