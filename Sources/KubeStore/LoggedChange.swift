/// A change of a key. Its revision is that of its transaction.
struct LoggedChange: Sendable {
    /// The entry that a change replaced or removed. Allocated separately, because most changes in a burst are
    /// creations.
    final class Previous: Sendable {
        let entry: StoredEntry

        init(_ entry: StoredEntry) { self.entry = entry }
    }

    let key: String
    /// Nil: the key was deleted.
    private let value: [UInt8]?
    private let created: Revision
    private let replaced: Previous?

    init(_ event: StoreEvent) {
        switch event.change {
        case .put(let entry):
            key = entry.key
            value = entry.value
            created = entry.created
        case .delete(let key):
            self.key = key
            value = nil
            created = event.revision
        }
        replaced = event.previous.map { Previous($0) }
    }

    var previous: StoredEntry? { replaced?.entry }

    var isDeletion: Bool { value == nil }

    /// The approximate memory that the change takes. Values are packed when they leave the history.
    var heldBytes: Int {
        Self.overhead + key.utf8.count + (value?.count ?? 0) + (replaced?.entry.value.count ?? 0)
    }

    /// The memory of the entries in `MVCCState.log` and `versions`, and of allocations.
    private static let overhead = 256

    func event(at revision: Revision) -> StoreEvent {
        let change: StoreEvent.Change =
            value.map { .put(StoredEntry(key: key, value: $0, created: created, modified: revision)) }
            ?? .delete(key: key)
        return StoreEvent(revision: revision, change: change, previous: previous)
    }
}
