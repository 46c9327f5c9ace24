/// How the values of some keys are encrypted: by the first provider; what any of them has encrypted can be read.
///
/// An encrypted value begins with `k8s:enc:PROVIDER:v1:KEY:`, as upstream writes it, so that either can read what the
/// other wrote.
package struct ValueEncryption: Hashable, Sendable {
    package let providers: [EncryptionProvider]

    package init(providers: [EncryptionProvider]) {
        self.providers = providers
    }

    /// Values as they are.
    static let none = Self(providers: [.identity])

    private static let mark = Array("k8s:enc:".utf8)

    /// - Parameter context: the key in the store, which a value can't be moved away from unnoticed.
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
            throw StoreError(.undecryptable, "a value can't be encrypted with the key \(key.name)", cause: error)
        }
    }

    func decrypt(_ value: [UInt8], context: [UInt8]) throws(StoreError) -> [UInt8] {
        guard value.starts(with: Self.mark) else {
            if providers.contains(.identity) { return value }
            throw StoreError(
                .undecryptable, "\(Self.name(context)) is not encrypted, and no identity provider says that it may be")
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
                    // Two keys may have one name.
                    failure = error
                }
            }
        }
        throw StoreError(
            .undecryptable, "\(Self.name(context)) can't be decrypted by any of the configured keys", cause: failure)
    }

    /// Whether a stored value would be stored otherwise if it were written now.
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
