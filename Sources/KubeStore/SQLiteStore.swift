/// The embedded store: its state is in memory, and its changes are written to a SQLite database.
///
/// A change is acknowledged, delivered and readable only after it is on the disk, except for
/// `StoreOptions.volatileKeys`. Opening reads the whole database. No acknowledged write is lost if the store is
/// released without `close` or the process is killed.
///
/// If the disk is full, deletions still work because space is reserved for them; other writes throw `full`, and the
/// history is compacted to free space. On other disk errors, writes throw `unavailable`. In both cases reads and
/// watches continue to work, and the store checks every second whether writes are possible again.
package final class SQLiteStore: CoreStore {
    let core: StoreCore

    /// Opens or creates the store in the file `path`, whose directory must exist. Further files are `path-wal`, the
    /// write-ahead log while the store is open; `path-reserve`, the space reserve for deletions; and `path-mark`, the
    /// acknowledged revision.
    ///
    /// Throws `locked` if the store is already open, `corrupt` if its data is damaged, and `unavailable` if it can't be
    /// read or written.
    package convenience init(path: String, options: StoreOptions = StoreOptions()) async throws(StoreError) {
        try self.init(connection: try SQLiteConnection(path: path), options: options)
    }

    init(connection: sending SQLiteConnection, options: StoreOptions) throws(StoreError) {
        // A database that can't be used must not be changed.
        connection.setCheckpointsWhenClosing(false)
        try SQLiteSchema.prepare(connection)
        let journal = try SQLiteJournal(connection: connection)
        let state = try journal.open(volatileKeys: options.volatileKeys, boot: options.boot)
        connection.setCheckpointsWhenClosing(true)
        core = StoreCore(state: state, journal: journal, options: options)
    }
}
