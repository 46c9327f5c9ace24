import KubeSupport
import Synchronization

/// Detects that etcd was replaced: its endpoints belong to another cluster, or its data was lost or restored from a
/// snapshot. Everything that was read before the replacement is then invalid.
///
/// The revisions of linearizable responses never decrease, so etcd was replaced if a response has a lower revision than
/// was known when its request was sent. The cluster ID is not sufficient: a cluster that is created again with the same
/// members has the same ID.
final class EtcdReplacementDetector: Sendable {
    private struct State {
        var clusterID: UInt64?
        var revision: Int64 = 0
        var replaced: StoreError?
    }

    private let state = Mutex(State())
    private let signal = ChangeSignal()

    /// The highest revision of all responses so far.
    var revision: Int64 { state.withLock { $0.revision } }

    /// The error if etcd was replaced; otherwise nil.
    var replaced: StoreError? { state.withLock { $0.replaced } }

    /// Checks the header of a response. `known` is the value of `revision` when the request was sent. Throws if etcd
    /// was replaced; after that, every call throws.
    func note(clusterID: UInt64, revision: Int64, known: Int64) throws(StoreError) {
        let replaced: StoreError? = state.withLock { state in
            if state.replaced != nil { return state.replaced }
            if let present = state.clusterID, present != clusterID {
                let ids = [present, clusterID].map { String($0, radix: 16) }
                state.replaced = StoreError(
                    .closed, "etcd was replaced: the cluster ID is \(ids[1]) instead of \(ids[0])")
            } else if revision < known {
                state.replaced = StoreError(
                    .closed, "etcd has lost data: its revision is \(revision) and was \(known) before")
            } else {
                state.clusterID = clusterID
                state.revision = max(state.revision, revision)
            }
            return state.replaced
        }
        guard let replaced else { return }
        signal.notify()
        throw replaced
    }

    /// Waits until etcd is replaced. Returns nil if the task is cancelled before that.
    func waitUntilReplaced() async -> StoreError? {
        while !Task.isCancelled {
            let version = signal.version
            if let replaced { return replaced }
            await signal.wait(since: version)
        }
        return replaced
    }
}
