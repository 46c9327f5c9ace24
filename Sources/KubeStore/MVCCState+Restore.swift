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

// Building the state anew from a journal. The caller sets `compacted` and the leases first.
extension MVCCState {
    /// Takes over the next row, in the order of revisions and sequences. Throws `corrupt` when it does not follow from
    /// the ones before.
    mutating func restore(_ row: JournalRow) throws(StoreError) {
        if let lease = row.lease, !leases.contains(lease) {
            throw Self.inconsistent(row, "it is under lease \(lease.rawValue), which does not exist")
        }
        if row.revision <= compacted {
            try restoreBase(row)
        } else {
            try restoreChange(row)
        }
    }

    /// Completes the restoration.
    mutating func finishRestore() {
        revision = max(revision, compacted)
    }

    /// Of the compacted part of the history there is just the newest entry of each key.
    private mutating func restoreBase(_ row: JournalRow) throws(StoreError) {
        guard let value = row.value else { throw Self.inconsistent(row, "it is a deletion that was compacted") }
        guard row.created <= row.revision else { throw Self.inconsistent(row, "it was created later") }
        let key = UTF8Key(row.key)
        let record = Record(value: value, created: row.created, modified: row.revision, lease: row.lease)
        guard records.updateValue(record, forKey: key) == nil else {
            throw Self.inconsistent(row, "an older value of the key was not compacted")
        }
        if let lease = row.lease { leases.attach(key, to: lease) }
    }

    /// Of the rest there is every change, without gaps.
    private mutating func restoreChange(_ row: JournalRow) throws(StoreError) {
        let revision = max(revision, compacted)
        let continues = row.revision == revision && row.sequence == log[row.revision]?.count
        let begins = row.revision.rawValue == revision.rawValue + 1 && row.sequence == 0
        guard continues || begins else {
            throw Self.inconsistent(row, "the newest change before it is in revision \(revision.rawValue)")
        }
        let mutation: Mutation =
            row.value.map { .put(key: row.key, value: $0, lease: row.lease) } ?? .delete(key: row.key)
        guard let event = apply(mutation, at: row.revision) else {
            throw Self.inconsistent(row, "it deletes a key that does not exist")
        }
        if case .put(let entry) = event.change, entry.created != row.created {
            throw Self.inconsistent(row, "the key was created in revision \(entry.created.rawValue)")
        }
        versions[Version(key: UTF8Key(row.key), revision: row.revision)] = row.sequence
        if continues, var events = log[row.revision] {
            events.append(event)
            log[row.revision] = events
        } else {
            log[row.revision] = [event]
        }
        self.revision = row.revision
    }

    private static func inconsistent(_ row: JournalRow, _ reason: String) -> StoreError {
        StoreError(
            .corrupt, "the change of \(row.key) in revision \(row.revision.rawValue) is not consistent: \(reason)")
    }
}
