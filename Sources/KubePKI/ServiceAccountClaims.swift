import JWTKit
import KubeSupport

/// The claims of a service account token in its JSON encoding.
struct ServiceAccountClaims: JWTPayload {
    struct Reference: Codable, Sendable {
        var name: String
        var uid: String?
    }

    struct Kubernetes: Codable, Sendable {
        var namespace: String
        var serviceaccount: Reference
        var pod: Reference?
        var node: Reference?
        var secret: Reference?
        var warnafter: NumericDate?
    }

    var iss: String
    var sub: String
    var aud: Audiences
    /// Nil if the token never expires.
    var exp: NumericDate?
    var iat: NumericDate
    var nbf: NumericDate?
    var jti: String?
    var kubernetes: Kubernetes

    enum CodingKeys: String, CodingKey {
        case iss, sub, aud, exp, iat, nbf, jti
        case kubernetes = "kubernetes.io"
    }

    init(_ token: ServiceAccountToken, issuer: String) {
        iss = issuer
        sub = token.userName
        aud = Audiences(values: token.audiences)
        exp = NumericDate(token.expires)
        iat = NumericDate(token.issuedAt)
        nbf = NumericDate(token.notBefore)
        jti = token.id
        kubernetes = Kubernetes(
            namespace: token.namespace, serviceaccount: Reference(token.serviceAccount),
            pod: token.pod.map { Reference($0) }, node: token.node.map { Reference($0) },
            secret: token.secret.map { Reference($0) }, warnafter: token.warnAfter.map { NumericDate($0) })
    }

    /// The end of year 9999.
    private static let never = Timestamp(secondsSinceEpoch: 253_402_300_799)

    var token: ServiceAccountToken {
        ServiceAccountToken(
            namespace: kubernetes.namespace, serviceAccount: kubernetes.serviceaccount.reference,
            pod: kubernetes.pod?.reference, node: kubernetes.node?.reference, secret: kubernetes.secret?.reference,
            audiences: aud.values, id: jti ?? "", issuedAt: iat.timestamp, notBefore: (nbf ?? iat).timestamp,
            expires: exp?.timestamp ?? Self.never, warnAfter: kubernetes.warnafter?.timestamp)
    }

    /// Does nothing: the library only verifies the signature, and `ServiceAccountTokenVerifier` checks the times with
    /// its clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}

extension ServiceAccountClaims.Reference {
    init(_ reference: ServiceAccountToken.Reference) {
        name = reference.name
        uid = reference.uid
    }

    var reference: ServiceAccountToken.Reference { .init(name: name, uid: uid ?? "") }
}
