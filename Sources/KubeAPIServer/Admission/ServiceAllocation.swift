import KubeAPI
import KubeSupport
import Synchronization

/// Gives services their cluster IP and node ports:
/// https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/
///
/// What is taken is read from the services themselves, so that nothing can be lost or leaked; `reserved` only bridges the
/// moment between choosing and committing.
package struct ServiceAllocation: AdmissionPlugin {
    package let name = "ServiceAllocation"
    private let cache: WatchCache
    private let services: ResourceDefinition?
    private let range: IPv4Range
    private let ports: ClosedRange<Int32>
    private let reservations = Reservations()
    private let time: any TimeSource

    package init(
        cache: WatchCache, catalogue: Catalogue, range: IPv4Range, ports: ClosedRange<Int32> = 30_000...32_767,
        time: any TimeSource = SystemTime()
    ) {
        self.cache = cache
        services = catalogue[GroupVersionResource(group: "", version: "v1", resource: "services")]
        self.range = range
        self.ports = ports
        self.time = time
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation != .delete, attributes.request.subresource == nil, var service = object as? Service
        else { return }
        var taken = self.taken(except: NamespacedNameKey(service.metadata), old: attributes.old as? Service)
        let kind = attributes.definition.groupVersionKind
        if service.spec.type == "ExternalName" {
            service.spec.clusterIP = nil
            service.spec.clusterIPs = []
        } else {
            try allocateAddress(&service, &taken, kind)
        }
        try allocatePorts(&service, &taken, kind)
        object = service
    }

    private struct Taken {
        var addresses: Set<String> = []
        var ports: Set<PortKey> = []
    }

    private struct NamespacedNameKey: Hashable {
        var namespace: String
        var name: String

        init(_ metadata: ObjectMeta) {
            namespace = metadata.namespace ?? ""
            name = metadata.name ?? ""
        }
    }

    fileprivate struct PortKey: Hashable {
        var number: Int32
        var transport: String
    }

    private func taken(except own: NamespacedNameKey, old: Service?) -> Taken {
        var taken = Taken(
            addresses: reservations.addresses(now: time.now()), ports: reservations.ports(now: time.now()))
        // What was reserved when this very service was created, a moment ago, is its own.
        if let old {
            taken.addresses.subtract(old.spec.clusterIPs)
            for port in old.spec.ports {
                if let number = port.nodePort {
                    taken.ports.remove(PortKey(number: number, transport: port.protocol ?? "TCP"))
                }
            }
        }
        guard let services else { return taken }
        for (_, record) in cache.snapshot(services).objects {
            guard let service = try? Service(json: record.body), NamespacedNameKey(service.metadata) != own else {
                continue
            }
            taken.addresses.formUnion(service.spec.clusterIPs)
            for port in service.spec.ports {
                guard let number = port.nodePort, number != 0 else { continue }
                taken.ports.insert(PortKey(number: number, transport: port.protocol ?? "TCP"))
            }
        }
        return taken
    }

    private func allocateAddress(_ service: inout Service, _ taken: inout Taken, _ kind: GroupVersionKind)
        throws(StatusError)
    {
        if service.spec.clusterIP == nil { service.spec.clusterIP = service.spec.clusterIPs.first }
        let path = FieldPath("spec.clusterIPs")
        if let address = service.spec.clusterIP, address != "None" {
            service.spec.clusterIPs = [address]
            guard let value = IPv4Address(address) else {
                throw .invalid(
                    kind, service.metadata.name ?? "",
                    [.invalid(path.index(0), address, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)")])
            }
            guard range.contains(value) else {
                throw .invalid(
                    kind, service.metadata.name ?? "",
                    [
                        .invalid(
                            path, "[\"\(address)\"]",
                            "failed to allocate IP \(address): the provided IP (\(address)) is not in the valid range. The "
                                + "range of valid IPs is \(range)")
                    ])
            }
            if taken.addresses.contains(address) {
                throw .invalid(
                    kind, service.metadata.name ?? "",
                    [
                        .invalid(
                            path, "[\"\(address)\"]",
                            "failed to allocate IP \(address): provided IP is already allocated")
                    ])
            }
            return
        }
        if service.spec.clusterIP == "None" {
            service.spec.clusterIPs = ["None"]
            return
        }
        // The first sixteenth, at most 256 addresses, is left for services that ask for an address of their own.
        let size = range.size
        let band = min(max(size / 16, 16), 256)
        let candidates = Array((band..<max(band, size - 1)).shuffled().prefix(64)) + Array(1..<size - 1)
        for offset in candidates {
            let address = range.address(at: offset).description
            guard !taken.addresses.contains(address), reservations.reserve(address, now: time.now()) else { continue }
            service.spec.clusterIP = address
            service.spec.clusterIPs = [address]
            return
        }
        throw .internalError("failed to allocate a serviceIP: range is full")
    }

    private func allocatePorts(_ service: inout Service, _ taken: inout Taken, _ kind: GroupVersionKind)
        throws(StatusError)
    {
        let wantsPorts =
            service.spec.type == "NodePort"
            || (service.spec.type == "LoadBalancer" && service.spec.allocateLoadBalancerNodePorts != false)
        for index in service.spec.ports.indices {
            let transport = service.spec.ports[index].protocol ?? "TCP"
            let path = FieldPath("spec.ports").index(index).child("nodePort")
            if !wantsPorts {
                service.spec.ports[index].nodePort = nil
            } else if let number = service.spec.ports[index].nodePort, number != 0 {
                guard ports.contains(number) else {
                    throw .invalid(
                        kind, service.metadata.name ?? "",
                        [
                            .invalid(
                                path, number,
                                "provided port is not in the valid range. The range of valid ports is "
                                    + "\(ports.lowerBound)-\(ports.upperBound)")
                        ])
                }
                guard taken.ports.insert(PortKey(number: number, transport: transport)).inserted else {
                    throw .invalid(
                        kind, service.metadata.name ?? "",
                        [.invalid(path, number, "provided port is already allocated")])
                }
            } else {
                guard
                    let number = ports.shuffled().first(where: {
                        let key = PortKey(number: $0, transport: transport)
                        return !taken.ports.contains(key) && reservations.reserve(key, now: time.now())
                    })
                else { throw .internalError("failed to allocate a nodePort: range is full") }
                taken.ports.insert(PortKey(number: number, transport: transport))
                service.spec.ports[index].nodePort = number
            }
        }
    }
}

/// What was chosen for services that are not committed yet.
private final class Reservations: Sendable {
    private struct State {
        var addresses: [String: Timestamp] = [:]
        var ports: [ServiceAllocation.PortKey: Timestamp] = [:]
    }

    /// A write takes far less; one that failed gives back what it had after this.
    private static let lifetime: Duration = .seconds(10)
    private let state = Mutex(State())

    func addresses(now: Timestamp) -> Set<String> {
        state.withLock { state in
            state.addresses = state.addresses.filter { now - $0.value < Self.lifetime }
            return Set(state.addresses.keys)
        }
    }

    func ports(now: Timestamp) -> Set<ServiceAllocation.PortKey> {
        state.withLock { state in
            state.ports = state.ports.filter { now - $0.value < Self.lifetime }
            return Set(state.ports.keys)
        }
    }

    func reserve(_ address: String, now: Timestamp) -> Bool {
        state.withLock { $0.addresses.updateValue(now, forKey: address) == nil }
    }

    func reserve(_ port: ServiceAllocation.PortKey, now: Timestamp) -> Bool {
        state.withLock { $0.ports.updateValue(now, forKey: port) == nil }
    }
}
