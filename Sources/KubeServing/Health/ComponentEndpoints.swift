import KubeSupport
import NIOCore
import NIOHTTP1

/// `/healthz`, `/livez`, `/readyz` and `/metrics` of a component, for a listener.
package struct ComponentEndpoints: HTTPHandler {
    private let health: HealthEndpoints
    private let metrics: MetricsRegistry

    package init(health: ComponentHealth, metrics: MetricsRegistry) {
        self.health = HealthEndpoints(health)
        self.metrics = metrics
    }

    package init(_ component: some Component) {
        self.init(health: component.health, metrics: component.metrics)
    }

    /// The answer to a path of these endpoints; nil for any other.
    package func respond(path: String, query: String) -> HTTPResponse? {
        if path == "/metrics" {
            return HTTPResponse(status: .ok, text: metrics.render(), contentType: MetricsRegistry.contentType)
        }
        return health.respond(path: path, query: query)
    }

    package func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard [.GET, .HEAD].contains(request.method) else {
            return responder.send(HTTPResponse(status: .methodNotAllowed, text: "Method Not Allowed\n"))
        }
        responder.send(
            respond(path: request.path, query: request.query)
                ?? HTTPResponse(status: .notFound, text: "404 page not found\n"))
    }
}

/// `/healthz`, `/livez` and `/readyz`.
package struct HealthEndpoints: Sendable {
    private let endpoints: [HealthChecks]

    package init(_ health: ComponentHealth) {
        endpoints = [
            HealthChecks("healthz", checks: health.healthz), HealthChecks("livez", checks: health.livez),
            HealthChecks("readyz", checks: health.readyz),
        ]
    }

    /// The answer to one of the endpoints or of their checks; nil for any other path.
    package func respond(path: String, query: String) -> HTTPResponse? {
        for endpoint in endpoints {
            if let response = endpoint.respond(path: path, query: query) { return response }
        }
        return nil
    }
}
