import JWTKit
import KubeSupport
import Synchronization

/// Verifies the signature, issuer, audience and validity of service account tokens.
///
/// The caller must check that the service account, and the object that the token is bound to, still exist.
package final class ServiceAccountTokenVerifier: Sendable {
    package enum Verdict: Hashable, Sendable {
        case valid(ServiceAccountToken)
        /// The token is not a service account token of this cluster; another authenticator may accept it.
        case foreign
        /// The token is invalid; the reason has upstream's text.
        case invalid(String)
    }

    /// The tolerated difference between clocks.
    private static let leeway: Duration = .seconds(60)
    /// The maximum length in bytes, which exceeds that of any issued token.
    private static let maximumLength = 16 << 10

    private let issuers: Set<String>
    private let audiences: [String]
    private let keys: [TokenKey]
    private let time: any TimeSource
    private let verified: Mutex<VerifiedTokens>

    /// `issuers` are the accepted issuers: the current one first, then earlier ones. `audiences` are those of the API
    /// server. `keys` are the keys that verify tokens, including earlier ones.
    package init(
        issuers: [String], audiences: [String], keys: [PublicKey], time: any TimeSource
    ) async throws(PKIError) {
        self.issuers = Set(issuers)
        self.audiences = audiences
        self.time = time
        var tokenKeys: [TokenKey] = []
        for key in keys { tokenKeys.append(try await TokenKey(key)) }
        self.keys = tokenKeys
        verified = Mutex(VerifiedTokens(capacity: 1024))
    }

    /// Verifies a token, which must have one of `audiences`, or one of the API server's if nil.
    package func verify(_ text: String, audiences: [String]? = nil) async -> Verdict {
        guard text.utf8.count <= Self.maximumLength else { return .foreign }
        if let known = verdictOfKnown(text, audiences: audiences) { return known }
        guard
            let (header, claims, _) = try? DefaultJWTParser().parse(Array(text.utf8), as: ServiceAccountClaims.self),
            issuers.contains(claims.iss)
        else { return await verifyLegacy(text, audiences ?? self.audiences) }
        // A token without a key ID may have been signed with any of the keys.
        let candidates = keys.filter { header.kid == nil || header.kid == $0.id }
        for key in candidates where header.alg == key.algorithm {
            guard let claims: ServiceAccountClaims = await key.verify(text) else { continue }
            let token = claims.token
            guard claims.sub == token.userName else {
                return .invalid("subject \(claims.sub) does not match the service account \(token.userName)")
            }
            verified.withLock { $0.insert(token, for: text) }
            return judge(token, audiences ?? self.audiences)
        }
        return .invalid("invalid signature")
    }

    private func verifyLegacy(_ text: String, _ audiences: [String]) async -> Verdict {
        guard let token = await Self.legacyToken(text, keys: keys, audiences: self.audiences) else { return .foreign }
        verified.withLock { $0.insert(token, for: text) }
        return judge(token, audiences)
    }

    /// Returns the verdict of a token whose signature is cached, without suspending; nil for other tokens.
    package func verdictOfKnown(_ text: String, audiences: [String]? = nil) -> Verdict? {
        guard let token = verified.withLock({ $0[text] }) else { return nil }
        return judge(token, audiences ?? self.audiences)
    }

    private func judge(_ token: ServiceAccountToken, _ audiences: [String]) -> Verdict {
        let now = time.now()
        if now > token.expires + Self.leeway { return .invalid("service account token has expired") }
        if now < token.notBefore - Self.leeway { return .invalid("service account token is not valid yet") }
        guard token.audiences.contains(where: audiences.contains) else {
            return .invalid(
                "token audiences \(Self.list(token.audiences)) is invalid for the target audiences "
                    + Self.list(audiences))
        }
        return .valid(token)
    }

    private static func list(_ names: [String]) -> String {
        "[" + names.map { "\"\($0)\"" }.joined(separator: " ") + "]"
    }
}

/// A cache of the tokens whose signatures were verified most recently. A pod sends the same token with each request,
/// and verifying the signature is the most expensive step; times and audiences are checked each time.
private struct VerifiedTokens {
    private let capacity: Int
    private var tokens: [String: ServiceAccountToken] = [:]
    /// The keys of `tokens` in a ring; `oldest` is the index of the next one to remove.
    private var order: [String] = []
    private var oldest = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    subscript(text: String) -> ServiceAccountToken? { tokens[text] }

    mutating func insert(_ token: ServiceAccountToken, for text: String) {
        guard tokens.updateValue(token, forKey: text) == nil else { return }
        guard order.count == capacity else { return order.append(text) }
        tokens[order[oldest]] = nil
        order[oldest] = text
        oldest = (oldest + 1) % capacity
    }
}
