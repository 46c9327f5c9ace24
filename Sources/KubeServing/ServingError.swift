/// An error of a listener or one of its connections.
package struct ServingError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// Listening on the address failed: it is in use, not local, or not permitted.
        case bindFailed
        /// The certificate or the key is invalid.
        case invalidCertificate
        /// The connection, stream or WebSocket has ended.
        case closed
        /// The peer violated the protocol.
        case protocolViolation
        /// A message exceeds its size limit.
        case messageTooLarge
    }

    package let code: Code
    package let message: String
    package let cause: (any Error)?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    package var description: String {
        cause.map { "\(message): \($0)" } ?? message
    }
}
