import JWTKit
import KubeSupport

/// Issues service account tokens.
package struct ServiceAccountTokenIssuer: Sendable {
    /// The claim "iss": the URL of the API server for its clients, such as
    /// https://kubernetes.default.svc.cluster.local.
    package let issuer: String
    private let key: TokenKey
    private let time: any TimeSource

    package init(issuer: String, key: PrivateKey, time: any TimeSource) async throws(PKIError) {
        self.issuer = issuer
        self.key = try await TokenKey(key)
        self.time = time
    }

    /// Issues a token that is valid from now for `lifetime`, in whole seconds.
    ///
    /// The token is bound to at most one of `pod`, `node` and `secret`; a token bound to a pod also names its node.
    package func issue(
        namespace: String, serviceAccount: ServiceAccountToken.Reference, pod: ServiceAccountToken.Reference? = nil,
        node: ServiceAccountToken.Reference? = nil, secret: ServiceAccountToken.Reference? = nil,
        audiences: [String], lifetime: Duration, warnAfter: Duration? = nil
    ) async throws(PKIError) -> (text: String, token: ServiceAccountToken) {
        let now = Timestamp(secondsSinceEpoch: time.now().secondsSinceEpoch)
        let token = ServiceAccountToken(
            namespace: namespace, serviceAccount: serviceAccount, pod: pod, node: node, secret: secret,
            audiences: audiences, id: Self.uniqueID(), issuedAt: now, notBefore: now, expires: now + lifetime,
            warnAfter: warnAfter.map { now + $0 })
        return (try await key.sign(ServiceAccountClaims(token, issuer: issuer)), token)
    }

    func sign(_ claims: some JWTPayload) async throws(PKIError) -> String { try await key.sign(claims) }

    /// Returns a random UUID (RFC 9562 section 5.4).
    private static func uniqueID() -> String {
        var bytes = SystemRandom.bytes(16)
        bytes[6] = bytes[6] & 0x0f | 0x40
        bytes[8] = bytes[8] & 0x3f | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
            text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
