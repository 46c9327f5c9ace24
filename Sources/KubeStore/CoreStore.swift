import KubeSupport

/// A store that is a `StoreCore` over a journal.
protocol CoreStore: Store {
    var core: StoreCore { get }
}

extension CoreStore {
    package var writeFailure: StoreError? { core.writeFailure }

    package func currentRevision() async throws(StoreError) -> Revision {
        try core.currentState().revision
    }

    package func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        try core.currentState().get(key, at: revision)
    }

    package func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        try core.currentState().list(range, limit: limit, at: revision)
    }

    package func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try await core.perform { .commit(transaction, $0) }
    }

    package func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        let registration = WatchRegistration(range: range, observer: observer)
        try await core.perform { .watch(registration, after: revision, $0) }
        return StoreWatch(registration)
    }

    package func compact(through revision: Revision) async throws(StoreError) {
        try await core.perform { .compact(through: revision, $0) }
    }

    package func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID {
        try await core.perform { .grantLease(ttl: ttl, $0) }
    }

    package func revokeLease(_ lease: LeaseID) async throws(StoreError) {
        try await core.perform { .revokeLease(lease, $0) }
    }

    package func close() async {
        await core.close()
    }
}
