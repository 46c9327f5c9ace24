/// Why the DNS server did not do what it was asked to.
package struct DNSError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// A packet that is no DNS message.
        case malformed
        /// No upstream server gave an answer in time.
        case upstreamFailed
        /// Too many queries wait for upstream servers already.
        case overloaded
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
