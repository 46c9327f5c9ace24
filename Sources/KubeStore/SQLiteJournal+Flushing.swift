// Volatile writes, which are not flushed to the disk at once.
extension SQLiteJournal {
    /// A transaction that writes only volatile keys is written to the WAL without a flush. The flush of the next other
    /// transaction, or `flush`, makes it durable.
    ///
    /// If such a transaction is lost in a reboot, its revision must not be used again, because watchers would mistake
    /// the new change for the one that they have received. Its revision is therefore taken from a range that was
    /// durably reserved before; after a reboot, the store continues after that range.
    struct Flushing {
        var volatileKeys: [KeyRange] = []
        var boot: Int64?
        /// True if the last transactions have not been flushed.
        var hasUnflushed = false
        /// The end of the reserved range of revisions; zero if there is none.
        var reserved: Int64 = 0
        /// Records that result from opening the database, which the first transaction also writes.
        var pending: [JournalRecord] = []
        fileprivate var newest: Int64 = 0
        fileprivate var isReserving = false
        fileprivate var waits = true
        var probes: Int64 = 0
    }

    /// The number of revisions that are reserved at a time.
    static let reservation: Int64 = 1 << 16

    /// Returns true if a transaction of `records` need not be flushed, and configures SQLite accordingly.
    func prepareFlushing(_ records: [JournalRecord]) throws(StoreError) -> Bool {
        let isVolatile =
            !flushing.volatileKeys.isEmpty && flushing.pending.isEmpty && files != nil
            && records.allSatisfy { record in
                guard case .change(let event, _, _) = record, event.revision.rawValue <= flushing.reserved
                else { return false }
                return flushing.volatileKeys.contains { $0.contains(event.key) }
            }
        // A store that has used volatile keys will use them again: the range is reserved with a write that is flushed
        // anyway.
        flushing.newest = max(flushing.newest, records.newestRevision?.rawValue ?? 0)
        flushing.isReserving =
            !isVolatile && flushing.boot != nil && !flushing.volatileKeys.isEmpty
            && flushing.newest + Self.reservation / 2 > flushing.reserved
            && records.contains { record in
                guard case .change(let event, _, _) = record else { return false }
                return flushing.volatileKeys.contains { $0.contains(event.key) }
            }
        try setWaiting(!isVolatile)
        return isVolatile
    }

    /// Reserves revisions. Called within a transaction that is flushed.
    func writeReservation() throws(StoreError) {
        guard flushing.isReserving, let boot = flushing.boot else { return }
        try set(.reserved, flushing.newest + Self.reservation)
        try set(.boot, boot)
    }

    func noteWritten(_ records: [JournalRecord], isVolatile: Bool) {
        if flushing.isReserving { flushing.reserved = flushing.newest + Self.reservation }
        flushing.isReserving = false
        flushing.pending = []
        flushing.hasUnflushed = isVolatile
    }

    func noteFailure(_ error: StoreError) {
        flushing.isReserving = false
        if error.code == .full { releaseReserve() }
        // A failed flush may also have lost earlier unflushed transactions. Writing continues only if there were none:
        // otherwise all later records of the WAL would be lost with them.
        guard flushing.hasUnflushed, let failure = error.cause as? SQLiteFailure, failure.isFlush else { return }
        divergence = StoreError(
            .unavailable,
            "\(connection.path)-wal could not be flushed to the disk, so writes are disabled until the next start; "
                + "the data is still in memory: save it with martlet snapshot save",
            cause: failure)
    }

    var isFlushed: Bool { !flushing.hasUnflushed }

    /// Records that everything is flushed, so that no revisions are skipped after a reboot.
    func close() {
        guard flushing.reserved > 0, divergence == nil else { return }
        // If this fails, the next start skips some revisions, which is harmless.
        try? setWaiting(true)
        try? connection.transaction { () throws(StoreError) in try set(.boot, 0) }
    }

    /// Flushes the volatile writes to the disk.
    func flush() throws(StoreError) {
        guard flushing.hasUnflushed else { return }
        try probe()
    }

    /// Executes a transaction without effect and flushes it, to check whether the disk can be written.
    func probe() throws(StoreError) {
        do throws(StoreError) {
            try setWaiting(true)
            try connection.transaction { () throws(StoreError) in
                // A new value each time, because SQLite does not write unchanged pages.
                flushing.probes &+= 1
                try set(.probe, flushing.probes)
            }
        } catch {
            noteFailure(error)
            throw error
        }
        flushing.hasUnflushed = false
        checkpointIfNeeded()
    }

    /// Executes a maintenance transaction without a flush; losing it is harmless.
    func unflushed(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try setWaiting(false)
        try body()
        flushing.hasUnflushed = true
        checkpointIfNeeded()
    }

    private func setWaiting(_ waits: Bool) throws(StoreError) {
        guard waits != flushing.waits else { return }
        try connection.execute("PRAGMA synchronous = \(waits ? "FULL" : "NORMAL")")
        flushing.waits = waits
    }
}
