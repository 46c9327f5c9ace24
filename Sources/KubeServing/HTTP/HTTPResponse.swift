import NIOCore
import NIOHTTP1

/// A complete response. The server adds `Content-Length` and `Date`; framing headers in `headers` are ignored.
package struct HTTPResponse: Sendable {
    package var status: HTTPResponseStatus
    package var headers: HTTPHeaders
    package var body: ByteBuffer

    package init(status: HTTPResponseStatus, headers: HTTPHeaders = [:], body: ByteBuffer = ByteBuffer()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Makes a text response, which the health and metrics endpoints send.
    package init(status: HTTPResponseStatus, text: String, contentType: String = "text/plain; charset=utf-8") {
        self.init(
            status: status,
            headers: ["Content-Type": contentType, "X-Content-Type-Options": "nosniff"],
            body: ByteBuffer(string: text))
    }
}

extension HTTPResponseStatus {
    /// True if a response with this status never has a body (RFC 9110, 6.4.1).
    var forbidsBody: Bool {
        switch code {
        case 100..<200, 204, 304: true
        default: false
        }
    }
}
