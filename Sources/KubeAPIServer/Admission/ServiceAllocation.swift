import KubeAPI
import KubeSupport
import Synchronization

/// Gives services their cluster IP and node ports:
/// https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/
///
/// What is taken is read from the services themselves, so that nothing can be lost or leaked; `ServiceReservations`
/// bridges the time between choosing and committing, for what a service asks for as for what is chosen for it.
package final class ServiceAllocation: AdmissionPlugin {
    package let name = "ServiceAllocation"
    private let cache: WatchCache
    private let services: ResourceDefinition?
    private let range: CIDR
    private let ports: ClosedRange<Int32>
    private let random: any RandomSource
    private let reservations = Mutex(ServiceReservations())

    package init(
        cache: WatchCache, catalogue: Catalogue, range: CIDR, ports: ClosedRange<Int32> = 30_000...32_767,
        random: any RandomSource = SystemRandom()
    ) {
        self.cache = cache
        services = catalogue[GroupVersionResource(group: "", version: "v1", resource: "services")]
        self.range = range
        self.ports = ports
        self.random = random
    }

    package func steps(for kind: any KubeObject.Type) -> AdmissionSteps {
        kind == Service.self ? [.admit, .finish] : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard Self.isAllocated(attributes), var service = object as? Service, let services else { return }
        let kind = attributes.definition.groupVersionKind
        let old = attributes.old as? Service
        try ServiceFamilies.settle(&service, old, kind)
        let owner = service.metadata.uid ?? ""
        let result: Result<Service, StatusError> = reservations.withLock { reservations in
            // Under the lock: what another write no longer holds, this sees among the services.
            reservations.observe(cache.snapshot(services).objects)
            var held = Service()
            do throws(StatusError) {
                try allocateAddress(&service, old, &held, owner, &reservations, kind)
                var ports = ServicePortAllocation(range: ports, owner: owner, kind: kind, old: old, random: random)
                defer { held.spec.ports = ports.held }
                try ports.allocate(&service, &reservations)
                return .success(service)
            } catch {
                reservations.release(.init(held), owner: owner)
                return .failure(error)
            }
        }
        object = try result.get()
    }

    package func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes) {
        guard Self.isAllocated(attributes), let service = object as? Service else { return }
        reservations.withLock { $0.release(.init(service), owner: service.metadata.uid ?? "") }
    }

    /// Nothing is promised to anybody.
    var isIdle: Bool { reservations.withLock { $0.isIdle } }

    private static func isAllocated(_ attributes: AdmissionAttributes) -> Bool {
        attributes.operation != .delete && attributes.request.subresource == nil
    }

    // MARK: Addresses

    /// Services get an address once: with an update only when they had no use for one before.
    private func allocateAddress(
        _ service: inout Service, _ old: Service?, _ held: inout Service, _ owner: String,
        _ reservations: inout ServiceReservations, _ kind: GroupVersionKind
    ) throws(StatusError) {
        guard service.needsClusterIP, service.spec.clusterIPs.first != "None" else { return }
        if let old, old.needsClusterIP {
            for address in service.spec.clusterIPs where reservations.reserve(address, owner: owner) {
                held.spec.clusterIPs.append(address)
            }
            return
        }
        if let address = service.spec.clusterIPs.first, !address.isEmpty {
            if let error = refusal(of: address, owner, &reservations) {
                throw .invalid(kind, service.metadata.name ?? "", [error])
            }
        } else {
            guard let address = freeAddress(owner, &reservations) else {
                throw .internalError("failed to allocate a serviceIP: range is full")
            }
            service.spec.clusterIP = address
            service.spec.clusterIPs = [address]
        }
        held.spec.clusterIPs = service.spec.clusterIPs
    }

    /// Why a service can't have the address it asks for; nil when it has it now.
    private func refusal(of address: String, _ owner: String, _ reservations: inout ServiceReservations)
        -> FieldError?
    {
        let path = FieldPath("spec.clusterIPs")
        guard let value = IPAddress(address) else {
            return .invalid(
                path.index(0), address, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)")
        }
        let prefix = "failed to allocate IP \(address): "
        guard range.contains(value) else {
            return .invalid(
                path, [address],
                "\(prefix)the provided IP (\(address)) is not in the valid range. The range of valid IPs is \(range)")
        }
        guard reservations.reserve(address, owner: owner) else {
            return .invalid(path, [address], "\(prefix)provided IP is already allocated")
        }
        return nil
    }

    private func freeAddress(_ owner: String, _ reservations: inout ServiceReservations) -> String? {
        // The first sixteenth, at most 256 addresses, is left for services that ask for an address of their own.
        let size = range.size
        let band = min(max(size / 16, 16), 256)
        let candidates = random.shuffled(band..<max(band, size - 1)).prefix(64) + Array(1..<size - 1)
        for offset in candidates {
            let address = range.address(at: offset).description
            if reservations.reserve(address, owner: owner) { return address }
        }
        return nil
    }
}
