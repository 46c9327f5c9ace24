import KubeSupport

/// The transport protocol of a service port; the raw values are nft's names.
enum TransportProtocol: String, Comparable {
    case tcp, udp, sctp

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The desired rules of one address family: a value that `script` renders.
struct Ruleset: Equatable {
    struct Destination: Hashable, Comparable {
        var address: IPAddress
        var port: UInt16

        static func < (left: Self, right: Self) -> Bool {
            (left.address, left.port) < (right.address, right.port)
        }
    }

    /// An address and port at which a service port is reachable.
    struct Entry: Hashable {
        /// Nil for a node port, which is reachable at every address of the node.
        var address: IPAddress?
        var port: UInt16
        /// True if traffic goes only to endpoints on this node.
        var isLocal = false
        /// True if clients outside of the cluster use the address.
        var isExternal = false
    }

    /// A port of a service with its endpoints.
    struct ServicePort: Equatable {
        /// `NAMESPACE/NAME/TRANSPORT/PORTNAME`, as in upstream.
        var name: String
        var transport: TransportProtocol
        var entries: [Entry]
        /// The endpoints for entries that are not limited to this node.
        var endpoints: [Destination]
        /// The endpoints for entries that are limited to this node.
        var localEndpoints: [Destination]
        /// True if there are endpoints on any node. Traffic for which this node has no endpoint is then dropped instead of
        /// rejected.
        var hasAnyEndpoints: Bool
        /// The timeout of session affinity in seconds; nil without session affinity.
        var affinitySeconds: Int32?
    }

    var family: IPAddress.Family = .ipv4
    /// The pods' addresses of the same family. Nil if unknown; traffic from outside is not masqueraded then.
    var podRange: CIDR?
    var ports: [ServicePort]
}
