import CSodium
import Crypto
import CryptoExtras
import FoundationEssentials
import KubeSupport

/// The ciphers of encryption at rest, in upstream's formats.
enum Ciphers {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Format: an initialisation vector of 16 bytes, followed by whole blocks.
    enum CBC {
        static func seal(_ value: [UInt8], _ key: [UInt8]) throws -> [UInt8] {
            let vector = AES._CBC.IV()
            return Array(vector) + Array(try AES._CBC.encrypt(value, using: SymmetricKey(data: key), iv: vector))
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8]) throws -> [UInt8] {
            guard sealed.count >= 32, sealed.count % 16 == 0 else {
                throw Failure(description: "invalid AES-CBC length \(sealed.count): must be a multiple of 16 bytes")
            }
            let vector = try AES._CBC.IV(ivBytes: sealed.prefix(16))
            return Array(try AES._CBC.decrypt(sealed.dropFirst(16), using: SymmetricKey(data: key), iv: vector))
        }
    }

    /// Format: a nonce of 12 bytes, as many bytes as the value, and a tag of 16 bytes.
    enum GCM {
        static func seal(_ value: [UInt8], _ key: [UInt8], context: [UInt8]) throws -> [UInt8] {
            let box = try AES.GCM.seal(value, using: SymmetricKey(data: key), authenticating: context)
            guard let combined = box.combined else { throw Failure(description: "AES-GCM returned no nonce") }
            return Array(combined)
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8], context: [UInt8]) throws -> [UInt8] {
            guard sealed.count >= 28 else {
                throw Failure(description: "invalid AES-GCM length \(sealed.count): too short")
            }
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: context))
        }
    }

    /// Format: a nonce of 24 bytes, a tag of 16 bytes, and as many bytes as the value.
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
                throw Failure(description: "libsodium failed to encrypt")
            }
            return box
        }

        static func open(_ sealed: ArraySlice<UInt8>, _ key: [UInt8]) throws -> [UInt8] {
            try check(key)
            guard sealed.count >= nonceSize + tagSize else {
                throw Failure(description: "invalid secretbox length \(sealed.count): too short")
            }
            let nonce = Array(sealed.prefix(nonceSize))
            let box = Array(sealed.dropFirst(nonceSize))
            var value = [UInt8](repeating: 0, count: box.count - tagSize)
            guard crypto_secretbox_open_easy(&value, box, UInt64(box.count), nonce, key) == 0 else {
                throw Failure(description: "secretbox authentication failed")
            }
            return value
        }

        /// Checks the size of the key, because libsodium reads the full key size regardless of the buffer.
        private static func check(_ key: [UInt8]) throws {
            guard key.count == Int(crypto_secretbox_KEYBYTES) else {
                throw Failure(
                    description: "invalid secretbox key of \(key.count) bytes: must be \(crypto_secretbox_KEYBYTES)")
            }
        }
    }
}
