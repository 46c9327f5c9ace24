import KubeAPI
import KubeAPIServer
import KubeClient
import KubeStore
import KubeSupport
import Logging
import TestSupport
import Testing

@testable import KubeScheduler

/// The scheduler against the API server over a store in memory, with the rights that it has in a cluster.
@Suite(.timeLimit(.minutes(3))) struct SchedulerTests {
    private let server: APIServer
    private let client: Client
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    /// Stands still, so that periodic retries can't be what places a pod.
    private let time = ManualTime()

    init() async throws {
        let resources = BuiltInResources()
        let store = MemoryStore()
        let cache = WatchCache(catalogue: resources.catalogue, logger: logger)
        try await cache.start(store)
        let context = RegistryContext(
            store: store, cache: cache,
            admission: AdmissionChain([NamespaceLifecycle(cache: cache, catalogue: resources.catalogue)]), time: time)
        server = APIServer(
            resources: resources, context: context,
            authorizer: RBACAuthorizer(cache: cache, catalogue: resources.catalogue), paths: PathHandlers(),
            subresources: .builtIn, logger: logger)
        client = Client(
            transport: InProcessTransport(server: server, user: User(name: "admin", groups: ["system:masters"])))
        let bootstrap = BootstrapObjects(
            server: server, serviceRange: "10.96.0.0/24", serviceAddress: "10.96.0.1", endpoint: ("127.0.0.1", 6443))
        try await bootstrap.ensure()
        try await client.create(Namespace { $0.metadata.name = "team" })
    }

    private func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let transport = InProcessTransport(server: server, user: User(name: "system:kube-scheduler"))
        let own = Client(transport: transport)
        let informers = InformerSet(own, logger: logger)
        let scheduler = Scheduler(client: own, informers: informers, time: time, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            group.addTask { await scheduler.run() }
            defer { group.cancelAll() }
            try await body()
        }
    }

    @Test("a stopped scheduler can run again, and is ready when its informers have synced")
    func restart() async throws {
        let own = Client(transport: InProcessTransport(server: server, user: User(name: "system:kube-scheduler")))
        let informers = InformerSet(own, logger: logger)
        let process = SchedulerProcess(metrics: MetricsRegistry()) { [time, logger] in
            Scheduler(client: own, informers: informers, time: time, metrics: MetricsRegistry(), logger: logger)
        }
        @Sendable func isReady() -> Bool { process.health.readyz.allSatisfy { $0.failure() == nil } }
        try await createNode("large", cpu: "4")
        for name in ["first", "second"] {
            #expect(!isReady())
            try await informers.run {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { await process.run() }
                    try await waitUntil { isReady() }
                    try await createPod(name, cpu: "1")
                    #expect(try await placed(name) == "large")
                    group.cancelAll()
                }
            }
        }
    }

    private func createNode(_ name: String, cpu: Quantity) async throws {
        var node = try await client.create(makeNode(name, cpu: cpu))
        node.status = makeNode(name, cpu: cpu).status
        try await client.updateStatus(node)
    }

    private func createPod(_ name: String, cpu: Quantity) async throws {
        try await client.create(
            makePod(name, cpu: cpu) {
                $0.metadata.namespace = "team"
                $0.metadata.uid = nil
            })
    }

    private func placed(_ name: String) async throws -> String {
        try await waitFor { try await client.get(Pod.self, namespace: "team", name: name).spec.nodeName }
    }

    private func event(_ reason: String) async throws -> Event {
        try await waitFor {
            try await client.list(Event.self, namespace: "team").items.first { $0.reason == reason }
        }
    }

    @Test("a pod is bound to the node that fits, with an event")
    func place() async throws {
        try await createNode("small", cpu: "1")
        try await createNode("large", cpu: "4")
        try await run {
            try await createPod("web", cpu: "2")
            #expect(try await placed("web") == "large")
            let event = try await event("Scheduled")
            #expect(event.message == "Successfully assigned team/web to large")
            let pod = try await client.get(Pod.self, namespace: "team", name: "web")
            #expect(pod.status.conditions.first { $0.type == "PodScheduled" }?.status == "True")
        }
    }

    @Test("an unschedulable pod has the reason in its condition, and is bound after a fitting node is added")
    func wait() async throws {
        try await createNode("small", cpu: "1")
        try await run {
            try await createPod("web", cpu: "2")
            let message = """
                0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, \
                preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.
                """
            let event = try await event("FailedScheduling")
            #expect(event.message == message && event.type == "Warning")
            let condition = try await waitFor {
                try await client.get(Pod.self, namespace: "team", name: "web").status.conditions
                    .first { $0.type == "PodScheduled" }
            }
            #expect(condition.status == "False" && condition.reason == "Unschedulable")
            #expect(condition.message == message)
            try await createNode("large", cpu: "4")
            // Back-off ends, but it stays far from the five minutes after which every pod is tried again.
            let node = try await waitFor {
                if time.now() < epoch + .seconds(200) { time.advance(by: .seconds(1)) }
                return try await client.get(Pod.self, namespace: "team", name: "web").spec.nodeName
            }
            #expect(node == "large")
        }
    }

    @Test("pods created at the same time do not use the same resources")
    func room() async throws {
        try await createNode("n1", cpu: "2")
        try await createNode("n2", cpu: "2")
        try await run {
            try await createPod("a", cpu: "2")
            try await createPod("b", cpu: "2")
            #expect(Set([try await placed("a"), try await placed("b")]) == ["n1", "n2"])
        }
    }
}
