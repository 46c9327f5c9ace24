import KubeSupport

/// The complete state of a store: the newest entry of every key, the changes since the compacted revision, and the
/// leases.
///
/// A value whose copies are O(1) and independent of each other. A writer changes its own copy, makes the resulting
/// `JournalRecord`s durable, and then publishes the copy; readers keep the copy that they have. It performs no I/O and
/// reads no clock.
struct MVCCState: Sendable {
    /// The newest value of a key.
    struct Record: Sendable {
        var held: HeldBytes
        var created: Revision
        var modified: Revision
        var lease: LeaseID?

        init(value: [UInt8], created: Revision, modified: Revision, lease: LeaseID?) {
            held = .whole(value)
            self.created = created
            self.modified = modified
            self.lease = lease
        }

        var value: [UInt8] { held.bytes }
    }

    /// Identifies a change of a key. Ordered by key, then by revision.
    struct Version: Comparable, Sendable {
        var key: UTF8Key
        var revision: Revision

        static func < (left: Self, right: Self) -> Bool {
            let order = UTF8Key.compare(left.key, right.key)
            return order == 0 ? left.revision < right.revision : order < 0
        }
    }

    /// The newest committed transaction.
    var revision = Revision(rawValue: 0)
    /// The oldest revision that can be read. The changes up to it are not kept.
    var compacted = Revision(rawValue: 0)
    var records = SortedMap<UTF8Key, Record>()
    /// The changes of each transaction after `compacted`.
    var log = SortedMap<Revision, LoggedTransaction>()
    /// The approximate memory of `log`.
    var historyBytes = 0
    /// The changes of each key: the index of the change in the `log` entry of its revision.
    var versions = SortedMap<Version, Int>()
    var leases = LeaseTable()
    let packer = BytePacker()

    /// The result of a transaction, and the records that must be made durable for it.
    struct Outcome: Sendable {
        var result: CommitResult
        var events: [StoreEvent] = []
        var records: [JournalRecord] = []
    }

    /// Executes `transaction`, or changes nothing if it conflicts or fails.
    mutating func commit(_ transaction: Transaction) throws(StoreError) -> Outcome {
        guard transaction.mutations.count <= Transaction.maximumMutations else {
            throw StoreError(
                .unavailable,
                "too many mutations in a transaction: \(transaction.mutations.count), the limit is "
                    + "\(Transaction.maximumMutations)")
        }
        if let failed = transaction.preconditions.first(where: { !holds($0) }) {
            return Outcome(result: .conflict(key: failed.key, current: entry(of: UTF8Key(failed.key))))
        }
        for case .put(let key, _, let lease?) in transaction.mutations where !leases.contains(lease) {
            throw StoreError(.leaseNotFound(lease), "cannot put \(key): the lease \(lease.rawValue) has ended")
        }
        return apply(lastMutations(of: transaction))
    }

    /// Returns the newest entry of `key`.
    func entry(of key: UTF8Key) -> StoredEntry? {
        records[key].map { Self.entry(key, $0) }
    }

    static func entry(_ key: UTF8Key, _ record: Record) -> StoredEntry {
        StoredEntry(key: key.string, value: record.value, created: record.created, modified: record.modified)
    }

    private func holds(_ precondition: Precondition) -> Bool {
        switch precondition {
        case .absent(let key): records[UTF8Key(key)] == nil
        case .unchanged(let key, let since): records[UTF8Key(key)]?.modified == since
        }
    }

    private func lastMutations(of transaction: Transaction) -> [Mutation] {
        guard transaction.mutations.count > 1 else { return transaction.mutations }
        var seen: Set<UTF8Key> = []
        return transaction.mutations.reversed().filter { seen.insert(UTF8Key($0.key)).inserted }.reversed()
    }

    /// Executes mutations of distinct keys as the next transaction.
    mutating func apply(_ mutations: [Mutation]) -> Outcome {
        let next = Revision(rawValue: revision.rawValue + 1)
        var outcome = Outcome(result: .committed(revision))
        outcome.events.reserveCapacity(mutations.count)
        outcome.records.reserveCapacity(mutations.count)
        for mutation in mutations {
            guard let event = apply(mutation, at: next) else { continue }
            var lease: LeaseID?
            if case .put(_, _, let named) = mutation { lease = named }
            outcome.records.append(.change(event, sequence: outcome.events.count, lease: lease))
            outcome.events.append(event)
        }
        guard !outcome.events.isEmpty else { return outcome }
        outcome.result = .committed(next)
        append(outcome.events, at: next)
        return outcome
    }

    /// Changes a key as part of the transaction `next`. Returns nil if nothing changed.
    mutating func apply(_ mutation: Mutation, at next: Revision) -> StoreEvent? {
        let key = UTF8Key(mutation.key)
        let event: StoreEvent
        let replaced: Record?
        switch mutation {
        case .put(_, let value, let lease):
            let created = records[key]?.created ?? next
            let record = Record(value: value, created: created, modified: next, lease: lease)
            replaced = records.updateValue(record, forKey: key)
            if let lease { leases.attach(key, to: lease) }
            if let old = replaced?.lease, old != lease { leases.detach(key, from: old) }
            event = StoreEvent(
                revision: next, change: .put(Self.entry(key, record)), previous: replaced.map { Self.entry(key, $0) })
        case .delete:
            guard let removed = records.removeValue(forKey: key) else { return nil }
            if let old = removed.lease { leases.detach(key, from: old) }
            event = StoreEvent(
                revision: next, change: .delete(key: key.string), previous: Self.entry(key, removed))
        }
        return event
    }

    /// Adds the events of the transaction `next` to the history.
    mutating func append(_ events: [StoreEvent], at next: Revision) {
        for (index, event) in events.enumerated() {
            versions[Version(key: UTF8Key(event.key), revision: next)] = index
        }
        let transaction = LoggedTransaction(events)
        historyBytes += transaction.heldBytes
        log[next] = transaction
        revision = next
    }
}
