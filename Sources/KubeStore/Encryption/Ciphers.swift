import CSodium
import Crypto
import CryptoExtras
import FoundationEssentials
import KubeSupport

/// The ciphers of encryption at rest, in the layouts that upstream writes.
enum Ciphers {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// An initialisation vector of 16 bytes, then whole blocks.
    enum CBC {
        static func seal(_ value: [UInt8], _ key: [UInt8]) throws -> [UInt8] {
            let vector = AES._CBC.IV()
            return Array(vector) + Array(try AES._CBC.encrypt(value, using: SymmetricKey(data: key), iv: vector))
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8]) throws -> [UInt8] {
            guard sealed.count >= 32, sealed.count % 16 == 0 else {
                throw Failure(description: "\(sealed.count) bytes are no whole AES-CBC blocks")
            }
            let vector = try AES._CBC.IV(ivBytes: sealed.prefix(16))
            return Array(try AES._CBC.decrypt(sealed.dropFirst(16), using: SymmetricKey(data: key), iv: vector))
        }
    }

    /// A nonce of 12 bytes, the same number of bytes as the value, a tag of 16.
    enum GCM {
        static func seal(_ value: [UInt8], _ key: [UInt8], context: [UInt8]) throws -> [UInt8] {
            let box = try AES.GCM.seal(value, using: SymmetricKey(data: key), authenticating: context)
            guard let combined = box.combined else { throw Failure(description: "AES-GCM made no nonce") }
            return Array(combined)
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8], context: [UInt8]) throws -> [UInt8] {
            guard sealed.count >= 28 else {
                throw Failure(description: "\(sealed.count) bytes are too few for AES-GCM")
            }
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: context))
        }
    }

    /// A nonce of 24 bytes, a tag of 16, the same number of bytes as the value.
    enum SecretBox {
        private static let nonceSize = Int(crypto_secretbox_NONCEBYTES)
        private static let tagSize = Int(crypto_secretbox_MACBYTES)

        static func seal(_ value: [UInt8], _ key: [UInt8]) throws -> [UInt8] {
            let nonce = SystemRandom.bytes(nonceSize)
            return nonce + (try seal(value, key, nonce: nonce))
        }

        static func seal(_ value: [UInt8], _ key: [UInt8], nonce: [UInt8]) throws -> [UInt8] {
            try check(key)
            var box = [UInt8](repeating: 0, count: tagSize + value.count)
            guard crypto_secretbox_easy(&box, value, UInt64(value.count), nonce, key) == 0 else {
                throw Failure(description: "libsodium refused to encrypt")
            }
            return box
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8]) throws -> [UInt8] {
            try check(key)
            guard sealed.count >= nonceSize + tagSize else {
                throw Failure(description: "\(sealed.count) bytes are too few for a secret box")
            }
            let nonce = Array(sealed.prefix(nonceSize))
            let box = Array(sealed.dropFirst(nonceSize))
            var value = [UInt8](repeating: 0, count: box.count - tagSize)
            guard crypto_secretbox_open_easy(&value, box, UInt64(box.count), nonce, key) == 0 else {
                throw Failure(description: "the secret box is not authentic")
            }
            return value
        }

        /// libsodium reads as many bytes as a key has, whatever there is.
        private static func check(_ key: [UInt8]) throws {
            guard key.count == Int(crypto_secretbox_KEYBYTES) else {
                throw Failure(description: "a key of \(key.count) bytes is none for a secret box")
            }
        }
    }
}
