import KubeAPI
import KubeSupport
import Synchronization

/// The part of the watch cache that holds one resource.
///
/// `watchers` is locked while events are delivered, `contents` only while a change is entered or a snapshot is taken,
/// and `queue` only while events are added or taken, so that neither readers nor writers wait for the delivery of
/// events. A holder of `watchers` may lock one of the others, never the other way round.
final class ResourceCache: Sendable {
    let definition: ResourceDefinition
    private let contents: Mutex<ResourceContents>
    private let watchers: Mutex<WatcherIndex>
    private let queue = Mutex(PublicationQueue())
    private let time: any TimeSource
    /// The objects that can't be decrypted or decoded.
    let unreadable = UnreadableObjects()
    /// The number of events that were delivered to watchers.
    let sentEvents = KubeSupport.Counter()
    /// True if a component in this process has ever watched the objects.
    private let followed = Atomic(false)
    /// A copy of `contents.lastChange` that is read without a lock.
    private let changed = Atomic<Int64>(0)
    /// The listing of a resource that joins a running cache; nil once its objects are there.
    let joining = Mutex<JoiningResource?>(nil)
    /// True if `joining` has a value; read first, so that changes of other resources need no second lock.
    let isJoining: Atomic<Bool>

    /// - Parameter joins: The resource joins a cache that is running: changes wait until its objects have been listed.
    init(
        _ definition: ResourceDefinition, historyLimit: Int, time: any TimeSource = SystemTime(), joins: Bool = false
    ) {
        self.definition = definition
        self.time = time
        contents = Mutex(ResourceContents(historyLimit: historyLimit))
        watchers = Mutex(WatcherIndex(field: definition.indexedField))
        isJoining = Atomic(joins)
        if joins { joining.withLock { $0 = JoiningResource() } }
    }

    /// Replaces the contents by the objects of a listing at `revision`, which contains all changes up to it.
    func join(_ records: [(key: String, ObjectRecord)], at revision: Int64, historyLimit: Int) {
        contents.withLock { contents in
            contents = ResourceContents(joinedAt: revision, historyLimit: historyLimit)
            for (key, record) in records { contents.load(record, key: key) }
        }
        changed.store(revision, ordering: .releasing)
    }

    /// Returns true if the listing by which the resource joined is newer than `revision`.
    func joined(after revision: Int64) -> Bool { contents.withLock { $0.joined > revision } }

    /// Replaces the contents by the objects in the store at `revision`.
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

    /// The current objects, which are exactly those of the snapshot's revision.
    ///
    /// - Parameter revision: A revision up to which all changes were entered before the call.
    func snapshot(atLeast revision: Int64) -> ResourceSnapshot {
        contents.withLock {
            ResourceSnapshot(objects: $0.objects, revision: max($0.lastChange, revision))
        }
    }

    /// The objects as they were at `revision`, which is not in the future; nil if the history no longer reaches back to
    /// it.
    func objects(at revision: Int64) -> ObjectMap? {
        let contents = contents.withLock { $0 }
        return contents.objects(at: revision)
    }

    // MARK: Changes

    /// Applies changes, those of one transaction together. Returns the events for the watchers.
    func apply(_ changes: [ObjectChange], now: Timestamp) -> [CacheEvent] {
        let events = contents.withLock { contents in changes.compactMap { contents.apply($0, now: now) } }
        if let last = events.last { changed.store(last.revision, ordering: .releasing) }
        return events
    }

    /// Delivers applied changes to the watchers that they concern, at once or shortly after in another task.
    ///
    /// - Parameter held: Kept alive until the delivery.
    func publish(_ events: [CacheEvent], holding held: [any AnySharedObject] = [], now: Timestamp) {
        switch queue.withLock({ $0.add(events, holding: held, now: now) }) {
        case .deliver: deliver()
        case .schedule(let delay): Task { await deliver(after: delay) }
        case .wait: break
        }
    }

    private func deliver(after delay: Duration) async {
        var delay = delay
        while true {
            if delay > .zero { try? await time.sleep(for: delay) }
            deliver()
            guard case .schedule(let rest) = queue.withLock({ $0.next(now: time.now()) }) else { return }
            delay = rest
        }
    }

