/// An error concerning a key, a certificate, a token or a file of these.
package struct PKIError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// A file does not exist.
        case missing
        /// A file cannot be read or written.
        case inaccessible
        /// A file or its contents are invalid.
        case malformed
        /// Two items, such as a certificate and a key, do not belong together.
        case mismatch
        /// The type of a key, credential or option is not supported.
        case unsupported
        /// A key or a signature could not be created.
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
