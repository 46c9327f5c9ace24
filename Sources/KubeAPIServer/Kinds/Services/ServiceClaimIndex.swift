import KubeAPI

/// Indexes the addresses and node ports of the services in the watch cache.
///
/// The index selects candidates for allocation; the claims in the store are authoritative.
struct ServiceClaimIndex: Sendable {
    private struct Observed {
        var record: ObjectRecord
        var claims: ServiceClaims
    }

    /// The services of the last call of `observe`.
    private var last = ObjectMap()
    private var observed: [String: Observed] = [:]
    private var addressOwners: [String: String] = [:]
    private var portOwners: [ServiceClaims.Port: String] = [:]

    /// Updates the index. The cost is proportional to the number of services that changed since the last call.
    mutating func observe(_ services: ObjectMap) {
        let changed = services.elements(notSharedWith: last).filter { observed[$0.key]?.record !== $0.value }
        for (key, _) in last.elements(notSharedWith: services) where services[key] == nil { forget(key) }
        // Old claims are removed before new ones are added: an address may have moved from one service to another.
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

    /// Returns true if no service other than the one with the UID `owner` has the address.
    func isFree(_ address: String, for owner: String) -> Bool { addressOwners[address] ?? owner == owner }

    /// Returns true if no service other than the one with the UID `owner` has the node port.
    func isFree(_ port: ServiceClaims.Port, for owner: String) -> Bool { portOwners[port] ?? owner == owner }
}
