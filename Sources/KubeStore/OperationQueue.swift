import Collections

/// The queued operations, in order. The size of a batch is bounded, so that no caller waits for a huge one; the length
/// of the queue is bounded too, and further operations are rejected.
struct OperationQueue {
    struct Limits: Sendable {
        /// The maximum number of operations in a batch.
        var batchOperations = 1024
        /// The bytes of values after which a batch is full.
        var batchBytes = 8 << 20
        /// The maximum number of queued operations.
        var waiting = 1 << 16
    }

    let limits: Limits
    private var waiting: Deque<StoreOperation> = []
    /// True while batches are being processed; if false, the caller that adds an operation must start processing.
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

    /// Returns the next batch, or nil if the queue is empty and processing ends.
    mutating func takeBatch() -> [StoreOperation]? {
        var batch: [StoreOperation] = []
        var bytes = 0
        while batch.count < limits.batchOperations, bytes < limits.batchBytes, let operation = waiting.first {
            // Maintenance and closing are separate batches, so that they and the writes can't fail because of each
            // other.
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
