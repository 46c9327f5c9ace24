import KubeAPI
import KubeClient
import KubeStore
import KubeSupport
import Logging

@testable import KubeAPIServer

struct AllowAll: Authorizer {
    func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision { .allow }
}

/// An API server over a store in memory, reached from the same process. With `servesDocuments` it answers discovery and
/// OpenAPI.
struct TestServer {
    let server: APIServer
    let client: Client

    init(
        resources: BuiltInResources = BuiltInResources(), store: any Store = MemoryStore(),
        authorizer: any Authorizer = AllowAll(),
        observers: [any CacheObserver] = [], subresources: Subresources = .builtIn,
        historyLimit: Int? = nil, time: any TimeSource = SystemTime(), random: any RandomSource = SystemRandom(),
        fields: any FieldManagement = UnmanagedFields(), freshnessLimit: Duration = .seconds(3),
        metrics: MetricsRegistry = MetricsRegistry(), servesDocuments: Bool = false,
        plugins: (WatchCache, Catalogue) -> [any AdmissionPlugin] = { _, _ in [] },
        allocators: (WatchCache, Catalogue) -> [any ObjectAllocator] = { _, _ in [] }
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let cache = WatchCache(
            catalogue: resources.catalogue, observers: observers, historyLimit: historyLimit, time: time,
            logger: logger)
        try await cache.start(store)
        let context = RegistryContext(
            store: store, cache: cache, admission: AdmissionChain(plugins(cache, resources.catalogue)),
            allocators: ObjectAllocators(allocators(cache, resources.catalogue)), fields: fields, time: time,
            random: random)
        var paths = PathHandlers()
        if servesDocuments {
            paths.add(DiscoveryHandler(resources.catalogue, serverAddress: "127.0.0.1:6443").respond)
            paths.add(OpenAPIHandler(resources.catalogue, version: "v1.36.2").respond)
        }
        server = APIServer(
            resources: resources, context: context, authorizer: authorizer, paths: paths,
            subresources: subresources, logger: logger,
            metrics: metrics, freshnessLimit: freshnessLimit)
        client = Client(transport: InProcessTransport(server: server, user: User(name: "admin")))
    }

    /// A client that acts as the kubelet of `node`.
    func kubelet(_ node: String) -> Client {
        Client(
            transport: InProcessTransport(
                server: server, user: User(name: "system:node:\(node)", groups: ["system:nodes"])))
    }

    func send(
        _ method: String, _ path: String, query: [(String, String)] = [], body: String = "",
        contentType: String? = "application/json", accept: String? = "application/json"
    ) async throws -> APIResponse {
        try await client.transport.perform(
            APIRequest(
                method: method, path: path, query: query, body: Array(body.utf8), contentType: contentType,
                accept: accept))
    }
}
