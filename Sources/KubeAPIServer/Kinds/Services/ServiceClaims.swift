import KubeAPI

/// The addresses and node ports of a service, each of which only one service can have.
struct ServiceClaims: Hashable, Sendable {
    /// A node port: a number and a transport protocol. Another service may have the same number for another protocol.
    struct Port: Hashable, Comparable, Sendable {
        var number: Int32
        var transport: String

        static func < (left: Self, right: Self) -> Bool {
            (left.number, left.transport) < (right.number, right.transport)
        }
    }

    var addresses: Set<String> = []
    /// The node ports, including the health check node port.
    var ports: Set<Port> = []

    init() {}

    init(_ service: Service) {
        addresses = Set(service.spec.clusterIPs.filter { $0 != "None" && !$0.isEmpty })
        ports = Set(
            service.spec.ports.compactMap { port in
                port.nodePort.flatMap { $0 == 0 ? nil : Port(number: $0, transport: port.protocol ?? "TCP") }
            })
        if service.needsHealthCheckNodePort, let number = service.spec.healthCheckNodePort, number != 0 {
            ports.insert(Port(number: number, transport: "TCP"))
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
