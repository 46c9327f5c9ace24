/// A condition for executing a transaction.
package enum Precondition: Hashable, Sendable {
    case absent(key: String)
    /// The key exists, and `since` is the transaction that wrote its newest value (`StoredEntry.modified`).
    case unchanged(key: String, since: Revision)
}

/// A write of a transaction.
package enum Mutation: Hashable, Sendable {
    /// Sets the value of a key and replaces its lease; without a lease, the key does not expire.
    case put(key: String, value: [UInt8], lease: LeaseID? = nil)
    /// Does nothing if the key does not exist.
    case delete(key: String)
}

/// Writes that are executed atomically, if every precondition holds.
///
/// Of several mutations of the same key, the last wins; the others are ignored.
package struct Transaction: Hashable, Sendable {
    /// The maximum number of mutations in a transaction.
    package static let maximumMutations = 1 << 20

    package var preconditions: [Precondition]
    package var mutations: [Mutation]

    package init(preconditions: [Precondition], mutations: [Mutation]) {
        self.preconditions = preconditions
        self.mutations = mutations
    }
}

package enum CommitResult: Hashable, Sendable {
    /// The transaction is durable and visible to every later read. A transaction that changes nothing (no mutations, or
    /// only deletions of absent keys) has no revision of its own; the revision is the one at which its preconditions
    /// held.
    case committed(Revision)
    /// A precondition did not hold, and nothing was written. `key` is the key of the first such precondition, `current`
    /// its newest entry, or nil if it does not exist.
    case conflict(key: String, current: StoredEntry?)
}

extension Precondition {
    var key: String {
        switch self {
        case .absent(let key), .unchanged(let key, _): key
        }
    }
}

extension Mutation {
    var key: String {
        switch self {
        case .put(let key, _, _), .delete(let key): key
        }
    }

    /// The lease that a put attaches its key to.
    var lease: LeaseID? {
        if case .put(_, _, let lease) = self { lease } else { nil }
    }
}
