import NIOHTTP1

/// The parsed and validated head of an HTTP/1 request.
struct HTTP1RequestHead {
    /// The framing of the body (RFC 9112, 6).
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
    /// True if the client keeps the connection open for another request.
    var keepAlive: Bool
    /// True if the client waits for `100 Continue` before it sends the body.
    var expectsContinue: Bool
}
