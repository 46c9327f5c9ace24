/// An error while applying a strategic merge patch. The messages are upstream's.
package struct StrategicMergeError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// A directive of the patch is malformed.
        case badFormat
        /// The patch contradicts itself.
        case unprocessable
        /// The patch does not match the object. Upstream responds with an internal error.
        case mismatch
    }

    package let code: Code
    package let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
