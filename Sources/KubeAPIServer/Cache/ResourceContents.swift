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

/// A change of one object as the store tells it.
struct ObjectChange: Sendable {
    var key: String
    /// Nil when the object is gone.
    var record: ObjectRecord?
    var revision: Int64
    /// The object as it was written, held until all have been told.
    var decoded: (any AnySharedObject)?
}

/// One resource's objects and its recent history. A value; `ResourceCache` guards it.
struct ResourceContents: Sendable {
    private(set) var objects = ObjectMap()
    private var history: Deque<(key: String, event: CacheEvent, at: Timestamp)> = []
    /// Changes after this revision are all in `history`.
    private(set) var historyStart: Int64
    /// The revision of the newest change, or of the load.
    private(set) var lastChange: Int64
    private let historyLimit: Int
    private let packer = BytePacker()
    /// The listing with which the resource joined a cache that was running has everything up to this revision: changes up to it
    /// are not entered again. Zero where the resource was there from the start.
    private(set) var joined: Int64 = 0

    /// From so many objects on their encodings are packed.
    private static let packedCount = 8_192
    /// Events kept per resource: enough for a watch that was interrupted for minutes, at most some megabytes.
    static let defaultHistoryLimit = 4_096
    /// How long they are kept: as long as upstream keeps what it has compacted away then. What changes seldom but steadily,
    /// as nodes and leases do, would else fill the history of an idle cluster in the course of hours.
    private static let historyLifetime: Duration = .seconds(300)

    init(loadedAt revision: Int64 = 0, historyLimit: Int = defaultHistoryLimit) {
        historyStart = revision
        lastChange = revision
        self.historyLimit = historyLimit
    }

    /// The contents of a resource that joins a running cache with a listing at `revision`.
    init(joinedAt revision: Int64, historyLimit: Int) {
        self.init(loadedAt: revision, historyLimit: historyLimit)
        joined = revision
    }

    /// Takes over an object that was there at the load.
    mutating func load(_ record: ObjectRecord, key: String) {
        _ = objects.updateValue(record, forKey: key)
    }

    private mutating func pack(_ record: ObjectRecord, _ key: String) {
        if let packed = record.packed(by: packer, group: BytePacker.group(ofKey: key)) { objects[key] = packed }
    }

    /// Takes over one change and returns the event for the watchers; nil if there is none.
    mutating func apply(_ change: ObjectChange, now: Timestamp) -> CacheEvent? {
        guard change.revision > joined else { return nil }
        let event: CacheEvent
        if let record = change.record {
            let previous = objects.updateValue(record, forKey: change.key)
            event = CacheEvent(revision: change.revision, record: record, previous: previous, isDeletion: false)
        } else {
            guard let previous = objects.removeValue(forKey: change.key) else { return nil }
            event = CacheEvent(
                revision: change.revision, record: previous.at(revision: change.revision), previous: previous,
                isDeletion: true)
        }
        history.append((change.key, event, now))
        lastChange = change.revision
        while let oldest = history.first, history.count > historyLimit || now - oldest.at > Self.historyLifetime {
            historyStart = oldest.event.revision
            history.removeFirst()
            // It has been as it is for a while, and may stay so.
            if objects.count >= Self.packedCount, !oldest.event.isDeletion, objects[oldest.key] === oldest.event.record
            {
                pack(oldest.event.record, oldest.key)
            }
        }
        return event
    }

    /// The changes after `revision` in their order, nil when some of them are no longer known. Ends after `limit`, but
    /// not between the changes of one revision.
    func events(after revision: Int64, limit: Int) -> [CacheEvent]? {
        guard revision >= historyStart else { return nil }
        var events: [CacheEvent] = []
        for (_, event, _) in history[firstEvent(after: revision)...] {
            if events.count >= limit, event.revision != events.last?.revision { break }
            events.append(event)
        }
        return events
    }

    /// The objects as they were at `revision`, made by taking back what has happened since; nil when that is no longer
    /// known.
    func objects(at revision: Int64) -> ObjectMap? {
        guard revision >= historyStart else { return nil }
        var objects = objects
        for (key, event, _) in history[firstEvent(after: revision)...].reversed() {
            if let previous = event.previous {
                _ = objects.updateValue(previous, forKey: key)
            } else {
                _ = objects.removeValue(forKey: key)
            }
        }
        return objects
    }

    /// Revisions grow along the history: the first that is newer is found by halving.
    private func firstEvent(after revision: Int64) -> Int {
        var low = 0
        var high = history.count
        while low < high {
            let middle = (low + high) / 2
            if history[middle].event.revision > revision { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
