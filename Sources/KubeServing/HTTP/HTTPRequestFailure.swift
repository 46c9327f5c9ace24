import NIOHTTP1

/// The reason why the server rejects a request before a handler sees it, and the status of the response.
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
