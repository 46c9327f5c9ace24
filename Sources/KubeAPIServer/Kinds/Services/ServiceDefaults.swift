import KubeAPI

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
