import KubeAPI
import KubePKI
import KubeSupport
import NIOSSL
import Synchronization

/// Knows users by their client certificate and by the tokens of service accounts.
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
    /// Certificates that were verified. Clients keep their connections, and come back with the same certificate.
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
            return .pending {
                let result = await self.verify(credentials.certificates, leaf)
                // A certificate that says nothing does not take a good token's effect away.
                guard case .refused = result, let token = credentials.bearerToken else { return result }
                return await self.verify(token)
            }
        }
        if let token = credentials.bearerToken {
            if let known = tokens.verdictOfKnown(token) { return user(of: known).map { .user($0) } ?? .refused }
            return .pending { await self.verify(token) }
        }
        if credentials.hasMalformedToken { return .refused }
        return allowsAnonymous ? .user(.anonymous) : .refused
    }

    private func verify(_ chain: [NIOSSLCertificate], _ leaf: NIOSSLCertificate) async -> AuthenticationResult {
        let encoded = chain.compactMap { try? $0.toDERBytes() }
        guard encoded.count == chain.count, case .verified(let identity) = await certificates.verify(der: encoded)
        else {
            return .refused
        }
        let user = User(
            name: identity.userName, uid: identity.uid ?? "", groups: identity.groups,
            extra: ["authentication.kubernetes.io/credential-id": [identity.credentialID]]
        ).authenticated
        identities.withLock { identities in
            if identities.count >= Self.capacity { identities = [:] }
            identities[leaf] = CachedIdentity(user: user, expires: identity.notAfter)
        }
        return .user(user)
    }

    private func verify(_ text: String) async -> AuthenticationResult {
        guard let user = await user(ofToken: text, audiences: nil) else { return .refused }
        return .user(user)
    }

    /// The user whom a token is for, nil when it is not good. Used by token reviews as well.
    package func user(ofToken text: String, audiences: [String]?) async -> User? {
        user(of: await tokens.verify(text, audiences: audiences))
    }

    private func user(of verdict: ServiceAccountTokenVerifier.Verdict) -> User? {
        guard case .valid(let token) = verdict, accounts.isCurrent(token) else { return nil }
        return User(
            name: token.userName, uid: token.serviceAccount.uid, groups: token.groups, extra: token.extra
        ).authenticated
    }
}

/// Whether what a token is bound to still exists.
package struct ServiceAccountLookup: Sendable {
    private let cache: WatchCache
    private let catalogue: Catalogue

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        self.catalogue = catalogue
    }

    func isCurrent(_ token: ServiceAccountToken) -> Bool {
        guard exists("serviceaccounts", token.namespace, token.serviceAccount) else { return false }
        if let pod = token.pod { return exists("pods", token.namespace, pod) }
        if let secret = token.secret { return exists("secrets", token.namespace, secret) }
        if let node = token.node { return exists("nodes", "", node) }
        return true
    }

    private func exists(_ resource: String, _ namespace: String, _ reference: ServiceAccountToken.Reference) -> Bool {
        guard let definition = catalogue[GroupVersionResource(group: "", version: "v1", resource: resource)],
            let record = cache.get(definition, namespace: namespace, name: reference.name)
        else { return false }
        return record.uid == reference.uid
    }
}
