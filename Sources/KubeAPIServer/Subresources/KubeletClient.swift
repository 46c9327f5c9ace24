import KubeAPI
import KubeClient
import KubeSupport
import NIOCore
import NIOPosix
import NIOSSL

/// Connects the API server to kubelets at their nodes' addresses, over mutual TLS.
package final class KubeletClient: Sendable {
    /// The client certificate that the API server presents and the authorities that it trusts, in PEM.
    package struct Identity: Sendable {
        package var certificateChain: [UInt8]
        package var privateKey: [UInt8]
        package var certificateAuthorities: [UInt8]

        package init(certificateChain: [UInt8], privateKey: [UInt8], certificateAuthorities: [UInt8]) {
            self.certificateChain = certificateChain
            self.privateKey = privateKey
            self.certificateAuthorities = certificateAuthorities
        }
    }

    /// The address at which a kubelet listens.
    struct Address: Hashable, Sendable {
        var host: String
        var port: Int
    }

    private let identity: Identity
    private let group: any EventLoopGroup

    package init(identity: Identity, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) {
        self.identity = identity
        self.group = group
    }

    /// Returns a transport for one HTTP request to a kubelet; the caller closes it afterwards.
    func transport(_ address: Address) throws -> HTTPSTransport {
        var configuration = HTTPSTransportConfiguration(url: "https://\(HostPort(address.host, address.port))")
        configuration.certificateAuthorities = identity.certificateAuthorities
        configuration.clientCertificate = identity.certificateChain
        configuration.clientKey = identity.privateKey
        return try HTTPSTransport(configuration)
    }

    /// Opens a WebSocket to a kubelet. `path` includes the query.
    func webSocket(_ address: Address, path: String, protocols: [String]) async throws -> KubeletWebSocket {
        let tls = try tlsContext()
        let host = HostPort(address.host, address.port).description
        let outcome = try await ClientBootstrap(group: group)
            .connectTimeout(.seconds(10))
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let hostName = IPAddress(address.host) == nil ? address.host : nil
                    let handshake = WebSocketHandshake(
                        host: host, path: path, protocols: protocols, eventLoop: channel.eventLoop)
                    try channel.pipeline.syncOperations.addHandlers(
                        NIOSSLClientHandler(context: tls, serverHostname: hostName), handshake)
                    return handshake.outcome
                }
            }
        switch try await outcome.get() {
        case .upgraded(let socket): return socket
        case .refused(let status, let body):
            // Clients of the API see this message.
            let message = "unable to upgrade connection: \(body)"
            switch status {
            case 400: throw StatusError.badRequest(message)
            case 404: throw StatusError(.notFound, message)
            default: throw StatusError.internalError(message)
            }
        }
    }

    private func tlsContext() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(identity.certificateAuthorities))
        configuration.certificateChain = try NIOSSLCertificate.fromPEMBytes(identity.certificateChain).map {
            .certificate($0)
        }
        configuration.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: identity.privateKey, format: .pem))
        configuration.applicationProtocols = ["http/1.1"]
        return try NIOSSLContext(configuration: configuration)
    }
}
