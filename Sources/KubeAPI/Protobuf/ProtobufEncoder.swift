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
        var last = -1
        var isSorted = true
        if try reader.beginObject() {
            while try reader.nextField() {
                guard let place = layout.place(ofKeyIn: reader) else {
                    try reader.skipValue()
                    continue
                }
                if try reader.readNull() { continue }
                if place < last { isSorted = false }
                last = place
                writer.beginField(place)
                let step = layout.step(place)
                try value(step.number, step, &reader, &writer)
            }
        }
        writer.endFields(from: first, layout, isSorted: isSorted)
        writer.end(start)
    }

    private static func list(
        _ number: Int, _ element: ProtobufLayout.Step, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginArray() else { return }
        while try reader.nextElement() { try value(number, element, &reader, &writer) }
    }

    private static func map(
        _ number: Int, _ element: ProtobufLayout.Step, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginObject() else { return }
        let first = writer.beginEntries()
        while try reader.nextField() {
            let start = reader.withKeyUTF8 { writer.beginEntry(number, key: $0) }
            if element.kind == .list, let inner = element.element {
                // A list as a map's value is a message of its own, with the elements in field 1.
                let list = writer.begin(2)
                try Self.list(1, inner.pointee, &reader, &writer)
                writer.end(list)
            } else {
                try value(2, element, &reader, &writer)
            }
            writer.end(start)
        }
        writer.endEntries(from: first)
    }

    // MARK: Values

    /// Writes one value; a null in a list or a map stands for the type's zero.
    private static func value(
        _ number: Int, _ step: ProtobufLayout.Step, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        switch step.kind {
        case .string:
            if try reader.readNull() { return writer.write(number, "") }
            try reader.readStringBytes { writer.write(number, $0) }
        case .bool: writer.write(number, varint: try reader.readNull() ? 0 : reader.readBool() ? 1 : 0)
        case .integer: writer.write(number, varint: try reader.readNull() ? 0 : reader.readInteger(Int64.self))
        case .double: writer.write(number, fixed64: try reader.readNull() ? 0 : reader.readDouble().bitPattern)
        case .bytes: writer.write(number, try reader.readNull() ? [] : ByteData(from: &reader).bytes)
        case .time: try timestamp(number, reader.readNull() ? nil : Time(from: &reader).timestamp, &writer)
        case .microTime: try timestamp(number, reader.readNull() ? nil : MicroTime(from: &reader).timestamp, &writer)
        case .quantity:
            let quantity = try reader.readNull() ? Quantity() : Quantity(from: &reader)
            writer.delimited(number) { $0.write(1, quantity.description) }
        case .intOrString: try intOrString(number, &reader, &writer)
        case .raw:
            // Read and written, so that no white space goes along.
            let raw = try JSONValue(from: &reader).json()
            writer.delimited(number) { $0.write(1, raw) }
        case .message:
            guard let type = step.type else { return try reader.skipValue() }
            try message(number, &reader, type.fieldTable.protobuf, &writer)
        case .list:
            guard let element = step.element else { return try reader.skipValue() }
            try list(number, element.pointee, &reader, &writer)
        case .map:
            // Protobuf has no map of maps.
            guard let element = step.element, element.pointee.kind != .map else { return try reader.skipValue() }
            try map(number, element.pointee, &reader, &writer)
        case .schemaOrBool: try schemaOrBool(number, &reader, &writer)
        case .schemaOrArray, .schemaOrStrings:
            try schemaOrList(number, ofStrings: step.kind == .schemaOrStrings, &reader, &writer)
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

    // MARK: What is a schema or something else: `JSONSchemaPropsOrBool` and its like

    private static func schemaOrBool(
        _ number: Int, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let start = writer.begin(number)
        switch try reader.peek() {
        case 0x74, 0x66: writer.write(1, varint: try reader.readBool() ? 1 : 0)
        default:
            writer.write(1, varint: 1)
            try message(2, &reader, JSONSchemaProps.fieldTable.protobuf, &writer)
        }
        writer.end(start)
    }

    private static func schemaOrList(
        _ number: Int, ofStrings: Bool, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let start = writer.begin(number)
        let schema = JSONSchemaProps.fieldTable.protobuf
        if try reader.peek() == 0x5b {
            _ = try reader.beginArray()
            while try reader.nextElement() {
                if ofStrings {
                    if try reader.readNull() {
                        writer.write(2, "")
                    } else {
                        try reader.readStringBytes { writer.write(2, $0) }
                    }
                } else {
                    try message(2, &reader, schema, &writer)
                }
            }
        } else {
            try message(1, &reader, schema, &writer)
        }
        writer.end(start)
    }
}
