import KubeAPI

/// What one service has of the values that belong to one service only.
struct ServiceClaims: Hashable, Sendable {
    var addresses: Set<String> = []
    /// Numbers of node ports, the one for health checks included.
    var ports: Set<Int32> = []

    init() {}

    init(_ service: Service) {
        addresses = Set(service.spec.clusterIPs.filter { $0 != "None" && !$0.isEmpty })
        ports = Set(service.spec.ports.compactMap { $0.nodePort == 0 ? nil : $0.nodePort })
        if service.needsHealthCheckNodePort, let number = service.spec.healthCheckNodePort, number != 0 {
            ports.insert(number)
        }
    }

    func subtracting(_ other: ServiceClaims) -> ServiceClaims {
        var rest = self
        rest.addresses.subtract(other.addresses)
        rest.ports.subtract(other.ports)
        return rest
    }

    var isEmpty: Bool { addresses.isEmpty && ports.isEmpty }
}

/// Which service has which address and which node port, as far as the watch cache knows.
///
/// It says what is worth trying; what counts are the claims in the store.
struct ServiceClaimIndex: Sendable {
    private struct Observed {
        var record: ObjectRecord
        var claims: ServiceClaims
    }

    /// The services as they were observed last.
    private var last = ObjectMap()
    private var observed: [String: Observed] = [:]
    private var addressOwners: [String: String] = [:]
    private var portOwners: [Int32: String] = [:]

    /// Takes over the services as they are now. The cost is that of the services that changed since the last call.
    mutating func observe(_ services: ObjectMap) {
        let changed = services.elements(notSharedWith: last).filter { observed[$0.key]?.record !== $0.value }
        for (key, _) in last.elements(notSharedWith: services) where services[key] == nil { forget(key) }
        // First everything that was, then everything that is: an address may have passed from one service to another.
        for (key, _) in changed { forget(key) }
        for (key, record) in changed {
            let claims = (try? Service(json: record.body)).map(ServiceClaims.init) ?? ServiceClaims()
            observed[key] = Observed(record: record, claims: claims)
            for address in claims.addresses { addressOwners[address] = record.uid }
            for port in claims.ports { portOwners[port] = record.uid }
        }
        last = services
    }

    private mutating func forget(_ key: String) {
        guard let old = observed.removeValue(forKey: key) else { return }
        for address in old.claims.addresses where addressOwners[address] == old.record.uid {
            addressOwners[address] = nil
        }
        for port in old.claims.ports where portOwners[port] == old.record.uid { portOwners[port] = nil }
    }

    var all: [(record: ObjectRecord, claims: ServiceClaims)] { observed.values.map { ($0.record, $0.claims) } }

    /// Returns true if no service but that with the unique identifier `owner` has the address.
    func isFree(_ address: String, for owner: String) -> Bool { addressOwners[address] ?? owner == owner }

    /// Returns true if no service but that with the unique identifier `owner` has the node port.
    func isFree(port: Int32, for owner: String) -> Bool { portOwners[port] ?? owner == owner }
}
