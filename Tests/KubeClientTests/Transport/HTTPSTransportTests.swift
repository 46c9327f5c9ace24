import KubeServing
import KubeSupport
import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@testable import KubeClient

@Suite("HTTPS transport", .timeLimit(.minutes(3)))
struct HTTPSTransportTests {
    enum Connection: CaseIterable {
        case http2, http1, plain
    }

    private static let root = Array(TestIdentity.rootCertificate.utf8)

    private func withTransport(
        _ connection: Connection = .http2,
        handler: any HTTPHandler,
        configure: (inout HTTPSTransportConfiguration) -> Void = { _ in },
        _ body: (HTTPSTransport, HTTPServer) async throws -> Void
    ) async throws {
        var tls: TLSOptions? = .test
        switch connection {
        case .http2: break
        case .http1: tls?.applicationProtocols = ["http/1.1"]
        case .plain: tls = nil
        }
        try await withServer(tls: tls, handler: handler) { server, address in
            let port = try #require(address.port)
            let scheme = tls == nil ? "http" : "https"
            var configuration = HTTPSTransportConfiguration(url: "\(scheme)://127.0.0.1:\(port)")
            configuration.certificateAuthorities = Self.root
            configure(&configuration)
            let transport = try HTTPSTransport(configuration)
            do {
                try await body(transport, server)
                await transport.close()
            } catch {
                await transport.close()
                throw error
            }
        }
    }

    private func text(_ response: APIResponse) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    /// Returns the code of the `TransportError` that `body` throws.
    private func code(_ body: () async throws -> Void) async -> TransportError.Code? {
        do {
            try await body()
            return nil
        } catch {
            if !(error is TransportError) { Issue.record(error) }
            return (error as? TransportError)?.code
        }
    }

    @Test("conforms to the behaviour of all transports", arguments: TransportConformance.allCases, Connection.allCases)
    func conforms(conformance: TransportConformance, connection: Connection) async throws {
        let probe = TransportConformance.Probe()
        try await withTransport(connection, handler: TransportConformance.handler(probe)) { transport, _ in
            try await conformance.run(transport, probe)
        }
    }

