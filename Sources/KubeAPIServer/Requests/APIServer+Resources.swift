import KubeAPI

/// Adding and removing resources while the server runs.
extension APIServer {
    /// Starts to serve resources. All versions of a resource are passed together, the stored one first. Returns when
    /// their objects can be read, written and watched.
    ///
    /// - Throws: 409 if one of them is already served; an error if the store can't be read. None of them is served
    ///   then.
    package func serve(_ entries: [CatalogueEntry]) async throws(StatusError) {
        try catalogue.reserve(entries)
        let stored = entries.map(\.definition).filter(\.isStored)
        do throws(StatusError) {
            for definition in stored { try await cache.add(definition) }
        } catch {
            for definition in stored { cache.remove(definition) }
            catalogue.release(entries)
            throw error
        }
        catalogue.add(entries)
    }

    /// Starts to serve a resource of a kind that is defined at run time.
    package func serve(_ resource: DynamicResource) async throws(StatusError) {
        try await serve([resource.entry])
    }

    /// Stops serving resources: requests for them get 404, their watches end, and their objects stay in the store.
    /// Resources that are not served are ignored.
    package func stopServing(_ resources: Set<GroupVersionResource>) {
        for definition in catalogue.remove(resources) {
            if definition.isStored {
                cache.remove(definition)
                reader.snapshots.removeAll(of: definition)
            } else {
                cache.endWatches(of: definition)
            }
        }
    }
}
