import KubeServing
import NIOCore
import NIOHTTP1

/// A handler made of a closure.
package struct ClosureHandler: HTTPHandler {
    private let body: @Sendable (HTTPRequest, HTTPResponder) -> Void

    package init(_ body: @escaping @Sendable (HTTPRequest, HTTPResponder) -> Void) {
        self.body = body
    }

    package func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        body(request, responder)
    }
}

/// Responds with the request: `METHOD path?query body`.
package let echoHandler = ClosureHandler { request, responder in
    var text = "\(request.method.rawValue) \(request.path)"
    if !request.query.isEmpty { text += "?\(request.query)" }
    if request.body.readableBytes > 0 { text += " " + String(buffer: request.body) }
    responder.send(HTTPResponse(status: .ok, text: text))
}

/// Runs `body` with a server on a free port of loopback, and shuts it down afterwards.
package func withServer<Result>(
    tls: TLSOptions? = nil,
    handler: any HTTPHandler,
    configure: (inout HTTPServerConfiguration) -> Void = { _ in },
    _ body: (HTTPServer, SocketAddress) async throws -> Result
) async throws -> Result {
    var configuration = HTTPServerConfiguration(tls: tls)
    configure(&configuration)
    let server = HTTPServer(configuration: configuration, handler: handler)
    let address = try await server.bind()
    do {
        let result = try await body(server, address)
        await server.shutdown(grace: .zero)
        return result
    } catch {
        await server.shutdown(grace: .zero)
        throw error
    }
}

extension TLSOptions {
    /// The server certificate of `TestIdentity`.
    package static let test = TLSOptions(
        certificateChain: Array(TestIdentity.serverCertificate.utf8), privateKey: Array(TestIdentity.serverKey.utf8))
}
