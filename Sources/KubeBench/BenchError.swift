/// Why a measurement could not be made.
package struct BenchError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The options contradict each other or the machine.
        case invalidOptions
        /// The server could not be reached, or did not answer.
        case unreachable
        /// The server refused what the measurement needs.
        case refused
        /// The server's answer is not HTTP/1.1, or not what was asked for.
        case malformedResponse
        /// The measurement was ended before its time.
        case interrupted
        /// A figure of this machine could not be read.
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
