import NIOSSL

/// The TLS options of a server: its certificate and key, and whether it requests client certificates.
package struct TLSOptions: Sendable {
    package enum ClientCertificates: Hashable, Sendable {
        /// Does not request client certificates.
        case none
        /// Requests client certificates, which are optional. The handshake accepts any certificate and passes it to the
        /// handler unverified, as upstream does. The authenticator verifies it, so that a request with an invalid
        /// certificate is answered with 401 instead of a failed handshake.
        case request
    }

    /// The server's certificate in PEM, followed by intermediate certificates.
    package var certificateChain: [UInt8]
    /// The private key of the first certificate in PEM.
    package var privateKey: [UInt8]
    package var clientCertificates: ClientCertificates
    /// The protocols offered with ALPN, in order of preference.
    package var applicationProtocols = ["h2", "http/1.1"]

    package init(
        certificateChain: [UInt8], privateKey: [UInt8], clientCertificates: ClientCertificates = .request
    ) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.clientCertificates = clientCertificates
    }

    package func makeContext() throws(ServingError) -> NIOSSLContext {
        do {
            let chain = try NIOSSLCertificate.fromPEMBytes(certificateChain)
            let key = try NIOSSLPrivateKey(bytes: privateKey, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = applicationProtocols
            // Avoids loading the system's roots, which are not used because the verification is overridden.
            configuration.trustRoots = .certificates([])
            configuration.shutdownTimeout = .seconds(1)
            configuration.certificateVerification = clientCertificates == .request ? .optionalVerification : .none
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw ServingError(.invalidCertificate, "invalid server certificate or key", cause: error)
        }
    }
}
