import GRPCCore
import KubeSupport
import SwiftProtobuf
import Synchronization

/// The members of an etcd cluster as one thing to call.
///
/// Calls go to one member until it fails, then to the next one. A call that changes something is made a second time only
/// when the first certainly had no effect; otherwise the caller is told that nobody knows.
final class EtcdCluster: Sendable {
    let members: [EtcdMember]
    let identity = EtcdIdentity()
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

    /// Keeps the connections until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            for member in members { group.addTask { try? await member.client.runConnections() } }
        }
    }

    /// The member to talk to, and its number.
    var current: (index: Int, member: EtcdMember) {
        let index = preferred.load(ordering: .relaxed) % members.count
        return (index, members[index])
    }

    /// The next call goes to another member, unless it does so already.
    func leave(_ index: Int) {
        _ = preferred.compareExchange(expected: index, desired: (index + 1) % members.count, ordering: .relaxed)
    }

    /// Whether a call may be made again when it is not known whether it was carried out.
    enum Repetition {
        /// It changes nothing, or the same each time.
        case harmless
        case harmful
    }

    func call<Request: Message, Answer: Message>(
        _ method: MethodDescriptor, _ request: Request, _ repetition: Repetition, as answer: Answer.Type = Answer.self,
        within limit: Duration? = nil
    ) async throws(StoreError) -> Answer {
        let deadline = time.now() + (limit ?? configuration.requestTimeout)
        var backoff = Duration.milliseconds(10)
        while true {
            if let replaced = identity.replaced { throw replaced }
            let known = identity.revision
            let (index, member) = current
            let remaining = max(.milliseconds(1), deadline - time.now())
            // A change has one member's whole patience: to leave it early would only make its outcome unknown.
            let timeout = repetition == .harmless ? min(remaining, configuration.memberTimeout) : remaining
            let received: Answer?
            do throws(EtcdMember.Failure) {
                received = try await member.call(method, request, timeout: timeout)
            } catch {
                received = nil
                guard EtcdErrors.isPassing(error.error) else { throw EtcdErrors.storeError(error.error) }
                leave(index)
                if error.wasSent, repetition == .harmful, !EtcdErrors.isCertainlyWithoutEffect(error.error) {
                    throw StoreError(
                        .uncertain, "etcd did not say whether it has carried out the write", cause: error.error)
                }
                guard time.now() + backoff < deadline, !Task.isCancelled else {
                    throw StoreError(.unavailable, "no member of etcd answers", cause: error.error)
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

    private func check(_ answer: some Message, _ known: Int64) throws(StoreError) {
        guard let answer = answer as? any LinearizableAnswer else { return }
        try identity.note(
            clusterID: answer.header.clusterID, revision: answer.header.revision, known: known)
    }
}
