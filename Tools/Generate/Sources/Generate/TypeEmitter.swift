/// Generates the Swift code of an API type: struct, JSON reader and writer, and field table.
struct TypeEmitter {
    let type: TypeDescription
    let naming: Naming
    var layout: Layout
    /// True if a type has a boxed field of this type that is always present.
    var isBoxed = false
    private var lines: [String] = []

    init(_ type: TypeDescription, naming: Naming, layout: Layout) {
        self.type = type
        self.naming = naming
        self.layout = layout
    }

    private var name: String { naming.swiftName(type.name) ?? type.shortName }

    /// The type of the field `metadata`, if the type is an object or a list of objects with a constant kind.
    private var metadataType: String? {
        guard let field = type.fields.first(where: { $0.name == "metadata" }), !type.kinds.isEmpty else { return nil }
        if case .object(let name) = field.type { return name } else { return nil }
    }

    private var isObject: Bool { metadataType?.hasSuffix(".ObjectMeta") ?? false }

    private var hasStatus: Bool {
        type.fields.contains { field in
            guard field.name == "status", case .object = field.type else { return false }
            return field.isPresent || field.isRequired
        }
    }

    private var listItem: FieldShape? {
        guard metadataType?.hasSuffix(".ListMeta") ?? false,
            let items = type.fields.first(where: { $0.name == "items" }),
            case .list(let item) = items.type
        else { return nil }
        return item
    }

    mutating func emit() -> String {
        lines = []
        emitStruct()
        emitReader()
        emitWriter()
        emitTable()
        return lines.joined(separator: "\n")
    }

    // MARK: Struct

    private mutating func emitStruct() {
        var conformance = "KubeStruct"
        if isObject { conformance = hasStatus ? "KubeStatusObject" : "KubeObject" }
        if listItem != nil { conformance = "KubeList" }
        lines.append("/// `\(type.name)`")
        if isBoxed { conformance += ", BoxedStruct" }
        lines.append("package struct \(name): \(conformance) {")
        for field in type.fields { lines.append("    " + declaration(field)) }
        if !type.fields.isEmpty { lines.append("") }
        lines.append("    package init() {}")
        if isBoxed {
            lines.append("")
            lines.append("    package static let emptyBox = Box(\(name)())")
        }
        if !type.kinds.isEmpty {
            let parts = type.kinds[0].split(separator: "/", omittingEmptySubsequences: false)
            lines.append("")
            let declaration = isObject ? "func groupVersionKind(in context: Void) ->" : "var groupVersionKind:"
            lines.append(
                "    package static \(declaration) GroupVersionKind {"
                    + " GroupVersionKind(group: \"\(parts[0])\", version: \"\(parts[1])\", kind: \"\(parts[2])\") }")
        }
        lines.append("}")
        lines.append("")
    }

    /// The types of the boxed fields that are always present.
    var boxedTypes: [String] {
        type.fields.compactMap { field in
            guard case .object(let name) = field.type, storage(field) == .boxed else { return nil }
            return name
        }
    }

    private enum Storage { case value, optional, boxed, optionalBox, collection }

    private func storage(_ field: FieldDescription) -> Storage {
        switch field.type {
        case .list, .map: return .collection
        case .object(let name):
            let isOptional = !(field.isRequired || field.isPresent)
            var layout = layout
            // A field of the type itself must always be boxed.
            let boxed = contains(name, type.name) || layout.isBoxed(name, isOptional: isOptional, in: type)
            return boxed ? (isOptional ? .optionalBox : .boxed) : (isOptional ? .optional : .value)
        default: return field.isRequired ? .value : .optional
        }
    }

    /// Returns true if `outer` is `inner`, that is, for a recursive struct.
    private func contains(_ outer: String, _ inner: String) -> Bool { outer == inner }

    private func declaration(_ field: FieldDescription) -> String {
        let property = Naming.property(field.name)
        let swift = swiftType(field.type)
        switch storage(field) {
        case .value: return "package var \(property): \(swift) = \(zero(field.type))"
        case .optional: return "package var \(property): \(swift)?"
        case .boxed: return "@Boxed package var \(property): \(swift)"
        case .optionalBox: return "@OptionalBox package var \(property): \(swift)?"
        case .collection: return "package var \(property): \(swift) = \(zero(field.type))"
        }
    }

