import KubeSupport

/// One change as a journal gives it back.
struct JournalRow: Sendable {
    var revision: Revision
    var sequence: Int
    var key: String
    /// Nil: the key was deleted.
    var value: [UInt8]?
    var created: Revision
    var lease: LeaseID?
}

/// Builds a state anew from a journal.
struct StateRestoration: ~Copyable {
    private var state = MVCCState()
    /// The transaction that `events` belong to, which may have more.
    private var revision: Revision
    private var events: [StoreEvent] = []
    /// Rows under a lease that has ended. Each of them must be followed by one that deletes or replaces its key.
    private var ended: [String: JournalRow] = [:]

    init(compacted: Revision, lastLease: LeaseID) {
        state.compacted = compacted
        state.revision = compacted
        state.leases.restore(last: lastLease)
        revision = compacted
    }

    /// Takes over a lease. All leases come before the rows.
    mutating func add(_ lease: LeaseID, until expiry: Timestamp) throws(StoreError) {
        guard lease.rawValue <= state.leases.last.rawValue else {
            throw StoreError(.corrupt, "there is a lease \(lease.rawValue), which was never granted")
        }
        state.leases.restore(lease, until: expiry)
    }

    /// Takes over the next row, in the order of revisions and sequences. Throws `corrupt` when it does not follow from
    /// the ones before.
    mutating func add(_ row: JournalRow) throws(StoreError) {
        if let lease = row.lease, !state.leases.contains(lease) {
            ended[row.key] = row
        } else if !ended.isEmpty {
            ended[row.key] = nil
        }
        if row.revision <= state.compacted {
            try addEntry(row)
        } else {
            try addChange(row)
        }
    }

    /// The state after the last row.
    consuming func finish() throws(StoreError) -> MVCCState {
        if let row = ended.values.first, let lease = row.lease {
            throw Self.inconsistent(row, "it is under lease \(lease.rawValue), which does not exist")
        }
        endTransaction()
        return state
    }

    /// Of the compacted part of the history there is just the newest entry of each key.
    private mutating func addEntry(_ row: JournalRow) throws(StoreError) {
        guard let value = row.value else { throw Self.inconsistent(row, "it is a deletion that was compacted") }
        guard row.created <= row.revision else { throw Self.inconsistent(row, "it was created later") }
        let key = UTF8Key(row.key)
        let record = MVCCState.Record(value: value, created: row.created, modified: row.revision, lease: row.lease)
        guard state.records.updateValue(record, forKey: key) == nil else {
            throw Self.inconsistent(row, "an older value of the key was not compacted")
        }
        if let lease = row.lease { state.leases.attach(key, to: lease) }
    }

    /// Of the rest there is every change, without gaps.
    private mutating func addChange(_ row: JournalRow) throws(StoreError) {
        if row.revision.rawValue == revision.rawValue + 1 {
            endTransaction()
            revision = row.revision
        }
        guard row.revision == revision, row.sequence == events.count else {
            throw Self.inconsistent(
                row, "there are \(events.count) changes before it, in revision \(revision.rawValue)")
        }
        let mutation: Mutation =
            row.value.map { .put(key: row.key, value: $0, lease: row.lease) } ?? .delete(key: row.key)
        guard let event = state.apply(mutation, at: row.revision) else {
            throw Self.inconsistent(row, "it deletes a key that does not exist")
        }
        if case .put(let entry) = event.change, entry.created != row.created {
            throw Self.inconsistent(row, "the key was created in revision \(entry.created.rawValue)")
        }
        events.append(event)
    }

    private mutating func endTransaction() {
        if !events.isEmpty { state.append(events, at: revision) }
        events = []
    }

    private static func inconsistent(_ row: JournalRow, _ reason: String) -> StoreError {
        StoreError(
            .corrupt, "the change of \(row.key) in revision \(row.revision.rawValue) is not consistent: \(reason)")
    }
}
