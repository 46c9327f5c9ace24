/// The key of a mapping. Keys are parsed like values and converted to strings by the rules of sigs.k8s.io/yaml: `yes`
/// becomes "true", `1.10` becomes "1.1".
struct YAMLKey {
    /// The name of the field in JSON.
    let name: String
    /// The key in Go's syntax (`%#v`), for error messages.
    let shown: String

    init(_ value: JSONValue) throws(YAMLError) {
        switch value {
        case .string(let text):
            name = text
            shown = Self.quoted(text)
            return
        case .bool(let bool): name = bool ? "true" : "false"
        case .integer(let integer): name = String(integer)
        case .number(let number): name = Self.text(Float(number))
        case .null: throw YAMLError(description: "unsupported map key of type: null")
        default: throw YAMLError(description: "yaml: invalid map key: a key must be a scalar")
        }
        shown = name
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Returns the shortest text that identifies the number, as Go's `strconv.FormatFloat(number, 'g', -1, 32)`: with
    /// an exponent from a million on, and below a ten-thousandth.
    private static func text(_ number: Float) -> String {
        let sign = number.sign == .minus ? "-" : ""
        // YAML's text for a number that exceeds the 32-bit range.
        if number.isInfinite { return sign + ".inf" }
        let plain = number.magnitude.description.lowercased().split(separator: "e")
        guard let mantissa = plain.first else { return number.description }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0]
        let fraction = parts.count > 1 ? parts[1] : ""
        var digits = Array((whole + fraction).utf8)
        // The number is 0.digits × 10^point.
        var point = whole.utf8.count + (plain.count > 1 ? Int(plain[1]) ?? 0 : 0)
        while digits.first == 0x30 {
            digits.removeFirst()
            point -= 1
        }
        while digits.last == 0x30 { digits.removeLast() }
        if digits.isEmpty { return sign + "0" }
        let text = String(decoding: digits, as: UTF8.self)
        let exponent = point - 1
        if exponent < -4 || exponent >= 6 {
            let rest = text.dropFirst()
            let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
            return sign + text.prefix(1) + (rest.isEmpty ? "" : ".\(rest)") + "e\(exponent < 0 ? "-" : "+")" + power
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text }
        if point >= digits.count { return sign + text + String(repeating: "0", count: point - digits.count) }
        return sign + text.prefix(point) + "." + text.dropFirst(point)
    }
}
