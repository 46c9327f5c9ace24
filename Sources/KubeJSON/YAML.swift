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
        // libyaml takes no null pointer for no bytes.
        if text.isEmpty { return [] }
        var text = text
        let result: Result<[JSONValue], YAMLError> = text.withUTF8 { bytes in
            do throws(YAMLError) {
                var composer = try YAMLComposer(bytes)
                var values: [JSONValue] = []
                while let value = try composer.next() {
                    if !value.isNull { values.append(value) }
                }
                return .success(values)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// `value` as a YAML document, the fields of its objects in their order or in that of their names.
    package static func write(_ value: JSONValue, sortsKeys: Bool = false) throws(YAMLError) -> String {
        do {
            return try serialize(node: node(value, sortsKeys), allowUnicode: true)
        } catch {
            throw YAMLError(description: "\(error)")
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
