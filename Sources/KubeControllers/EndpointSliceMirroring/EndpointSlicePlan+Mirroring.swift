import KubeAPI
import KubeClient
import KubeSupport

extension EndpointSlicePlan {
    /// The maximum number of addresses of a subset that are mirrored: upstream's
    /// `--mirroring-max-endpoints-per-subset`.
    static let mirroredLimit = 1_000
    private static let ownAnnotations = [
        "kubectl.kubernetes.io/last-applied-configuration", "endpoints.kubernetes.io/last-change-trigger-time",
    ]

    /// The changes that the slices which mirror `endpoints` need.
    init(mirroring endpoints: Endpoints, slices: [EndpointSlice]) {
        var wanted: [Group: [Endpoint]] = [:]
        for subset in endpoints.subsets {
            let ports = subset.ports.map { port in
                DiscoveryV1EndpointPort {
                    $0.name = port.name ?? ""
                    $0.port = port.port
                    $0.protocol = port.protocol ?? "TCP"
                    $0.appProtocol = port.appProtocol
                }
            }
            let addresses = subset.addresses.map { ($0, true) } + subset.notReadyAddresses.map { ($0, false) }
            for (address, isReady) in addresses.prefix(Self.mirroredLimit) {
                let family = (KubeSupport.IPAddress.Family(of: address.ip) ?? .ipv4).rawValue
                wanted[Group(family: family, ports: ports), default: []].append(Self.endpoint(address, isReady))
            }
        }
        self.init(wanted, families: ["IPv4", "IPv6"], slices: slices, keepsEmpty: false) { group in
            EndpointSlice {
                $0.metadata.generateName = "\(endpoints.metadata.name ?? "")-"
                $0.metadata.namespace = endpoints.metadata.namespace
                $0.metadata.labels = endpoints.metadata.labels
                $0.metadata.labels[Self.serviceNameLabel] = endpoints.metadata.name
                $0.metadata.labels[Self.managedByLabel] = EndpointSliceMirroringController.managedBy
                $0.metadata.annotations = endpoints.metadata.annotations.filter {
                    !Self.ownAnnotations.contains($0.key)
                }
                $0.metadata.ownerReferences = [OwnerReference(controller: endpoints)]
                $0.addressType = group.family
                $0.ports = group.ports
            }
        }
    }

    private static func endpoint(_ address: EndpointAddress, _ isReady: Bool) -> Endpoint {
        Endpoint {
            $0.addresses = [address.ip]
            $0.conditions = EndpointConditions { $0.ready = isReady }
            $0.hostname = address.hostname
            $0.nodeName = address.nodeName
            $0.targetRef = address.targetRef
        }
    }
}
