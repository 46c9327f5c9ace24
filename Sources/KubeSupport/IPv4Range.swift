/// An IPv4 address.
package struct IPv4Address: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var value: UInt32

    package init(value: UInt32) {
        self.value = value
    }

    /// Reads four decimal numbers; nil for anything else, leading zeros included.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard let byte = UInt8(part), String(byte) == part else { return nil }
            value = value << 8 | UInt32(byte)
        }
        self.value = value
    }

    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    package var description: String {
        "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
    }
}

/// The addresses of a CIDR block (RFC 4632), e.g. `10.96.0.0/12`.
package struct IPv4Range: Hashable, Sendable, CustomStringConvertible {
    package let base: IPv4Address
    package let prefixLength: Int

    /// Nil when the text is no CIDR block. Bits beyond the prefix are cut off.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPv4Address(String(parts[0])), let length = Int(parts[1]),
            (0...32).contains(length)
        else { return nil }
        prefixLength = length
        base = IPv4Address(value: address.value & Self.mask(length))
    }

    private static func mask(_ length: Int) -> UInt32 {
        length == 0 ? 0 : ~0 << UInt32(32 - length)
    }

    package func contains(_ address: IPv4Address) -> Bool {
        address.value & Self.mask(prefixLength) == base.value
    }

    /// How many addresses there are, at most 2^31.
    package var size: Int { 1 << min(31, 32 - prefixLength) }

    /// The address `offset` places after the first.
    package func address(at offset: Int) -> IPv4Address {
        IPv4Address(value: base.value &+ UInt32(truncatingIfNeeded: offset))
    }

    package var description: String { "\(base)/\(prefixLength)" }
}
