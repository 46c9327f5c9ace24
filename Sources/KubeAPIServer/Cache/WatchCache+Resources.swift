import KubeAPI
import KubeStore

/// Adding and removing resources while the cache follows the store.
///
/// The cache has one watch over all resources, which continues. A resource that joins is listed, while its changes wait;
/// then those that are newer than the listing are entered. The store's listings are at least as new as what its watch
/// has delivered, so that the changes which were delivered before the listing began are in it, and no change is missed
/// or entered twice. When the watch breaks meanwhile, the resource is listed again.
extension WatchCache {
    /// Adds a resource. Returns once its objects can be read and watched.
    ///
    /// Does nothing if there is one with this storage key. If the store can't be read, throws, and the resource is not
    /// added.
    package func add(_ definition: ResourceDefinition) async throws(StatusError) {
        let store = state.withLock { $0.store }
        let added = resources.withLock { resources -> ResourceCache? in
            guard resources[definition.storageKey] == nil else { return nil }
            let resource = ResourceCache(definition, historyLimit: historyLimit, time: time, joins: store != nil)
            resources[definition.storageKey] = resource
            return resource
        }
        // A cache that has not been started reads the objects of all its resources then.
        guard let resource = added, let store else { return }
        do throws(StoreError) {
            while !(try await join(resource, store)) {}
        } catch {
            remove(definition)
            throw .storeFailure(error)
        }
        // Afterwards every reader sees everything that was committed before the call.
        try await synchronize()
    }

    /// Lists the objects of a resource and lets it join. Returns false if that must be repeated.
    private func join(_ resource: ResourceCache, _ store: any Store) async throws(StoreError) -> Bool {
        resource.beginJoin()
        let page = try await store.list(KeyRange(prefix: resource.definition.storePrefix), limit: nil, at: nil)
        var records: [(key: String, ObjectRecord)] = []
        for entry in page.entries {
            let key = String(entry.key.dropFirst(resource.definition.storePrefix.count))
            guard let record = record(entry, key, resource) else { continue }
            records.append((key, record))
        }
        for (key, record) in records { notifyObservers(resource.definition, key, record) }
        resource.join(records, at: page.revision.rawValue, historyLimit: historyLimit)
        while true {
            switch resource.continueJoin() {
            case .joined: return true
            case .interrupted: return false
            case .changes(let changes):
                for change in changes where change.revision > page.revision.rawValue {
                    notifyObservers(resource.definition, change.key, change.record)
                }
                _ = resource.apply(changes, now: time.now())
            }
        }
    }

    /// Removes a resource: its watches end after the published events, and its objects can no longer be read. They stay
    /// in the store.
    package func remove(_ definition: ResourceDefinition) {
        guard let resource = resources.withLock({ $0.removeValue(forKey: definition.storageKey) }) else { return }
        resource.deliver()
        for watcher in resource.close() { watcher.sink.end() }
        for (key, _) in resource.snapshot(atLeast: 0).objects { notifyObservers(resource.definition, key, nil) }
    }

    /// Ends the watches of a version that is no longer served while other versions of the resource are.
    package func endWatches(of definition: ResourceDefinition) {
        guard let resource = resource(definition) else { return }
        resource.deliver()
        for watcher in resource.removeAll(of: definition) { watcher.sink.end() }
    }

    /// Throws 404 if the resource has been removed.
    func checkServed(_ definition: ResourceDefinition) throws(StatusError) {
        guard definition.dynamicKind != nil, resource(definition) == nil else { return }
        throw .noSuchPath
    }
}

/// Joining a running cache.
extension ResourceCache {
    enum JoinStep {
        /// The changes to apply next.
        case changes([ObjectChange])
        case joined
        case interrupted
    }

    func beginJoin() {
        joining.withLock { $0?.begin() }
    }

    /// Holds changes until the resource has joined. Returns false if it has joined, so that the caller applies them.
    func hold(_ changes: [ObjectChange]) -> Bool {
        guard isJoining.load(ordering: .acquiring) else { return false }
        return joining.withLock { joining in
            joining?.hold(changes)
            return joining != nil
        }
    }

    /// Records that changes may be missing. Returns false if the resource is not joining.
    func interruptJoin() -> Bool {
        guard isJoining.load(ordering: .acquiring) else { return false }
        return joining.withLock { joining in
            joining?.interrupt()
            return joining != nil
        }
    }

    /// Returns the next step after the listing and after each step. After the last one, changes are applied at once.
    func continueJoin() -> JoinStep {
        joining.withLock { joining in
            guard var current = joining else { return .joined }
            if current.isInterrupted { return .interrupted }
            let changes = current.take()
            guard changes.isEmpty else {
                joining = current
                return .changes(changes)
            }
            joining = nil
            isJoining.store(false, ordering: .releasing)
            return .joined
        }
    }
}
