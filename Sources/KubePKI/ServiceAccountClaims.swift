import JWTKit
import KubeSupport

/// The claims of a service account's token, as they are written in it.
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
    /// Nil: the token never expires.
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

    /// The signature is all that the library checks: the times are for `ServiceAccountTokenVerifier`, it has a clock.
    func verify(using algorithm: some JWTAlgorithm) {}
}

extension ServiceAccountClaims.Reference {
    init(_ reference: ServiceAccountToken.Reference) {
        name = reference.name
        uid = reference.uid
    }

    var reference: ServiceAccountToken.Reference { .init(name: name, uid: uid ?? "") }
}

/// Seconds since the epoch, written without a fraction; one that is there is dropped. RFC 7519 section 2.
struct NumericDate: Codable, Sendable {
    var timestamp: Timestamp

    init(_ timestamp: Timestamp) {
        self.timestamp = timestamp
    }

    init(from decoder: any Decoder) throws {
        let seconds = try decoder.singleValueContainer().decode(Double.self)
        // Within ±9 * 10^9 seconds, the year 2255, the nanoseconds of a `Timestamp` do not overflow.
        guard abs(seconds) < 9e9 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a time out of range"))
        }
        timestamp = Timestamp(secondsSinceEpoch: Int64(seconds))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(timestamp.secondsSinceEpoch)
    }
}

/// One audience or a list of them; always written as a list. RFC 7519 section 4.1.3.
struct Audiences: Codable, Sendable {
    var values: [String]

    init(values: [String]) {
        self.values = values
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(String.self) {
            values = [value]
        } else {
            values = try container.decode([String].self)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }
}
