import KubeSupport

/// A key-value store with history, in which the API server stores its objects.
///
/// Keys and values are opaque. Every committed transaction has the next `Revision`. Reads may use any revision that has
/// not been compacted, and a watch delivers every change after a revision exactly once and in order. All calls may be
/// made from any task or thread.
package protocol Store: Sendable {
    /// True if other processes may write to the store.
    var isShared: Bool { get }

    /// The error that writes would currently throw, if known. Reads may still succeed.
    var writeFailure: StoreError? { get }

    /// Waits until the store is replaced by another one, and returns the reason; nil if the task is cancelled.
    /// Everything that was read before is then invalid.
    func waitUntilReplaced() async -> StoreError?

    /// Returns the revision of the newest committed transaction; 0 for a store that was never written.
    func currentRevision() async throws(StoreError) -> Revision

    /// Returns the entry of `key` at `revision`, or the newest if nil. Throws `compacted` or `futureRevision`.
    func get(_ key: String, at revision: Revision?) async throws(StoreError) -> StoredEntry?

    /// Returns the entries of `range` in key order at `revision`, or the newest if nil; at most `limit` of them. Throws
    /// `compacted` or `futureRevision`. The next page starts at the last key followed by a zero byte.
    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage

    /// Executes `transaction` if its preconditions hold, and returns when the writes are durable. Throws `full` or
    /// `unavailable` if they can't be made durable, `unavailable` also if there are too many of them, and
    /// `leaseNotFound` if a put names a lease that has ended.
    ///
    /// The caller is suspended while its transaction is queued. Cancelling its task does not cancel the transaction.
    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult

    /// Delivers every change in `range` after `revision` to `observer`: first past changes, then new ones. The observer
    /// may be called before this returns. Throws `compacted` if changes after `revision` have been compacted, and
    /// `futureRevision` if `revision` does not exist yet.
    func watch(_ range: KeyRange, after revision: Revision, observer: any WatchObserver) async throws(StoreError)
        -> any WatchHandle

    /// Returns when every watch has received all changes that any process committed before the call, so that data built
    /// from a watch is as recent as a read of the store. Throws `unavailable` if that takes too long.
    func synchronize() async throws(StoreError)

    /// Returns true if writing the value of `key` again would change how it is stored, such as with a new encryption
    /// key, so that a write of the same value must not be skipped.
    func isStale(_ key: String) async throws(StoreError) -> Bool

    /// Returns the contents of the store at one revision, for snapshots. Values are returned as stored, possibly
    /// encrypted.
    func contents() async throws(StoreError) -> StoreContents

    /// Compacts the history up to and including `revision`; the newest entry of every key is kept. Reads at `revision`
    /// and watches after it still work; earlier ones throw `compacted`. Does nothing if `revision` was compacted
    /// already.
    func compact(through revision: Revision) async throws(StoreError)

    /// Grants a lease that expires after `ttl`. The keys attached to it are then deleted in one transaction. Leases are
    /// as durable as keys.
    func grantLease(ttl: Duration) async throws(StoreError) -> LeaseID

    /// Ends a lease immediately and deletes its keys. Does nothing if it has already ended.
    func revokeLease(_ lease: LeaseID) async throws(StoreError)

    /// Completes accepted operations, ends all watches and releases files and threads. Later calls throw `closed`.
    func close() async
}

extension Store {
    package var isShared: Bool { false }

    package var writeFailure: StoreError? { nil }

    /// A store that only this process uses is never replaced.
    package func waitUntilReplaced() async -> StoreError? {
        let never = ChangeSignal()
        while !Task.isCancelled { await never.wait(since: never.version) }
        return nil
    }

    package func isStale(_ key: String) async throws(StoreError) -> Bool { false }

    /// A store that only this process writes to delivers changes to its watches before `commit` returns.
    package func synchronize() async throws(StoreError) {}
}
