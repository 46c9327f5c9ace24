import KubeSupport

/// Copies a cluster from one store to another while the source remains in use.
///
/// Each round reads both stores and writes the differences to the target, until there are none or the maximum number of
/// rounds is reached. The target then has the contents of the source at one revision, which is verified by reading the
/// target again. Later writes to the source are not in the target; another migration copies only those.
///
/// Resource versions never decrease: before anything is written, the target's revision is raised to the source's.
package struct StoreMigration: Sendable {
    package typealias Read = @Sendable () async throws(StoreError) -> StoreContents

    /// The state of a store at the end of the migration.
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
        /// True if the target may contain other data, which is deleted.
        package var overwrites = false
        /// The maximum number of rounds.
        package var rounds = 5
        /// The maximum number of revisions by which the target is raised, each of which takes a write.
        package var maximumRaise: Int64 = 10_000_000
        /// The number of concurrent writes that raise the revision. More are not faster: measured with an etcd on the
        /// same two cores, these reach 10,000 writes a second.
        package var concurrency = 128
        /// The interval of progress messages while the revision is raised.
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
    ///   - name: Identifies the source: an interrupted migration is only continued from the same source.
    ///   - prefix: The prefix of all keys of the cluster.
    ///   - read: Reads the contents of the source at one revision.
    ///   - progress: Called with a message for each step.
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

    // MARK: To an open store

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
            "the target differs from what was written after \(options.rounds) rounds: another client writes to it")
    }

    private func finish(
        _ target: any Store, _ found: StoreContents, _ source: StoreContents, _ rounds: Int, _ written: Int
    ) async throws(StoreError) -> Report {
        // Compacts the history of the time before the migration.
        try await target.compact(through: found.revision)
        return Report(
            source: Side(revision: source.revision, summary: ContentsSummary(source)),
            target: Side(revision: found.revision, summary: ContentsSummary(found)), rounds: rounds, written: written)
    }

    /// Raises the revision of `target` to `revision`. A store's revision can't be set, so that each step takes a write;
    /// many are made concurrently.
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
        // An uncertain write is ignored, because the next round reads the target again.
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
        // Keys that share a lease in the source share one in the target.
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

    /// Returns the error, naming an entry that by itself exceeds etcd's default request limit, if there is one.
    private static func naming(_ entries: [StoredEntry], _ error: StoreError) -> StoreError {
        let limit = 1_536 * 1024
        guard let entry = entries.first(where: { $0.value.count > limit }) else { return error }
        return StoreError(
            error.code, "\(entry.key) has \(entry.value.count) bytes; etcd's default limit is \(limit)", cause: error)
    }

    // MARK: To a file

    /// Writes the source's contents, including revisions, atomically to the store `path`.
    ///
    /// - Parameter existing: The contents of an existing store at `path`.
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
            throw StoreError(.corrupt, "\(draft) differs from what was written to it")
        }
        try StoreSnapshot.publish(draft, as: path)
        return report
    }

    // MARK: Checks

    /// Throws unless the target is empty, or only an earlier run of the same migration has written to it.
    private func requireTarget(_ target: StoreContents) throws(StoreError) {
        guard !options.overwrites, target.migrated.contains(where: { _ in true }) else { return }
        let key = MigrationMarker.key(prefix)
        guard let marker = target.entries.first(where: { $0.entry.key == key })?.entry else {
            throw StoreError(
                .invalid, "the target already contains \(target.entries.count) keys; --overwrite replaces them")
        }
        let origin = String(decoding: marker.value, as: UTF8.self)
        guard origin == name else {
            throw StoreError(
                .invalid, "the target was migrated from \(origin), not from \(name); --overwrite replaces it")
        }
        guard target.entries.allSatisfy({ $0.entry.modified <= marker.modified }) else {
            throw StoreError(
                .invalid, "the target was written to since its migration; --overwrite replaces its contents")
        }
    }
}
