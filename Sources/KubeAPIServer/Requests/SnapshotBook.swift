import Synchronization

/// The snapshots that listings in pages are read from, until their clients have come to the end.
///
/// A snapshot shares its objects with the live cache and holds only what has changed since. At most `limit` are kept,
/// the newest; a client whose snapshot is gone is told to begin again, as upstream does after compaction.
final class SnapshotBook: Sendable {
    private struct Key: Hashable {
        var storageKey: String
        var revision: Int64
    }

    private struct State {
        var snapshots: [Key: WatchCache.Snapshot] = [:]
        var order: [Key] = []
    }

    private static let limit = 64
    private let state = Mutex(State())

    func keep(_ snapshot: WatchCache.Snapshot, of definition: ResourceDefinition) {
        let key = Key(storageKey: definition.storageKey, revision: snapshot.revision)
        state.withLock { state in
            guard state.snapshots.updateValue(snapshot, forKey: key) == nil else { return }
            state.order.append(key)
            if state.order.count > Self.limit { state.snapshots[state.order.removeFirst()] = nil }
        }
    }

    func find(_ definition: ResourceDefinition, revision: Int64) -> WatchCache.Snapshot? {
        state.withLock { $0.snapshots[Key(storageKey: definition.storageKey, revision: revision)] }
    }
}
