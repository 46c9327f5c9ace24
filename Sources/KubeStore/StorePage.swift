/// A page of a list.
package struct StorePage: Hashable, Sendable {
    package var entries: [StoredEntry]
    /// The revision at which the list was read.
    package var revision: Revision
    /// True if the range contains more keys after the last entry.
    package var hasMore: Bool

    package init(entries: [StoredEntry], revision: Revision, hasMore: Bool) {
        self.entries = entries
        self.revision = revision
        self.hasMore = hasMore
    }
}
