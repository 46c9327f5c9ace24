import KubeAPI
import KubeStore
import Logging
import Synchronization

/// Stored objects that can't be decrypted, decoded or converted.
extension WatchCache {
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

    func noteUnreadable(_ storeKey: String, _ key: String, _ resource: ResourceCache, _ reason: String) {
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
}
