import KubeAPI
import KubeSupport

/// The rules that Endpoints and EndpointSlices of a Service share.
enum ServiceEndpoint {
    static let headlessLabel = "service.kubernetes.io/headless"

    /// Returns true if the controllers manage the Service's endpoints: without a selector, users do.
    static func isManaged(_ service: Service) -> Bool {
        !service.spec.selector.isEmpty && service.spec.type != "ExternalName"
            && service.metadata.deletionTimestamp == nil
    }

    static func isHeadless(_ service: Service) -> Bool { service.spec.clusterIP == "None" }

    /// Returns true if the pod is an endpoint of the Service, whether ready or not.
    static func isReachable(_ pod: Pod, includeTerminating: Bool) -> Bool {
        guard !PodState.isFinished(pod), !addresses(pod).isEmpty else { return false }
        return includeTerminating || pod.metadata.deletionTimestamp == nil
    }

    static func addresses(_ pod: Pod) -> [String] {
        let all = pod.status.podIPs.compactMap(\.ip).filter { !$0.isEmpty }
        return all.isEmpty ? pod.status.podIP.map { [$0] } ?? [] : all
    }

    /// The address families of the Service, the primary one first.
    static func families(_ service: Service) -> [String] {
        if !service.spec.ipFamilies.isEmpty { return service.spec.ipFamilies }
        let family = service.spec.clusterIP.flatMap { KubeSupport.IPAddress.Family(of: $0) } ?? .ipv4
        return [family.rawValue]
    }

    static func addresses(_ pod: Pod, family: String) -> [String] {
        addresses(pod).filter { KubeSupport.IPAddress.Family(of: $0)?.rawValue == family }
    }

    /// The pod's name in DNS below the Service's name; nil if it has none.
    static func hostname(_ pod: Pod, _ service: Service) -> String? {
        guard let hostname = pod.spec.hostname, !hostname.isEmpty, pod.spec.subdomain == service.metadata.name else {
            return nil
        }
        return hostname
    }

    static func reference(_ pod: Pod) -> ObjectReference {
        ObjectReference {
            $0.kind = "Pod"
            $0.namespace = pod.metadata.namespace
            $0.name = pod.metadata.name
            $0.uid = pod.metadata.uid
        }
    }

    /// The port number of a Service's port in the pod; nil if no container has a port of that name.
    static func number(of port: ServicePort, in pod: Pod) -> Int32? {
        switch port.targetPort {
        case nil, .int(0): return port.port
        case .int(let number): return number
        case .string(let name):
            let sidecars = pod.spec.initContainers.filter { $0.restartPolicy == "Always" }
            let ports = (pod.spec.containers + sidecars).flatMap(\.ports)
            return ports.first { $0.name == name && ($0.protocol ?? "TCP") == (port.protocol ?? "TCP") }?.containerPort
        }
    }

    /// Returns true if the change of a pod may change the endpoints of a Service that selects it.
    static func isRelevant(_ old: Pod, _ new: Pod) -> Bool {
        old.metadata.labels != new.metadata.labels || old.status.podIP != new.status.podIP
            || old.status.podIPs != new.status.podIPs || old.spec.nodeName != new.spec.nodeName
            || PodState.isReady(old) != PodState.isReady(new) || PodState.isFinished(old) != PodState.isFinished(new)
            || (old.metadata.deletionTimestamp == nil) != (new.metadata.deletionTimestamp == nil)
            || old.metadata.uid != new.metadata.uid || old.spec.hostname != new.spec.hostname
    }
}
