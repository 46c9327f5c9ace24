import KubeSupport

/// A position in the store's history. Every committed transaction gets the next one; the first is 1.
package struct Revision: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// One key's value as it was after the transaction `modified`.
package struct StoredEntry: Hashable, Sendable {
    package let key: String
    package let value: [UInt8]
    /// The transaction that created the key (after its last deletion, if any).
    package let created: Revision
    /// The transaction that wrote this value.
    package let modified: Revision

    package init(key: String, value: [UInt8], created: Revision, modified: Revision) {
        self.key = key
        self.value = value
        self.created = created
        self.modified = modified
    }
}

/// The keys from `lower` up to, and without, `upper`, in the order of their UTF-8 bytes.
package struct KeyRange: Hashable, Sendable {
    package var lower: String
    /// Nil: no upper bound.
    package var upper: String?

    package init(lower: String, upper: String?) {
        self.lower = lower
        self.upper = upper
    }

    /// All keys that start with `prefix`. The prefix must be ASCII and must not be empty.
    package init(prefix: String) {
        precondition(prefix.utf8.allSatisfy { $0 < 0x7f } && !prefix.isEmpty, "a key prefix is ASCII and not empty")
        var upper = Array(prefix.utf8)
        upper[upper.count - 1] += 1
        self.init(lower: prefix, upper: String(decoding: upper, as: UTF8.self))
    }
}

/// What must hold for a transaction to be carried out.
package enum Precondition: Hashable, Sendable {
    case absent(key: String)
    /// The key exists, and `since` is the transaction that wrote its newest value (`StoredEntry.modified`).
    case unchanged(key: String, since: Revision)
}

/// One write of a transaction.
package enum Mutation: Hashable, Sendable {
    /// Without a lease the key stays, also if it was under a lease before.
    case put(key: String, value: [UInt8], lease: LeaseID? = nil)
    /// Does nothing if the key does not exist.
    case delete(key: String)
}

/// Writes that happen together or not at all, and only if every precondition holds.
///
/// When several mutations name the same key, the last one counts, as if the others were not there.
package struct Transaction: Hashable, Sendable {
    /// The most mutations that a transaction can have.
    package static let maximumMutations = 1 << 20

    package var preconditions: [Precondition]
    package var mutations: [Mutation]

    package init(preconditions: [Precondition], mutations: [Mutation]) {
        self.preconditions = preconditions
        self.mutations = mutations
    }
}

package enum CommitResult: Hashable, Sendable {
    /// Durable, and visible to every later read. A transaction that changed nothing (no mutations, or only deletions of
    /// absent keys) gets no revision of its own but the one at which its preconditions held.
    case committed(Revision)
    /// A precondition did not hold; nothing was written. `key` is the first that failed, `current` its newest
    /// entry, nil when it does not exist.
    case conflict(key: String, current: StoredEntry?)
}

/// One page of a listing.
package struct StorePage: Hashable, Sendable {
    package var entries: [StoredEntry]
    /// The revision at which the listing is consistent.
    package var revision: Revision
    /// Whether the range holds more keys after the last entry.
    package var hasMore: Bool

    package init(entries: [StoredEntry], revision: Revision, hasMore: Bool) {
        self.entries = entries
        self.revision = revision
        self.hasMore = hasMore
    }
}

/// A change of one key.
package struct StoreEvent: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        case put(StoredEntry)
        case delete(key: String)
    }

    package let revision: Revision
    package let change: Change
    /// The entry that this change replaced or removed; nil when the key was created.
    package let previous: StoredEntry?

    package init(revision: Revision, change: Change, previous: StoredEntry?) {
        self.revision = revision
        self.change = change
        self.previous = previous
    }
}

/// Receives the changes of a watch.
///
/// Calls come one at a time, in the order of revisions, all events of one transaction in one call; one call may carry
/// several transactions. They come on the store's own thread before the writer is told of its commit: what a client was
/// told is done, every observer has seen. An observer therefore never blocks and never calls the store from within,
/// except to cancel its watch.
package protocol WatchObserver: AnyObject, Sendable {
    func storeDidChange(_ events: [StoreEvent])
    /// Nothing in the watch's range has changed up to and including `revision` but what was told. Comes only from stores
    /// that others write to as well, whose revisions pass without an event.
    func storeDidAdvance(to revision: Revision)
    /// The last call: the watch can't go on, and a new one has to start from a new listing.
    func storeWatchDidEnd(_ error: StoreError)
}

