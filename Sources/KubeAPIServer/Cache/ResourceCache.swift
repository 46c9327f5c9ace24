import KubeSupport
import Synchronization

/// One resource's part of the watch cache.
///
/// Two locks, taken in this order when both are: `watchers` is held while events are published, `contents` only while a
/// change is entered or a snapshot taken, so that readers never wait for the delivery of events.
final class ResourceCache: Sendable {
    let definition: ResourceDefinition
    private let contents: Mutex<ResourceContents>
    private let watchers: Mutex<WatcherIndex>
    /// What can't be decrypted.
    let unreadable = UnreadableObjects()
    /// Events that were handed to watchers.
    let sentEvents = Counter()
    /// Somebody in this process follows the objects, or did.
    private let followed = Atomic(false)
    /// `contents.lastChange`, for those who only want to know whether anything has changed.
    private let changed = Atomic<Int64>(0)

    init(_ definition: ResourceDefinition, historyLimit: Int) {
        self.definition = definition
        contents = Mutex(ResourceContents(historyLimit: historyLimit))
        watchers = Mutex(WatcherIndex(field: definition.indexedField))
    }

    /// Replaces everything by what the store held at `revision`.
    func load(_ records: [(key: String, ObjectRecord)], at revision: Int64, historyLimit: Int) {
        contents.withLock { contents in
            contents = ResourceContents(loadedAt: revision, historyLimit: historyLimit)
            for (key, record) in records { contents.load(record, key: key) }
        }
        changed.store(revision, ordering: .releasing)
    }

    // MARK: Reading

    var lastChange: Int64 { changed.load(ordering: .acquiring) }
    var count: Int { contents.withLock { $0.objects.count } }
    var watcherCount: Int { watchers.withLock { $0.count } }

    func record(_ key: String) -> ObjectRecord? { contents.withLock { $0.objects[key] } }

    /// The objects now. `revision` is one up to which all changes have been entered before the call: objects are never
    /// older than the snapshot says, and never newer.
    func snapshot(atLeast revision: Int64) -> WatchCache.Snapshot {
        contents.withLock {
            WatchCache.Snapshot(objects: $0.objects, revision: max($0.lastChange, revision))
        }
    }

    /// The objects as they were at `revision`, which is not in the future; nil when that is no longer known.
    func objects(at revision: Int64) -> ObjectMap? {
        let contents = contents.withLock { $0 }
        return contents.objects(at: revision)
    }

    // MARK: Changes

    /// Enters changes, all of a transaction at once.
    func apply(_ changes: [ObjectChange], now: Timestamp) -> [CacheEvent] {
        let events = contents.withLock { contents in changes.compactMap { contents.apply($0, now: now) } }
        if let last = events.last { changed.store(last.revision, ordering: .releasing) }
        return events
    }

    /// Tells the watchers whom they concern of changes that have been entered.
    func publish(_ events: [CacheEvent]) {
        let over = watchers.withLock { watchers in
            var batch = EventBatch(events)
            var over: [Watcher] = []
            var sent = 0
            func note(_ telling: Watcher.Telling, _ watcher: Watcher) {
                switch telling {
                case .sent(let count): sent += count
                case .over: over.append(watcher)
                }
            }
            for watcher in watchers.general { note(watcher.tellAll(of: &batch), watcher) }
            for watcher in over { watchers.remove(id: watcher.id) }
            for (index, event) in events.enumerated() {
                let known = over.count
                watchers.forEachCandidate(event) { note($0.tell(index, of: &batch), $0) }
                for watcher in over[known...] { watchers.remove(id: watcher.id) }
            }
            if sent > 0 { sentEvents.increment(by: sent) }
            if let last = events.last { watchers.told = last.revision }
            return over
        }
        // Not under the lock: a sink that ends may call back.
        for watcher in over { watcher.sink.cutOff() }
    }

    /// Tells the watchers that asked for it that they have seen everything up to `revision`, or further where they have.
    func publishBookmarks(_ revision: Int64) {
        let over = watchers.withLock { watchers in
            let revision = max(revision, watchers.told)
            let over = watchers.live.filter { watcher in
                guard watcher.wantsBookmarks else { return false }
                let bookmark = EventEncoder.bookmark(
                    revision: max(revision, watcher.seenRevision), watcher.format, watcher.definition)
                return !watcher.send(bookmark)
            }
            for watcher in over { watchers.remove(id: watcher.id) }
            return over
        }
        for watcher in over { watcher.sink.cutOff() }
    }

    // MARK: Watches

    var isFollowed: Bool { followed.load(ordering: .relaxed) }

    func add(_ watcher: Watcher) {
        if watcher.format == .record { followed.store(true, ordering: .relaxed) }
        watchers.withLock { $0.addCatchingUp(watcher) }
    }

    func remove(_ watcher: Watcher) {
        watchers.withLock { $0.remove(id: watcher.id) }
    }

    func removeAll() -> [Watcher] {
        watchers.withLock { $0.removeAll() }
    }

    /// What a watch that catches up is to do next.
    enum CatchUp {
        case events([CacheEvent])
        /// It has seen everything and is told of events as they happen from now on.
        case live
        /// What it has not seen is no longer known; `oldest` is.
        case gone(oldest: Int64)
        /// It was cancelled.
        case removed
    }

    func next(for watcher: Watcher, limit: Int) -> CatchUp {
        let events = contents.withLock { contents in
            contents.events(after: watcher.seenRevision, limit: limit).map { Result<[CacheEvent], Gone>.success($0) }
                ?? .failure(Gone(oldest: contents.historyStart))
        }
        switch events {
        case .failure(let gone): return .gone(oldest: gone.oldest)
        case .success(let events) where !events.isEmpty: return .events(events)
        case .success: return makeLive(watcher)
        }
    }

    private struct Gone: Error {
        var oldest: Int64
    }

    /// Nothing can be published between the look at the contents and the entry among the live watches. What has been
    /// entered but not yet published is past the watch's revision, so it is told then; or it was seen, and is not.
    private func makeLive(_ watcher: Watcher) -> CatchUp {
        watchers.withLock { watchers in
            let newer = contents.withLock { $0.events(after: watcher.seenRevision, limit: 1)?.isEmpty != true }
            if newer { return .events([]) }
            return watchers.makeLive(watcher) ? .live : .removed
        }
    }
}
