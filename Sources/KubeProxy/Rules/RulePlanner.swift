import KubeAPI
import KubeClient
import KubeSupport

/// Makes the rules of one address family from services and their endpoints.
///
/// Traffic goes to the ready endpoints, or if there are none to those that serve while they terminate:
/// https://kubernetes.io/docs/reference/networking/virtual-ips/ and KEP-1669.
enum RulePlanner {
    static let serviceNameLabel = "kubernetes.io/service-name"
    private static let proxyNameLabel = "service.kubernetes.io/service-proxy-name"
    private static let headlessLabel = "service.kubernetes.io/headless"
    private static let defaultAffinitySeconds: Int32 = 10800

    static func plan(
        _ services: [Service], _ slices: [EndpointSlice], node: String, podRange: CIDR?,
        family: IPAddress.Family = .ipv4
    ) -> Ruleset {
        var slicesOfService: [NamespacedName: [EndpointSlice]] = [:]
        for slice in slices where slice.addressType == family.rawValue {
            guard let name = slice.metadata.labels[serviceNameLabel] else { continue }
            let key = NamespacedName(namespace: slice.metadata.namespace ?? "", name: name)
            slicesOfService[key, default: []].append(slice)
        }
        let ports = services.flatMap { service in
            plan(service, slicesOfService[NamespacedName(service.metadata)] ?? [], node, family)
        }
        return Ruleset(family: family, podRange: podRange, ports: ports.sorted { $0.name < $1.name })
    }

    private static func plan(
        _ service: Service, _ slices: [EndpointSlice], _ node: String, _ family: IPAddress.Family
    ) -> [Ruleset.ServicePort] {
        let spec = service.spec
        let key = NamespacedName(service.metadata)
        guard isName(key.namespace), isName(key.name), spec.type != "ExternalName",
            let address = clusterIP(spec, family),
            service.metadata.labels[proxyNameLabel] == nil, service.metadata.labels[headlessLabel] == nil
        else { return [] }
        return spec.ports.compactMap { port in
            guard isName(port.name ?? ""),
                let transport = TransportProtocol(rawValue: (port.protocol ?? "TCP").lowercased()),
                let number = UInt16(exactly: port.port)
            else { return nil }
            let candidates = candidates(port, transport, slices, family)
            let all = usable(candidates)
            let local = usable(candidates.filter { $0.node == node })
            return Ruleset.ServicePort(
                name: "\(key)/\(transport.rawValue)/\(port.name ?? "")",
                transport: transport, entries: entries(service, port, address, number), endpoints: all,
                localEndpoints: local, hasAnyEndpoints: !all.isEmpty, affinitySeconds: affinity(spec))
        }
    }

    private static func clusterIP(_ spec: ServiceSpec, _ family: IPAddress.Family) -> IPAddress? {
        let texts = spec.clusterIPs.isEmpty ? spec.clusterIP.map { [$0] } ?? [] : spec.clusterIPs
        return addresses(texts, family).first
    }

    /// Returns the addresses of one family among the strings, which the API server has validated.
    private static func addresses(_ texts: [String], _ family: IPAddress.Family) -> [IPAddress] {
        texts.compactMap { IPAddress(sloppy: $0) }.filter { $0.family == family }
    }

    /// Returns true if the string may be part of a name in the nft script. A check independent of the API's validation.
    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
    }

    private static func affinity(_ spec: ServiceSpec) -> Int32? {
        guard spec.sessionAffinity == "ClientIP" else { return nil }
        return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? defaultAffinitySeconds
    }

    private static func entries(
        _ service: Service, _ port: KubeAPI.ServicePort, _ address: IPAddress, _ number: UInt16
    ) -> [Ruleset.Entry] {
        let spec = service.spec
        let isLocal = spec.externalTrafficPolicy == "Local"
        var entries = [Ruleset.Entry(address: address, port: number, isLocal: spec.internalTrafficPolicy == "Local")]
        // Without rules for its source ranges a load balancer's address would be open to all clients.
        let balancers =
            spec.loadBalancerSourceRanges.isEmpty
            ? service.status.loadBalancer.ingress.filter { $0.ipMode != "Proxy" }.compactMap(\.ip) : []
        var seen: Set<IPAddress> = [address]
        for external in addresses(spec.externalIPs + balancers, address.family)
        where seen.insert(external).inserted {
            entries.append(Ruleset.Entry(address: external, port: number, isLocal: isLocal, isExternal: true))
        }
        if spec.type == "NodePort" || spec.type == "LoadBalancer", let nodePort = port.nodePort,
            let nodePort = UInt16(exactly: nodePort), nodePort != 0
        {
            entries.append(Ruleset.Entry(address: nil, port: nodePort, isLocal: isLocal, isExternal: true))
        }
        return entries
    }

    // MARK: Endpoints

    private struct Candidate {
        var destination: Ruleset.Destination
        var node: String?
        var isReady: Bool
        var servesTerminating: Bool
    }

    private static func candidates(
        _ port: KubeAPI.ServicePort, _ transport: TransportProtocol, _ slices: [EndpointSlice],
        _ family: IPAddress.Family
    ) -> [Candidate] {
        var found: [Candidate] = []
        for slice in slices {
            let match = slice.ports.first {
                ($0.name ?? "") == (port.name ?? "") && ($0.protocol ?? "TCP").lowercased() == transport.rawValue
            }
            guard let number = match?.port.flatMap({ UInt16(exactly: $0) }) else { continue }
            for endpoint in slice.endpoints {
                guard let address = addresses(Array(endpoint.addresses.prefix(1)), family).first else { continue }
                let conditions = endpoint.conditions
                let isReady = conditions?.ready ?? true
                found.append(
                    Candidate(
                        destination: Ruleset.Destination(address: address, port: number), node: endpoint.nodeName,
                        isReady: isReady,
                        servesTerminating: (conditions?.serving ?? isReady) && (conditions?.terminating ?? false)))
            }
        }
        return found
    }

    private static func usable(_ candidates: [Candidate]) -> [Ruleset.Destination] {
        var chosen = candidates.filter(\.isReady)
        if chosen.isEmpty { chosen = candidates.filter(\.servesTerminating) }
        return Set(chosen.map(\.destination)).sorted()
    }
}
