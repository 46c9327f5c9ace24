import KubeSupport

/// A unit of durable data of a store.
enum JournalRecord: Sendable {
    /// A change of a key; `sequence` is the index of the event in its transaction.
    case change(StoreEvent, sequence: Int, lease: LeaseID?)
    /// A compaction of the history up to `through`, which removes the superseded changes.
    case forget(through: Revision, superseded: [Supersession])
    case grant(LeaseID, expires: Timestamp)
    case end(LeaseID)
}

/// A change of `key` in the transaction `revision` that a compaction removes.
struct Supersession: Hashable, Sendable {
    var revision: Revision
    var key: String
    /// The size of the key and the value.
    var bytes: Int
}
