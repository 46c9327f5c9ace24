import NIOSSL

extension HTTPSTransportConfiguration {
    /// The client's side of TLS. It verifies whom the server's certificate stems from, but not that it is for this
    /// server: that is to be checked after the handshake, by `ServerIdentity`.
    package func makeTLSContext(
        applicationProtocols: [String] = ["h2", "http/1.1"]
    ) throws(TransportError) -> NIOSSLContext {
        guard (clientCertificate == nil) == (clientKey == nil) else {
            throw TransportError(.invalidConfiguration, "a client certificate and its key belong together")
        }
        do {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.minimumTLSVersion = .tlsv12
            tls.applicationProtocols = applicationProtocols
            tls.shutdownTimeout = .seconds(1)
            if let authorities = certificateAuthorities {
                tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(authorities))
            }
            tls.certificateVerification = skipsServerVerification ? .none : .noHostnameVerification
            if let certificate = clientCertificate, let key = clientKey {
                tls.certificateChain = try NIOSSLCertificate.fromPEMBytes(certificate).map { .certificate($0) }
                tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: key, format: .pem))
            }
            return try NIOSSLContext(configuration: tls)
        } catch {
            throw TransportError(.invalidConfiguration, "a certificate or key can't be used", cause: error)
        }
    }
}
