/// Base64 with padding (RFC 4648 section 4).
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of each byte as a Base64 digit; 0xff for other bytes.
    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 0xff, count: 256)
        for (value, byte) in alphabet.enumerated() { digits[Int(byte)] = UInt8(value) }
        return digits
    }()

    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var bits: UInt32 = 0
        var pending = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            pending += 1
            if pending == 3 {
                for shift: UInt32 in [18, 12, 6, 0] { output.append(alphabet[Int(bits >> shift & 63)]) }
                bits = 0
                pending = 0
            }
        }
        if pending > 0 {
            bits <<= UInt32(8 * (3 - pending))
            output.append(alphabet[Int(bits >> 18 & 63)])
            output.append(alphabet[Int(bits >> 12 & 63)])
            output.append(pending == 2 ? alphabet[Int(bits >> 6 & 63)] : 0x3d)
            output.append(0x3d)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Decodes `text`, ignoring line breaks. Returns nil if it is not valid Base64.
    package static func decode(_ text: String) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count / 4 * 3)
        var bits: UInt32 = 0
        var pending = 0
        var padding = 0
        for byte in text.utf8 where byte != 0x0a && byte != 0x0d {
            if byte == 0x3d {
                padding += 1
                continue
            }
            let digit = digits[Int(byte)]
            guard digit != 0xff, padding == 0 else { return nil }
            bits = bits << 6 | UInt32(digit)
            pending += 1
            if pending == 4 {
                output.append(UInt8(truncatingIfNeeded: bits >> 16))
                output.append(UInt8(truncatingIfNeeded: bits >> 8))
                output.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
                pending = 0
            }
        }
        switch (pending, padding) {
        case (0, 0): break
        case (2, 2): output.append(UInt8(truncatingIfNeeded: bits >> 4))
        case (3, 1):
            output.append(UInt8(truncatingIfNeeded: bits >> 10))
            output.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: return nil
        }
        return output
    }
}
