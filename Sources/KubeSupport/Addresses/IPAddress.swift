/// An IPv4 or IPv6 address without a zone.
///
/// The order is that of Go's `netip.Addr`: IPv4 before IPv6, then by value. An IPv4-mapped IPv6 address
/// (`::ffff:10.0.0.1`) is an IPv6 address, and not equal to the IPv4 address that it maps.
package struct IPAddress: Hashable, Comparable, Sendable {
    /// An address family. The raw values are those of `ipFamilies` and `addressType` in the API.
    package enum Family: String, Sendable, CaseIterable {
        case ipv4 = "IPv4"
        case ipv6 = "IPv6"

        /// The number of bits of an address: 32 or 128.
        package var bitCount: Int { self == .ipv4 ? 32 : 128 }
    }

    package let family: Family
    /// The address as a number; IPv4 uses the low 32 bits.
    package let value: UInt128

    package init(ipv4 value: UInt32) {
        family = .ipv4
        self.value = UInt128(value)
    }

    package init(ipv6 value: UInt128) {
        family = .ipv6
        self.value = value
    }

    init(family: Family, value: UInt128) {
        self.family = family
        self.value = value
    }

    /// Makes an address from bytes in network byte order. Returns nil unless there are 4 or 16 bytes.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        family = bytes.count == 4 ? .ipv4 : .ipv6
        value = bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// The address in network byte order: 4 or 16 bytes.
    package var bytes: [UInt8] {
        stride(from: family.bitCount - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt128($0)) }
    }

    package var isIPv6: Bool { family == .ipv6 }

    package var isUnspecified: Bool { value == 0 }

    /// True in 127.0.0.0/8 and for ::1.
    package var isLoopback: Bool { isIPv6 ? value == 1 : value >> 24 == 127 }

    /// True in 169.254.0.0/16 and fe80::/10.
    package var isLinkLocal: Bool { isIPv6 ? value >> 118 == 0x3fa : value >> 16 == 0xa9fe }

    /// True in 224.0.0.0/24 and for IPv6 multicast addresses with link-local scope (RFC 4291, section 2.7).
    package var isLinkLocalMulticast: Bool {
        isIPv6 ? value >> 112 & 0xff0f == 0xff02 : value >> 8 == 0xe00000
    }

    /// True for an IPv4-mapped IPv6 address (RFC 4291, section 2.5.5.2).
    package var isIPv4Mapped: Bool { isIPv6 && value >> 32 == 0xffff }

    /// The IPv4 address that an IPv4-mapped address maps; the address itself otherwise.
    package var unmapped: IPAddress { isIPv4Mapped ? IPAddress(ipv4: UInt32(truncatingIfNeeded: value)) : self }

    package static func < (left: Self, right: Self) -> Bool {
        left.family == right.family ? left.value < right.value : !left.isIPv6
    }
}

extension IPAddress: CustomStringConvertible {
    /// The canonical text: RFC 5952 for IPv6, with the IPv4 part of an IPv4-mapped address in dotted form.
    package var description: String {
        guard isIPv6 else { return Self.dotted(UInt32(truncatingIfNeeded: value)) }
        if isIPv4Mapped { return "::ffff:\(Self.dotted(UInt32(truncatingIfNeeded: value)))" }
        let groups = (0..<8).map { UInt16(truncatingIfNeeded: value >> UInt128(112 - 16 * $0)) }
        let zeros = Self.longestZeros(groups)
        func text(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard let zeros else { return text(groups[...]) }
        return "\(text(groups[..<zeros.lowerBound]))::\(text(groups[zeros.upperBound...]))"
    }

    private static func dotted(_ value: UInt32) -> String {
        "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
    }

    /// Returns the first of the longest runs of at least two zero groups.
    private static func longestZeros(_ groups: [UInt16]) -> Range<Int>? {
        var longest: Range<Int>?
        var start = 0
        for index in 0...groups.count where index == groups.count || groups[index] != 0 {
            if index - start >= 2, index - start > longest?.count ?? 0 { longest = start..<index }
            start = index + 1
        }
        return longest
    }
}
