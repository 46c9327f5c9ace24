import Synchronization

/// Where protobuf has the fields of a type.
///
/// Go's embedded structs are messages of their own in protobuf, while JSON has their fields among those of the type
/// around them. So a layout is a tree: each number is a field of the type, or a message with a layout of its own.
final class ProtobufLayout: Sendable {
    enum Slot: Sendable {
        /// A field, by its place in `fields`.
        case field(Int)
        case embedded(ProtobufLayout)
    }

    /// A field with what the codecs need of it at hand. A class, since passing a struct of as much on would retain each
    /// of its parts: two thirds of encoding.
    final class Entry: Sendable {
        let name: String
        let type: FieldType
        let number: Int
        let union: ProtobufUnion?
        /// Whether JSON leaves out a string that is empty.
        let omitsEmpty: Bool
        /// Whether JSON leaves out a number that is zero, or false.
        let omitsZero: Bool
        /// The name as a JSON key, quoted and with its colon.
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

    /// The type's fields that protobuf has, in the order in which protobuf writes them: by the numbers of the embedded
    /// messages around them, then by their own. The same for the whole tree.
    let entries: [Entry]
    /// What is at each number that is used, ascending.
    let slots: [(number: Int, slot: Slot)]
    /// Whether any of the fields is in an embedded message.
    let hasEmbedded: Bool
    /// The address of `plan`, zero until something is first written.
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

    /// `paths` are those of the entries that are in this message.
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

    /// How the fields are written.
    var plan: ProtobufPlan.Pointer {
        if let plan = ProtobufPlan.Pointer(bitPattern: planAddress.load(ordering: .acquiring)) { return plan }
        let plan = ProtobufPlan.make(self)
        // Of two that are made at the same time both are good; one stays unused.
        planAddress.store(UInt(bitPattern: plan), ordering: .releasing)
        return plan
    }

    /// What is at `number`.
    func slot(_ number: Int) -> Slot? {
        // Numbers mostly count from one.
        if number <= slots.count, number > 0, slots[number - 1].number == number { return slots[number - 1].slot }
        return slots.first { $0.number == number }?.slot
    }
}
