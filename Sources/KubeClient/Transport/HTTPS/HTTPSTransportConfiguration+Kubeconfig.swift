import KubePKI

extension HTTPSTransportConfiguration {
    /// How to reach the server of a kubeconfig's context, as its user.
    ///
    /// Throws `invalidConfiguration` for what this transport does not do: proxies, and passwords, which the API server
    /// has not accepted since Kubernetes 1.19.
    package init(_ configuration: ClientConfiguration) throws(TransportError) {
        self.init(url: configuration.server)
        guard configuration.proxyURL == nil else {
            throw TransportError(.invalidConfiguration, "the cluster's proxy-url is not supported")
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
            throw TransportError(.invalidConfiguration, "a user name and password are not accepted by API servers")
        }
    }
}
