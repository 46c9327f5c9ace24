import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// Holds all objects of the cluster in memory and serves all reads.
///
/// The cache follows the store through one watch. The store reports a commit to the cache before the writer gets its
/// result, so that a client finds its own writes in every later read. A list takes a snapshot, which costs nothing, and
/// reads it without a lock.
///
/// A change has these steps: the observers are called, it is applied to its resource, `revision` advances, and it is
/// published: delivered to the watchers or queued for them. The writer does not wait for a queued delivery.
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

    /// A caller waiting for the cache to reach a revision.
    struct Waiter {
        var id: Int
        var revision: Int64
        var continuation: CheckedContinuation<Bool, Never>
    }

    let state = Mutex(State())
    /// All changes up to this revision have been applied.
    private let entered = Atomic<Int64>(0)
    /// All changes up to this revision have been delivered to the watchers or are queued for them.
    private let published = Atomic<Int64>(0)
    /// True if an object could not be decrypted at some time: only then do reads check for such objects.
    private let mayBeUnreadable = Atomic(false)
    /// The caches by storage key.
    let resources: Mutex<[String: ResourceCache]>
    let pending = PendingObjects()
    let logger: Logger
    private let observers: [any CacheObserver]
    let historyLimit: Int
    let time: any TimeSource

    /// Creates a cache for the resources of `catalogue`.
    ///
    /// - Parameter historyLimit: The number of changes of each resource that are kept for watches that begin in the
    /// past.
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

    /// Loads all objects from the store and follows its changes.
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
        resource.definition.decodeErrors.increment()
        mayBeUnreadable.store(true, ordering: .releasing)
        guard resource.unreadable.insert(key, message) else { return }
        logger.error("Stored object can't be read", metadata: ["key": "\(storeKey)", "error": "\(reason)"])
    }

    /// Tries again to read the objects that could not be read, since keys may have been replaced and values repaired. A
    /// resource of which all objects can be read now is loaded again, and its watches end, since they have missed
    /// events.
    package func retryUnreadable() async {
        let caches = caches
        guard caches.values.contains(where: { !$0.unreadable.isEmpty }) else { return }
        guard let (store, handle) = state.withLock({ state in state.store.map { ($0, state.handle) } }),
            failure == nil,
            let page = try? await store.list(KeyRange(prefix: Catalogue.storagePrefix), limit: nil, at: nil)
        else { return }
        var broken: Set<String> = []
        for entry in page.entries {
            guard let (resource, _) = StorageKey.split(entry.key, { caches[$0] }), !resource.unreadable.isEmpty else {
                continue
            }
            let isReadable =
                UnreadableValue.reason(entry.value) == nil
                && (try? StoredValue.json(entry.value, resource.definition)) != nil
            if !isReadable { broken.insert(resource.definition.storageKey) }
        }
        let repaired = caches.values.filter { !$0.unreadable.isEmpty && !broken.contains($0.definition.storageKey) }
        guard !repaired.isEmpty else { return }
        // Objects that become unreadable from now on stay recorded.
        let readable = repaired.map { ($0, $0.unreadable.keys) }
        // No event may occur between the listing and the watch that continues from it.
        handle?.cancel()
        for resource in repaired {
            // The listing may be older than queued events.
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

    /// Returns once the cache has everything that was committed before the call by any writer: at once if only this
    /// process writes to the store.
    func synchronize() async throws(StatusError) {
        guard let store = state.withLock({ $0.store }), store.isShared else { return }
        if let failure { throw .storeFailure(failure) }
        do throws(StoreError) {
            try await store.synchronize()
        } catch {
            throw .storeFailure(error)
        }
        // The watch may have ended meanwhile, before it saw everything.
        if let failure { throw .storeFailure(failure) }
    }

    /// True if other processes write to the store, so that a read of the newest state has to `synchronize` first.
    var isShared: Bool { state.withLock { $0.store?.isShared ?? false } }

    /// Follows the store again after its watch ended: lists it, enters the differences as changes, and opens a new
    /// watch. Objects that were created and deleted in between are not seen.
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

    /// The changes that turn the contents of the cache into those of `page`, those of each resource oldest first.
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

    /// Delivers everything that has been published to the watchers of a resource.
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

    /// The reason for which the cache no longer follows the store; nil while it does.
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
            // Other programs may have written values that are not objects.
            guard !record.name.isEmpty else { throw StatusError.badRequest("it has no name") }
            return record
        } catch {
            noteUnreadable(entry.key, key, resource, "\(error)")
            return nil
        }
    }

    // MARK: Reading

    /// Throws if an object of the resource is unreadable: a list without it would mean that it does not exist.
    func checkReadable(_ definition: ResourceDefinition) throws(StatusError) {
        guard mayBeUnreadable.load(ordering: .acquiring) else { return }
        if let message = resource(definition)?.unreadable.first { throw .internalError(message) }
    }

    /// Throws if the object is unreadable.
    func checkReadable(_ definition: ResourceDefinition, namespace: String, name: String) throws(StatusError) {
        guard mayBeUnreadable.load(ordering: .acquiring) else { return }
        let key = definition.cacheKey(namespace: namespace, name: name)
        if let message = resource(definition)?.unreadable[key] { throw .internalError(message) }
    }

    package var revision: Int64 { entered.load(ordering: .acquiring) }

    package func get(_ definition: ResourceDefinition, namespace: String, name: String) -> ObjectRecord? {
        resource(definition)?.record(definition.cacheKey(namespace: namespace, name: name))
    }

    package func snapshot(_ definition: ResourceDefinition) -> ResourceSnapshot {
        // The revision is read first, so that all changes up to it have been applied when the objects are read.
        let revision = revision
        return resource(definition)?.snapshot(atLeast: revision)
            ?? ResourceSnapshot(objects: ObjectMap(), revision: revision)
    }

    /// Returns the objects at `revision`, which must not be in the future; nil if the history no longer reaches back to
    /// it.
    func snapshot(_ definition: ResourceDefinition, at revision: Int64) -> ResourceSnapshot? {
        resource(definition)?.objects(at: revision).map { ResourceSnapshot(objects: $0, revision: revision) }
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

    /// Waits until all changes up to `revision` have been applied. Returns false if that takes longer than `limit`.
    package func waitUntilFresh(_ revision: Int64, limit: Duration = .seconds(3)) async -> Bool {
        if self.revision >= revision { return true }
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        return await withCheckedContinuation { continuation in
            state.withLock { $0.waiters.append(Waiter(id: id, revision: revision, continuation: continuation)) }
            // The revision may have been reached before the waiter was added.
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

    /// The first event of a watch.
    package enum WatchStart: Sendable {
        /// An ADDED event for every existing object; then, if requested, a bookmark that ends the initial events.
        case currentState(thenBookmark: Bool)
        case after(revision: Int64)
        /// The first change after now.
        case now
    }

    /// Opens a watch, which gets every event after its start once. A watch whose start is too far in the past gets an
    /// error and ends.
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

    /// Sends a bookmark to every watcher that requested bookmarks.
    package func sendBookmarks() {
        let revision = published.load(ordering: .acquiring)
        for resource in caches.values { resource.publishBookmarks(revision) }
    }

    package var watcherCount: Int { caches.values.reduce(0) { $0 + $1.watcherCount } }
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

    /// Applies and publishes changes, which are all changes up to the revision `last`.
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
        // The store calls from its own thread, which must not be blocked.
        Task { await catchUp(store) }
    }
}
