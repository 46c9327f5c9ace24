/// A change read from a journal.
struct JournalRow: Sendable {
    var revision: Revision
    var sequence: Int
    var key: String
    /// Nil: the key was deleted.
    var value: [UInt8]?
    var created: Revision
    var lease: LeaseID?
}
