/// Why a request got no answer, or not all of one.
package struct TransportError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The server's URL, a certificate, a key or a token can't be used.
        case invalidConfiguration
        /// No connection could be made: nobody listens, the name is unknown, the handshake failed.
        case connectionFailed
        /// The connection was lost. Whether the server has acted on the request is not known.
        case connectionLost
        /// The server did not answer in time. Whether it has acted on the request is not known.
        case timedOut
        /// The answer is larger than the client takes.
        case responseTooLarge
        /// As many requests are under way as the transport allows.
        case exhausted
        /// The transport was closed.
        case closed
    }

    package let code: Code
    package let message: String
    package let cause: (any Error)?
    /// The server has not acted on the request, so that it may be sent again whatever it asks for.
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
