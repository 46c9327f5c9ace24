/// The names and addresses in the certificates of a cluster.
package struct ClusterCertificates: Hashable, Sendable {
    package var nodeName: String
    /// The addresses of the API server: those of the machine, and the first address of the service CIDR.
    package var addresses: [String]
    package var domain: String
    /// Additional names and addresses of the API server, as kubeadm's `certSANs`.
    package var extraNames: [String]

    package init(
        nodeName: String, addresses: [String], domain: String = "cluster.local", extraNames: [String] = []
    ) {
        self.nodeName = nodeName
        self.addresses = addresses
        self.domain = domain
        self.extraNames = extraNames
    }
}
