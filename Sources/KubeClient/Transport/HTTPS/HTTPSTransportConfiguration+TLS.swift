import NIOSSL

extension HTTPSTransportConfiguration {
    /// Makes the client's TLS context. It verifies the chain of the server's certificate but not its names, which the
    /// caller must check after the handshake with `ServerIdentity`.
    package func makeTLSContext(
        applicationProtocols: [String] = ["h2", "http/1.1"]
    ) throws(TransportError) -> NIOSSLContext {
        guard (clientCertificate == nil) == (clientKey == nil) else {
            throw TransportError(.invalidConfiguration, "client certificate and key must be given together")
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
            throw TransportError(.invalidConfiguration, "invalid certificate or key", cause: error)
        }
    }
}
