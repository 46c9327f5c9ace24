import KubeSupport

// Reading at a revision, and compaction.
extension MVCCState {
    /// Returns the entry of `key` at `revision`, or the newest if nil.
    func get(_ key: String, at revision: Revision?) throws(StoreError) -> StoredEntry? {
        let key = UTF8Key(key)
        guard let revision, revision != self.revision else { return entry(of: key) }
        try requireKnown(revision)
        let next = Version(key: key, revision: Revision(rawValue: revision.rawValue + 1))
        var later = versions.elements(from: next).makeIterator()
        guard let (version, index) = later.next(), version.key == key else { return entry(of: key) }
        return previousEntry(version, index)
    }

    /// Returns the entries of `range` at `revision`, or the newest if nil, in key order; at most `limit` of them.
    ///
    /// The cost of reading an older revision grows with the number of changes of the range in the history.
    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) throws(StoreError) -> StorePage {
        var page = StorePage(entries: [], revision: revision ?? self.revision, hasMore: false)
        let upper = range.upper.map { UTF8Key($0) }
        let limit = limit ?? .max
        /// Adds an entry. Returns false, and sets `hasMore`, if the page is full.
        func add(_ entry: StoredEntry) -> Bool {
            if page.entries.count >= limit {
                page.hasMore = true
                return false
            }
            page.entries.append(entry)
            return true
        }
        guard let revision, revision != self.revision else {
            for (key, record) in records.elements(from: UTF8Key(range.lower)) {
                if let upper, key >= upper { break }
                guard add(Self.entry(key, record)) else { break }
            }
            return page
        }
        try requireKnown(revision)
        var past = PastEntries(state: self, from: UTF8Key(range.lower), revision: revision)
        while let entry = past.next() {
            if let upper, UTF8Key(entry.key) >= upper { break }
            guard add(entry) else { break }
        }
        return page
    }

    /// Returns the changes in `range` after `revision`, in order.
    func events(in range: KeyRange, after revision: Revision) throws(StoreError) -> [StoreEvent] {
        try requireKnown(revision)
        var events: [StoreEvent] = []
        for (revision, transaction) in log.elements(from: Revision(rawValue: revision.rawValue + 1)) {
            transaction.forEach { change in
                if range.contains(change.key) { events.append(change.event(at: revision)) }
            }
        }
        return events
    }

    /// Compacts the history up to `target`, but at most `limit` transactions.
    mutating func compact(through target: Revision, limit: Int = .max) throws(StoreError) -> [JournalRecord] {
        guard target <= revision else { throw Self.future(target, current: revision) }
        guard target > compacted else { return [] }
        var transactions = 0
        return [
            forget { state, oldest in
                transactions += 1
                return oldest <= target && transactions <= limit
            }
        ]
    }

    /// Compacts the oldest history until it takes no more than `bytes`, but at most `limit` transactions.
    mutating func compact(toBytes bytes: Int, limit: Int) -> [JournalRecord] {
        guard historyBytes > bytes else { return [] }
        var transactions = 0
        return [
            forget { state, _ in
                transactions += 1
                return state.historyBytes > bytes && transactions <= limit
            }
        ]
    }

    /// Compacts the oldest transactions while `isDue` returns true.
    private mutating func forget(while isDue: (Self, Revision) -> Bool) -> JournalRecord {
        var superseded: [Supersession] = []
        while let (revision, transaction) = log.first, isDue(self, revision) {
            transaction.forEach { change in
                let key = change.key
                versions[Version(key: UTF8Key(key), revision: revision)] = nil
                if let previous = change.previous {
                    superseded.append(
                        Supersession(
                            revision: previous.modified, key: key, bytes: key.utf8.count + previous.value.count))
                }
                if change.isDeletion {
                    superseded.append(Supersession(revision: revision, key: key, bytes: key.utf8.count))
                }
            }
            log[revision] = nil
            historyBytes -= transaction.heldBytes
            compacted = revision
            transaction.forEach { if !$0.isDeletion { pack(UTF8Key($0.key), of: revision) } }
        }
        return .forget(through: compacted, superseded: superseded)
    }

    /// The number of keys from which values are packed.
    static let packedCount = 16_384

    /// Packs the value of `key` if the transaction `revision` wrote it: a value that has left the history is likely to
    /// stay.
    private mutating func pack(_ key: UTF8Key, of revision: Revision) {
        guard records.count >= Self.packedCount, var record = records[key], record.modified == revision,
            case .whole(let value) = record.held,
            let packed = packer.pack(value, group: BytePacker.group(ofKey: key.string))
        else { return }
        record.held = .packed(packed)
        records.updateValue(record, forKey: key)
    }

    /// Sets the newest revision to `next` without any changes, and compacts the history.
    mutating func skip(to next: Revision) -> [JournalRecord] {
        var superseded: [Supersession] = []
        // Compacting to the newest revision never fails.
        let records = (try? compact(through: revision)) ?? []
        for case .forget(_, let changes) in records { superseded += changes }
        revision = next
        compacted = next
        return [.forget(through: next, superseded: superseded)]
    }

    func requireKnown(_ revision: Revision) throws(StoreError) {
        if revision > self.revision { throw Self.future(revision, current: self.revision) }
        if revision < compacted {
            throw StoreError(
                .compacted(oldest: compacted),
                "revision \(revision.rawValue) has been compacted, the oldest kept is \(compacted.rawValue)")
        }
    }

    static func future(_ revision: Revision, current: Revision) -> StoreError {
        StoreError(
            .futureRevision(current: current),
            "revision \(revision.rawValue) does not exist yet, the newest is \(current.rawValue)")
    }

    /// Returns the entry that a change in the history replaced.
    func previousEntry(_ version: Version, _ index: Int) -> StoredEntry? {
        log[version.revision]?[index].previous
    }
}

/// Iterates over the entries at a revision: for a key that has changed since, the entry that the first change replaced,
/// otherwise the newest entry.
private struct PastEntries: IteratorProtocol {
    private let state: MVCCState
    private let revision: Revision
    private var records: SortedMap<UTF8Key, MVCCState.Record>.Iterator
    private var versions: SortedMap<MVCCState.Version, Int>.Iterator
    private var record: SortedMap<UTF8Key, MVCCState.Record>.Element?
    private var version: SortedMap<MVCCState.Version, Int>.Element?

    init(state: MVCCState, from lower: UTF8Key, revision: Revision) {
        self.state = state
        self.revision = revision
        records = state.records.elements(from: lower).makeIterator()
        versions = state.versions.elements(from: .init(key: lower, revision: Revision(rawValue: 0))).makeIterator()
        record = records.next()
        version = versions.next()
    }

    mutating func next() -> StoredEntry? {
        while true {
            while let current = version, current.key.revision <= revision { version = versions.next() }
            guard let changed = version, record.map({ changed.key.key <= $0.key }) ?? true else {
                guard let (key, newest) = record else { return nil }
                record = records.next()
                return MVCCState.entry(key, newest)
            }
            // The first change after `revision` determines the entry; later changes of the key are skipped.
            let key = changed.key.key
            while let other = version, other.key.key == key { version = versions.next() }
            if let newest = record, newest.key == key { record = records.next() }
            if let entry = state.previousEntry(changed.key, changed.value) { return entry }
        }
    }
}
