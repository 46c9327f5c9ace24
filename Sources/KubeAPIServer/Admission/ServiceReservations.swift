import KubeAPI

/// Which addresses and node ports services have, and which are promised to writes that are under way.
///
/// A write reserves what it asks for in one step with checking that nobody has it, and gives it back when it has ended:
/// by then it is committed and `observe` finds it in the services themselves, or it failed and is free again. A value:
/// `ServiceAllocation` guards it.
struct ServiceReservations: Sendable {
    struct Port: Hashable, Sendable {
        var number: Int32
        var transport: String
    }

    /// What one service has.
    struct Claim: Hashable, Sendable {
        var addresses: [String] = []
        var ports: [Port] = []

        init(_ service: Service) {
            addresses = service.spec.clusterIPs.filter { $0 != "None" && !$0.isEmpty }
            ports = service.spec.ports.compactMap { port in
                port.nodePort.flatMap { $0 == 0 ? nil : Port(number: $0, transport: port.protocol ?? "TCP") }
            }
            if service.needsHealthCheckNodePort, let number = service.spec.healthCheckNodePort, number != 0 {
                ports.append(Port(number: number, transport: "TCP"))
            }
        }
    }

    private struct Observed {
        var record: ObjectRecord
        var claim: Claim
    }

    /// Writes that hold something, by the service's unique identifier: several of the same service may.
    private struct Hold {
        var owner: String
        var writes = 1
    }

    /// The services as they were observed last.
    private var last = ObjectMap()
    private var observed: [String: Observed] = [:]
    private var addressOwners: [String: String] = [:]
    private var portOwners: [Port: String] = [:]
    private var heldAddresses: [String: Hold] = [:]
    private var heldPorts: [Port: Hold] = [:]

    /// Takes over the services as they are now. Only what has changed since the last time is looked at.
    mutating func observe(_ services: ObjectMap) {
        let changed = services.elements(notSharedWith: last).filter { observed[$0.key]?.record !== $0.value }
        for (key, _) in last.elements(notSharedWith: services) where services[key] == nil { forget(key) }
        // All that was before what is, in case an address has passed from one service to another.
        for (key, _) in changed { forget(key) }
        for (key, record) in changed {
            let claim = (try? Service(json: record.body)).map(Claim.init) ?? Claim(Service())
            observed[key] = Observed(record: record, claim: claim)
            for address in claim.addresses { addressOwners[address] = record.uid }
            for port in claim.ports { portOwners[port] = record.uid }
        }
        last = services
    }

    private mutating func forget(_ key: String) {
        guard let old = observed.removeValue(forKey: key) else { return }
        for address in old.claim.addresses where addressOwners[address] == old.record.uid {
            addressOwners[address] = nil
        }
        for port in old.claim.ports where portOwners[port] == old.record.uid { portOwners[port] = nil }
    }

    /// Holds `address` for a write of the service `owner`; false when another service has it.
    mutating func reserve(_ address: String, owner: String) -> Bool {
        guard addressOwners[address] ?? owner == owner, heldAddresses[address]?.owner ?? owner == owner else {
            return false
        }
        heldAddresses[address, default: Hold(owner: owner, writes: 0)].writes += 1
        return true
    }

    /// The same for a node port.
    mutating func reserve(_ port: Port, owner: String) -> Bool {
        guard portOwners[port] ?? owner == owner, heldPorts[port]?.owner ?? owner == owner else { return false }
        heldPorts[port, default: Hold(owner: owner, writes: 0)].writes += 1
        return true
    }

    /// Ends what one write of `owner` held.
    mutating func release(_ claim: Claim, owner: String) {
        for address in claim.addresses { Self.release(address, owner, &heldAddresses) }
        for port in claim.ports { Self.release(port, owner, &heldPorts) }
    }

    private static func release<Key: Hashable>(_ key: Key, _ owner: String, _ holds: inout [Key: Hold]) {
        guard let hold = holds[key], hold.owner == owner else { return }
        holds[key] = hold.writes > 1 ? Hold(owner: owner, writes: hold.writes - 1) : nil
    }

    /// Nothing is held: no write is under way.
    var isIdle: Bool { heldAddresses.isEmpty && heldPorts.isEmpty }
}
