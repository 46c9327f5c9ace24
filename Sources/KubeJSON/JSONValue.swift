import OrderedCollections

/// The fields of a JSON object, in document order.
package typealias JSONObject = OrderedDictionary<String, JSONValue>

/// Any JSON value.
///
/// Used for values without a Swift type: patches, custom resources, and fields of arbitrary type. Objects of known
/// types are decoded directly into their structs.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number without fraction and exponent that fits 64 bits.
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
    /// An object or array below `nestedDepth` levels, as its JSON text.
    case nested([UInt8])
}

extension JSONValue {
    /// The number of levels that are decoded. Deeper objects and arrays are `nested`, so that recursive functions on
    /// values, including their deinitialization, use a bounded part of the stack.
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

    /// The field `key` of an object. Reading an absent field, or a field of another type of value, returns nil. Writing
    /// to a value that is not an object replaces it with one; writing nil removes the field.
    package subscript(key: String) -> JSONValue? {
        get {
            if case .object(let object) = self { object[key] } else { nil }
        }
        set {
            guard case .object(var object) = self else {
                self = newValue.map { .object([key: $0]) } ?? .object([:])
                return
            }
            // Releases the reference first, so that the object is changed in place and not copied.
            self = .null
            object[key] = newValue
            self = .object(object)
        }
    }

    /// The name of the value's JSON type.
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
