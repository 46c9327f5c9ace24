import KubeSupport

/// Serves `/healthz`, `/livez` and `/readyz`.
package struct HealthEndpoints: Sendable {
    private let endpoints: [HealthChecks]

    package init(_ health: ComponentHealth) {
        endpoints = [
            HealthChecks("healthz", checks: health.healthz), HealthChecks("livez", checks: health.livez),
            HealthChecks("readyz", checks: health.readyz),
        ]
    }

    /// Returns the response for an endpoint or one of its checks; nil for other paths.
    package func respond(path: String, query: String) -> HTTPResponse? {
        for endpoint in endpoints {
            if let response = endpoint.respond(path: path, query: query) { return response }
        }
        return nil
    }
}
