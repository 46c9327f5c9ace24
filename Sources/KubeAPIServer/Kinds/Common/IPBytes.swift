#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// An address of IPv4 or IPv6: 4 or 16 bytes.
struct IPBytes: Hashable, Sendable {
    let bytes: [UInt8]

    /// Nil for a text that is no address.
    init?(_ text: String) {
        guard !text.utf8.contains(0) else { return nil }
        var buffer = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET6, text, &buffer) == 1 {
            bytes = buffer
        } else if inet_pton(AF_INET, text, &buffer) == 1 {
            bytes = Array(buffer[..<4])
        } else {
            return nil
        }
    }

    var isIPv4: Bool { bytes.count == 4 }
}

/// A range of addresses, `ADDRESS/LENGTH`.
struct IPPrefix: Hashable, Sendable {
    let address: IPBytes
    let length: Int

    /// Nil for a text that is no range. Bits beyond the length may be set.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPBytes(String(parts[0])), let length = UInt8(parts[1]),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), Int(length) <= address.bytes.count * 8
        else { return nil }
        self.address = address
        self.length = Int(length)
    }

    /// Whether all of `other` is in this range, and this range has more.
    func strictlyContains(_ other: IPPrefix) -> Bool {
        guard other.length > length, other.address.bytes.count == address.bytes.count else { return false }
        return (0..<length).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return address.bytes[bit / 8] & mask == other.address.bytes[bit / 8] & mask
        }
    }
}
