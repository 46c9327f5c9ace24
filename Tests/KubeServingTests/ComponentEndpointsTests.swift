import KubeServing
import KubeSupport
import NIOCore
import Testing

@Suite struct ComponentEndpointsTests {
    private let metrics = MetricsRegistry()

    private func answer(_ endpoints: ComponentEndpoints, _ path: String) -> (status: Int, text: String)? {
        endpoints.respond(path: path, query: "").map { (Int($0.status.code), String(buffer: $0.body)) }
    }

    @Test("a component that is alive but not ready passes healthz and livez and fails readyz")
    func health() throws {
        let health = ComponentHealth(ready: [HealthCheck("informer-sync") { "not synced: nodes" }])
        let endpoints = ComponentEndpoints(health: health, metrics: metrics)
        for path in ["/healthz", "/livez", "/readyz/ping"] {
            #expect(try #require(answer(endpoints, path)) == (200, "ok"))
        }
        #expect(try #require(answer(endpoints, "/readyz")).status == 500)
        #expect(
            try #require(answer(endpoints, "/readyz/informer-sync"))
                == (500, "internal server error: not synced: nodes\n"))
        #expect(answer(endpoints, "/other") == nil && answer(endpoints, "/livez/informer-sync") == nil)
    }

    @Test("a failing liveness check fails healthz and livez")
    func alive() throws {
        let health = ComponentHealth(alive: [HealthCheck("etcd") { "lost" }])
        let endpoints = ComponentEndpoints(health: health, metrics: metrics)
        #expect(try #require(answer(endpoints, "/healthz")).status == 500)
        #expect(try #require(answer(endpoints, "/livez")).status == 500)
        #expect(try #require(answer(endpoints, "/readyz")).status == 200)
    }

    @Test("the metrics endpoint serves the component's registry")
    func registry() throws {
        metrics.counter("things_total", help: "Things.").with().increment()
        let endpoints = ComponentEndpoints(health: ComponentHealth(), metrics: metrics)
        #expect(try #require(answer(endpoints, "/metrics")).text.contains("\nthings_total 1\n"))
    }
}
