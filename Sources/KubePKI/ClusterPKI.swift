import KubeSupport

/// The keys and certificates of a cluster: everything that its parts need in order to trust each other.
package struct ClusterPKI: Sendable {
    /// Signs the certificates of the API server, the kubelets and all clients.
    package let certificateAuthority: CertificateAuthority
    /// Signs the certificate with which the API server calls extension API servers.
    package let frontProxyCertificateAuthority: CertificateAuthority
    package let kubeAPIServer: CertificateKeyPair
    package let kubeAPIServerKubeletClient: CertificateKeyPair
    package let frontProxyClient: CertificateKeyPair
    /// Signs service account tokens.
    package let serviceAccountKey: PrivateKey
    /// Verify service account tokens; one of them belongs to `serviceAccountKey`.
    package let serviceAccountPublicKeys: [PublicKey]
}

/// What the certificates of a cluster have to say.
package struct ClusterCertificates: Hashable, Sendable {
    package var nodeName: String
    /// The addresses at which clients reach the API server: those of the machine, and the first one of the service
    /// range.
    package var addresses: [String]
    package var domain: String
    /// More names and addresses for the API server, as kubeadm's `certSANs`.
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
