/// What has to be written to a store so that it holds what another one does. Pure.
package struct MigrationPlan: Sendable {
    /// etcd's own limits for one request are 128 writes and 1.5 MiB.
    private static let batchWrites = 100
    private static let batchBytes = 1 << 20

    /// What is missing or different, the oldest first, so that of two objects the one that was written later still is.
    package let puts: [StoreContents.Entry]
    /// Keys that should not be there.
    package let deletions: [String]

    package init(from source: StoreContents, to target: StoreContents) {
        var present: [String: StoreContents.Entry] = [:]
        for entry in target.entries { present[entry.entry.key] = entry }
        var puts: [StoreContents.Entry] = []
        for entry in source.migrated {
            let there = present.removeValue(forKey: entry.entry.key)
            let isSame = there?.entry.value == entry.entry.value && (there?.lease == nil) == (entry.lease == nil)
            if !isSame { puts.append(entry) }
        }
        self.puts = puts.sorted { $0.entry.modified < $1.entry.modified }
        deletions = present.keys.filter { !MigrationMarker.isOwn($0) }.sorted()
    }

    package var isEmpty: Bool { puts.isEmpty && deletions.isEmpty }

    /// The puts in portions that one transaction takes each.
    var batches: [ArraySlice<StoreContents.Entry>] {
        var batches: [ArraySlice<StoreContents.Entry>] = []
        var start = 0
        var bytes = 0
        for index in puts.indices {
            let size = puts[index].entry.key.utf8.count + puts[index].entry.value.count
            if index > start, index - start >= Self.batchWrites || bytes + size > Self.batchBytes {
                batches.append(puts[start..<index])
                start = index
                bytes = 0
            }
            bytes += size
        }
        if start < puts.count { batches.append(puts[start...]) }
        return batches
    }

    /// The deletions in portions.
    var deletionBatches: [ArraySlice<String>] {
        stride(from: 0, to: deletions.count, by: Self.batchWrites).map {
            deletions[$0..<min($0 + Self.batchWrites, deletions.count)]
        }
    }
}

/// Says in a store that it is the target of a migration, and of which one. It is written with everything that the
/// migration writes: what is newer was written by somebody else.
package enum MigrationMarker {
    /// Keys that belong to the store they are in and are not migrated.
    private static let ownPrefix = "martlet.io/"

    static func key(_ prefix: String) -> String { "\(prefix)\(ownPrefix)migration" }

    /// Whether a key belongs to the store that it is in.
    static func isOwn(_ key: String) -> Bool {
        let name = key.drop { $0 == "/" }
        return name[(name.firstIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...].hasPrefix(ownPrefix)
    }
}

/// What two stores are compared by.
package struct ContentsSummary: Hashable, Sendable {
    package let keys: Int
    /// Of all keys and values.
    package let hash: UInt32

    package init(_ contents: StoreContents) {
        var hash = RowChecksum()
        var keys = 0
        for entry in contents.migrated {
            var key = entry.entry.key
            key.withUTF8 { hash.add(UnsafeRawBufferPointer($0)) }
            entry.entry.value.withUnsafeBytes { hash.add($0) }
            keys += 1
        }
        self.keys = keys
        self.hash = hash.folded
    }
}

extension StoreContents {
    /// What belongs to the cluster rather than to the store.
    var migrated: some Sequence<Entry> {
        entries.lazy.filter { !MigrationMarker.isOwn($0.entry.key) }
    }
}
