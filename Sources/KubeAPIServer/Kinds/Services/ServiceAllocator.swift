import KubeAPI
import KubeStore
import KubeSupport
import Synchronization

/// Allocates the cluster IPs and node ports of services:
/// https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/
///
/// An address is claimed by the `IPAddress` object of that name (KEP-1880), a node port by a key in the store.
package final class ServiceAllocator: ObjectAllocator {
    let cache: WatchCache
    let store: any Store
    let services: ResourceDefinition?
    private let range: CIDR
    private let ports: ClosedRange<Int32>
    private let random: any RandomSource
    let keys: ServiceClaimKeys
    /// The number of random addresses that are tried before all are tried in order.
    private static let randomTries = 64
    private let index = Mutex(ServiceClaimIndex())
    package let resource = GroupVersionResource(group: "", version: "v1", resource: "services")

    /// - Parameters:
    ///   - range: The range of cluster IPs.
    ///   - ports: The range of node ports.
    package init(
        cache: WatchCache, catalogue: Catalogue, store: any Store, range: CIDR,
        ports: ClosedRange<Int32> = 30_000...32_767, time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom()
    ) {
        self.cache = cache
        self.store = store
        services = catalogue[resource]
        self.range = range
        self.ports = ports
        self.random = random
        keys = ServiceClaimKeys(catalogue: catalogue, time: time, names: NameGenerator(random))
    }

    package func allocate(_ service: inout Service, old: Service?, taken: Set<String>, _ request: WriteRequest)
        async throws(StatusError) -> Allocation
    {
        guard request.subresource == nil, let services else { return Allocation() }
        let kind = services.groupVersionKind
        try ServiceFamilies.resolve(&service, old, kind)
        let wanted = service
        let choice = try index.withLock { index in
            index.observe(cache.snapshot(services).objects)
            return choose(for: wanted, old: old, taken: taken, index, kind)
        }.get()
        service = choice.service

        let claims = ServiceClaims(service)
        let former = old.map(ServiceClaims.init) ?? ServiceClaims()
        let name = service.metadata.name ?? ""
        var allocation = try await release(former.subtracting(claims), of: service)
        let added = claims.subtracting(former)
        for address in added.addresses.sorted() {
            allocation.claim(
                keys.key(address: address), keys.value(address: address, service),
                refusal: choice.requestedAddress == address ? .invalid(kind, name, [Self.refusal(taken: address)]) : nil
            )
        }
        for port in added.ports.sorted() {
            allocation.claim(
                keys.key(port: port), keys.value(service),
                refusal: choice.requestedPorts[port].map { .invalid(kind, name, [$0]) })
        }
        return allocation
    }

    /// A service with its allocated values, and which of them the client requested.
    private struct Choice {
        var service: Service
        var requestedAddress: String?
        var requestedPorts: [ServiceClaims.Port: FieldError] = [:]
    }

    private func choose(
        for wanted: Service, old: Service?, taken: Set<String>, _ index: ServiceClaimIndex, _ kind: GroupVersionKind
    ) -> Result<Choice, StatusError> {
        let owner = wanted.metadata.uid ?? ""
        var choice = Choice(service: wanted)
        do throws(StatusError) {
            choice.requestedAddress = try allocateAddress(&choice.service, old, kind) { address in
                index.isFree(address, for: owner) && !taken.contains(keys.key(address: address)) && !isHeld(address)
            }
            var ports = ServicePortAllocation(range: ports, kind: kind, old: old, random: random) { [keys] port in
                index.isFree(port, for: owner) && !taken.contains(keys.key(port: port))
            }
            try ports.allocate(&choice.service)
            choice.requestedPorts = ports.requested
            return .success(choice)
        } catch {
            return .failure(error)
        }
    }

    package func release(_ service: Service) async throws(StatusError) -> Allocation {
        try await release(ServiceClaims(service), of: service)
    }

    /// Returns the removal of those claims that belong to the service.
    private func release(_ claims: ServiceClaims, of service: Service) async throws(StatusError) -> Allocation {
        var allocation = Allocation()
        let addresses = claims.addresses.sorted().map(keys.key(address:))
        do {
            for key in addresses + claims.ports.sorted().map(keys.key(port:)) {
                guard let entry = try await store.get(key, at: nil), keys.isClaim(entry, of: service) else { continue }
                allocation.release(entry)
            }
        } catch {
            throw .storeFailure(error)
        }
        return allocation
    }

    /// Returns the services in the watch cache with their claims.
    func observedServices() -> [(record: ObjectRecord, claims: ServiceClaims)] {
        guard let services else { return [] }
        return index.withLock { index in
            index.observe(cache.snapshot(services).objects)
            return index.all
        }
    }

    // MARK: Addresses

    /// Returns true if there is an `IPAddress` object for the address, including one that a user created.
    private func isHeld(_ address: String) -> Bool {
        guard let definition = keys.addresses else { return false }
        return cache.get(definition, namespace: "", name: address) != nil
    }

    /// Allocates an address for the service: when it is created, or with an update if it needed none before. Returns
    /// the address if the client requested it.
    private func allocateAddress(
        _ service: inout Service, _ old: Service?, _ kind: GroupVersionKind, isFree: (String) -> Bool
    ) throws(StatusError) -> String? {
        guard service.needsClusterIP, service.spec.clusterIPs.first != "None" else { return nil }
        if let old, old.needsClusterIP { return nil }
        if let address = service.spec.clusterIPs.first, !address.isEmpty {
            if let error = refusal(of: address, isFree) {
                throw .invalid(kind, service.metadata.name ?? "", [error])
            }
            return address
        }
        guard let address = freeAddress(isFree) else {
            throw .internalError("failed to allocate a serviceIP: range is full")
        }
        service.spec.clusterIP = address
        service.spec.clusterIPs = [address]
        return nil
    }

    /// Returns the error if the service can't have the address that it requests; nil if it can.
    private func refusal(of address: String, _ isFree: (String) -> Bool) -> FieldError? {
        let path = FieldPath("spec.clusterIPs")
        guard let value = KubeSupport.IPAddress(address) else {
            return .invalid(
                path.index(0), address, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)")
        }
        guard range.contains(value) else {
            return .invalid(
                path, [address],
                "failed to allocate IP \(address): the provided IP (\(address)) is not in the valid range. The range of "
                    + "valid IPs is \(range)")
        }
        return isFree(address) ? nil : Self.refusal(taken: address)
    }

    private static func refusal(taken address: String) -> FieldError {
        .invalid(
            FieldPath("spec.clusterIPs"), [address],
            "failed to allocate IP \(address): provided IP is already allocated")
    }

    private func freeAddress(_ isFree: (String) -> Bool) -> String? {
        // The first sixteenth, at most 256 addresses, is reserved for services that request a particular address
        // (KEP-3070).
        let size = range.size
        let band = min(max(size / 16, 16), 256)
        func candidate(_ offset: Int) -> String? {
            let address = range.address(at: offset).description
            return isFree(address) ? address : nil
        }
        if band < size - 1 {
            for _ in 0..<Self.randomTries {
                if let address = candidate(random.number(in: band..<size - 1)) { return address }
            }
        }
        for offset in 1..<max(1, size - 1) {
            if let address = candidate(offset) { return address }
        }
        return nil
    }
}
