import CSQLite

/// The error of a failed SQLite call.
struct SQLiteFailure: Error, CustomStringConvertible {
    /// The extended result code, see https://www.sqlite.org/rescode.html
    let status: Int32
    let message: String

    var description: String { "\(message) (SQLite \(status))" }

    /// True if a flush to the disk failed.
    var isFlush: Bool { status == Self.flushFailure || status == Self.directoryFlushFailure }

    /// SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC, macros that Swift does not import.
    static let flushFailure: Int32 = SQLITE_IOERR | 4 << 8
    static let directoryFlushFailure: Int32 = SQLITE_IOERR | 5 << 8
    /// SQLITE_IOERR_WRITE.
    static let writeFailure: Int32 = SQLITE_IOERR | 3 << 8
}