    private func swiftType(_ shape: FieldShape) -> String {
        switch shape {
        case .string: "String"
        case .bool: "Bool"
        case .int32: "Int32"
        case .int64: "Int64"
        case .double: "Double"
        case .bytes: "ByteData"
        case .time: "Time"
        case .microTime: "MicroTime"
        case .quantity: "Quantity"
        case .intOrString: "IntOrString"
        case .any, .raw: "JSONValue"
        case .fields: "FieldsV1"
        case .object(let name): naming.swiftName(name) ?? "JSONValue"
        case .list(let element): "[\(swiftType(element))]"
        case .map(let value): "[String: \(swiftType(value))]"
        }
    }

    private func zero(_ shape: FieldShape) -> String {
        switch shape {
        case .string: "\"\""
        case .bool: "false"
        case .int32, .int64, .double: "0"
        case .any, .raw: ".null"
        case .list: "[]"
        case .map: "[:]"
        case .bytes, .time, .microTime, .quantity, .intOrString, .fields, .object: "\(swiftType(shape))()"
        }
    }

    // MARK: Reader

    private mutating func emitReader() {
        lines.append("extension \(name) {")
        lines.append("    package mutating func read(from reader: inout JSONReader) throws(JSONError) {")
        lines.append("        guard try reader.beginObject() else { return }")
        if !type.fields.isEmpty || !type.kinds.isEmpty { lines.append("        var seen: UInt64 = 0") }
        lines.append("        while try reader.nextField() {")
        lines.append("            switch reader.keyWord {")
        // Each field has a bit of `seen`.
        precondition(type.fields.count + 2 <= 64, "\(type.name) has more than 62 fields")
        for (index, field) in type.fields.enumerated() { emitCase(field.name, index, read(field)) }
        if !type.kinds.isEmpty {
            for (index, key) in ["kind", "apiVersion"].enumerated() {
                emitCase(key, type.fields.count + index, "try reader.readTypeMeta()")
            }
        }
        lines.append("            default: try reader.skipUnknownField()")
        lines.append("            }")
        lines.append("        }")
        lines.append("    }")
        lines.append("")
    }

    private mutating func emitCase(_ key: String, _ index: Int, _ read: String) {
        // The word of a short key is the key itself; a long key must be compared.
        let name = key.utf8.count > 8 ? "\"\(key)\", " : ""
        lines.append(
            "            case 0x\(String(keyWord(key), radix: 16)):"
                + " if try reader.hasValue(\(name)\(index), &seen) { \(read) }")
    }

    private func read(_ field: FieldDescription) -> String {
        let property = Naming.property(field.name)
        switch storage(field) {
        case .boxed: return "\(box(property)) = try Boxed(from: &reader)"
        case .optionalBox: return "\(box(property)) = try OptionalBox(from: &reader)"
        case .value:
            if case .object = field.type { return "try \(property).read(from: &reader)" }
        default: break
        }
        switch field.type {
        case .string where !field.isRequired && !field.isPointer:
            return "\(property) = try reader.readNonEmptyString()"
        case .string: return "\(property) = try reader.readString()"
        case .bool where field.omitsZero: return "\(property) = try reader.readTrue()"
        case .int32 where field.omitsZero: return "\(property) = try reader.readNonZero(Int32.self)"
        case .int64 where field.omitsZero: return "\(property) = try reader.readNonZero(Int64.self)"
        case .bool: return "\(property) = try reader.readBool()"
        case .int32: return "\(property) = try reader.readInteger(Int32.self)"
        case .int64: return "\(property) = try reader.readInteger(Int64.self)"
        case .double: return "\(property) = try reader.readDouble()"
        case .raw: return "\(property) = try JSONValue(objectFrom: &reader)"
        default: return "\(property) = try \(swiftType(field.type))(from: &reader)"
        }
    }

    // MARK: Writer

    private mutating func emitWriter() {
        lines.append("    package func write(to writer: inout JSONWriter) {")
        lines.append("        writer.beginObject()")
        if let kind = type.kinds.first?.split(separator: "/", omittingEmptySubsequences: false) {
            let apiVersion = kind[0].isEmpty ? kind[1] : "\(kind[0])/\(kind[1])"
            lines.append("        writer.raw(#\"\"kind\":\"\(kind[2])\",\"apiVersion\":\"\(apiVersion)\"\"#)")
            lines.append("        writer.continueObject()")
        }
        for field in type.fields { emitWrite(field) }
        lines.append("        writer.endObject()")
        lines.append("    }")
        lines.append("")
    }

