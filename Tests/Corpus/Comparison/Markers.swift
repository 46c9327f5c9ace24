/// What stands in recorded texts for something that has to differ.
struct Markers: Sendable {
    /// Each with the texts it may stand for.
    private let rules: [(marker: String, accepts: @Sendable (Substring) -> Bool)]

    /// - Parameter issuer: The name of the service account issuer.
    init(issuer: String) {
        rules = [
            // An age, as kubectl writes it: since a moment ago, or since a date that a case names.
            ("<age>", { Self.isAge($0) }),
            // A moment, as RFC 3339 and with or without a fraction.
            ("<time>", { TextPatterns.isTime($0) }),
            ("<uuid>", { TextPatterns.isUUID($0) }),
            // A number that a server chooses: a revision.
            ("<n>", { !$0.isEmpty && $0.utf8.allSatisfy(TextPatterns.isDigit) }),
            // The end of a generated name.
            ("<rand>", { !$0.isEmpty && $0.utf8.allSatisfy { TextPatterns.isDigit($0) || (97...122).contains($0) } }),
            ("<issuer>", { $0 == issuer }),
        ]
    }

    /// Whether `text` is what `recorded` stands for.
    func match(_ recorded: String, _ text: String) -> Bool {
        recorded == text || (recorded.contains("<") && match(recorded[...], text[...]))
    }

    private func match(_ recorded: Substring, _ text: Substring) -> Bool {
        guard let (range, rule) = firstMarker(recorded) else { return recorded == text }
        let literal = recorded[..<range.lowerBound]
        guard text.hasPrefix(literal) else { return false }
        let candidates = text[text.index(text.startIndex, offsetBy: literal.count)...]
        let rest = recorded[range.upperBound...]
        // The longest first: what follows is seldom of the marker's own letters.
        var end = candidates.endIndex
        while true {
            if rule(candidates[..<end]), match(rest, candidates[end...]) { return true }
            if end == candidates.startIndex { return false }
            end = candidates.index(before: end)
        }
    }

    private func firstMarker(_ text: Substring) -> (Range<Substring.Index>, @Sendable (Substring) -> Bool)? {
        var start = text.startIndex
        while let open = text[start...].firstIndex(of: "<") {
            for rule in rules where text[open...].hasPrefix(rule.marker) {
                return (open..<text.index(open, offsetBy: rule.marker.count), rule.accepts)
            }
            start = text.index(after: open)
        }
        return nil
    }

    /// One or two numbers with their units: `5s`, `3m20s`, `327d`, `2y11d`.
    private static func isAge(_ text: Substring) -> Bool {
        text.wholeMatch(of: /[0-9]+[smhdy]([0-9]+[smhd])?/) != nil
    }
}
