extension IPAddress {
    /// Parses an address by the rules of Go's `netip.ParseAddr`, without zones: four decimal numbers without leading
    /// zeros, or an IPv6 address in any of the forms of RFC 4291, section 2.2. Returns nil for any other text.
    package init?(_ text: some StringProtocol) {
        self.init(text, leadingZeros: false)
    }

    /// Parses an address by the rules of upstream's `ParseIPSloppy`: the numbers of an IPv4 address are decimal even
    /// with leading zeros, and an IPv4-mapped IPv6 address is converted to its IPv4 address.
    ///
    /// Used for fields that older releases did not validate strictly.
    package init?(sloppy text: some StringProtocol) {
        guard let address = IPAddress(text, leadingZeros: true) else { return nil }
        self = address.unmapped
    }

    /// - Parameter leadingZeros: True if the numbers of an IPv4 address may have leading zeros.
    init?(_ text: some StringProtocol, leadingZeros: Bool) {
        let text = text.utf8
        if text.contains(UInt8(ascii: ":")) {
            guard let value = Self.ipv6(text, leadingZeros: leadingZeros) else { return nil }
            self.init(ipv6: value)
        } else {
            guard let value = Self.ipv4(text, leadingZeros: leadingZeros) else { return nil }
            self.init(ipv4: value)
        }
    }

    private static func ipv4(_ text: some Collection<UInt8>, leadingZeros: Bool) -> UInt32? {
        var value: UInt32 = 0
        var number: UInt32 = 0
        var digits = 0
        var dots = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if digits > 0, number == 0, !leadingZeros { return nil }
                number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
                digits += 1
                guard number <= 255 else { return nil }
            case UInt8(ascii: "."):
                guard digits > 0, dots < 3 else { return nil }
                value = value << 8 | number
                (number, digits, dots) = (0, 0, dots + 1)
            default: return nil
            }
        }
        guard digits > 0, dots == 3 else { return nil }
        return value << 8 | number
    }

    private static func ipv6(_ text: some Collection<UInt8>, leadingZeros: Bool) -> UInt128? {
        var parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 9, omittingEmptySubsequences: false)[...]
        // `::` at the beginning or end results in two empty parts there, a single colon in one.
        if parts.first?.isEmpty == true {
            guard parts.dropFirst().first?.isEmpty == true else { return nil }
            parts = parts.dropFirst()
        }
        if parts.last?.isEmpty == true {
            guard parts.dropLast().last?.isEmpty == true else { return nil }
            parts = parts.dropLast()
        }
        var groups: [UInt16] = []
        var gap: Int?
        for (offset, part) in parts.enumerated() {
            if part.isEmpty {
                guard gap == nil else { return nil }
                gap = groups.count
            } else if part.contains(UInt8(ascii: ".")) {
                guard offset == parts.count - 1, let end = ipv4(part, leadingZeros: leadingZeros) else { return nil }
                groups += [UInt16(end >> 16), UInt16(truncatingIfNeeded: end)]
            } else {
                guard let group = hexadecimal(part) else { return nil }
                groups.append(group)
            }
        }
        if let gap {
            guard groups.count < 8 else { return nil }
            groups.insert(contentsOf: [UInt16](repeating: 0, count: 8 - groups.count), at: gap)
        }
        guard groups.count == 8 else { return nil }
        return groups.reduce(0) { $0 << 16 | UInt128($1) }
    }

    /// Parses one to four hexadecimal digits.
    private static func hexadecimal(_ text: some Collection<UInt8>) -> UInt16? {
        guard text.count <= 4 else { return nil }
        var value: UInt16 = 0
        for byte in text {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}

extension IPAddress.Family {
    /// Returns the family of an address in an API field, which is parsed like `IPAddress(sloppy:)`; nil if it is not an
    /// address.
    package init?(of text: String) {
        guard let address = IPAddress(sloppy: text) else { return nil }
        self = address.family
    }
}
