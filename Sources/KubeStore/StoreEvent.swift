/// A change of a key.
package struct StoreEvent: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        case put(StoredEntry)
        case delete(key: String)
    }

    package let revision: Revision
    package let change: Change
    /// The entry that this change replaced or removed; nil if the key was created.
    package let previous: StoredEntry?

    package init(revision: Revision, change: Change, previous: StoredEntry?) {
        self.revision = revision
        self.change = change
        self.previous = previous
    }
}

extension StoreEvent {
    /// The key that changed.
    package var key: String {
        switch change {
        case .put(let entry): entry.key
        case .delete(let key): key
        }
    }
}
