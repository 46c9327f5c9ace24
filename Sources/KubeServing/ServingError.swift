/// Why the listener or one of its connections could not do what it was asked to.
package struct ServingError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The address can't be listened on (in use, not this machine's, not permitted).
        case bindFailed
        /// The certificate or the key can't be used.
        case invalidCertificate
        /// The connection, stream or WebSocket has ended.
        case closed
        /// The peer broke the protocol.
        case protocolViolation
        /// A message is larger than the limit that was set for it.
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
