import KubeSupport

/// The contents of a store at one revision, without its history.
package struct StoreContents: Sendable {
    package struct Lease: Hashable, Sendable {
        package let id: LeaseID
        package let expires: Timestamp
    }

    package struct Entry: Sendable {
        package let entry: StoredEntry
        package let lease: LeaseID?
    }

    package let revision: Revision
    /// The entries in key order.
    package let entries: [Entry]
    package let leases: [Lease]
    /// The last lease that was ever granted.
    package let lastLease: LeaseID
}

extension StoreContents {
    init(_ state: MVCCState) {
        self.init(
            revision: state.revision,
            entries: state.records.map { key, record in
                Entry(
                    entry: StoredEntry(
                        key: key.string, value: record.value, created: record.created, modified: record.modified),
                    lease: record.lease)
            },
            leases: state.leases.all, lastLease: state.leases.last)
    }
}

extension CoreStore {
    package func contents() async throws(StoreError) -> StoreContents {
        StoreContents(try core.currentState())
    }
}
