import KubeSupport

/// A transport that services have; the raw values are what nft calls them.
enum Transport: String, Comparable {
    case tcp, udp, sctp

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Everything that the proxy wants of nftables: a value that `script` renders.
struct Ruleset: Equatable {
    struct Destination: Hashable, Comparable {
        var address: IPAddress
        var port: UInt16

        static func < (left: Self, right: Self) -> Bool {
            (left.address, left.port) < (right.address, right.port)
        }
    }

    /// A way into a service port.
    struct Entry: Hashable {
        /// Nil for a node port, which is on every address of the node.
        var address: IPAddress?
        var port: UInt16
        /// Whether only endpoints of this node are meant.
        var isLocal = false
        /// Whether the way comes from outside of the cluster.
        var isExternal = false
    }

    /// What the rules for a port of a service are made from.
    struct ServicePort: Equatable {
        /// `NAMESPACE/NAME/TRANSPORT/PORTNAME`, as upstream has it.
        var name: String
        var transport: Transport
        var entries: [Entry]
        /// Endpoints for entries that take all.
        var endpoints: [Destination]
        /// Endpoints for entries that take those of this node.
        var localEndpoints: [Destination]
        /// Whether there are endpoints on any node: then traffic for which this node has none is dropped rather than
        /// refused.
        var hasAnyEndpoints: Bool
        /// Seconds for which a client stays with its endpoint; nil without session affinity.
        var affinitySeconds: Int32?
    }

    var family: IPAddress.Family = .ipv4
    /// Addresses of the pods, of the same family; nil when unknown, and then everything from elsewhere keeps its address.
    var podRange: CIDR?
    var ports: [ServicePort]
}
