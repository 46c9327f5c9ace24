import NIOCore
import NIOSSL

/// The properties of a connection after its handshake.
package final class ConnectionInfo: Sendable {
    /// The certificates that the client presented, leaf first. Not verified.
    package let peerCertificates: [NIOSSLCertificate]
    package let remoteAddress: SocketAddress?
    package let localAddress: SocketAddress?
    package let isTLS: Bool

    package init(
        peerCertificates: [NIOSSLCertificate] = [],
        remoteAddress: SocketAddress? = nil,
        localAddress: SocketAddress? = nil,
        isTLS: Bool = false
    ) {
        self.peerCertificates = peerCertificates
        self.remoteAddress = remoteAddress
        self.localAddress = localAddress
        self.isTLS = isTLS
    }
}
