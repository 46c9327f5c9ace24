/// What a store in SQLite keeps beside its database to get through faults: the space for deletions on a full disk, the
/// mark of what was acknowledged, and which files it opened.
struct SQLiteGuard {
    let path: String
    let reserve: SpaceReserve
    let mark: AcknowledgedMark
    private let database: FileIdentity?
    private var log: FileIdentity?

    /// The files that belong to the database `path`, beside SQLite's own log.
    static func companions(of path: String) -> [String] { ["\(path)-reserve", "\(path)-mark"] }

    /// - Parameter path: of a database that is open.
    init(path: String) {
        self.path = path
        reserve = SpaceReserve(path: "\(path)-reserve")
        mark = AcknowledgedMark(path: "\(path)-mark")
        database = FileIdentity(path)
        log = FileIdentity("\(path)-wal")
    }

    /// Throws when the files that are open are not those that the next process would find.
    mutating func requireFiles() throws(StoreError) {
        if log == nil { log = FileIdentity("\(path)-wal") }
        for (file, opened) in [(path, database), ("\(path)-wal", log)] where FileIdentity(file) != opened {
            throw StoreError(
                .unavailable,
                "\(file) was deleted or replaced while it was in use, so nothing is written any more; everything is in "
                    + "memory still: save it with martlet snapshot save, stop, and restore it with "
                    + "martlet snapshot restore")
        }
    }

    /// Throws when less is found than was acknowledged.
    func requireAcknowledged(_ found: Revision) throws(StoreError) {
        guard let acknowledged = mark.read(), found < acknowledged else { return }
        throw StoreError(
            .corrupt,
            "\(path) and its log \(path)-wal end at revision \(found.rawValue), but revision "
                + "\(acknowledged.rawValue) was acknowledged: the end of the log is damaged or missing. To go on without "
                + "what is lost, delete \(mark.path)")
    }
}
