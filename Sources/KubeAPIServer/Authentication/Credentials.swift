import KubeServing
import NIOHTTP1
import NIOSSL

/// The credentials of a request.
package struct Credentials: Sendable {
    /// The certificates that the client presented, leaf first, unverified.
    package var certificates: [NIOSSLCertificate]
    package var bearerToken: String?
    /// True if the request has a bearer token that is syntactically invalid.
    var hasMalformedToken = false

    package init(certificates: [NIOSSLCertificate] = [], bearerToken: String? = nil) {
        self.certificates = certificates
        self.bearerToken = bearerToken
    }

    init(_ request: HTTPRequest) {
        certificates = request.peerCertificates
        bearerToken = request.headers.first(name: "Authorization").flatMap(Self.bearerToken)
        guard bearerToken == nil, request.isWebSocketUpgrade else { return }
        switch WebSocketToken(protocols: request.webSocketProtocols) {
        case .none: break
        case .token(let token): bearerToken = token
        case .malformed: hasMalformedToken = true
        }
    }

    /// Returns the bearer token of an `Authorization` header (RFC 6750, 2.1): the text between the first two spaces, as
    /// upstream reads it. Returns nil for other schemes and without a token.
    static func bearerToken(_ header: String) -> String? {
        let space = UInt8(ascii: " ")
        let words = header.utf8.drop { $0 == space }.split(
            separator: space, maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count > 1, !words[1].isEmpty, words[0].elementsEqual("bearer".utf8, by: { $0 | 0x20 == $1 }) else {
            return nil
        }
        return String(Substring(words[1]))
    }
}
