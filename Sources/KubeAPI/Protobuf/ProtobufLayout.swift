import Synchronization

/// Maps protobuf field numbers to the fields of a type.
///
/// Go's embedded structs are nested messages in protobuf, while in JSON their fields are among those of the enclosing
/// type. A layout is therefore a tree: each number is a field of the type, or a message with its own layout.
final class ProtobufLayout: Sendable {
    enum Slot: Sendable {
        /// A field, by its index in `entries`.
        case field(Int)
        case embedded(ProtobufLayout)
    }

    /// The properties of a field that the codecs need. It is a class, because passing a struct of this size would
    /// retain each of its parts, which took two thirds of the encoding time.
    final class Entry: Sendable {
        let name: String
        let type: FieldType
        let number: Int
        let union: ProtobufUnion?
        /// True if JSON omits an empty string.
        let omitsEmpty: Bool
        /// True if JSON omits zero or false.
        let omitsZero: Bool
        /// The name as a JSON key with quotes and colon.
        let key: [UInt8]

        init(_ field: Field, number: Int) {
            name = field.name
            type = field.type
            self.number = number
            union = field.union
            omitsZero = field.omitsZero
            omitsEmpty = !field.isRequired && !field.isPointer
            key = Array("\"\(field.name)\":".utf8)
        }
    }

    /// The type's fields that exist in protobuf, in the order in which they are written: by the numbers of the
    /// enclosing embedded messages, then by their own. Shared by the whole tree.
    let entries: [Entry]
    /// The used numbers in ascending order, with their slots.
    let slots: [(number: Int, slot: Slot)]
    /// True if any of the fields is in an embedded message.
    let hasEmbedded: Bool
    /// The address of `plan`; zero before its first use.
    private let planAddress = Atomic<UInt>(0)

    convenience init(_ fields: [Field]) {
        var placed: [(path: [Int], entry: Entry)] = []
        for field in fields {
            guard let number = field.number else { continue }
            placed.append((field.embedded + [number], Entry(field, number: number)))
        }
        placed.sort { $0.path.lexicographicallyPrecedes($1.path) }
        self.init(
            entries: placed.map(\.entry), paths: placed.enumerated().map { (place: $0.offset, path: $0.element.path) })
    }

    /// `paths` are the paths of the entries in this message.
    private init(entries: [Entry], paths: [(place: Int, path: [Int])]) {
        self.entries = entries
        hasEmbedded = paths.contains { $0.path.count > 1 }
        var slots: [(number: Int, slot: Slot)] = []
        for (number, group) in Dictionary(grouping: paths, by: { $0.path[0] }) {
            if let field = group.first(where: { $0.path.count == 1 }) {
                slots.append((number, .field(field.place)))
            } else {
                let inner = group.map { (place: $0.place, path: Array($0.path.dropFirst())) }
                slots.append((number, .embedded(ProtobufLayout(entries: entries, paths: inner))))
            }
        }
        self.slots = slots.sorted { $0.number < $1.number }
    }

    /// The plan for writing the fields.
    var plan: ProtobufPlan.Pointer {
        if let plan = ProtobufPlan.Pointer(bitPattern: planAddress.load(ordering: .acquiring)) { return plan }
        let plan = ProtobufPlan.make(self)
        // Two plans that are made concurrently are equivalent; one of them stays unused.
        planAddress.store(UInt(bitPattern: plan), ordering: .releasing)
        return plan
    }

    /// Returns the slot of `number`.
    func slot(_ number: Int) -> Slot? {
        // Most types use consecutive numbers from one.
        if number <= slots.count, number > 0, slots[number - 1].number == number { return slots[number - 1].slot }
        return slots.first { $0.number == number }?.slot
    }
}
