/// Why a JSON patch can't be read or applied.
package struct JSONPatchError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}

/// RFC 6902: operations that are carried out one after the other, all or none.
package struct JSONPatch: Hashable, Sendable {
    private enum Operation: Hashable, Sendable {
        case add(JSONPointer, JSONValue)
        case remove(JSONPointer)
        case replace(JSONPointer, JSONValue)
        case move(from: JSONPointer, to: JSONPointer)
        case copy(from: JSONPointer, to: JSONPointer)
        case test(JSONPointer, JSONValue)
    }

    /// As upstream has it: a longer patch is refused.
    private static let operationLimit = 10_000

    private let operations: [Operation]

    package init(_ value: JSONValue) throws(JSONPatchError) {
        guard let list = value.array else { throw JSONPatchError(description: "a JSON patch is a list of operations") }
        guard list.count <= Self.operationLimit else {
            throw JSONPatchError(
                description:
                    "The allowed maximum operations in a JSON patch is \(Self.operationLimit), got \(list.count)")
        }
        var operations: [Operation] = []
        for item in list { operations.append(try Self.operation(item)) }
        self.operations = operations
    }

    private static func operation(_ item: JSONValue) throws(JSONPatchError) -> Operation {
        func pointer(_ field: String) throws(JSONPatchError) -> JSONPointer {
            guard let text = item[field]?.string, let pointer = JSONPointer(text) else {
                throw JSONPatchError(description: "operation missing or invalid \(field) field")
            }
            return pointer
        }
        func value() throws(JSONPatchError) -> JSONValue {
            guard let value = item["value"] else {
                throw JSONPatchError(description: "operation missing value field")
            }
            return value
        }
        switch item["op"]?.string {
        case "add": return .add(try pointer("path"), try value())
        case "remove": return .remove(try pointer("path"))
        case "replace": return .replace(try pointer("path"), try value())
        case "move": return .move(from: try pointer("from"), to: try pointer("path"))
        case "copy": return .copy(from: try pointer("from"), to: try pointer("path"))
        case "test": return .test(try pointer("path"), try value())
        case let other: throw JSONPatchError(description: "Unexpected kind: \(other ?? "unknown")")
        }
    }

    package func apply(to document: JSONValue) throws(JSONPatchError) -> JSONValue {
        var result = document
        var copied = 0
        for operation in operations {
            switch operation {
            case .add(let path, let value): try path.add(value, to: &result)
            case .remove(let path): _ = try path.remove(from: &result)
            case .replace(let path, let value):
                if path.tokens.isEmpty {
                    result = value
                } else {
                    _ = try path.remove(from: &result)
                    try path.add(value, to: &result)
                }
            case .move(let from, let to):
                let value = try from.remove(from: &result)
                try to.add(value, to: &result)
            case .copy(let from, let to):
                guard let value = from.value(in: result) else { throw from.missing("copy") }
                // Without a limit a few copies of a document into itself would take all memory.
                copied += value.json().count
                guard copied <= Self.copyLimit else {
                    throw JSONPatchError(
                        description:
                            "Unable to copy, the accumulated size increase of copy is \(copied), exceeding the "
                            + "limit \(Self.copyLimit)")
                }
                try to.add(value, to: &result)
            case .test(let path, let value):
                let found = path.value(in: result) ?? .null
                guard Self.isEqual(found, value) else {
                    throw JSONPatchError(description: "testing value \(path) failed: test failed")
                }
            }
        }
        return result
    }

    /// How many bytes all copies of a patch may add.
    private static let copyLimit = 3 * 1024 * 1024

    /// Equality that does not mind the order of an object's fields.
    private static func isEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { key, value in right[key].map { isEqual(value, $0) } ?? false }
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy(isEqual)
        case (.integer(let integer), .number(let number)), (.number(let number), .integer(let integer)):
            Double(integer) == number
        default: left == right
        }
    }
}

/// RFC 6901: a way into a JSON document.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    package let tokens: [String]

    /// Nil when the text is not empty and does not begin with a slash.
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

    /// `~1` is a slash and `~0` a tilde, in one pass, so that `~01` is `~1`.
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

    fileprivate func missing(_ operation: String) -> JSONPatchError {
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

    fileprivate func add(_ value: JSONValue, to document: inout JSONValue) throws(JSONPatchError) {
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

    fileprivate func remove(from document: inout JSONValue) throws(JSONPatchError) -> JSONValue {
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

    /// Lets `body` change the value that holds the last token.
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
