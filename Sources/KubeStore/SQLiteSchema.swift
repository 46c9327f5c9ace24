/// The tables of a SQLite store, and the preparation of a database.
enum SQLiteSchema {
    /// Identifies the file as Martlet's: "Mrtl".
    static let applicationID: Int64 = 0x4d72_746c
    /// The format of the tables below.
    static let format: Int64 = 1

    enum Meta: String, CaseIterable {
        case format, compacted
        case lastLease = "last lease"
        /// See `SQLiteJournal.Flushing`.
        case boot
        case reserved = "reserved revision"
        /// A value without meaning, which is written to check whether the database can be written.
        case probe
    }

    /// Locks a new or existing database and prepares it. Throws `locked` immediately if this or another process has it
    /// open.
    static func prepare(_ connection: SQLiteConnection) throws(StoreError) {
        try lock(connection)
        let application = try connection.integer("PRAGMA application_id") ?? 0
        let objects = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
        if application == 0, objects == 0 { try create(connection) } else { try check(connection) }
        // A small cache is sufficient, because only compactions read pages again. Debian's SQLite overwrites deleted
        // data with zeros by default, which would write additional pages.
        try connection.execute(
            """
            PRAGMA synchronous = FULL;
            PRAGMA journal_size_limit = \(SQLiteJournal.logPages * 2 * Int(SQLiteJournal.pageSize));
            PRAGMA secure_delete = FAST;
            PRAGMA cache_size = -1024;
            PRAGMA temp_store = MEMORY;
            """)
    }

    /// Prepares a new database that is written once and then closed. An interruption leaves an unusable file.
    static func prepareOffline(_ connection: SQLiteConnection) throws(StoreError) {
        try connection.execute(
            """
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA auto_vacuum = INCREMENTAL;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            """)
        try create(connection)
    }

    private static func lock(_ connection: SQLiteConnection) throws(StoreError) {
        do throws(StoreError) {
            // The exclusive mode must be set before the WAL is first used, to avoid shared memory. The first
            // transaction takes the lock, which is held until the connection closes.
            try connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            // Must be set before the first page is written. An existing database is not written here, so that it can be
            // opened on a full disk.
            if try connection.integer("PRAGMA page_count") == 0 {
                try connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            }
            let mode = try connection.text("PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw StoreError(
                    .unavailable,
                    "cannot use a write-ahead log for \(connection.path) (journal mode \(mode ?? "unknown"))")
            }
            try connection.execute("BEGIN EXCLUSIVE; COMMIT")
        } catch {
            guard error.code == .locked else { throw error }
            throw StoreError(.locked, "\(connection.path) is in use by another process", cause: error.cause)
        }
    }

    private static func create(_ connection: SQLiteConnection) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            // id: revision << 20 | index in the transaction. value: null for a deletion.
            try connection.execute(
                """
                CREATE TABLE changes (
                    id INTEGER PRIMARY KEY,
                    key TEXT NOT NULL,
                    value BLOB,
                    created INTEGER NOT NULL,
                    lease INTEGER,
                    checksum INTEGER NOT NULL
                );
                CREATE TABLE leases (id INTEGER PRIMARY KEY, expires INTEGER NOT NULL);
                CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
                INSERT INTO meta VALUES ('format', \(format)), ('compacted', 0), ('last lease', 0);
                PRAGMA application_id = \(applicationID);
                """)
        }
    }

    /// Throws unless the database is a complete store of this format.
    static func check(_ connection: SQLiteConnection) throws(StoreError) {
        guard try connection.integer("PRAGMA application_id") == applicationID else {
            throw StoreError(.corrupt, "\(connection.path) is a SQLite database but not a Martlet store")
        }
        let found = try connection.integer("SELECT value FROM meta WHERE name = 'format'")
        guard found == format else {
            throw StoreError(
                .unavailable,
                "\(connection.path) has format \(found.map(String.init) ?? "unknown"), this version reads \(format)")
        }
        guard let verdict = try connection.text("PRAGMA quick_check(1)"), verdict == "ok" else {
            throw StoreError(.corrupt, "\(connection.path) is damaged")
        }
    }
}
