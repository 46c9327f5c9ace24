import KubeSupport

/// The journal of a store in a SQLite database.
///
/// The main table contains a row for each change, ordered by revision, so that writes append. A compaction deletes the
/// superseded rows.
///
/// The database is locked while it is open (`locking_mode=EXCLUSIVE`), which also avoids the WAL's shared memory. A
/// transaction is flushed to the disk before it is acknowledged (`synchronous=FULL`), unless it writes only volatile
/// keys (`StoreOptions.volatileKeys`).
final class SQLiteJournal: Journal {
    /// The number of bits of a row ID for the index in the transaction, which has at most 2^20 changes
    /// (`Transaction.maximumMutations`). This leaves 2^43 revisions.
    static let sequenceBits: Int64 = 20
    static let pageSize: Int64 = 4096

    let connection: SQLiteConnection
    private let insertChange: SQLiteStatement
    private let deleteChange: SQLiteStatement
    private let insertLease: SQLiteStatement
    private let deleteLease: SQLiteStatement
    private let setMeta: SQLiteStatement
    let countPages: SQLiteStatement

    /// Nil for a database that is only written once.
    var files: SQLiteGuard?
    var space = Space()
    var flushing = Flushing()
    /// The error that disables writes until the next start, because the disk and the memory differ.
    var divergence: StoreError?
    /// The bytes of all rows, the minimum size of the file.
    var liveBytes: Int64 = 0

    init(connection: SQLiteConnection) throws(StoreError) {
        self.connection = connection
        insertChange = try connection.prepare(
            "INSERT INTO changes (id, key, value, created, lease, checksum) VALUES (?, ?, ?, ?, ?, ?)")
        deleteChange = try connection.prepare("DELETE FROM changes WHERE id BETWEEN ? AND ? AND key = ?")
        insertLease = try connection.prepare("INSERT INTO leases (id, expires) VALUES (?, ?)")
        deleteLease = try connection.prepare("DELETE FROM leases WHERE id = ?")
        setMeta = try connection.prepare(
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        countPages = try connection.prepare("PRAGMA page_count")
    }

    func write(_ records: [JournalRecord]) throws(StoreError) {
        if let divergence { throw divergence }
        var bytes: Int64 = 0
        do throws(StoreError) {
            try files?.requireFiles()
            try requireShortLog()
            let isVolatile = try prepareFlushing(records)
            try connection.transaction { () throws(StoreError) in
                for record in flushing.pending { try write(record) }
                for record in records {
                    try write(record)
                    bytes += record.byteDifference
                }
                if !isVolatile { try writeReservation() }
                try makeRoom(forFreeing: records.allSatisfy(\.freesSpace))
            }
            noteWritten(records, isVolatile: isVolatile)
        } catch {
            noteFailure(error)
            throw error
        }
        liveBytes += bytes
        try requireFilesAfterWriting()
        if !flushing.hasUnflushed, let newest = records.newestRevision { try mark(newest) }
        checkpointIfNeeded()
    }

    /// Checks the files again after a write, because a write to a deleted file is lost and must not be acknowledged.
    private func requireFilesAfterWriting() throws(StoreError) {
        do throws(StoreError) {
            try files?.requireFiles()
        } catch {
            divergence = error
            throw error
        }
    }

    /// Records the acknowledged revision. Fails if the file system has become read-only, because the last flush may
    /// have been lost: a flush during which ext4 detects an error succeeds although its data was not written.
    private func mark(_ newest: Revision) throws(StoreError) {
        guard let files, !files.mark.write(newest) else { return }
        let error = StoreError(
            .unavailable,
            "the file system of \(files.path) became read-only during a write, so the last writes may be missing: "
                + "remount it and restart")
        divergence = error
        throw error
    }

    /// Writes the contents of a store to an empty database.
    func write(_ contents: StoreContents) throws(StoreError) {
        let entries = contents.entries.sorted { $0.entry.modified < $1.entry.modified }
        try connection.transaction { () throws(StoreError) in
            for lease in contents.leases { try write(.grant(lease.id, expires: lease.expires)) }
            try set(.lastLease, contents.lastLease.rawValue)
            var sequence = 0
            var revision = Revision(rawValue: 0)
            for item in entries {
                sequence = item.entry.modified == revision ? sequence + 1 : 0
                revision = item.entry.modified
                try insert(
                    JournalRow(
                        revision: revision, sequence: sequence, key: item.entry.key, value: item.entry.value,
                        created: item.entry.created, lease: item.lease))
            }
            try set(.compacted, contents.revision.rawValue)
        }
    }

    private func write(_ record: JournalRecord) throws(StoreError) {
        switch record {
        case .change(let event, let sequence, let lease):
            try insert(JournalRow(event, sequence: sequence, lease: lease))
        case .forget(let revision, let superseded):
            for change in superseded {
                try delete(change)
                space.defragmentation?.deletedBytes += Int64(change.bytes)
            }
            try set(.compacted, revision.rawValue)
        case .grant(let lease, let expires):
            try insertLease.bind(1, lease.rawValue)
            try insertLease.bind(2, expires.nanosecondsSinceEpoch)
            try insertLease.run()
            try set(.lastLease, lease.rawValue)
        case .end(let lease):
            try deleteLease.bind(1, lease.rawValue)
            try deleteLease.run()
        }
    }

    private func insert(_ row: JournalRow) throws(StoreError) {
        try insertChange.bind(1, Self.id(row.revision, sequence: row.sequence))
        try insertChange.bind(2, row.key)
        if let value = row.value { try insertChange.bind(3, value) } else { try insertChange.bindNull(3) }
        try insertChange.bind(4, row.created.rawValue)
        if let lease = row.lease { try insertChange.bind(5, lease.rawValue) } else { try insertChange.bindNull(5) }
        try insertChange.bind(6, row.checksum)
        try insertChange.run()
    }

    private func delete(_ change: Supersession) throws(StoreError) {
        try deleteChange.bind(1, Self.id(change.revision, sequence: 0))
        try deleteChange.bind(2, Self.id(change.revision, sequence: Transaction.maximumMutations - 1))
        try deleteChange.bind(3, change.key)
        try deleteChange.run()
    }

    func set(_ meta: SQLiteSchema.Meta, _ value: Int64) throws(StoreError) {
        try setMeta.bind(1, meta.rawValue)
        try setMeta.bind(2, value)
        try setMeta.run()
    }

    static func id(_ revision: Revision, sequence: Int) -> Int64 {
        revision.rawValue << sequenceBits | Int64(sequence)
    }
}

extension JournalRecord {
    /// True if the record frees more space than it takes, at the latest after compaction.
    fileprivate var freesSpace: Bool {
        switch self {
        case .change(let event, _, _): if case .delete = event.change { true } else { false }
        case .forget, .end: true
        case .grant: false
        }
    }

    /// The change in the bytes of all rows.
    fileprivate var byteDifference: Int64 {
        switch self {
        case .change(let event, _, _):
            if case .put(let entry) = event.change {
                Int64(entry.key.utf8.count + entry.value.count)
            } else {
                Int64(event.key.utf8.count)
            }
        case .forget(_, let superseded): superseded.reduce(0) { $0 - Int64($1.bytes) }
        case .grant, .end: 0
        }
    }
}

extension [JournalRecord] {
    /// The newest revision among the records.
    var newestRevision: Revision? {
        for case .change(let event, _, _) in reversed() { return event.revision }
        return nil
    }
}
