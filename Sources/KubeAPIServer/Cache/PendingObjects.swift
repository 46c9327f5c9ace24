import KubeAPI
import Synchronization

/// Objects on their way into the store, so that those who follow them in this process need not decode what was encoded a
/// moment ago.
///
/// The store knows only bytes. Who writes leaves the object here beforehand; who hears of the commit finds it, if it is the
/// one whose encoding was committed.
package final class PendingObjects: Sendable {
    /// Makes the object of its revision.
    typealias Share = @Sendable (_ revision: Int64) -> any AnySharedObject

    private struct Entry {
        let body: [UInt8]
        let share: Share
    }

    private let entries = Mutex<[String: Entry]>([:])

    package init() {}

    /// `object`, which has no version yet, is about to be written as `body` under `key`. Of two who write at the same time
    /// one may find its entry gone; what it wrote is decoded then.
    func offer<Object: KubeObject>(_ object: Object, as body: [UInt8], key: String) {
        assert((try? Object(json: body)) == object, "\(key) is not what its encoding says")
        let entry = Entry(body: body) { revision in
            var object = object
            object.metadata.resourceVersion = String(revision)
            return SharedObject(object)
        }
        entries.withLock { $0[key] = entry }
    }

    /// The write has ended, one way or the other.
    func withdraw(key: String) {
        entries.withLock { _ = $0.removeValue(forKey: key) }
    }

    /// The object that was written as `body` under `key`.
    func object(key: String, body: [UInt8]) -> Share? {
        guard let entry = entries.withLock({ $0[key] }), entry.body == body else { return nil }
        return entry.share
    }
}
