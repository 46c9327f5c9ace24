/// The tables of a store in SQLite, and how a database is prepared for use.
enum SQLiteSchema {
    /// Marks the file as Martlet's: "Mrtl".
    static let applicationID: Int64 = 0x4d72_746c
    /// The format of the tables below.
    static let format: Int64 = 1

    enum Meta: String, CaseIterable {
        case format, compacted
        case lastLease = "last lease"
        /// What `SQLiteJournal.Flushing` remembers.
        case boot
        case reserved = "reserved revision"
        /// Means nothing: it is written to find out whether anything can be.
        case probe
    }

    /// Locks the database and makes it ready, new or not. Throws `locked` at once when another process, or another
    /// store of this one, has it open.
    static func prepare(_ connection: SQLiteConnection) throws(StoreError) {
        try lock(connection)
        let application = try connection.integer("PRAGMA application_id") ?? 0
        let objects = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
        if application == 0, objects == 0 { try create(connection) } else { try check(connection) }
        // Pages of the cache are read again only by compactions, so a small one does. Debian's SQLite overwrites what is
        // deleted, also in pages that it would not have to write otherwise, unless it is told not to.
        try connection.execute(
            """
            PRAGMA synchronous = FULL;
            PRAGMA journal_size_limit = \(SQLiteJournal.logPages * 2 * Int(SQLiteJournal.pageSize));
            PRAGMA secure_delete = FAST;
            PRAGMA cache_size = -1024;
            PRAGMA temp_store = MEMORY;
            """)
    }

    /// Makes a new database ready to be written once and then closed. If that breaks off, it is worth nothing.
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
            // The exclusive mode has to be set before the WAL is first used, or it would use shared memory. The lock is
            // taken by the first transaction and kept until the connection closes.
            try connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            // Has to be set before the first page is written. An existing database must not be written here: it is to
            // be readable on a full disk.
            if try connection.integer("PRAGMA page_count") == 0 {
                try connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            }
            let mode = try connection.text("PRAGMA journal_mode = WAL")
            guard mode == "wal" else {
                throw StoreError(
                    .unavailable, "\(connection.path) can't be written ahead (journal mode \(mode ?? "unknown"))")
            }
            try connection.execute("BEGIN EXCLUSIVE; COMMIT")
        } catch {
            guard error.code == .locked else { throw error }
            throw StoreError(.locked, "\(connection.path) is in use by another process", cause: error.cause)
        }
    }

    private static func create(_ connection: SQLiteConnection) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            // id: revision << 20 | place in the transaction. value: null for a deletion.
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

    /// Throws unless the database is a whole store of this format.
    static func check(_ connection: SQLiteConnection) throws(StoreError) {
        guard try connection.integer("PRAGMA application_id") == applicationID else {
            throw StoreError(.corrupt, "\(connection.path) is a database, but not a store of Martlet's")
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
