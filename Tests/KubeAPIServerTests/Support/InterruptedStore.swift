import KubeStore
import Synchronization

/// A store in memory whose watch can be interrupted like that of a remote store.
final class InterruptedStore: Store {
    private struct State {
        var observer: (any WatchObserver)?
        var handle: (any WatchHandle)?
        var isCut = false
    }

    private final class Handle: WatchHandle {
        func cancel() {}
    }

    private let store = MemoryStore()
    private let state = Mutex(State())

    /// Ends the watch, and refuses watches and lists until `mend`.
    func cut() {
        let (observer, handle) = state.withLock { state in
            state.isCut = true
            return (state.observer, state.handle)
        }
        handle?.cancel()
        observer?.storeWatchDidEnd(StoreError(.compacted(oldest: Revision(rawValue: 1)), "the history is gone"))
    }

    func mend() {
        state.withLock { $0.isCut = false }
    }

    private func check() throws(StoreError) {
        if state.withLock({ $0.isCut }) { throw StoreError(.unavailable, "cut off") }
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try check()
        return try await store.list(range, limit: limit, at: revision)
    }

    func watch(_ range: KeyRange, after revision: Revision, observer: any WatchObserver) async throws(StoreError)
        -> any WatchHandle
    {
        try check()
        let handle = try await store.watch(range, after: revision, observer: observer)
        state.withLock { state in
            state.observer = observer
            state.handle = handle
        }
        return Handle()
    }

    func currentRevision() async throws(StoreError) -> Revision { try await store.currentRevision() }

    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try await store.get(key, at: revision)
    }

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try await store.commit(transaction)
    }

    func contents() async throws(StoreError) -> StoreContents { try await store.contents() }

    func compact(through revision: Revision) async throws(StoreError) { try await store.compact(through: revision) }

    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID { try await store.grantLease(ttl: ttl) }

    func revokeLease(_ lease: LeaseID) async throws(StoreError) { try await store.revokeLease(lease) }

    func close() async { await store.close() }
}
