import KubeAPI

/// A change of one object, for the watchers.
struct CacheEvent: Sendable {
    let revision: Int64
    /// The object after the change; for a deletion its last state, with the revision of the deletion.
    let record: ObjectRecord
    /// The object before the change; nil when it was created.
    let previous: ObjectRecord?
    let isDeletion: Bool

    /// The type of the event for a watcher with `selector`, nil if the event does not concern it. An object that begins
    /// to match is added for the watcher, one that ceases to match is deleted.
    func type(for selector: ObjectSelector) -> WatchEventType? {
        let matchedBefore = previous.map(selector.matches) ?? false
        let matchesNow = !isDeletion && selector.matches(record)
        switch (matchedBefore, matchesNow) {
        case (false, true): return .added
        case (true, true): return .modified
        case (true, false): return .deleted
        case (false, false): return nil
        }
    }

    /// The object to send with `type`: one that ceased to match is sent as it was when it matched.
    func record(as type: WatchEventType) -> ObjectRecord {
        guard type == .deleted, !isDeletion, let previous else { return record }
        return previous.at(revision: revision)
    }
}
