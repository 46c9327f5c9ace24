import KubeServing

/// `/healthz`, `/livez` and `/readyz`: https://kubernetes.io/docs/reference/using-api/health-checks/
package struct HealthHandler: Sendable {
    private let endpoints: [HealthChecks]

    package init(cache: WatchCache, shutdown: ShutdownNotice = ShutdownNotice()) {
        let store = HealthCheck("etcd") { cache.failure.map(\.description) }
        endpoints = [
            HealthChecks("healthz", checks: [.ping, store]), HealthChecks("livez", checks: [.ping, store]),
            HealthChecks("readyz", checks: [.ping, store, shutdown.healthCheck]),
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
