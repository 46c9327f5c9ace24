/// Why a key, a certificate, a token or a file of them could not be used or made.
package struct PKIError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// A file does not exist.
        case missing
        /// A file cannot be read or written.
        case inaccessible
        /// A file, or what it holds, is not what it should be.
        case malformed
        /// Two things that belong together, as a certificate and its key, don't.
        case mismatch
        /// A key, a credential or an option is of a kind that is not supported.
        case unsupported
        /// A key or a signature could not be made.
        case failed
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
