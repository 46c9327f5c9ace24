import KubeSupport
import NIOCore
import NIOHTTP1

/// Serves `/healthz`, `/livez`, `/readyz` and `/metrics` of a component.
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

    /// Returns the response for a path of these endpoints; nil for other paths.
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
