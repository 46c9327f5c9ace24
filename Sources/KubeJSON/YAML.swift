/// Why a text is not the YAML that was expected.
package struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
}

/// YAML to and from JSON values, by the rules of YAML 1.1 that Kubernetes' own tools follow: `yes`, `on` and `y` are
/// booleans, unquoted dates are texts.
package enum YAML {
    /// The first document of `text` that is not empty; what follows it is not looked at. A mapping that has a key more than
    /// once is an error.
    ///
    /// - Parameter keepsTexts: whether numbers and booleans stay the texts that they were written as.
    package static func parse(_ text: String, keepsTexts: Bool = false) throws(YAMLError) -> JSONValue {
        try documents(text, keepsTexts: keepsTexts, limit: 1).first ?? .null
    }

    /// The same, but that of the values of a key the last counts.
    ///
    /// - Parameter repeatedKeys: gets a line for each such key, a hundred at most.
    package static func parse(_ text: String, repeatedKeys: inout [String]) throws(YAMLError) -> JSONValue {
        try read(text, keepsTexts: false, limit: 1, &repeatedKeys).first ?? .null
    }

    /// What strict readers say of keys that come more than once.
    package static func error(repeatedKeys: [String]) -> YAMLError {
        YAMLError(description: (["yaml: unmarshal errors:"] + repeatedKeys).joined(separator: "\n  "))
    }

    /// The documents of `text`, so many of them at most; empty ones are left out. A mapping that has a key more than once is
    /// an error.
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
        // libyaml takes no null pointer for no bytes.
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

    /// The boolean that a text without quotes is.
    package static func bool(_ text: String) -> Bool? {
        YAMLPlainScalar.value(text).bool
    }

    /// `value` as a YAML document, the fields of its objects in their order or in that of their names.
    ///
    /// - Parameter width: where lines of several words are broken; nil, nowhere.
    package static func write(
        _ value: JSONValue, sortsKeys: Bool = false, width: Int32? = 80
    ) throws(YAMLError) -> String {
        try YAMLEmitter(width: width, sortsKeys: sortsKeys).document(value)
    }
}
