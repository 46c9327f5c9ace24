import KubeServing
import KubeStore

/// `/healthz`, `/livez` and `/readyz`: https://kubernetes.io/docs/reference/using-api/health-checks/
package struct HealthHandler: Sendable {
    private let endpoints: [HealthChecks]

    /// A server whose own store can't be written is alive, since reads and watches go on and a restart would not help, but not
    /// ready.
    package init(cache: WatchCache, store: any Store, shutdown: ShutdownNotice = ShutdownNotice()) {
        let follows = HealthCheck("etcd") { cache.failure.map(\.description) }
        let works = HealthCheck("etcd") { (cache.failure ?? store.writeFailure).map(\.description) }
        // Of a store of its own upstream knows nothing: without etcd it is not alive.
        let alive = store.isShared ? works : follows
        endpoints = [
            HealthChecks("healthz", checks: [.ping, alive]), HealthChecks("livez", checks: [.ping, alive]),
            HealthChecks("readyz", checks: [.ping, works, shutdown.healthCheck]),
        ]
    }

    package func respond(_ request: ServerRequest) -> ServerResponse? {
        for endpoint in endpoints {
            let query = request.query.items.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
            if let response = endpoint.respond(path: request.info.path, query: query) {
                return ServerResponse(
                    status: Int(response.status.code), contentType: "text/plain; charset=utf-8", body: response.body)
            }
        }
        return nil
    }
}
