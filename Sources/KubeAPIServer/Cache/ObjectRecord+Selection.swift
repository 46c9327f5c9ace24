import KubeJSON

// The values by which requests select objects, read at the offsets of the index.
extension ObjectRecord {
    package var namespace: String { text(at: index.namespace) }
    package var name: String { text(at: index.name) }
    package var uid: String { text(at: index.uid) }
    package var isBeingDeleted: Bool { index.isBeingDeleted }

    func isNamed(_ name: String) -> Bool { text(at: index.name, is: name) }
    func isIn(namespace: String) -> Bool { text(at: index.namespace, is: namespace) }

    /// Returns the value of a selectable field, by its index in the resource's definition; "" if it is absent.
    package func field(_ place: Int) -> String { text(at: index.fields[place]) }

    func field(_ place: Int, is value: String) -> Bool { text(at: index.fields[place], is: value) }

    package func label(_ key: String) -> String? {
        guard index.labels > 0 else { return nil }
        var value: String?
        read(at: index.labels) { reader throws(JSONError) in
            guard try reader.beginObject() else { return }
            while try reader.nextField() {
                // Of duplicate keys the last wins.
                if reader.keyIs(key) {
                    value = try reader.readNull() ? "" : reader.readString()
                } else {
                    try reader.skipValue()
                }
            }
        }
        return value
    }

    private func text(at offset: ObjectIndex.Offset) -> String {
        guard offset > 0 else { return "" }
        var text = ""
        read(at: offset) { reader throws(JSONError) in
            if try reader.peek() == UInt8(ascii: "\"") {
                text = try reader.readString()
            } else {
                text = Self.text(try JSONValue(from: &reader))
            }
        }
        return text
    }

    /// Compares the text at `offset` without creating a string.
    private func text(at offset: ObjectIndex.Offset, is expected: String) -> Bool {
        guard offset > 0 else { return expected.isEmpty }
        var isEqual: Bool?
        read(at: offset) { reader throws(JSONError) in
            guard try reader.peek() == UInt8(ascii: "\"") else { return }
            if let bytes = try reader.readPlainString() {
                isEqual = expected.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) }
            }
        }
        return isEqual ?? (text(at: offset) == expected)
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        default: ""
        }
    }

    /// Reads a value that was already read when the index was built, so that errors can't occur.
    private func read(at offset: ObjectIndex.Offset, _ body: (inout JSONReader) throws(JSONError) -> Void) {
        let text: [UInt8]
        let start: Int
        switch held {
        case .whole(let body): (text, start) = (body, Int(offset))
        case .packed(let packed): (text, start) = (packed.bytes(from: Int(offset)), 0)
        }
        text.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(.init(rebasing: bytes[start...]), sharesStrings: false)
            do throws(JSONError) {
                try body(&reader)
            } catch {
                assertionFailure("an object that was indexed can't be read: \(error)")
            }
        }
    }
}
