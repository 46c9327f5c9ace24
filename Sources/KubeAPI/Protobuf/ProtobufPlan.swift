import KubeJSON
import Synchronization

/// A copy of a `ProtobufLayout` in memory without reference counting, for encoding a type as protobuf.
///
/// Encoding a list of pods visits millions of fields, and counting the references of classes and enum payloads took two
/// thirds of the time. A plan is made once for each type and never freed, because types are never unloaded.
struct ProtobufPlan {
    /// How a field is written. Copying a step counts no references.
    struct Step {
        enum Kind: UInt8 {
            case string, bool, integer, double, bytes, time, microTime, quantity, intOrString, raw, message, list, map
            case schemaOrBool, schemaOrArray, schemaOrStrings, items
        }

        let kind: Kind
        let number: Int
        /// The type of a message field.
        let type: (any KubeStruct.Type)?
        /// The address of the plan of a message's type; zero before its first use. Plans are made lazily because types
        /// may be recursive.
        let plan: Cell?
        /// How the elements of a list or map are written; its number is not used.
        let element: UnsafePointer<Step>?
    }

    typealias Pointer = UnsafePointer<ProtobufPlan>
    typealias Cell = UnsafePointer<Atomic<UInt>>

    /// What a field number of the message is: the field with the index `place`, or, if `place` is negative, the message
    /// `embedded`.
    struct Slot {
        let number: Int
        let place: Int
        let embedded: UnsafeBufferPointer<Slot>
    }

    /// An entry of the hash table from names to field indexes (`place`); unused if `place` is negative.
    private struct Entry {
        var word: UInt64 = 0
        var place = -1
        var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    }

    /// The steps, in the order of `ProtobufLayout.entries`.
    let steps: UnsafePointer<Step>
    /// The field numbers of the message, in ascending order.
    let slots: UnsafeBufferPointer<Slot>
    /// True if any of the fields is in an embedded message.
    let hasEmbedded: Bool
    /// The index of the field `resourceVersion`; negative if there is none.
    let versionPlace: Int
    private let entries: UnsafePointer<Entry>
    private let mask: Int
    private let shift: UInt64

    /// Makes the plan of `layout` in memory that is never freed.
    static func make(_ layout: ProtobufLayout) -> Pointer {
        let plan = UnsafeMutablePointer<ProtobufPlan>.allocate(capacity: 1)
        plan.initialize(to: ProtobufPlan(layout))
        return UnsafePointer(plan)
    }

