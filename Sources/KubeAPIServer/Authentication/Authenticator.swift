import KubeServing
import NIOHTTP1
import NIOSSL

/// What a request says about who makes it.
package struct Credentials: Sendable {
    /// As presented, leaf first; not verified.
    package var certificates: [NIOSSLCertificate]
    package var bearerToken: String?
    /// There is something in the place of a token that can be none.
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

    /// The token of an `Authorization` header (RFC 6750, 2.1): what is between the first two spaces, as upstream takes
    /// it; nil for other schemes, and where nothing is there.
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

/// What an authenticator finds.
package enum AuthenticationResult: Sendable {
    case user(User)
    /// There are credentials, and they are not good.
    case refused
    /// Finding out takes longer than the thread of the request can wait.
    case pending(@Sendable () async -> AuthenticationResult)
}

/// Finds out who makes a request: https://kubernetes.io/docs/reference/access-authn-authz/authentication/
package protocol Authenticator: Sendable {
    func authenticate(_ credentials: Credentials) -> AuthenticationResult
}

extension User {
    /// Who makes a request without credentials.
    package static let anonymous = User(name: "system:anonymous", groups: ["system:unauthenticated"])

    /// The user as every authenticated one is: a member of `system:authenticated`.
    package var authenticated: User {
        var user = self
        if !user.groups.contains("system:authenticated") { user.groups.append("system:authenticated") }
        return user
    }
}
