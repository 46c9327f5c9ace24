extension Quantity {
    private static let decimalSuffixes: [(exponent: Int, suffix: String)] = [
        (-9, "n"), (-6, "u"), (-3, "m"), (0, ""), (3, "k"), (6, "M"), (9, "G"), (12, "T"), (15, "P"), (18, "E"),
    ]
    private static let binarySuffixes: [(power: Int, suffix: String)] = [
        (1, "Ki"), (2, "Mi"), (3, "Gi"), (4, "Ti"), (5, "Pi"), (6, "Ei"),
    ]

    /// Parses `<sign><digits><suffix>`; returns nil for any other text.
    package init?(_ text: String) {
        var text = text
        guard let quantity = text.withUTF8({ Quantity(utf8: $0) }) else { return nil }
        self = quantity
    }

    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        if let quantity = Self.plain(bytes) { self = quantity } else { self.init(general: Array(bytes)) }
    }

    /// Parses the common case: an integer of at most 18 digits with a common unit.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Quantity? {
        var mantissa: Int64 = 0
        var index = 0
        while index < bytes.count, index < 18, case let digit = bytes[index] &- 0x30, digit < 10 {
            mantissa = mantissa * 10 + Int64(digit)
            index += 1
        }
        guard index > 0 else { return nil }
        switch bytes.count - index {
        case 0: return Quantity(mantissa)
        case 1 where bytes[index] == UInt8(ascii: "m"): return Quantity(milli: mantissa)
        case 2 where bytes[index + 1] == UInt8(ascii: "i"):
            let shift: Int128
            switch bytes[index] {
            case UInt8(ascii: "K"): shift = 10
            case UInt8(ascii: "M"): shift = 20
            case UInt8(ascii: "G"): shift = 30
            default: return nil
            }
            return Quantity(nano: Int128(mantissa) * nanoPerUnit << shift, format: .binarySI)
        default: return nil
        }
    }

    private init?(general bytes: [UInt8]) {
        var index = 0
        let isNegative = bytes.first == 0x2d
        if isNegative || bytes.first == 0x2b { index += 1 }
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 || bytes[index] == 0x2e { index += 1 }
        guard let (mantissa, fractionDigits) = Self.mantissa(bytes[start..<index]) else { return nil }
        let suffix = String(decoding: bytes[index...], as: UTF8.self)
        guard let (format, power2, power10) = Self.scale(suffix) else { return nil }

        // The amount in billionths is mantissa * 2^power2 * 10^(power10 - fractionDigits + 9).
        let (shifted, overflowed) = mantissa.multipliedReportingOverflow(by: Int128(1) << power2)
        guard var magnitude = overflowed ? nil : shifted else {
            self.init(nano: isNegative ? -Self.limit : Self.limit, format: format)
            return
        }
        var exponent = power10 - fractionDigits + 9
        while exponent > 0 {
            if magnitude > Self.limit { break }
            magnitude *= 10
            exponent -= 1
        }
        var roundUp = false
        while exponent < 0, magnitude > 0 {
            if magnitude % 10 != 0 { roundUp = true }
            magnitude /= 10
            exponent += 1
        }
        if roundUp { magnitude += 1 }
        magnitude = min(magnitude, Self.limit)
        self.init(nano: isNegative ? -magnitude : magnitude, format: format)
    }

    /// The largest amount in billionths: far beyond 2^63 units, and a billion such amounts can be added without
    /// overflow.
    private static let limit: Int128 = 170_000_000_000_000_000_000_000_000_000

    /// Returns the digits as an integer, and the number of fraction digits.
    private static func mantissa(_ bytes: ArraySlice<UInt8>) -> (Int128, Int)? {
        var value: Int128 = 0
        var fractionDigits = 0
        var point = false
        var digits = 0
        for byte in bytes {
            if byte == 0x2e {
                if point { return nil }
                point = true
                continue
            }
            digits += 1
            // Digits beyond the precision are dropped; in the fraction they are insignificant.
            if value > limit {
                if !point { fractionDigits -= 1 }
                continue
            }
            value = value * 10 + Int128(byte - 0x30)
            if point { fractionDigits += 1 }
        }
        return digits > 0 ? (value, fractionDigits) : nil
    }

    private static func scale(_ suffix: String) -> (Format, power2: Int, power10: Int)? {
        if let binary = binarySuffixes.first(where: { $0.suffix == suffix }) {
            return (.binarySI, binary.power * 10, 0)
        }
        if let decimal = decimalSuffixes.first(where: { $0.suffix == suffix }) {
            return (.decimalSI, 0, decimal.exponent)
        }
        guard suffix.first == "e" || suffix.first == "E", let exponent = Int(suffix.dropFirst()),
            exponent.magnitude < 1_000
        else { return nil }
        return (.decimalExponent, 0, exponent)
    }
}

extension Quantity {
    /// The number and the unit of the canonical form; nil if the amount requires more than 64-bit arithmetic, which is
    /// rare.
    var shortForm: (Int64, StaticString)? {
        guard var mantissa = Int64(exactly: nano), format != .decimalExponent else { return nil }
        if mantissa == 0 { return (0, "") }
        if mantissa % 1_000_000 != 0 { return nil }
        mantissa /= 1_000_000
        guard mantissa % 1_000 == 0 else {
            // Only binary amounts below 1Ki may have a fraction.
            return format == .decimalSI || mantissa.magnitude < 1_024_000 ? (mantissa, "m") : nil
        }
        mantissa /= 1_000
        if format == .binarySI {
            if mantissa.magnitude < 1_024 { return decimal(mantissa) }
            guard mantissa & 1_023 == 0 else { return (mantissa, "") }
            mantissa >>= 10
            guard mantissa & 1_023 == 0 else { return (mantissa, "Ki") }
            mantissa >>= 10
            return mantissa & 1_023 == 0 ? (mantissa >> 10, "Gi") : (mantissa, "Mi")
        }
        return decimal(mantissa)
    }

    /// `value` is less than 10^10, because its billionths fit 64 bits.
    private func decimal(_ value: Int64) -> (Int64, StaticString) {
        if value % 1_000 != 0 { return (value, "") }
        if value % 1_000_000 != 0 { return (value / 1_000, "k") }
        return value % 1_000_000_000 != 0 ? (value / 1_000_000, "M") : (value / 1_000_000_000, "G")
    }
}

extension Quantity: CustomStringConvertible {
    /// The canonical form.
    package var description: String {
        if nano == 0 { return "0" }
        let unit = Self.nanoPerUnit
        if format == .binarySI, nano.magnitude >= 1024 * unit.magnitude {
            var whole = nano / unit
            if nano % unit > 0 { whole += 1 }
            var power = 0
            while power < 6, whole % 1024 == 0 {
                whole /= 1024
                power += 1
            }
            return "\(whole)\(power == 0 ? "" : Self.binarySuffixes[power - 1].suffix)"
        }
        var mantissa = nano
        var exponent = -9
        while exponent < 18, mantissa % 1_000 == 0 {
            mantissa /= 1_000
            exponent += 3
        }
        if format == .decimalExponent { return exponent == 0 ? "\(mantissa)" : "\(mantissa)e\(exponent)" }
        let suffix = Self.decimalSuffixes.first { $0.exponent == exponent }?.suffix ?? ""
        return "\(mantissa)\(suffix)"
    }
}
