import KubeSupport

/// The journal of a store in a SQLite database.
///
/// The one large table holds a row for each change, in the order of revisions, so that writing appends. A compaction
/// deletes the rows that nobody can ask for any more.
///
/// The database is locked for as long as it is open (`locking_mode=EXCLUSIVE`); in the WAL mode that also does without
/// shared memory. A transaction is flushed to the disk before it counts as written (`synchronous=FULL`).
final class SQLiteJournal: Journal {
    /// A transaction has at most 2^20 changes (`Transaction.maximumMutations`), which leaves 2^43 revisions.
    private static let sequenceBits: Int64 = 20

    /// How many empty pages, of 4 KiB, never matter.
    private static let keptPages: Int64 = 1_000

    private let connection: SQLiteConnection
    private let insertChange: SQLiteStatement
    private let deleteChange: SQLiteStatement
    private let insertLease: SQLiteStatement
    private let deleteLease: SQLiteStatement
    private let setMeta: SQLiteStatement

    init(connection: SQLiteConnection) throws(StoreError) {
        self.connection = connection
        insertChange = try connection.prepare(
            "INSERT INTO changes (id, key, value, created, lease, checksum) VALUES (?, ?, ?, ?, ?, ?)")
        deleteChange = try connection.prepare("DELETE FROM changes WHERE id BETWEEN ? AND ? AND key = ?")
        insertLease = try connection.prepare("INSERT INTO leases (id, expires) VALUES (?, ?)")
        deleteLease = try connection.prepare("DELETE FROM leases WHERE id = ?")
        setMeta = try connection.prepare("UPDATE meta SET value = ? WHERE name = ?")
    }

    func write(_ records: [JournalRecord]) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            for record in records { try write(record) }
        }
        let hasForgotten = records.contains { if case .forget = $0 { true } else { false } }
        if hasForgotten { shrink() }
    }

    /// Writes everything that a store holds into an empty database.
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

    /// Gives some pages back to the file system when most of the file is empty. Otherwise they are kept: what is
    /// written next takes them.
    private func shrink() {
        // What was to be written is; if this fails, the file just stays as large as it is.
        guard let free = try? connection.integer("PRAGMA freelist_count"), free > Self.keptPages,
            let pages = try? connection.integer("PRAGMA page_count"), free > pages / 2
        else { return }
        try? connection.execute("PRAGMA incremental_vacuum(\(Self.keptPages))")
    }

    private func write(_ record: JournalRecord) throws(StoreError) {
        switch record {
        case .change(let event, let sequence, let lease):
            try insert(JournalRow(event, sequence: sequence, lease: lease))
        case .forget(let revision, let superseded):
            for change in superseded { try delete(change) }
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

    private func set(_ meta: SQLiteSchema.Meta, _ value: Int64) throws(StoreError) {
        try setMeta.bind(1, value)
        try setMeta.bind(2, meta.rawValue)
        try setMeta.run()
    }

    private static func id(_ revision: Revision, sequence: Int) -> Int64 {
        revision.rawValue << sequenceBits | Int64(sequence)
    }
}

// Reading what an earlier process left.
extension SQLiteJournal {
    func load() throws(StoreError) -> MVCCState {
        var restoration = StateRestoration(
            compacted: Revision(rawValue: try meta(.compacted)), lastLease: LeaseID(rawValue: try meta(.lastLease)))
        let leases = try connection.prepare("SELECT id, expires FROM leases ORDER BY id")
        while try leases.step() {
            try restoration.add(
                LeaseID(rawValue: leases.integer(0)), until: Timestamp(nanosecondsSinceEpoch: leases.integer(1)))
        }
        let rows = try connection.prepare("SELECT id, key, value, created, lease, checksum FROM changes ORDER BY id")
        while try rows.step() { try restoration.add(try row(of: rows)) }
        return restoration.finish()
    }

    private func row(of statement: SQLiteStatement) throws(StoreError) -> JournalRow {
        let id = statement.integer(0)
        let revision = Revision(rawValue: id >> Self.sequenceBits)
        guard let key = statement.text(1) else {
            throw StoreError(
                .corrupt, "\(connection.path) has a key that is not text, in revision \(revision.rawValue)")
        }
        let row = JournalRow(
            revision: revision, sequence: Int(id & Int64(Transaction.maximumMutations - 1)), key: key,
            value: statement.isNull(2) ? nil : statement.blob(2),
            created: Revision(rawValue: statement.integer(3)),
            lease: statement.isNull(4) ? nil : LeaseID(rawValue: statement.integer(4)))
        guard row.checksum == statement.integer(5) else {
            throw StoreError(
                .corrupt, "\(connection.path) has a damaged value of \(key), in revision \(revision.rawValue)")
        }
        return row
    }

    private func meta(_ name: SQLiteSchema.Meta) throws(StoreError) -> Int64 {
        guard let value = try connection.integer("SELECT value FROM meta WHERE name = '\(name.rawValue)'") else {
            throw StoreError(.corrupt, "\(connection.path) does not say its \(name.rawValue)")
        }
        return value
    }
}

extension JournalRow {
    init(_ event: StoreEvent, sequence: Int, lease: LeaseID?) {
        switch event.change {
        case .put(let entry):
            self.init(
                revision: event.revision, sequence: sequence, key: entry.key, value: entry.value,
                created: entry.created, lease: lease)
        case .delete(let key):
            self.init(
                revision: event.revision, sequence: sequence, key: key, value: nil,
                created: event.previous?.created ?? event.revision, lease: nil)
        }
    }
}
