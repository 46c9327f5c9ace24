import KubeAPI

/// Warnings about services.
enum ServiceWarnings {
    private static let hints = "service.kubernetes.io/topology-aware-hints"

    static func of(_ service: Service) -> [String] {
        var warnings = FieldWarnings()
        let spec = service.spec
        if service.metadata.annotations[hints] != nil {
            warnings.add(
                "annotation \(hints) is deprecated, please use service.kubernetes.io/topology-mode instead")
        }
        if service.isHeadless {
            if spec.loadBalancerIP ?? "" != "" {
                warnings.add("spec.loadBalancerIP is ignored for headless services")
            }
            if !spec.externalIPs.isEmpty { warnings.add("spec.externalIPs is ignored for headless services") }
            if spec.sessionAffinity != "None" {
                warnings.add("spec.SessionAffinity is ignored for headless services")
            }
        } else {
            for (index, address) in spec.clusterIPs.enumerated() {
                AddressWarnings.add("spec.clusterIPs[\(index)]", address, &warnings)
            }
        }
        if !spec.externalIPs.isEmpty {
            warnings.add("spec.externalIPs is deprecated and may no longer be implemented in some clusters")
        }
        for (index, address) in spec.externalIPs.enumerated() {
            AddressWarnings.add("spec.externalIPs[\(index)]", address, &warnings)
        }
        if let address = spec.loadBalancerIP, !address.isEmpty {
            AddressWarnings.add("spec.loadBalancerIP", address, &warnings)
        }
        if spec.type == "ExternalName", !spec.externalIPs.isEmpty {
            warnings.add("spec.externalIPs is ignored when spec.type is \"ExternalName\"")
        }
        if spec.type != "ExternalName", spec.externalName ?? "" != "" {
            warnings.add("spec.externalName is ignored when spec.type is not \"ExternalName\"")
        }
        if spec.trafficDistribution == "PreferClose" {
            warnings.add("spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\"")
        }
        return warnings.list
    }
}
