import KubeJSON
import KubeSupport

/// Writes JSON objects as protobuf messages, by the field tables of the API's types, in one pass.
///
/// The bytes are those that upstream writes: fields in the order of their numbers, maps in the order of their keys. A
/// field that JSON does not have is not written, while upstream writes those that are not pointers with their zero, which
/// says the same.
enum ProtobufEncoder {
    /// Writes the object `json` as the field `field`.
    static func write(_ json: [UInt8], _ table: FieldTable, field: Int, to writer: inout ProtobufWriter)
        throws(ProtobufError)
    {
        let error: JSONError? = json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                try message(field, &reader, table.protobuf, &writer)
                try reader.finish()
                return nil
            } catch {
                return error
            }
        }
        if let error { throw ProtobufError(error.message) }
    }

    private static func message(
        _ number: Int, _ reader: inout JSONReader, _ layout: ProtobufLayout, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let start = writer.begin(number)
        let first = writer.beginFields()
        if try reader.beginObject() {
            while try reader.nextField() {
                guard let place = layout.place(ofKeyIn: reader) else {
                    try reader.skipValue()
                    continue
                }
                if try reader.readNull() { continue }
                writer.beginField(place)
                try field(layout.entries[place], &reader, &writer)
            }
        }
        writer.endFields(from: first, layout)
        writer.end(start)
    }

    private static func field(
        _ entry: ProtobufLayout.Entry, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        switch entry.type {
        case .list(let element): try list(entry.number, element, &reader, &writer)
        case .map(let element): try map(entry, element, &reader, &writer)
        default:
            if let union = entry.union {
                try value(entry.number, union, &reader, &writer)
            } else {
                try value(entry.number, entry.type, &reader, &writer)
            }
        }
    }

    private static func list(
        _ number: Int, _ element: FieldType, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginArray() else { return }
        while try reader.nextElement() { try value(number, element, &reader, &writer) }
    }

    private static func map(
        _ entry: ProtobufLayout.Entry, _ element: FieldType, _ reader: inout JSONReader,
        _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var starts: [Int] = []
        var keys: [[UInt8]] = []
        var isSorted = true
        while try reader.nextField() {
            let key = Array(reader.key.utf8)
            if let last = keys.last, !last.lexicographicallyPrecedes(key) { isSorted = false }
            starts.append(writer.count)
            let start = writer.begin(entry.number)
            writer.write(1, key)
            switch (element, entry.union) {
            case (_, let union?): try value(2, union, &reader, &writer)
            case (.list(let inner), nil):
                // A list as a map's value is a message of its own, with the elements in field 1.
                let list = writer.begin(2)
                try Self.list(1, inner, &reader, &writer)
                writer.end(list)
            default: try value(2, element, &reader, &writer)
            }
            writer.end(start)
            keys.append(key)
        }
        if !isSorted { writer.sortEntries(starts, keys: keys) }
    }

    // MARK: Values

    /// Writes one value; a null in a list or a map stands for the type's zero.
    private static func value(
        _ number: Int, _ type: FieldType, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        switch type {
        case .string:
            if try reader.readNull() { return writer.write(number, "") }
            try reader.readStringBytes { writer.write(number, $0) }
        case .bool: writer.write(number, varint: try reader.readNull() ? 0 : reader.readBool() ? 1 : 0)
        case .int32, .int64: writer.write(number, varint: try reader.readNull() ? 0 : reader.readInteger(Int64.self))
        case .double: writer.write(number, fixed64: try reader.readNull() ? 0 : reader.readDouble().bitPattern)
        case .bytes: writer.write(number, try reader.readNull() ? [] : ByteData(from: &reader).bytes)
        case .time: try timestamp(number, reader.readNull() ? nil : Time(from: &reader).timestamp, &writer)
        case .microTime: try timestamp(number, reader.readNull() ? nil : MicroTime(from: &reader).timestamp, &writer)
        case .quantity:
            let quantity = try reader.readNull() ? Quantity() : Quantity(from: &reader)
            writer.delimited(number) { $0.write(1, quantity.description) }
        case .intOrString: try intOrString(number, &reader, &writer)
        case .any, .rawObject:
            // Read and written, so that no white space goes along.
            let raw = try JSONValue(from: &reader).json()
            writer.delimited(number) { $0.write(1, raw) }
        case .object(let type): try message(number, &reader, type.fieldTable.protobuf, &writer)
        case .list(let element): try list(number, element, &reader, &writer)
        case .map: try reader.skipValue()
        }
    }

    private static func timestamp(_ number: Int, _ time: Timestamp?, _ writer: inout ProtobufWriter) {
        writer.delimited(number) { message in
            guard let time else { return }
            message.write(1, varint: time.secondsSinceEpoch)
            message.write(2, varint: time.nanoseconds)
        }
    }

    private static func intOrString(_ number: Int, _ reader: inout JSONReader, _ writer: inout ProtobufWriter)
        throws(JSONError)
    {
        let value = try reader.readNull() ? IntOrString() : IntOrString(from: &reader)
        writer.delimited(number) { message in
            switch value {
            case .int(let integer):
                message.write(1, varint: 0)
                message.write(2, varint: Int64(integer))
                message.write(3, "")
            case .string(let text):
                message.write(1, varint: 1)
                message.write(2, varint: 0)
                message.write(3, text)
            }
        }
    }

    /// What is a schema or something else: `JSONSchemaPropsOrBool` and its like.
    private static func value(
        _ number: Int, _ union: ProtobufUnion, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let schema = JSONSchemaProps.fieldTable.protobuf
        let start = writer.begin(number)
        switch (union, try reader.peek()) {
        case (.schemaOrBool, 0x74), (.schemaOrBool, 0x66):
            writer.write(1, varint: try reader.readBool() ? 1 : 0)
        case (.schemaOrBool, _):
            writer.write(1, varint: 1)
            try message(2, &reader, schema, &writer)
        case (.schemaOrArray, 0x5b):
            _ = try reader.beginArray()
            while try reader.nextElement() { try message(2, &reader, schema, &writer) }
        case (.schemaOrStrings, 0x5b):
            _ = try reader.beginArray()
            while try reader.nextElement() { try value(2, .string, &reader, &writer) }
        default: try message(1, &reader, schema, &writer)
        }
        writer.end(start)
    }
}
