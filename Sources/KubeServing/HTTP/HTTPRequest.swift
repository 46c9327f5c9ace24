import NIOCore
import NIOHTTP1
import NIOSSL

/// An HTTP/1.1 or HTTP/2 request with its complete body.
package struct HTTPRequest: Sendable {
    package var method: HTTPMethod
    /// The path, percent-decoded, without the query.
    package var path: String
    /// The path as received, without the query.
    package var rawPath: String
    /// The query without its `?`, not decoded; empty if there is none.
    package var query: String
    package var headers: HTTPHeaders
    /// The complete body. The server itself rejects bodies larger than `HTTPLimits.maximumBodyBytes`.
    package var body: ByteBuffer
    /// The properties of the connection, shared by all its requests.
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

    /// The certificates that the client presented, leaf first; empty if it presented none. The server does not verify
    /// them; code that uses an identity in them must do so.
    package var peerCertificates: [NIOSSLCertificate] {
        connection.peerCertificates
    }

    package var remoteAddress: SocketAddress? {
        connection.remoteAddress
    }
}
