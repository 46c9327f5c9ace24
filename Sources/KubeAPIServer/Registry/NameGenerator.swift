import KubeAPI
import KubeStore
import KubeSupport

/// Generates names and UIDs.
package struct NameGenerator: Sendable {
    /// Upstream's alphabet: without vowels no words occur, without similar characters names are easy to read.
    private static let letters = Array("bcdfghjklmnpqrstvwxz2456789".utf8)
    private static let suffixLength = 5
    private static let maximumLength = 63

    private let random: @Sendable () -> UInt64

    /// - Parameter random: Returns 64 random bits.
    package init(random: @escaping @Sendable () -> UInt64) {
        self.random = random
    }

    package init(_ source: any RandomSource = SystemRandom()) {
        self.init(random: { source.next() })
    }

    /// Returns `prefix`, truncated if necessary, with five random characters.
    package func name(prefix: String) -> String {
        var name = String(prefix.prefix(Self.maximumLength - Self.suffixLength))
        var bits = random()
        for _ in 0..<Self.suffixLength {
            let count = UInt64(Self.letters.count)
            name.unicodeScalars.append(UnicodeScalar(Self.letters[Int(bits % count)]))
            bits /= count
        }
        return name
    }

    /// Returns a random UUID (RFC 9562, version 4).
    package func uid() -> String {
        let high = random() & 0xffff_ffff_ffff_0fff | 0x0000_0000_0000_4000
        let low = random() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        var digits: [UInt8] = []
        digits.reserveCapacity(36)
        for (index, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
            if index == 8 || index == 12 { digits.append(0x2d) }
            digits.append(Self.digit(high >> UInt64(shift) & 0xf))
        }
        for (index, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
            if index == 0 || index == 4 { digits.append(0x2d) }
            digits.append(Self.digit(low >> UInt64(shift) & 0xf))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        value < 10 ? 0x30 + UInt8(value) : 0x57 + UInt8(value)
    }
}
