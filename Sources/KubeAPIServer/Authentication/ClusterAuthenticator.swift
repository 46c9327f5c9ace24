import KubeAPI
import KubePKI
import KubeSupport
import NIOSSL
import Synchronization

/// Authenticates users by client certificates and by service account tokens.
package final class ClusterAuthenticator: Authenticator {
    private struct CachedIdentity {
        var user: User
        var expires: Timestamp
    }

    private let certificates: ClientCertificateVerifier
    private let tokens: ServiceAccountTokenVerifier
    private let accounts: ServiceAccountLookup
    private let allowsAnonymous: Bool
    private let time: any TimeSource
    /// The users of verified certificates. Clients reuse connections and present the same certificate again.
    private let identities = Mutex<[NIOSSLCertificate: CachedIdentity]>([:])
    private static let capacity = 1_024

    package init(
        certificates: ClientCertificateVerifier, tokens: ServiceAccountTokenVerifier, accounts: ServiceAccountLookup,
        allowsAnonymous: Bool = true, time: any TimeSource = SystemTime()
    ) {
        self.certificates = certificates
        self.tokens = tokens
        self.accounts = accounts
        self.allowsAnonymous = allowsAnonymous
        self.time = time
    }

    package func authenticate(_ credentials: Credentials) -> AuthenticationResult {
        if let leaf = credentials.certificates.first {
            let now = time.now()
            if let known = identities.withLock({ $0[leaf] }), known.expires > now { return .user(known.user) }
            return .pending { await self.verify(credentials, leaf) }
        }
        if let token = credentials.bearerToken {
            if let known = tokens.verdictOfKnown(token) { return user(of: known, token).map { .user($0) } ?? .refused }
            return .pending { await self.verify(token) }
        }
        return withoutCredentials(credentials)
    }

    /// Returns the anonymous user if anonymous requests are allowed and the request has no malformed token.
    private func withoutCredentials(_ credentials: Credentials) -> AuthenticationResult {
        allowsAnonymous && !credentials.hasMalformedToken ? .user(.anonymous) : .refused
    }

    /// Authenticates by the certificate, or else by the token: a valid token is accepted despite an invalid
    /// certificate.
    private func verify(_ credentials: Credentials, _ leaf: NIOSSLCertificate) async -> AuthenticationResult {
        let encoded = credentials.certificates.compactMap { try? $0.toDERBytes() }
        let verdict =
            encoded.count == credentials.certificates.count
            ? await certificates.verify(der: encoded) : .rejected("x509: malformed certificate")
        if case .verified(let identity) = verdict { return .user(cache(identity, leaf)) }
        if let token = credentials.bearerToken { return await verify(token) }
        return verdict == .anonymous ? withoutCredentials(credentials) : .refused
    }

    private func cache(_ identity: ClientIdentity, _ leaf: NIOSSLCertificate) -> User {
        let user = User(
            name: identity.userName, uid: identity.uid ?? "", groups: identity.groups,
            extra: ["authentication.kubernetes.io/credential-id": [identity.credentialID]]
        ).authenticated
        identities.withLock { identities in
            if identities.count >= Self.capacity { identities = [:] }
            identities[leaf] = CachedIdentity(user: user, expires: identity.notAfter)
        }
        return user
    }

    private func verify(_ text: String) async -> AuthenticationResult {
        user(of: await tokens.verify(text, audiences: nil), text).map { .user($0) } ?? .refused
    }

    /// The result of verifying a token for a token review.
    package enum TokenReviewResult: Sendable {
        case user(User)
        /// The token is invalid. The text is upstream's message.
        case refused(String)
    }

    package func review(token text: String, audiences: [String]?) async -> TokenReviewResult {
        let verdict = await tokens.verify(text, audiences: audiences)
        if let user = user(of: verdict, text) { return .user(user) }
        let unknown = "invalid bearer token"
        switch verdict {
        case .foreign: return .refused(unknown)
        case .invalid(let reason): return .refused("[\(unknown), \(reason)]")
        case .valid(let token): return .refused("[\(unknown), \(accounts.rejection(of: token, encoded: text) ?? "")]")
        }
    }

    private func user(of verdict: ServiceAccountTokenVerifier.Verdict, _ text: String) -> User? {
        guard case .valid(let token) = verdict, accounts.rejection(of: token, encoded: text) == nil else { return nil }
        return User(
            name: token.userName, uid: token.serviceAccount.uid, groups: token.groups, extra: token.extra
        ).authenticated
    }
}
