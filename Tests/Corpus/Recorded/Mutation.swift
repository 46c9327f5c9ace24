import KubeJSON

/// One change to a base document.
package struct Mutation {
    enum Operation: String {
        /// Puts a value at the path. Missing objects on the way are made; the index after the last one appends.
        case set
        case drop
        /// The last key of the path becomes another.
        case rename
        /// A copy of the list's element at the path is appended to the list.
        case duplicate
        /// The field stands twice in the text.
        case `repeat`
    }

    let operation: Operation
    let path: [JSONValue]
    let value: JSONValue

    package init?(_ value: JSONValue) {
        guard let operation = value["op"]?.string.flatMap(Operation.init), let path = value["path"]?.array else {
            return nil
        }
        self.operation = operation
        self.path = path
        self.value = value["value"] ?? .null
    }

    /// The bytes of `document` with the change. Nil when the path leads nowhere in it.
    package func body(_ document: JSONValue) -> [UInt8]? {
        if operation == .repeat {
            guard Self.value(of: document, at: path[...]) != nil else { return nil }
            return CanonicalJSON.bytes(document, repeating: .init(path: path, value: value))
        }
        var changed = document
        guard apply(to: &changed, path[...]) else { return nil }
        return CanonicalJSON.bytes(changed)
    }

    private static func value(of document: JSONValue, at path: ArraySlice<JSONValue>) -> JSONValue? {
        guard let first = path.first else { return document }
        guard let next = document[element: first] else { return nil }
        return value(of: next, at: path.dropFirst())
    }

    private func apply(to document: inout JSONValue, _ path: ArraySlice<JSONValue>) -> Bool {
        guard let first = path.first else {
            guard operation == .set else { return false }
            document = value
            return true
        }
        guard path.count == 1 else {
            var next = document[element: first]
            if next == nil {
                guard operation == .set, case .string? = path.dropFirst().first else { return false }
                next = .object([:])
            }
            guard var next, apply(to: &next, path.dropFirst()) else { return false }
            return document.set(first, next)
        }
        switch operation {
        case .set: return document.set(first, value)
        case .drop: return document.remove(first)
        case .rename:
            guard let old = document[element: first], let key = value.string, document.remove(first) else {
                return false
            }
            return document.set(.string(key), old)
        case .duplicate:
            guard let copied = document[element: first], var list = document.array else { return false }
            list.append(copied)
            document = .array(list)
            return true
        case .repeat: return false
        }
    }
}

extension JSONValue {
    /// The member that a path's element names: a key of an object or an index of a list.
    subscript(element element: JSONValue) -> JSONValue? {
        switch (self, element) {
        case (.object(let object), .string(let key)): return object[key]
        case (.array(let array), .integer(let index)):
            guard array.indices.contains(Int(index)) else { return nil }
            return array[Int(index)]
        default: return nil
        }
    }

    fileprivate mutating func set(_ element: JSONValue, _ value: JSONValue) -> Bool {
        switch (self, element) {
        case (.object, .string(let key)):
            self[key] = value
            return true
        case (.array(var array), .integer(let index)) where (0...array.count).contains(Int(index)):
            if Int(index) == array.count { array.append(value) } else { array[Int(index)] = value }
            self = .array(array)
            return true
        default: return false
        }
    }

    fileprivate mutating func remove(_ element: JSONValue) -> Bool {
        switch (self, element) {
        case (.object(var object), .string(let key)):
            guard object.removeValue(forKey: key) != nil else { return false }
            self = .object(object)
            return true
        case (.array(var array), .integer(let index)) where array.indices.contains(Int(index)):
            array.remove(at: Int(index))
            self = .array(array)
            return true
        default: return false
        }
    }
}
