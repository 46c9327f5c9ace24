import KubeAPI
import NIOCore

/// A complete response.
package struct ServerResponse: Sendable {
    package var status: Int
    package var contentType: String
    package var headers: [(String, String)]
    package var body: ByteBuffer

    package init(
        status: Int, contentType: String = "application/json", headers: [(String, String)] = [], body: ByteBuffer
    ) {
        self.status = status
        self.contentType = contentType
        self.headers = headers
        self.body = body
    }

    package init(status: Int = 200, json: [UInt8], headers: [(String, String)] = []) {
        self.init(status: status, headers: headers, body: ByteBuffer(bytes: json))
    }

    /// The response for an unknown path; like upstream's it is not a `Status`.
    static let pageNotFound = ServerResponse(
        status: 404, contentType: "text/plain; charset=utf-8", headers: [("X-Content-Type-Options", "nosniff")],
        body: ByteBuffer(string: "404 page not found\n"))

    package init(_ error: StatusError) {
        var headers: [(String, String)] = []
        if let seconds = error.status.details?.retryAfterSeconds { headers.append(("Retry-After", String(seconds))) }
        self.init(status: error.code, json: error.status.json(), headers: headers)
    }
}
