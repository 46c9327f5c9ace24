import NIOCore
import NIOHTTP1

/// Where an `HTTPServer` listens and what it puts up with.
package struct HTTPServerConfiguration: Sendable {
    /// The address to listen on.
    package var host: String
    /// 0: any free port, told by `HTTPServer.bind()`.
    package var port: Int
    /// Nil: plain text, for tests and for listeners on loopback.
    package var tls: TLSOptions?
    package var limits = HTTPLimits()
    package var timeouts = HTTPTimeouts()
    /// The body of the answers that the server gives itself (a malformed request, a body too large), as
    /// `application/json`.
    package var errorBody: @Sendable (HTTPResponseStatus, String) -> ByteBuffer = StatusBody.encode

    package init(host: String = "127.0.0.1", port: Int = 0, tls: TLSOptions? = nil) {
        self.host = host
        self.port = port
        self.tls = tls
    }

    func errorResponse(_ failure: HTTPRequestFailure) -> HTTPResponse {
        var response = errorResponse(failure.status, failure.message)
        if failure.status == .tooManyRequests { response.headers.add(name: "Retry-After", value: "1") }
        return response
    }

    /// A whole answer of the server itself.
    func errorResponse(_ status: HTTPResponseStatus, _ message: String) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "application/json"], body: errorBody(status, message))
    }
}

/// What one client may cost.
package struct HTTPLimits: Hashable, Sendable {
    /// Larger bodies are answered with 413. The default is upstream's limit for API requests.
    package var maximumBodyBytes = 3 * 1024 * 1024
    /// What the bodies that arrive together on one HTTP/2 connection may take; those beyond it are answered with 429.
    package var maximumArrivingBytes = 16 * 1024 * 1024
    /// Larger heads are answered with 431. The default is Go's.
    package var maximumHeadBytes = 1024 * 1024
    /// For a connection beyond this number an idle one is closed; where none is, it is closed itself. Nil: as many as
    /// the process may have descriptors, less what it needs for other things.
    package var maximumConnections: Int?
    /// Requests that one HTTP/2 connection may have under way. The default is upstream's.
    package var maximumConcurrentStreams = 100
}

/// How long the server waits for a client.
package struct HTTPTimeouts: Hashable, Sendable {
    package var handshake: Duration = .seconds(10)
    /// From a request's first byte to the end of its head.
    package var requestHead: Duration = .seconds(32)
    /// From the end of the head to the end of the body.
    package var requestBody: Duration = .seconds(60)
    /// Between two requests on one connection.
    package var idle: Duration = .seconds(90)
    /// How long a client may leave a full socket buffer untouched before its connection is closed.
    package var stalledWrite: Duration = .seconds(60)
    /// How long requests may go on after the server was told to shut down.
    package var shutdownGrace: Duration = .seconds(10)
    /// Over which time the streams that would go on for ever are ended after that; zero: at once.
    package var shutdownStreams: Duration = .zero
}
