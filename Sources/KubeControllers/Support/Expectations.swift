import KubeClient
import KubeSupport
import Synchronization

/// What a controller did that its informers have not shown it yet.
///
/// An informer lags behind the controller's own writes. Acting on what it shows in between would create pods twice. A
/// controller therefore notes how many creations it started and which pods it deletes, and leaves an object alone until
/// the informer has shown them all, or `timeout` has passed because something was lost on the way.
final class Expectations: Sendable {
    private struct Entry {
        var creations: Int
        var deletions: Set<NamespacedName>
        var since: Timestamp
    }

    private static let timeout: Duration = .seconds(300)

    private let entries = Mutex<[NamespacedName: Entry]>([:])
    private let time: any TimeSource

    init(time: any TimeSource) {
        self.time = time
    }

    func expect(_ key: NamespacedName, creations: Int = 0, deletions: [NamespacedName] = []) {
        let now = time.now()
        entries.withLock { $0[key] = Entry(creations: creations, deletions: Set(deletions), since: now) }
    }

    func observeCreation(_ key: NamespacedName) {
        entries.withLock { $0[key]?.creations -= 1 }
    }

    func observeDeletion(_ key: NamespacedName, of pod: NamespacedName) {
        entries.withLock { _ = $0[key]?.deletions.remove(pod) }
    }

    /// Whether everything has been seen.
    func isMet(_ key: NamespacedName) -> Bool {
        let now = time.now()
        return entries.withLock { entries in
            guard let entry = entries[key] else { return true }
            return (entry.creations <= 0 && entry.deletions.isEmpty) || now - entry.since > Self.timeout
        }
    }

    func forget(_ key: NamespacedName) {
        entries.withLock { $0[key] = nil }
    }
}
