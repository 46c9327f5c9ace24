/// An error of an operation of the kubelet.
package struct KubeletError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// An operation on a file, mount or socket of the host failed.
        case host
        /// The container runtime returned an error.
        case runtime
        /// The container runtime does not answer.
        case runtimeUnavailable
        /// The container runtime or the API server has no such object.
        case notFound
        /// The pod's spec or the request is invalid.
        case invalid
        /// A program or kernel feature that the kubelet needs is missing. The message says how to install it.
        case missing
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

/// Returns the result of `body`. Nil if `body` throws `.notFound`.
func nilIfNotFound<Value: Sendable>(
    _ body: () async throws(KubeletError) -> Value
) async throws(KubeletError) -> Value? {
    do {
        return try await body()
    } catch {
        if error.code == .notFound { return nil }
        throw error
    }
}
