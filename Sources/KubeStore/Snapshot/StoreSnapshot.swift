import KubeSupport

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A store's contents at one revision in a file, which is itself a database that `SQLiteStore` opens.
package struct StoreSnapshot: Hashable, Sendable {
    /// Of all keys, values and revisions: two snapshots of the same contents have the same one.
    package let hash: UInt32
    package let revision: Revision
    package let keys: Int
    /// Of the file, in bytes.
    package let size: Int

    /// Writes `contents` to the file `path`, which must not exist: whole, or not at all.
    @discardableResult
    package static func write(_ contents: StoreContents, to path: String) throws(StoreError) -> StoreSnapshot {
        guard access(path, F_OK) != 0 else { throw StoreError(.invalid, "\(path) exists already") }
        try replace(path, with: contents)
        return try read(path)
    }

    /// Reads a snapshot, all of it, and says what is in it. Throws `corrupt` when it is not what was written.
    package static func read(_ path: String) throws(StoreError) -> StoreSnapshot {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw AtomicFile.failure("cannot read \(path)")
        }
        let state = try SQLiteJournal.read(path)
        var hash = RowChecksum()
        for (key, record) in state.records {
            var text = key.string
            text.withUTF8 { hash.add(UnsafeRawBufferPointer($0)) }
            record.value.withUnsafeBytes { hash.add($0) }
            hash.add(record.created.rawValue)
            hash.add(record.modified.rawValue)
        }
        return StoreSnapshot(
            hash: hash.folded, revision: state.revision, keys: state.records.count, size: Int(status.st_size))
    }

    /// Makes the store `path` of the snapshot: a copy, which continues at the snapshot's revision. Throws `invalid` when
    /// there is a store already.
    package static func restore(_ snapshot: String, to path: String) throws(StoreError) {
        for existing in [path, "\(path)-wal"] where access(existing, F_OK) == 0 {
            throw StoreError(
                .invalid, "\(existing) exists already: a snapshot is restored to a directory without a store")
        }
        for companion in SQLiteGuard.companions(of: path) { unlink(companion) }
        try replace(path, with: contents(of: snapshot))
    }

    /// Everything that is in a snapshot, or in a store that nobody has open.
    package static func contents(of path: String) throws(StoreError) -> StoreContents {
        StoreContents(try SQLiteJournal.read(path))
    }

    /// Writes `contents` to the file `path`, whatever is there.
    static func replace(_ path: String, with contents: StoreContents) throws(StoreError) {
        let file = AtomicFile(path)
        close(try file.create())
        do throws(StoreError) {
            try SQLiteJournal.write(contents, to: file.draft)
            try file.publish()
        } catch {
            file.discard()
            throw error
        }
    }

    /// Makes the store `path` of a file that `replace` has written. What belonged to the store before goes first.
    static func publish(_ file: String, as path: String) throws(StoreError) {
        for companion in SQLiteGuard.companions(of: path) { unlink(companion) }
        // Both can't be changed at once: a log without its database is nothing, a database with another's log is damaged.
        unlink(path)
        unlink("\(path)-wal")
        guard rename(file, path) == 0 else { throw AtomicFile.failure("cannot write \(path)") }
    }
}

extension SQLiteJournal {
    /// Makes a database of `contents`, all of whose history is compacted.
    fileprivate static func write(_ contents: StoreContents, to path: String) throws(StoreError) {
        let connection = try SQLiteConnection(path: path)
        try SQLiteSchema.prepareOffline(connection)
        let journal = try SQLiteJournal(connection: connection)
        try journal.write(contents)
    }

    fileprivate static func read(_ path: String) throws(StoreError) -> MVCCState {
        let connection = try SQLiteConnection(path: path, isReadOnly: true)
        try SQLiteSchema.check(connection)
        return try SQLiteJournal(connection: connection).load()
    }
}
