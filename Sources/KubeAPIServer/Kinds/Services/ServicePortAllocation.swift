import KubeAPI
import KubeSupport

/// Allocates the node ports of one service within one write.
struct ServicePortAllocation {
    let range: ClosedRange<Int32>
    let kind: GroupVersionKind
    let old: Service?
    /// Returns true if no other service has the port.
    let isFree: (ServiceClaims.Port) -> Bool
    private let random: any RandomSource
    /// The ports that the service requests and did not have before, with the error to report if another service has
    /// them.
    private(set) var requested: [Port: FieldError] = [:]
    private var own: Set<Port> = []

    typealias Port = ServiceClaims.Port

    private static let taken = "provided port is already allocated"

    init(
        range: ClosedRange<Int32>, kind: GroupVersionKind, old: Service?, random: any RandomSource,
        isFree: @escaping (Port) -> Bool
    ) {
        self.range = range
        self.kind = kind
        self.old = old
        self.isFree = isFree
        self.random = random
    }

    mutating func allocate(_ service: inout Service) throws(StatusError) {
        if service.needsNodePorts {
            let isGiven = service.spec.type == "NodePort" || service.spec.allocateLoadBalancerNodePorts != false
            for index in service.spec.ports.indices { try allocate(&service, index, isGiven: isGiven) }
        }
        if service.needsHealthCheckNodePort { try allocateHealthCheck(&service) }
    }

    private mutating func allocate(_ service: inout Service, _ index: Int, isGiven: Bool) throws(StatusError) {
        let port = service.spec.ports[index]
        let transport = port.protocol ?? "TCP"
        if let number = port.nodePort, number != 0 {
            let path = FieldPath("spec.ports").index(index).child("nodePort")
            if let error = take(number, transport, isKept: isOld(number)) {
                throw .invalid(kind, service.metadata.name ?? "", [.invalid(path, number, error)])
            }
            if !isOld(number) {
                requested[Port(number: number, transport: transport)] = .invalid(path, number, Self.taken)
            }
            return
        }
        guard isGiven else { return }
        // A port with several protocols has the same node port for each.
        if old == nil,
            let shared = service.spec.ports.first(where: { $0.port == port.port && $0.nodePort ?? 0 != 0 })?.nodePort,
            take(shared, transport, isKept: false) == nil
        {
            service.spec.ports[index].nodePort = shared
            return
        }
        guard let number = freePort(transport) else {
            throw .internalError("failed to allocate a nodePort: range is full")
        }
        service.spec.ports[index].nodePort = number
    }

    private mutating func allocateHealthCheck(_ service: inout Service) throws(StatusError) {
        if let number = service.spec.healthCheckNodePort, number != 0 {
            let isKept = old?.needsHealthCheckNodePort == true
            guard let error = take(number, "TCP", isKept: isKept) else { return }
            throw .internalError("failed to allocate requested HealthCheck NodePort \(number): \(error)")
        }
        guard let number = freePort("TCP") else {
            throw .internalError("failed to allocate a HealthCheck NodePort 0: range is full")
        }
        service.spec.healthCheckNodePort = number
    }

    private func isOld(_ number: Int32) -> Bool {
        old?.spec.ports.contains { $0.nodePort == number } ?? false
    }

    /// Returns why the service can't have a number; nil if it can. Numbers that it had before are left to validation.
    private mutating func take(_ number: Int32, _ transport: String, isKept: Bool) -> String? {
        let port = Port(number: number, transport: transport)
        guard !isKept else {
            own.insert(port)
            return nil
        }
        guard range.contains(number) else {
            return "provided port is not in the valid range. The range of valid ports is "
                + "\(range.lowerBound)-\(range.upperBound)"
        }
        guard isFree(port), own.insert(port).inserted else { return Self.taken }
        return nil
    }

    /// Returns a random free number. The lower band of the range, which is meant for explicit requests, is used only
    /// when all other numbers are taken (KEP-3668).
    private mutating func freePort(_ transport: String) -> Int32? {
        let band = min(max(range.count / 32, 16), 128)
        let candidates = random.shuffled(range.dropFirst(band)) + random.shuffled(range.prefix(band))
        let free = candidates.lazy.map { Port(number: $0, transport: transport) }
            .first { !own.contains($0) && isFree($0) }
        if let free { own.insert(free) }
        return free?.number
    }
}
