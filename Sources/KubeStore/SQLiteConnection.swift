import CSQLite

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A connection to a SQLite database: the few calls of the C library that the store needs, with their errors.
///
/// Used by one thread at a time; not sendable, so that the compiler sees to that.
final class SQLiteConnection {
    let handle: OpaquePointer
    let path: String
    /// How many pages the log had after the last transaction; told by SQLite to the address.
    let logPagesCount = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

    /// Opens the file, or, unless it is only to be read, makes an empty one. SQLite itself looks into it at the first
    /// statement only.
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

    /// Carries out statements that return no rows, or none that matter.
    func execute(_ sql: String) throws(StoreError) {
        let status = sqlite3_exec(handle, sql, nil, nil, nil)
        if status != SQLITE_OK { throw error(status, "cannot carry out \(sql) on \(path)") }
    }

    /// The first column of the first row, nil when there is none or it is null.
    func integer(_ sql: String) throws(StoreError) -> Int64? {
        let statement = try prepare(sql)
        return try statement.step() && !statement.isNull(0) ? statement.integer(0) : nil
    }

    /// The first column of the first row, nil when there is none or it is null.
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

    /// Carries out `body` as one durable transaction; whatever goes wrong, nothing of it stays.
    func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        // An earlier rollback may have failed with the same full disk as its transaction.
        if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
        try execute("BEGIN IMMEDIATE")
        do throws(StoreError) {
            try body()
            try execute("COMMIT")
        } catch {
            // SQLite may have rolled back by itself, and then refuses.
            if sqlite3_get_autocommit(handle) == 0 { _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    /// How many rows the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    func error(_ status: Int32, _ message: String) -> StoreError {
        // SQLite does not keep it for every call that fails.
        let lastFailure = errno
        let code: StoreError.Code =
            switch status & 0xff {
            // SQLITE_ERROR is a statement that does not fit the tables: those are not ours, then.
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
            // SQLite itself does not say more than that the disk has failed.
            let number = sqlite3_system_errno(handle)
            message += ": \(String(cString: strerror(number == 0 ? lastFailure : number)))"
        }
        return StoreError(
            code, message, cause: SQLiteFailure(status: status, message: String(cString: sqlite3_errmsg(handle))))
    }
}

/// What SQLite says about a call that failed.
struct SQLiteFailure: Error, CustomStringConvertible {
    /// The extended result code, see https://www.sqlite.org/rescode.html
    let status: Int32
    let message: String

    var description: String { "\(message) (SQLite \(status))" }

    /// Whether it was the disk that did not confirm what was written.
    var isFlush: Bool { status == Self.flushFailure || status == Self.directoryFlushFailure }

    /// SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC, macros that Swift does not import.
    static let flushFailure: Int32 = SQLITE_IOERR | 4 << 8
    static let directoryFlushFailure: Int32 = SQLITE_IOERR | 5 << 8
    /// SQLITE_IOERR_WRITE.
    static let writeFailure: Int32 = SQLITE_IOERR | 3 << 8
}

/// A prepared statement. Parameters count from 1, columns from 0.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private let connection: SQLiteConnection

    fileprivate init(_ handle: OpaquePointer, connection: SQLiteConnection) {
        self.handle = handle
        self.connection = connection
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Goes to the next row. Returns false when there is none.
    func step() throws(StoreError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let status: throw connection.error(status, "cannot read or write \(connection.path)")
        }
    }

    /// Carries out a statement without rows, and makes it ready for the next time.
    func run() throws(StoreError) {
        // The status of the reset is that of the step.
        defer { sqlite3_reset(handle) }
        _ = try step()
    }

    func reset() {
        sqlite3_reset(handle)
    }

    func bind(_ index: Int32, _ value: Int64) throws(StoreError) {
        try check(sqlite3_bind_int64(handle, index, value))
    }

    func bindNull(_ index: Int32) throws(StoreError) {
        try check(sqlite3_bind_null(handle, index))
    }

    func bind(_ index: Int32, _ text: String) throws(StoreError) {
        var text = text
        try check(
            text.withUTF8 { bytes in
                sqlite3_bind_text64(
                    handle, index, bytes.baseAddress, UInt64(bytes.count), Self.transient, UInt8(SQLITE_UTF8))
            })
    }

    func bind(_ index: Int32, _ blob: [UInt8]) throws(StoreError) {
        // A null pointer would bind null instead of an empty blob.
        if blob.isEmpty { return try check(sqlite3_bind_zeroblob(handle, index, 0)) }
        try check(
            blob.withUnsafeBytes { bytes in
                sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), Self.transient)
            })
    }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(handle, column)
    }

    /// Nil when it is not UTF-8.
    func text(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(handle, column) else { return nil }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
        return String(validating: bytes, as: UTF8.self)
    }

    func blob(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    private func check(_ status: Int32) throws(StoreError) {
        if status != SQLITE_OK { throw connection.error(status, "cannot write \(connection.path)") }
    }

    /// SQLITE_TRANSIENT: SQLite copies what is bound. The C macro is a cast that Swift does not import.
    private static var transient: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
}
