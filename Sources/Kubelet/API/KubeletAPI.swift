import KubeAPI

/// What the kubelet asks of the API server while it runs pods and reports its node.
///
/// Every method throws `KubeletError`: `.notFound` when the object does not exist, `.runtimeUnavailable` is never used,
/// `.host` stands for everything that may go better the next time (no connection, a conflict).
package protocol KubeletAPI: Sendable {
    func configMap(namespace: String, name: String) async throws(KubeletError) -> ConfigMap
    func secret(namespace: String, name: String) async throws(KubeletError) -> Secret
    /// The namespace's services, and the `kubernetes` service of the default namespace.
    func services(namespace: String) async throws(KubeletError) -> [Service]
    func createToken(
        namespace: String, serviceAccount: String, _ request: TokenRequest
    ) async throws(KubeletError) -> TokenRequest

    /// The pod as it is now; `.notFound` also when another pod has taken the name.
    func pod(namespace: String, name: String, uid: String) async throws(KubeletError) -> Pod
    /// Replaces the pod's status, on condition that it is still the same pod.
    func updateStatus(of pod: Pod, to status: PodStatus) async throws(KubeletError)
    /// Removes a pod whose containers have ended, without a grace period.
    func deletePod(namespace: String, name: String, uid: String) async throws(KubeletError)

    func node(_ name: String) async throws(KubeletError) -> Node
    func createNode(_ node: Node) async throws(KubeletError) -> Node
    /// Replaces labels, annotations and spec.
    func updateNode(_ node: Node) async throws(KubeletError) -> Node
    func updateNodeStatus(_ node: Node) async throws(KubeletError) -> Node

    /// Creates the lease, or renews it when it exists.
    func renewLease(_ lease: Lease) async throws(KubeletError)

    /// Sends the event; an event that cannot be sent is lost.
    func record(_ event: PodEvent) async
}

/// Something that happened to a pod, or to the node itself, that `kubectl describe` shows.
package struct PodEvent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case normal = "Normal"
        case warning = "Warning"
    }

    package var kind: Kind
    package var reason: String
    package var message: String
    package var object: ObjectReference

    package static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.reason == right.reason && left.message == right.message
            && left.object == right.object
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(reason)
        hasher.combine(message)
    }
}

extension Pod {
    /// For events: the pod, or one of its containers.
    func reference(container: String? = nil) -> ObjectReference {
        ObjectReference {
            $0.kind = "Pod"
            $0.apiVersion = "v1"
            $0.namespace = metadata.namespace
            $0.name = metadata.name
            $0.uid = metadata.uid
            $0.resourceVersion = metadata.resourceVersion
            guard let container else { return }
            let field = spec.initContainers.contains { $0.name == container } ? "initContainers" : "containers"
            $0.fieldPath = "spec.\(field){\(container)}"
        }
    }

    var uid: String { metadata.uid ?? "" }
    var name: String { metadata.name ?? "" }
    var namespace: String { metadata.namespace ?? "" }
    /// As upstream's messages name a pod: `name_namespace(uid)`.
    var fullName: String { "\(name)_\(namespace)(\(uid))" }

    func container(_ name: String) -> Container? {
        (spec.containers + spec.initContainers).first { $0.name == name }
    }
}