    /// Delivers everything that has been published.
    func deliver() {
        // Outside the lock, since a sink that ends may call back.
        for watcher in watchers.withLock({ deliverQueued(to: &$0) }) { watcher.sink.cutOff() }
    }

    /// Returns the watchers that are to be cut off. Events that are taken from the queue are delivered before the lock
    /// is released, so that they stay in order.
    private func deliverQueued(to watchers: inout WatcherIndex) -> [Watcher] {
        let queued = queue.withLock { $0.take() }
        guard let last = queued.events.last else { return [] }
        var batch = EventBatch(queued.events)
        var ended: [Watcher] = []
        var sent = 0
        watchers.forEachGroup(concernedBy: queued.events) { group, indices in
            batch.select(indices)
            for watcher in group {
                switch watcher.sendSelected(of: &batch) {
                case .sent(let count): sent += count
                case .ended: ended.append(watcher)
                }
            }
        }
        for watcher in ended { watchers.remove(id: watcher.id) }
        watchers.delivered = last.revision
        if sent > 0 { sentEvents.increment(by: sent) }
        queue.withLock { $0.recordDelivery(of: queued.events.count, messages: sent, now: time.now()) }
        return withExtendedLifetime(queued) { ended }
    }

    /// Sends a bookmark to the watchers that requested bookmarks: at `revision`, or at a later one up to which they
    /// have seen everything. All changes up to `revision` were published before the call.
    func publishBookmarks(_ revision: Int64) {
        let ended = watchers.withLock { watchers in
            let cutOff = deliverQueued(to: &watchers)
            let revision = max(revision, watchers.delivered)
            let slow = watchers.live.filter { watcher in
                guard watcher.wantsBookmarks else { return false }
                let bookmark = EventEncoder.bookmark(
                    revision: max(revision, watcher.seenRevision), watcher.format, watcher.definition)
                return !watcher.send(bookmark)
            }
            for watcher in slow { watchers.remove(id: watcher.id) }
            return cutOff + slow
        }
        for watcher in ended { watcher.sink.cutOff() }
    }

    // MARK: Watches

    var isFollowed: Bool { followed.load(ordering: .relaxed) }

    /// Returns false if the resource is no longer in the cache.
    func add(_ watcher: Watcher) -> Bool {
        if watcher.takesRecords { followed.store(true, ordering: .relaxed) }
        return watchers.withLock { $0.addCatchingUp(watcher) }
    }

    func remove(_ watcher: Watcher) {
        watchers.withLock { $0.remove(id: watcher.id) }
    }

    func removeAll() -> [Watcher] {
        watchers.withLock { $0.removeAll() }
    }

    /// Removes the watchers of one version of the resource.
    func removeAll(of definition: ResourceDefinition) -> [Watcher] {
        watchers.withLock { watchers in
            let removed = watchers.all.filter { $0.definition === definition }
            for watcher in removed { watchers.remove(id: watcher.id) }
            return removed
        }
    }

    /// Removes all watchers and accepts no more.
    func close() -> [Watcher] {
        watchers.withLock { $0.close() }
    }

    /// The next step of a watch that catches up.
    enum CatchUp {
        case events([CacheEvent])
        /// The watch has seen everything and gets events as they happen from now on.
        case live
        /// The history no longer has events that the watch has not seen; it begins at `oldest`.
        case gone(oldest: Int64)
        /// The watch was cancelled.
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

    /// No event is delivered between the look at the contents and the move to the live watches. An event that was
    /// entered but not yet delivered is either newer than the watch's revision, and is delivered later, or has been
    /// seen, and is skipped.
    private func makeLive(_ watcher: Watcher) -> CatchUp {
        watchers.withLock { watchers in
            let newer = contents.withLock { $0.events(after: watcher.seenRevision, limit: 1)?.isEmpty != true }
            if newer { return .events([]) }
            return watchers.makeLive(watcher) ? .live : .removed
        }
    }
}
