import KubeAPI
import KubeSupport

extension Table<Ingress> {
    static let ingresses = Table<Ingress>([
        .name, TableColumn("Class"), TableColumn("Hosts"), TableColumn("Address"), TableColumn("Ports"), .age,
    ]) { ingress, now in
        let addresses = ingress.status.loadBalancer.ingress.compactMap { $0.ip ?? $0.hostname }
        return [
            .string(ingress.metadata.name ?? ""), .string(ingress.spec.ingressClassName ?? "<none>"),
            .string(hosts(ingress.spec.rules)), .string(addresses.joined(separator: ",")),
            .string(ingress.spec.tls.isEmpty ? "80" : "80, 443"), .string(ingress.age(now)),
        ]
    }

    private static func hosts(_ rules: [IngressRule]) -> String {
        let shown = 3
        let hosts = rules.compactMap(\.host).filter { !$0.isEmpty }
        guard !hosts.isEmpty else { return "*" }
        let text = hosts.prefix(shown).joined(separator: ",")
        // Upstream also counts rules without a host.
        return hosts.count > shown ? "\(text) + \(rules.count - shown) more..." : text
    }
}

extension Table<IngressClass> {
    static let ingressClasses = Table<IngressClass>([
        .name, TableColumn("Controller"), TableColumn("Parameters"), .age,
    ]) { ingressClass, now in
        let parameters = ingressClass.spec.parameters.map { parameters in
            let group = parameters.apiGroup.map { ".\($0)" } ?? ""
            return "\(parameters.kind)\(group)/\(parameters.name)"
        }
        return [
            .string(ingressClass.metadata.name ?? ""), .string(ingressClass.spec.controller ?? ""),
            .string(parameters ?? "<none>"), .string(ingressClass.age(now)),
        ]
    }
}

extension Table<NetworkPolicy> {
    static let networkPolicies = Table<NetworkPolicy>([.name, TableColumn("Pod-Selector"), .age]) { policy, now in
        [
            .string(policy.metadata.name ?? ""), .string(LabelText.selector(policy.spec.podSelector)),
            .string(policy.age(now)),
        ]
    }
}

extension Table<ServiceCIDR> {
    static let serviceCIDRs = Table<ServiceCIDR>([.name, TableColumn("CIDRs"), .age]) { range, now in
        [
            .string(range.metadata.name ?? ""), .string(range.spec.cidrs.joined(separator: ",")),
            .string(range.age(now)),
        ]
    }
}

extension Table<KubeAPI.IPAddress> {
    static let ipAddresses = Table<KubeAPI.IPAddress>([.name, TableColumn("ParentRef"), .age]) { address, now in
        let parent = address.spec.parentRef
        let group = parent.group.map { $0.isEmpty ? "" : ".\($0)" } ?? ""
        let path = ["\(parent.resource)\(group)".lowercased(), parent.namespace ?? "", parent.name]
        return [
            .string(address.metadata.name ?? ""),
            .string(path.filter { !$0.isEmpty }.joined(separator: "/")), .string(address.age(now)),
        ]
    }
}
