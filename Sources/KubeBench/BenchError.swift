/// An error that prevents a measurement.
package struct BenchError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The options are invalid or not possible on this machine.
        case invalidOptions
        /// The server could not be reached, or did not respond.
        case unreachable
        /// The server rejected a request that the measurement needs.
        case refused
        /// The server's response is not valid HTTP/1.1.
        case malformedResponse
        /// The measurement was interrupted.
        case interrupted
        /// A value of this machine could not be measured.
        case unavailable
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
