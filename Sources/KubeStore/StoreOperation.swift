/// An operation for the writer, with the callback for its result.
enum StoreOperation: Sendable {
    typealias Reply<Success: Sendable> = @Sendable (Result<Success, StoreError>) -> Void

    case commit(Transaction, Reply<CommitResult>)
    case compact(through: Revision, Reply<Void>)
    case grantLease(ttl: Duration, Reply<LeaseID>)
    case revokeLease(LeaseID, Reply<Void>)
    case watch(WatchRegistration, after: Revision, Reply<Void>)
    /// Ends expired leases and compacts history that is older than the retention.
    case maintain
    case close(Reply<Void>)
}

extension StoreOperation {
    var standsAlone: Bool {
        switch self {
        case .maintain, .close: true
        default: false
        }
    }

    var byteCount: Int {
        guard case .commit(let transaction, _) = self else { return 0 }
        return transaction.mutations.reduce(0) { sum, mutation in
            guard case .put(_, let value, _) = mutation else { return sum }
            return sum + value.count
        }
    }
}
