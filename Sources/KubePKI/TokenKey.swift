import Crypto
import JWTKit

/// A key that signs or verifies tokens with JWTKit.
///
/// The algorithm is determined by the key, not by a token's header, so that a token can't choose how it is verified.
struct TokenKey: Sendable {
    let id: String
    /// "RS256" or one of "ES256", "ES384", "ES512".
    let algorithm: String
    /// A collection with only this key.
    private let keys: JWTKeyCollection

    init(_ key: PrivateKey) async throws(PKIError) {
        try await self.init(key.publicKey) { keys throws in
            switch key {
            case .p256(let key): await keys.add(ecdsa: try ECDSA.PrivateKey<P256>(backing: key))
            case .p384(let key): await keys.add(ecdsa: try ECDSA.PrivateKey<P384>(backing: key))
            case .p521(let key): await keys.add(ecdsa: try ECDSA.PrivateKey<P521>(backing: key))
            case .rsa(let key):
                await keys.add(rsa: try Insecure.RSA.PrivateKey(backing: key), digestAlgorithm: .sha256)
            }
        }
    }

    init(_ key: PublicKey) async throws(PKIError) {
        try await self.init(key) { keys throws in
            switch key {
            case .p256(let key): await keys.add(ecdsa: try ECDSA.PublicKey<P256>(backing: key))
            case .p384(let key): await keys.add(ecdsa: try ECDSA.PublicKey<P384>(backing: key))
            case .p521(let key): await keys.add(ecdsa: try ECDSA.PublicKey<P521>(backing: key))
            case .rsa(let key):
                await keys.add(rsa: try Insecure.RSA.PublicKey(backing: key), digestAlgorithm: .sha256)
            }
        }
    }

    private init(
        _ key: PublicKey, add: (JWTKeyCollection) async throws -> Void
    ) async throws(PKIError) {
        id = key.keyID
        algorithm = key.tokenAlgorithm
        keys = JWTKeyCollection()
        do {
            try await add(keys)
        } catch {
            throw PKIError(.unsupported, "the key cannot be used for tokens", cause: error)
        }
    }

    func sign(_ claims: some JWTPayload) async throws(PKIError) -> String {
        do {
            return try await keys.sign(claims, header: ["kid": .string(id)])
        } catch {
            throw PKIError(.failed, "cannot sign a token", cause: error)
        }
    }

    /// Returns the claims of `token`; nil if this key did not sign it.
    func verify<Claims: JWTPayload>(_ token: String, as claims: Claims.Type = Claims.self) async -> Claims? {
        try? await keys.verify(token, as: claims)
    }
}

extension PublicKey {
    /// The JSON Web Signature algorithm of the key (RFC 7518 section 3.1).
    var tokenAlgorithm: String {
        switch self {
        case .p256: "ES256"
        case .p384: "ES384"
        case .p521: "ES512"
        case .rsa: "RS256"
        }
    }
}
