import CSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A connection to a SQLite database: wraps the calls of the C library that the store needs, with their errors.
///
/// Used by one thread at a time, which the compiler ensures because it is not sendable.
final class SQLiteConnection {
    let handle: OpaquePointer
    let path: String
    /// The number of pages in the WAL after the last transaction, which SQLite's hook writes to this address.
    let logPagesCount = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    /// Opens the file, or creates it unless `isReadOnly`. SQLite reads it only when the first statement is executed.
    init(path: String, isReadOnly: Bool = false) throws(StoreError) {
        var handle: OpaquePointer?
        let mode = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        if !isReadOnly { Self.restrictFiles(path) }
        let status = sqlite3_open_v2(path, &handle, flags, nil)
        logPagesCount.initialize(to: 0)
        guard let handle else {
            logPagesCount.deallocate()
            throw StoreError(.unavailable, "cannot open \(path): out of memory")
        }
        self.handle = handle
        self.path = path
        if status != SQLITE_OK { throw error(status, "cannot open \(path)") }
    }

    deinit {
        sqlite3_close_v2(handle)
        logPagesCount.deallocate()
    }

    /// Executes statements, ignoring the rows that they return.
    func execute(_ sql: String) throws(StoreError) {
        let status = sqlite3_exec(handle, sql, nil, nil, nil)
        if status != SQLITE_OK { throw error(status, "cannot execute \(sql) on \(path)") }
    }

    /// Returns the first column of the first row; nil if there is no row or the column is null.
    func integer(_ sql: String) throws(StoreError) -> Int64? {
        let statement = try prepare(sql)
        return try statement.step() && !statement.isNull(0) ? statement.integer(0) : nil
    }

    /// Returns the first column of the first row; nil if there is no row or the column is null.
    func text(_ sql: String) throws(StoreError) -> String? {
        let statement = try prepare(sql)
        return try statement.step() ? statement.text(0) : nil
    }

    func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
        var statement: OpaquePointer?
        let status = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard status == SQLITE_OK, let statement else { throw error(status, "cannot prepare \(sql) on \(path)") }
        return SQLiteStatement(statement, connection: self)
    }

    /// Executes `body` as one durable transaction, which is rolled back on any error.
    func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        // An earlier rollback may have failed because the disk was full.
        if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
        try execute("BEGIN IMMEDIATE")
        do throws(StoreError) {
            try body()
            try execute("COMMIT")
        } catch {
            // SQLite may already have rolled back by itself.
            if sqlite3_get_autocommit(handle) == 0 { _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    /// The number of rows that the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    func error(_ status: Int32, _ message: String) -> StoreError {
        // SQLite does not keep the system error for every failing call.
        let lastFailure = errno
        let code: StoreError.Code =
            switch status & 0xff {
            // SQLITE_ERROR means that a statement does not match the tables: the database has another schema.
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_MISMATCH, SQLITE_ERROR: .corrupt
            case SQLITE_BUSY, SQLITE_LOCKED: .locked
            case SQLITE_FULL: .full
            case SQLITE_IOERR where [ENOSPC, EDQUOT].contains(sqlite3_system_errno(handle)): .full
            default: .unavailable
            }
        var message = message
        if status & 0xff == SQLITE_READONLY {
            message += ": \(String(cString: strerror(EROFS)))"
        } else if status & 0xff == SQLITE_IOERR {
            // SQLite's own message only says that the disk has failed.
            let number = sqlite3_system_errno(handle)
            message += ": \(String(cString: strerror(number == 0 ? lastFailure : number)))"
        }
        return StoreError(
            code, message, cause: SQLiteFailure(status: status, message: String(cString: sqlite3_errmsg(handle))))
    }
}
