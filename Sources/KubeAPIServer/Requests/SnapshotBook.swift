import KubeSupport
import Synchronization

/// The snapshots that listings in pages are read from, until their clients have come to the end.
///
/// A snapshot shares its objects with the live cache and holds only what has changed since. The newest `limit` are kept,
/// for `lifetime`; a client whose snapshot is gone is told to begin again, as upstream does after compaction.
final class SnapshotBook: Sendable {
    private struct Key: Hashable {
        var storageKey: String
        var revision: Int64
    }

    private struct State {
        var snapshots: [Key: WatchCache.Snapshot] = [:]
        /// From the oldest to the newest.
        var order: [(key: Key, kept: Timestamp)] = []
        /// Which revision was the newest when, from the oldest to the newest: one that is `lifetime` old, and what follows.
        var marks: [(time: Timestamp, revision: Int64)] = []
    }

    private let limit: Int
    private let lifetime: Duration
    private let time: any TimeSource
    private let state = Mutex(State())

    /// Upstream compacts what is older than five minutes.
    init(limit: Int = 64, lifetime: Duration = .seconds(300), time: any TimeSource = SystemTime()) {
        self.limit = limit
        self.lifetime = lifetime
        self.time = time
    }

    func keep(_ snapshot: WatchCache.Snapshot, of definition: ResourceDefinition) {
        let key = Key(storageKey: definition.storageKey, revision: snapshot.revision)
        let now = time.now()
        state.withLock { state in
            guard state.snapshots.updateValue(snapshot, forKey: key) == nil else { return }
            state.order.append((key, now))
            drop(&state, now)
        }
    }

    func find(_ definition: ResourceDefinition, revision: Int64) -> WatchCache.Snapshot? {
        let now = time.now()
        return state.withLock { state in
            drop(&state, now)
            return state.snapshots[Key(storageKey: definition.storageKey, revision: revision)]
        }
    }

    /// Takes note that `revision` is the newest now.
    func mark(_ revision: Int64) {
        let now = time.now()
        state.withLock { state in
            state.marks.append((now, revision))
            let old = state.marks.prefix { now - $0.time >= lifetime }.count
            if old > 1 { state.marks.removeFirst(old - 1) }
        }
    }

    /// Returns true if `revision` has been followed by others for so long that upstream would have compacted it.
    func isCompacted(_ revision: Int64) -> Bool {
        let now = time.now()
        return state.withLock { state in
            state.marks.contains { now - $0.time >= lifetime && $0.revision > revision }
        }
    }

    /// Lets go of what nobody may ask for any more.
    func dropExpired() {
        let now = time.now()
        state.withLock { drop(&$0, now) }
    }

    private func drop(_ state: inout State, _ now: Timestamp) {
        let expired = state.order.prefix { now - $0.kept >= lifetime }.count
        let count = max(expired, state.order.count - limit)
        for entry in state.order.prefix(count) { state.snapshots[entry.key] = nil }
        state.order.removeFirst(count)
    }
}
