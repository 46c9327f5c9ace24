import KubeSupport

// Loading an existing database.
extension SQLiteJournal {
    /// Loads the database and prepares the journal for writing.
    func open(volatileKeys: [KeyRange], boot: Int64?) throws(StoreError) -> MVCCState {
        guardFiles()
        var state = try load()
        try files?.requireAcknowledged(state.revision)
        flushing.probes = try optionalMeta(.probe) ?? 0
        flushing.volatileKeys = volatileKeys
        flushing.boot = boot
        // Zero: the previous process closed the store, so that everything was flushed.
        let writtenIn = try optionalMeta(.boot) ?? 0
        let reserved = try optionalMeta(.reserved) ?? 0
        if writtenIn == boot {
            flushing.reserved = reserved
        } else if writtenIn != 0, state.revision.rawValue <= reserved {
            flushing.pending = state.skip(to: Revision(rawValue: reserved.addingSaturated(1)))
        }
        return state
    }

    func load() throws(StoreError) -> MVCCState {
        let compacted = Revision(rawValue: try meta(.compacted))
        var restoration = StateRestoration(
            compacted: compacted, lastLease: LeaseID(rawValue: try meta(.lastLease)),
            keyOrder: try keyOrder(through: compacted))
        let leases = try connection.prepare("SELECT id, expires FROM leases ORDER BY id")
        while try leases.step() {
            try restoration.add(
                LeaseID(rawValue: leases.integer(0)), until: Timestamp(nanosecondsSinceEpoch: leases.integer(1)))
        }
        let rows = try connection.prepare("SELECT id, key, value, created, lease, checksum FROM changes ORDER BY id")
        while try rows.step() { try restoration.add(try row(of: rows)) }
        return try restoration.finish()
    }

    /// Returns the positions of the rows up to `compacted` in the order of their keys. SQLite compares the keys' bytes,
    /// as the store does.
    private func keyOrder(through compacted: Revision) throws(StoreError) -> [Int] {
        let next = Self.id(Revision(rawValue: compacted.rawValue.addingSaturated(1)), sequence: 0)
        let places = try connection.prepare(
            "SELECT row_number() OVER (ORDER BY id) - 1 FROM changes WHERE id < \(next) ORDER BY key")
        var order: [Int] = []
        while try places.step() { order.append(Int(places.integer(0))) }
        return order
    }

    private func row(of statement: SQLiteStatement) throws(StoreError) -> JournalRow {
        let id = statement.integer(0)
        let revision = Revision(rawValue: id >> Self.sequenceBits)
        guard let key = statement.text(1) else {
            throw StoreError(
                .corrupt, "\(connection.path) has a key that is not UTF-8, in revision \(revision.rawValue)")
        }
        let row = JournalRow(
            revision: revision, sequence: Int(id & Int64(Transaction.maximumMutations - 1)), key: key,
            value: statement.isNull(2) ? nil : statement.blob(2),
            created: Revision(rawValue: statement.integer(3)),
            lease: statement.isNull(4) ? nil : LeaseID(rawValue: statement.integer(4)))
        guard row.checksum == statement.integer(5) else {
            throw StoreError(
                .corrupt, "\(connection.path) has a damaged value of \(key), in revision \(revision.rawValue)")
        }
        liveBytes += Int64(row.key.utf8.count + (row.value?.count ?? 0))
        return row
    }

    private func meta(_ name: SQLiteSchema.Meta) throws(StoreError) -> Int64 {
        guard let value = try optionalMeta(name) else {
            throw StoreError(.corrupt, "\(connection.path) lacks the value \(name.rawValue)")
        }
        return value
    }

    func optionalMeta(_ name: SQLiteSchema.Meta) throws(StoreError) -> Int64? {
        try connection.integer("SELECT value FROM meta WHERE name = '\(name.rawValue)'")
    }
}

extension JournalRow {
    init(_ event: StoreEvent, sequence: Int, lease: LeaseID?) {
        switch event.change {
        case .put(let entry):
            self.init(
                revision: event.revision, sequence: sequence, key: entry.key, value: entry.value,
                created: entry.created, lease: lease)
        case .delete(let key):
            self.init(
                revision: event.revision, sequence: sequence, key: key, value: nil,
                created: event.previous?.created ?? event.revision, lease: nil)
        }
    }
}
