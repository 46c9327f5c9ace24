/// An error of the DNS server.
package struct DNSError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The packet is not a DNS message.
        case malformed
        /// No upstream server answered in time.
        case upstreamFailed
        /// Too many queries are waiting for upstream servers.
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