    @Test("all requests share one HTTP/2 connection")
    func oneConnection() async throws {
        try await withTransport(handler: echoHandler) { transport, server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<50 {
                    group.addTask { _ = try await transport.perform(APIRequest(path: "/\(index)")) }
                }
                try await group.waitForAll()
            }
            #expect(server.connectionCount == 1)
        }
    }

    @Test("another HTTP/2 connection is opened when the first has reached its stream limit")
    func furtherConnections() async throws {
        let probe = TransportConformance.Probe()
        try await withTransport(handler: TransportConformance.handler(probe)) { transport, server in
            var streams: [APIStream] = []
            for _ in 0..<260 { streams.append(try await transport.stream(APIRequest(path: "/endless"))) }
            #expect(server.connectionCount >= 2)
            #expect(streams.count == 260)
        }
    }

    @Test("the client's certificate, token and user agent are sent")
    func identity() async throws {
        let handler = ClosureHandler { request, responder in
            let token = request.headers.first(name: "authorization") ?? "-"
            let agent = request.headers.first(name: "user-agent") ?? "-"
            responder.send(
                HTTPResponse(status: .ok, text: "\(request.peerCertificates.count) \(token) \(agent)"))
        }
        try await withTransport(
            handler: handler,
            configure: {
                $0.clientCertificate = Array(TestIdentity.clientCertificate.utf8)
                $0.clientKey = Array(TestIdentity.clientKey.utf8)
                $0.bearerToken = .value("secret")
                $0.userAgent = "kubelet/v1.36"
            }
        ) { transport, _ in
            let answer = text(try await transport.perform(APIRequest(path: "/")))
            #expect(answer == "1 Bearer secret kubelet/v1.36")
        }
    }

    @Test("a server with an invalid certificate is rejected")
    func wrongServer() async throws {
        let wrong: [(String, (inout HTTPSTransportConfiguration) -> Void)] = [
            ("root", { $0.certificateAuthorities = Array(TestIdentity.clientCertificate.utf8) }),
            ("name", { $0.serverName = "kubernetes.default.svc" }),
            ("system's roots", { $0.certificateAuthorities = nil }),
        ]
        for (what, configure) in wrong {
            try await withTransport(handler: echoHandler, configure: configure) { transport, _ in
                let code = await code { _ = try await transport.perform(APIRequest(path: "/")) }
                #expect(code == .connectionFailed, "\(what)")
            }
        }
    }

    @Test(
        "certificate names match host names",
        arguments: [
            ("kubernetes", "kubernetes", true), ("Kubernetes.", "kubernetes", true),
            ("*.svc.local", "a.svc.local", true),
            ("*.svc.local", "a.b.svc.local", false), ("*.svc.local", ".svc.local", false),
            ("*.local", "a.local", false),
            ("*", "a", false), ("a.*", "a.b", false), ("b", "a", false),
        ])
    func names(pattern: String, name: String, matches: Bool) {
        #expect(ServerIdentity.matches(pattern: pattern, name: name) == matches)
    }

    @Test("the expected name can be configured, and verification disabled")
    func otherNames() async throws {
        for configure: (inout HTTPSTransportConfiguration) -> Void in [
            { $0.serverName = "localhost" },
            { $0.serverName = "127.0.0.1" },
            {
                $0.serverName = "other"
                $0.skipsServerVerification = true
            },
        ] {
            try await withTransport(handler: echoHandler, configure: configure) { transport, _ in
                let response = try await transport.perform(APIRequest(path: "/x"))
                #expect(text(response) == "GET /x")
            }
        }
    }

    @Test("a refused connection is reported as connectionFailed")
    func refused() async throws {
        let address = try await withServer(handler: echoHandler) { $1 }
        let transport = try HTTPSTransport(HTTPSTransportConfiguration(url: "http://127.0.0.1:\(address.port ?? 1)"))
        let code = await code { _ = try await transport.perform(APIRequest(path: "/")) }
        #expect(code == .connectionFailed)
    }

    @Test("a request without a response times out", arguments: Connection.allCases)
    func timeout(connection: Connection) async throws {
        let probe = TransportConformance.Probe()
        try await withTransport(
            connection, handler: TransportConformance.handler(probe),
            configure: { $0.requestTimeout = .milliseconds(50) }
        ) { transport, _ in
            #expect(await code { _ = try await transport.perform(APIRequest(path: "/never")) } == .timedOut)
            #expect(await code { _ = try await transport.stream(APIRequest(path: "/never")) } == .timedOut)
            // The server notices that the client has cancelled the requests.
            await probe.left(2)
        }
    }

    @Test("a response that is too large is rejected", arguments: Connection.allCases)
    func tooLarge(connection: Connection) async throws {
        let probe = TransportConformance.Probe()
        try await withTransport(
            connection, handler: TransportConformance.handler(probe), configure: { $0.maximumResponseBytes = 1000 }
        ) { transport, _ in
            #expect(await code { _ = try await transport.perform(APIRequest(path: "/large")) } == .responseTooLarge)
            let next = try await transport.perform(APIRequest(path: "/empty"))
            #expect(next.status == 200)
        }
    }

    @Test("a GET is retried after its connection was lost, a write is not", arguments: Connection.allCases)
    func retries(connection: Connection) async throws {
        let count = Atomic<Int>(0)
        let handler = CountingAborter(count: { count.add(1, ordering: .relaxed) })
        try await withTransport(connection, handler: handler) { transport, _ in
            #expect(await code { _ = try await transport.perform(APIRequest(path: "/")) } == .connectionLost)
            #expect(count.load(ordering: .relaxed) == 3)
            let write = APIRequest(method: "POST", path: "/", body: [1])
            #expect(await code { _ = try await transport.perform(write) } == .connectionLost)
            #expect(count.load(ordering: .relaxed) == 4)
        }
    }

    /// Aborts every response.
    private struct CountingAborter: HTTPHandler {
        let count: @Sendable () -> Void

        func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
            count()
            responder.stream(status: .ok, headers: [:]).abort()
        }
    }

    @Test("the transport reconnects after a restart of the server", arguments: [Connection.http2, .http1])
    func restart(connection: Connection) async throws {
        var tls = TLSOptions.test
        if connection == .http1 { tls.applicationProtocols = ["http/1.1"] }
        let first = HTTPServer(configuration: HTTPServerConfiguration(tls: tls), handler: echoHandler)
        let port = try #require(try await first.bind().port)
        var configuration = HTTPSTransportConfiguration(url: "https://127.0.0.1:\(port)")
        configuration.certificateAuthorities = Self.root
        let transport = try HTTPSTransport(configuration)
        #expect(text(try await transport.perform(APIRequest(path: "/1"))) == "GET /1")
        await first.shutdown(grace: .seconds(5))
        let second = HTTPServer(configuration: HTTPServerConfiguration(port: port, tls: tls), handler: echoHandler)
        try await second.bind()
        let write = APIRequest(method: "POST", path: "/2")
        #expect(text(try await transport.perform(write)) == "POST /2")
        await transport.close()
        await second.shutdown(grace: .zero)
    }

    @Test("requests fail after the transport was closed")
    func closed() async throws {
        try await withTransport(handler: echoHandler) { transport, _ in
            _ = try await transport.perform(APIRequest(path: "/"))
            await transport.close()
            #expect(await code { _ = try await transport.perform(APIRequest(path: "/")) } == .closed)
        }
    }

    @Test("requests beyond the connection limits are reported as exhausted")
    func exhausted() async throws {
        let probe = TransportConformance.Probe()
        try await withTransport(
            .http1, handler: TransportConformance.handler(probe), configure: { $0.limits.http1Connections = 2 }
        ) { transport, _ in
            let streams = [
                try await transport.stream(APIRequest(path: "/endless")),
                try await transport.stream(APIRequest(path: "/endless")),
            ]
            #expect(await code { _ = try await transport.perform(APIRequest(path: "/empty")) } == .exhausted)
            #expect(streams.count == 2)
        }
    }

    @Test(
        "invalid URLs are rejected",
        arguments: [
            "", "127.0.0.1:6443", "ftp://h", "https://", "https://h:0", "https://h:x", "https://a b", "https://[::1",
        ])
    func badURL(url: String) async {
        let code = await code { _ = try HTTPSTransport(HTTPSTransportConfiguration(url: url)) }
        #expect(code == .invalidConfiguration)
    }

    @Test("invalid certificates, and a certificate without key, are rejected")
    func badCertificates() async {
        for configure: (inout HTTPSTransportConfiguration) -> Void in [
            { $0.certificateAuthorities = Array("x".utf8) },
            { $0.clientCertificate = Array(TestIdentity.clientCertificate.utf8) },
        ] {
            var configuration = HTTPSTransportConfiguration(url: "https://h")
            configure(&configuration)
            let code = await code { [configuration] in _ = try HTTPSTransport(configuration) }
            #expect(code == .invalidConfiguration)
        }
    }

    @Test(
        "a URL is parsed into its components",
        arguments: [
            ("https://h", "h", 443, ""), ("http://h:8080/", "h", 8080, ""), ("https://[::1]:6443", "::1", 6443, ""),
            ("https://h/k8s/clusters/c/", "h", 443, "/k8s/clusters/c"),
        ])
    func urls(url: String, host: String, port: Int, prefix: String) throws {
        let parsed = try ServerURL(url)
        #expect(parsed.host == host)
        #expect(parsed.port == port)
        #expect(parsed.prefix == prefix)
    }
}
