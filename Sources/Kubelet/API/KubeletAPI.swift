import KubeAPI

/// The operations of the API server that the kubelet needs to run pods and to report its node.
///
/// Every method throws `KubeletError`: `.notFound` if the object does not exist, `.host` for errors that may not occur
/// again (no connection, a conflict). `.runtimeUnavailable` is never thrown.
package protocol KubeletAPI: Sendable {
    func configMap(namespace: String, name: String) async throws(KubeletError) -> ConfigMap
    func secret(namespace: String, name: String) async throws(KubeletError) -> Secret
    /// Returns the services of the namespace, and the `kubernetes` service of the default namespace.
    func services(namespace: String) async throws(KubeletError) -> [Service]
    func createToken(
        namespace: String, serviceAccount: String, _ request: TokenRequest
    ) async throws(KubeletError) -> TokenRequest

    /// Returns the current pod. Throws `.notFound` also if the pod of that name has another UID.
    func pod(namespace: String, name: String, uid: String) async throws(KubeletError) -> Pod
    /// Replaces the pod's status if the pod still has the same UID.
    func updateStatus(of pod: Pod, to status: PodStatus) async throws(KubeletError)
    /// Deletes a pod whose containers have stopped, with a grace period of 0.
    func deletePod(namespace: String, name: String, uid: String) async throws(KubeletError)

    func node(_ name: String) async throws(KubeletError) -> Node
    func createNode(_ node: Node) async throws(KubeletError) -> Node
    /// Replaces the labels, annotations and spec.
    func updateNode(_ node: Node) async throws(KubeletError) -> Node
    func updateNodeStatus(_ node: Node) async throws(KubeletError) -> Node

    /// Creates the lease, or updates it if it exists.
    func renewLease(_ lease: Lease) async throws(KubeletError)

    /// Sends the event. An event that cannot be sent is dropped.
    func record(_ event: PodEvent) async
}

extension Pod {
    /// Returns the reference that events use for the pod or for one of its containers.
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
    /// The pod's name in upstream's messages: `name_namespace(uid)`.
    var fullName: String { "\(name)_\(namespace)(\(uid))" }

    func container(_ name: String) -> Container? {
        (spec.containers + spec.initContainers).first { $0.name == name }
    }
}
