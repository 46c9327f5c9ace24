import OrderedCollections

/// A JSON object's fields, in the order in which they were written.
package typealias JSONObject = OrderedDictionary<String, JSONValue>

/// Any JSON value.
///
/// For what has no Swift type: patches, custom resources, values that the API leaves open. Objects of known types are
/// read straight into their structs instead.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number that was written without fraction and exponent and fits 64 bits.
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
    /// An object or array so deep in a document that it stays as it is written: see `nestedDepth`.
    case nested([UInt8])
}

extension JSONValue {
    /// How many levels of a document become values. What is below them is a `nested` one, so that whatever goes through a
    /// value, its end included, takes no more of the stack than that.
    static var nestedDepth: Int { 128 }

    package var object: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    package var array: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    package var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    package var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    package var isNull: Bool { self == .null }

    /// The field `key` of an object. Reading anything that is not there gives nil; writing to something that is not an
    /// object makes it one; writing nil removes the field.
    package subscript(key: String) -> JSONValue? {
        get {
            if case .object(let object) = self { object[key] } else { nil }
        }
        set {
            guard case .object(var object) = self else {
                self = newValue.map { .object([key: $0]) } ?? .object([:])
                return
            }
            // Dropped first, so that the object is changed in place and not copied.
            self = .null
            object[key] = newValue
            self = .object(object)
        }
    }

    /// JSON's name for the type of the value.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "bool"
        case .integer, .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        case .nested(let json): json.first == 0x5b ? "array" : "object"
        }
    }
}

extension JSONValue: JSONCodable {
    package static var zero: Self { .null }

    package init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peek() {
        case 0x22: self = .string(try reader.readString())
        case 0x7b where reader.depth >= Self.nestedDepth, 0x5b where reader.depth >= Self.nestedDepth:
            self = .nested(try reader.rawValue())
        case 0x7b:
            var object = JSONObject()
            _ = try reader.beginObject()
            while try reader.nextField() {
                let key = reader.key
                let offset = reader.currentKeyOffset
                if object.updateValue(try JSONValue(from: &reader), forKey: key) != nil {
                    reader.note(.duplicate, at: offset)
                }
            }
            self = .object(object)
        case 0x5b:
            var array: [JSONValue] = []
            _ = try reader.beginArray()
            while try reader.nextElement() { array.append(try JSONValue(from: &reader)) }
            self = .array(array)
        case 0x74, 0x66: self = .bool(try reader.readBool())
        case 0x6e:
            _ = try reader.readNull()
            self = .null
        default:
            switch try reader.readNumber() {
            case .integer(let value): self = .integer(value)
            case .double(let value): self = .number(value)
            }
        }
    }

    /// Reads a value that must be an object.
    package init(objectFrom reader: inout JSONReader) throws(JSONError) {
        guard try reader.peek() == 0x7b else { throw reader.mismatch(expected: "object") }
        self = try JSONValue(from: &reader)
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .bool(let value): writer.write(value)
        case .integer(let value): writer.write(value)
        case .number(let value): writer.write(value)
        case .string(let value): writer.write(value)
        case .array(let array): array.write(to: &writer)
        case .object(let object):
            writer.beginObject()
            for (key, value) in object {
                writer.key(key)
                value.write(to: &writer)
            }
            writer.endObject()
        case .nested(let json): writer.write(rawValue: json)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements) { _, last in last })
    }
    package init(nilLiteral: ()) { self = .null }
}
