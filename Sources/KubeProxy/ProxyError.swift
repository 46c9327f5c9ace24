/// An error of the proxy.
package struct ProxyError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// `nft` is not installed or cannot be started.
        case missing
        /// `nft` rejected the rules.
        case refused
        /// A kernel setting could not be written.
        case setting
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
