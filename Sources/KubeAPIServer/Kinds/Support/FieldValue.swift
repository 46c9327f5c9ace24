import KubeAPI

/// Formats values for messages.
enum FieldValue {
    /// Returns the value's text; an absent value has the text of Go's zero value.
    static func text<Value>(_ value: Value) -> String {
        switch value {
        case let text as String: text
        case let object as any KubeStruct: String(decoding: object.json(), as: UTF8.self)
        default: "\(value)".replacing("nil", with: "")
        }
    }
}
