import KubeAPI
import KubeServing

/// A pod, the container that a request selects, and the address of the pod's kubelet.
struct PodTarget {
    let pod: Pod
    let container: String
    let kubelet: KubeletClient.Address

    init(_ request: ServerRequest, _ server: APIServer, needsContainer: Bool = true) throws(StatusError) {
        guard let pods = server.registry(of: Pod.self), let nodes = server.registry(of: Node.self) else {
            throw .noSuchPath
        }
        let write = WriteRequest(user: request.user, namespace: request.info.namespace, name: request.info.name)
        let pod = try pods.decode(try pods.current(write))
        self.pod = pod
        container = needsContainer ? try Self.container(pod, request.query["container"]) : ""
        guard let nodeName = pod.spec.nodeName else {
            throw .badRequest("pod \(pod.metadata.name ?? "") does not have a host assigned")
        }
        guard let record = server.cache.get(nodes.definition, namespace: "", name: nodeName) else {
            throw .notFound(nodes.definition.groupVersionResource, nodeName)
        }
        let node = try nodes.decode(record)
        let preferred = ["InternalIP", "Hostname", "ExternalIP"]
        let address = preferred.lazy.compactMap { type in node.status.addresses.first { $0.type == type }?.address }
            .first
        guard let address else { throw .internalError("node \(nodeName) has no address") }
        let port = Int(node.status.daemonEndpoints.kubeletEndpoint.Port)
        kubelet = KubeletClient.Address(host: address, port: port == 0 ? 10_250 : port)
    }

    private static func container(_ pod: Pod, _ requested: String?) throws(StatusError) -> String {
        let names = pod.spec.containers.map(\.name)
        let all = names + pod.spec.initContainers.map(\.name) + pod.spec.ephemeralContainers.map(\.name)
        let name = pod.metadata.name ?? ""
        if let requested {
            guard all.contains(requested) else {
                throw .badRequest("container \(requested) is not valid for pod \(name)")
            }
            return requested
        }
        if let standard = pod.metadata.annotations["kubectl.kubernetes.io/default-container"], all.contains(standard) {
            return standard
        }
        guard names.count == 1 else {
            throw .badRequest(
                "a container name must be specified for pod \(name), choose one of: [\(names.joined(separator: " "))]")
        }
        return names[0]
    }

    /// The error if the container has no log yet; nil if it has one.
    var waitingReason: StatusError? {
        let statuses = pod.status.containerStatuses + pod.status.initContainerStatuses
        let status = statuses.first { $0.name == container }
        guard status?.containerID == nil, status?.lastState.terminated == nil else { return nil }
        let reason = status?.state.waiting?.reason.map { ": \($0)" } ?? ""
        return .badRequest(
            "container \"\(container)\" in pod \"\(pod.metadata.name ?? "")\" is waiting to start\(reason)")
    }

    /// The error if the container does not run; nil if it runs or no container is selected.
    var streamRefusal: StatusError? {
        guard !container.isEmpty else { return nil }
        let statuses =
            pod.status.containerStatuses + pod.status.initContainerStatuses + pod.status.ephemeralContainerStatuses
        if statuses.first(where: { $0.name == container })?.state.running != nil { return nil }
        return .internalError("unable to upgrade connection: container not found (\"\(container)\")")
    }
}
