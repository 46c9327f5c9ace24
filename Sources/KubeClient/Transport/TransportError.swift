/// The reason why a request has no response, or an incomplete one.
package struct TransportError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The server's URL, a certificate, a key or a token can't be used.
        case invalidConfiguration
        /// No connection could be opened: it was refused, the host is unknown, or the TLS handshake failed.
        case connectionFailed
        /// The connection was lost. The server may have processed the request.
        case connectionLost
        /// The request timed out. The server may have processed it.
        case timedOut
        /// The response exceeds the client's size limit.
        case responseTooLarge
        /// The transport's limit on concurrent requests is reached.
        case exhausted
        /// The transport was closed.
        case closed
    }

    package let code: Code
    package let message: String
    package let cause: (any Error)?
    /// True if the server has not processed the request, so that retrying it is safe.
    package let isUnprocessed: Bool

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil, isUnprocessed: Bool = false) {
        self.code = code
        self.message = message
        self.cause = cause
        self.isUnprocessed = isUnprocessed
    }

    package var description: String {
        cause.map { "\(message): \($0)" } ?? message
    }
}
