import DequeModule
import KubeAPI
import KubeSupport

/// The objects of one resource at one revision. A copy is free and does not change.
package typealias ObjectMap = SortedMap<String, ObjectRecord>

/// The objects of one resource and its recent history. A value, which `ResourceCache` guards.
struct ResourceContents: Sendable {
    private(set) var objects = ObjectMap()
    private var history: Deque<(key: String, event: CacheEvent, at: Timestamp)> = []
    /// All changes after this revision are in `history`.
    private(set) var historyStart: Int64
    /// The revision of the newest change, or of the load.
    private(set) var lastChange: Int64
    private let historyLimit: Int
    private let packer = BytePacker()
    /// The revision of the listing by which the resource joined a running cache; changes up to it are not entered
    /// again. Zero if the resource was there from the start.
    private(set) var joined: Int64 = 0

    /// The number of objects from which on their encodings are packed.
    private static let packedCount = 8_192
    /// The number of events kept: enough for a watch that was interrupted for minutes, and at most some megabytes.
    static let defaultHistoryLimit = 4_096
    /// The time for which events are kept: upstream compacts after the same time. Without it, objects that change
    /// seldom but steadily, such as leases, would fill the history of an idle cluster in the course of hours.
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

    /// Adds an object of the listing.
    mutating func load(_ record: ObjectRecord, key: String) {
        _ = objects.updateValue(record, forKey: key)
    }

    private mutating func pack(_ record: ObjectRecord, _ key: String) {
        if let packed = record.packed(by: packer, group: BytePacker.group(ofKey: key)) { objects[key] = packed }
    }

    /// Enters one change. Returns the event for the watchers; nil if there is none.
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
            // The object has not changed for a while.
            if objects.count >= Self.packedCount, !oldest.event.isDeletion, objects[oldest.key] === oldest.event.record
            {
                pack(oldest.event.record, oldest.key)
            }
        }
        return event
    }

    /// The changes after `revision` in their order; nil if the history no longer has all of them. Ends after `limit`,
    /// but not between the changes of one revision.
    func events(after revision: Int64, limit: Int) -> [CacheEvent]? {
        guard revision >= historyStart else { return nil }
        var events: [CacheEvent] = []
        for (_, event, _) in history[firstEvent(after: revision)...] {
            if events.count >= limit, event.revision != events.last?.revision { break }
            events.append(event)
        }
        return events
    }

    /// The objects as they were at `revision`, made by undoing the changes since; nil if the history no longer has all
    /// of them.
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

    /// The index of the first event after `revision`, by binary search: revisions are ascending.
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
