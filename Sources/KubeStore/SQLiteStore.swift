/// The embedded store: its state is in memory, its changes in a SQLite database.
///
/// Nothing is acknowledged, delivered or readable before it is on the disk, but for `StoreOptions.volatileKeys`. Opening
/// reads the whole database. A store that is not closed but released, or whose process is killed, loses nothing that was
/// acknowledged.
///
/// When the disk is full, deletions still work, since some space was kept for them; all other writes throw `full`, and
/// the history is forgotten to make room. When the disk fails otherwise, writes throw `unavailable`. Either way reads and
/// watches go on, and so do writes when they can: that is found out every second.
package final class SQLiteStore: CoreStore {
    let core: StoreCore

    /// Opens the store in the file `path`, whose directory must exist, or creates it. Beside it there is a file
    /// `path-wal` while it is open, the log; `path-reserve`, which holds space for deletions; and `path-mark`, which says
    /// how much was acknowledged.
    ///
    /// Throws `locked` when it is open already, `corrupt` when it is not what was written, and `unavailable` when it
    /// cannot be read or written.
    package convenience init(path: String, options: StoreOptions = StoreOptions()) async throws(StoreError) {
        try self.init(connection: try SQLiteConnection(path: path), options: options)
    }

    init(connection: sending SQLiteConnection, options: StoreOptions) throws(StoreError) {
        // What can't be used is left as it is.
        connection.setCheckpointsWhenClosing(false)
        try SQLiteSchema.prepare(connection)
        let journal = try SQLiteJournal(connection: connection)
        let state = try journal.open(volatileKeys: options.volatileKeys, boot: options.boot)
        connection.setCheckpointsWhenClosing(true)
        core = StoreCore(state: state, journal: journal, options: options)
    }
}
