import JWTKit
import KubeSupport

/// The claims of a token in a Secret, which never expires:
/// https://kubernetes.io/docs/concepts/security/service-accounts/#authenticating-credentials
struct LegacyServiceAccountClaims: JWTPayload {
    static let issuer = "kubernetes/serviceaccount"
    /// A time far in the future, because the token has no expiry.
    private static let never = Timestamp(secondsSinceEpoch: 8_999_999_999)

    var iss: String
    var sub: String
    var namespace: String
    var secret: String
    var account: String
    var accountUID: String

    enum CodingKeys: String, CodingKey {
        case iss, sub
        case namespace = "kubernetes.io/serviceaccount/namespace"
        case secret = "kubernetes.io/serviceaccount/secret.name"
        case account = "kubernetes.io/serviceaccount/service-account.name"
        case accountUID = "kubernetes.io/serviceaccount/service-account.uid"
    }

    /// Returns the token. `audiences` are those of the API server, because the token has no audience claim.
    func token(audiences: [String]) -> ServiceAccountToken {
        ServiceAccountToken(
            namespace: namespace, serviceAccount: .init(name: account, uid: accountUID),
            secret: .init(name: secret, uid: ""), audiences: audiences, id: "",
            issuedAt: Timestamp(secondsSinceEpoch: 0), notBefore: Timestamp(secondsSinceEpoch: 0),
            expires: Self.never)
    }

    func verify(using algorithm: some JWTAlgorithm) {}
}

extension ServiceAccountTokenIssuer {
    /// Issues a token without expiry for the Secret in which it is stored.
    package func issueLegacy(
        namespace: String, serviceAccount: ServiceAccountToken.Reference, secret: String
    ) async throws(PKIError) -> String {
        try await sign(
            LegacyServiceAccountClaims(
                iss: LegacyServiceAccountClaims.issuer,
                sub: ServiceAccountToken.userName(namespace: namespace, name: serviceAccount.name),
                namespace: namespace, secret: secret, account: serviceAccount.name, accountUID: serviceAccount.uid))
    }
}

extension ServiceAccountTokenVerifier {
    /// Returns the token if it is a Secret's token that one of the keys signed; otherwise nil.
    static func legacyToken(_ text: String, keys: [TokenKey], audiences: [String]) async -> ServiceAccountToken? {
        guard
            let (header, claims, _) = try? DefaultJWTParser().parse(
                Array(text.utf8), as: LegacyServiceAccountClaims.self),
            claims.iss == LegacyServiceAccountClaims.issuer
        else { return nil }
        for key in keys where header.alg == key.algorithm && (header.kid == nil || header.kid == key.id) {
            guard let claims: LegacyServiceAccountClaims = await key.verify(text) else { continue }
            let token = claims.token(audiences: audiences)
            return claims.sub == token.userName ? token : nil
        }
        return nil
    }
}
