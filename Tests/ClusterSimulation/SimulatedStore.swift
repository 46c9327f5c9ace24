import KubeStore
import KubeSupport

/// A store in memory whose writes meet the simulation's faults.
struct SimulatedStore: Store {
    let store: MemoryStore
    let faults: FaultInjector

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try faults.beforeCommit()
        let result = try await store.commit(transaction)
        try await faults.afterCommit()
        return result
    }

    func currentRevision() async throws(StoreError) -> Revision { try await store.currentRevision() }

    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try await store.get(key, at: revision)
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try await store.list(range, limit: limit, at: revision)
    }

    func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        try await store.watch(range, after: revision, observer: observer)
    }

    func contents() async throws(StoreError) -> StoreContents { try await store.contents() }

    func compact(through revision: Revision) async throws(StoreError) { try await store.compact(through: revision) }

    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID { try await store.grantLease(ttl: ttl) }

    func revokeLease(_ lease: LeaseID) async throws(StoreError) { try await store.revokeLease(lease) }

    func close() async { await store.close() }
}
