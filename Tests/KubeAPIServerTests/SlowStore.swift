import KubeStore

/// A store in memory whose commits let others go first, so that writes overlap.
final class SlowStore: Store {
    private let store = MemoryStore()
    private static let turns = 40

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        for _ in 0..<Self.turns { await Task.yield() }
        return try await store.commit(transaction)
    }

    func currentRevision() async throws(StoreError) -> Revision { try await store.currentRevision() }

    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try await store.get(key, at: revision)
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try await store.list(range, limit: limit, at: revision)
    }

    func watch(_ range: KeyRange, after revision: Revision, observer: any WatchObserver) async throws(StoreError)
        -> any WatchHandle
    {
        try await store.watch(range, after: revision, observer: observer)
    }

    func contents() async throws(StoreError) -> StoreContents { try await store.contents() }

    func compact(through revision: Revision) async throws(StoreError) { try await store.compact(through: revision) }

    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID { try await store.grantLease(ttl: ttl) }

    func revokeLease(_ lease: LeaseID) async throws(StoreError) { try await store.revokeLease(lease) }

    func close() async { await store.close() }
}
