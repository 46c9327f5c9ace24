import KubeAPI

/// The result of a write.
package struct WriteResult: Sendable {
    package enum Outcome: Sendable {
        case object(ObjectRecord)
        /// The object was deleted. The response is a `Status`.
        case deleted(ObjectRecord)
    }

    package var outcome: Outcome
    package var isCreated = false
    package var isDeleted = false
    /// True if the operation is still in progress (202).
    package var isAccepted = false
    /// The texts of `Warning` headers.
    package var warnings: [String] = []

    package init(_ outcome: Outcome, isCreated: Bool = false, isDeleted: Bool = false, warnings: [String] = []) {
        self.outcome = outcome
        self.isCreated = isCreated
        self.isDeleted = isDeleted
        self.warnings = warnings
    }
}
