import KubeAPI
import KubeServing
import Logging
import NIOCore
import NIOHTTP1

/// Takes the requests of a listener, finds out who makes them, and hands them to the API server.
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
        case .refused: sink.send(Self.unauthorized)
        case .pending(let finish):
            Task {
                switch await finish() {
                case .user(let user): self.forward(request, user, sink)
                default: sink.send(Self.unauthorized)
                }
            }
        }
    }

    private static let unauthorized = ServerResponse(StatusError(.unauthorized, "Unauthorized"))

    private func forward(_ request: HTTPRequest, _ user: User, _ sink: HTTPSink) {
        var forwarded = ServerRequest(
            method: request.method.rawValue, path: request.path, query: QueryItems(encoded: request.query),
            accept: request.headers.first(name: "Accept"), contentType: request.headers.first(name: "Content-Type"),
            body: Array(request.body.readableBytesView), user: user)
        if request.headers.first(name: "Upgrade")?.lowercased() == "websocket" {
            forwarded.webSocketProtocols = request.webSocketProtocols
        }
        server.handle(forwarded, sink)
    }
}

/// The answer to a request that came over HTTP.
struct HTTPSink: ResponseSink {
    let request: HTTPRequest
    let responder: HTTPResponder

    func send(_ response: ServerResponse) {
        var headers = HTTPHeaders(response.headers)
        headers.add(name: "Content-Type", value: response.contentType)
        headers.add(name: "Cache-Control", value: "no-cache, private")
        responder.send(
            HTTPResponse(status: HTTPResponseStatus(statusCode: response.status), headers: headers, body: response.body)
        )
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        let stream = responder.stream(
            status: HTTPResponseStatus(statusCode: status),
            headers: ["Content-Type": contentType, "Cache-Control": "no-cache, private"], pendingLimit: nil)
        return HTTPResponseStream(stream: stream)
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        responder.upgradeToWebSocket(protocol: upgrade.subprotocol) { connection in
            await upgrade.run(connection)
        }
        return true
    }
}

private struct HTTPResponseStream: ResponseStream {
    let stream: HTTPBodyStream

    func write(_ chunk: ByteBuffer) -> Bool {
        if stream.isClosed { return false }
        stream.write(chunk)
        return true
    }

    func end() { stream.end() }

    func abort() { stream.abort() }

    var pendingBytes: Int { stream.pendingBytes }

    func drain() async {
        // A stream that fails is closed, which the next write tells.
        try? await stream.whenWritable().get()
    }

    func onClose(_ body: @escaping @Sendable () -> Void) {
        stream.onClose.whenComplete { _ in body() }
    }
}
