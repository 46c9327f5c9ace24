import KubeJSON

/// An amount of a resource, such as `100m` of CPU or `64Mi` of memory.
///
/// Exact to a billionth, the finest precision of the API; finer amounts are rounded up. Amounts beyond ±1.7e20 are
/// limited to that. The format of an amount (binary suffix, decimal suffix or exponent) is kept, and the number is
/// converted to its canonical form, as in upstream:
/// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
package struct Quantity: Sendable {
    package enum Format: Hashable, Sendable {
        case decimalSI
        case binarySI
        case decimalExponent
    }

    /// The amount in billionths.
    package private(set) var nano: Int128
    package var format: Format

    static let nanoPerUnit: Int128 = 1_000_000_000

    package init() {
        self.init(nano: 0, format: .decimalSI)
    }

    init(nano: Int128, format: Format) {
        self.nano = nano
        self.format = format
    }

    /// Makes a whole number of units, e.g. bytes.
    package init(_ value: Int64, format: Format = .decimalSI) {
        self.init(nano: Int128(value) * Self.nanoPerUnit, format: format)
    }

    /// Makes an amount in thousandths, e.g. of a CPU.
    package init(milli: Int64) {
        self.init(nano: Int128(milli) * 1_000_000, format: .decimalSI)
    }

    /// The amount in whole units, rounded up.
    package var value: Int64 { rounded(to: Self.nanoPerUnit) }

    /// The amount in thousandths, rounded up.
    package var milliValue: Int64 { rounded(to: 1_000_000) }

    private func rounded(to unit: Int128) -> Int64 {
        let (quotient, remainder) = nano.quotientAndRemainder(dividingBy: unit)
        return Int64(clamping: remainder > 0 ? quotient + 1 : quotient)
    }

    package var isZero: Bool { nano == 0 }

    package static func + (left: Self, right: Self) -> Self {
        let (sum, overflow) = left.nano.addingReportingOverflow(right.nano)
        return Self(nano: overflow ? .max : sum, format: left.nano == 0 ? right.format : left.format)
    }

    package static func - (left: Self, right: Self) -> Self {
        let (difference, overflow) = left.nano.subtractingReportingOverflow(right.nano)
        return Self(nano: overflow ? .min : difference, format: left.nano == 0 ? right.format : left.format)
    }
}

/// Quantities are equal if their amounts are, regardless of their format.
extension Quantity: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool { left.nano == right.nano }
    package static func < (left: Self, right: Self) -> Bool { left.nano < right.nano }
    package func hash(into hasher: inout Hasher) { hasher.combine(nano) }
}

extension Quantity: JSONCodable {
    package static var zero: Self { Self() }

    package init(from reader: inout JSONReader) throws(JSONError) {
        let offset = reader.offset
        let quantity: Quantity?
        if try reader.peek() == 0x22 {
            quantity = try reader.readStringBytes { Quantity(utf8: $0) }
        } else {
            // JSON numbers are also accepted: `cpu: 1`.
            switch try reader.readNumber() {
            case .integer(let value): quantity = Quantity(value)
            case .double(let value): quantity = Quantity(value.description)
            }
        }
        guard let quantity else {
            throw JSONError(
                .invalidValue,
                "quantities must match the regular expression "
                    + "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'", offset: offset)
        }
        self = quantity
    }

    package func write(to writer: inout JSONWriter) {
        if let (value, suffix) = shortForm { return writer.write(quoted: value, suffix: suffix) }
        writer.write(description)
    }
}

extension Quantity: ExpressibleByStringLiteral {
    /// Makes a quantity from a literal in the source code; an invalid literal is 0.
    package init(stringLiteral value: String) {
        self = Quantity(value) ?? Quantity()
    }
}
