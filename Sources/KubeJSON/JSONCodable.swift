/// A type that can be read from JSON in one pass.
@usableFromInline
package protocol JSONReadable {
    /// The zero value, which a null element of a list or map decodes to, as in Go.
    static var zero: Self { get }

    init(from reader: inout JSONReader) throws(JSONError)

    /// Reads a value and appends it to `list`.
    static func readElement(of list: inout [Self], from reader: inout JSONReader) throws(JSONError)
}

/// A type that can be written as JSON in one pass.
@usableFromInline
package protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

@usableFromInline
package typealias JSONCodable = JSONReadable & JSONWritable

extension JSONReadable {
    @inlinable
    package static func readElement(of list: inout [Self], from reader: inout JSONReader) throws(JSONError) {
        list.append(try reader.readNull() ? .zero : Self(from: &reader))
    }

    /// Reads a complete document.
    package init(json bytes: [UInt8]) throws(JSONError) {
        let result: Result<Self, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                let value = try Self(from: &reader)
                try reader.finish()
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    package init(json text: String) throws(JSONError) {
        try self.init(json: Array(text.utf8))
    }
}

extension JSONWritable {
    /// Returns the value as a JSON document without white space.
    package func json() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.finish()
    }

    package func jsonString() -> String {
        String(decoding: json(), as: UTF8.self)
    }
}

extension String: JSONCodable {
    @inlinable package static var zero: Self { "" }
    @usableFromInline package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readString() }
    @usableFromInline package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONCodable {
    @inlinable package static var zero: Self { false }
    @usableFromInline package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readBool() }
    @usableFromInline package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int32: JSONCodable {
    @inlinable package static var zero: Self { 0 }
    @usableFromInline package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readInteger(Int32.self)
    }
    @usableFromInline package func write(to writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int64: JSONCodable {
    @inlinable package static var zero: Self { 0 }
    @usableFromInline package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.readInteger(Int64.self)
    }
    @usableFromInline package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONCodable {
    @inlinable package static var zero: Self { 0 }
    @usableFromInline package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readDouble() }
    @usableFromInline package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Array: JSONReadable where Element: JSONReadable {
    @inlinable package static var zero: Self { [] }

    @inlinable
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginArray() else { return }
        while try reader.nextElement() {
            // Most lists have one element, and most others at most four. For large elements, the unused capacity
            // would exceed the used one.
            if count == 1, MemoryLayout<Element>.stride <= 64 { reserveCapacity(4) }
            try Element.readElement(of: &self, from: &reader)
        }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    @inlinable
    package func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self {
            writer.element()
            element.write(to: &writer)
        }
        writer.endArray()
    }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    @inlinable package static var zero: Self { [:] }

    @inlinable
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextField() {
            // A capacity of three takes as much memory as two, and growing from one to three costs more.
            if isEmpty { self = Dictionary(minimumCapacity: 3) }
            let key = reader.key
            let offset = reader.currentKeyOffset
            let previous = updateValue(try reader.readNull() ? .zero : Value(from: &reader), forKey: key)
            if previous != nil { reader.note(.duplicate, at: offset) }
        }
    }
}

/// Written in the order of the keys' UTF-8 bytes, as in Go, so that equal maps have equal encodings.
extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    @inlinable
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if count < 2 {
            for (key, value) in self {
                writer.key(key)
                value.write(to: &writer)
            }
        } else {
            for (key, value) in sorted(by: { $0.key < $1.key }) {
                writer.key(key)
                value.write(to: &writer)
            }
        }
        writer.endObject()
    }
}
