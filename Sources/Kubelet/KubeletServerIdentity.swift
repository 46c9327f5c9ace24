/// The certificate of the kubelet's API and the callers that may use it.
package struct KubeletServerIdentity: Sendable {
    /// PEM.
    package var certificateChain: [UInt8]
    package var privateKey: [UInt8]
    /// PEM. One of these must have signed a caller's certificate.
    package var clientCertificateAuthorities: [UInt8]
    /// The common names of the callers that may use the API: the one of the API server's kubelet client.
    package var allowedCommonNames: Set<String>

    package init(
        certificateChain: [UInt8], privateKey: [UInt8], clientCertificateAuthorities: [UInt8],
        allowedCommonNames: Set<String> = ["kube-apiserver-kubelet-client"]
    ) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.clientCertificateAuthorities = clientCertificateAuthorities
        self.allowedCommonNames = allowedCommonNames
    }
}
