/// A type that can be read from JSON in one pass.
package protocol JSONReadable {
    /// What null stands for where the API expects a value of this type: in a list or a map, as in Go, the zero value.
    static var zero: Self { get }

    init(from reader: inout JSONReader) throws(JSONError)
}

/// A type that can be written as JSON in one pass.
package protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

package typealias JSONCodable = JSONReadable & JSONWritable

extension JSONReadable {
    /// Reads a whole document.
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
    /// The value as a JSON document without white space.
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
    package static var zero: Self { "" }
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readString() }
    package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONCodable {
    package static var zero: Self { false }
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readBool() }
    package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int32: JSONCodable {
    package static var zero: Self { 0 }
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readInteger(Int32.self) }
    package func write(to writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int64: JSONCodable {
    package static var zero: Self { 0 }
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readInteger(Int64.self) }
    package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONCodable {
    package static var zero: Self { 0 }
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.readDouble() }
    package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Array: JSONReadable where Element: JSONReadable {
    package static var zero: Self { [] }

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginArray() else { return }
        while try reader.nextElement() {
            append(try reader.readNull() ? .zero : Element(from: &reader))
        }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
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
    package static var zero: Self { [:] }

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKeyOrNull() {
            let key = reader.key
            self[key] = try reader.readNull() ? .zero : Value(from: &reader)
        }
    }
}

/// Written in the order of the keys' UTF-8 bytes, as Go does, so that equal maps are equal bytes.
extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
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
