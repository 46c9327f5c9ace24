import KubeSupport

/// Executes operations in batches: evaluates a batch in order on a copy of the state, makes its changes durable
/// together, publishes the copy, delivers the events to the watches, and then replies to the callers.
struct StoreWriter {
    /// The number of transactions that a maintenance step compacts, which limits how long writers wait.
    static let compactionStep = 2_000
    /// The number of transactions that are compacted with a batch if the history takes too much memory.
    private static let limitCompactionStep = 256
    /// `compactionStep` while the disk is full.
    private static let scarceCompactionStep = 500
    /// The delay after failed maintenance.
    static let retryDelay: Duration = .seconds(10)
    /// The interval of checks whether a failed journal can be written again.
    static let recoveryInterval: Duration = .seconds(1)
    /// The same after a deletion on a full disk.
    static let scarceRecoveryInterval: Duration = .milliseconds(100)
    /// The maximum delay before volatile writes are flushed.
    static let flushDelay: Duration = .seconds(1)

    private var journal: any Journal
    private let published: PublishedState
    private var state: MVCCState
    private var retention: HistoryRetention
    private let historyBytes: Int
    private var deferred = DeferredCompactions()
    private var watches: [WatchRegistration] = []
    private var retryAfter: Timestamp?
    private let health: StoreHealth
    /// The time of the next check whether the journal can be written; nil while it can.
    private var recoveryDue: Timestamp?
    private var flushDue: Timestamp?
    /// The time of the next maintenance step of the journal, which it may need after a compaction.
    private var tidyDue: Timestamp?

    init(
        state: MVCCState, published: PublishedState, journal: any Journal, health: StoreHealth,
        historyRetention: Duration, historyBytes: Int, now: Timestamp
    ) {
        self.health = health
        self.state = state
        self.historyBytes = historyBytes
        self.journal = journal
        self.published = published
        retention = HistoryRetention(retention: historyRetention)
        retention.note(newest: state.revision, compacted: forgotten, at: now)
        if let failure = journal.failure { noteFailure(failure, now: now) }
    }

    /// The time at which `maintain` must be called next; nil if there is nothing to do.
    var nextMaintenance: Timestamp? {
        if let recoveryDue { return recoveryDue }
        let due = [retention.nextDue, state.leases.nextExpiry, flushDue, tidyDue].compactMap { $0 }.min()
        guard let due, let retryAfter else { return due }
        return max(due, retryAfter)
    }

    mutating func process(_ operations: [StoreOperation], now: Timestamp) {
        var batch = evaluate(operations, now: now)
        var error = finish(batch, now: now)
        if error?.code == .full, !batch.refusesPuts {
            // The disk has just become full: evaluates again, so that deletions do not fail with the other operations.
            batch = evaluate(operations, now: now)
            error = finish(batch, now: now)
        }
        for reply in batch.replies { reply(error) }
        for case .watch(let watch, let revision, let reply) in operations { reply(start(watch, after: revision)) }
        if watches.contains(where: \.isCancelled) { watches.removeAll(where: \.isCancelled) }
    }

    private func evaluate(_ operations: [StoreOperation], now: Timestamp) -> Batch {
        var batch = Batch(state: state, deferred: deferred)
        if let failure = health.failure, failure.code == .full { batch.refusal = failure }
        for operation in operations { batch.evaluate(operation, now: now) }
        if deferred.isLong { batch.compact(through: state.compacted, limit: 1) }
        return batch
    }

    /// Ends expired leases, compacts history that is older than the retention, and maintains the journal. Returns true
    /// if there is more to do.
    mutating func maintain(now: Timestamp) -> Bool {
        if let recoveryDue { return now >= recoveryDue ? recover(now: now) : false }
        var batch = Batch(state: state, deferred: deferred)
        for lease in state.leases.expired(by: now) { batch.endLease(lease) }
        var isPartial = false
        if let target = retention.due(by: now) {
            isPartial = !batch.compact(through: target, limit: Self.compactionStep)
        }
        var error = finish(batch, now: now)
        do throws(StoreError) {
            if let flushDue, flushDue <= now { try journal.flush() }
            if error == nil, tidyDue != nil, try !journal.tidy() { tidyDue = nil }
        } catch let failure {
            error = failure
        }
        noteFlushing(now: now)
        retryAfter = error == nil ? nil : now + Self.retryDelay
        return (isPartial || tidyDue != nil) && error == nil
    }

    /// Checks whether the journal can be written again. On a full disk, compacts history to free space.
    private mutating func recover(now: Timestamp) -> Bool {
        if health.failure?.code == .full {
            var batch = Batch(state: state, deferred: deferred)
            for lease in state.leases.expired(by: now) { batch.endLease(lease) }
            batch.compact(through: state.revision, limit: Self.scarceCompactionStep)
            if finish(batch, now: now) == nil, forgotten < state.revision { return true }
        }
        // Reset first, so that repeated failures do not postpone the next check.
        recoveryDue = nil
        do throws(StoreError) {
            try journal.recover()
            health.set(nil)
        } catch {
            noteFailure(error, now: now)
        }
        return false
    }

    private mutating func noteFailure(_ failure: StoreError, now: Timestamp) {
        health.set(failure)
        recoveryDue = recoveryDue ?? now + Self.recoveryInterval
    }

    private mutating func noteFlushing(now: Timestamp) {
        if journal.isFlushed { flushDue = nil } else { flushDue = flushDue ?? now + Self.flushDelay }
    }

    mutating func close() {
        published.publish(nil)
        for watch in watches {
            watch.deliver { $0.storeWatchDidEnd(StoreError(.closed, "the store was closed")) }
            watch.cancel()
        }
        watches = []
        journal.close()
        journal = NoJournal()
        state = MVCCState()
    }

