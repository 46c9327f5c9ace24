import GRPCCore

/// Classifies etcd's errors. Source: https://etcd.io/docs/v3.4/learning/api_guarantees/ and the texts of its gRPC API.
enum EtcdErrors {
    /// Returns true if the error is transient: another member, or the same one later, may respond.
    static func isTransient(_ error: RPCError) -> Bool {
        switch error.code {
        case .unavailable, .deadlineExceeded, .aborted, .cancelled, .internalError, .unknown: true
        case .resourceExhausted: error.message.contains("too many requests")
        default: false
        }
    }

    /// Returns true if the member rejected the request before it proposed it to the cluster.
    static func isUnprocessed(_ error: RPCError) -> Bool {
        [
            "etcdserver: no leader", "etcdserver: not capable", "etcdserver: rpc not supported for learner",
            "etcdserver: too many requests",
        ].contains { error.message.contains($0) }
    }

    static func isCompacted(_ error: RPCError) -> Bool {
        error.code == .outOfRange && error.message.contains("required revision has been compacted")
    }

    static func isFutureRevision(_ error: RPCError) -> Bool {
        error.code == .outOfRange && error.message.contains("required revision is a future revision")
    }

    /// Converts an error that a retry would not resolve. The caller completes errors about revisions with the revisions
    /// that exist.
    static func storeError(_ error: RPCError) -> StoreError {
        switch error.code {
        case .outOfRange where isCompacted(error):
            StoreError(.compacted(oldest: Revision(rawValue: 0)), "the revision has been compacted", cause: error)
        case .outOfRange where isFutureRevision(error):
            StoreError(.futureRevision(current: Revision(rawValue: 0)), "the revision is in the future", cause: error)
        case .notFound where error.message.contains("requested lease not found"):
            StoreError(.leaseNotFound(LeaseID(rawValue: 0)), "the lease has ended", cause: error)
        case .resourceExhausted where error.message.contains("database space exceeded"):
            StoreError(.full, "etcd has no space left", cause: error)
        case .resourceExhausted:
            StoreError(.unavailable, "etcd lacks the resources for the request", cause: error)
        case .dataLoss:
            StoreError(.corrupt, "etcd reports corrupt data", cause: error)
        default:
            StoreError(.unavailable, "etcd rejected the request", cause: error)
        }
    }
}
