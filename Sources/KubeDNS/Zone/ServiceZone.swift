import KubeAPI
import KubeClient
import KubeSupport

/// The services and endpoints of the cluster, from which questions are answered (`ServiceZone+Answers.swift`).
struct ServiceZone {
    struct Port: Hashable {
        var name: String
        /// In lower case, as in SRV names.
        var transport: String
        var number: UInt16
    }

    struct ServiceEntry {
        /// Empty for headless services.
        var clusterIPs: [IPAddress] = []
        var ports: [Port] = []
        var externalName: DNSName?
        var isHeadless = false
        var publishesNotReady = false
    }

    struct EndpointEntry {
        var address: IPAddress
        /// The label before the service's name: the hostname, or the address with dashes.
        var label: String
        var isReady: Bool
        var ports: [Port]
    }

    private struct SliceEntry {
        var service: NamespacedName
        var endpoints: [EndpointEntry]
    }

    /// The labels of the cluster's domain, in lower case.
    let domain: [String]
    /// The address of this server: the address of `ns.dns.DOMAIN`.
    let serverAddress: IPAddress?

    private(set) var namespaces: Set<String> = []
    private(set) var services: [NamespacedName: ServiceEntry] = [:]
    private var slices: [NamespacedName: SliceEntry] = [:]
    private var slicesOfService: [NamespacedName: Set<NamespacedName>] = [:]
    /// Services by cluster IP.
    private(set) var owners: [IPAddress: Set<NamespacedName>] = [:]
    /// Slices by the addresses of their endpoints.
    private var slicesOfAddress: [IPAddress: Set<NamespacedName>] = [:]

    init(domain: String, serverAddress: IPAddress? = nil) {
        self.domain = (DNSName(domain) ?? DNSName(labels: [])).lowercasedLabels
        self.serverAddress = serverAddress
    }

    // MARK: Changes

    mutating func setNamespace(_ name: String) {
        namespaces.insert(name)
    }

    mutating func removeNamespace(_ name: String) {
        namespaces.remove(name)
    }

    mutating func setService(_ service: Service) {
        let key = NamespacedName(service.metadata)
        removeService(key)
        let spec = service.spec
        var entry = ServiceEntry()
        entry.ports = spec.ports.compactMap { Port($0.name, $0.protocol, $0.port) }
        entry.publishesNotReady = spec.publishNotReadyAddresses ?? false
        if spec.type == "ExternalName" {
            entry.externalName = spec.externalName.flatMap { DNSName($0) }
        } else {
            let addresses = spec.clusterIPs.isEmpty ? spec.clusterIP.map { [$0] } ?? [] : spec.clusterIPs
            entry.isHeadless = addresses.contains("None")
            if !entry.isHeadless { entry.clusterIPs = addresses.compactMap { IPAddress(sloppy: $0) } }
        }
        for address in entry.clusterIPs { owners[address, default: []].insert(key) }
        services[key] = entry
    }

    mutating func removeService(_ key: NamespacedName) {
        guard let old = services.removeValue(forKey: key) else { return }
        for address in old.clusterIPs { owners.remove(key, from: address) }
    }

    mutating func setSlice(_ slice: EndpointSlice) {
        let key = NamespacedName(slice.metadata)
        removeSlice(key)
        guard slice.addressType != "FQDN", let service = slice.metadata.labels["kubernetes.io/service-name"] else {
            return
        }
        let owner = NamespacedName(namespace: key.namespace, name: service)
        let ports = slice.ports.compactMap { port in port.port.flatMap { Port(port.name, port.protocol, $0) } }
        var endpoints: [EndpointEntry] = []
        for endpoint in slice.endpoints {
            // Only the first address is used: https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/
            guard let text = endpoint.addresses.first, let address = IPAddress(sloppy: text) else { continue }
            let dashed = String(text.map { ".:".contains($0) ? "-" : $0 })
            endpoints.append(
                EndpointEntry(
                    address: address, label: endpoint.hostname?.lowercased() ?? dashed,
                    isReady: endpoint.conditions?.ready ?? true, ports: ports))
            slicesOfAddress[address, default: []].insert(key)
        }
        slices[key] = SliceEntry(service: owner, endpoints: endpoints)
        slicesOfService[owner, default: []].insert(key)
    }

    mutating func removeSlice(_ key: NamespacedName) {
        guard let old = slices.removeValue(forKey: key) else { return }
        slicesOfService.remove(key, from: old.service)
        for endpoint in old.endpoints { slicesOfAddress.remove(key, from: endpoint.address) }
    }

    // MARK: Reading

    /// Returns the named endpoints of a headless service, sorted by address, without duplicates.
    func endpoints(of key: NamespacedName, _ service: ServiceEntry) -> [EndpointEntry] {
        var seen: Set<String> = []
        return (slicesOfService[key] ?? []).flatMap { slices[$0]?.endpoints ?? [] }
            .filter { service.publishesNotReady || $0.isReady }
            .sorted { ($0.address, $0.ports.count) < ($1.address, $1.ports.count) }
            .filter { seen.insert("\($0.label) \($0.address) \($0.ports)").inserted }
    }

    /// Returns the names of the endpoints at `address` in headless services.
    func endpointNames(at address: IPAddress) -> [(service: NamespacedName, label: String)] {
        var names: [(service: NamespacedName, label: String)] = []
        for slice in (slicesOfAddress[address] ?? []).compactMap({ slices[$0] }) {
            guard let service = services[slice.service], service.isHeadless else { continue }
            for endpoint in slice.endpoints
            where endpoint.address == address && (service.publishesNotReady || endpoint.isReady) {
                names.append((slice.service, endpoint.label))
            }
        }
        return names
    }
}

extension ServiceZone.Port {
    /// Returns nil for an invalid port number.
    init?(_ name: String?, _ transport: String?, _ number: Int32) {
        guard let number = UInt16(exactly: number) else { return nil }
        self.init(name: name?.lowercased() ?? "", transport: (transport ?? "TCP").lowercased(), number: number)
    }
}

extension Dictionary where Value == Set<NamespacedName> {
    fileprivate mutating func remove(_ member: NamespacedName, from key: Key) {
        self[key]?.remove(member)
        if self[key]?.isEmpty == true { self[key] = nil }
    }
}
