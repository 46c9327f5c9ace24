import KubeAPI
import KubeClient
import KubeServing
import KubeSupport
import Logging
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct ServerMetricsTests {
    private func lines(_ registry: MetricsRegistry, _ name: String) -> [String] {
        registry.render().split(separator: "\n").map(String.init).filter { $0.hasPrefix(name) }
    }

    private func configMap(_ name: String) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = name
        }
    }

    @Test("requests are counted under upstream's names and labels")
    func requests() async throws {
        let registry = MetricsRegistry()
        let server = try await TestServer(metrics: registry)
        try await server.client.create(configMap("a"))
        _ = try? await server.client.get(ConfigMap.self, namespace: "default", name: "none")
        _ = try await server.client.list(ConfigMap.self)
        _ = try await server.send("GET", "/healthz/nothing")
        _ = try await server.send("GET", "/api/v1/namespaces/default/configmaps/a/made-up")
        #expect(
            Set(lines(registry, "apiserver_request_total{")) == [
                #"apiserver_request_total{code="201",component="apiserver",dry_run="",group="",resource="configmaps","#
                    + #"scope="resource",subresource="",verb="POST",version="v1"} 1"#,
                #"apiserver_request_total{code="404",component="apiserver",dry_run="",group="",resource="configmaps","#
                    + #"scope="resource",subresource="",verb="GET",version="v1"} 2"#,
                #"apiserver_request_total{code="200",component="apiserver",dry_run="",group="",resource="configmaps","#
                    + #"scope="cluster",subresource="",verb="LIST",version="v1"} 1"#,
                #"apiserver_request_total{code="404",component="apiserver",dry_run="",group="",resource="","#
                    + #"scope="",subresource="/healthz",verb="GET",version=""} 1"#,
            ])
        #expect(
            lines(registry, "apiserver_request_duration_seconds_count").contains {
                $0.contains(#"verb="POST""#) && $0.hasSuffix(" 1")
            })
        #expect(
            lines(registry, "apiserver_current_inflight_requests") == [
                #"apiserver_current_inflight_requests{request_kind="mutating"} 0"#,
                #"apiserver_current_inflight_requests{request_kind="readOnly"} 0"#,
            ])
    }

    @Test("requests that are refused before authorization are counted")
    func refused() async throws {
        struct Nobody: Authenticator {
            func authenticate(_ credentials: Credentials) -> AuthenticationResult { .refused }
        }
        struct Somebody: Authenticator {
            func authenticate(_ credentials: Credentials) -> AuthenticationResult { .user(User(name: "somebody")) }
        }
        struct DenyAll: Authorizer {
            func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision { .deny(reason: "") }
        }
        let registry = MetricsRegistry()
        let server = try await TestServer(authorizer: DenyAll(), metrics: registry).server
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        for (authenticator, status) in [(Nobody() as any Authenticator, "401"), (Somebody(), "403")] {
            let front = HTTPFront(server: server, authenticator: authenticator, logger: logger)
            try await withServer(handler: front) { _, address in
                let client = try await RawClient.connect(to: address)
                try await client.send("GET /api/v1/nodes HTTP/1.1\r\nHost: h\r\nImpersonate-User: x\r\n\r\n")
                try await client.receive(until: "HTTP/1.1 \(status) ")
                await client.close()
            }
            #expect(
                lines(registry, #"apiserver_request_total{code="\#(status)""#) == [
                    #"apiserver_request_total{code="\#(status)",component="apiserver",dry_run="",group="","#
                        + #"resource="nodes",scope="cluster",subresource="",verb="LIST",version="v1"} 1"#
                ])
        }
    }

    @Test("a connection whose upgrade fails is not counted as long-running")
    func droppedUpgrade() async throws {
        struct Dropping: ResponseSink {
            func send(_ response: ServerResponse) {}
            func stream(status: Int, contentType: String) -> any ResponseStream { fatalError("no stream is asked for") }
            func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool { true }
        }
        let registry = MetricsRegistry()
        let metrics = RequestMetrics(BuiltInResources().catalogue, registry: registry)
        let request = ServerRequest(
            method: "GET", path: "/api/v1/namespaces/default/pods/p/exec", query: QueryItems(), accept: nil,
            contentType: nil, body: [], user: User(name: "u"))
        func going() -> [String] { lines(registry, "apiserver_longrunning_requests{").filter { !$0.hasSuffix(" 0") } }
        do {
            let sink = MeteredSink(Dropping(), metrics, request, ManualTime())
            #expect(going().count == 1)
            #expect(sink.upgradeToWebSocket(WebSocketUpgradeRequest(subprotocol: nil) { _ in }))
        }
        #expect(going().isEmpty)
    }

    @Test("objects, watches and sent events are counted by resource")
    func cache() async throws {
        let registry = MetricsRegistry()
        let server = try await TestServer(metrics: registry)
        try await server.client.create(configMap("a"))
        let watch = try await server.client.watch(ConfigMap.self)
        let longRunning =
            #"apiserver_longrunning_requests{component="apiserver",group="",resource="configmaps",scope="cluster","#
            + #"subresource="",verb="WATCH",version="v1"}"#
        #expect(lines(registry, "apiserver_longrunning_requests{") == [longRunning + " 1"])
        try await server.client.create(configMap("b"))
        var count = 0
        for try await _ in watch {
            count += 1
            if count == 2 { break }
        }
        #expect(
            lines(registry, "apiserver_storage_objects").contains(
                #"apiserver_storage_objects{resource="configmaps"} 2"#))
        #expect(
            lines(registry, "apiserver_watch_events_total").contains(
                #"apiserver_watch_events_total{group="",version="v1",resource="configmaps"} 2"#))
    }

    @Test("process metrics have memory, CPU time and open files")
    func process() throws {
        let registry = MetricsRegistry()
        ProcessMetrics.register(in: registry)
        func value(_ name: String) throws -> Double {
            let line = try #require(lines(registry, name + " ").first)
            return try #require(Double(line.split(separator: " ")[1]))
        }
        #expect(try value("process_resident_memory_bytes") > 1_000_000)
        #expect(try value("process_virtual_memory_bytes") >= value("process_resident_memory_bytes"))
        #expect(try value("process_cpu_seconds_total") > 0)
        #expect(try value("process_open_fds") >= 3)
        #expect(try value("process_max_fds") >= value("process_open_fds"))
        let now = Double(SystemTime().now().secondsSinceEpoch)
        #expect(try value("process_start_time_seconds") <= now + 1)
        #expect(try value("process_start_time_seconds") > now - 86_400)
    }
}
