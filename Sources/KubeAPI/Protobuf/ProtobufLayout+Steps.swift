import KubeJSON

// What writing needs of the fields, without anything that is reference-counted: of a list of pods, counting took two
// thirds of the time that writing them as protobuf took.
extension ProtobufLayout {
    /// How a field is written. A value of plain bits; `element` points into the layout that the step is of.
    struct Step {
        enum Kind: UInt8 {
            case string, bool, integer, double, bytes, time, microTime, quantity, intOrString, raw, message, list, map
            case schemaOrBool, schemaOrArray, schemaOrStrings
        }

        let kind: Kind
        let number: Int
        /// The type of a message.
        let type: (any KubeStruct.Type)?
        /// How the elements of a list or a map are written; their number is not theirs.
        let element: UnsafePointer<Step>?
    }

    /// The steps of a layout, and where its fields are by their names.
    ///
    /// `@unchecked Sendable`: nothing is written after `init`, and everything lives as long as the table.
    final class StepTable: @unchecked Sendable {
        /// A place of the hash table, empty when `place` is negative.
        private struct Slot {
            var word: UInt64 = 0
            var place = -1
            var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        }

        private let steps: UnsafeMutableBufferPointer<Step>
        private let slots: UnsafeMutableBufferPointer<Slot>
        private let names: UnsafeMutableBufferPointer<UInt8>
        private var elements: [UnsafeMutablePointer<Step>] = []
        private let shift: UInt64

        init(_ entries: [Entry]) {
            var size: UInt64 = 2
            var bits: UInt64 = 1
            while size < UInt64(entries.count) * 2 {
                size *= 2
                bits += 1
            }
            shift = 64 - bits
            slots = .allocate(capacity: Int(size))
            slots.initialize(repeating: Slot())
            names = .allocate(capacity: entries.reduce(0) { $0 + $1.name.utf8.count })
            _ = names.initialize(from: entries.flatMap { $0.name.utf8 })
            steps = .allocate(capacity: entries.count)
            var start = 0
            for (place, entry) in entries.enumerated() {
                steps.initializeElement(at: place, to: step(entry.type, entry.union, entry.number))
                let end = start + entry.name.utf8.count
                let word = JSONReader.keyWord(of: entry.name)
                var index = Int(Self.spread(word) >> shift)
                while slots[index].place >= 0 { index = (index + 1) & (slots.count - 1) }
                slots[index] = Slot(word: word, place: place, name: UnsafeBufferPointer(rebasing: names[start..<end]))
                start = end
            }
        }

        deinit {
            for element in elements { element.deallocate() }
            steps.deallocate()
            slots.deallocate()
            names.deallocate()
        }

        subscript(place: Int) -> Step { steps[place] }

        func place(ofKeyIn reader: borrowing JSONReader) -> Int? {
            let word = reader.keyWord
            var index = Int(Self.spread(word) >> shift)
            while slots[index].place >= 0 {
                if slots[index].word == word, reader.keyIs(slots[index].name) { return slots[index].place }
                index = (index + 1) & (slots.count - 1)
            }
            return nil
        }

        private static func spread(_ word: UInt64) -> UInt64 { word &* 0x9e37_79b9_7f4a_7c15 }

        private func step(_ type: FieldType, _ union: ProtobufUnion?, _ number: Int) -> Step {
            switch type {
            case .list(let inner):
                return Step(kind: .list, number: number, type: nil, element: element(inner, nil))
            case .map(let inner):
                return Step(kind: .map, number: number, type: nil, element: element(inner, union))
            case .object(let type) where union == nil:
                return Step(kind: .message, number: number, type: type, element: nil)
            default:
                return Step(kind: Self.kind(type, union), number: number, type: nil, element: nil)
            }
        }

        private func element(_ type: FieldType, _ union: ProtobufUnion?) -> UnsafePointer<Step> {
            let element = UnsafeMutablePointer<Step>.allocate(capacity: 1)
            elements.append(element)
            element.initialize(to: step(type, union, 0))
            return UnsafePointer(element)
        }

        private static func kind(_ type: FieldType, _ union: ProtobufUnion?) -> Step.Kind {
            switch union {
            case .schemaOrBool: return .schemaOrBool
            case .schemaOrArray: return .schemaOrArray
            case .schemaOrStrings: return .schemaOrStrings
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
            case .any, .rawObject: return .raw
            case .object: return .message
            case .list: return .list
            case .map: return .map
            }
        }
    }
}
