import KubeAPI
import KubeClient

/// The changes that the EndpointSlices of a Service need: a value made from the Service, its pods and its slices.
///
/// Endpoints stay in their slices, and new ones fill slices that have room, so that few slices change:
/// https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/
struct EndpointSlicePlan: Equatable {
    var create: [EndpointSlice] = []
    var update: [EndpointSlice] = []
    var delete: [EndpointSlice] = []

    static let serviceNameLabel = "kubernetes.io/service-name"
    static let managedByLabel = "endpointslice.kubernetes.io/managed-by"
    static let managedBy = "endpointslice-controller.k8s.io"
    static let capacity = 100

    /// Endpoints that share slices.
    struct Group: Hashable {
        var family: String
        var ports: [DiscoveryV1EndpointPort]
    }

    /// `zones` maps node names to zones; `slices` are those that the controller manages for the Service.
    init(_ service: Service, pods: [Pod], zones: [String: String], slices: [EndpointSlice]) {
        let families = ServiceEndpoint.families(service)
        let wanted = Self.group(service, families, pods, zones)
        // A Service without endpoints has one empty slice.
        self.init(wanted, families: families, slices: slices, keepsEmpty: true) { Self.slice(service, $0) }
    }

    /// `model` makes a slice without endpoints; with `keepsEmpty`, each address family has a slice even without
    /// endpoints.
    init(
        _ wanted: [Group: [Endpoint]], families: [String], slices: [EndpointSlice], keepsEmpty: Bool,
        model: (Group) -> EndpointSlice
    ) {
        for family in families {
            let existing = slices.filter { $0.addressType == family }
            let before = (create.count, delete.count)
            for slice in existing where wanted[Group(family: family, ports: slice.ports)] == nil {
                delete.append(slice)
            }
            for (group, endpoints) in wanted where group.family == family {
                fill(model(group), endpoints, existing.filter { $0.ports == group.ports })
            }
            if keepsEmpty, existing.count + create.count - before.0 == delete.count - before.1 {
                keepEmpty(model(Group(family: family, ports: [])), existing)
            }
        }
        delete += slices.filter { !families.contains($0.addressType) }
    }

    private mutating func keepEmpty(_ model: EndpointSlice, _ existing: [EndpointSlice]) {
        guard let kept = existing.min(by: { ($0.metadata.name ?? "") < ($1.metadata.name ?? "") }) else {
            return create.append(model)
        }
        delete.removeAll { $0.metadata.uid == kept.metadata.uid }
        var empty = model
        empty.metadata = kept.metadata
        Self.take(model, &empty)
        if empty != kept { update.append(empty) }
    }

    /// Sets the labels, owner and other fields that all slices of the model share.
    private static func take(_ model: EndpointSlice, _ slice: inout EndpointSlice) {
        slice.metadata.labels = model.metadata.labels
        slice.metadata.ownerReferences = model.metadata.ownerReferences
        slice.metadata.annotations.merge(model.metadata.annotations) { $1 }
    }

    private mutating func fill(_ model: EndpointSlice, _ endpoints: [Endpoint], _ existing: [EndpointSlice]) {
        var wanted = Dictionary(endpoints.map { (Self.key($0), $0) }) { first, _ in first }
        var kept: [EndpointSlice] = []
        for slice in existing.sorted(by: { ($0.metadata.name ?? "") < ($1.metadata.name ?? "") }) {
            var slice = slice
            slice.endpoints = slice.endpoints.compactMap { wanted.removeValue(forKey: Self.key($0)) }
            kept.append(slice)
        }
        var rest = endpoints.filter { wanted[Self.key($0)] != nil }[...]
        // The fullest first, so that the emptiest become empty and are deleted.
        kept.sort { $0.endpoints.count > $1.endpoints.count }
        for index in kept.indices where !rest.isEmpty {
            let room = max(0, Self.capacity - kept[index].endpoints.count)
            kept[index].endpoints += rest.prefix(room)
            rest = rest.dropFirst(room)
        }
        for var slice in kept {
            Self.take(model, &slice)
            let old = existing.first { $0.metadata.uid == slice.metadata.uid }
            if slice.endpoints.isEmpty {
                delete.append(slice)
            } else if slice != old {
                update.append(slice)
            }
        }
        while !rest.isEmpty {
            var slice = model
            slice.endpoints = Array(rest.prefix(Self.capacity))
            rest = rest.dropFirst(Self.capacity)
            create.append(slice)
        }
    }

    private static func key(_ endpoint: Endpoint) -> String {
        endpoint.targetRef?.uid ?? endpoint.addresses.first ?? ""
    }

    // MARK: Desired endpoints

    private static func group(_ service: Service, _ families: [String], _ pods: [Pod], _ zones: [String: String])
        -> [Group: [Endpoint]]
    {
        let selector = LabelRequirements(matching: service.spec.selector)
        let matching = pods.filter {
            selector.matches($0.metadata.labels) && ServiceEndpoint.isReachable($0, includeTerminating: true)
        }.sorted { ($0.metadata.name ?? "") < ($1.metadata.name ?? "") }
        var groups: [Group: [Endpoint]] = [:]
        for pod in matching {
            let ports = service.spec.ports.compactMap { port -> DiscoveryV1EndpointPort? in
                guard let number = ServiceEndpoint.number(of: port, in: pod) else { return nil }
                return DiscoveryV1EndpointPort {
                    $0.name = port.name ?? ""
                    $0.port = number
                    $0.protocol = port.protocol ?? "TCP"
                    $0.appProtocol = port.appProtocol
                }
            }
            for family in families {
                let addresses = ServiceEndpoint.addresses(pod, family: family)
                guard !addresses.isEmpty else { continue }
                groups[Group(family: family, ports: ports), default: []]
                    .append(endpoint(service, pod, addresses, zones))
            }
        }
        return groups
    }

    private static func endpoint(
        _ service: Service, _ pod: Pod, _ addresses: [String], _ zones: [String: String]
    ) -> Endpoint {
        let isServing = PodState.isReady(pod)
        let isTerminating = pod.metadata.deletionTimestamp != nil
        return Endpoint {
            $0.addresses = addresses
            $0.conditions = EndpointConditions {
                $0.ready = service.spec.publishNotReadyAddresses ?? false || (isServing && !isTerminating)
                $0.serving = isServing
                $0.terminating = isTerminating
            }
            $0.hostname = ServiceEndpoint.hostname(pod, service)
            $0.nodeName = pod.spec.nodeName
            $0.zone = pod.spec.nodeName.flatMap { zones[$0] }
            $0.targetRef = ServiceEndpoint.reference(pod)
        }
    }

    private static func slice(_ service: Service, _ group: Group) -> EndpointSlice {
        EndpointSlice {
            $0.metadata.generateName = "\(service.metadata.name ?? "")-"
            $0.metadata.namespace = service.metadata.namespace
            $0.metadata.labels = service.metadata.labels
            $0.metadata.labels[serviceNameLabel] = service.metadata.name
            $0.metadata.labels[managedByLabel] = managedBy
            $0.metadata.labels[ServiceEndpoint.headlessLabel] = ServiceEndpoint.isHeadless(service) ? "" : nil
            $0.metadata.ownerReferences = [OwnerReference(controller: service)]
            $0.addressType = group.family
            $0.ports = group.ports
        }
    }
}

extension DiscoveryV1EndpointPort: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(port)
        hasher.combine(self.protocol)
    }
}
