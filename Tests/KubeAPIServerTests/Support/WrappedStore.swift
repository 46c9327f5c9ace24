import KubeStore

/// A store that changes some of another's operations.
protocol WrappedStore: Store {
    associatedtype Base: Store
    var base: Base { get }
}

extension WrappedStore {
    func currentRevision() async throws(StoreError) -> Revision { try await base.currentRevision() }

    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try await base.get(key, at: revision)
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try await base.list(range, limit: limit, at: revision)
    }

    func watch(_ range: KeyRange, after revision: Revision, observer: any WatchObserver) async throws(StoreError)
        -> any WatchHandle
    {
        try await base.watch(range, after: revision, observer: observer)
    }

    func contents() async throws(StoreError) -> StoreContents { try await base.contents() }

    func compact(through revision: Revision) async throws(StoreError) { try await base.compact(through: revision) }

    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID { try await base.grantLease(ttl: ttl) }

    func revokeLease(_ lease: LeaseID) async throws(StoreError) { try await base.revokeLease(lease) }

    func close() async { await base.close() }
}
