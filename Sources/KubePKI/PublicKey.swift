import Crypto
import CryptoExtras
import KubeSupport
import SwiftASN1
import X509

/// A public key that verifies certificates and tokens.
package enum PublicKey: Sendable {
    case p256(P256.Signing.PublicKey)
    case p384(P384.Signing.PublicKey)
    case p521(P521.Signing.PublicKey)
    case rsa(_RSA.Signing.PublicKey)

    /// Reads every key in PEM: public keys (SubjectPublicKeyInfo or PKCS#1), the keys of certificates, and the public
    /// keys of private keys, as the API server's `--service-account-key-file` does.
    package static func all(pem: String, name: String) throws(PKIError) -> [Self] {
        var keys: [Self] = []
        for block in try PEM.blocks(pem, name: name) {
            switch block.discriminator {
            case "PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE":
                keys.append(try key(of: block, name: name))
            case let type where type.hasSuffix("PRIVATE KEY"):
                keys.append(try PrivateKey(pem: block.pemString, name: name).publicKey)
            default: continue
            }
        }
        if keys.isEmpty { throw PKIError(.malformed, "\(name) has no public key") }
        return keys
    }

    private static func key(of block: PEMDocument, name: String) throws(PKIError) -> Self {
        do {
            switch block.discriminator {
            case "RSA PUBLIC KEY":
                return .rsa(try _RSA.Signing.PublicKey(derRepresentation: block.derBytes))
            case "CERTIFICATE":
                if let key = Self(try Certificate(derEncoded: block.derBytes).publicKey) { return key }
            default:
                if let key = Self(try Certificate.PublicKey(pemDocument: block)) { return key }
            }
        } catch {
            throw PKIError(.malformed, "\(name) has a malformed public key", cause: error)
        }
        throw PKIError(.unsupported, "\(name) has a public key that is neither RSA nor ECDSA")
    }

    /// Returns nil if the key is neither RSA nor ECDSA.
    init?(_ key: Certificate.PublicKey) {
        if let key = P256.Signing.PublicKey(key) {
            self = .p256(key)
        } else if let key = P384.Signing.PublicKey(key) {
            self = .p384(key)
        } else if let key = P521.Signing.PublicKey(key) {
            self = .p521(key)
        } else if let key = _RSA.Signing.PublicKey(key) {
            self = .rsa(key)
        } else {
            return nil
        }
    }

    /// The key as a SubjectPublicKeyInfo ("PUBLIC KEY").
    package var pem: String {
        switch self {
        case .p256(let key): key.pemRepresentation + "\n"
        case .p384(let key): key.pemRepresentation + "\n"
        case .p521(let key): key.pemRepresentation + "\n"
        case .rsa(let key): key.pemRepresentation + "\n"
        }
    }

    /// The DER encoding of the SubjectPublicKeyInfo.
    package var der: [UInt8] {
        switch self {
        case .p256(let key): Array(key.derRepresentation)
        case .p384(let key): Array(key.derRepresentation)
        case .p521(let key): Array(key.derRepresentation)
        case .rsa(let key): Array(key.derRepresentation)
        }
    }

    /// The key ID in tokens: the SHA-256 digest of the DER encoding, in base64url without padding. It is upstream's, so
    /// that tokens stay valid when a cluster is migrated.
    package var keyID: String {
        Base64URL.encode(SHA256.hash(data: der))
    }

    var certificateKey: Certificate.PublicKey {
        switch self {
        case .p256(let key): .init(key)
        case .p384(let key): .init(key)
        case .p521(let key): .init(key)
        case .rsa(let key): .init(key)
        }
    }
}

extension PublicKey: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.der == right.der
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(der)
    }
}
