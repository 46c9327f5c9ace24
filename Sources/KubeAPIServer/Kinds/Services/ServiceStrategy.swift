import KubeAPI

extension Strategy<Service> {
    static let services = Strategy<Service> {
        $0.returnsDeletedObject = true
        $0.setDefaults = ServiceDefaults.apply
        $0.prepareForCreate = { ServiceUpdateRules.alignAddresses(of: &$0) }
        $0.prepareForUpdate = { service, old in
            ServiceUpdateRules.keepAllocated(in: &service, from: old)
            ServiceUpdateRules.alignAddresses(of: &service, with: old)
            ServiceUpdateRules.dropUnneeded(from: &service, old)
        }
        $0.validate = { ServiceValidation.validate($0) }
        $0.validateUpdate = ServiceUpdateRules.validate
        $0.subresources["status"] = SubresourceRules { new, _ in ServiceValidation.validateStatus(new) }
        $0.warnings = { new, _ in ServiceWarnings.of(new) }
        $0.validateName = NameRules.dns1123Label
        $0.selectableFields = ["spec.clusterIP", "spec.type"]
        $0.table = Table.services
    }
}

/// Defaults of services. `ServiceAllocator` sets addresses, IP families and node ports.
enum ServiceDefaults {
    static func apply(to service: inout Service) {
        service.spec.sessionAffinity.setDefault("None")
        applyAffinity(to: &service.spec)
        service.spec.type.setDefault("ClusterIP")
        for index in service.spec.ports.indices {
            if service.spec.ports[index].protocol ?? "" == "" { service.spec.ports[index].protocol = "TCP" }
            switch service.spec.ports[index].targetPort {
            case nil, .int(0), .string(""): service.spec.ports[index].targetPort = .int(service.spec.ports[index].port)
            default: break
            }
        }
        if service.isExternallyAccessible { service.spec.externalTrafficPolicy.setDefault("Cluster") }
        if service.needsClusterIP, ["ClusterIP", "NodePort", "LoadBalancer"].contains(service.spec.type) {
            service.spec.internalTrafficPolicy.setDefault("Cluster")
        }
        guard service.spec.type == "LoadBalancer" else { return }
        service.spec.allocateLoadBalancerNodePorts.setDefault(true)
        for index in service.status.loadBalancer.ingress.indices {
            guard let address = service.status.loadBalancer.ingress[index].ip, !address.isEmpty else { continue }
            service.status.loadBalancer.ingress[index].ipMode.setDefault("VIP")
        }
    }

    private static func applyAffinity(to spec: inout ServiceSpec) {
        switch spec.sessionAffinity {
        case "None": spec.sessionAffinityConfig = nil
        case "ClientIP":
            guard spec.sessionAffinityConfig?.clientIP?.timeoutSeconds == nil else { return }
            spec.sessionAffinityConfig = SessionAffinityConfig {
                $0.clientIP = ClientIPConfig { $0.timeoutSeconds = 10_800 }
            }
        default: break
        }
    }
}

extension Service {
    /// True for every type except ExternalName. `None` counts as a cluster IP.
    var needsClusterIP: Bool { spec.type != "ExternalName" }

    var needsNodePorts: Bool { spec.type == "NodePort" || spec.type == "LoadBalancer" }

    /// True if the service has a port at which load balancers check whether a node has endpoints.
    var needsHealthCheckNodePort: Bool {
        spec.type == "LoadBalancer" && spec.externalTrafficPolicy == "Local"
    }

    var isExternallyAccessible: Bool {
        needsNodePorts || (spec.type == "ClusterIP" && !spec.externalIPs.isEmpty)
    }

    var isHeadless: Bool { spec.clusterIPs == ["None"] }
}
