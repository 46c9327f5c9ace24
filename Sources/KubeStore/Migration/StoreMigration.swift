import KubeSupport

/// Copies a cluster from one store to another, while the source goes on being used.
///
/// In each round it reads both stores and writes to the target what differs, until nothing does, or it has gone after a
/// source that is being written for long enough. The target then holds what the source held at one revision, which is
/// verified by reading the target once more. What the source is written later is not in the target; another migration
/// copies just that.
///
/// Versions never go back: before anything is written, the target's revision is raised to the source's.
package struct StoreMigration: Sendable {
    package typealias Read = @Sendable () async throws(StoreError) -> StoreContents

    /// One store as it was found at the end.
    package struct Side: Hashable, Sendable {
        package var revision: Revision
        package var summary: ContentsSummary
    }

    package struct Report: Sendable {
        package var source: Side
        package var target: Side
        package var rounds: Int
        package var written: Int
    }

    package struct Options: Sendable {
        /// Whether the target may hold something else, which is then deleted.
        package var overwrites = false
        /// How many rounds to go after a source that is being written.
        package var rounds = 5
        /// The most revisions that a target is raised by: each costs it a write.
        package var maximumRaise: Int64 = 10_000_000
        /// How many writes that raise the revision are under way at once. More are no faster: an etcd on the same two cores
        /// takes 10,000 a second from these.
        package var concurrency = 128
        /// How often it is told how far that has come.
        package var progressInterval = Duration.seconds(2)

        package init() {}
    }

    private let name: String
    private let prefix: String
    private let read: Read
    private let options: Options
    private let time: any TimeSource
    private let progress: @Sendable (String) -> Void

    /// - Parameters:
    ///   - name: of the source: a migration goes on with a target only if it was begun from the same source.
    ///   - prefix: what all keys of the cluster begin with.
    ///   - read: reads the source as it is at one moment.
    ///   - progress: is told of each step.
    package init(
        from name: String, prefix: String, options: Options = Options(), time: any TimeSource = SystemTime(),
        progress: @escaping @Sendable (String) -> Void = { _ in }, read: @escaping Read
    ) {
        self.name = name
        self.prefix = prefix
        self.read = read
        self.options = options
        self.time = time
        self.progress = progress
    }

    // MARK: To a store that is written step by step

    package func run(into target: any Store) async throws(StoreError) -> Report {
        var written = 0
        for round in 1...options.rounds {
            let source = try await read()
            let found = try await target.contents()
            if round == 1 { try requireTarget(found) }
            let plan = MigrationPlan(from: source, to: found)
            if plan.isEmpty, found.revision >= source.revision {
                return try await finish(target, found, source, round, written)
            }
            try await raise(target, from: found.revision, to: source.revision)
            try await write(plan, source.leases, to: target)
            written += plan.puts.count + plan.deletions.count
            progress("\(plan.puts.count) keys written, \(plan.deletions.count) deleted")
            if round == options.rounds {
                let result = try await target.contents()
                let isSame = MigrationPlan(from: source, to: result).isEmpty && result.revision >= source.revision
                guard isSame else { break }
                return try await finish(target, result, source, round, written)
            }
        }
        throw StoreError(
            .unavailable,
            "after \(options.rounds) rounds the target is not what was written to it: somebody else writes to it")
    }

    private func finish(
        _ target: any Store, _ found: StoreContents, _ source: StoreContents, _ rounds: Int, _ written: Int
    ) async throws(StoreError) -> Report {
        // What is of before the migration can't be read from the target.
        try await target.compact(through: found.revision)
        return Report(
            source: Side(revision: source.revision, summary: ContentsSummary(source)),
            target: Side(revision: found.revision, summary: ContentsSummary(found)), rounds: rounds, written: written)
    }

    /// Makes `target` count up to `revision`. No store can be told its revision, so that each costs a write; many are
    /// under way at once.
    private func raise(
        _ target: any Store, from current: Revision, to revision: Revision
    ) async throws(StoreError) {
        let count = revision.rawValue - current.rawValue
        guard count > 0 else { return }
        guard count <= options.maximumRaise else {
            throw StoreError(
                .invalid,
                "the target is \(count) revisions behind the source, and more than \(options.maximumRaise) would take "
                    + "too long to make up for, one write each: restore an empty etcd with a higher revision "
                    + "(etcdutl snapshot restore --bump-revision \(count) --mark-compacted), or raise "
                    + "--max-revision-gap")
        }
        progress("raising the revision by \(count)")
        let key = MigrationMarker.key(prefix)
        let value = Array(name.utf8)
        let remaining = RemainingCount(count)
        let concurrency = options.concurrency
        let reporter = Task { [time, progress, interval = options.progressInterval] in
            while (try? await time.sleep(for: interval)) != nil {
                progress("raised by \(count - remaining.value) of \(count)")
            }
        }
        let failure: StoreError? = await withTaskGroup(of: StoreError?.self) { group in
            for _ in 0..<min(Int64(concurrency), count) {
                group.addTask {
                    do throws(StoreError) {
                        while remaining.take() {
                            _ = try await target.commit(
                                Transaction(preconditions: [], mutations: [.put(key: key, value: value)]))
                        }
                        return nil
                    } catch {
                        remaining.stop()
                        return error
                    }
                }
            }
            return await group.reduce(nil) { $0 ?? $1 }
        }
        reporter.cancel()
        await reporter.value
        // Whatever became of an uncertain write: the next round looks.
        if let failure, failure.code != .uncertain { throw failure }
    }

    private func write(
        _ plan: MigrationPlan, _ leases: [StoreContents.Lease], to target: any Store
    ) async throws(StoreError) {
        let marker = Mutation.put(key: MigrationMarker.key(prefix), value: Array(name.utf8))
        for batch in plan.deletionBatches {
            _ = try await target.commit(
                Transaction(preconditions: [], mutations: batch.map { .delete(key: $0) } + [marker]))
        }
        let expiries = Dictionary(leases.map { ($0.id, $0.expires) }) { first, _ in first }
        // Keys that end together in the source do so in the target.
        var granted: [LeaseID: LeaseID] = [:]
        for batch in plan.batches {
            var mutations: [Mutation] = []
            for item in batch {
                if let lease = item.lease, granted[lease] == nil {
                    let rest = (expiries[lease] ?? time.now()) - time.now()
                    granted[lease] = try await target.grantLease(ttl: max(.seconds(1), rest))
                }
                mutations.append(
                    .put(key: item.entry.key, value: item.entry.value, lease: item.lease.flatMap { granted[$0] }))
            }
            do throws(StoreError) {
                _ = try await target.commit(Transaction(preconditions: [], mutations: mutations + [marker]))
            } catch {
                throw Self.naming(batch.map(\.entry), error)
            }
        }
    }

    /// The failure, with the entry that alone is larger than etcd takes by default, where there is one.
    private static func naming(_ entries: [StoredEntry], _ error: StoreError) -> StoreError {
        let limit = 1_536 * 1024
        guard let entry = entries.first(where: { $0.value.count > limit }) else { return error }
        return StoreError(
            error.code, "\(entry.key) has \(entry.value.count) bytes, and etcd takes \(limit) by default", cause: error)
    }

    // MARK: To a file

    /// Makes the store `path` of the source's contents, revisions included: whole, or not at all.
    ///
    /// - Parameter existing: what is at `path` now, if anything is.
    package func run(
        intoFile path: String, replacing existing: StoreContents?
    ) async throws(StoreError) -> Report {
        if let existing { try requireTarget(existing) }
        let source = try await read()
        let marker = StoreContents.Entry(
            entry: StoredEntry(
                key: MigrationMarker.key(prefix), value: Array(name.utf8), created: source.revision,
                modified: source.revision), lease: nil)
        let contents = StoreContents(
            revision: source.revision, entries: Array(source.migrated) + [marker], leases: source.leases,
            lastLease: source.lastLease)
        let draft = "\(path).migrated"
        try StoreSnapshot.replace(draft, with: contents)
        let found = try StoreSnapshot.contents(of: draft)
        progress("\(contents.entries.count - 1) keys written")
        let report = Report(
            source: Side(revision: source.revision, summary: ContentsSummary(source)),
            target: Side(revision: found.revision, summary: ContentsSummary(found)), rounds: 1,
            written: contents.entries.count - 1)
        guard report.source == report.target else {
            throw StoreError(.corrupt, "\(draft) does not hold what was written to it")
        }
        try StoreSnapshot.publish(draft, as: path)
        return report
    }

    // MARK: What is refused

    /// Throws unless the target is empty, or was left by an earlier run of the same migration and not used since.
    private func requireTarget(_ target: StoreContents) throws(StoreError) {
        guard !options.overwrites, target.migrated.contains(where: { _ in true }) else { return }
        let key = MigrationMarker.key(prefix)
        guard let marker = target.entries.first(where: { $0.entry.key == key })?.entry else {
            throw StoreError(
                .invalid, "the target holds \(target.entries.count) keys already; --overwrite replaces them")
        }
        let origin = String(decoding: marker.value, as: UTF8.self)
        guard origin == name else {
            throw StoreError(
                .invalid, "the target was migrated to from \(origin), not from \(name); --overwrite replaces it")
        }
        guard target.entries.allSatisfy({ $0.entry.modified <= marker.modified }) else {
            throw StoreError(
                .invalid, "the target was written to since it was migrated to; --overwrite replaces what it holds")
        }
    }
}
