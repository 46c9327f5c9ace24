import CSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

// The files of the database.
extension SQLiteConnection {
    /// The mode of a checkpoint, which copies the WAL to the database file.
    enum Checkpoint: Int32 {
        /// Copies as much as possible without waiting.
        case passive = 0
        /// Copies the whole WAL and truncates its file.
        case truncate = 3
    }

    /// Creates the database file with access only for its owner, regardless of the umask, and removes other users'
    /// access to existing files, because they contain Secrets. SQLite gives its other files the same mode.
    ///
    /// Errors are ignored here; they appear again when the file is opened.
    static func restrictFiles(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // An existing file is not opened: closing it would release the locks that this process has on it.
        if descriptor >= 0 { close(descriptor) }
        for suffix in ["", "-wal", "-shm", "-journal"] {
            var status = stat()
            guard stat(path + suffix, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
            chmod(path + suffix, status.st_mode & 0o700)
        }
    }

    /// Disables automatic checkpoints: only `checkpoint` performs them.
    func takeOverCheckpoints() {
        sqlite3_wal_hook(
            handle,
            { count, _, _, pages in
                count?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            }, logPagesCount)
    }

    /// The number of pages in the WAL that have not been checkpointed.
    var logPages: Int { Int(logPagesCount.pointee) }

    func checkpoint(_ mode: Checkpoint) throws(StoreError) {
        let status = sqlite3_wal_checkpoint_v2(handle, nil, mode.rawValue, nil, nil)
        if status != SQLITE_OK { throw error(status, "cannot write \(path) from its log") }
        logPagesCount.pointee = 0
    }

    /// Sets whether the WAL is checkpointed and deleted when the connection closes.
    func setCheckpointsWhenClosing(_ checkpoints: Bool) {
        sqlite3_db_switch(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, checkpoints ? 0 : 1)
    }

    /// Sets the number of bytes by which the database file grows at a time.
    func setChunk(bytes: Int32) {
        var bytes = bytes
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_CHUNK_SIZE, &bytes)
    }

    /// Allocates `bytes` for the database file before anything is written to it.
    func allocate(bytes: Int64) throws(StoreError) {
        var size = bytes
        let status = sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_HINT, &size)
        let lastFailure = errno
        guard status != SQLITE_OK else { return }
        // SQLite does not return the reason of the failure.
        guard (SpaceReserve.freeBytes(path) ?? 0) >= 4 << 20 else {
            throw StoreError(.full, "there is no space left on the disk of \(path)")
        }
        throw StoreError(
            .unavailable, "cannot allocate space for \(path): \(String(cString: strerror(lastFailure)))",
            cause: SQLiteFailure(status: status, message: String(cString: sqlite3_errstr(status))))
    }
}
