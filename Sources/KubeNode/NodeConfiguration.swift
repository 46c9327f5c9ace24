import KubeDNS
import Kubelet

/// The options of a node.
package struct NodeConfiguration: Sendable {
    package var kubelet: KubeletConfiguration
    /// The proxy and the DNS server; nil if other processes run them.
    package var network: NodeNetworkConfiguration?

    package init(kubelet: KubeletConfiguration, network: NodeNetworkConfiguration? = nil) {
        self.kubelet = kubelet
        self.network = network
    }
}

/// The options of a node's proxy and DNS server.
package struct NodeNetworkConfiguration: Sendable {
    /// The addresses of the cluster's pods, as a CIDR.
    package var podCIDR: String
    /// The cluster's DNS domain.
    package var domain: String
    /// The address of the DNS server.
    package var dnsAddress: String
    package var dnsPort: Int
    /// The DNS servers for other names, `ADDRESS` or `ADDRESS:PORT` each.
    package var upstreams: [String]

    package init(podCIDR: String, domain: String, dnsAddress: String, dnsPort: Int, upstreams: [String]) {
        self.podCIDR = podCIDR
        self.domain = domain
        self.dnsAddress = dnsAddress
        self.dnsPort = dnsPort
        self.upstreams = upstreams
    }
}