extension WatchObserver {
    package func storeDidAdvance(to revision: Revision) {}
}

/// Keeps a watch going until it is cancelled or released. The watch retains its observer.
package protocol WatchHandle: AnyObject, Sendable {
    /// After this returns, the observer is not called again, unless it is the observer's own call that cancels.
    func cancel()
}

package struct LeaseID: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// A key-value store with history: what the API server keeps its objects in.
///
/// Keys and values are opaque here. Every committed transaction gets the next `Revision`; reads may ask for the state
/// as of any revision that has not been compacted, and a watch delivers every change after a revision exactly once and
/// in order. All calls may be made from any task or thread.
package protocol Store: Sendable {
    /// Whether other processes may write to it as well.
    var isShared: Bool { get }

    /// Why nothing can be written at the moment, as far as that is known without trying. Reads may work all the same.
    var writeFailure: StoreError? { get }

    /// Waits until what answers is not the store any more that was opened, and returns why; nil when the task is cancelled.
    /// Nothing that was read before is worth anything then.
    func waitUntilReplaced() async -> StoreError?

    /// The revision of the newest committed transaction, 0 for a store that was never written.
    func currentRevision() async throws(StoreError) -> Revision

    /// The entry of `key` as of `revision`, newest when nil. Throws `compacted` or `futureRevision`.
    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry?

    /// The entries of `range` in key order as of `revision`, newest when nil; at most `limit` of them.
    /// Throws `compacted` or `futureRevision`. The next page starts at the last key followed by a zero byte.
    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage

    /// Carries out `transaction` if its preconditions hold. Returns once the writes are durable. Throws `full`
    /// or `unavailable` when they can't be made so, `unavailable` also when they are too many, and `leaseNotFound` when it puts a key under a lease that has ended.
    ///
    /// A writer is suspended while its transaction waits in the queue. Cancelling its task does not take it back.
    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult

    /// Delivers every change in `range` after `revision` to `observer`: first those of the past, then the new ones as
    /// they happen. Calls may begin before this returns. Throws `compacted` when changes after `revision` are no longer
    /// known, `futureRevision` when it does not exist yet.
    func watch(_ range: KeyRange, after revision: Revision, observer: any WatchObserver) async throws(StoreError)
        -> any WatchHandle

    /// Returns when every watch has been told of everything that was committed before the call, by whomever. What a watch
    /// has built is then as new as a read of the store itself. Throws `unavailable` when that takes too long.
    func synchronize() async throws(StoreError)

    /// Whether the newest value of `key` is stored otherwise than it would be if it were written now, such as with an old
    /// encryption key, so that a write of the same value is not in vain.
    func isStale(_ key: String) async throws(StoreError) -> Bool

    /// Everything that the store holds, as it is at one moment: for snapshots. Values are as they are stored.
    func contents() async throws(StoreError) -> StoreContents

    /// Forgets the history up to and including `revision`; the newest entry of every key stays. Reads as of `revision`
    /// and watches after it still work, earlier ones throw `compacted`. Does nothing if that was compacted already.
    func compact(through revision: Revision) async throws(StoreError)

    /// A lease that ends after `ttl`; the keys that were put under it, and not put again without it, are then deleted
    /// in one transaction. Leases outlive the process as the keys do.
    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID

    /// Ends a lease at once and deletes its keys. Does nothing if it has ended already.
    func revokeLease(_ lease: LeaseID) async throws(StoreError)

    /// Finishes what was accepted, ends all watches and releases files and threads. Later calls throw `closed`.
    func close() async
}

extension Store {
    package var isShared: Bool { false }

    package var writeFailure: StoreError? { nil }

    /// A store of this process alone stays the same.
    package func waitUntilReplaced() async -> StoreError? {
        let never = ChangeSignal()
        while !Task.isCancelled { await never.wait(since: never.version) }
        return nil
    }

    package func isStale(_ key: String) async throws(StoreError) -> Bool { false }

    /// A store that only this process writes to tells its watches before it tells the writer.
    package func synchronize() async throws(StoreError) {}
}
