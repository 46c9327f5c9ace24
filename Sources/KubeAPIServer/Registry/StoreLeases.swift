import KubeAPI
import KubeStore
import KubeSupport
import Synchronization

/// The store's leases for objects that expire, such as Events. Objects of the same minute share a lease.
package final class StoreLeases: Sendable {
    private struct Entry {
        var lease: LeaseID
        var granted: Timestamp
    }

    private let store: any Store
    private let time: any TimeSource
    private let entries = Mutex<[Duration: Entry]>([:])
    private static let reuse: Duration = .seconds(60)

    init(store: any Store, time: any TimeSource) {
        self.store = store
        self.time = time
    }

    /// Returns a lease that expires after `lifetime`, or up to a minute later.
    func lease(lifetime: Duration) async throws(StoreError) -> LeaseID {
        let now = time.now()
        if let entry = entries.withLock({ $0[lifetime] }), now - entry.granted < Self.reuse { return entry.lease }
        let lease = try await store.grantLease(ttl: lifetime + Self.reuse)
        entries.withLock { $0[lifetime] = Entry(lease: lease, granted: now) }
        return lease
    }
}
