import KubeSupport

/// The active leases and the keys attached to them.
struct LeaseTable: Sendable {
    private struct LeasedKey: Comparable, Sendable {
        var lease: LeaseID
        var key: UTF8Key

        static func < (left: Self, right: Self) -> Bool {
            left.lease == right.lease ? left.key < right.key : left.lease.rawValue < right.lease.rawValue
        }
    }

    private struct Expiry: Comparable, Sendable {
        var time: Timestamp
        var lease: LeaseID

        static func < (left: Self, right: Self) -> Bool {
            left.time == right.time ? left.lease.rawValue < right.lease.rawValue : left.time < right.time
        }
    }

    /// The last lease that was ever granted. IDs are never reused, so that a delayed writer can't attach its key to
    /// another client's lease.
    private(set) var last = LeaseID(rawValue: 0)
    private var expiries = SortedMap<Int64, Timestamp>()
    private var order = SortedMap<Expiry, Void>()
    private var keys = SortedMap<LeasedKey, Void>()

    func contains(_ lease: LeaseID) -> Bool {
        expiries[lease.rawValue] != nil
    }

    /// Every lease with its expiry.
    var all: [StoreContents.Lease] {
        expiries.map { StoreContents.Lease(id: LeaseID(rawValue: $0.key), expires: $0.value) }
    }

    /// The time at which the next lease expires.
    var nextExpiry: Timestamp? { order.first?.key.time }

    /// Returns the leases that have expired by `now`.
    func expired(by now: Timestamp) -> [LeaseID] {
        order.prefix { $0.key.time <= now }.map(\.key.lease)
    }

    func keys(of lease: LeaseID) -> [UTF8Key] {
        keys.elements(from: LeasedKey(lease: lease, key: "")).prefix { $0.key.lease == lease }.map(\.key.key)
    }

    mutating func grant(until expiry: Timestamp) -> LeaseID {
        let lease = LeaseID(rawValue: last.rawValue + 1)
        last = lease
        restore(lease, until: expiry)
        return lease
    }

    /// Adds a lease from the journal.
    mutating func restore(_ lease: LeaseID, until expiry: Timestamp) {
        expiries[lease.rawValue] = expiry
        order[Expiry(time: expiry, lease: lease)] = ()
    }

    mutating func restore(last: LeaseID) {
        self.last = last
    }

    mutating func end(_ lease: LeaseID) {
        guard let expiry = expiries.removeValue(forKey: lease.rawValue) else { return }
        order[Expiry(time: expiry, lease: lease)] = nil
    }

    mutating func attach(_ key: UTF8Key, to lease: LeaseID) {
        keys[LeasedKey(lease: lease, key: key)] = ()
    }

    mutating func detach(_ key: UTF8Key, from lease: LeaseID) {
        keys[LeasedKey(lease: lease, key: key)] = nil
    }
}

extension MVCCState {
    mutating func grantLease(until expiry: Timestamp) -> (lease: LeaseID, records: [JournalRecord]) {
        let lease = leases.grant(until: expiry)
        return (lease, [.grant(lease, expires: expiry)])
    }

    /// Ends a lease and deletes its keys in one transaction.
    mutating func endLease(_ lease: LeaseID) -> Outcome {
        guard leases.contains(lease) else { return Outcome(result: .committed(revision)) }
        var outcome = apply(leases.keys(of: lease).map { .delete(key: $0.string) })
        leases.end(lease)
        outcome.records.append(.end(lease))
        return outcome
    }
}
