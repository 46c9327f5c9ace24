/// A JSON patch (RFC 6902): operations that are applied in order, all or none.
package struct JSONPatch: Hashable, Sendable {
    private enum Operation: Hashable, Sendable {
        case add(JSONPointer, JSONValue)
        case remove(JSONPointer)
        case replace(JSONPointer, JSONValue)
        case move(from: JSONPointer, to: JSONPointer)
        case copy(from: JSONPointer, to: JSONPointer)
        case test(JSONPointer, JSONValue)
    }

    /// Upstream's limit on the number of operations.
    private static let operationLimit = 10_000

    private let operations: [Operation]

    package init(_ value: JSONValue) throws(JSONPatchError) {
        guard let list = value.array else {
            throw JSONPatchError(description: "a JSON patch must be a list of operations")
        }
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
                // Without a limit, a few copies of a document into itself would exhaust the memory.
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

    /// The limit on the bytes that all copy operations of a patch may add.
    private static let copyLimit = 3 * 1024 * 1024

    /// Returns true if the values are equal, ignoring the order of fields.
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
