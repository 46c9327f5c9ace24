import GRPCCore
import KubeSupport
import SwiftProtobuf
import Synchronization

/// Calls an etcd cluster with failover between its members.
///
/// Calls go to one member until a call fails, and then to the next member. A write is retried only if the failed
/// attempt certainly had no effect; otherwise the call throws `uncertain`.
final class EtcdCluster: Sendable {
    let members: [EtcdMember]
    let identity = EtcdReplacementDetector()
    private let configuration: EtcdConfiguration
    private let time: any TimeSource
    private let preferred = Atomic(0)

    init(_ configuration: EtcdConfiguration, time: any TimeSource) throws(StoreError) {
        self.configuration = configuration
        self.time = time
        var members: [EtcdMember] = []
        for endpoint in configuration.endpoints { members.append(try EtcdMember(endpoint, tls: configuration.tls)) }
        self.members = members
    }

    /// Maintains the connections until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            for member in members { group.addTask { try? await member.client.runConnections() } }
        }
    }

    /// The member that calls currently go to, and its index.
    var current: (index: Int, member: EtcdMember) {
        let index = preferred.load(ordering: .relaxed) % members.count
        return (index, members[index])
    }

    /// Makes the member after `index` the current one, unless the current member is no longer `index`.
    func failOver(from index: Int) {
        _ = preferred.compareExchange(expected: index, desired: (index + 1) % members.count, ordering: .relaxed)
    }

    /// Whether a call may be retried if it is unknown whether it was executed.
    enum Idempotence {
        /// A read, or an idempotent write.
        case idempotent
        case notIdempotent
    }

    func call<Request: Message, Response: Message>(
        _ method: MethodDescriptor, _ request: Request, _ idempotence: Idempotence,
        as response: Response.Type = Response.self,
        within limit: Duration? = nil
    ) async throws(StoreError) -> Response {
        let deadline = time.now() + (limit ?? configuration.requestTimeout)
        var backoff = Duration.milliseconds(10)
        while true {
            if let replaced = identity.replaced { throw replaced }
            let known = identity.revision
            let (index, member) = current
            let remaining = max(.milliseconds(1), deadline - time.now())
            // A write may use all the remaining time: its outcome would be unknown if it were cancelled earlier.
            let timeout = idempotence == .idempotent ? min(remaining, configuration.memberTimeout) : remaining
            let received: Response?
            do throws(EtcdMember.Failure) {
                received = try await member.call(method, request, timeout: timeout)
            } catch {
                received = nil
                guard EtcdErrors.isTransient(error.error) else { throw EtcdErrors.storeError(error.error) }
                failOver(from: index)
                if error.wasSent, idempotence == .notIdempotent, !EtcdErrors.isUnprocessed(error.error) {
                    throw StoreError(
                        .uncertain, "it is unknown whether etcd executed the write", cause: error.error)
                }
                guard time.now() + backoff < deadline, !Task.isCancelled else {
                    throw StoreError(.unavailable, "no etcd member is available", cause: error.error)
                }
            }
            if let received {
                try check(received, known)
                return received
            }
            try? await time.sleep(for: backoff)
            backoff = min(backoff * 2, .milliseconds(500))
        }
    }

    private func check(_ response: some Message, _ known: Int64) throws(StoreError) {
        guard let response = response as? any LinearizableResponse else { return }
        try identity.note(
            clusterID: response.header.clusterID, revision: response.header.revision, known: known)
    }
}
