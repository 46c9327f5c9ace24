// The disk space of the files.
extension SQLiteJournal {
    struct Space {
        /// The number of pages allocated for the database file. Because it covers the WAL, a checkpoint succeeds even
        /// on a full disk.
        var allocatedPages: Int64 = 0
        var hasReserve = true
        /// True if the next checkpoint may truncate the database file.
        var hasVacuumed = false
        /// Nil if no defragmentation is in progress.
        var defragmentation: Defragmentation?
        /// The ratio of used space to the bytes of all rows after the last defragmentation.
        var settledRatio = 0.0
    }

    struct Defragmentation {
        /// The last rewritten row.
        var lastRow: Int64 = -1
        /// The bytes of rows that were deleted since it began, possibly from pages that it has filled.
        var deletedBytes: Int64 = 0
    }

    /// The number of pages in the WAL at which a checkpoint is performed.
    static let logPages = 2_000
    /// The same while the disk is full.
    private static let scarceLogPages = 200
    /// The factor by which the WAL may exceed `logPages` while checkpoints fail.
    private static let longLogFactor = 4
    /// The number of pages by which the database file grows.
    private static let chunkPages: Int64 = 64
    /// The number of free pages that are kept in the file.
    private static let keptPages: Int64 = 256
    /// The number of free bytes at which writes are allowed again after the disk was full.
    private static let recoveryMargin = 1 << 20

    /// Enables the space limits of the journal.
    func guardFiles() {
        connection.takeOverCheckpoints()
        connection.setChunk(bytes: Int32(Self.chunkPages * Self.pageSize))
        let files = SQLiteGuard(path: connection.path)
        self.files = files
        space.hasReserve =
            files.reserve.take() || (SpaceReserve.freeBytes(connection.path) ?? .max) > SpaceReserve.size
    }

    /// Allocates space in the database file for the pages of a transaction, before it is committed.
    ///
    /// - Parameter forFreeing: True if the transaction frees space; other transactions leave the reserve.
    func makeRoom(forFreeing: Bool) throws(StoreError) {
        guard files != nil else { return }
        let pages = try pageCount()
        let needed = forFreeing ? pages : pages + Self.chunkPages
        guard needed > space.allocatedPages else { return }
        try connection.allocate(bytes: needed * Self.pageSize)
        space.allocatedPages = needed
    }

    private func pageCount() throws(StoreError) -> Int64 {
        defer { countPages.reset() }
        return try countPages.step() ? countPages.integer(0) : 0
    }

    // MARK: The WAL

    /// Throws if the WAL has grown too long because checkpoints fail.
    func requireShortLog() throws(StoreError) {
        guard files != nil, connection.logPages > Self.logPages * Self.longLogFactor else { return }
        try checkpoint(.passive)
    }

    /// Performs a checkpoint after a transaction, if needed. Errors are ignored: the transaction is already in the WAL.
    func checkpointIfNeeded() {
        guard files != nil, connection.logPages >= (space.hasReserve ? Self.logPages : Self.scarceLogPages)
        else { return }
        try? checkpoint(.passive)
    }

    private func checkpoint(_ mode: SQLiteConnection.Checkpoint) throws(StoreError) {
        do throws(StoreError) {
            try connection.checkpoint(mode)
        } catch {
            // A checkpoint flushes the WAL first. A failed flush is reported only once, so it must be recorded here.
            noteFailure(error)
            throw error
        }
        // The checkpoint has truncated the file to its pages.
        space.allocatedPages = 0
        space.hasVacuumed = false
        flushing.hasUnflushed = false
    }

    // MARK: A full disk

    var failure: StoreError? { space.hasReserve ? nil : noSpace }

    private var noSpace: StoreError {
        StoreError(.full, "no space left for \(connection.path): only deletions are possible")
    }

    /// Releases the reserve, so that deletions can use it, and performs a checkpoint, for which space is allocated.
    func releaseReserve() {
        guard let files, space.hasReserve else { return }
        files.reserve.release()
        space.hasReserve = false
        try? checkpoint(.truncate)
    }

    func recover() throws(StoreError) {
        if let divergence { throw divergence }
        guard let files else { return }
        try self.files?.requireFiles()
        if !space.hasReserve {
            // Bounded, because recovery is retried periodically.
            for _ in 0..<200 where try tidy() {}
            try checkpoint(.truncate)
            guard files.reserve.take(margin: Self.recoveryMargin) else {
                files.reserve.release()
                throw noSpace
            }
            space.hasReserve = true
        }
        try probe()
    }

    // MARK: Free and fragmented pages

    func tidy() throws(StoreError) -> Bool {
        guard files != nil, divergence == nil else { return false }
        let pages = try pageCount()
        let free = try connection.integer("PRAGMA freelist_count") ?? 0
        if free > Self.keptPages, free > pages / 8 {
            // In small steps, because writers wait.
            try unflushed { () throws(StoreError) in
                try connection.execute("PRAGMA incremental_vacuum(\(space.hasReserve ? Self.keptPages : 64))")
            }
            space.hasVacuumed = true
            return true
        }
        if try defragment(usedBytes: (pages - free) * Self.pageSize) { return true }
        // The checkpoint truncates the file.
        if space.hasVacuumed { try checkpoint(.passive) }
        return false
    }

    /// Rewrites rows to fill pages that are partly empty because other rows were deleted. Returns true if there is more
    /// to do.
    private func defragment(usedBytes: Int64) throws(StoreError) -> Bool {
        let ratio = Double(usedBytes) / Double(max(liveBytes, 1))
        if space.defragmentation == nil {
            guard usedBytes > 2 * Self.keptPages * Self.pageSize, space.hasReserve, ratio > 1.4,
                ratio > space.settledRatio * 1.1
            else { return false }
        }
        let running = space.defragmentation ?? Defragmentation()
        let rows = "SELECT id FROM changes WHERE id > \(running.lastRow) ORDER BY id LIMIT 100"
        guard let end = try connection.integer("SELECT max(id) FROM (\(rows))") else {
            space.defragmentation = nil
            // If much was deleted during the round, the ratio does not show how densely rows can be packed, and another
            // round may follow. Otherwise the ratio is final, so that rounds end regardless of concurrent deletions.
            if running.deletedBytes > liveBytes / 4 { return true }
            space.settledRatio = ratio
            return false
        }
        let range = "id > \(running.lastRow) AND id <= \(end)"
        try unflushed { () throws(StoreError) in
            try connection.transaction { () throws(StoreError) in
                try connection.execute(
                    """
                    CREATE TEMP TABLE moved AS SELECT * FROM changes WHERE \(range);
                    DELETE FROM changes WHERE \(range);
                    INSERT INTO changes SELECT * FROM temp.moved ORDER BY id;
                    DROP TABLE temp.moved;
                    """)
                try makeRoom(forFreeing: true)
            }
        }
        space.defragmentation = Defragmentation(lastRow: end, deletedBytes: running.deletedBytes)
        return true
    }
}
