import Yams

/// Why a text is not the YAML that was expected.
package struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}

/// YAML to and from JSON values, by the rules of YAML 1.1 that Kubernetes' own tools follow: `yes` and `on` are
/// booleans, unquoted dates are texts.
package enum YAML {
    /// The one document of `text`.
    package static func parse(_ text: String) throws(YAMLError) -> JSONValue {
        try documents(text).first ?? .null
    }

    /// Every document of `text`; empty ones are left out.
    package static func documents(_ text: String) throws(YAMLError) -> [JSONValue] {
        do {
            var values: [JSONValue] = []
            // Iterated by hand: the sequence ends at an error, and says so only if it is asked.
            var nodes = try compose_all(yaml: text)
            while let node = nodes.next() {
                let value = try value(node, depth: 0)
                if !value.isNull { values.append(value) }
            }
            if let error = nodes.error { throw error }
            return values
        } catch let error as YAMLError {
            throw error
        } catch {
            throw YAMLError(description: "\(error)")
        }
    }

    /// `value` as a YAML document, the fields of its objects in their order or in that of their names.
    package static func write(_ value: JSONValue, sortsKeys: Bool = false) throws(YAMLError) -> String {
        do {
            return try serialize(node: node(value, sortsKeys), allowUnicode: true)
        } catch {
            throw YAMLError(description: "\(error)")
        }
    }

    private static func value(_ node: Node, depth: Int) throws -> JSONValue {
        guard depth < JSONReader.maximumDepth else { throw YAMLError(description: "exceeded max depth") }
        switch node {
        case .scalar(let scalar): return Self.scalar(node, scalar)
        case .sequence(let sequence): return .array(try sequence.map { try value($0, depth: depth + 1) })
        case .mapping(let mapping):
            var object = JSONObject()
            for (key, item) in mapping {
                guard let name = key.scalar?.string else { throw YAMLError(description: "a key must be a scalar") }
                object[name] = try value(item, depth: depth + 1)
            }
            return .object(object)
        case .alias: throw YAMLError(description: "an alias without an anchor")
        }
    }

    private static func scalar(_ node: Node, _ scalar: Node.Scalar) -> JSONValue {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        switch node.tag.description {
        case "tag:yaml.org,2002:null": return .null
        case "tag:yaml.org,2002:bool": return node.bool.map { .bool($0) } ?? .string(scalar.string)
        case "tag:yaml.org,2002:int": return node.int.map { .integer(Int64($0)) } ?? .string(scalar.string)
        case "tag:yaml.org,2002:float":
            guard let number = node.float, number.isFinite else { return .string(scalar.string) }
            return .number(number)
        default: return .string(scalar.string)
        }
    }

    private static func node(_ value: JSONValue, _ sortsKeys: Bool) -> Node {
        switch value {
        case .null: return Node("null", Tag(.null))
        case .bool(let value): return Node(value ? "true" : "false", Tag(.bool))
        case .integer(let value): return Node(String(value), Tag(.int))
        case .number(let value): return Node(value.description, Tag(.float))
        case .string(let text):
            // Quoted where a reader would take the plain text for something else.
            let plain = Node(text, Tag(.implicit), .plain)
            let isPlainString = !text.isEmpty && plain.tag.description == "tag:yaml.org,2002:str"
            return Node(text, Tag(.str), isPlainString ? (text.contains("\n") ? .literal : .any) : .doubleQuoted)
        case .array(let array): return Node(array.map { node($0, sortsKeys) }, Tag(.seq))
        case .object(let object):
            let fields = object.map { (key: $0.key, value: node($0.value, sortsKeys)) }
            let ordered = sortsKeys ? fields.sorted { $0.key < $1.key } : fields
            return Node(ordered.map { (Node($0.key), $0.value) }, Tag(.map))
        }
    }
}
