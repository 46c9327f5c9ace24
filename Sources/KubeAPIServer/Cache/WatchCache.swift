import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// All objects of the cluster in memory: what every read is answered from.
///
/// The cache follows the store through one watch. The store tells it of a commit before it tells the writer, so a client
/// that was told of a write finds it in every later read. Listings take a snapshot, which costs nothing, and then work
/// on it without holding anybody up.
///
/// A change takes these steps: observers hear of it, it is entered into its resource, `revision` moves on, and it is
/// published: told to the watchers, or queued for them, which the writer does not wait for.
///
/// Resources can be added and removed while the cache runs (`WatchCache+Resources.swift`).
package final class WatchCache: Sendable {
    struct State {
        var store: (any Store)?
        var handle: (any WatchHandle)?
        var failure: StoreError?
        var waiters: [Waiter] = []
        var nextWaiter = 0
    }

    /// A caller that waits for the cache to come to a revision.
    struct Waiter {
        var id: Int
        var revision: Int64
        var continuation: CheckedContinuation<Bool, Never>
    }

    /// The objects of one resource, and the revision at which they are that.
    package struct Snapshot: Sendable {
        package let objects: ObjectMap
        package let revision: Int64
    }

    let state = Mutex(State())
    /// All changes up to this one have been entered.
    private let entered = Atomic<Int64>(0)
    /// All changes up to this one have been told to the watchers or are queued for them.
    private let published = Atomic<Int64>(0)
    /// Something could not be decrypted at some time: reads look more closely.
    private let mayBeUnreadable = Atomic(false)
    /// By storage key.
    let resources: Mutex<[String: ResourceCache]>
    let pending = PendingObjects()
    let logger: Logger
    private let observers: [any CacheObserver]
    let historyLimit: Int
    let time: any TimeSource

    /// Begins with the resources of `catalogue`.
    ///
    /// - Parameter historyLimit: The number of changes of each resource that are kept for watches that begin in the past.
    package init(
        catalogue: Catalogue, observers: [any CacheObserver] = [], historyLimit: Int? = nil,
        time: any TimeSource = SystemTime(), logger: Logger
    ) {
        self.observers = observers
        self.logger = logger
        self.time = time
        let limit = historyLimit ?? ResourceContents.defaultHistoryLimit
        self.historyLimit = limit
        resources = Mutex(
            Dictionary(
                catalogue.current.stored.map { ($0.storageKey, ResourceCache($0, historyLimit: limit, time: time)) }
            ) { first, _ in first })
    }

    /// The caches of all resources by their storage keys; a copy is free.
    var caches: [String: ResourceCache] { resources.withLock { $0 } }

    func resource(_ definition: ResourceDefinition) -> ResourceCache? {
        resources.withLock { $0[definition.storageKey] }
    }

    /// Loads everything from the store and follows it from there.
    package func start(_ store: any Store) async throws {
        state.withLock { $0.store = store }
        let page = try await store.list(KeyRange(prefix: Catalogue.storagePrefix), limit: nil, at: nil)
        let revision = page.revision.rawValue
        let caches = caches
        var loaded: [String: [(key: String, ObjectRecord)]] = [:]
        for entry in page.entries {
            guard let (resource, key) = StorageKey.split(entry.key, { caches[$0] }),
                let record = record(entry, key, resource)
            else { continue }
            tellObservers(resource.definition, key, record)
            loaded[resource.definition.storageKey, default: []].append((key, record))
        }
        for (storageKey, resource) in caches {
            resource.load(loaded[storageKey] ?? [], at: revision, historyLimit: historyLimit)
        }
        entered.store(revision, ordering: .releasing)
        published.store(revision, ordering: .releasing)
        try await follow(store, after: page.revision)
    }

    private func noteUnreadable(_ storeKey: String, _ key: String, _ resource: ResourceCache, _ reason: String) {
        let message = "unable to transform key \"\(storeKey)\": \(reason)"
        mayBeUnreadable.store(true, ordering: .releasing)
        guard resource.unreadable.insert(key, message) else { return }
        logger.error("Stored object can't be decrypted", metadata: ["key": "\(storeKey)", "error": "\(reason)"])
    }

    /// Looks again for what could not be decrypted: the keys may have been replaced. A resource of which all can be read
    /// now is loaded anew, and its watches end, since they have missed what was not readable.
    package func retryUnreadable() async {
        let caches = caches
        guard caches.values.contains(where: { !$0.unreadable.isEmpty }) else { return }
        guard let (store, handle) = state.withLock({ state in state.store.map { ($0, state.handle) } }),
            failure == nil,
            let page = try? await store.list(KeyRange(prefix: Catalogue.storagePrefix), limit: nil, at: nil)
        else { return }
        var broken: Set<String> = []
        for entry in page.entries where UnreadableValue.reason(entry.value) != nil {
            if let (resource, _) = StorageKey.split(entry.key, { caches[$0] }) {
                broken.insert(resource.definition.storageKey)
            }
        }
        let mended = caches.values.filter { !$0.unreadable.isEmpty && !broken.contains($0.definition.storageKey) }
        guard !mended.isEmpty else { return }
        // What is found unreadable from now on stays so.
        let readable = mended.map { ($0, $0.unreadable.keys) }
        // Nothing may come in between the listing and the watch that goes on from it.
        handle?.cancel()
        for resource in mended {
            // What is loaded may be older than what is queued.
            resource.deliver()
            for watcher in resource.removeAll() { watcher.sink.end() }
            resource.load([], at: revision, historyLimit: historyLimit)
        }
        await catchUp(store)
        for (resource, keys) in readable { resource.unreadable.remove(keys) }
    }

    private func follow(_ store: any Store, after revision: Revision) async throws(StoreError) {
        let handle = try await store.watch(
            KeyRange(prefix: Catalogue.storagePrefix), after: revision, observer: self)
        state.withLock { state in
            state.handle = handle
            state.failure = nil
        }
    }

    /// Returns when the cache has everything that was committed before the call, by whomever. At once where only this
    /// process writes to the store.
    func synchronize() async throws(StatusError) {
        guard let store = state.withLock({ $0.store }), store.isShared else { return }
        if let failure { throw .storeFailure(failure) }
        do throws(StoreError) {
            try await store.synchronize()
        } catch {
            throw .storeFailure(error)
        }
        // The watch may have ended meanwhile, and then saw less.
        if let failure { throw .storeFailure(failure) }
    }

    /// Whether others write to the store as well, so that a read of the newest state has to `synchronize` first.
    var isShared: Bool { state.withLock { $0.store?.isShared ?? false } }

    /// Goes on following a store whose watch could not: finds out what has changed meanwhile, and tells it as if it had
    /// happened now. What came and went in between nobody hears of.
    private func catchUp(_ store: any Store) async {
        let backoff = Backoff(initial: .milliseconds(100), maximum: .seconds(5))
        for attempt in 0... {
            do throws(StoreError) {
                let page = try await store.list(KeyRange(prefix: Catalogue.storagePrefix), limit: nil, at: nil)
                enter(differences(from: page), through: page.revision.rawValue)
                try await follow(store, after: page.revision)
                logger.notice("The store is followed again", metadata: ["revision": "\(page.revision.rawValue)"])
                return
            } catch {
                logger.warning("The store can't be followed", metadata: ["error": "\(error)"])
                if case .closed = error.code { return }
                try? await time.sleep(for: backoff.delay(attempt: attempt))
            }
        }
    }

    /// The changes that make of the cache's contents those of `page`, of each resource oldest first.
    private func differences(from page: StorePage) -> ChangeSet {
        let revision = page.revision.rawValue
        // A resource that joins lists anew; one that has just joined may know more than the page.
        let caches = caches.filter { !$0.value.interruptJoin() && !$0.value.joined(after: revision) }
        var present: [String: Set<String>] = [:]
        var changes: [String: [ObjectChange]] = [:]
        for entry in page.entries {
            guard let (resource, key) = StorageKey.split(entry.key, { caches[$0] }) else { continue }
            let storageKey = resource.definition.storageKey
            present[storageKey, default: []].insert(key)
            let modified = entry.modified.rawValue
            guard resource.record(key)?.revision != modified, let record = record(entry, key, resource) else {
                continue
            }
            changes[storageKey, default: []].append(ObjectChange(key: key, record: record, revision: modified))
        }
        var set = ChangeSet()
        for (storageKey, resource) in caches {
            let present = present[storageKey] ?? []
            var changes = (changes[storageKey] ?? []).sorted { $0.revision < $1.revision }
            for (key, _) in resource.snapshot(atLeast: 0).objects where !present.contains(key) {
                changes.append(ObjectChange(key: key, record: nil, revision: revision))
            }
            set.append(changes, of: resource)
        }
        return set
    }

    func tellObservers(_ definition: ResourceDefinition, _ key: String, _ record: ObjectRecord?) {
        for observer in observers { observer.cacheWillChange(definition, key: key, record) }
    }

    /// Tells the watchers of a resource of everything that has been published.
    package func deliverPublished(_ definition: ResourceDefinition) {
        resource(definition)?.deliver()
    }

    /// Ends every watch.
    package func stop() {
        state.withLock { $0.handle }?.cancel()
        for resource in caches.values {
            resource.deliver()
            for watcher in resource.removeAll() { watcher.sink.end() }
        }
    }

    /// Why the cache no longer follows the store, nil while it does.
    package var failure: StoreError? { state.withLock { $0.failure } }

    func record(
        _ entry: StoredEntry, _ key: String, _ resource: ResourceCache, decoded: (any AnySharedObject)? = nil
    ) -> ObjectRecord? {
        if let reason = UnreadableValue.reason(entry.value) {
            noteUnreadable(entry.key, key, resource, reason)
            return nil
        }
        do {
            let definition = resource.definition
            let json = try StoredValue.json(entry.value, definition)
            let index = try ObjectIndex(json: json, fields: definition.selectableTree)
            let record = ObjectRecord(body: json, index: index, revision: entry.modified.rawValue, decoded: decoded)
            // What others put into etcd may be no object at all.
            guard !record.name.isEmpty else { throw StatusError.badRequest("it has no name") }
            return record
        } catch {
            logger.error("Stored object can't be read", metadata: ["key": "\(entry.key)", "error": "\(error)"])
            return nil
        }
    }

    // MARK: Reading

    /// Fails where something of the resource can't be decrypted: not to say so would be to say that it is not there.
    func checkReadable(_ definition: ResourceDefinition) throws(StatusError) {
        guard mayBeUnreadable.load(ordering: .acquiring) else { return }
        if let message = resource(definition)?.unreadable.first { throw .internalError(message) }
    }

    /// The same for one object.
    func checkReadable(_ definition: ResourceDefinition, namespace: String, name: String) throws(StatusError) {
        guard mayBeUnreadable.load(ordering: .acquiring) else { return }
        let key = definition.cacheKey(namespace: namespace, name: name)
        if let message = resource(definition)?.unreadable[key] { throw .internalError(message) }
    }

    package var revision: Int64 { entered.load(ordering: .acquiring) }

    package func get(_ definition: ResourceDefinition, namespace: String, name: String) -> ObjectRecord? {
        resource(definition)?.record(definition.cacheKey(namespace: namespace, name: name))
    }

    package func snapshot(_ definition: ResourceDefinition) -> Snapshot {
        // The revision first: everything up to it has been entered when the objects are looked at.
        let revision = revision
        return resource(definition)?.snapshot(atLeast: revision)
            ?? Snapshot(objects: ObjectMap(), revision: revision)
    }

    /// The objects as they were at `revision`, which is not in the future; nil when that is no longer known.
    func snapshot(_ definition: ResourceDefinition, at revision: Int64) -> Snapshot? {
        resource(definition)?.objects(at: revision).map { Snapshot(objects: $0, revision: revision) }
    }

    /// The revision of the newest change of any of `definitions`.
    package func lastChange(of definitions: [ResourceDefinition]) -> Int64 {
        let caches = caches
        return definitions.reduce(0) { max($0, caches[$1.storageKey]?.lastChange ?? 0) }
    }

    package func lastChange(of definition: ResourceDefinition) -> Int64 {
        resource(definition)?.lastChange ?? 0
    }

    var all: [ResourceCache] { Array(caches.values) }

    /// Waits until everything up to `revision` has been entered; false when that has not come about after `limit`.
    package func waitUntilFresh(_ revision: Int64, limit: Duration = .seconds(3)) async -> Bool {
        if self.revision >= revision { return true }
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        return await withCheckedContinuation { continuation in
            state.withLock { $0.waiters.append(Waiter(id: id, revision: revision, continuation: continuation)) }
            // The revision may have come before the entry into the list.
            if self.revision >= revision { return wake { $0.id == id } }
            Task { [time] in
                try await time.sleep(for: limit)
                wake { $0.id == id }
            }
        }
    }

    private func wake(_ isWoken: (Waiter) -> Bool) {
        let woken = state.withLock { state -> [Waiter] in
            guard !state.waiters.isEmpty else { return [] }
            let woken = state.waiters.filter(isWoken)
            if !woken.isEmpty { state.waiters.removeAll(where: isWoken) }
            return woken
        }
        let revision = revision
        for waiter in woken { waiter.continuation.resume(returning: waiter.revision <= revision) }
    }

    // MARK: Watching

    /// Where a watch begins.
    package enum WatchStart: Sendable {
        /// With an ADDED message for every object there is; then, if asked, a bookmark that says so.
        case currentState(thenBookmark: Bool)
        case after(revision: Int64)
        /// With what happens from now on.
        case now
    }

    /// Opens a watch. Nothing is missed or told twice in between. A watch whose start is too far in the past is told so,
    /// and ends.
    package func watch(_ watcher: Watcher, from start: WatchStart) {
        guard let resource = resource(watcher.definition) else { return watcher.sink.end() }
        let stage: WatchCatchUp.Stage
        switch start {
        case .currentState(let thenBookmark):
            stage = .objects(snapshot(watcher.definition), from: "", thenBookmark: thenBookmark)
        case .after(let revision):
            watcher.markSeen(revision)
            stage = .history
        case .now:
            watcher.markSeen(snapshot(watcher.definition).revision)
            stage = .history
        }
        guard resource.add(watcher) else { return watcher.sink.end() }
        WatchCatchUp(watcher: watcher, resource: resource).run(stage)
    }

    package func cancel(_ watcher: Watcher) {
        resource(watcher.definition)?.remove(watcher)
    }

    /// Tells every watcher that asked for it how far it has come.
    package func sendBookmarks() {
        let revision = published.load(ordering: .acquiring)
        for resource in caches.values { resource.publishBookmarks(revision) }
    }

    package var watcherCount: Int { caches.values.reduce(0) { $0 + $1.watcherCount } }
}

