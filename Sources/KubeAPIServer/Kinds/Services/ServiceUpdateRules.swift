import KubeAPI

/// Adjusts the fields of an updated service that depend on other fields.
enum ServiceUpdateRules {
    /// Copies allocated values from the old service, so that the manifest it was created from can be applied again.
    static func keepAllocated(in new: inout Service, from old: Service) {
        if old.needsClusterIP, new.needsClusterIP {
            if new.spec.clusterIP ?? "" == "" { new.spec.clusterIP = old.spec.clusterIP }
            if new.spec.clusterIPs.isEmpty { new.spec.clusterIPs = old.spec.clusterIPs }
        }
        if old.needsNodePorts, new.needsNodePorts { keepNodePorts(in: &new, from: old) }
        if old.needsHealthCheckNodePort, new.needsHealthCheckNodePort, new.spec.healthCheckNodePort ?? 0 == 0 {
            new.spec.healthCheckNodePort = old.spec.healthCheckNodePort
        }
    }

    /// Copies node ports to ports of the same name, except for numbers that another port now uses.
    private static func keepNodePorts(in new: inout Service, from old: Service) {
        let used = nodePorts(of: old).intersection(nodePorts(of: new))
        for index in new.spec.ports.indices where new.spec.ports[index].nodePort ?? 0 == 0 {
            let name = new.spec.ports[index].name ?? ""
            guard let number = old.spec.ports.last(where: { $0.name ?? "" == name })?.nodePort, number != 0,
                !used.contains(number)
            else { continue }
            new.spec.ports[index].nodePort = number
        }
    }

    private static func nodePorts(of service: Service) -> Set<Int32> {
        Set(service.spec.ports.compactMap(\.nodePort).filter { $0 != 0 })
    }

    /// Aligns `clusterIPs` with `clusterIP`, the only field that older clients set.
    static func alignAddresses(of new: inout Service, with old: Service? = nil) {
        let address = new.spec.clusterIP ?? ""
        guard let old else {
            if !address.isEmpty, new.spec.clusterIPs.isEmpty { new.spec.clusterIPs = [address] }
            return
        }
        let before = old.spec.clusterIP ?? ""
        if address == before {
            if new.spec.clusterIPs.isEmpty { new.spec.clusterIPs = old.spec.clusterIPs }
        } else if new.spec.clusterIPs == old.spec.clusterIPs {
            new.spec.clusterIPs = address.isEmpty ? [] : [address]
        }
    }

    /// Drops values that the server may have set for the old type and that the new type does not need, unless the
    /// client changed them as well.
    static func dropUnneeded(from new: inout Service, _ old: Service) {
        if old.needsClusterIP, !new.needsClusterIP {
            if new.spec.clusterIP ?? "" == old.spec.clusterIP ?? "", new.spec.clusterIPs == old.spec.clusterIPs {
                new.spec.clusterIP = nil
                new.spec.clusterIPs = []
            }
            if new.spec.ipFamilies == old.spec.ipFamilies { new.spec.ipFamilies = [] }
            if new.spec.ipFamilyPolicy == old.spec.ipFamilyPolicy { new.spec.ipFamilyPolicy = nil }
        }
        if old.needsNodePorts, !new.needsNodePorts, nodePorts(of: old).isSuperset(of: nodePorts(of: new)) {
            for index in new.spec.ports.indices { new.spec.ports[index].nodePort = nil }
        }
        if old.needsHealthCheckNodePort, !new.needsHealthCheckNodePort,
            new.spec.healthCheckNodePort == old.spec.healthCheckNodePort
        {
            new.spec.healthCheckNodePort = nil
        }
        if old.spec.type == "LoadBalancer", new.spec.type != "LoadBalancer" {
            if new.spec.allocateLoadBalancerNodePorts == old.spec.allocateLoadBalancerNodePorts {
                new.spec.allocateLoadBalancerNodePorts = nil
            }
            if new.spec.loadBalancerClass == old.spec.loadBalancerClass { new.spec.loadBalancerClass = nil }
        }
        if old.isExternallyAccessible, !new.isExternallyAccessible,
            new.spec.externalTrafficPolicy == old.spec.externalTrafficPolicy
        {
            new.spec.externalTrafficPolicy = nil
        }
        if new.spec.type != "LoadBalancer", !new.status.loadBalancer.ingress.isEmpty {
            new.status.loadBalancer = LoadBalancerStatus()
        }
    }

    static func validate(_ new: Service, _ old: Service) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        ServiceAddressRules.validateUpdate(new, old, &errors)
        if old.spec.type == "LoadBalancer", new.spec.type == "LoadBalancer",
            new.spec.loadBalancerClass != old.spec.loadBalancerClass
        {
            errors.invalid(
                "loadBalancerClass", GoText.Raw(GoForm.text(new.spec.loadBalancerClass)), "may not change once set")
        }
        if old.needsHealthCheckNodePort, new.needsHealthCheckNodePort,
            new.spec.healthCheckNodePort != old.spec.healthCheckNodePort
        {
            errors.forbidden("healthCheckNodePort", "field is immutable")
        }
        return errors.list
    }
}
