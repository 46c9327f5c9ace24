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
        let draft = try makeDraft(of: path)
        do throws(StoreError) {
            try SQLiteJournal.write(contents, to: draft)
            try publish(draft, as: path)
        } catch {
            unlink(draft)
            throw error
        }
        return try read(path)
    }

    /// Reads a snapshot, all of it, and says what is in it. Throws `corrupt` when it is not what was written.
    package static func read(_ path: String) throws(StoreError) -> StoreSnapshot {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw StoreError(.unavailable, "cannot read \(path): \(String(cString: strerror(errno)))")
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
        let draft = try makeDraft(of: path)
        do throws(StoreError) {
            try SQLiteJournal.write(StoreContents(try SQLiteJournal.read(snapshot)), to: draft)
            try publish(draft, as: path)
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// An empty file that only its owner can read: it will hold every Secret.
    private static func makeDraft(of path: String) throws(StoreError) -> String {
        let draft = "\(path).part"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot write \(draft)") }
        close(descriptor)
        return draft
    }

    /// Flushes a file to the disk and gives it its name.
    private static func publish(_ draft: String, as path: String) throws(StoreError) {
        let descriptor = open(draft, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot open \(draft)") }
        let isFlushed = fsync(descriptor) == 0
        close(descriptor)
        guard isFlushed, rename(draft, path) == 0 else { throw failure("cannot write \(path)") }
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let parent = open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { return }
        fsync(parent)
        close(parent)
    }

    private static func failure(_ message: String) -> StoreError {
        StoreError(.unavailable, "\(message): \(String(cString: strerror(errno)))")
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
