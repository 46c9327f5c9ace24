import KubeSupport

/// Carries out operations, one batch after the other: evaluates them in order on a copy of the state, makes all changes
/// durable at once, publishes the copy, tells the watches, and then whoever asked.
struct StoreWriter {
    /// How much history one maintenance forgets, so that writers don't wait for it long.
    static let compactionStep = 2_000
    /// How long to wait after maintenance failed.
    static let retryDelay: Duration = .seconds(10)

    private var journal: any Journal
    private let published: PublishedState
    private var state: MVCCState
    private var retention: HistoryRetention
    private var watches: [WatchRegistration] = []
    private var retryAfter: Timestamp?

    init(
        state: MVCCState, published: PublishedState, journal: any Journal, historyRetention: Duration, now: Timestamp
    ) {
        self.state = state
        self.journal = journal
        self.published = published
        retention = HistoryRetention(retention: historyRetention)
        retention.note(newest: state.revision, compacted: state.compacted, at: now)
    }

    /// When `maintain` has to be called next, nil while there is nothing to wait for.
    var nextMaintenance: Timestamp? {
        let due = [retention.nextDue, state.leases.nextExpiry].compactMap { $0 }.min()
        guard let due, let retryAfter else { return due }
        return max(due, retryAfter)
    }

    mutating func process(_ operations: [StoreOperation], now: Timestamp) {
        var batch = Batch(state: state)
        for operation in operations { batch.evaluate(operation, now: now) }
        let error = finish(batch, now: now)
        for reply in batch.replies { reply(error) }
        for case .watch(let watch, let revision, let reply) in operations { reply(start(watch, after: revision)) }
        if watches.contains(where: \.isCancelled) { watches.removeAll(where: \.isCancelled) }
    }

    /// Ends the leases that are over and forgets what is older than the retention. Returns whether there is more to do.
    mutating func maintain(now: Timestamp) -> Bool {
        var batch = Batch(state: state)
        for lease in state.leases.expired(by: now) { batch.endLease(lease) }
        var isPartial = false
        if let target = retention.due(by: now) {
            batch.compact(through: target, limit: Self.compactionStep)
            isPartial = batch.state.compacted < target
        }
        let error = finish(batch, now: now)
        retryAfter = error == nil ? nil : now + Self.retryDelay
        return isPartial && error == nil
    }

    mutating func close() {
        published.publish(nil)
        for watch in watches {
            watch.deliver { $0.storeWatchDidEnd(StoreError(.closed, "the store was closed")) }
            watch.cancel()
        }
        watches = []
        journal = NoJournal()
        state = MVCCState()
    }

    /// Makes a batch durable, visible and known. Returns why that was not possible; the state is then as before.
    private mutating func finish(_ batch: Batch, now: Timestamp) -> StoreError? {
        guard !batch.records.isEmpty else { return nil }
        do throws(StoreError) {
            try journal.write(batch.records)
        } catch {
            return error
        }
        state = batch.state
        published.publish(state)
        retention.note(newest: state.revision, compacted: state.compacted, at: now)
        for watch in watches { deliver(batch.events, to: watch) }
        return nil
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
        var records: [JournalRecord] = []
        var events: [StoreEvent] = []
        /// To be called with nil when the batch is durable, with the error when it failed.
        var replies: [(StoreError?) -> Void] = []

        init(state: MVCCState) {
            self.state = state
        }

        mutating func evaluate(_ operation: StoreOperation, now: Timestamp) {
            switch operation {
            case .commit(let transaction, let reply):
                answer(reply) { batch throws(StoreError) in
                    let outcome = try batch.state.commit(transaction)
                    batch.add(outcome)
                    return outcome.result
                }
            case .compact(let revision, let reply):
                answer(reply) { batch throws(StoreError) in
                    batch.records += try batch.state.compact(through: revision)
                }
            case .grantLease(let ttl, let reply):
                let (lease, records) = state.grantLease(until: now + ttl)
                self.records += records
                answer(reply) { _ throws(StoreError) in lease }
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

        mutating func compact(through target: Revision, limit: Int) {
            // `target` is a revision of the past, the only one that is refused is one of the future.
            guard let records = try? state.compact(through: target, limit: limit) else { return }
            self.records += records
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
