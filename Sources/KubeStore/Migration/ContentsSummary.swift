/// Summarizes the contents of a store, to compare two stores.
package struct ContentsSummary: Hashable, Sendable {
    package let keys: Int
    /// The hash of all keys and values.
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
