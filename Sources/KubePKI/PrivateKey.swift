import Crypto
import CryptoExtras
import SwiftASN1
import X509

/// A private key that signs certificates and tokens.
package enum PrivateKey: Sendable {
    case p256(P256.Signing.PrivateKey)
    case p384(P384.Signing.PrivateKey)
    case p521(P521.Signing.PrivateKey)
    case rsa(_RSA.Signing.PrivateKey)

    /// Generates a key.
    package init(_ kind: KeyKind) throws(PKIError) {
        switch kind {
        case .ecdsaP256: self = .p256(P256.Signing.PrivateKey())
        case .rsa2048:
            do {
                self = .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048))
            } catch {
                throw PKIError(.failed, "cannot generate an RSA key", cause: error)
            }
        }
    }

    /// Reads the first private key in PEM: PKCS#1, SEC 1 or PKCS#8, not encrypted. Other blocks, such as the parameters
    /// that `openssl ecparam` writes, are skipped. `name` identifies the text in errors.
    package init(pem: String, name: String) throws(PKIError) {
        let encrypted = PKIError(.unsupported, "\(name) has an encrypted private key")
        // The old form of encryption, whose headers the PEM parser does not support.
        if pem.contains("Proc-Type: 4,ENCRYPTED") { throw encrypted }
        let blocks = try PEM.blocks(pem, name: name)
        guard let block = blocks.first(where: { $0.discriminator.hasSuffix("PRIVATE KEY") }) else {
            throw PKIError(.malformed, "\(name) has no private key")
        }
        guard block.discriminator != "ENCRYPTED PRIVATE KEY" else { throw encrypted }
        self = try Self.key(of: block, name: name)
    }

    private static func key(of block: PEMDocument, name: String) throws(PKIError) -> Self {
        do {
            // This type supports the three encodings and all curves, but exports the key only as PEM.
            let key = try Certificate.PrivateKey(pemDocument: block)
            let pem = try key.serializeAsPEM().pemString
            if let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) { return .p256(key) }
            if let key = try? P384.Signing.PrivateKey(pemRepresentation: pem) { return .p384(key) }
            if let key = try? P521.Signing.PrivateKey(pemRepresentation: pem) { return .p521(key) }
            if let key = try? _RSA.Signing.PrivateKey(pemRepresentation: pem) { return .rsa(key) }
        } catch {
            throw PKIError(.malformed, "\(name) has a malformed private key", cause: error)
        }
        throw PKIError(.unsupported, "\(name) has a private key that is neither RSA nor ECDSA")
    }

    package var publicKey: PublicKey {
        switch self {
        case .p256(let key): .p256(key.publicKey)
        case .p384(let key): .p384(key.publicKey)
        case .p521(let key): .p521(key.publicKey)
        case .rsa(let key): .rsa(key.publicKey)
        }
    }

    /// The key in kubeadm's format: RSA as PKCS#1 ("RSA PRIVATE KEY"), ECDSA as SEC 1 ("EC PRIVATE KEY").
    package var pem: String {
        switch self {
        case .p256(let key): Self.sec1(key.rawRepresentation, key.publicKey.x963Representation, .NamedCurves.secp256r1)
        case .p384(let key): Self.sec1(key.rawRepresentation, key.publicKey.x963Representation, .NamedCurves.secp384r1)
        case .p521(let key): Self.sec1(key.rawRepresentation, key.publicKey.x963Representation, .NamedCurves.secp521r1)
        case .rsa(let key): key.pemRepresentation + "\n"
        }
    }

    var certificateKey: Certificate.PrivateKey {
        switch self {
        case .p256(let key): .init(key)
        case .p384(let key): .init(key)
        case .p521(let key): .init(key)
        case .rsa(let key): .init(key)
        }
    }

    /// Returns the encoding of RFC 5915.
    private static func sec1(_ key: some Sequence<UInt8>, _ point: some Sequence<UInt8>, _ curve: ASN1ObjectIdentifier)
        -> String
    {
        var coder = DER.Serializer()
        do {
            try coder.appendConstructedNode(identifier: .sequence) { coder in
                try coder.serialize(1)
                try coder.serialize(ASN1OctetString(contentBytes: Array(key)[...]))
                try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                    try coder.serialize(curve)
                }
                try coder.serialize(explicitlyTaggedWithTagNumber: 1, tagClass: .contextSpecific) { coder in
                    try coder.serialize(ASN1BitString(bytes: Array(point)[...]))
                }
            }
        } catch {
            preconditionFailure("numbers and bytes can always be encoded: \(error)")
        }
        return PEMDocument(type: "EC PRIVATE KEY", derBytes: coder.serializedBytes).pemString + "\n"
    }
}
