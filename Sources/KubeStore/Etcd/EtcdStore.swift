import FoundationEssentials
import KubeSupport
import Logging
import Synchronization

/// A store in an etcd cluster, 3.4 or newer, over gRPC.
///
/// Revisions are etcd's, so that upstream's API server on the same etcd uses the same resource versions. Writes and
/// reads are linearizable. `commit` returns after this store's watches have received the change, or after the request
/// timeout. Watches receive changes by other processes with a delay; `synchronize` waits for these changes.
///
/// If it is unknown whether a write was executed, because the connection or the members' quorum was lost, the write is
/// retried if its preconditions ensure that it is executed at most once. If they do not, or if no member responds,
/// `commit` throws `uncertain`.
package final class EtcdStore: Store {
    private struct State {
        var watches: [Int: EtcdWatch] = [:]
        var nextWatch = 0
    }

    /// The number of keys in a page of a full list.
    private static let pageSize: Int64 = 1_000

    private let configuration: EtcdConfiguration
    private let cluster: EtcdCluster
    private let time: any TimeSource
    private let logger: Logger
    private let hasReliableProgress: Bool
    private let clusterID: UInt64
    private let gate = OperationGate()
    private let state = Mutex(State())
    private let synchronization = CoalescedWork()
    private let background: Mutex<[Task<Void, Never>]>

    private let probe: EtcdProbe

    package var isShared: Bool { true }

    package var writeFailure: StoreError? { probe.failure }

    package func waitUntilReplaced() async -> StoreError? { await cluster.identity.waitUntilReplaced() }

    private var keys: EtcdKeyLayout { configuration.keys }

    /// Identifies the store, regardless of the member through which it was reached.
    package var identity: String { "etcd://\(String(clusterID, radix: 16))\(keys.prefix)" }

    /// Connects to the cluster. Throws `unavailable` if no member responds within `startTimeout`.
    package static func open(
        _ configuration: EtcdConfiguration, time: any TimeSource = SystemTime(),
        logger: Logger = Logger(label: "store") { _ in SwiftLogNoOpLogHandler() }
    ) async throws(StoreError) -> EtcdStore {
        let cluster = try EtcdCluster(configuration, time: time)
        let connections = Task { await cluster.run() }
        do throws(StoreError) {
            let status: Etcdserverpb_StatusResponse = try await cluster.call(
                Etcdserverpb_Maintenance.Method.Status.descriptor, Etcdserverpb_StatusRequest(), .idempotent,
                within: configuration.startTimeout)
            return EtcdStore(
                configuration, cluster, time: time, logger: logger, connections: connections, status: status)
        } catch {
            connections.cancel()
            let endpoints = configuration.endpoints.map(\.description).joined(separator: ", ")
            throw StoreError(.unavailable, "cannot reach etcd at \(endpoints)", cause: error.cause ?? error)
        }
    }

    private init(
        _ configuration: EtcdConfiguration, _ cluster: EtcdCluster, time: any TimeSource, logger: Logger,
        connections: Task<Void, Never>, status: Etcdserverpb_StatusResponse
    ) {
        self.configuration = configuration
        self.cluster = cluster
        self.time = time
        self.logger = logger
        hasReliableProgress = EtcdVersion(status.version).sendsProgressInOrder
        clusterID = status.header.clusterID
        let probe = EtcdProbe(cluster: cluster, time: time)
        self.probe = probe
        background = Mutex([connections])
        let waiterExpiry = Task { [weak self] in
            while (try? await time.sleep(for: .milliseconds(250))) != nil {
                guard let self else { return }
                for watch in self.watches { watch.expireWaiters(time.now()) }
            }
        }
        background.withLock { $0 += [waiterExpiry, Task { await probe.run() }] }
        if configuration.compactionInterval > .zero {
            let health = StoreHealth(
                logger: logger, time: time, failed: "Compacting etcd failed", recovered: "Compacting etcd works again")
            let compactor = EtcdCompactor(
                cluster: cluster, interval: configuration.compactionInterval, time: time, health: health)
            background.withLock { $0.append(Task { await compactor.run() }) }
        }
    }

    deinit {
        for task in background.withLock({ $0 }) { task.cancel() }
    }

    private var watches: [EtcdWatch] { state.withLock { Array($0.watches.values) } }

    // MARK: Reading

    package func currentRevision() async throws(StoreError) -> Revision {
        try gate.enter()
        defer { gate.leave() }
        return try await readRevision()
    }

    package func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try gate.enter()
        defer { gate.leave() }
        try requireFirstRevision(revision)
        let request = Etcdserverpb_RangeRequest.with {
            $0.key = Data(keys.encode(key))
            $0.revision = revision?.rawValue ?? 0
        }
        return try await range(request).kvs.first.map { StoredEntry($0, keys) }
    }

    package func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try gate.enter()
        defer { gate.leave() }
        try requireFirstRevision(revision)
        if limit == 0 {
            // Zero means no limit in etcd.
            let (key, rangeEnd) = keys.encode(range)
            let request = Etcdserverpb_RangeRequest.with {
                $0.key = Data(key)
                $0.rangeEnd = Data(rangeEnd)
                $0.revision = revision?.rawValue ?? 0
                $0.countOnly = true
            }
            let response = try await self.range(request)
            return StorePage(
                entries: [], revision: revision ?? Revision(rawValue: response.header.revision),
                hasMore: response.count > 0)
        }
        let (values, found, hasMore) = try await pages(range, limit: limit, at: revision)
        return StorePage(entries: values.map { StoredEntry($0, keys) }, revision: found, hasMore: hasMore)
    }

    /// Returns the entries of a range, at most `limit` of them, read in pages at one revision.
    private func pages(
        _ range: KeyRange, limit: Int? = nil, at revision: Revision? = nil
    ) async throws(StoreError) -> (values: [Etcdserverpb_KeyValue], revision: Revision, hasMore: Bool) {
        let (key, rangeEnd) = keys.encode(range)
        var request = Etcdserverpb_RangeRequest.with {
            $0.key = Data(key)
            $0.rangeEnd = Data(rangeEnd)
            $0.revision = revision?.rawValue ?? 0
        }
        var values: [Etcdserverpb_KeyValue] = []
        while true {
            request.limit = limit.map { min(Int64($0 - values.count), Self.pageSize) } ?? Self.pageSize
            let response = try await self.range(request)
            // All pages are read at the revision of the first one.
            if request.revision == 0 { request.revision = response.header.revision }
            values.append(contentsOf: response.kvs)
            guard response.more, let last = response.kvs.last, values.count < limit ?? .max else {
                return (values, Revision(rawValue: request.revision), response.more)
            }
            request.key = last.key + [0]
        }
    }

    /// Rejects revisions below 1, the first revision in etcd: etcd would treat zero as the newest revision.
    private func requireFirstRevision(_ revision: Revision?) throws(StoreError) {
        guard let revision, revision.rawValue < 1 else { return }
        throw StoreError(.compacted(oldest: Revision(rawValue: 1)), "etcd has no revision \(revision.rawValue)")
    }

    private func readRevision() async throws(StoreError) -> Revision {
        let request = Etcdserverpb_RangeRequest.with {
            $0.key = Data([0])
            $0.countOnly = true
        }
        return Revision(rawValue: try await range(request).header.revision)
    }

    private func range(_ request: Etcdserverpb_RangeRequest) async throws(StoreError) -> Etcdserverpb_RangeResponse {
        do throws(StoreError) {
            return try await cluster.call(Etcdserverpb_KV.Method.Range.descriptor, request, .idempotent)
        } catch {
            throw await withKnownRevisions(error)
        }
    }

    /// Adds the oldest or the current revision to an error about a revision; returns other errors unchanged.
    private func withKnownRevisions(_ error: StoreError) async -> StoreError {
        do throws(StoreError) {
            switch error.code {
            case .compacted:
                return StoreError(.compacted(oldest: try await oldestRevision()), error.message, cause: error.cause)
            case .futureRevision:
                return StoreError(.futureRevision(current: try await readRevision()), error.message, cause: error.cause)
            default: return error
            }
        } catch let other {
            return other
        }
    }

    /// Returns the oldest revision that can be read. etcd reports it only when it rejects a watch, so this starts one.
    private func oldestRevision() async throws(StoreError) -> Revision {
        let (requests, continuation) = AsyncStream.makeStream(of: Etcdserverpb_WatchRequest.self)
        defer { continuation.finish() }
        continuation.yield(
            .with {
                $0.createRequest.key = Data([0])
                $0.createRequest.startRevision = 1
            })
        struct Found: Error {
            var revision: Int64
        }
        do {
            try await cluster.current.member.watch(requests, timeout: configuration.memberTimeout) { response in
                if response.compactRevision > 0 { throw Found(revision: response.compactRevision) }
            }
        } catch let found as Found {
            return Revision(rawValue: found.revision)
        } catch {
            throw StoreError(.unavailable, "etcd did not return its oldest revision", cause: error)
        }
        throw StoreError(.unavailable, "etcd did not return its oldest revision")
    }

    // MARK: Writing

    package func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try gate.enter()
        defer { gate.leave() }
        return try await execute(transaction)
    }

    private func execute(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        let plan = try EtcdTransaction(transaction, keys: keys)
        let result: CommitResult
        let changed: [String]
        do throws(StoreError) {
            (result, changed) = try await send(plan)
        } catch {
            guard case .leaseNotFound = error.code, let lease = transaction.mutations.lazy.compactMap(\.lease).first
            else { throw error }
            throw StoreError(.leaseNotFound(lease), error.message, cause: error.cause)
        }
        guard case .committed(let revision) = result, !changed.isEmpty else { return result }
        let deadline = time.now() + configuration.requestTimeout
        for watch in watches where changed.contains(where: watch.range.contains) {
            // If this times out, the watch has lost its connection. The write was executed nevertheless.
            _ = await watch.wait(through: revision, until: deadline)
        }
        return result
    }

    /// Sends a transaction. If it is repeatable, retries it while its outcome is unknown.
    private func send(_ plan: EtcdTransaction) async throws(StoreError) -> (CommitResult, changed: [String]) {
        let deadline = time.now() + configuration.requestTimeout
        let attemptLimit = plan.isRepeatable ? configuration.memberTimeout : configuration.requestTimeout
        var uncertainty: StoreError?
        while true {
            let response: Etcdserverpb_TxnResponse
            do throws(StoreError) {
                response = try await cluster.call(
                    Etcdserverpb_KV.Method.Txn.descriptor, plan.request,
                    plan.request.success.isEmpty ? .idempotent : .notIdempotent,
                    within: max(.milliseconds(1), min(attemptLimit, deadline - time.now())))
            } catch {
                if error.code == .uncertain { uncertainty = uncertainty ?? error }
                guard let first = uncertainty else { throw error }
                let isTemporary = error.code == .uncertain || error.code == .unavailable
                guard isTemporary, plan.isRepeatable, time.now() < deadline else { throw first }
                continue
            }
            guard let uncertainty, !response.succeeded else { return plan.result(response) }
            guard let revision = plan.earlierRevision(response) else { throw uncertainty }
            return (.committed(revision), plan.putKeys)
        }
    }

    // MARK: Watching

    package func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        try gate.enter()
        defer { gate.leave() }
        // This read fails if the revision is compacted or in the future.
        _ = try await self.range(
            .with {
                $0.key = Data([0])
                $0.countOnly = true
                $0.revision = max(1, revision.rawValue)
            })
        let watch = EtcdWatch(
            range: range, after: revision, observer: observer, cluster: cluster, keys: keys,
            hasReliableProgress: hasReliableProgress, time: time, logger: logger)
        let id = state.withLock { state in
            state.nextWatch += 1
            state.watches[state.nextWatch] = watch
            return state.nextWatch
        }
        watch.start { [weak self] in self?.state.withLock { _ = $0.watches.removeValue(forKey: id) } }
        return EtcdWatchHandle(watch)
    }

    /// Reads the current revision, once for concurrent callers, and waits for watches that are behind it. They learn of
    /// it from a progress notification, or from a write if the etcd version does not send these reliably.
    package func synchronize() async throws(StoreError) {
        try gate.enter()
        defer { gate.leave() }
        try await synchronization.perform { [self] () async throws(StoreError) in
            let revision = try await readRevision()
            for watch in watches where watch.delivered < revision { try await synchronize(watch, through: revision) }
        }
    }

    private func synchronize(_ watch: EtcdWatch, through revision: Revision) async throws(StoreError) {
        let deadline = time.now() + configuration.requestTimeout
        if hasReliableProgress {
            watch.requestProgress()
            if await watch.wait(through: revision, until: deadline) { return }
        } else {
            let key = watch.range.lower + "martlet.io/revision"
            let result = try await execute(
                Transaction(preconditions: [], mutations: [.put(key: key, value: Array("\(revision.rawValue)".utf8))]))
            if case .committed(let marker) = result, await watch.wait(through: marker, until: time.now()) { return }
        }
        throw StoreError(.unavailable, "an etcd watch did not reach the current revision in time")
    }

    package func contents() async throws(StoreError) -> StoreContents {
        try gate.enter()
        defer { gate.leave() }
        let (answers, revision, _) = try await pages(KeyRange(lower: keys.own, upper: nil))
        var leases: [Int64: StoreContents.Lease] = [:]
        var entries: [StoreContents.Entry] = []
        for value in answers {
            if value.lease != 0, leases[value.lease] == nil {
                let request = Etcdserverpb_LeaseTimeToLiveRequest.with { $0.id = value.lease }
                let response: Etcdserverpb_LeaseTimeToLiveResponse = try await cluster.call(
                    Etcdserverpb_Lease.Method.LeaseTimeToLive.descriptor, request, .idempotent)
                // etcd's lease IDs are random; the IDs here count from 1, as in the other stores.
                leases[value.lease] = StoreContents.Lease(
                    id: LeaseID(rawValue: Int64(leases.count) + 1),
                    expires: time.now() + .seconds(max(0, response.ttl)))
            }
            entries.append(StoreContents.Entry(entry: StoredEntry(value, keys), lease: leases[value.lease]?.id))
        }
        return StoreContents(
            revision: revision, entries: entries, leases: leases.values.sorted { $0.id.rawValue < $1.id.rawValue },
            lastLease: LeaseID(rawValue: Int64(leases.count)))
    }

    // MARK: History and leases

    package func compact(through revision: Revision) async throws(StoreError) {
        try gate.enter()
        defer { gate.leave() }
        do throws(StoreError) {
            let request = Etcdserverpb_CompactionRequest.with { $0.revision = revision.rawValue }
            let _: Etcdserverpb_CompactionResponse = try await cluster.call(
                Etcdserverpb_KV.Method.Compact.descriptor, request, .idempotent)
        } catch {
            if case .compacted = error.code { return }
            throw await withKnownRevisions(error)
        }
    }

    package func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID {
        try gate.enter()
        defer { gate.leave() }
        let (seconds, attoseconds) = ttl.components
        let request = Etcdserverpb_LeaseGrantRequest.with { $0.ttl = max(1, seconds + (attoseconds > 0 ? 1 : 0)) }
        // Repeating this is idempotent: an unused lease expires.
        let response: Etcdserverpb_LeaseGrantResponse = try await cluster.call(
            Etcdserverpb_Lease.Method.LeaseGrant.descriptor, request, .idempotent)
        return LeaseID(rawValue: response.id)
    }

    package func revokeLease(_ lease: LeaseID) async throws(StoreError) {
        try gate.enter()
        defer { gate.leave() }
        do throws(StoreError) {
            let request = Etcdserverpb_LeaseRevokeRequest.with { $0.id = lease.rawValue }
            let _: Etcdserverpb_LeaseRevokeResponse = try await cluster.call(
                Etcdserverpb_Lease.Method.LeaseRevoke.descriptor, request, .idempotent)
        } catch {
            guard case .leaseNotFound = error.code else { throw error }
        }
    }

    package func close() async {
        guard await gate.close() else { return }
        for watch in watches { await watch.finish(StoreError(.closed, "the store is closed")) }
        for member in cluster.members { member.client.beginGracefulShutdown() }
        let tasks = background.withLock { tasks in
            defer { tasks = [] }
            return tasks
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }
}
