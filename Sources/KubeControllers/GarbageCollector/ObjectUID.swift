/// A UID in 16 bytes. Only UUIDs in lower case, as API servers make them, have this form.
struct ObjectUID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    private static let hyphens = [8, 13, 18, 23]
    private static let digits = Array("0123456789abcdef".utf8)

    init?(_ text: String) {
        var halves: (UInt64, UInt64) = (0, 0)
        var count = 0
        var index = 0
        for byte in text.utf8 {
            defer { index += 1 }
            if Self.hyphens.contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            if count < 16 { halves.0 = halves.0 << 4 | UInt64(digit) } else { halves.1 = halves.1 << 4 | UInt64(digit) }
            count += 1
        }
        guard index == 36 else { return nil }
        (high, low) = halves
    }

    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        for place in 0..<32 {
            if Self.hyphens.contains(bytes.count) { bytes.append(UInt8(ascii: "-")) }
            let half = place < 16 ? high : low
            bytes.append(Self.digits[Int(half >> UInt64(60 - 4 * (place % 16)) & 0xf)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
