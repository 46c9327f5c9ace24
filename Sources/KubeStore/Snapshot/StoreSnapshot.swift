import KubeSupport

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Describes a snapshot: a file with the contents of a store at one revision, which is a database that `SQLiteStore`
/// can open.
package struct StoreSnapshot: Hashable, Sendable {
    /// The hash of all keys, values and revisions; equal for snapshots with equal contents.
    package let hash: UInt32
    package let revision: Revision
    package let keys: Int
    /// The size of the file in bytes.
    package let size: Int

    /// Writes `contents` atomically to the file `path`, which must not exist.
    @discardableResult
    package static func write(_ contents: StoreContents, to path: String) throws(StoreError) -> StoreSnapshot {
        guard access(path, F_OK) != 0 else { throw StoreError(.invalid, "\(path) exists already") }
        try replace(path, with: contents)
        return try read(path)
    }

    /// Reads and verifies a whole snapshot, and returns its description. Throws `corrupt` if it is damaged.
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

    /// Restores the snapshot to the store `path`, which continues at the snapshot's revision. Throws `invalid` if a
    /// store exists there.
    package static func restore(_ snapshot: String, to path: String) throws(StoreError) {
        for existing in [path, "\(path)-wal"] where access(existing, F_OK) == 0 {
            throw StoreError(
                .invalid, "\(existing) already exists: a snapshot must be restored to a directory without a store")
        }
        for companion in SQLiteGuard.companions(of: path) { unlink(companion) }
        try replace(path, with: contents(of: snapshot))
    }

    /// Returns the contents of a snapshot, or of a store that is not open.
    package static func contents(of path: String) throws(StoreError) -> StoreContents {
        StoreContents(try SQLiteJournal.read(path))
    }

    /// Writes `contents` to the file `path`, replacing an existing file.
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

    /// Moves a file that `replace` has written to the store `path`, after deleting the files of the previous store.
    static func publish(_ file: String, as path: String) throws(StoreError) {
        for companion in SQLiteGuard.companions(of: path) { unlink(companion) }
        // The database is deleted before its WAL, because they can't be replaced together: a WAL without a database is
        // ignored, but a database with the WAL of another one is damaged.
        unlink(path)
        unlink("\(path)-wal")
        guard rename(file, path) == 0 else { throw AtomicFile.failure("cannot write \(path)") }
    }
}

extension SQLiteJournal {
    /// Makes a database with `contents` and a fully compacted history.
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
