/// Estimates the sizes of Swift structs, to decide which fields are stored behind a reference.
struct Layout {
    private let types: [String: TypeDescription]
    private var sizes: [String: Int] = [:]
    private var open: Set<String> = []

    /// The size above which an optional struct field is boxed: in most objects, most structs are absent.
    static let optionalLimit = 48
    /// The same for structs that are always present.
    static let presentLimit = 160
    /// A type with more optional structs than this is a union, such as `Volume`: each is boxed regardless of its size,
    /// because all but one are absent.
    static let choiceLimit = 8

    init(_ types: [TypeDescription]) {
        self.types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Returns true if the struct `type` is stored behind a reference as a field of `owner`.
    mutating func isBoxed(_ type: String, isOptional: Bool, in owner: TypeDescription) -> Bool {
        if open.contains(type) || (isOptional && Self.isChoice(owner)) { return true }
        // Metadata is read more often than any other field.
        if type.hasSuffix("meta.v1.ObjectMeta") || type.hasSuffix("meta.v1.ListMeta") { return false }
        return size(type) > (isOptional ? Self.optionalLimit : Self.presentLimit)
    }

    private static func isChoice(_ type: TypeDescription) -> Bool {
        let optionalStructs = type.fields.count { field in
            guard case .object = field.type else { return false }
            return !field.isRequired && !field.isPresent
        }
        return optionalStructs > choiceLimit
    }

    /// Returns the inline size of `type` in bytes. A recursive type counts as large.
    mutating func size(_ type: String) -> Int {
        if let size = sizes[type] { return size }
        guard let description = types[type], open.insert(type).inserted else { return 1 << 20 }
        var total = 0
        for field in description.fields {
            let isOptional = !(field.isRequired || field.isPresent)
            total += size(field.type, isOptional: isOptional, in: description)
        }
        open.remove(type)
        sizes[type] = total
        return total
    }

    private mutating func size(_ shape: FieldShape, isOptional: Bool, in owner: TypeDescription) -> Int {
        switch shape {
        case .string: return 16
        case .bool: return 1
        case .int32: return isOptional ? 8 : 4
        case .int64, .double, .time, .microTime: return isOptional ? 16 : 8
        case .quantity: return 32
        case .intOrString, .any, .raw: return 24
        case .fields: return 8
        case .bytes, .list, .map: return 8
        case .object(let name):
            return isBoxed(name, isOptional: isOptional, in: owner) ? 8 : size(name) + (isOptional ? 1 : 0)
        }
    }
}
