import KubeAPI

/// Parses the keys under which objects are stored.
enum StorageKey {
    /// Splits a key in the store into the value that `find` returns for its storage key, and the object's key in the
    /// cache.
    static func split<Found>(_ storeKey: String, _ find: (String) -> Found?) -> (Found, key: String)? {
        guard storeKey.hasPrefix(Catalogue.storagePrefix) else { return nil }
        let rest = storeKey.dropFirst(Catalogue.storagePrefix.count)
        // A storage key has one element or two: `GROUP/RESOURCE`, `services/specs` or `services/endpoints`.
        var slashes = rest.indices.filter { rest[$0] == "/" }.prefix(2)
        while let slash = slashes.popFirst() {
            if let found = find(String(rest[..<slash])) {
                return (found, String(rest[rest.index(after: slash)...]))
            }
        }
        return nil
    }
}