    /// Makes a batch durable, publishes it and delivers its events. Returns an error if it could not be made durable;
    /// the state is then unchanged.
    private mutating func finish(_ batch: Batch, now: Timestamp) -> StoreError? {
        guard !batch.records.isEmpty else { return nil }
        do throws(StoreError) {
            try journal.write(batch.records)
        } catch {
            noteFailure(error, now: now)
            return error
        }
        if let failure = health.failure {
            if failure.code == .full {
                // The deletions may have freed space.
                recoveryDue = recoveryDue.map { min($0, now + Self.scarceRecoveryInterval) }
            } else {
                health.set(nil)
                recoveryDue = nil
            }
        }
        if batch.hasForgotten { tidyDue = tidyDue ?? now }
        noteFlushing(now: now)
        state = batch.state
        deferred = batch.deferred
        compactToLimit()
        published.publish(state)
        retention.note(newest: state.revision, compacted: forgotten, at: now)
        for watch in watches { deliver(batch.events, to: watch) }
        return nil
    }

    /// The revision up to which the journal is compacted.
    private var forgotten: Revision { deferred.isEmpty ? state.compacted : deferred.forgotten }

    /// Compacts history that exceeds its memory limit, in small steps, because writers wait for each of them.
    private mutating func compactToLimit() {
        guard state.historyBytes > historyBytes else { return }
        let before = state.compacted
        deferred.add(state.compact(toBytes: historyBytes, limit: Self.limitCompactionStep), after: before)
    }

    private mutating func start(_ watch: WatchRegistration, after revision: Revision) -> Result<Void, StoreError> {
        do throws(StoreError) {
            let past = try state.events(in: watch.range, after: revision)
            if !past.isEmpty { watch.deliver { $0.storeDidChange(past) } }
            watches.append(watch)
            return .success(())
        } catch {
            return .failure(error)
        }
    }

    private func deliver(_ events: [StoreEvent], to watch: WatchRegistration) {
        let wanted = events.filter { watch.range.contains($0.key) }
        if !wanted.isEmpty { watch.deliver { $0.storeDidChange(wanted) } }
    }
}

extension StoreWriter {
    /// Evaluated operations that are not durable yet.
    fileprivate struct Batch {
        var state: MVCCState
        /// The compactions that the journal has not performed yet.
        private(set) var deferred: DeferredCompactions
        var records: [JournalRecord] = []
        var events: [StoreEvent] = []
        /// The error for operations that take space, while the disk is full.
        var refusal: StoreError?
        private(set) var hasForgotten = false
        /// Called with nil when the batch is durable, or with the error if it failed.
        var replies: [(StoreError?) -> Void] = []

        init(state: MVCCState, deferred: DeferredCompactions) {
            self.state = state
            self.deferred = deferred
        }

        var refusesPuts: Bool { refusal != nil }

        mutating func evaluate(_ operation: StoreOperation, now: Timestamp) {
            switch operation {
            case .commit(let transaction, let reply):
                addReply(reply) { batch throws(StoreError) in
                    if let refusal = batch.refusal, transaction.hasPuts { throw refusal }
                    let outcome = try batch.state.commit(transaction)
                    batch.add(outcome)
                    return outcome.result
                }
            case .compact(let revision, let reply):
                addReply(reply) { batch throws(StoreError) in
                    let records = try batch.state.compact(through: revision)
                    // The journal compacts in order.
                    batch.records += batch.deferred.take(through: batch.state.compacted) + records
                    batch.hasForgotten = true
                }
            case .grantLease(let ttl, let reply):
                addReply(reply) { batch throws(StoreError) in
                    if let refusal = batch.refusal { throw refusal }
                    let (lease, records) = batch.state.grantLease(until: now + ttl)
                    batch.records += records
                    return lease
                }
            case .revokeLease(let lease, let reply):
                endLease(lease)
                addReply(reply) { _ throws(StoreError) in }
            case .watch, .maintain, .close:
                break
            }
        }

        mutating func endLease(_ lease: LeaseID) {
            add(state.endLease(lease))
        }

        /// Compacts up to `target`, a past revision, or a part of that. Returns true if the compaction is complete.
        @discardableResult
        mutating func compact(through target: Revision, limit: Int) -> Bool {
            var records = deferred.take(through: target, limit: limit)
            // `compact` only throws for a future revision.
            if deferred.isEmpty, records.isEmpty {
                records = (try? state.compact(through: target, limit: limit)) ?? []
            }
            self.records += records
            hasForgotten = hasForgotten || !records.isEmpty
            return deferred.isEmpty ? state.compacted >= target : !deferred.begins(before: target)
        }

        private mutating func add(_ outcome: MVCCState.Outcome) {
            records += outcome.records
            events += outcome.events
        }

        /// Adds the reply of an operation. Its result, even a conflict, may depend on changes that are not durable yet,
        /// so the reply waits until the batch is durable.
        private mutating func addReply<Success: Sendable>(
            _ reply: @escaping StoreOperation.Reply<Success>,
            operation: (inout Self) throws(StoreError) -> Success
        ) {
            let result: Result<Success, StoreError>
            do throws(StoreError) {
                result = .success(try operation(&self))
            } catch {
                result = .failure(error)
            }
            replies.append { failure in reply(failure.map { .failure($0) } ?? result) }
        }
    }
}

extension Transaction {
    /// True if the transaction takes space.
    fileprivate var hasPuts: Bool {
        mutations.contains { if case .put = $0 { true } else { false } }
    }
}
