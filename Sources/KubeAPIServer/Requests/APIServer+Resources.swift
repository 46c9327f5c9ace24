import KubeAPI

/// Resources that come and go while the server runs.
extension APIServer {
    /// Serves resources from now on, all versions of a resource together: the stored one first. Returns once their
    /// objects can be read, written and watched.
    ///
    /// Throws 409 if one of them is served already, and if the store can't be read, in which case none of them is
    /// served.
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

    /// Serves a resource of a kind that is known only at run time.
    package func serve(_ resource: DynamicResource) async throws(StatusError) {
        try await serve([resource.entry])
    }

    /// Ceases to serve resources: requests for them get 404 and their watches end. Their objects stay in the store.
    /// Does nothing about those that are not served.
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
