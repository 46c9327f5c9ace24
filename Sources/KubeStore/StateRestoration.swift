import KubeSupport

/// Rebuilds a state from a journal.
struct StateRestoration: ~Copyable {
    private var state = MVCCState()
    /// The transaction of `events`, which may have further ones.
    private var revision: Revision
    private var events: [StoreEvent] = []
    /// Rows attached to a lease that has ended. Each must be followed by a row that deletes or replaces its key.
    private var ended: [String: JournalRow] = [:]
    /// The entries of the compacted part, until all of them have been added.
    private var keys: [UTF8Key] = []
    private var records: [MVCCState.Record] = []
    private let keyOrder: [Int]

    /// - Parameter keyOrder: The positions of the rows of the compacted part in key order, if known; much faster than
    ///   sorting.
    init(compacted: Revision, lastLease: LeaseID, keyOrder: [Int] = []) {
        self.keyOrder = keyOrder
        keys.reserveCapacity(keyOrder.count)
        records.reserveCapacity(keyOrder.count)
        state.compacted = compacted
        state.revision = compacted
        state.leases.restore(last: lastLease)
        revision = compacted
    }

    /// Adds a lease. All leases must be added before the rows.
    mutating func add(_ lease: LeaseID, until expiry: Timestamp) throws(StoreError) {
        guard lease.rawValue <= state.leases.last.rawValue else {
            throw StoreError(.corrupt, "the lease \(lease.rawValue) was never granted")
        }
        state.leases.restore(lease, until: expiry)
    }

    /// Adds the next row, in the order of revisions and sequences. Throws `corrupt` if it is inconsistent with the
    /// previous rows.
    mutating func add(_ row: JournalRow) throws(StoreError) {
        if let lease = row.lease, !state.leases.contains(lease) {
            ended[row.key] = row
        } else if !ended.isEmpty {
            ended[row.key] = nil
        }
        if row.revision <= state.compacted {
            try addEntry(row)
        } else {
            try settleEntries()
            try addChange(row)
        }
    }

    /// Returns the state after the last row.
    consuming func finish() throws(StoreError) -> MVCCState {
        if let row = ended.values.first, let lease = row.lease {
            throw Self.inconsistent(row, "its lease \(lease.rawValue) does not exist")
        }
        try settleEntries()
        endTransaction()
        return state
    }

    /// Adds a row of the compacted part of the history, which contains only the newest entry of each key.
    private mutating func addEntry(_ row: JournalRow) throws(StoreError) {
        guard let value = row.value else { throw Self.inconsistent(row, "it is a compacted deletion") }
        guard row.created <= row.revision else { throw Self.inconsistent(row, "its key was created later") }
        let key = UTF8Key(row.key)
        let record = MVCCState.Record(value: value, created: row.created, modified: row.revision, lease: row.lease)
        keys.append(key)
        records.append(record)
        if let lease = row.lease { state.leases.attach(key, to: lease) }
    }

    /// Makes the map of the entries of the compacted part.
    private mutating func settleEntries() throws(StoreError) {
        guard !keys.isEmpty else { return }
        let order =
            keyOrder.count == keys.count ? keyOrder : keys.indices.sorted { [keys] in keys[$0] < keys[$1] }
        var sortedKeys: [UTF8Key] = []
        var sortedRecords: [MVCCState.Record] = []
        sortedKeys.reserveCapacity(order.count)
        sortedRecords.reserveCapacity(order.count)
        for place in order {
            guard keys.indices.contains(place) else {
                throw StoreError(.corrupt, "the database's keys are not in order")
            }
            let key = keys[place]
            if let last = sortedKeys.last, UTF8Key.compare(last, key) >= 0 {
                throw StoreError(.corrupt, "the compacted history has two values of \(key)")
            }
            sortedKeys.append(key)
            sortedRecords.append(records[place])
        }
        state.records = SortedMap(sortedKeys: sortedKeys, values: sortedRecords)
        keys = []
        records = []
    }

    /// Adds a row of the history after the compacted part, which contains every change without gaps.
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
