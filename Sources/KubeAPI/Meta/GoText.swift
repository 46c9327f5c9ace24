import KubeJSON

/// Formats values as Go's `fmt` and `encoding/json` do, for messages to clients.
package enum GoText {
    /// Returns the text in double quotes, as `%q` formats it: unprintable characters are escaped.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{07}": result += "\\a"
            case "\u{08}": result += "\\b"
            case "\u{0c}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0b}": result += "\\v"
            default:
                if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += escaped(scalar)
                }
            }
        }
        return result + "\""
    }

    /// Returns a list of strings as `%q` formats it: quoted and separated by spaces.
    package static func quoted(_ list: [String]) -> String {
        "[\(list.map { quoted($0) }.joined(separator: " "))]"
    }

    /// Returns a JSON value as `%v` formats it: maps ordered by key, strings without quotes.
    package static func value(_ value: JSONValue) -> String {
        switch value {
        case .null: "<nil>"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): text
        case .nested(let json): String(decoding: json, as: UTF8.self)
        case .array(let elements): "[\(elements.map { Self.value($0) }.joined(separator: " "))]"
        case .object(let object):
            "map[\(object.sorted { $0.key < $1.key }.map { "\($0.key):\(Self.value($0.value))" }.joined(separator: " "))]"
        }
    }

    /// Returns a string as `encoding/json` encodes it.
    package static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{08}": result += "\\b"
            case "\u{0c}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "<", ">", "&", "\u{2028}", "\u{2029}": result += "\\u" + hexadecimal(scalar.value, digits: 4)
            case _ where scalar.value < 0x20: result += "\\u" + hexadecimal(scalar.value, digits: 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    package static func json(_ list: [String]) -> String {
        "[\(list.map { json($0) }.joined(separator: ","))]"
    }

    /// Returns a map as JSON. An empty map is `null`, because upstream does not distinguish it from an absent one.
    package static func json(_ map: [String: String]) -> String {
        if map.isEmpty { return "null" }
        let entries = map.sorted { $0.key < $1.key }.map { "\(json($0.key)):\(json($0.value))" }
        return "{\(entries.joined(separator: ","))}"
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case ..<0x80: "\\x" + hexadecimal(scalar.value, digits: 2)
        case ..<0x10000: "\\u" + hexadecimal(scalar.value, digits: 4)
        default: "\\U" + hexadecimal(scalar.value, digits: 8)
        }
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// Returns true for printable characters as `strconv.IsPrint` does: letters, marks, numbers, punctuation, symbols
    /// and the ASCII space.
    package static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20...0x7e).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}

extension GoText {
    /// A text that is printed unchanged, such as the JSON of an object.
    package struct Raw: CustomStringConvertible, Sendable {
        package let description: String

        package init(_ text: String) {
            description = text
        }
    }
}
