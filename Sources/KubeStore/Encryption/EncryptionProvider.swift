/// An encryption provider and its keys. The first key encrypts; all keys can decrypt.
package enum EncryptionProvider: Hashable, Sendable {
    /// No encryption.
    case identity
    /// AES-CBC with PKCS#7 padding; keys of 16, 24 or 32 bytes. Not authenticated.
    case aescbc([EncryptionKey])
    /// AES-GCM with a random nonce; keys of 16, 24 or 32 bytes, which must be rotated every 200,000 writes.
    case aesgcm([EncryptionKey])
    /// XSalsa20 and Poly1305; keys of 32 bytes.
    case secretbox([EncryptionKey])

    package var name: String {
        switch self {
        case .identity: "identity"
        case .aescbc: "aescbc"
        case .aesgcm: "aesgcm"
        case .secretbox: "secretbox"
        }
    }

    package var keys: [EncryptionKey] {
        switch self {
        case .identity: []
        case .aescbc(let keys), .aesgcm(let keys), .secretbox(let keys): keys
        }
    }

    /// The allowed key sizes in bytes.
    package var keySizes: [Int] {
        switch self {
        case .identity: []
        case .aescbc, .aesgcm: [16, 24, 32]
        case .secretbox: [32]
        }
    }
}
