import KubeStore
import KubeSupport
import Logging
import Synchronization

/// Advances the revision of an idle store: upstream's compaction writes a key every five minutes, so that the revision
/// of a list expires within ten minutes even without other writes, and clients rely on that.
///
/// Not needed for a shared etcd, whose compactor writes such a key.
final class HistoryHeartbeat: Sendable {
    /// Together with the five minutes for which history is kept, less than ten minutes.
    private static let interval = Duration.seconds(240)
    /// A key of no resource, so that watches see only the revision.
    private static let key = Catalogue.storagePrefix + "compact_rev_key"

    private let time: any TimeSource
    private let logger: Logger
    private let last: Mutex<Timestamp>

    init(time: any TimeSource, logger: Logger) {
        self.time = time
        self.logger = logger
        last = Mutex(time.now())
    }

    /// Writes the key if it is due. A failure is ignored: a store that can't be written has no new revisions.
    func beat(_ store: any Store, isShared: Bool) async {
        let now = time.now()
        let isDue = last.withLock { last in
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        guard isDue, !isShared else { return }
        let value = Array("\(now.secondsSinceEpoch)".utf8)
        do {
            _ = try await store.commit(Transaction(preconditions: [], mutations: [.put(key: Self.key, value: value)]))
        } catch {
            logger.debug("Revision was not advanced", metadata: ["error": "\(error)"])
        }
    }
}
