import NIOSSL

/// The server's identity, and what it asks of its clients.
package struct TLSOptions: Sendable {
    package enum ClientCertificates: Hashable, Sendable {
        /// Clients are not asked for a certificate.
        case none
        /// Clients may present a certificate. Whatever they present is accepted by the handshake and handed to the
        /// handler unverified, as upstream does: trust is the authenticator's decision, and a request with a bad
        /// certificate gets 401 rather than a broken handshake.
        case request
    }

    /// PEM: the server's certificate, then those between it and its root.
    package var certificateChain: [UInt8]
    /// PEM: the key of the first certificate.
    package var privateKey: [UInt8]
    package var clientCertificates: ClientCertificates
    /// What is offered to the client (ALPN), by preference.
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
            // The roots would otherwise be the system's, loaded from disk to no use: the verification is overridden.
            configuration.trustRoots = .certificates([])
            configuration.shutdownTimeout = .seconds(1)
            configuration.certificateVerification = clientCertificates == .request ? .optionalVerification : .none
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw ServingError(.invalidCertificate, "the server's certificate or key can't be used", cause: error)
        }
    }
}
