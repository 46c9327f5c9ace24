/// Protects a SQLite store against faults of the disk: holds the space reserve for deletions on a full disk, the file
/// with the acknowledged revision, and the identities of the opened files.
struct SQLiteGuard {
    let path: String
    let reserve: SpaceReserve
    let mark: AcknowledgedRevisionFile
    private let database: FileIdentity?
    private var log: FileIdentity?

    /// Returns the files that belong to the database `path`, besides SQLite's WAL.
    static func companions(of path: String) -> [String] { ["\(path)-reserve", "\(path)-mark"] }

    /// - Parameter path: The path of an open database.
    init(path: String) {
        self.path = path
        reserve = SpaceReserve(path: "\(path)-reserve")
        mark = AcknowledgedRevisionFile(path: "\(path)-mark")
        database = FileIdentity(path)
        log = FileIdentity("\(path)-wal")
    }

    /// Throws if an open file was deleted or replaced, so that the next process would not find it.
    mutating func requireFiles() throws(StoreError) {
        if log == nil { log = FileIdentity("\(path)-wal") }
        for (file, opened) in [(path, database), ("\(path)-wal", log)] where FileIdentity(file) != opened {
            throw StoreError(
                .unavailable,
                "\(file) was deleted or replaced while it was in use, so writes are disabled; the data is still in "
                    + "memory: save it with martlet snapshot save, stop, and restore it with "
                    + "martlet snapshot restore")
        }
    }

    /// Throws if the newest revision in the database is older than the acknowledged one.
    func requireAcknowledged(_ found: Revision) throws(StoreError) {
        guard let acknowledged = mark.read(), found < acknowledged else { return }
        throw StoreError(
            .corrupt,
            "\(path) and its log \(path)-wal end at revision \(found.rawValue), but revision "
                + "\(acknowledged.rawValue) was acknowledged: the end of the log is damaged or missing. To continue "
                + "without the lost data, delete \(mark.path)")
    }
}
