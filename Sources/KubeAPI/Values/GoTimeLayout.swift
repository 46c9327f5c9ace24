/// Makes the error message for an invalid time. The message contains the layout with which upstream parses times.
struct GoTimeLayout {
    /// The required number of fraction digits; nil if any number is allowed.
    let fractionDigits: Int?

    private var fraction: String { fractionDigits.map { "." + String(repeating: "0", count: $0) } ?? "" }
    private var layout: String { "2006-01-02T15:04:05\(fraction)Z07:00" }

    /// The parts of the layout: the text, the number of digits (0 for a separator), and for numbers the name in errors
    /// and the range. The day's range depends on the month and is checked last.
    private static let parts: [(text: String, digits: Int, name: String, range: ClosedRange<Int>)] = [
        ("2006", 4, "year", 0...9_999), ("-", 0, "", 0...0), ("01", 2, "month", 1...12), ("-", 0, "", 0...0),
        ("02", 2, "day", 0...99), ("T", 0, "", 0...0), ("15", 2, "hour", 0...23), (":", 0, "", 0...0),
        ("04", 2, "minute", 0...59), (":", 0, "", 0...0), ("05", 2, "second", 0...59),
    ]

    /// Returns the error message of Go's time package for the invalid time `text`.
    func failure(of text: String) -> String {
        var rest = Array(text.utf8)
        for part in Self.parts {
            guard part.digits > 0 else {
                guard rest.first == part.text.utf8.first else { return failure(text, at: rest, part.text) }
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix(part.digits)
            guard digits.count == part.digits, digits.allSatisfy(Self.isDigit) else {
                return failure(text, at: rest, part.text)
            }
            rest.removeFirst(part.digits)
            let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            guard part.range.contains(value) else { return parsing(text, ": \(part.name) out of range") }
        }
        if let fractionDigits {
            let digits = rest.dropFirst().prefix(fractionDigits)
            guard rest.first == 0x2e, digits.count == fractionDigits, digits.allSatisfy(Self.isDigit) else {
                return failure(text, at: rest, fraction)
            }
            rest.removeFirst(1 + fractionDigits)
        } else if rest.count > 1, rest[0] == 0x2e || rest[0] == 0x2c, Self.isDigit(rest[1]) {
            rest = Array(rest.dropFirst().drop(while: Self.isDigit))
        }
        return zoneFailure(text, rest)
    }

    /// Returns the message for the text after the seconds. A text of the right form can only have an invalid day.
    private func zoneFailure(_ text: String, _ rest: [UInt8]) -> String {
        if rest.first == 0x5a {
            return rest.count == 1
                ? parsing(text, ": day out of range")
                : parsing(text, ": extra text: \(GoText.quoted(String(decoding: rest.dropFirst(), as: UTF8.self)))")
        }
        let offset = rest.prefix(6)
        let isOffset =
            offset.count == 6 && (offset[0] == 0x2b || offset[0] == 0x2d) && offset[3] == 0x3a
            && [1, 2, 4, 5].allSatisfy { Self.isDigit(offset[$0]) }
        guard isOffset else { return failure(text, at: rest, "Z07:00") }
        return rest.count == 6
            ? parsing(text, ": day out of range")
            : parsing(text, ": extra text: \(GoText.quoted(String(decoding: rest.dropFirst(6), as: UTF8.self)))")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func parsing(_ text: String, _ what: String) -> String {
        "parsing time \(GoText.quoted(text))\(what)"
    }

    private func failure(_ text: String, at rest: [UInt8], _ part: String) -> String {
        let found = GoText.quoted(String(decoding: rest, as: UTF8.self))
        return parsing(text, " as \(GoText.quoted(layout)): cannot parse \(found) as \(GoText.quoted(part))")
    }
}
