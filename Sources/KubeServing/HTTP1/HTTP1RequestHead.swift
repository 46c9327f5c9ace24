import NIOHTTP1

/// The head of an HTTP/1 request, understood and checked.
struct HTTP1RequestHead {
    /// How the length of the body is told (RFC 9112, 6).
    enum Framing: Hashable {
        case length(Int)
        case chunked
    }

    var method: HTTPMethod
    var target: RequestTarget
    /// 0 for HTTP/1.0, 1 for HTTP/1.1.
    var minorVersion: Int
    var headers: HTTPHeaders
    var framing: Framing
    /// Whether the client keeps the connection for another request.
    var keepAlive: Bool
    /// The client waits for `100 Continue` before it sends the body.
    var expectsContinue: Bool
}

/// Why a request can't be understood, and what to answer.
struct HTTPRequestFailure: Error, Hashable {
    var status: HTTPResponseStatus
    var message: String

    init(_ status: HTTPResponseStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    static func malformed(_ message: String) -> Self {
        Self(.badRequest, "malformed request: " + message)
    }

    static func bodyTooLarge(limit: Int) -> Self {
        Self(.payloadTooLarge, "Request entity too large: limit is \(limit)")
    }

    static let headersTooLarge = Self(.requestHeaderFieldsTooLarge, "request header fields too large")
    static let tooManyRequests = Self(.tooManyRequests, "Too many requests, please try again later.")
    static let timedOut = Self(.requestTimeout, "timed out waiting for the request")
}
