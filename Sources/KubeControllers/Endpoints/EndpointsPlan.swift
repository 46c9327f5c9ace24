import KubeAPI

/// The Endpoints of a Service: a value made from the Service and its namespace's pods.
///
/// Addresses with the same ports share a subset; at most `capacity` addresses are kept, ready ones first:
/// https://kubernetes.io/docs/concepts/services-networking/service/#endpoints
enum EndpointsPlan {
    static let capacity = 1_000
    private static let overCapacity = "endpoints.kubernetes.io/over-capacity"

    /// Returns `existing` with the desired contents, or new Endpoints if there are none.
    static func endpoints(_ service: Service, pods: [Pod], existing: Endpoints?) -> Endpoints {
        var subsets: [[EndpointPort]: EndpointSubset] = [:]
        let publishNotReady = service.spec.publishNotReadyAddresses ?? false
        let selector = LabelRequirements(matching: service.spec.selector)
        let family = ServiceEndpoint.families(service).first ?? "IPv4"
        var count = 0
        let matching = pods.filter {
            selector.matches($0.metadata.labels)
                && ServiceEndpoint.isReachable($0, includeTerminating: publishNotReady)
        }
        func isReady(_ pod: Pod) -> Bool { publishNotReady || PodState.isReady(pod) }
        let isTruncated = matching.count > capacity
        for pod in matching.filter(isReady) + matching.filter({ !isReady($0) }) where count < capacity {
            guard let ip = ServiceEndpoint.addresses(pod, family: family).first else { continue }
            let ports = ports(service, pod)
            guard !ports.isEmpty || service.spec.ports.isEmpty else { continue }
            let address = EndpointAddress {
                $0.ip = ip
                $0.hostname = ServiceEndpoint.hostname(pod, service)
                $0.nodeName = pod.spec.nodeName
                $0.targetRef = ServiceEndpoint.reference(pod)
            }
            count += 1
            if isReady(pod) {
                subsets[ports, default: EndpointSubset { $0.ports = ports }].addresses.append(address)
            } else {
                subsets[ports, default: EndpointSubset { $0.ports = ports }].notReadyAddresses.append(address)
            }
        }
        var endpoints = existing ?? Endpoints()
        endpoints.metadata.name = service.metadata.name
        endpoints.metadata.namespace = service.metadata.namespace
        endpoints.metadata.labels = service.metadata.labels
        endpoints.metadata.labels["endpoints.kubernetes.io/managed-by"] = "endpoint-controller"
        if ServiceEndpoint.isHeadless(service) { endpoints.metadata.labels[ServiceEndpoint.headlessLabel] = "" }
        endpoints.metadata.annotations[overCapacity] = isTruncated ? "truncated" : nil
        endpoints.subsets = subsets.values.map(sorted).sorted { $0.jsonString() < $1.jsonString() }
        return endpoints
    }

    private static func ports(_ service: Service, _ pod: Pod) -> [EndpointPort] {
        service.spec.ports.compactMap { port in
            guard let number = ServiceEndpoint.number(of: port, in: pod) else { return nil }
            return EndpointPort {
                $0.name = port.name
                $0.port = number
                $0.protocol = port.protocol ?? "TCP"
                $0.appProtocol = port.appProtocol
            }
        }.sorted { ($0.name ?? "", $0.port) < ($1.name ?? "", $1.port) }
    }

    private static func sorted(_ subset: EndpointSubset) -> EndpointSubset {
        func precedes(_ left: EndpointAddress, _ right: EndpointAddress) -> Bool {
            (left.ip, left.targetRef?.uid ?? "") < (right.ip, right.targetRef?.uid ?? "")
        }
        var subset = subset
        subset.addresses.sort(by: precedes)
        subset.notReadyAddresses.sort(by: precedes)
        return subset
    }
}

extension EndpointPort: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(port)
        hasher.combine(self.protocol)
    }
}
