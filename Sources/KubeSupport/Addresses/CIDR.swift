/// The range of addresses with a common prefix, e.g. `10.96.0.0/12` or `fd00::/64` (RFC 4632, RFC 4291).
package struct CIDR: Hashable, Sendable, CustomStringConvertible {
    /// The first address: the prefix followed by zeros.
    package let base: IPAddress
    /// The length of the prefix in bits: 0–32 or 0–128.
    package let prefixLength: Int

    /// Makes the range with a prefix of `prefixLength` bits that contains `address`. Returns nil if the length is
    /// invalid for the address family.
    package init?(_ address: IPAddress, prefixLength: Int) {
        guard (0...address.family.bitCount).contains(prefixLength) else { return nil }
        base = IPAddress(family: address.family, value: address.value & Self.mask(address.family, prefixLength))
        self.prefixLength = prefixLength
    }

    /// Parses `ADDRESS/LENGTH` by the rules of Go's `netip.ParsePrefix`: neither may have leading zeros. Address bits
    /// beyond the prefix are cleared. Returns nil for any other text.
    package init?(_ text: some StringProtocol) {
        guard let (address, length) = Self.split(text), let address = IPAddress(address),
            length.utf8.first != UInt8(ascii: "0") || length.utf8.count == 1, let length = Int(length)
        else { return nil }
        self.init(address, prefixLength: length)
    }

    /// Parses `ADDRESS/LENGTH` by the rules of upstream's `ParseCIDRSloppy`: numbers may have leading zeros, and an
    /// IPv4-mapped address is not converted. Returns the address in the text and the range that contains it; nil for
    /// any other text.
    package static func parse(sloppy text: some StringProtocol) -> (address: IPAddress, range: CIDR)? {
        guard let (address, length) = split(text), let address = IPAddress(address, leadingZeros: true),
            let length = Int(length),
            let range = CIDR(address, prefixLength: length)
        else { return nil }
        return (address, range)
    }

    /// Returns the parts before and after the only slash, if the second consists of digits.
    private static func split<Text: StringProtocol>(_ text: Text) -> (Text.SubSequence, Text.SubSequence)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty,
            parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return (parts[0], parts[1])
    }

    private static func mask(_ family: IPAddress.Family, _ length: Int) -> UInt128 {
        let hostBits = family.bitCount - length
        return hostBits >= 128 ? 0 : ~0 << UInt128(hostBits)
    }

    package var family: IPAddress.Family { base.family }

    /// Returns true if `address` is in the range; false for an address of the other family.
    package func contains(_ address: IPAddress) -> Bool {
        address.family == family && address.value & Self.mask(family, prefixLength) == base.value
    }

    /// Returns true if all addresses of `other` are in this range; a range contains itself.
    package func contains(_ other: CIDR) -> Bool {
        other.prefixLength >= prefixLength && contains(other.base)
    }

    /// The number of addresses, at most 2^62.
    package var size: Int { 1 << min(62, family.bitCount - prefixLength) }

    /// Returns the address at `offset` from the first one. The offset is not checked against the size of the range.
    package func address(at offset: Int) -> IPAddress {
        let all: UInt128 = family == .ipv4 ? UInt128(UInt32.max) : .max
        return IPAddress(family: family, value: (base.value &+ UInt128(truncatingIfNeeded: offset)) & all)
    }

    package var description: String { "\(base)/\(prefixLength)" }
}
