import KubeJSON
import KubeSupport

/// Turns protobuf messages into JSON values by the field tables of the API's types.
///
/// Upstream's messages write every field that is not a pointer, zero or not; zeroes of fields that are not required are
/// left out here, as JSON leaves them out.
enum ProtobufDecoder {
    private static let maximumDepth = 100

    static func decode(_ bytes: ArraySlice<UInt8>, _ table: FieldTable, depth: Int = 0) throws(ProtobufError)
        -> JSONValue
    {
        var object: JSONObject = [:]
        try decode(bytes, table, path: [], depth: depth, into: &object)
        return .object(object)
    }

    /// `path` are the numbers of the embedded messages that lead here.
    private static func decode(
        _ bytes: ArraySlice<UInt8>, _ table: FieldTable, path: [Int], depth: Int, into object: inout JSONObject
    ) throws(ProtobufError) {
        guard depth < maximumDepth else { throw ProtobufError("proto: exceeded max depth") }
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            if let field = table.field(number: number, embedded: path) {
                try add(value, to: &object, field, depth: depth)
            } else if table.hasFields(embeddedIn: path + [number]) {
                try decode(try value.bytes, table, path: path + [number], depth: depth + 1, into: &object)
            }
        }
    }

    private static func add(
        _ value: ProtobufReader.WireValue, to object: inout JSONObject, _ field: Field, depth: Int
    ) throws(ProtobufError) {
        switch field.type {
        case .list(let element):
            var list = object.removeValue(forKey: field.name)?.array ?? []
            if case .lengthDelimited(let bytes) = value, element.isVarint {
                // Repeated numbers may come packed.
                var reader = ProtobufReader(bytes)
                while !reader.isAtEnd { list.append(try json(.varint(try reader.varint()), element, depth: depth)) }
            } else {
                list.append(try json(value, element, depth: depth))
            }
            object[field.name] = .array(list)
        case .map(let element):
            var map = object.removeValue(forKey: field.name)?.object ?? [:]
            var key = ""
            var item: JSONValue = zero(element)
            var reader = ProtobufReader(try value.bytes)
            while let (number, value) = try reader.next() {
                if number == 1 { key = try value.string }
                guard number == 2 else { continue }
                if case .list(let inner) = element {
                    // A list as a map's value is a message of its own, with the elements in field 1.
                    item = .array(try items(try value.bytes, inner, depth: depth))
                } else {
                    item = try json(value, element, depth: depth)
                }
            }
            map[key] = item
            object[field.name] = .object(map)
        default:
            let item = try json(value, field.type, depth: depth)
            object[field.name] = isOmitted(item, field) ? nil : item
        }
    }

    private static func items(_ bytes: ArraySlice<UInt8>, _ type: FieldType, depth: Int) throws(ProtobufError)
        -> [JSONValue]
    {
        var list: [JSONValue] = []
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            if number == 1 { list.append(try json(value, type, depth: depth)) }
        }
        return list
    }

    /// Strings that are empty say no more than that they are absent.
    private static func isOmitted(_ value: JSONValue, _ field: Field) -> Bool {
        !field.isRequired && (value == .null || value == "")
    }

    private static func zero(_ type: FieldType) -> JSONValue {
        switch type {
        case .string, .bytes: ""
        case .list: []
        case .map, .object: [:]
        case .bool: false
        case .int32, .int64, .double: 0
        case .quantity: "0"
        default: .null
        }
    }

    private static func json(_ value: ProtobufReader.WireValue, _ type: FieldType, depth: Int) throws(ProtobufError)
        -> JSONValue
    {
        switch type {
        case .string: return .string(try value.string)
        case .bool: return .bool(try value.integer != 0)
        case .int32: return .integer(Int64(Int32(truncatingIfNeeded: try value.integer)))
        case .int64: return .integer(try value.integer)
        case .double:
            guard case .fixed64(let bits) = value else { throw ProtobufError("proto: wrong wireType") }
            return .number(Double(bitPattern: bits))
        case .bytes: return .string(Base64.encode(try value.bytes))
        case .time: return try timestamp(try value.bytes).map { .string($0.rfc3339()) } ?? .null
        case .microTime:
            return try timestamp(try value.bytes).map { .string($0.rfc3339(fractionDigits: 6)) } ?? .null
        case .quantity: return .string(try firstString(try value.bytes) ?? "0")
        case .intOrString: return try intOrString(try value.bytes)
        case .any, .rawObject: return try raw(try value.bytes)
        case .object(let type): return try decode(try value.bytes, type.fieldTable, depth: depth + 1)
        case .list(let element): return .array([try json(value, element, depth: depth + 1)])
        case .map: return .object([:])
        }
    }

    private static func firstString(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> String? {
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            if number == 1 { return try value.string }
        }
        return nil
    }

    /// Seconds in field 1, nanoseconds in field 2; an empty message is no time.
    private static func timestamp(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> Timestamp? {
        if bytes.isEmpty { return nil }
        var seconds: Int64 = 0
        var nanoseconds: Int64 = 0
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            if number == 1 { seconds = try value.integer }
            if number == 2 { nanoseconds = try value.integer }
        }
        // The years that RFC 3339 can write.
        guard (-62_135_596_800...253_402_300_799).contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else {
            throw ProtobufError("proto: timestamp out of range")
        }
        return Timestamp(secondsSinceEpoch: seconds, nanoseconds: nanoseconds)
    }

    private static func intOrString(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> JSONValue {
        var isString = false
        var integer: Int64 = 0
        var string = ""
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            switch number {
            case 1: isString = try value.integer == 1
            case 2: integer = Int64(Int32(truncatingIfNeeded: try value.integer))
            case 3: string = try value.string
            default: break
            }
        }
        return isString ? .string(string) : .integer(integer)
    }

    /// JSON text in field 1.
    private static func raw(_ bytes: ArraySlice<UInt8>) throws(ProtobufError) -> JSONValue {
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            guard number == 1 else { continue }
            do {
                return try JSONValue(json: Array(try value.bytes))
            } catch {
                throw ProtobufError("\(error)")
            }
        }
        return .null
    }
}

extension FieldType {
    fileprivate var isVarint: Bool {
        switch self {
        case .bool, .int32, .int64: true
        default: false
        }
    }
}
