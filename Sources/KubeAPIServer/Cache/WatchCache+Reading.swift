import KubeAPI
import KubeStore
import Synchronization

extension WatchCache {
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

    func wake(_ isWoken: (Waiter) -> Bool) {
        let woken = state.withLock { state -> [Waiter] in
            guard !state.waiters.isEmpty else { return [] }
            let woken = state.waiters.filter(isWoken)
            if !woken.isEmpty { state.waiters.removeAll(where: isWoken) }
            return woken
        }
        let revision = revision
        for waiter in woken { waiter.continuation.resume(returning: waiter.revision <= revision) }
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
}
