import KubePKI

extension HTTPSTransportConfiguration {
    /// The configuration for the cluster and the user of a kubeconfig context.
    ///
    /// Throws `invalidConfiguration` for proxies, which this transport does not support, and for passwords, which API
    /// servers have not accepted since Kubernetes 1.19.
    package init(_ configuration: ClientConfiguration) throws(TransportError) {
        self.init(url: configuration.server)
        guard configuration.proxyURL == nil else {
            throw TransportError(.invalidConfiguration, "proxy-url is not supported")
        }
        certificateAuthorities = configuration.certificateAuthorityPEM.map { Array($0.utf8) }
        skipsServerVerification = configuration.insecureSkipTLSVerify
        serverName = configuration.tlsServerName
        switch configuration.credentials {
        case .none: break
        case .certificate(let pair):
            clientCertificate = Array(pair.certificatePEM.utf8)
            clientKey = Array(pair.keyPEM.utf8)
        case .token(let token): bearerToken = .value(token)
        case .tokenFile(let path): bearerToken = .file(path)
        case .basic:
            throw TransportError(
                .invalidConfiguration, "username and password are not supported: use a token or a certificate")
        }
    }
}
