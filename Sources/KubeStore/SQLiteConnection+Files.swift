import CSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

// The files below the database.
extension SQLiteConnection {
    /// How much of the log is written back to the database.
    enum Checkpoint: Int32 {
        /// As much as can be, in place.
        case passive = 0
        /// All of it; the log's file gives back its space.
        case truncate = 3
    }

    /// Makes the database's file for its owner alone, whatever the directory and the umask allow, and takes away what
    /// others may do with those that are there: they hold Secrets. SQLite gives its other files the same mode.
    ///
    /// Failures show when the file is opened.
    static func restrictFiles(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // Closing a file that is there already would end the locks that this process has on it.
        if descriptor >= 0 { close(descriptor) }
        for suffix in ["", "-wal", "-shm", "-journal"] {
            var status = stat()
            guard stat(path + suffix, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
            chmod(path + suffix, status.st_mode & 0o700)
        }
    }

    /// From now on the log is written back by `checkpoint` only.
    func takeOverCheckpoints() {
        sqlite3_wal_hook(
            handle,
            { count, _, _, pages in
                count?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            }, logPagesCount)
    }

    /// How many pages the log has that are not written back yet.
    var logPages: Int { Int(logPagesCount.pointee) }

    func checkpoint(_ mode: Checkpoint) throws(StoreError) {
        let status = sqlite3_wal_checkpoint_v2(handle, nil, mode.rawValue, nil, nil)
        if status != SQLITE_OK { throw error(status, "cannot write \(path) from its log") }
        logPagesCount.pointee = 0
    }

    /// Whether the log is written back when the connection closes, and then deleted.
    func setCheckpointsWhenClosing(_ checkpoints: Bool) {
        sqlite3_db_switch(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, checkpoints ? 0 : 1)
    }

    /// Lets the database's file grow by so many bytes at a time.
    func setChunk(bytes: Int32) {
        var bytes = bytes
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_CHUNK_SIZE, &bytes)
    }

    /// Makes sure that the database's file has space for `bytes`, before anything is written there.
    func allocate(bytes: Int64) throws(StoreError) {
        var size = bytes
        let status = sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_HINT, &size)
        let lastFailure = errno
        guard status != SQLITE_OK else { return }
        // SQLite does not tell why it could not.
        guard (SpaceReserve.freeBytes(path) ?? 0) >= 4 << 20 else {
            throw StoreError(.full, "there is no space left on the disk of \(path)")
        }
        throw StoreError(
            .unavailable, "cannot make room in \(path): \(String(cString: strerror(lastFailure)))",
            cause: SQLiteFailure(status: status, message: String(cString: sqlite3_errstr(status))))
    }
}
