import KubeAPI
import Synchronization

/// Objects that are being committed, so that informers in this process need not decode what was encoded a moment ago.
///
/// The store knows only bytes. A writer leaves the object here before it commits; the cache finds it here if its
/// encoding is the one that was committed.
package final class PendingObjects: Sendable {
    /// Returns the object with its revision.
    typealias Share = @Sendable (_ revision: Int64) -> any AnySharedObject

    private struct Entry {
        let body: [UInt8]
        let share: Share
    }

    private let entries = Mutex<[String: Entry]>([:])

    package init() {}

    /// Records that `object`, which has no resource version yet, is about to be committed as `body` under `key`. Of two
    /// writers at the same time one may lose its entry; its object is then decoded.
    func offer<Object: KubeObject>(_ object: Object, as body: [UInt8], key: String) {
        assert((try? Object(json: body)) == object, "\(key) is not what its encoding says")
        let entry = Entry(body: body) { revision in
            var object = object
            object.metadata.resourceVersion = String(revision)
            return SharedObject(object)
        }
        entries.withLock { $0[key] = entry }
    }

    /// Removes the entry of a write that has ended.
    func withdraw(key: String) {
        entries.withLock { _ = $0.removeValue(forKey: key) }
    }

    /// The object that was committed as `body` under `key`.
    func object(key: String, body: [UInt8]) -> Share? {
        guard let entry = entries.withLock({ $0[key] }), entry.body == body else { return nil }
        return entry.share
    }
}
