/// A named secret key. https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/
package struct EncryptionKey: Hashable, Sendable {
    package let name: String
    let secret: [UInt8]

    package init(name: String, secret: [UInt8]) {
        self.name = name
        self.secret = secret
    }

    /// In bytes.
    package var size: Int { secret.count }
}

/// A way to encrypt values, with its keys: the first one encrypts, all of them decrypt.
package enum EncryptionProvider: Hashable, Sendable {
    /// Not at all.
    case identity
    /// AES-CBC with PKCS#7 padding: 16, 24 or 32 bytes of key. Not authenticated.
    case aescbc([EncryptionKey])
    /// AES-GCM with a random nonce: 16, 24 or 32 bytes of key, to be changed every 200,000 writes.
    case aesgcm([EncryptionKey])
    /// XSalsa20 and Poly1305: 32 bytes of key.
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

    /// The sizes in bytes that a key may have.
    package var keySizes: [Int] {
        switch self {
        case .identity: []
        case .aescbc, .aesgcm: [16, 24, 32]
        case .secretbox: [32]
        }
    }
}
