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
    /// Of the key and of the value.
    var bytes: Int
}

/// Where a store makes its changes durable. What it holds, it releases with itself.
protocol Journal {
    /// Makes all of `records` durable, or throws and leaves what was there as it was. Throws `full` when there is no
    /// space; from then on, until `recover` succeeds, there is just enough of it for deletions.
    func write(_ records: [JournalRecord]) throws(StoreError)

    /// Why it can't be written, if that is known before it was tried.
    var failure: StoreError? { get }

    /// Whether everything that was written is on the disk. What may be lost with the machine's power need not be, until
    /// `flush`.
    var isFlushed: Bool { get }
    func flush() throws(StoreError)

    /// Does a bounded part of what keeps the journal small. Returns whether there is more of it.
    func tidy() throws(StoreError) -> Bool

    /// Gives back what is not needed any more, and finds out whether the journal can be written again after `write`
    /// failed. Throws why it still can't.
    func recover() throws(StoreError)

    /// Is called last.
    func close()
}

/// Remembers nothing.
struct NoJournal: Journal {
    var failure: StoreError? { nil }
    var isFlushed: Bool { true }

    func write(_ records: [JournalRecord]) throws(StoreError) {}
    func tidy() throws(StoreError) -> Bool { false }
    func recover() throws(StoreError) {}
    func flush() throws(StoreError) {}
    func close() {}
}
