import KubeAPI
import KubeSupport
import Synchronization

/// The creations and deletions that a controller carried out and its informers have not shown yet.
///
/// An informer lags behind the controller's own writes; a controller that acts on what it shows meanwhile creates pods
/// twice. It therefore notes, by the key that it reconciles, how many creations it started and which objects it
/// deletes, and leaves the key alone until the informer has shown them all, or until `timeout` has passed because one
/// was lost.
package final class Expectations: Sendable {
    private struct Entry {
        var creations: Int
        var deletions: Set<NamespacedName>
        var since: Timestamp
    }

    /// As upstream's `ExpectationsTimeout`.
    private static let timeout: Duration = .seconds(300)

    private let entries = Mutex<[NamespacedName: Entry]>([:])
    private let time: any TimeSource

    package init(time: any TimeSource) {
        self.time = time
    }

    package func expect(_ key: NamespacedName, creations: Int = 0, deletions: [NamespacedName] = []) {
        let now = time.now()
        entries.withLock { $0[key] = Entry(creations: creations, deletions: Set(deletions), since: now) }
    }

    /// Notes what a change of an object that belongs to `key` shows. An object that is being deleted counts as deleted.
    package func observe<Object: KubeObject>(_ change: Change<Object>, of key: NamespacedName) {
        switch change {
        case .added: observeCreation(key)
        case .deleted(let object): observeDeletion(key, of: NamespacedName(object.metadata))
        case .updated(_, let object) where object.metadata.deletionTimestamp != nil:
            observeDeletion(key, of: NamespacedName(object.metadata))
        case .updated: break
        }
    }

    package func observeCreation(_ key: NamespacedName) {
        entries.withLock { $0[key]?.creations -= 1 }
    }

    package func observeDeletion(_ key: NamespacedName, of object: NamespacedName) {
        entries.withLock { _ = $0[key]?.deletions.remove(object) }
    }

    /// Returns true if nothing is expected, everything that was has been seen, or the timeout has passed.
    package func isMet(_ key: NamespacedName) -> Bool { remainingWait(key) == nil }

    /// Returns how long the key is left alone if nothing more is seen; nil if the expectations are met.
    ///
    /// A reconciler that finds them unmet returns `.again` after this time: an object that was removed before the
    /// informer listed it is never seen, and no change may lead to the key again.
    package func remainingWait(_ key: NamespacedName) -> Duration? {
        let now = time.now()
        return entries.withLock { entries in
            guard let entry = entries[key], entry.creations > 0 || !entry.deletions.isEmpty else { return nil }
            let rest = Self.timeout - (now - entry.since)
            return rest < .zero ? nil : rest + .milliseconds(1)
        }
    }

    package func forget(_ key: NamespacedName) {
        entries.withLock { $0[key] = nil }
    }
}
