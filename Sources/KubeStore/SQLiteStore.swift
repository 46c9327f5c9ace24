/// The embedded store: its state is in memory, its changes in a SQLite database.
///
/// Nothing is acknowledged, delivered or readable before it is on the disk. Opening reads the whole database. A store
/// that is not closed but released, or whose process is killed, loses nothing that was acknowledged.
package final class SQLiteStore: CoreStore {
    let core: StoreCore

    /// Opens the store in the file `path`, whose directory must exist, or creates it. Beside it there is a file
    /// `path-wal` while it is open.
    ///
    /// Throws `locked` when it is open already, `corrupt` when it is not what was written, and `unavailable` when it
    /// cannot be read or written.
    package convenience init(path: String, options: StoreOptions = StoreOptions()) async throws(StoreError) {
        try self.init(connection: try SQLiteConnection(path: path), options: options)
    }

    init(connection: sending SQLiteConnection, options: StoreOptions) throws(StoreError) {
        try SQLiteSchema.prepare(connection)
        let journal = try SQLiteJournal(connection: connection)
        let state = try journal.load()
        core = StoreCore(state: state, journal: journal, options: options)
    }
}
