import Foundation
import Testing

@testable import KubeStore

@Suite struct ValueEncryptionTests {
    private let value = Array("a secret value, longer than one block of any cipher".utf8)
    private let context = Array("/registry/secrets/default/a".utf8)
    private static let key = EncryptionKey(name: "one", secret: Array(0..<32))
    private static let other = EncryptionKey(name: "two", secret: Array(32..<64))

    private static let providers: [@Sendable ([EncryptionKey]) -> EncryptionProvider] = [
        { .aescbc($0) }, { .aesgcm($0) }, { .secretbox($0) },
    ]

    @Test("values are decrypted correctly, and two encryptions of a value differ", arguments: 0..<3)
    func roundTrip(provider: Int) throws {
        let encryption = ValueEncryption(providers: [Self.providers[provider]([Self.key])])
        for value in [[], [1], value, Array(repeating: 7, count: 100_000)] {
            let first = try encryption.encrypt(value, context: context)
            #expect(try encryption.encrypt(value, context: context) != first)
            #expect(try encryption.decrypt(first, context: context) == value)
            #expect(!encryption.isStale(first))
        }
        let name = encryption.providers[0].name
        let sealed = try encryption.encrypt(value, context: context)
        #expect(sealed.starts(with: Array("k8s:enc:\(name):v1:one:".utf8)))
        #expect(String(decoding: sealed, as: UTF8.self).contains("secret value") == false)
    }

    @Test("authenticated ciphers reject a changed or truncated value", arguments: 1..<3)
    func authenticity(provider: Int) throws {
        let encryption = ValueEncryption(providers: [Self.providers[provider]([Self.key])])
        let sealed = try encryption.encrypt(value, context: context)
        for index in sealed.indices.dropFirst(24).filter({ $0 % 5 == 0 }) {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: StoreError.self) { try encryption.decrypt(changed, context: context) }
        }
        for count in 0..<sealed.count where count != 0 {
            #expect(throws: StoreError.self) { try encryption.decrypt(Array(sealed.prefix(count)), context: context) }
        }
    }

    @Test("AES-GCM binds a value to its key in the store")
    func binding() throws {
        let encryption = ValueEncryption(providers: [.aesgcm([Self.key])])
        let sealed = try encryption.encrypt(value, context: context)
        #expect(throws: StoreError.self) {
            try encryption.decrypt(sealed, context: Array("/registry/secrets/default/b".utf8))
        }
    }

    @Test("after a key rotation, old values can be read and are stale")
    func rotation() throws {
        let before = ValueEncryption(providers: [.aescbc([Self.key])])
        let sealed = try before.encrypt(value, context: context)
        let rotated = ValueEncryption(providers: [.aescbc([Self.other, Self.key]), .identity])
        #expect(try rotated.decrypt(sealed, context: context) == value)
        #expect(rotated.isStale(sealed))
        #expect(!before.isStale(sealed))
        let changed = ValueEncryption(providers: [.secretbox([Self.other]), .aescbc([Self.key])])
        #expect(try changed.decrypt(sealed, context: context) == value)
        // Back to unencrypted values.
        let plain = ValueEncryption(providers: [.identity, .aescbc([Self.key])])
        #expect(try plain.decrypt(sealed, context: context) == value)
        #expect(plain.isStale(sealed) && !plain.isStale(value))
        #expect(try plain.encrypt(value, context: context) == value)
    }

    @Test("a value without its key is rejected, and so is a plain value without an identity provider")
    func missingKeys() throws {
        let sealed = try ValueEncryption(providers: [.secretbox([Self.key])]).encrypt(value, context: context)
        func refusal(_ providers: [EncryptionProvider], _ value: [UInt8]) -> String? {
            do {
                _ = try ValueEncryption(providers: providers).decrypt(value, context: context)
                return nil
            } catch {
                return error.code == .undecryptable ? error.message : "another error: \(error)"
            }
        }
        let name = "/registry/secrets/default/a"
        #expect(
            refusal([.secretbox([Self.other]), .identity], sealed)?.hasPrefix("\(name) cannot be decrypted") == true)
        #expect(refusal([.identity], sealed)?.hasPrefix("\(name) cannot be decrypted") == true)
        #expect(refusal([.secretbox([Self.key])], value)?.hasPrefix("\(name) is not encrypted") == true)
        // The right name with the wrong key.
        let impostor = EncryptionKey(name: "one", secret: Array(64..<96))
        #expect(refusal([.secretbox([impostor])], sealed)?.hasPrefix("\(name) cannot be decrypted") == true)
    }

    @Test("the ciphers match published test vectors")
    func knownAnswers() throws {
        // NaCl's own test of crypto_secretbox.
        let key = bytes("1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389")
        let nonce = bytes("69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37")
        let message = bytes("be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffc")
        let box = try Ciphers.SecretBox.seal(message, key, nonce: nonce)
        #expect(Array(box.dropFirst(16).prefix(8)) == bytes("8e993b9f48681273"))
        // NIST SP 800-38A, F.2.5: CBC-AES256, followed by the padding block that OpenSSL adds.
        let secret = bytes("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
        let vector = bytes("000102030405060708090a0b0c0d0e0f")
        let first = bytes("6bc1bee22e409f96e93d7e117393172a")
        let blocks = bytes("f58c4c04d6e5f1ba779eabfb5f7bfbd6485a5c81519cf378fa36d42b8547edc0")
        #expect(try Ciphers.CBC.open((vector + blocks)[...], secret) == first)
        // The block without the padding block has no valid padding.
        #expect(throws: (any Error).self) { try Ciphers.CBC.open((vector + blocks.prefix(16))[...], secret) }
    }

    private func bytes(_ text: String) -> [UInt8] {
        stride(from: 0, to: text.count, by: 2).compactMap { offset in
            let start = text.index(text.startIndex, offsetBy: offset)
            return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16)
        }
    }
}
