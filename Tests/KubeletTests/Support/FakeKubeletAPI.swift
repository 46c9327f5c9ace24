import KubeAPI
import Synchronization

@testable import Kubelet

/// An API server in memory.
final class FakeKubeletAPI: KubeletAPI {
    struct State: Sendable {
        var configMaps: [String: ConfigMap] = [:]
        var secrets: [String: Secret] = [:]
        var services: [Service] = []
        var statuses: [String: PodStatus] = [:]
        var deleted: [String] = []
        var nodes: [String: Node] = [:]
        var leases: [Lease] = []
        var events: [PodEvent] = []
        var tokens = 0
    }

    let state = Mutex(State())

    var events: [String] { state.withLock { $0.events.map { "\($0.kind.rawValue) \($0.reason): \($0.message)" } } }
    func status(_ uid: String) -> PodStatus? { state.withLock { $0.statuses[uid] } }

    func configMap(namespace: String, name: String) async throws(KubeletError) -> ConfigMap {
        guard let object = state.withLock({ $0.configMaps[name] }) else {
            throw KubeletError(.notFound, "configmap \"\(name)\" not found")
        }
        return object
    }

    func secret(namespace: String, name: String) async throws(KubeletError) -> Secret {
        guard let object = state.withLock({ $0.secrets[name] }) else {
            throw KubeletError(.notFound, "secret \"\(name)\" not found")
        }
        return object
    }

    func services(namespace: String) async throws(KubeletError) -> [Service] { state.withLock { $0.services } }

    func createToken(
        namespace: String, serviceAccount: String, _ request: TokenRequest
    ) async throws(KubeletError) -> TokenRequest {
        let number = state.withLock { state in
            state.tokens += 1
            return state.tokens
        }
        var answer = request
        answer.status.token = "token-\(serviceAccount)-\(number)"
        return answer
    }

    func pod(namespace: String, name: String, uid: String) async throws(KubeletError) -> Pod {
        throw KubeletError(.notFound, name)
    }

    func updateStatus(of pod: Pod, to status: PodStatus) async throws(KubeletError) {
        state.withLock { $0.statuses[pod.uid] = status }
    }

    func deletePod(namespace: String, name: String, uid: String) async throws(KubeletError) {
        state.withLock { $0.deleted.append(uid) }
    }

    func node(_ name: String) async throws(KubeletError) -> Node {
        guard let node = state.withLock({ $0.nodes[name] }) else { throw KubeletError(.notFound, name) }
        return node
    }

    func createNode(_ node: Node) async throws(KubeletError) -> Node {
        state.withLock { $0.nodes[node.metadata.name ?? ""] = node }
        return node
    }

    func updateNode(_ node: Node) async throws(KubeletError) -> Node { try await createNode(node) }
    func updateNodeStatus(_ node: Node) async throws(KubeletError) -> Node { try await createNode(node) }
    func renewLease(_ lease: Lease) async throws(KubeletError) { state.withLock { $0.leases.append(lease) } }
    func record(_ event: PodEvent) async { state.withLock { $0.events.append(event) } }
}
