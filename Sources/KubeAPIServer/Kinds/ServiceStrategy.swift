import KubeAPI

extension Strategy<Service> {
    static let services = Strategy<Service> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { service in
            service.spec.type.setDefault("ClusterIP")
            service.spec.sessionAffinity.setDefault("None")
            if service.spec.sessionAffinity == "ClientIP", service.spec.sessionAffinityConfig == nil {
                service.spec.sessionAffinityConfig = SessionAffinityConfig {
                    $0.clientIP = ClientIPConfig { $0.timeoutSeconds = 10_800 }
                }
            }
            for index in service.spec.ports.indices {
                service.spec.ports[index].protocol.setDefault("TCP")
                if service.spec.ports[index].targetPort == nil || service.spec.ports[index].targetPort == .int(0) {
                    service.spec.ports[index].targetPort = .int(service.spec.ports[index].port)
                }
            }
            guard service.spec.type != "ExternalName" else { return }
            service.spec.internalTrafficPolicy.setDefault("Cluster")
            service.spec.ipFamilies = service.spec.ipFamilies.isEmpty ? ["IPv4"] : service.spec.ipFamilies
            service.spec.ipFamilyPolicy.setDefault("SingleStack")
            if service.spec.type == "NodePort" || service.spec.type == "LoadBalancer" {
                service.spec.externalTrafficPolicy.setDefault("Cluster")
            }
            if service.spec.type == "LoadBalancer" { service.spec.allocateLoadBalancerNodePorts.setDefault(true) }
        }
        $0.prepareForUpdate = { service, old in
            // An update that leaves the address out keeps it.
            if service.spec.type != "ExternalName", service.spec.clusterIP == nil {
                service.spec.clusterIP = old.spec.clusterIP
                service.spec.clusterIPs = old.spec.clusterIPs
            }
            keepNodePorts(&service, old)
        }
        $0.validate = ServiceValidation.validate
        $0.validateUpdate = { new, old in
            guard old.spec.type != "ExternalName", new.spec.type != "ExternalName",
                let address = old.spec.clusterIP, new.spec.clusterIP != address
            else { return [] }
            return [
                .invalid(FieldPath("spec.clusterIPs").index(0), new.spec.clusterIP ?? "", "may not change once set")
            ]
        }
        $0.validateName = NameRules.dns1035Label
        $0.selectableFields = ["spec.clusterIP", "spec.type"]
        $0.table = Table.services
    }

    private static func keepNodePorts(_ service: inout Service, _ old: Service) {
        guard service.spec.type == "NodePort" || service.spec.type == "LoadBalancer" else { return }
        for index in service.spec.ports.indices where (service.spec.ports[index].nodePort ?? 0) == 0 {
            let port = service.spec.ports[index]
            let same = old.spec.ports.first { $0.port == port.port && $0.protocol == port.protocol }
            service.spec.ports[index].nodePort = same?.nodePort
        }
    }
}

private enum ServiceValidation {
    static func validate(_ service: Service) -> [FieldError] {
        let path = FieldPath("spec")
        var errors: [FieldError] = []
        let types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]
        if let type = service.spec.type, !types.contains(type) {
            errors.append(.notSupported(path.child("type"), type, types))
        }
        if service.spec.type == "ExternalName" {
            if service.spec.externalName == nil { errors.append(.required(path.child("externalName"))) }
        } else if service.spec.ports.isEmpty, service.spec.clusterIP != "None" {
            errors.append(.required(path.child("ports")))
        }
        var names: Set<String> = []
        for (index, port) in service.spec.ports.enumerated() {
            let place = path.child("ports").index(index)
            if !(1...65_535).contains(port.port) {
                errors.append(.invalid(place.child("port"), port.port, "must be between 1 and 65535, inclusive"))
            }
            if service.spec.ports.count > 1, port.name == nil { errors.append(.required(place.child("name"))) }
            if let name = port.name {
                errors += NameRules.dns1123Label(name).map { .invalid(place.child("name"), name, $0) }
                if !names.insert(name).inserted { errors.append(.duplicate(place.child("name"), name)) }
            }
            if let name = port.protocol, !["TCP", "UDP", "SCTP"].contains(name) {
                errors.append(.notSupported(place.child("protocol"), name, ["SCTP", "TCP", "UDP"]))
            }
        }
        return errors + MetadataRules.validateLabels(service.spec.selector, path.child("selector"))
    }
}
