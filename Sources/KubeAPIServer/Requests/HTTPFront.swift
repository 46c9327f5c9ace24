import KubeAPI
import KubeServing
import Logging
import NIOHTTP1

/// Authenticates the requests of a listener and passes them to the API server.
package final class HTTPFront: HTTPHandler {
    private let server: APIServer
    private let authenticator: any Authenticator
    private let logger: Logger

    package init(server: APIServer, authenticator: any Authenticator, logger: Logger) {
        self.server = server
        self.authenticator = authenticator
        self.logger = logger
    }

    package func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        let sink = HTTPSink(request: request, responder: responder)
        let credentials = Credentials(request)
        switch authenticator.authenticate(credentials) {
        case .user(let user): forward(request, user, sink)
        case .refused: refuse(request, Self.unauthorized, sink)
        case .pending(let finish):
            Task {
                switch await finish() {
                case .user(let user): self.forward(request, user, sink)
                default: refuse(request, Self.unauthorized, sink)
                }
            }
        }
    }

    private static let unauthorized = ServerResponse(StatusError(.unauthorized, "Unauthorized"))

    private func forward(_ request: HTTPRequest, _ requester: User, _ sink: HTTPSink) {
        let forwarded = Self.serverRequest(request, requester, body: Array(request.body.readableBytesView))
        let impersonation: Impersonation?
        do throws(StatusError) {
            impersonation = try Impersonation(request.headers)
        } catch {
            return refuse(request, ServerResponse(error), sink, by: requester)
        }
        guard let impersonation else { return forward(request, forwarded, sink) }
        Task {
            do throws(StatusError) {
                var impersonated = forwarded
                impersonated.user = try await impersonation.user(for: requester, forwarded, server.authorizer)
                forward(request, impersonated, sink)
            } catch {
                refuse(request, ServerResponse(error), sink, by: requester)
            }
        }
    }

    private func forward(_ request: HTTPRequest, _ authenticated: ServerRequest, _ sink: HTTPSink) {
        var forwarded = authenticated
        if request.headers.first(name: "Upgrade")?.lowercased() == "websocket" {
            forwarded.webSocketProtocols = WebSocketToken.others(request.webSocketProtocols)
        }
        var warned = sink
        warned.warning = DeprecatedAPIs.warning(forwarded.info)
        server.handle(forwarded, warned)
    }

    private func refuse(
        _ request: HTTPRequest, _ response: ServerResponse, _ sink: HTTPSink, by user: User = User(name: "")
    ) {
        server.refuse(Self.serverRequest(request, user, body: []), response, sink)
    }

    private static func serverRequest(_ request: HTTPRequest, _ user: User, body: [UInt8]) -> ServerRequest {
        var forwarded = ServerRequest(
            method: request.method.rawValue, path: request.path, query: QueryItems(encoded: request.query),
            accept: request.headers.first(name: "Accept"), contentType: request.headers.first(name: "Content-Type"),
            body: body, user: user, userAgent: request.headers.first(name: "User-Agent"))
        // Only discovery has ETags: the header of other requests is not looked up.
        if !forwarded.info.isResourceRequest { forwarded.ifNoneMatch = request.headers.first(name: "If-None-Match") }
        return forwarded
    }
}
