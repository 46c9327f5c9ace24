import Synchronization

/// A store that encrypts values before writing them to another store, and decrypts them after reading.
///
/// The rules can be replaced while the store is in use. The new rules apply to later writes; stored values stay
/// unchanged until they are written again.
///
/// If a value can't be decrypted, its `get` throws, and so does a transaction that would return it. In lists and
/// watches it is replaced by an `UnreadableValue`.
package final class EncryptedStore: Store {
    private let base: any Store
    private let keys: EtcdKeyLayout
    private let rules: Mutex<EncryptionRules>

    /// - Parameter keys: The layout of keys in `base`, if it is etcd: each value is authenticated together with its
    ///   etcd key.
    package init(_ base: any Store, rules: EncryptionRules, keys: EtcdKeyLayout = EtcdKeyLayout()) {
        self.base = base
        self.keys = keys
        self.rules = Mutex(rules)
    }

    package func replaceRules(_ rules: EncryptionRules) {
        self.rules.withLock { $0 = rules }
    }

    package var isShared: Bool { base.isShared }
    package var writeFailure: StoreError? { base.writeFailure }
    package func waitUntilReplaced() async -> StoreError? { await base.waitUntilReplaced() }

    private func encryption(of key: String) -> ValueEncryption {
        rules.withLock { $0 }.encryption(of: key)
    }

    private func decrypt(_ entry: StoredEntry) throws(StoreError) -> StoredEntry {
        let value = try encryption(of: entry.key).decrypt(entry.value, context: keys.encode(entry.key))
        return StoredEntry(key: entry.key, value: value, created: entry.created, modified: entry.modified)
    }

    /// Returns the decrypted entry, or the entry with an `UnreadableValue`.
    private func readable(_ entry: StoredEntry) -> StoredEntry {
        do throws(StoreError) {
            return try decrypt(entry)
        } catch {
            // Upstream's texts for a missing key and for a key that fails to decrypt.
            let reason =
                error.cause == nil
                ? "no matching prefix found" : "no matching key was found for the provided transformers"
            return StoredEntry(
                key: entry.key, value: UnreadableValue.encode(reason), created: entry.created, modified: entry.modified)
        }
    }

    // MARK: Reading

    package func currentRevision() async throws(StoreError) -> Revision {
        try await base.currentRevision()
    }

    package func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        guard let entry = try await base.get(key, at: revision) else { return nil }
        return try decrypt(entry)
    }

    package func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        var page = try await base.list(range, limit: limit, at: revision)
        for index in page.entries.indices { page.entries[index] = readable(page.entries[index]) }
        return page
    }

    package func isStale(_ key: String) async throws(StoreError) -> Bool {
        guard let entry = try await base.get(key, at: nil) else { return false }
        return encryption(of: key).isStale(entry.value)
    }

    // MARK: Writing

    package func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        var encrypted = transaction
        for (index, mutation) in transaction.mutations.enumerated() {
            guard case .put(let key, let value, let lease) = mutation else { continue }
            let sealed = try encryption(of: key).encrypt(value, context: keys.encode(key))
            encrypted.mutations[index] = .put(key: key, value: sealed, lease: lease)
        }
        let result = try await base.commit(encrypted)
        guard case .conflict(let key, let current?) = result else { return result }
        return .conflict(key: key, current: try decrypt(current))
    }

    package func compact(through revision: Revision) async throws(StoreError) {
        try await base.compact(through: revision)
    }

    package func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID {
        try await base.grantLease(ttl: ttl)
    }

    package func revokeLease(_ lease: LeaseID) async throws(StoreError) {
        try await base.revokeLease(lease)
    }

    /// Returns the contents with encrypted values, as they are stored.
    package func contents() async throws(StoreError) -> StoreContents {
        try await base.contents()
    }

    package func synchronize() async throws(StoreError) {
        try await base.synchronize()
    }

    package func close() async {
        await base.close()
    }

    // MARK: Watching

    package func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        try await base.watch(range, after: revision, observer: DecryptingObserver(observer, store: self))
    }

    private final class DecryptingObserver: WatchObserver {
        private let observer: any WatchObserver
        private let store: EncryptedStore

        init(_ observer: any WatchObserver, store: EncryptedStore) {
            self.observer = observer
            self.store = store
        }

        func storeDidChange(_ events: [StoreEvent]) {
            observer.storeDidChange(events.map(store.decrypt))
        }

        func storeDidAdvance(to revision: Revision) {
            observer.storeDidAdvance(to: revision)
        }

        func storeWatchDidEnd(_ error: StoreError) {
            observer.storeWatchDidEnd(error)
        }
    }

    private func decrypt(_ event: StoreEvent) -> StoreEvent {
        var change = event.change
        if case .put(let entry) = change { change = .put(readable(entry)) }
        // The key of the previous value may already have been removed from the rules: the event is delivered without
        // it.
        let previous = event.previous.flatMap { try? decrypt($0) }
        return StoreEvent(revision: event.revision, change: change, previous: previous)
    }
}
