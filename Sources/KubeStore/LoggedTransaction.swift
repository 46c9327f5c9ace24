import KubeSupport

/// The changes of one transaction as the history keeps them: what a `StoreEvent` says, in a third of its memory. The
/// history of five minutes of writing has one for each write.
enum LoggedTransaction: Sendable {
    /// Nearly all have one change, which then needs no list.
    case one(LoggedChange)
    case several([LoggedChange])

    init(_ events: [StoreEvent]) {
        if events.count == 1 {
            self = .one(LoggedChange(events[0]))
        } else {
            self = .several(events.map { LoggedChange($0) })
        }
    }

    var count: Int {
        switch self {
        case .one: 1
        case .several(let changes): changes.count
        }
    }

    subscript(index: Int) -> LoggedChange {
        switch self {
        case .one(let change): change
        case .several(let changes): changes[index]
        }
    }

    var heldBytes: Int {
        var bytes = 0
        forEach { bytes += $0.heldBytes }
        return bytes
    }

    func forEach(_ body: (LoggedChange) -> Void) {
        switch self {
        case .one(let change): body(change)
        case .several(let changes): for change in changes { body(change) }
        }
    }
}

/// One change of one key. Its revision is that of its transaction.
struct LoggedChange: Sendable {
    /// The entry that a change replaced or removed. Apart, since most changes of a burst replace nothing.
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

    /// About what memory the history takes for the change. Values are packed once they are not in the history any more.
    var heldBytes: Int {
        Self.overhead + key.utf8.count + (value?.count ?? 0) + (replaced?.entry.value.count ?? 0)
    }

    /// Of the places in `MVCCState.log` and `versions`, and of allocations.
    private static let overhead = 256

    func event(at revision: Revision) -> StoreEvent {
        let change: StoreEvent.Change =
            value.map { .put(StoredEntry(key: key, value: $0, created: created, modified: revision)) }
            ?? .delete(key: key)
        return StoreEvent(revision: revision, change: change, previous: previous)
    }
}