    private mutating func emitWrite(_ field: FieldDescription) {
        let property = Naming.property(field.name)
        let key = "writer.key(quoted: #\"\"\(field.name)\":\"#)"
        switch storage(field) {
        case .value:
            lines.append("        \(key)")
            lines.append("        \(write(field.type, property))")
        case .boxed:
            lines.append("        \(key)")
            lines.append("        \(box(property)).write(to: &writer)")
        case .collection where field.isRequired:
            lines.append("        \(key)")
            lines.append("        \(property).write(to: &writer)")
        case .collection:
            lines.append("        if !\(property).isEmpty {")
            lines.append("            \(key)")
            lines.append("            \(property).write(to: &writer)")
            lines.append("        }")
        case .optionalBox:
            lines.append("        if \(box(property)).isPresent {")
            lines.append("            \(key)")
            lines.append("            \(box(property)).write(to: &writer)")
            lines.append("        }")
        case .optional:
            let zero = field.type == .bool ? "false" : "0"
            lines.append("        if let \(property)\(field.omitsZero ? ", \(property) != \(zero)" : "") {")
            lines.append("            \(key)")
            lines.append("            \(write(field.type, property))")
            lines.append("        }")
        }
    }

    /// Returns the storage of a property with a property wrapper.
    private func box(_ property: String) -> String {
        "_" + property.filter { $0 != "`" }
    }

    private func write(_ shape: FieldShape, _ property: String) -> String {
        switch shape {
        case .string, .bool, .int32, .int64, .double: "writer.write(\(property))"
        default: "\(property).write(to: &writer)"
        }
    }

    // MARK: Field table

    private mutating func emitTable() {
        let kinds = type.kinds.map { kind in
            let parts = kind.split(separator: "/", omittingEmptySubsequences: false)
            return "GroupVersionKind(group: \"\(parts[0])\", version: \"\(parts[1])\", kind: \"\(parts[2])\")"
        }
        lines.append("    package static let fieldTable = FieldTable(")
        lines.append("        \"\(type.name)\",")
        if !kinds.isEmpty { lines.append("        kinds: [\(kinds.joined(separator: ", "))],") }
        if type.isAtomic { lines.append("        isAtomic: true,") }
        lines.append("        fields: [")
        for field in type.fields { lines.append("            \(tableEntry(field)),") }
        lines.append("        ])")
        lines.append("}")
        lines.append("")
    }

    private func tableEntry(_ field: FieldDescription) -> String {
        var arguments = ["\"\(field.name)\"", shapeCode(field.type)]
        if let number = field.numbers.last { arguments.append("number: \(number)") }
        if field.numbers.count > 1 {
            arguments.append("embedded: [\(field.numbers.dropLast().map { String($0) }.joined(separator: ", "))]")
        }
        if field.isRequired { arguments.append("isRequired: true") }
        if field.isPointer { arguments.append("isPointer: true") }
        if field.omitsZero { arguments.append("omitsZero: true") }
        if let union = field.union { arguments.append("union: .\(union)") }
        if let list = field.list {
            let keys = field.listKeys.map { "\"\($0)\"" }.joined(separator: ", ")
            arguments.append("list: .\(list)\(list == "map" ? "(keys: [\(keys)])" : "")")
        }
        if field.isAtomicMap { arguments.append("isAtomic: true") }
        if !field.patch.isEmpty { arguments.append("patch: [\(field.patch.map { ".\($0)" }.joined(separator: ", "))]") }
        if let key = field.patchKey { arguments.append("patchKey: \"\(key)\"") }
        if let value = field.defaultValue { arguments.append("defaultValue: \(value)") }
        if !field.enumeration.isEmpty {
            arguments.append("enumeration: [\(field.enumeration.map { "\"\($0)\"" }.joined(separator: ", "))]")
        }
        return "Field(\(arguments.joined(separator: ", ")))"
    }

    private func shapeCode(_ shape: FieldShape) -> String {
        switch shape {
        case .string: ".string"
        case .bool: ".bool"
        case .int32: ".int32"
        case .int64: ".int64"
        case .double: ".double"
        case .bytes: ".bytes"
        case .time: ".time"
        case .microTime: ".microTime"
        case .quantity: ".quantity"
        case .intOrString: ".intOrString"
        case .any: ".any"
        case .raw, .fields: ".rawObject"
        case .object(let name): naming.swiftName(name).map { ".object(\($0).self)" } ?? ".any"
        case .list(let element): ".list(\(shapeCode(element)))"
        case .map(let value): ".map(\(shapeCode(value)))"
        }
    }
}
