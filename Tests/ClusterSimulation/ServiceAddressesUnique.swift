/// No two Services have the same cluster IP, or the same node port.
package final class ServiceAddressesUnique: ClusterInvariant {
    package static let name = "no address is allocated twice"

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        guard change.kind == "Service", let metadata = change.new?.metadata else { return nil }
        var owners: [String: String] = [:]
        for (key, service) in model.services {
            let addresses = service.spec.clusterIPs.filter { $0 != "None" && !$0.isEmpty }
            let ports = service.spec.ports.compactMap { port -> String? in
                guard let number = port.nodePort, number != 0 else { return nil }
                return "node port \(port.protocol ?? "TCP")/\(number)"
            }
            for claim in addresses + ports {
                guard let other = owners.updateValue(key, forKey: claim), other != key else { continue }
                return Violation(
                    Self.name, "\(claim) belongs to both \(other) and \(key)",
                    objects: change.objects + [ClusterModel.name("Service", metadata.namespace, metadata.name)])
            }
        }
        return nil
    }
}
