import KubeSupport

/// The pod network of this node: a bridge, addresses from the node's pod CIDRs, and host ports.
///
/// It is passed to the CNI plugins as a `.conflist` file. Source: the CNI specification 1.0 and the plugins' pages on
/// https://www.cni.dev/plugins/current/.
package struct CNINetworkConfiguration: Sendable, Hashable {
    static let fileName = "10-martlet.conflist"
    /// The directory from which the machine's own runtime reads the configuration.
    static let sharedDirectory = "/etc/cni/net.d"

    package var name: String
    package var bridge: String
    package var podCIDRs: [String]
    /// The MTU in bytes. If nil, the kernel selects it.
    package var maximumTransmissionUnit: Int?
    /// The directory in which the host-local plugin stores the assigned addresses.
    package var addressDirectory: String

    package init(
        name: String = "martlet", bridge: String = "cni0", podCIDRs: [String], maximumTransmissionUnit: Int? = nil,
        addressDirectory: String
    ) {
        self.name = name
        self.bridge = bridge
        self.podCIDRs = podCIDRs
        self.maximumTransmissionUnit = maximumTransmissionUnit
        self.addressDirectory = addressDirectory
    }

    /// The file's content.
    package var conflist: String {
        let ranges = podCIDRs.map { "[{\"subnet\": \"\($0)\"}]" }.joined(separator: ", ")
        let routes = podCIDRs.map { CIDR($0)?.family == .ipv6 ? "{\"dst\": \"::/0\"}" : "{\"dst\": \"0.0.0.0/0\"}" }
            .joined(separator: ", ")
        let mtu = maximumTransmissionUnit.map { "\n      \"mtu\": \($0)," } ?? ""
        return """
            {
              "cniVersion": "1.0.0",
              "name": "\(name)",
              "plugins": [
                {
                  "type": "bridge",
                  "bridge": "\(bridge)",
                  "isGateway": true,
                  "ipMasq": true,
                  "hairpinMode": true,\(mtu)
                  "ipam": {
                    "type": "host-local",
                    "dataDir": "\(addressDirectory)",
                    "ranges": [\(ranges)],
                    "routes": [\(routes)]
                  }
                },
                {
                  "type": "portmap",
                  "capabilities": {"portMappings": true},
                  "snat": true
                }
              ]
            }

            """
    }

    /// Writes `10-martlet.conflist`. The runtime watches the directory and reads the new file.
    package func write(to directory: String) throws(KubeletError) {
        try HostFiles.createDirectories(directory)
        try HostFiles.createDirectories(addressDirectory)
        try HostFiles.replace("\(directory)/\(Self.fileName)", with: conflist)
    }
}
