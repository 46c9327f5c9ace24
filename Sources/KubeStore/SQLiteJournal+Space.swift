// The space that the files take.
extension SQLiteJournal {
    struct Space {
        /// Pages that the database's file has space for. What is in the log can always be written back, so that the log
        /// can be begun anew, also on a full disk.
        var allocatedPages: Int64 = 0
        var hasReserve = true
        /// Whether the file could be shorter when the log is written back.
        var hasVacuumed = false
        /// Nil while nothing is defragmented.
        var defragmentation: Defragmentation?
        /// How much space the rows took, in relation to their bytes, after all of them had been moved.
        var settledRatio = 0.0
    }

    struct Defragmentation {
        /// The last row that was moved.
        var lastRow: Int64 = -1
        /// Of rows that were deleted since it began, perhaps from pages that it had filled.
        var deletedBytes: Int64 = 0
    }

    /// The log is written back when it has this many pages.
    static let logPages = 2_000
    /// While only the reserve is left.
    private static let scarceLogPages = 200
    /// How much longer than that the log may become while it can't be written back.
    private static let longLogFactor = 4
    /// The database's file grows by this many pages.
    private static let chunkPages: Int64 = 64
    /// How many empty pages never matter.
    private static let keptPages: Int64 = 256
    /// Bytes of free space for which writes are allowed again on a disk that was full.
    private static let recoveryMargin = 1 << 20

    /// Makes the journal keep to its limits, for as long as it is open.
    func guardFiles() {
        connection.takeOverCheckpoints()
        connection.setChunk(bytes: Int32(Self.chunkPages * Self.pageSize))
        let files = SQLiteGuard(path: connection.path)
        self.files = files
        space.hasReserve =
            files.reserve.take() || (SpaceReserve.freeBytes(connection.path) ?? .max) > SpaceReserve.size
    }

    /// Before a transaction is committed: takes the space in the database's file that its pages will be written back to.
    ///
    /// - Parameter forFreeing: whether the transaction frees space. Others leave some.
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

    // MARK: The log

    /// Throws when the log has become long because it can't be written back.
    func keepLogShort() throws(StoreError) {
        guard files != nil, connection.logPages > Self.logPages * Self.longLogFactor else { return }
        try checkpoint(.passive)
    }

    /// After a transaction. It is in the log, so that this may fail.
    func writeBackLog() {
        guard files != nil, connection.logPages >= (space.hasReserve ? Self.logPages : Self.scarceLogPages)
        else { return }
        try? checkpoint(.passive)
    }

    private func checkpoint(_ mode: SQLiteConnection.Checkpoint) throws(StoreError) {
        do throws(StoreError) {
            try connection.checkpoint(mode)
        } catch {
            // It flushes the log first: that may fail only this once, and be the only word of what was lost.
            noteFailure(error)
            throw error
        }
        // The file is cut to its pages.
        space.allocatedPages = 0
        space.hasVacuumed = false
        flushing.hasUnflushed = false
    }

    // MARK: A full disk

    var failure: StoreError? { space.hasReserve ? nil : noSpace }

    private var noSpace: StoreError {
        StoreError(.full, "there is no space left for \(connection.path); only deletions are possible until there is")
    }

    /// Gives up the space that was kept for deletions. What the log holds goes back to the database, for which there is
    /// space already.
    func giveUpReserve() {
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
            // Bounded: it is tried again.
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

    // MARK: Empty pages, and half empty ones

    func tidy() throws(StoreError) -> Bool {
        guard files != nil, divergence == nil else { return false }
        let pages = try pageCount()
        let free = try connection.integer("PRAGMA freelist_count") ?? 0
        if free > Self.keptPages, free > pages / 8 {
            // In pieces, since writers wait.
            try unflushed { () throws(StoreError) in
                try connection.execute("PRAGMA incremental_vacuum(\(space.hasReserve ? Self.keptPages : 64))")
            }
            space.hasVacuumed = true
            return true
        }
        if try defragment(usedBytes: (pages - free) * Self.pageSize) { return true }
        // The file is cut when the log is written back.
        if space.hasVacuumed { try checkpoint(.passive) }
        return false
    }

    /// Where rows were deleted among others that stay, pages are half empty. Rows that are taken out and put in again fill
    /// them. Returns whether there is more to do.
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
            // With many new holes the ratio says nothing of how well the rows can be packed: it is looked at anew whether
            // another round is worth it. With fewer it is not, however long rounds take and whatever is deleted meanwhile.
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
