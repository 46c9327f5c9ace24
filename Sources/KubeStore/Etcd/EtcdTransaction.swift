import FoundationEssentials

/// A transaction in etcd's terms, and what its answer means. Pure.
struct EtcdTransaction {
    /// etcd's own limit, unless it is started with another --max-txn-ops.
    static let maximumOperations = 128

    let request: Etcdserverpb_TxnRequest
    private let transaction: Transaction
    private let keys: EtcdKeyLayout

    init(_ transaction: Transaction, keys: EtcdKeyLayout) throws(StoreError) {
        self.transaction = transaction
        self.keys = keys
        // etcd refuses to change a key twice in one transaction: the last change counts.
        var last: [[UInt8]: Int] = [:]
        for (index, mutation) in transaction.mutations.enumerated() { last[keys.encode(mutation.key)] = index }
        guard last.count <= Self.maximumOperations, transaction.mutations.count <= Transaction.maximumMutations else {
            throw StoreError(
                .unavailable, "a transaction in etcd has at most \(Self.maximumOperations) writes, not \(last.count)")
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
                        // Zero is etcd's word for a key that does not exist, which no key has been unchanged since.
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

    /// The result, and the keys that were changed.
    func result(_ answer: Etcdserverpb_TxnResponse) -> (CommitResult, changed: [String]) {
        guard answer.succeeded else { return (.conflict(current: failed(answer)), []) }
        let changed: [String] = zip(request.success, answer.responses).compactMap { operation, response in
            switch operation.request {
            case .requestPut(let put): keys.decode(put.key)
            case .requestDeleteRange(let delete) where response.responseDeleteRange.deleted > 0: keys.decode(delete.key)
            default: nil
            }
        }
        return (.committed(Revision(rawValue: answer.header.revision)), changed)
    }

    /// The newest entry of the first key whose precondition does not hold.
    private func failed(_ answer: Etcdserverpb_TxnResponse) -> StoredEntry? {
        for (precondition, response) in zip(transaction.preconditions, answer.responses) {
            let current = response.responseRange.kvs.first
            switch precondition {
            case .absent: if current == nil { continue }
            case .unchanged(_, let since): if let current, current.modRevision == since.rawValue { continue }
            }
            return current.map { StoredEntry($0, keys) }
        }
        return nil
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
