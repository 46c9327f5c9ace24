/// Requirements on fields that must all match: the `fieldSelector` parameter.
package struct FieldSelector: Hashable, Sendable {
    package struct Requirement: Hashable, Sendable {
        package var field: String
        package var value: String
        package var isEqual: Bool

        package init(field: String, value: String, isEqual: Bool) {
            self.field = field
            self.value = value
            self.isEqual = isEqual
        }
    }

    package var requirements: [Requirement]

    package init(_ requirements: [Requirement] = []) {
        self.requirements = requirements
    }

    package static func equal(_ field: String, _ value: String) -> FieldSelector {
        FieldSelector([Requirement(field: field, value: value, isEqual: true)])
    }

    package var isEmpty: Bool { requirements.isEmpty }

    /// Returns true if all requirements match. `value` returns the value of a field, or "" if it is not set.
    package func matches(_ value: (String) -> String) -> Bool {
        requirements.allSatisfy { (value($0.field) == $0.value) == $0.isEqual }
    }

    /// Parses `a=b,c!=d`. A backslash escapes a comma, an equals sign or a backslash.
    package init(parsing text: String) throws(SelectorError) {
        requirements = []
        for term in Self.terms(text) where !term.isEmpty {
            guard let (field, isEqual, value) = Self.split(term) else {
                throw SelectorError("invalid selector: '\(text)'; can't understand '\(term)'")
            }
            requirements.append(Requirement(field: field, value: try Self.unescape(value), isEqual: isEqual))
        }
    }

    private static func terms(_ text: String) -> [String] {
        var terms = [""]
        var escaped = false
        for character in text {
            if character == ",", !escaped {
                terms.append("")
                continue
            }
            escaped = character == "\\" && !escaped
            terms[terms.count - 1].append(character)
        }
        return terms
    }

    private static func split(_ term: String) -> (String, Bool, String)? {
        var index = term.startIndex
        while index < term.endIndex {
            let rest = term[index...]
            for (symbol, isEqual) in [("!=", false), ("==", true), ("=", true)] where rest.hasPrefix(symbol) {
                return (String(term[..<index]), isEqual, String(rest.dropFirst(symbol.count)))
            }
            index = term.index(after: index)
        }
        return nil
    }

    private static func unescape(_ value: String) throws(SelectorError) -> String {
        var result = ""
        var escaped = false
        for character in value {
            if escaped {
                guard "\\,=".contains(character) else {
                    throw SelectorError("invalid field selector: invalid escape sequence: \\\(character)")
                }
                result.append(character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                result.append(character)
            }
        }
        if escaped { throw SelectorError("invalid field selector: invalid escape sequence: \\") }
        return result
    }
}

extension FieldSelector: CustomStringConvertible {
    package var description: String {
        requirements.map { requirement in
            let value = requirement.value.map { "\\,=".contains($0) ? "\\\($0)" : String($0) }.joined()
            return "\(requirement.field)\(requirement.isEqual ? "=" : "!=")\(value)"
        }.joined(separator: ",")
    }
}
