import DequeModule
import KubeAPI
import KubeSupport

/// The objects of one resource at one moment. A copy is free and stays as it is.
package typealias ObjectMap = SortedMap<String, ObjectRecord>

/// What happened to one object.
struct CacheEvent: Sendable {
    let revision: Int64
    /// The object after the change; for a deletion its last state, under the revision of the deletion.
    let record: ObjectRecord
    /// The object before the change; nil when it was created.
    let previous: ObjectRecord?
    let isDeletion: Bool

    /// What a watcher is told that sees only what `selector` matches: an object that begins to match is added for it,
    /// one that ceases to match is deleted.
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

    /// The object to tell with `type`: one that ceased to match is told as it was when it matched.
    func told(as type: WatchEventType) -> ObjectRecord {
        guard type == .deleted, !isDeletion, let previous else { return record }
        return previous.at(revision: revision)
    }
}

package enum WatchEventType: String, Hashable, Sendable {
    case added = "ADDED"
    case modified = "MODIFIED"
    case deleted = "DELETED"
    case bookmark = "BOOKMARK"
    case error = "ERROR"
}

/// One resource's part of the watch cache: its objects, its recent history, its watchers. A value; `WatchCache` guards
/// it.
struct ResourceCache: Sendable {
    let definition: ResourceDefinition
    var objects = ObjectMap()
    private(set) var history: Deque<CacheEvent> = []
    /// Changes after this revision are all in `history`.
    private(set) var historyStart: Int64 = 0
    /// The revision of the newest change, or of the load.
    private(set) var lastChange: Int64
    var watchers: [Int: Watcher] = [:]

    /// Events kept per resource: enough for a watch that was interrupted for minutes, at most some megabytes.
    static let historyLimit = 4_096

    init(definition: ResourceDefinition, historyStart: Int64) {
        self.definition = definition
        self.historyStart = historyStart
        lastChange = historyStart
    }

    /// Takes over one change and returns what is to be told to the watchers.
    mutating func apply(_ record: ObjectRecord?, key: String, revision: Int64) -> CacheEvent? {
        let event: CacheEvent
        if let record {
            let previous = objects.updateValue(record, forKey: key)
            event = CacheEvent(revision: revision, record: record, previous: previous, isDeletion: false)
        } else {
            guard let previous = objects.removeValue(forKey: key) else { return nil }
            event = CacheEvent(
                revision: revision, record: previous.at(revision: revision), previous: previous, isDeletion: true)
        }
        history.append(event)
        lastChange = revision
        if history.count > Self.historyLimit, let dropped = history.popFirst() { historyStart = dropped.revision }
        return event
    }

    /// The changes after `revision`, nil when some of them are no longer known.
    func events(after revision: Int64) -> Slice<Deque<CacheEvent>>? {
        guard revision >= historyStart else { return nil }
        // Revisions grow along the history: the first that is newer is found by halving.
        var low = 0
        var high = history.count
        while low < high {
            let middle = (low + high) / 2
            if history[middle].revision > revision { high = middle } else { low = middle + 1 }
        }
        return history[low...]
    }
}
