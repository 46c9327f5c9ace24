/// Parses label selectors, such as `a=b,c in (d,e),!f`. Errors have upstream's texts.
struct LabelSelectorParser {
    private enum Token: Equatable {
        case word(String)
        case symbol(String)
        case end
    }

    private var tokens: [Token] = []
    private var position = 0

    init(_ text: String) {
        var word = ""
        var characters = Substring(text)
        func isSymbol(_ character: Character) -> Bool { "=!(),<>".contains(character) }
        while let character = characters.first {
            if isSymbol(character) || character.isWhitespace {
                if !word.isEmpty { tokens.append(.word(word)) }
                word = ""
                if let long = ["==", "!="].first(where: { characters.hasPrefix($0) }) {
                    tokens.append(.symbol(long))
                    characters.removeFirst(2)
                    continue
                }
                if !character.isWhitespace { tokens.append(.symbol(String(character))) }
            } else {
                word.append(character)
            }
            characters.removeFirst()
        }
        if !word.isEmpty { tokens.append(.word(word)) }
    }

    private var current: Token { position < tokens.count ? tokens[position] : .end }

    mutating func parse() throws(SelectorError) -> [LabelRequirement] {
        var list: [LabelRequirement] = []
        while current != .end {
            list.append(try requirement())
            switch current {
            case .end: break
            case .symbol(","):
                position += 1
                if current == .end { throw failure("found '', expected: identifier after ','") }
            default: throw failure("found '\(spelling(current))', expected: ',' or 'end of string'")
            }
        }
        return list
    }

    private mutating func requirement() throws(SelectorError) -> LabelRequirement {
        if current == .symbol("!") {
            position += 1
            return LabelRequirement(key: try key(expected: "identifier"), operator: .doesNotExist)
        }
        let key = try key()
        switch current {
        case .end, .symbol(","): return LabelRequirement(key: key, operator: .exists)
        case .symbol("="), .symbol("=="):
            position += 1
            return LabelRequirement(key: key, operator: .in, values: [try exactValue()])
        case .symbol("!="):
            position += 1
            return LabelRequirement(key: key, operator: .notIn, values: [try exactValue()])
        case .symbol(">"), .symbol("<"):
            let isGreater = current == .symbol(">")
            position += 1
            let value = try exactValue()
            guard Int64(value) != nil else {
                throw failure(
                    "values[0][\(key)]: Invalid value: \"\(value)\": for 'Gt', 'Lt' operators, the value must be an integer"
                )
            }
            return LabelRequirement(key: key, operator: isGreater ? .greaterThan : .lessThan, values: [value])
        case .word("in"), .word("notin"):
            let isIn = current == .word("in")
            position += 1
            return LabelRequirement(key: key, operator: isIn ? .in : .notIn, values: try values())
        default:
            throw failure(
                "found '\(spelling(current))', expected: in, notin, =, ==, !=, gt, lt")
        }
    }

    private mutating func key(expected: String = "!, identifier, or 'end of string'") throws(SelectorError) -> String {
        guard case .word(let key) = current else {
            throw failure("found '\(spelling(current))', expected: \(expected)")
        }
        position += 1
        if let problem = NameRules.qualifiedName(key).first {
            throw failure("key: Invalid value: \"\(key)\": \(problem)")
        }
        return key
    }

    /// Parses the value after `=`, `==`, `!=`, `>` or `<`, which may be empty.
    private mutating func exactValue() throws(SelectorError) -> String {
        switch current {
        case .end, .symbol(","): return ""
        case .word(let value):
            position += 1
            return try checked(value)
        case .symbol(let symbol): throw failure("found '\(symbol)', expected: identifier")
        }
    }

    private mutating func values() throws(SelectorError) -> [String] {
        guard current == .symbol("(") else { throw failure("found '\(spelling(current))' expected: '('") }
        position += 1
        var values: [String] = []
        while true {
            switch current {
            case .word(let value):
                position += 1
                values.append(try checked(value))
            case .symbol(","), .symbol(")"): values.append("")
            default: throw failure("found '\(spelling(current))', expected: ',', ')' or identifier")
            }
            switch current {
            case .symbol(","): position += 1
            case .symbol(")"):
                position += 1
                return values
            default: throw failure("found '\(spelling(current))', expected: ',' or ')'")
            }
        }
    }

    private func checked(_ value: String) throws(SelectorError) -> String {
        if let problem = NameRules.labelValue(value).first {
            throw failure("values[0]: Invalid value: \"\(value)\": \(problem)")
        }
        return value
    }

    private func spelling(_ token: Token) -> String {
        switch token {
        case .word(let word): word
        case .symbol(let symbol): symbol
        case .end: ""
        }
    }

    private func failure(_ message: String) -> SelectorError {
        SelectorError("unable to parse requirement: \(message)")
    }
}
