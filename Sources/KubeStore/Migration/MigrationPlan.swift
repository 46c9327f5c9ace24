/// The writes that make the contents of a store equal to those of another one. Performs no I/O.
package struct MigrationPlan: Sendable {
    /// The limits of a batch; etcd's limits for a request are 128 writes and 1.5 MiB.
    private static let batchWrites = 100
    private static let batchBytes = 1 << 20

    /// The missing or different entries, the oldest first, so that their revisions keep their order.
    package let puts: [StoreContents.Entry]
    /// The keys that the source does not have.
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

    /// The puts, in batches of one transaction each.
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

    /// The deletions, in batches.
    var deletionBatches: [ArraySlice<String>] {
        stride(from: 0, to: deletions.count, by: Self.batchWrites).map {
            deletions[$0..<min($0 + Self.batchWrites, deletions.count)]
        }
    }
}

extension StoreContents {
    /// The entries that belong to the cluster, not to the store itself.
    var migrated: some Sequence<Entry> {
        entries.lazy.filter { !MigrationMarker.isOwn($0.entry.key) }
    }
}