/// Keeps something that follows from the objects of the cluster.
package protocol CacheObserver: AnyObject, Sendable {
    /// The object at `key` is about to have this version, or, if nil, to be gone. Called for each change, in order,
    /// before anybody else learns of it; for what there is at the start as well.
    func cacheWillChange(_ definition: ResourceDefinition, key: String, _ record: ObjectRecord?)
}

extension WatchCache: WatchObserver {
    package func storeDidChange(_ events: [StoreEvent]) {
        guard let last = events.last?.revision.rawValue else { return }
        let caches = caches
        var changes = ChangeSet()
        for event in events {
            let storeKey: String
            switch event.change {
            case .put(let entry): storeKey = entry.key
            case .delete(let key): storeKey = key
            }
            guard let (resource, key) = StorageKey.split(storeKey, { caches[$0] }) else { continue }
            var change = ObjectChange(key: key, record: nil, revision: event.revision.rawValue)
            if case .put(let entry) = event.change {
                change.decoded = decoded(entry, resource)
                guard let record = record(entry, key, resource, decoded: change.decoded) else { continue }
                change.record = record
            }
            resource.unreadable.remove(key)
            changes.append(change, of: resource)
        }
        enter(changes, through: last)
    }

    /// The object that was just written in this process, if a component in the process follows the resource's objects.
    private func decoded(_ entry: StoredEntry, _ resource: ResourceCache) -> (any AnySharedObject)? {
        guard resource.isFollowed else { return nil }
        return pending.object(key: entry.key, body: entry.value)?(entry.modified.rawValue)
    }

