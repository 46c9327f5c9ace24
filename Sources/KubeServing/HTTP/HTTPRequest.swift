import NIOCore
import NIOHTTP1
import NIOSSL

/// One request with its complete body, as it came in over HTTP/1.1 or HTTP/2.
package struct HTTPRequest: Sendable {
    package var method: HTTPMethod
    /// The path, percent-decoded, without the query.
    package var path: String
    /// The path as it came over the wire, without the query.
    package var rawPath: String
    /// The query without its `?`, not decoded; empty when there is none.
    package var query: String
    package var headers: HTTPHeaders
    /// The whole body; the server answers bodies over `HTTPServerConfiguration.maximumBodyBytes` itself.
    package var body: ByteBuffer
    /// What is known of the connection; one value shared by all its requests.
    package var connection: ConnectionInfo
    package var isHTTP2: Bool

    package init(
        method: HTTPMethod,
        path: String,
        rawPath: String? = nil,
        query: String = "",
        headers: HTTPHeaders = [:],
        body: ByteBuffer = ByteBuffer(),
        connection: ConnectionInfo = ConnectionInfo(),
        isHTTP2: Bool = false
    ) {
        self.method = method
        self.path = path
        self.rawPath = rawPath ?? path
        self.query = query
        self.headers = headers
        self.body = body
        self.connection = connection
        self.isHTTP2 = isHTTP2
    }

    /// The client's certificates as it presented them, leaf first; empty when it presented none. The server does not
    /// verify them: whoever trusts an identity in them has to.
    package var peerCertificates: [NIOSSLCertificate] {
        connection.peerCertificates
    }

    package var remoteAddress: SocketAddress? {
        connection.remoteAddress
    }
}

/// What is known of a connection once its handshake is done.
package final class ConnectionInfo: Sendable {
    /// The client's certificates as presented, leaf first. Not verified.
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
