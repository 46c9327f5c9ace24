import Synchronization
import TestSupport

@testable import KubeStore

/// An etcd store whose revisions start at 0. A new etcd is at revision 1, while the conformance tests expect 0.
struct RebasedStore: Store {
    let base: EtcdStore

    private final class Observer: WatchObserver {
        let base: any WatchObserver

        init(_ base: any WatchObserver) {
            self.base = base
        }

        func storeDidChange(_ events: [StoreEvent]) {
            base.storeDidChange(
                events.map { event in
                    let change: StoreEvent.Change =
                        if case .put(let entry) = event.change { .put(entry.rebased) } else { event.change }
                    return StoreEvent(
                        revision: event.revision.rebased, change: change, previous: event.previous?.rebased)
                })
        }

        func storeDidAdvance(to revision: Revision) {
            base.storeDidAdvance(to: revision.rebased)
        }

        func storeWatchDidEnd(_ error: StoreError) {
            base.storeWatchDidEnd(error.rebased)
        }
    }

    func currentRevision() async throws(StoreError) -> Revision {
        do { return try await base.currentRevision().rebased } catch { throw error.rebased }
    }

    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry? {
        do { return try await base.get(key, at: revision?.original)?.rebased } catch { throw error.rebased }
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        do {
            let page = try await base.list(range, limit: limit, at: revision?.original)
            return StorePage(
                entries: page.entries.map(\.rebased), revision: page.revision.rebased, hasMore: page.hasMore)
        } catch {
            throw error.rebased
        }
    }

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        let preconditions = transaction.preconditions.map { precondition in
            if case .unchanged(let key, let since) = precondition {
                // Revision 0 means an absent key in every store.
                return Precondition.unchanged(key: key, since: since.rawValue == 0 ? since : since.original)
            }
            return precondition
        }
        do {
            let result = try await base.commit(
                Transaction(preconditions: preconditions, mutations: transaction.mutations))
            switch result {
            case .committed(let revision): return .committed(revision.rebased)
            case .conflict(let key, let current): return .conflict(key: key, current: current?.rebased)
            }
        } catch {
            throw error.rebased
        }
    }

    func watch(
        _ range: KeyRange, after revision: Revision, observer: any WatchObserver
    ) async throws(StoreError) -> any WatchHandle {
        do {
            return try await base.watch(range, after: revision.original, observer: Observer(observer))
        } catch {
            throw error.rebased
        }
    }

    func contents() async throws(StoreError) -> StoreContents {
        try await base.contents()
    }

    func synchronize() async throws(StoreError) {
        try await base.synchronize()
    }

    func compact(through revision: Revision) async throws(StoreError) {
        do { try await base.compact(through: revision.original) } catch { throw error.rebased }
    }

    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID {
        try await base.grantLease(ttl: ttl)
    }

    func revokeLease(_ lease: LeaseID) async throws(StoreError) {
        try await base.revokeLease(lease)
    }

    func close() async {
        await base.close()
    }
}

extension Revision {
    fileprivate var rebased: Self { Self(rawValue: rawValue - 1) }
    fileprivate var original: Self { Self(rawValue: rawValue + 1) }
}

extension StoredEntry {
    fileprivate var rebased: Self {
        Self(key: key, value: value, created: created.rebased, modified: modified.rebased)
    }
}

extension StoreError {
    fileprivate var rebased: Self {
        switch code {
        case .compacted(let oldest): Self(.compacted(oldest: oldest.rebased), message, cause: cause)
        case .futureRevision(let current): Self(.futureRevision(current: current.rebased), message, cause: cause)
        default: self
        }
    }
}

extension EtcdServers {
    /// Returns the configuration of the servers, with a prefix that only this test uses.
    func configuration(endpoints: [String]) throws -> EtcdConfiguration {
        var configuration = try configuration
        configuration.endpoints = try EtcdConfiguration(endpoints: endpoints).endpoints
        return configuration
    }

    var configuration: EtcdConfiguration {
        get throws {
            var configuration = try EtcdConfiguration(
                endpoints: endpoints,
                tls: .init(
                    certificateAuthorities: certificateAuthorities, clientCertificate: clientCertificate,
                    clientKey: clientKey))
            configuration.keys = EtcdKeyLayout(own: "", prefix: "/t")
            configuration.compactionInterval = .zero
            // The machine may be busy.
            configuration.startTimeout = .seconds(120)
            return configuration
        }
    }
}
