import KubeSupport
import Synchronization

/// The snapshots of paginated lists, from which all pages are served.
///
/// A snapshot shares its objects with the live cache and holds only what has changed since. The newest `limit` are kept
/// for `lifetime`. A snapshot that is not in use any more is removed once more than `changeLimit` changes followed it,
/// so that clients which poll with `limit=1` cost little memory. A client whose snapshot was removed gets 410 Expired,
/// as from upstream after a compaction.
final class PaginationSnapshots: Sendable {
    private struct Key: Hashable {
        var storageKey: String
        var revision: Int64
    }

    private struct Entry {
        let snapshot: ResourceSnapshot
        let kept: Timestamp
        /// The time of the last read; nil if there was none.
        var read: Timestamp?
    }

    private struct State {
        var snapshots: [Key: Entry] = [:]
        /// From the oldest to the newest.
        var order: [Key] = []
        /// The newest revision at different times, in ascending order: one that is at least `lifetime` old, and those
        /// after it.
        var marks: [(time: Timestamp, revision: Int64)] = []
    }

    private let limit: Int
    private let lifetime: Duration
    private let changeLimit: Int64
    /// How long a snapshot counts as in use after a page was read from it.
    private static let readingPause = Duration.seconds(30)
    /// How long a snapshot counts as in use after its first page, which is the only one that many clients read.
    private static let firstPause = Duration.seconds(2)
    private let time: any TimeSource
    private let state = Mutex(State())

    /// Upstream compacts what is older than five minutes.
    init(
        limit: Int = 64, lifetime: Duration = .seconds(300), changeLimit: Int64 = 4_096,
        time: any TimeSource = SystemTime()
    ) {
        self.limit = limit
        self.lifetime = lifetime
        self.changeLimit = changeLimit
        self.time = time
    }

    func keep(_ snapshot: ResourceSnapshot, of definition: ResourceDefinition) {
        let key = Key(storageKey: definition.storageKey, revision: snapshot.revision)
        let now = time.now()
        state.withLock { state in
            guard state.snapshots[key] == nil else { return }
            state.snapshots[key] = Entry(snapshot: snapshot, kept: now)
            state.order.append(key)
            drop(&state, now)
            dropUnread(&state, newest: snapshot.revision, now)
        }
    }

    func find(_ definition: ResourceDefinition, revision: Int64) -> ResourceSnapshot? {
        let now = time.now()
        return state.withLock { state in
            drop(&state, now)
            let key = Key(storageKey: definition.storageKey, revision: revision)
            state.snapshots[key]?.read = now
            return state.snapshots[key]?.snapshot
        }
    }

    /// Removes the snapshots of a resource that is no longer served.
    func removeAll(of definition: ResourceDefinition) {
        state.withLock { state in
            state.order.removeAll { $0.storageKey == definition.storageKey }
            state.snapshots = state.snapshots.filter { $0.key.storageKey != definition.storageKey }
        }
    }

    /// Records that `revision` is the newest now.
    func mark(_ revision: Int64) {
        let now = time.now()
        state.withLock { state in
            state.marks.append((now, revision))
            let old = state.marks.prefix { now - $0.time >= lifetime }.count
            if old > 1 { state.marks.removeFirst(old - 1) }
            dropUnread(&state, newest: revision, now)
        }
    }

    /// Returns true if `revision` has been followed by others for so long that upstream would have compacted it.
    func isCompacted(_ revision: Int64) -> Bool {
        let now = time.now()
        return state.withLock { state in
            state.marks.contains { now - $0.time >= lifetime && $0.revision > revision }
        }
    }

    /// Removes the snapshots that are older than `lifetime`.
    func dropExpired() {
        let now = time.now()
        state.withLock { drop(&$0, now) }
    }

    private func drop(_ state: inout State, _ now: Timestamp) {
        let expired = state.order.prefix { key in
            state.snapshots[key].map { now - $0.kept >= lifetime } ?? true
        }.count
        let count = max(expired, state.order.count - limit)
        for key in state.order.prefix(count) { state.snapshots[key] = nil }
        state.order.removeFirst(count)
    }

    /// Removes the snapshots that are not in use and that more than `changeLimit` changes, up to `newest`, followed.
    private func dropUnread(_ state: inout State, newest: Int64, _ now: Timestamp) {
        state.order.removeAll { key in
            guard newest - key.revision > changeLimit else { return false }
            if let entry = state.snapshots[key] {
                let pause = entry.read == nil ? Self.firstPause : Self.readingPause
                if now - (entry.read ?? entry.kept) < pause { return false }
            }
            state.snapshots[key] = nil
            return true
        }
    }
}
