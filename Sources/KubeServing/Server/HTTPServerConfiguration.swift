import NIOCore
import NIOHTTP1

/// The address, TLS options, limits and timeouts of an `HTTPServer`.
package struct HTTPServerConfiguration: Sendable {
    /// The address to listen on.
    package var host: String
    /// The port; 0 means any free port, which `HTTPServer.bind()` returns.
    package var port: Int
    /// Nil means plain HTTP, for tests and for listeners on loopback.
    package var tls: TLSOptions?
    package var limits = HTTPLimits()
    package var timeouts = HTTPTimeouts()
    /// Returns the `application/json` body of responses that the server itself makes, such as for a malformed request
    /// or a body that is too large.
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

    /// Makes a response of the server itself.
    func errorResponse(_ status: HTTPResponseStatus, _ message: String) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: ["Content-Type": "application/json"], body: errorBody(status, message))
    }
}
