/// Converts YAML to and from JSON values, by the rules of YAML 1.1 that Kubernetes' tools use: `yes`, `on` and `y` are
/// booleans, and unquoted dates are strings.
package enum YAML {
    /// Returns the first non-empty document of `text`; the rest of the text is ignored. A duplicate key is an error.
    ///
    /// - Parameter keepsTexts: True if numbers and booleans are returned as strings with their original text.
    package static func parse(_ text: String, keepsTexts: Bool = false) throws(YAMLError) -> JSONValue {
        try documents(text, keepsTexts: keepsTexts, limit: 1).first ?? .null
    }

    /// The same, except that of duplicate keys the last wins.
    ///
    /// - Parameter repeatedKeys: Receives a message for each duplicate key, at most one hundred.
    package static func parse(_ text: String, repeatedKeys: inout [String]) throws(YAMLError) -> JSONValue {
        try read(text, keepsTexts: false, limit: 1, &repeatedKeys).first ?? .null
    }

    /// Returns the error that strict decoding reports for duplicate keys.
    package static func error(repeatedKeys: [String]) -> YAMLError {
        YAMLError(description: (["yaml: unmarshal errors:"] + repeatedKeys).joined(separator: "\n  "))
    }

    /// Returns the non-empty documents of `text`, at most `limit` of them. A duplicate key is an error.
    package static func documents(
        _ text: String, keepsTexts: Bool = false, limit: Int = .max
    ) throws(YAMLError) -> [JSONValue] {
        var repeatedKeys: [String] = []
        let values = try read(text, keepsTexts: keepsTexts, limit: limit, &repeatedKeys)
        guard repeatedKeys.isEmpty else { throw error(repeatedKeys: repeatedKeys) }
        return values
    }

    private static func read(
        _ text: String, keepsTexts: Bool, limit: Int, _ repeatedKeys: inout [String]
    ) throws(YAMLError) -> [JSONValue] {
        // libyaml does not accept a null pointer, not even for zero bytes.
        if text.isEmpty { return [] }
        var text = text
        let result: Result<[JSONValue], YAMLError> = text.withUTF8 { bytes in
            do throws(YAMLError) {
                var composer = try YAMLComposer(bytes, keepsTexts: keepsTexts)
                var values: [JSONValue] = []
                while values.count < limit, let value = try composer.next() {
                    if !value.isNull { values.append(value) }
                }
                repeatedKeys = composer.repeatedKeys
                return .success(values)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Returns the boolean that an unquoted scalar represents, or nil if it is not a boolean.
    package static func bool(_ text: String) -> Bool? {
        YAMLPlainScalar.value(text).bool
    }

    /// Returns `value` as a YAML document.
    ///
    /// - Parameters:
    ///   - sortsKeys: True if the fields of objects are sorted by name; otherwise they keep their order.
    ///   - width: The width at which lines are wrapped; nil disables wrapping.
    package static func write(
        _ value: JSONValue, sortsKeys: Bool = false, width: Int32? = 80
    ) throws(YAMLError) -> String {
        try YAMLEmitter(width: width, sortsKeys: sortsKeys).document(value)
    }
}
