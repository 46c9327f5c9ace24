import KubeStore
import KubeSupport
import Logging
import Synchronization

/// Lets revisions grow old where nothing is written: upstream's compaction writes a key every five minutes, so that
/// what was listed before expires in ten whatever happens, and clients rely on it.
///
/// A store that others share has a compactor of its own that does so.
final class HistoryHeartbeat: Sendable {
    /// With the five minutes that history is kept, less than ten.
    private static let interval = Duration.seconds(240)
    /// No resource has this place, so that it is nothing but a revision to those who watch.
    private static let key = Catalogue.storagePrefix + "compact_rev_key"

    private let time: any TimeSource
    private let logger: Logger
    private let last: Mutex<Timestamp>

    init(time: any TimeSource, logger: Logger) {
        self.time = time
        self.logger = logger
        last = Mutex(time.now())
    }

    /// Writes the key when it is due. A store that can't be written has no new revisions either.
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
