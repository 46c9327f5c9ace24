import KubeServing
import KubeStore
import KubeSupport

/// `/healthz`, `/livez` and `/readyz`: https://kubernetes.io/docs/reference/using-api/health-checks/
package struct HealthHandler: Sendable {
    private static let prefixes = ["/healthz", "/livez", "/readyz"]

    private let endpoints: HealthEndpoints

    package init(_ health: ComponentHealth) {
        endpoints = HealthEndpoints(health)
    }

    package init(cache: WatchCache, store: any Store, shutdown: ShutdownNotice = ShutdownNotice()) {
        self.init(.apiServer(cache: cache, store: store, shutdown: shutdown))
    }

    package func respond(_ request: ServerRequest) -> ServerResponse? {
        let path = request.info.path
        guard Self.prefixes.contains(where: path.hasPrefix) else { return nil }
        let query = request.query.items.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        guard let response = endpoints.respond(path: path, query: query) else { return nil }
        return ServerResponse(
            status: Int(response.status.code), contentType: "text/plain; charset=utf-8", body: response.body)
    }
}

extension ComponentHealth {
    /// Returns the health checks of the API server. A server that can't write to its embedded store is not ready but
    /// alive, since reads and watches continue and a restart would not help.
    static func apiServer(cache: WatchCache, store: any Store, shutdown: ShutdownNotice) -> ComponentHealth {
        let follows = HealthCheck("etcd") { cache.failure.map(\.description) }
        let works = HealthCheck("etcd") { (cache.failure ?? store.writeFailure).map(\.description) }
        // Upstream has no embedded store: without etcd it is not alive.
        return ComponentHealth(alive: [store.isShared ? works : follows], ready: [works, shutdown.healthCheck])
    }
}
