// Which writes wait for the disk.
extension SQLiteJournal {
    /// A transaction whose keys may all be lost with the machine's power is written to the log without waiting for the
    /// disk. The next transaction that does wait takes it along; failing that, `flush` does.
    ///
    /// Revisions that were given out that way must not be given out again after they are lost: watchers would take new
    /// changes for those that they have seen. So they are taken from a range that was reserved on the disk before; when
    /// the machine was started anew since, the store goes on after that range.
    struct Flushing {
        var volatileKeys: [KeyRange] = []
        var boot: Int64?
        /// Whether the last transactions did not wait for the disk.
        var hasUnflushed = false
        /// Revisions up to this one may be given out without waiting. Zero: none.
        var reserved: Int64 = 0
        /// What the first transaction has to write beside its own: what was found out when the database was opened.
        var pending: [JournalRecord] = []
        fileprivate var newest: Int64 = 0
        fileprivate var isReserving = false
        fileprivate var waits = true
        var probes: Int64 = 0
    }

    /// How many revisions are reserved at a time.
    static let reservation: Int64 = 1 << 16

    /// Whether a transaction of `records` need not wait for the disk; from now on transactions wait accordingly.
    func prepareFlushing(_ records: [JournalRecord]) throws(StoreError) -> Bool {
        let isVolatile =
            !flushing.volatileKeys.isEmpty && flushing.pending.isEmpty && files != nil
            && records.allSatisfy { record in
                guard case .change(let event, _, _) = record, event.revision.rawValue <= flushing.reserved
                else { return false }
                return flushing.volatileKeys.contains { $0.contains(event.key) }
            }
        // Whoever uses volatile keys will do so again: the range is reserved with a write that waits anyway.
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

    /// As part of a transaction that waits for the disk.
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
        if error.code == .full { giveUpReserve() }
        // A disk that failed to flush may have dropped what was written before, too. As long as that waited for nobody
        // it is written again; otherwise what follows it in the log would be lost with it.
        guard flushing.hasUnflushed, let failure = error.cause as? SQLiteFailure, failure.isFlush else { return }
        divergence = StoreError(
            .unavailable,
            "\(connection.path)-wal could not be flushed to the disk, so nothing is written until the next start; "
                + "everything is in memory still: save it with martlet snapshot save",
            cause: failure)
    }

    var isFlushed: Bool { !flushing.hasUnflushed }

    /// Leaves word that nothing is lost when the machine is started anew.
    func close() {
        guard flushing.reserved > 0, divergence == nil else { return }
        // If this fails, the next start only skips some revisions.
        try? setWaiting(true)
        try? connection.transaction { () throws(StoreError) in try set(.boot, 0) }
    }

    /// Makes durable what did not wait for the disk.
    func flush() throws(StoreError) {
        guard flushing.hasUnflushed else { return }
        try probe()
    }

    /// A transaction that changes nothing that matters, and waits for the disk.
    func probe() throws(StoreError) {
        do throws(StoreError) {
            try setWaiting(true)
            try connection.transaction { () throws(StoreError) in
                // Another value each time: SQLite does not write what is there already.
                flushing.probes &+= 1
                try set(.probe, flushing.probes)
            }
        } catch {
            noteFailure(error)
            throw error
        }
        flushing.hasUnflushed = false
        writeBackLog()
    }

    /// Carries out a transaction of housekeeping, which nobody misses if it is lost.
    func unflushed(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try setWaiting(false)
        try body()
        flushing.hasUnflushed = true
        writeBackLog()
    }

    private func setWaiting(_ waits: Bool) throws(StoreError) {
        guard waits != flushing.waits else { return }
        try connection.execute("PRAGMA synchronous = \(waits ? "FULL" : "NORMAL")")
        flushing.waits = waits
    }
}
