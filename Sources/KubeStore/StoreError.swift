/// Why the store did not do what it was asked to.
package struct StoreError: Error, CustomStringConvertible, Sendable {
    package enum Code: Hashable, Sendable {
        /// The revision asked for is older than the history that is kept.
        case compacted(oldest: Revision)
        /// The revision asked for does not exist yet.
        case futureRevision(current: Revision)
        /// The write could not be made durable (read-only file system, failing disk, lost connection). Nothing is known to
        /// be written.
        case unavailable
        /// There is no space for the write. Nothing was written, and what takes no space, such as a deletion, still can be.
        case full
        /// The write may have been carried out, or may yet be: the store was lost sight of before it answered.
        case uncertain
        /// A key was to be put under a lease that was never granted or has ended.
        case leaseNotFound(LeaseID)
        /// A value is encrypted with a key that is not configured, or should be encrypted and is not.
        case undecryptable
        /// What is on disk is not what was written.
        case corrupt
        /// What the store was told about itself makes no sense.
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
