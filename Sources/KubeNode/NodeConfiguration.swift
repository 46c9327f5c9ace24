import KubeDNS
import Kubelet

/// What a node is told when it starts.
package struct NodeConfiguration: Sendable {
    package var kubelet: KubeletConfiguration
    /// The node's part of the cluster's network; nil where other processes make services reachable.
    package var network: NodeNetworkConfiguration?

    package init(kubelet: KubeletConfiguration, network: NodeNetworkConfiguration? = nil) {
        self.kubelet = kubelet
        self.network = network
    }
}

/// How a node makes services reachable, and answers for their names.
package struct NodeNetworkConfiguration: Sendable {
    /// The addresses of the cluster's pods, as a CIDR.
    package var podCIDR: String
    /// The cluster's DNS domain.
    package var domain: String
    /// Where the DNS server listens.
    package var dnsAddress: String
    package var dnsPort: Int
    /// The DNS servers of other names, `ADDRESS` or `ADDRESS:PORT` each.
    package var upstreams: [String]

    package init(podCIDR: String, domain: String, dnsAddress: String, dnsPort: Int, upstreams: [String]) {
        self.podCIDR = podCIDR
        self.domain = domain
        self.dnsAddress = dnsAddress
        self.dnsPort = dnsPort
        self.upstreams = upstreams
    }
}
