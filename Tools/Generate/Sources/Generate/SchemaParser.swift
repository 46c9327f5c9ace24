/// Parses the line format of `Schema/*.schema`.
struct SchemaParser {
    struct Failure: Error, CustomStringConvertible {
        var file: String
        var line: Int
        var message: String
        var description: String { "\(file):\(line): \(message)" }
    }

    var schema = Schema()
    private var package = ""
    private var file = ""
    private var line = 0

    mutating func parse(_ text: String, file: String) throws {
        self.file = file
        line = 0
        for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            let words = content.split(separator: " ").map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            let isIndented = content.hasPrefix(" ")
            switch (isIndented, first) {
            case (false, "package"): package = try word(words, 1)
            case (false, "type"): try parseType(words)
            case (false, "resource"): try parseResource(words)
            case (true, _) where !schema.resources.isEmpty && package.isEmpty: try parseSubresource(words)
            case (true, _): try parseField(words)
            default: throw failure("expected package, type or resource")
            }
        }
        package = ""
    }

    private func failure(_ message: String) -> Failure {
        Failure(file: file, line: line, message: message)
    }

    private func word(_ words: [String], _ index: Int) throws -> String {
        guard words.indices.contains(index) else { throw failure("expected \(index + 1) words") }
        return words[index]
    }

    /// Splits `name(a,b)` and `name=value`.
    private func attribute(_ word: String) -> (name: String, arguments: [String], value: String?) {
        if let equals = word.firstIndex(of: "=") {
            return (String(word[..<equals]), [], String(word[word.index(after: equals)...]))
        }
        guard let open = word.firstIndex(of: "("), word.hasSuffix(")") else { return (word, [], nil) }
        let list = word[word.index(after: open)...].dropLast()
        return (String(word[..<open]), list.split(separator: ",").map(String.init), nil)
    }

    private mutating func parseType(_ words: [String]) throws {
        var type = TypeDescription(name: "\(package).\(try word(words, 1))")
        for text in words.dropFirst(2) {
            let attribute = attribute(text)
            switch attribute.name {
            case "kind": type.kinds = attribute.arguments
            case "atomic": type.isAtomic = true
            case "hidden": type.isHidden = true
            default: throw failure("unknown type attribute \(text)")
            }
        }
        schema.types.append(type)
    }

    private mutating func parseField(_ words: [String]) throws {
        guard !schema.types.isEmpty else { throw failure("a field must follow a type") }
        let number = try word(words, 0)
        var field = FieldDescription(
            name: try word(words, 1), type: try shape(try word(words, 2)),
            numbers: number.split(separator: ".").compactMap { Int($0) })
        for text in words.dropFirst(3) {
            let attribute = attribute(text)
            switch attribute.name {
            case "required": field.isRequired = true
            case "present": field.isPresent = true
            case "pointer": field.isPointer = true
            case "atomic" where isMap(field.type) || isObject(field.type): field.isAtomicMap = true
            case "atomic", "set", "map":
                field.list = attribute.name
                field.listKeys = attribute.arguments
            case "merge":
                field.patch.append("merge")
                field.patchKey = attribute.arguments.first
            case "retainKeys", "replace": field.patch.append(attribute.name)
            case "omitzero": field.omitsZero = true
            case "union": field.union = attribute.value
            case "default": field.defaultValue = attribute.value
            case "enum": field.enumeration = attribute.value?.split(separator: "|").map(String.init) ?? []
            default: throw failure("unknown field attribute \(text)")
            }
        }
        schema.types[schema.types.count - 1].fields.append(field)
    }

    private func isMap(_ shape: FieldShape) -> Bool {
        if case .map = shape { true } else { false }
    }

    private func isObject(_ shape: FieldShape) -> Bool {
        if case .object = shape { true } else { false }
    }

    private func shape(_ text: String) throws -> FieldShape {
        if text.hasPrefix("[") { return .list(try shape(String(text.dropFirst().dropLast()))) }
        if text.hasPrefix("{") { return .map(try shape(String(text.dropFirst().dropLast()))) }
        switch text {
        case "string": return .string
        case "bool": return .bool
        case "int32": return .int32
        case "int64": return .int64
        case "double": return .double
        case "bytes": return .bytes
        case "time": return .time
        case "microtime": return .microTime
        case "quantity": return .quantity
        case "int-or-string": return .intOrString
        case "any": return .any
        case "raw": return .raw
        case "fields": return .fields
        default: return .object(text.contains(".") ? text : "\(package).\(text)")
        }
    }

    private mutating func parseResource(_ words: [String]) throws {
        let groupVersion = try word(words, 1).split(separator: "/").map(String.init)
        guard groupVersion.count == 2 else { throw failure("expected group/version") }
        var resource = ResourceDescription(
            group: groupVersion[0] == "core" ? "" : groupVersion[0], version: groupVersion[1],
            name: try word(words, 2), kind: try word(words, 3), singular: try word(words, 4),
            isNamespaced: try word(words, 5) == "namespaced",
            verbs: try word(words, 6).split(separator: ",").map(String.init))
        for text in words.dropFirst(7) {
            let attribute = attribute(text)
            switch attribute.name {
            case "short": resource.shortNames = attribute.arguments
            case "categories": resource.categories = attribute.arguments
            default: throw failure("unknown resource attribute \(text)")
            }
        }
        schema.resources.append(resource)
    }

    private mutating func parseSubresource(_ words: [String]) throws {
        schema.resources[schema.resources.count - 1].subresources.append(
            .init(
                name: try word(words, 0), kind: try word(words, 1),
                verbs: try word(words, 2).split(separator: ",").map(String.init)))
    }
}
