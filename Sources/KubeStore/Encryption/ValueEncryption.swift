/// Encrypts and decrypts values. The first provider encrypts; all providers can decrypt.
///
/// An encrypted value begins with upstream's prefix `k8s:enc:PROVIDER:v1:KEY:`, so that upstream's API server can read
/// values that Martlet has written, and vice versa.
package struct ValueEncryption: Hashable, Sendable {
    package let providers: [EncryptionProvider]

    package init(providers: [EncryptionProvider]) {
        self.providers = providers
    }

    /// No encryption.
    static let none = Self(providers: [.identity])

    private static let mark = Array("k8s:enc:".utf8)

    /// - Parameter context: The key in the store, which is authenticated, so that a value can't be moved to another
    ///   key.
    func encrypt(_ value: [UInt8], context: [UInt8]) throws(StoreError) -> [UInt8] {
        guard let provider = providers.first, let key = provider.keys.first else { return value }
        let prefix = Self.prefix(provider, key)
        do {
            switch provider {
            case .identity: return value
            case .aescbc: return prefix + (try Ciphers.CBC.seal(value, key.secret))
            case .aesgcm: return prefix + (try Ciphers.GCM.seal(value, key.secret, context: context))
            case .secretbox: return prefix + (try Ciphers.SecretBox.seal(value, key.secret))
            }
        } catch {
            throw StoreError(.undecryptable, "cannot encrypt a value with the key \(key.name)", cause: error)
        }
    }

    func decrypt(_ value: [UInt8], context: [UInt8]) throws(StoreError) -> [UInt8] {
        guard value.starts(with: Self.mark) else {
            if providers.contains(.identity) { return value }
            throw StoreError(
                .undecryptable, "\(Self.name(context)) is not encrypted, and no identity provider is configured")
        }
        var failure: (any Error)?
        for provider in providers {
            for key in provider.keys {
                let prefix = Self.prefix(provider, key)
                guard value.starts(with: prefix) else { continue }
                let sealed = value[prefix.count...]
                do {
                    switch provider {
                    case .identity: continue
                    case .aescbc: return try Ciphers.CBC.open(sealed, key.secret)
                    case .aesgcm: return try Ciphers.GCM.open(sealed, key.secret, context: context)
                    case .secretbox: return try Ciphers.SecretBox.open(sealed, key.secret)
                    }
                } catch {
                    // Several keys may have the same name.
                    failure = error
                }
            }
        }
        throw StoreError(
            .undecryptable, "\(Self.name(context)) cannot be decrypted with any of the configured keys", cause: failure)
    }

    /// Returns true if writing the value again would use another provider or key.
    func isStale(_ stored: [UInt8]) -> Bool {
        guard let provider = providers.first, let key = provider.keys.first else {
            return stored.starts(with: Self.mark)
        }
        return !stored.starts(with: Self.prefix(provider, key))
    }

    private static func prefix(_ provider: EncryptionProvider, _ key: EncryptionKey) -> [UInt8] {
        mark + Array("\(provider.name):v1:\(key.name):".utf8)
    }

    private static func name(_ context: [UInt8]) -> String {
        String(decoding: context, as: UTF8.self)
    }
}
