import FoundationEssentials

/// Converts a transaction to an etcd request, and its response to a result. Performs no I/O.
struct EtcdTransaction {
    /// etcd's default limit (`--max-txn-ops`).
    static let maximumOperations = 128

    let request: Etcdserverpb_TxnRequest
    private let transaction: Transaction
    private let keys: EtcdKeyLayout

    init(_ transaction: Transaction, keys: EtcdKeyLayout) throws(StoreError) {
        self.transaction = transaction
        self.keys = keys
        // etcd rejects several changes of a key in one transaction. Of several mutations of a key, the last wins.
        var last: [[UInt8]: Int] = [:]
        for (index, mutation) in transaction.mutations.enumerated() { last[keys.encode(mutation.key)] = index }
        guard last.count <= Self.maximumOperations, transaction.mutations.count <= Transaction.maximumMutations else {
            throw StoreError(
                .unavailable, "too many writes in a transaction: \(last.count), etcd allows \(Self.maximumOperations)")
        }
        var request = Etcdserverpb_TxnRequest()
        for precondition in transaction.preconditions {
            request.compare.append(
                .with { compare in
                    compare.result = .equal
                    switch precondition {
                    case .absent(let key):
                        compare.key = Data(keys.encode(key))
                        compare.target = .create
                        compare.createRevision = 0
                    case .unchanged(let key, let since):
                        compare.key = Data(keys.encode(key))
                        compare.target = .mod
                        // In etcd, revision zero matches an absent key; -1 matches nothing.
                        compare.modRevision = since.rawValue == 0 ? -1 : since.rawValue
                    }
                })
            request.failure.append(.with { $0.requestRange.key = Data(keys.encode(precondition.key)) })
        }
        for (index, mutation) in transaction.mutations.enumerated() where last[keys.encode(mutation.key)] == index {
            request.success.append(
                .with { operation in
                    switch mutation {
                    case .put(let key, let value, let lease):
                        operation.requestPut.key = Data(keys.encode(key))
                        operation.requestPut.value = Data(value)
                        operation.requestPut.lease = lease?.rawValue ?? 0
                    case .delete(let key):
                        operation.requestDeleteRange.key = Data(keys.encode(key))
                    }
                })
        }
        self.request = request
    }

    /// True if the transaction may be retried when its outcome is unknown: each key that it writes has a precondition
    /// that no longer holds after the transaction, so that it is executed at most once.
    var isRepeatable: Bool {
        let guarded = Set(transaction.preconditions.map { keys.encode($0.key) })
        return transaction.mutations.allSatisfy { guarded.contains(keys.encode($0.key)) }
    }

    /// Returns the revision of an earlier attempt that was executed, if the conflict of a later attempt reveals it:
    /// every key has the value that this transaction writes, written at the same revision.
    func earlierRevision(_ refusal: Etcdserverpb_TxnResponse) -> Revision? {
        var entries: [[UInt8]: Etcdserverpb_KeyValue] = [:]
        for response in refusal.responses {
            for entry in response.responseRange.kvs { entries[Array(entry.key)] = entry }
        }
        var revisions = Set<Int64>()
        for operation in request.success {
            switch operation.request {
            case .requestPut(let put):
                guard let entry = entries[Array(put.key)], entry.value == put.value else { return nil }
                revisions.insert(entry.modRevision)
            case .requestDeleteRange(let delete):
                if entries[Array(delete.key)] != nil { return nil }
            default: return nil
            }
        }
        guard revisions.count == 1, let revision = revisions.first else { return nil }
        return Revision(rawValue: revision)
    }

    /// The keys that the transaction puts.
    var putKeys: [String] {
        request.success.compactMap { operation in
            if case .requestPut(let put) = operation.request { keys.decode(put.key) } else { nil }
        }
    }

    /// Returns the result and the changed keys.
    func result(_ response: Etcdserverpb_TxnResponse) -> (CommitResult, changed: [String]) {
        guard response.succeeded else { return (failed(response), []) }
        let changed: [String] = zip(request.success, response.responses).compactMap { operation, response in
            switch operation.request {
            case .requestPut(let put): keys.decode(put.key)
            case .requestDeleteRange(let delete) where response.responseDeleteRange.deleted > 0: keys.decode(delete.key)
            default: nil
            }
        }
        return (.committed(Revision(rawValue: response.header.revision)), changed)
    }

    /// Returns the conflict of the first key whose precondition does not hold.
    private func failed(_ response: Etcdserverpb_TxnResponse) -> CommitResult {
        for (precondition, response) in zip(transaction.preconditions, response.responses) {
            let current = response.responseRange.kvs.first
            switch precondition {
            case .absent: if current == nil { continue }
            case .unchanged(_, let since): if let current, current.modRevision == since.rawValue { continue }
            }
            return .conflict(key: precondition.key, current: current.map { StoredEntry($0, keys) })
        }
        return .conflict(key: transaction.preconditions.first?.key ?? "", current: nil)
    }
}

extension StoredEntry {
    init(_ value: Etcdserverpb_KeyValue, _ keys: EtcdKeyLayout) {
        self.init(
            key: keys.decode(value.key), value: Array(value.value), created: Revision(rawValue: value.createRevision),
            modified: Revision(rawValue: value.modRevision))
    }
}

extension StoreEvent {
    init(_ event: Etcdserverpb_Event, _ keys: EtcdKeyLayout) {
        self.init(
            revision: Revision(rawValue: event.kv.modRevision),
            change: event.type == .delete ? .delete(key: keys.decode(event.kv.key)) : .put(StoredEntry(event.kv, keys)),
            previous: event.hasPrevKv ? StoredEntry(event.prevKv, keys) : nil)
    }
}
