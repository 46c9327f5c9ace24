import KubeSupport
import Synchronization

/// Notices that etcd is not the one any more that was spoken to before: another cluster answers under its addresses, or
/// its data was lost or brought back from a snapshot. What was read of it before is worth nothing then.
///
/// Revisions of linearizable answers never go back: one that was asked for when a newer one was known already tells. A
/// cluster's id alone does not, since one that is set up anew with the same members has the same.
final class EtcdIdentity: Sendable {
    private struct State {
        var clusterID: UInt64?
        var revision: Int64 = 0
        var replaced: StoreError?
    }

    private let state = Mutex(State())
    private let signal = ChangeSignal()

    /// The newest revision that any answer has told.
    var revision: Int64 { state.withLock { $0.revision } }

    /// Why this is another etcd; nil while it is the same.
    var replaced: StoreError? { state.withLock { $0.replaced } }

    /// Takes note of an answer's header. `known` is the newest revision at the time of the request. Throws when the answer
    /// is another etcd's, then and ever after.
    func note(clusterID: UInt64, revision: Int64, known: Int64) throws(StoreError) {
        let replaced: StoreError? = state.withLock { state in
            if state.replaced != nil { return state.replaced }
            if let present = state.clusterID, present != clusterID {
                let ids = [present, clusterID].map { String($0, radix: 16) }
                state.replaced = StoreError(
                    .closed, "etcd was replaced: cluster \(ids[1]) answers instead of \(ids[0])")
            } else if revision < known {
                state.replaced = StoreError(
                    .closed, "etcd has lost data: its revision is \(revision), and was \(known) before")
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

    /// Waits until it is another etcd; nil when the task was cancelled before.
    func waitUntilReplaced() async -> StoreError? {
        while !Task.isCancelled {
            let version = signal.version
            if let replaced { return replaced }
            await signal.wait(since: version)
        }
        return replaced
    }
}

/// An answer that no member gives without having heard of everything that was committed before.
protocol LinearizableAnswer {
    var header: Etcdserverpb_ResponseHeader { get }
}

extension Etcdserverpb_RangeResponse: LinearizableAnswer {}
extension Etcdserverpb_TxnResponse: LinearizableAnswer {}
