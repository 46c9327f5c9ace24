import Collections

/// Something that is waiting for the writer, with what to tell whoever asked for it.
enum StoreOperation: Sendable {
    typealias Reply<Success: Sendable> = @Sendable (Result<Success, StoreError>) -> Void

    case commit(Transaction, Reply<CommitResult>)
    case compact(through: Revision, Reply<Void>)
    case grantLease(ttl: Duration, Reply<LeaseID>)
    case revokeLease(LeaseID, Reply<Void>)
    case watch(WatchRegistration, after: Revision, Reply<Void>)
    /// Ends leases and forgets history, as the clock says.
    case maintain
    case close(Reply<Void>)
}

/// The operations that wait, in order. Bounded twice: a batch by its size, so that no writer waits for a huge one, and
/// the queue by the number of suspended writers, beyond which new ones are turned away.
struct OperationQueue {
    struct Limits: Sendable {
        /// How many operations one batch holds at most.
        var batchOperations = 1024
        /// The bytes of values after which a batch is full.
        var batchBytes = 8 << 20
        /// How many operations may wait.
        var waiting = 1 << 16
    }

    let limits: Limits
    private var waiting: Deque<StoreOperation> = []
    /// Whether someone is taking batches; if not, whoever adds an operation has to start.
    private var isDraining = false
    private(set) var isClosed = false

    init(limits: Limits) {
        self.limits = limits
    }

    enum Admission {
        case startDraining, queued, full, closed
    }

    mutating func add(_ operation: StoreOperation) -> Admission {
        if isClosed { return .closed }
        switch operation {
        case .close: isClosed = true
        case .maintain: break
        default: if waiting.count >= limits.waiting { return .full }
        }
        waiting.append(operation)
        if isDraining { return .queued }
        isDraining = true
        return .startDraining
    }

    /// The next operations to carry out together; nil ends the draining.
    mutating func takeBatch() -> [StoreOperation]? {
        var batch: [StoreOperation] = []
        var bytes = 0
        while batch.count < limits.batchOperations, bytes < limits.batchBytes, let operation = waiting.first {
            // Maintenance and closing are batches of their own: what they do must not fail a writer, nor a writer them.
            if operation.standsAlone, !batch.isEmpty { break }
            batch.append(operation)
            waiting.removeFirst()
            if operation.standsAlone { break }
            bytes += operation.byteCount
        }
        if batch.isEmpty { isDraining = false }
        return batch.isEmpty ? nil : batch
    }
}

extension StoreOperation {
    fileprivate var standsAlone: Bool {
        switch self {
        case .maintain, .close: true
        default: false
        }
    }

    fileprivate var byteCount: Int {
        guard case .commit(let transaction, _) = self else { return 0 }
        return transaction.mutations.reduce(0) { sum, mutation in
            guard case .put(_, let value, _) = mutation else { return sum }
            return sum + value.count
        }
    }
}
