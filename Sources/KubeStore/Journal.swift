import KubeSupport

/// One thing that a store has to remember across a restart.
enum JournalRecord: Sendable {
    /// A key changed; `sequence` is the event's place in its transaction.
    case change(StoreEvent, sequence: Int, lease: LeaseID?)
    /// The history up to `through` is forgotten, and with it what no revision after it needs.
    case forget(through: Revision, superseded: [Supersession])
    case grant(LeaseID, expires: Timestamp)
    case end(LeaseID)
}

/// A change that a compaction made superfluous: that of `key` in the transaction `revision`.
struct Supersession: Hashable, Sendable {
    var revision: Revision
    var key: String
}

/// Where a store makes its changes durable. What it holds, it releases with itself.
protocol Journal {
    /// Makes all of `records` durable, or throws and leaves what was there as it was.
    func write(_ records: [JournalRecord]) throws(StoreError)
}

/// Remembers nothing.
struct NoJournal: Journal {
    func write(_ records: [JournalRecord]) throws(StoreError) {}
}