    /// Enters and publishes changes: all there are up to `last`.
    private func enter(_ changes: ChangeSet, through last: Int64) {
        let now = time.now()
        var entered: [(resource: ResourceCache, events: [CacheEvent], changes: [ObjectChange])] = []
        entered.reserveCapacity(changes.byResource.count)
        for (resource, changes) in changes.byResource where !resource.hold(changes) {
            for change in changes { tellObservers(resource.definition, change.key, change.record) }
            entered.append((resource, resource.apply(changes, now: now), changes))
        }
        self.entered.store(last, ordering: .releasing)
        wake { $0.revision <= last }
        for (resource, events, changes) in entered where !events.isEmpty {
            resource.publish(events, holding: changes.compactMap(\.decoded), now: now)
        }
        published.store(last, ordering: .releasing)
    }

    package func storeDidAdvance(to revision: Revision) {
        enter(ChangeSet(), through: revision.rawValue)
    }

    package func storeWatchDidEnd(_ error: StoreError) {
        let store = state.withLock { state in
            state.failure = error
            return state.store
        }
        if case .closed = error.code { return }
        logger.critical("The store's watch ended", metadata: ["error": "\(error)"])
        guard let store else { return }
        // The store calls back from its own thread, which must not wait.
        Task { await catchUp(store) }
    }
}
