import KubeSupport

/// The keys and certificates of a cluster.
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
    /// The keys that verify service account tokens, including that of `serviceAccountKey`.
    package let serviceAccountPublicKeys: [PublicKey]
}
