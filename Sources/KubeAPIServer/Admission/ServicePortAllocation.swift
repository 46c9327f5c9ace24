import KubeAPI
import KubeSupport

/// Gives the ports of one service their numbers on the nodes, within one write of it.
struct ServicePortAllocation {
    let range: ClosedRange<Int32>
    let owner: String
    let kind: GroupVersionKind
    let old: Service?
    private let random: any RandomSource
    /// What this write has reserved.
    private(set) var held: [ServicePort] = []
    private var own: Set<ServiceReservations.Port> = []

    init(range: ClosedRange<Int32>, owner: String, kind: GroupVersionKind, old: Service?, random: any RandomSource) {
        self.range = range
        self.owner = owner
        self.kind = kind
        self.old = old
        self.random = random
    }

    mutating func allocate(_ service: inout Service, _ reservations: inout ServiceReservations) throws(StatusError) {
        if service.needsNodePorts {
            let isGiven = service.spec.type == "NodePort" || service.spec.allocateLoadBalancerNodePorts != false
            for index in service.spec.ports.indices {
                try allocate(&service, index, isGiven: isGiven, &reservations)
            }
        }
        if service.needsHealthCheckNodePort { try allocateHealthCheck(&service, &reservations) }
    }

    private mutating func allocate(
        _ service: inout Service, _ index: Int, isGiven: Bool, _ reservations: inout ServiceReservations
    ) throws(StatusError) {
        let port = service.spec.ports[index]
        let transport = port.protocol ?? "TCP"
        if let number = port.nodePort, number != 0 {
            let error = reserve(number, transport, isKept: isOld(number), &reservations)
            guard let error else { return }
            let path = FieldPath("spec.ports").index(index).child("nodePort")
            throw .invalid(kind, service.metadata.name ?? "", [.invalid(path, number, error)])
        }
        guard isGiven else { return }
        // One number serves all transports of the same port.
        if old == nil,
            let shared = service.spec.ports.first(where: { $0.port == port.port && $0.nodePort ?? 0 != 0 })?.nodePort,
            reserve(shared, transport, isKept: false, &reservations) == nil
        {
            service.spec.ports[index].nodePort = shared
            return
        }
        guard let number = freePort(transport, &reservations) else {
            throw .internalError("failed to allocate a nodePort: range is full")
        }
        service.spec.ports[index].nodePort = number
    }

    private mutating func allocateHealthCheck(
        _ service: inout Service, _ reservations: inout ServiceReservations
    ) throws(StatusError) {
        if let number = service.spec.healthCheckNodePort, number != 0 {
            let isKept = old?.needsHealthCheckNodePort == true
            guard let error = reserve(number, "TCP", isKept: isKept, &reservations) else { return }
            throw .internalError("failed to allocate requested HealthCheck NodePort \(number): \(error)")
        }
        guard let number = freePort("TCP", &reservations) else {
            throw .internalError("failed to allocate a HealthCheck NodePort 0: range is full")
        }
        service.spec.healthCheckNodePort = number
    }

    private func isOld(_ number: Int32) -> Bool {
        old?.spec.ports.contains { $0.nodePort == number } ?? false
    }

    /// Why the service can't have a number, nil when it has it now. Validation says what is wrong with one that it had.
    private mutating func reserve(
        _ number: Int32, _ transport: String, isKept: Bool, _ reservations: inout ServiceReservations
    ) -> String? {
        let port = ServiceReservations.Port(number: number, transport: transport)
        if !isKept {
            guard range.contains(number) else {
                return "provided port is not in the valid range. The range of valid ports is "
                    + "\(range.lowerBound)-\(range.upperBound)"
            }
            guard !own.contains(port) else { return "provided port is already allocated" }
        }
        guard !own.contains(port) else { return nil }
        guard reservations.reserve(port, owner: owner) else {
            return isKept ? nil : "provided port is already allocated"
        }
        hold(port)
        return nil
    }

    private mutating func hold(_ port: ServiceReservations.Port) {
        own.insert(port)
        held.append(
            ServicePort {
                $0.nodePort = port.number
                $0.protocol = port.transport
            })
    }

    /// Any port, but one that a service may ask for only when all others are taken: the lower band of the range is for
    /// those (KEP-3668).
    private mutating func freePort(_ transport: String, _ reservations: inout ServiceReservations) -> Int32? {
        let band = min(max(range.count / 32, 16), 128)
        let candidates = random.shuffled(range.dropFirst(band)) + random.shuffled(range.prefix(band))
        for number in candidates {
            let port = ServiceReservations.Port(number: number, transport: transport)
            guard !own.contains(port), reservations.reserve(port, owner: owner) else { continue }
            hold(port)
            return number
        }
        return nil
    }
}
