/// A JSON pointer (RFC 6901): identifies a value in a document.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    package let tokens: [String]

    /// Returns nil if the text is neither empty nor begins with a slash.
    package init?(_ text: String) {
        if text.isEmpty {
            tokens = []
            return
        }
        guard text.hasPrefix("/") else { return nil }
        tokens = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(Self.unescape)
    }

    private init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Replaces `~1` with a slash and `~0` with a tilde, in one pass, so that `~01` becomes `~1`.
    private static func unescape(_ token: Substring) -> String {
        var result = ""
        var escaped = false
        for character in token {
            if escaped {
                result += character == "1" ? "/" : character == "0" ? "~" : "~\(character)"
                escaped = false
            } else if character == "~" {
                escaped = true
            } else {
                result.append(character)
            }
        }
        return escaped ? result + "~" : result
    }

    package var description: String { tokens.map { "/\($0)" }.joined() }

    func missing(_ operation: String) -> JSONPatchError {
        JSONPatchError(description: "\(operation) operation does not apply: doc is missing path: \(self)")
    }

    package func value(in document: JSONValue) -> JSONValue? {
        var current = document
        for token in tokens {
            switch current {
            case .object(let object):
                guard let next = object[token] else { return nil }
                current = next
            case .array(let array):
                guard let index = Int(token), array.indices.contains(index) else { return nil }
                current = array[index]
            default: return nil
            }
        }
        return current
    }

    func add(_ value: JSONValue, to document: inout JSONValue) throws(JSONPatchError) {
        guard let last = tokens.last else {
            document = value
            return
        }
        try change(&document, 0) { (parent) throws(JSONPatchError) in
            switch parent {
            case .object(var object):
                object[last] = value
                parent = .object(object)
            case .array(var array):
                guard let index = last == "-" ? array.count : Int(last), (0...array.count).contains(index) else {
                    throw JSONPatchError(description: "add operation does not apply: index \(last) is out of range")
                }
                array.insert(value, at: index)
                parent = .array(array)
            default: throw missing("add")
            }
        }
    }

    func remove(from document: inout JSONValue) throws(JSONPatchError) -> JSONValue {
        guard let last = tokens.last else { throw missing("remove") }
        var removed = JSONValue.null
        try change(&document, 0) { (parent) throws(JSONPatchError) in
            switch parent {
            case .object(var object):
                guard let value = object.removeValue(forKey: last) else { throw missing("remove") }
                removed = value
                parent = .object(object)
            case .array(var array):
                guard let index = Int(last), array.indices.contains(index) else { throw missing("remove") }
                removed = array.remove(at: index)
                parent = .array(array)
            default: throw missing("remove")
            }
        }
        return removed
    }

    /// Calls `body` with the value that contains the last token.
    private func change(
        _ value: inout JSONValue, _ depth: Int, _ body: (inout JSONValue) throws(JSONPatchError) -> Void
    ) throws(JSONPatchError) {
        if depth == tokens.count - 1 { return try body(&value) }
        switch value {
        case .object(var object):
            guard var next = object[tokens[depth]] else { throw missing("add") }
            try change(&next, depth + 1, body)
            object[tokens[depth]] = next
            value = .object(object)
        case .array(var array):
            guard let index = Int(tokens[depth]), array.indices.contains(index) else { throw missing("add") }
            try change(&array[index], depth + 1, body)
            value = .array(array)
        default: throw missing("add")
        }
    }
}
