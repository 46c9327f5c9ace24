import KubeServing
import NIOHTTP1
import NIOSSL

/// What a request says about who makes it.
package struct Credentials: Sendable {
    /// As presented, leaf first; not verified.
    package var certificates: [NIOSSLCertificate]
    package var bearerToken: String?

    package init(certificates: [NIOSSLCertificate] = [], bearerToken: String? = nil) {
        self.certificates = certificates
        self.bearerToken = bearerToken
    }

    init(_ request: HTTPRequest) {
        certificates = request.peerCertificates
        if let header = request.headers.first(name: "Authorization"), header.lowercased().hasPrefix("bearer ") {
            bearerToken = header.dropFirst("bearer ".count).filter { $0 != " " }
        }
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
