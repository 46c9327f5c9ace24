import JWTKit
import KubeSupport
import Synchronization

/// Decides whether a bearer token is one that a cluster gave to a service account, is for it, and within its time.
///
/// That the account, and what the token is bound to, still exist is for the caller to find out.
package final class ServiceAccountTokenVerifier: Sendable {
    package enum Verdict: Hashable, Sendable {
        case valid(ServiceAccountToken)
        /// The token comes from elsewhere, or is no such token at all: others may know it.
        case foreign
        /// Why not, in the words of upstream.
        case invalid(String)
    }

    /// Clocks may differ by this much.
    private static let leeway: Duration = .seconds(60)
    /// Longer than any token that is issued; what is longer is not looked at.
    private static let maximumLength = 16 << 10

    private let issuers: Set<String>
    private let audiences: [String]
    private let keys: [TokenKey]
    private let time: any TimeSource
    private let verified: Mutex<VerifiedTokens>

    /// `issuers` are whose tokens are accepted: the one that tokens are issued with first, then earlier ones.
    /// `audiences` are what the API server is addressed as. `keys` verify tokens, the present one's and earlier ones.
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

    /// Judges a token. `audiences`: one of these it has to be for, those of the API server when nil.
    package func verify(_ text: String, audiences: [String]? = nil) async -> Verdict {
        guard text.utf8.count <= Self.maximumLength else { return .foreign }
        if let known = verdictOfKnown(text, audiences: audiences) { return known }
        guard
            let (header, claims, _) = try? DefaultJWTParser().parse(Array(text.utf8), as: ServiceAccountClaims.self),
            issuers.contains(claims.iss)
        else { return await verifyLegacy(text, audiences ?? self.audiences) }
        // A key that the token does not name may have signed it all the same, if it names none.
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

    /// Judges a token whose signature was verified before, at once; nil for others.
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

/// The tokens whose signature was verified last. A pod sends the same token with each request, and the signature, which
/// costs the most, does not change; times and audiences are judged anew.
private struct VerifiedTokens {
    private let capacity: Int
    private var tokens: [String: ServiceAccountToken] = [:]
    /// The keys of `tokens`, in a ring: `oldest` is the next one to go.
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
