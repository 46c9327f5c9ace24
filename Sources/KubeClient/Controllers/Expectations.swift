import KubeAPI
import KubeSupport
import Synchronization

/// Counts the creations and deletions that a controller has requested and its informers have not observed yet.
///
/// An informer lags behind the controller's own writes, so a controller that acts on its cache right after a write
/// would create pods twice. The controller therefore records, for each key, how many objects it creates and which it
/// deletes, and does not act on the key until the informer has observed all of them or `timeout` has passed. Equivalent
/// to client-go's `ControllerExpectations`.
package final class Expectations: Sendable {
    private struct Entry {
        var creations: Int
        var deletions: Set<NamespacedName>
        var since: Timestamp
    }

    /// Upstream's `ExpectationsTimeout`.
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

    /// Records a change of an object that belongs to `key`. An object with a deletion timestamp counts as deleted.
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

    /// Returns true if the key has no expectations, all of them have been observed, or the timeout has passed.
    package func isMet(_ key: NamespacedName) -> Bool { remainingWait(key) == nil }

    /// Returns the time until the expectations of the key time out; nil if they are met.
    ///
    /// A reconciler whose expectations are not met returns `.again` after this time: an object that was deleted before the
    /// informer listed it is never observed, and no later change may queue the key again.
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
