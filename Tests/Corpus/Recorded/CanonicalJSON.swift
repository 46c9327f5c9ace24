import KubeJSON

/// JSON as the corpus' recorder sent it: compact, in UTF-8, the keys of objects in the order of their bytes.
enum CanonicalJSON {
    /// A field that stands twice: with the value it has, and after that with `value`.
    struct Repetition {
        var path: [JSONValue]
        var value: JSONValue
    }

    static func bytes(_ value: JSONValue, repeating repetition: Repetition? = nil) -> [UInt8] {
        Array(text(value, repeating: repetition).utf8)
    }

    static func text(_ value: JSONValue, repeating repetition: Repetition? = nil) -> String {
        var text = ""
        write(value, repetition.map { ($0.path[...], $0.value) }, to: &text)
        return text
    }

    /// The bytes of a request's body: a text is sent as it is.
    static func body(_ value: JSONValue?) -> [UInt8] {
        switch value {
        case nil: []
        case .string(let text)?: Array(text.utf8)
        case let value?: bytes(value)
        }
    }

    private static func write(
        _ value: JSONValue, _ repetition: (path: ArraySlice<JSONValue>, value: JSONValue)?, to text: inout String
    ) {
        switch value {
        case .object(let object):
            var isFirst = true
            text += "{"
            for key in object.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                if !isFirst { text += "," }
                isFirst = false
                let name = JSONValue.string(key).jsonString()
                let isOnPath = repetition?.path.first?.string == key
                text += "\(name):"
                write(
                    object[key] ?? .null, isOnPath ? repetition.map { ($0.path.dropFirst(), $0.value) } : nil, to: &text
                )
                if let repetition, isOnPath, repetition.path.count == 1 {
                    text += ",\(name):"
                    write(repetition.value, nil, to: &text)
                }
            }
            text += "}"
        case .array(let array):
            text += "["
            for (index, element) in array.enumerated() {
                if index > 0 { text += "," }
                let isOnPath = repetition?.path.first?.integer == Int64(index)
                write(element, isOnPath ? repetition.map { ($0.path.dropFirst(), $0.value) } : nil, to: &text)
            }
            text += "]"
        case .number(let number) where number == number.rounded() && abs(number) < 0x1p64:
            // Beyond Int64, where a Double would be written with an exponent.
            text += number < 0 ? "-\(UInt64(-number))" : "\(UInt64(number))"
        default: text += value.jsonString()
        }
    }
}
