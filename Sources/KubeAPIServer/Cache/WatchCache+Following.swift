import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// How the cache follows the store.
extension WatchCache {
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

    private func follow(_ store: any Store, after revision: Revision) async throws(StoreError) {
        let handle = try await store.watch(
            KeyRange(prefix: Catalogue.storagePrefix), after: revision, observer: self)
        state.withLock { state in
            state.handle = handle
            state.failure = nil
        }
    }

    /// Follows the store again after its watch ended: lists it, enters the differences as changes, and opens a new
    /// watch. Objects that were created and deleted in between are not seen.
    func catchUp(_ store: any Store) async {
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
    func enter(_ changes: ChangeSet, through last: Int64) {
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
