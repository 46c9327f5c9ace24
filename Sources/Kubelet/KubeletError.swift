/// Why the kubelet could not do what a pod, or a caller of its API, asked for.
package struct KubeletError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// A file, mount or socket of the host refused the operation.
        case host
        /// The container runtime answered with an error.
        case runtime
        /// The container runtime does not answer.
        case runtimeUnavailable
        /// The object named does not exist, at the runtime or at the API server.
        case notFound
        /// What the pod or the request asks for is not valid.
        case invalid
        /// A program or kernel feature that the kubelet needs is missing. The message names the remedy.
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

/// Nil where `body` throws that what it asks for does not exist.
func found<Value: Sendable>(
    _ body: () async throws(KubeletError) -> Value
) async throws(KubeletError) -> Value? {
    do {
        return try await body()
    } catch {
        if error.code == .notFound { return nil }
        throw error
    }
}
