import KubeSupport

/// Carries out operations, one batch after the other: evaluates them in order on a copy of the state, makes all changes
/// durable at once, publishes the copy, tells the watches, and then whoever asked.
struct StoreWriter {
    /// How much history one maintenance forgets, so that writers don't wait for it long.
    static let compactionStep = 2_000
    /// More transactions than a batch has, so that the history does not grow.
    private static let shorteningStep = 256
    /// The same while the disk is full.
    private static let scarceCompactionStep = 500
    /// How long to wait after maintenance failed.
    static let retryDelay: Duration = .seconds(10)
    /// How often it is tried whether the journal can be written again.
    static let recoveryInterval: Duration = .seconds(1)
    /// The same on a full disk from which something was deleted.
    static let scarceRecoveryInterval: Duration = .milliseconds(100)
    /// How long a write may wait for the disk of which that is not asked.
    static let flushDelay: Duration = .seconds(1)

    private var journal: any Journal
    private let published: PublishedState
    private var state: MVCCState
    private var retention: HistoryRetention
    private let historyBytes: Int
    private var leftovers = HistoryLeftovers()
    private var watches: [WatchRegistration] = []
    private var retryAfter: Timestamp?
    private let health: StoreHealth
    /// When it is tried next whether the journal can be written; nil while it can.
    private var recoveryDue: Timestamp?
    private var flushDue: Timestamp?
    /// When the journal is tidied up, which it may need after a compaction.
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

    /// When `maintain` has to be called next, nil while there is nothing to wait for.
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
            // The disk has just become full. Deletions among the operations need not fail with the others.
            batch = evaluate(operations, now: now)
            error = finish(batch, now: now)
        }
        for reply in batch.replies { reply(error) }
        for case .watch(let watch, let revision, let reply) in operations { reply(start(watch, after: revision)) }
        if watches.contains(where: \.isCancelled) { watches.removeAll(where: \.isCancelled) }
    }

    private func evaluate(_ operations: [StoreOperation], now: Timestamp) -> Batch {
        var batch = Batch(state: state, leftovers: leftovers)
        if let failure = health.failure, failure.code == .full { batch.refusal = failure }
        for operation in operations { batch.evaluate(operation, now: now) }
        if leftovers.isLong { batch.compact(through: state.compacted, limit: 1) }
        return batch
    }

    /// Ends the leases that are over, forgets what is older than the retention, and does what the journal can do later.
    /// Returns whether there is more to do.
    mutating func maintain(now: Timestamp) -> Bool {
        if let recoveryDue { return now >= recoveryDue ? recover(now: now) : false }
        var batch = Batch(state: state, leftovers: leftovers)
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

    /// Finds out whether the journal can be written again. On a full disk that needs what is not needed to be given
    /// back, which the history is.
    private mutating func recover(now: Timestamp) -> Bool {
        if health.failure?.code == .full {
            var batch = Batch(state: state, leftovers: leftovers)
            for lease in state.leases.expired(by: now) { batch.endLease(lease) }
            batch.compact(through: state.revision, limit: Self.scarceCompactionStep)
            if finish(batch, now: now) == nil, forgotten < state.revision { return true }
        }
        // Writes that go on failing must not put off the next look.
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

    /// Makes a batch durable, visible and known. Returns why that was not possible; the state is then as before.
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
                // What was deleted may have made room.
                recoveryDue = recoveryDue.map { min($0, now + Self.scarceRecoveryInterval) }
            } else {
                health.set(nil)
                recoveryDue = nil
            }
        }
        if batch.hasForgotten { tidyDue = tidyDue ?? now }
        noteFlushing(now: now)
        state = batch.state
        leftovers = batch.leftovers
        shortenHistory()
        published.publish(state)
        retention.note(newest: state.revision, compacted: forgotten, at: now)
        for watch in watches { deliver(batch.events, to: watch) }
        return nil
    }

    /// The journal has forgotten what happened up to this revision.
    private var forgotten: Revision { leftovers.isEmpty ? state.compacted : leftovers.forgotten }

    /// Forgets what of the history takes too much memory, in small parts: writers wait for each, in memory and later in the
    /// journal.
    private mutating func shortenHistory() {
        guard state.historyBytes > historyBytes else { return }
        let before = state.compacted
        leftovers.add(state.compact(toBytes: historyBytes, limit: Self.shorteningStep), after: before)
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
    /// Operations that were evaluated but are not durable yet.
    fileprivate struct Batch {
        var state: MVCCState
        /// What the journal is still to forget.
        private(set) var leftovers: HistoryLeftovers
        var records: [JournalRecord] = []
        var events: [StoreEvent] = []
        /// Why nothing that takes space can be done.
        var refusal: StoreError?
        private(set) var hasForgotten = false
        /// To be called with nil when the batch is durable, with the error when it failed.
        var replies: [(StoreError?) -> Void] = []

        init(state: MVCCState, leftovers: HistoryLeftovers) {
            self.state = state
            self.leftovers = leftovers
        }

        var refusesPuts: Bool { refusal != nil }

        mutating func evaluate(_ operation: StoreOperation, now: Timestamp) {
            switch operation {
            case .commit(let transaction, let reply):
                answer(reply) { batch throws(StoreError) in
                    if let refusal = batch.refusal, transaction.hasPuts { throw refusal }
                    let outcome = try batch.state.commit(transaction)
                    batch.add(outcome)
                    return outcome.result
                }
            case .compact(let revision, let reply):
                answer(reply) { batch throws(StoreError) in
                    let records = try batch.state.compact(through: revision)
                    // The journal forgets in order.
                    batch.records += batch.leftovers.take(through: batch.state.compacted) + records
                    batch.hasForgotten = true
                }
            case .grantLease(let ttl, let reply):
                answer(reply) { batch throws(StoreError) in
                    if let refusal = batch.refusal { throw refusal }
                    let (lease, records) = batch.state.grantLease(until: now + ttl)
                    batch.records += records
                    return lease
                }
            case .revokeLease(let lease, let reply):
                endLease(lease)
                answer(reply) { _ throws(StoreError) in }
            case .watch, .maintain, .close:
                break
            }
        }

        mutating func endLease(_ lease: LeaseID) {
            add(state.endLease(lease))
        }

        /// Forgets what happened up to `target`, a revision of the past, or at least some of it. Returns true if that was
        /// all.
        @discardableResult
        mutating func compact(through target: Revision, limit: Int) -> Bool {
            var records = leftovers.take(through: target, limit: limit)
            // Only a revision of the future is refused.
            if leftovers.isEmpty, records.isEmpty {
                records = (try? state.compact(through: target, limit: limit)) ?? []
            }
            self.records += records
            hasForgotten = hasForgotten || !records.isEmpty
            return leftovers.isEmpty ? state.compacted >= target : !leftovers.begins(before: target)
        }

        private mutating func add(_ outcome: MVCCState.Outcome) {
            records += outcome.records
            events += outcome.events
        }

        /// Carries out one operation. Its result, even a conflict, rests on changes that are not durable yet, so the
        /// answer waits for them.
        private mutating func answer<Success: Sendable>(
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
    /// Whether it takes space.
    fileprivate var hasPuts: Bool {
        mutations.contains { if case .put = $0 { true } else { false } }
    }
}
