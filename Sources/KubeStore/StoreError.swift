/// An error of a store.
package struct StoreError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The requested revision is older than the kept history.
        case compacted(oldest: Revision)
        /// The requested revision does not exist yet.
        case futureRevision(current: Revision)
        /// The write could not be made durable (read-only file system, failing disk, lost connection), and was not
        /// executed as far as is known.
        case unavailable
        /// There is no space for the write, which was not executed. Writes that take no space, such as deletions, are
        /// possible.
        case full
        /// The write may have been executed, or may still be: the connection was lost before the response.
        case uncertain
        /// A put names a lease that was never granted or has ended.
        case leaseNotFound(LeaseID)
        /// A value is encrypted with a key that is not configured, or is not encrypted although it must be.
        case undecryptable
        /// The data on the disk is damaged.
        case corrupt
        /// The configuration or an argument is invalid.
        case invalid
        /// Another process has the store open.
        case locked
        case closed
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
