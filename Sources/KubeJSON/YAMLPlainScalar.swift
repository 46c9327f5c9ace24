/// Resolves unquoted scalars by the rules of sigs.k8s.io/yaml, which Kubernetes' tools use: those of YAML 1.1, except
/// that base-60 numbers and timestamps are strings.
enum YAMLPlainScalar {
    /// Returns the value of `text`. Numbers that JSON does not support (infinity, NaN) are returned as strings.
    static func value(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": return .bool(true)
        case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": return .bool(false)
        default: return number(text) ?? .string(text)
        }
    }

    /// Returns true if an unquoted `text` is read as a string, also by parsers that support timestamps, base-60
    /// numbers, merge keys and infinity.
    static func isText(_ text: String) -> Bool {
        guard case .string = value(text) else { return false }
        return text != "<<" && text != "=" && !isTime(text) && !isBase60(text) && !isNotFinite(text)
    }

    // MARK: Numbers

    private static func number(_ text: String) -> JSONValue? {
        guard let first = text.utf8.first, isDigit(first) || [0x2b, 0x2d, 0x2e].contains(first) else { return nil }
        // Underscores are allowed anywhere in a number that begins with a digit or a sign.
        let digits = first == 0x2e ? text : String(text.filter { $0 != "_" })
        if first != 0x2e, let integer = integer(digits) { return integer }
        guard isDecimal(digits.utf8), let number = Double(digits), number.isFinite else { return nil }
        return .number(number)
    }

    /// Parses an integer. The prefixes `0x`, `0o` and `0b` determine its base; a leading zero means base 8.
    private static func integer(_ text: String) -> JSONValue? {
        var digits = text[...]
        let isNegative = digits.first == "-"
        if isNegative || digits.first == "+" { digits = digits.dropFirst() }
        var radix = 10
        if digits.first == "0", digits.utf8.count > 1 {
            switch digits.dropFirst().first {
            case "x", "X": radix = 16
            case "b", "B": radix = 2
            default: radix = 8
            }
            let hasLetter = radix != 8 || "oO".contains(digits.dropFirst().first ?? "o")
            digits = digits.dropFirst(hasLetter ? 2 : 1)
        }
        // Rejects a second sign, which Int64 would accept.
        guard let first = digits.utf8.first, first != 0x2b, first != 0x2d else { return nil }
        if let value = Int64((isNegative ? "-" : "") + digits, radix: radix) { return .integer(value) }
        guard !isNegative, let value = UInt64(digits, radix: radix) else { return nil }
        return .number(Double(value))
    }

    /// Returns true for at least one digit with at most one decimal point and an optional exponent.
    private static func isDecimal(_ text: String.UTF8View) -> Bool {
        var rest = text[...]
        func dropSign() {
            if rest.first == 0x2b || rest.first == 0x2d { rest = rest.dropFirst() }
        }
        func dropDigits() -> Int {
            let count = rest.prefix(while: isDigit).count
            rest = rest.dropFirst(count)
            return count
        }
        dropSign()
        var digits = dropDigits()
        if rest.first == 0x2e {
            rest = rest.dropFirst()
            digits += dropDigits()
        }
        guard digits > 0 else { return false }
        if rest.first == 0x65 || rest.first == 0x45 {
            rest = rest.dropFirst()
            dropSign()
            guard dropDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    // MARK: Strings that must be quoted

    static func isNotFinite(_ text: String) -> Bool {
        let name = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
        return [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(name)
    }

    /// Returns true for a date, or a date with a time.
    private static func isTime(_ text: String) -> Bool {
        var rest = text.utf8[...]
        for (index, count) in [4...4, 1...2, 1...2].enumerated() {
            if index > 0 {
                guard rest.first == 0x2d else { return false }
                rest = rest.dropFirst()
            }
            let digits = rest.prefix(while: isDigit).count
            guard count.contains(digits) else { return false }
            rest = rest.dropFirst(digits)
        }
        return rest.isEmpty || [0x54, 0x74, 0x20, 0x09].contains(rest[rest.startIndex])
    }

    /// Returns true for a base-60 number, such as 12:30:45.
    private static func isBase60(_ text: String) -> Bool {
        let digits = text.utf8.first == 0x2b || text.utf8.first == 0x2d ? text.utf8.dropFirst() : text.utf8[...]
        var parts = digits.split(separator: 0x3a, omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first?.first, isDigit(first), let last = parts.popLast() else {
            return false
        }
        let isDigitOrUnderscore = { (byte: UInt8) in isDigit(byte) || byte == 0x5f }
        func isSixtieth(_ part: Substring.UTF8View) -> Bool {
            guard let first = part.first, part.allSatisfy(isDigit) else { return false }
            return part.count == 1 || (part.count == 2 && first <= 0x35)
        }
        let whole = last.prefix { $0 != 0x2e }
        return parts[0].allSatisfy(isDigitOrUnderscore) && parts.dropFirst().allSatisfy(isSixtieth)
            && isSixtieth(whole) && last.dropFirst(whole.count + 1).allSatisfy(isDigitOrUnderscore)
    }
}
