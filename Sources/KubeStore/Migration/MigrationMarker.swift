/// A key in a store that identifies the migration that wrote it. It is written with every write of the migration, so
/// that any newer entry was written by another client.
package enum MigrationMarker {
    /// The prefix of keys that belong to the store itself and are not migrated.
    private static let ownPrefix = "martlet.io/"

    static func key(_ prefix: String) -> String { "\(prefix)\(ownPrefix)migration" }

    /// Returns true for a key that belongs to the store itself.
    static func isOwn(_ key: String) -> Bool {
        let name = key.drop { $0 == "/" }
        return name[(name.firstIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...].hasPrefix(ownPrefix)
    }
}