    private init(_ layout: ProtobufLayout) {
        var size = 2
        var bits: UInt64 = 1
        while size < layout.entries.count * 2 {
            size *= 2
            bits += 1
        }
        shift = 64 - bits
        mask = size - 1
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: size)
        entries.initialize(repeating: Entry(), count: size)
        let steps = UnsafeMutablePointer<Step>.allocate(capacity: max(layout.entries.count, 1))
        for (place, entry) in layout.entries.enumerated() {
            (steps + place).initialize(to: Step(entry.type, entry.union, entry.number))
            let name = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: entry.name.utf8.count)
            _ = name.initialize(from: entry.name.utf8)
            let word = JSONReader.keyWord(of: entry.name)
            var index = Int(Self.spread(word) >> shift)
            while entries[index].place >= 0 { index = (index + 1) & mask }
            entries[index] = Entry(word: word, place: place, name: UnsafeBufferPointer(name))
        }
        self.entries = UnsafePointer(entries)
        self.steps = UnsafePointer(steps)
        slots = Self.slots(layout)
        versionPlace = layout.entries.firstIndex { $0.name == "resourceVersion" } ?? -1
        hasEmbedded = layout.hasEmbedded
    }

    private static func slots(_ layout: ProtobufLayout) -> UnsafeBufferPointer<Slot> {
        let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: layout.slots.count)
        _ = slots.initialize(
            from: layout.slots.map { number, slot in
                switch slot {
                case .field(let place): Slot(number: number, place: place, embedded: .init(start: nil, count: 0))
                case .embedded(let inner): Slot(number: number, place: -1, embedded: Self.slots(inner))
                }
            })
        return UnsafeBufferPointer(slots)
    }

    /// Returns the index of the field with the reader's current key; negative if there is none.
    func place(ofKeyIn reader: borrowing JSONReader) -> Int {
        let word = reader.keyWord
        var index = Int(truncatingIfNeeded: Self.spread(word) >> shift)
        while entries[index].place >= 0 {
            if entries[index].word == word, Self.isEqual(entries[index].name, keyOf: reader) {
                return entries[index].place
            }
            index = (index &+ 1) & mask
        }
        return -1
    }

    /// Returns true if the current key is `name`. The caller has checked that their words are equal.
    @inline(__always)
    private static func isEqual(_ name: UnsafeBufferPointer<UInt8>, keyOf reader: borrowing JSONReader) -> Bool {
        // The word of a short name is the name itself.
        if name.count <= 8 { return true }
        return reader.withKeyUTF8 { bytes in
            guard bytes.count == name.count, let key = UnsafeRawPointer(bytes.baseAddress),
                let name = UnsafeRawPointer(name.baseAddress)
            else { return false }
            // Faster than `memcmp` for such short names. The last eight bytes may overlap those already compared.
            let last = bytes.count &- 8
            var offset = 0
            while offset < last {
                if key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    != name.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                {
                    return false
                }
                offset &+= 8
            }
            return key.loadUnaligned(fromByteOffset: last, as: UInt64.self)
                == name.loadUnaligned(fromByteOffset: last, as: UInt64.self)
        }
    }

    private static func spread(_ word: UInt64) -> UInt64 { word &* 0x9e37_79b9_7f4a_7c15 }
}

extension ProtobufPlan.Step {
    fileprivate init(_ type: FieldType, _ union: ProtobufUnion?, _ number: Int) {
        var message: (any KubeStruct.Type)?
        var plan: ProtobufPlan.Cell?
        var element: UnsafePointer<Self>?
        switch type {
        case .list(let inner): element = Self.element(inner, nil)
        case .map(let inner): element = Self.element(inner, union)
        case .object(let type) where union == nil:
            message = type
            let cell = UnsafeMutablePointer<Atomic<UInt>>.allocate(capacity: 1)
            cell.initialize(to: Atomic(0))
            plan = UnsafePointer(cell)
        default: break
        }
        // The union of a map applies to its elements.
        let isWhole = message == nil && element == nil || union == .items
        let kind = Self.kind(type, isWhole ? union : nil)
        self.init(kind: kind, number: number, type: message, plan: plan, element: element)
    }

    private static func element(_ type: FieldType, _ union: ProtobufUnion?) -> UnsafePointer<Self> {
        let element = UnsafeMutablePointer<Self>.allocate(capacity: 1)
        element.initialize(to: Self(type, union, 0))
        return UnsafePointer(element)
    }

    /// The plan of a message's fields; nil for other fields.
    var messagePlan: ProtobufPlan.Pointer? {
        guard let cell = plan, let type else { return nil }
        if let plan = ProtobufPlan.Pointer(bitPattern: cell.pointee.load(ordering: .acquiring)) { return plan }
        let plan = type.fieldTable.protobuf.plan
        cell.pointee.store(UInt(bitPattern: plan), ordering: .releasing)
        return plan
    }

    private static func kind(_ type: FieldType, _ union: ProtobufUnion?) -> Kind {
        switch union {
        case .schemaOrBool: return .schemaOrBool
        case .schemaOrArray: return .schemaOrArray
        case .schemaOrStrings: return .schemaOrStrings
        case .items: return .items
        case nil: break
        }
        switch type {
        case .string: return .string
        case .bool: return .bool
        case .int32, .int64: return .integer
        case .double: return .double
        case .bytes: return .bytes
        case .time: return .time
        case .microTime: return .microTime
        case .quantity: return .quantity
        case .intOrString: return .intOrString
        // Kinds without a Swift type have no protobuf encoding: their values are JSON.
        case .any, .rawObject, .structure: return .raw
        case .object: return .message
        case .list: return .list
        case .map: return .map
        }
    }
}
