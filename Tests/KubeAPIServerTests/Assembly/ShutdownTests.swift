import KubeAPI
import KubeClient
import KubeJSON
import KubeServing
import KubeStore
import KubeSupport
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer

/// Graceful shutdown of an API server as clients see it.
@Suite("Graceful shutdown", .timeLimit(.minutes(3)))
struct ShutdownTests {
    private struct Anyone: Authenticator {
        func authenticate(_ credentials: Credentials) -> AuthenticationResult {
            .user(User(name: "admin", groups: ["system:masters"]))
        }
    }

    /// A store whose writes wait until they are let go.
    private final class HeldStore: WrappedStore {
        let base = MemoryStore()
        let arrived = Signal<Void>()
        let release = Signal<Void>()

        func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
            arrived.set(())
            await release.value
            return try await base.commit(transaction)
        }
    }

    private static let object = #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"slow"}}"#
    private static let path = "/api/v1/namespaces/default/configmaps"

    private func listener(
        _ server: TestServer, tls: TLSOptions? = nil, configure: (inout HTTPServerConfiguration) -> Void = { _ in }
    ) async throws -> (HTTPServer, SocketAddress) {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        var configuration = HTTPServerConfiguration(tls: tls)
        configure(&configuration)
        let listener = HTTPServer(
            configuration: configuration,
            handler: HTTPFront(server: server.server, authenticator: Anyone(), logger: logger))
        return (listener, try await listener.bind())
    }

    @Test("HTTP/1.1: watches end cleanly, requests in flight complete, idle connections and the listener close")
    func http1() async throws {
        let store = HeldStore()
        let server = try await TestServer(store: store)
        let (listener, address) = try await listener(server)
        let watch = try await RawClient.connect(to: address)
        try await watch.send("GET \(Self.path)?watch=1 HTTP/1.1\r\nHost: h\r\n\r\n")
        try await watch.receive(until: "\r\n\r\n")
        let idle = try await RawClient.connect(to: address)
        let busy = try await RawClient.connect(to: address)
        let next = "GET /api/v1/namespaces HTTP/1.1\r\nHost: h\r\n\r\n"
        try await busy.send(
            "POST \(Self.path) HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(Self.object.utf8.count)\r\n\r\n\(Self.object)\(next)")
        await store.arrived.value
        async let ended: Void = listener.shutdown(grace: .seconds(60))
        let events = await watch.receiveToEnd()
        #expect(events.hasSuffix("0\r\n\r\n"))
        #expect(await idle.receiveToEnd() == "")
        await #expect(throws: (any Error).self) { try await RawClient.connect(to: address) }
        store.release.set(())
        let answer = await busy.receiveToEnd()
        #expect(answer.hasPrefix("HTTP/1.1 201 Created\r\n"))
        #expect(answer.contains("Connection: close\r\n"))
        // What the client sent behind it was not begun: it may try elsewhere.
        #expect(answer.components(of: "HTTP/1.1 ") == 1)
        await ended
        #expect(listener.connectionCount == 0)
    }

    @Test("HTTP/2: watches end cleanly, requests in flight complete, and the connection closes")
    func http2() async throws {
        let store = HeldStore()
        let server = try await TestServer(store: store)
        let (listener, address) = try await listener(server, tls: .test)
        var configuration = HTTPSTransportConfiguration(url: "https://localhost:\(try #require(address.port))")
        configuration.certificateAuthorities = Array(TestIdentity.rootCertificate.utf8)
        configuration.limits.attempts = 1
        let transport = try HTTPSTransport(configuration)
        let watch = try await transport.stream(APIRequest(path: Self.path, query: [("watch", "1")]))
        #expect(watch.status == 200)
        async let slow = transport.perform(
            APIRequest(
                method: "POST", path: Self.path, body: Array(Self.object.utf8), contentType: "application/json"))
        await store.arrived.value
        // Both go over one connection.
        #expect(listener.connectionCount == 1)
        async let ended: Void = listener.shutdown(grace: .seconds(60))
        // A watch that was cut off throws.
        for try await _ in watch.body {}
        await #expect(throws: (any Error).self) { try await RawClient.connect(to: address) }
        store.release.set(())
        #expect(try await slow.status == 201)
        await ended
        #expect(listener.connectionCount == 0)
    }

    @Test("a request that takes longer than the grace period is aborted")
    func graceEnds() async throws {
        let store = HeldStore()
        let server = try await TestServer(store: store)
        let (listener, address) = try await listener(server)
        let client = try await RawClient.connect(to: address)
        try await client.send(
            "POST \(Self.path) HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(Self.object.utf8.count)\r\n\r\n\(Self.object)")
        await store.arrived.value
        await listener.shutdown(grace: .milliseconds(50))
        #expect(await client.receiveToEnd() == "")
        store.release.set(())
    }

    @Test("watches end one after another within their grace period")
    func watchGrace() async throws {
        let server = try await TestServer()
        let (listener, address) = try await listener(server) { $0.timeouts.shutdownStreams = .milliseconds(200) }
        var watches: [RawClient] = []
        for _ in 0..<4 {
            let watch = try await RawClient.connect(to: address)
            try await watch.send("GET \(Self.path)?watch=1 HTTP/1.1\r\nHost: h\r\n\r\n")
            try await watch.receive(until: "\r\n\r\n")
            watches.append(watch)
        }
        let start = ContinuousClock.now
        await listener.shutdown(grace: .seconds(60))
        // Two hundred a second: the last of four after 15 ms.
        #expect(.now - start >= .milliseconds(15))
        for watch in watches { #expect(await watch.receiveToEnd().hasSuffix("0\r\n\r\n")) }
    }

    @Test("/readyz fails during the shutdown delay while all other requests are served")
    func readiness() async throws {
        let server = try await TestServer()
        let time = ManualTime()
        let notice = ShutdownNotice(delay: .seconds(30), time: time)
        let health = HealthHandler(cache: server.server.cache, store: server.server.context.store, shutdown: notice)
        func ask(_ path: String) -> ServerResponse? {
            health.respond(
                ServerRequest(
                    method: "GET", path: path, query: QueryItems(), accept: nil, contentType: nil, body: [],
                    user: User(name: "u")))
        }
        #expect(ask("/readyz")?.status == 200)
        let (listener, address) = try await listener(server)
        let group = ServiceGroup(
            services: [listener, notice], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let run = Task { try await group.run() }
        let client = try await RawClient.connect(to: address)
        try await client.send("GET /api/v1/namespaces HTTP/1.1\r\nHost: h\r\n\r\n")
        try await client.receive(until: "NamespaceList")
        await group.triggerGracefulShutdown()
        try await waitUntil { ask("/readyz")?.status == 500 }
        let text = ask("/readyz").map { String(buffer: $0.body) }
        #expect(text?.contains("[-]shutdown failed: reason withheld\n") == true)
        #expect(ask("/livez")?.status == 200)
        let late = try await RawClient.connect(to: address)
        try await late.send("GET /api/v1/namespaces HTTP/1.1\r\nHost: h\r\n\r\n")
        try await late.receive(until: "NamespaceList")
        try await waitUntil { time.sleeperCount > 0 }
        time.advance(by: .seconds(30))
        try await run.value
        #expect(listener.connectionCount == 0)
    }
}

extension String {
    fileprivate func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
