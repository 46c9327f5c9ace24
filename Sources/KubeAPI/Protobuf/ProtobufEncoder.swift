import KubeJSON
import KubeSupport

/// Converts JSON objects to protobuf messages in one pass, using the field tables of the API types.
///
/// As in upstream, fields are in the order of their numbers, and maps in the order of their keys. Fields that are
/// absent in JSON are omitted, while upstream writes those that are not pointers with their zero value, which is
/// equivalent.
enum ProtobufEncoder {
    /// Writes the object `json` as the field `field`.
    static func write(
        _ json: UnsafeBufferPointer<UInt8>, _ table: FieldTable, field: Int, to writer: inout ProtobufWriter
    ) throws(ProtobufError) {
        // No strings are made, so there are none to share.
        var reader = JSONReader(json, sharesStrings: false)
        do throws(JSONError) {
            try message(field, &reader, table.protobuf.plan, &writer)
            try reader.finish()
        } catch {
            throw ProtobufError(error.message)
        }
    }

    /// Writes the object `json`, which lacks its `resourceVersion`, as the field `field` of a list.
    static func writeItem(
        _ json: UnsafeBufferPointer<UInt8>, resourceVersion: Int64, _ table: FieldTable, field: Int,
        to writer: inout ProtobufWriter
    ) throws(ProtobufError) {
        var reader = JSONReader(json, sharesStrings: false)
        do throws(JSONError) {
            guard try reader.peek() == 0x7b else { throw reader.mismatch(expected: "object") }
            // The length of most objects, 128 bytes to 16 KB, takes two bytes.
            try message(
                field, &reader, table.protobuf.plan, &writer, lengthBytes: 2, version: .ofMetadata(resourceVersion))
            try reader.finish()
        } catch {
            throw ProtobufError(error.message)
        }
    }

    /// A `resourceVersion` that is not in the JSON and must be added to the metadata.
    private enum MissingVersion {
        case none
        /// The message contains the metadata.
        case ofMetadata(Int64)
        /// The message is the metadata.
        case own(Int64)
    }

    @inline(__always)
    private static func isNull(_ reader: inout JSONReader) throws(JSONError) -> Bool {
        try reader.peek() == 0x6e ? reader.readNull() : false
    }

    private static func message(
        _ number: Int, _ reader: inout JSONReader, _ plan: ProtobufPlan.Pointer, _ writer: inout ProtobufWriter,
        lengthBytes: Int = 1, version: MissingVersion = .none
    ) throws(JSONError) {
        let start = writer.begin(number, lengthBytes: lengthBytes)
        let first = writer.beginFields()
        var version = version
        var last = -1
        var isSorted = true
        if try reader.beginObject() {
            while try reader.nextField() {
                let place = plan.pointee.place(ofKeyIn: reader)
                guard place >= 0 else {
                    try reader.skipValue()
                    continue
                }
                if try isNull(&reader) { continue }
                let step = plan.pointee.steps + place
                var inner = MissingVersion.none
                switch version {
                case .none: break
                case .ofMetadata(let revision): if reader.keyIs("metadata") { inner = .own(revision) }
                case .own(let revision):
                    // Writes it at its position, so that the fields need not be sorted.
                    if place >= plan.pointee.versionPlace {
                        write(revision, plan, &last, &isSorted, &writer)
                        version = .none
                    }
                }
                if place < last { isSorted = false }
                last = place
                writer.beginField(place)
                try value(step.pointee.number, step, &reader, &writer, version: inner)
            }
        }
        if case .own(let revision) = version { write(revision, plan, &last, &isSorted, &writer) }
        writer.endFields(from: first, plan, isSorted: isSorted)
        writer.end(start, lengthBytes: lengthBytes)
    }

    private static func write(
        _ resourceVersion: Int64, _ plan: ProtobufPlan.Pointer, _ last: inout Int, _ isSorted: inout Bool,
        _ writer: inout ProtobufWriter
    ) {
        let place = plan.pointee.versionPlace
        guard place >= 0 else { return }
        if place < last { isSorted = false }
        last = place
        writer.beginField(place)
        writer.write(plan.pointee.steps[place].number, decimal: resourceVersion)
    }

    private static func list(
        _ number: Int, _ element: UnsafePointer<ProtobufPlan.Step>, _ reader: inout JSONReader,
        _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginArray() else { return }
        while try reader.nextElement() { try value(number, element, &reader, &writer) }
    }

    private static func map(
        _ number: Int, _ element: UnsafePointer<ProtobufPlan.Step>, _ reader: inout JSONReader,
        _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        guard try reader.beginObject() else { return }
        let first = writer.beginEntries()
        while try reader.nextField() {
            let start = reader.withKeyUTF8 { writer.beginEntry(number, key: $0) }
            if element.pointee.kind == .list, let inner = element.pointee.element {
                // A list as the value of a map is a message with the elements in field 1.
                let list = writer.begin(2)
                try Self.list(1, inner, &reader, &writer)
                writer.end(list)
            } else {
                try value(2, element, &reader, &writer)
            }
            writer.end(start)
        }
        writer.endEntries(from: first)
    }

    // MARK: Values

    /// Writes a value; a null in a list or a map is the zero value of the type.
    private static func value(
        _ number: Int, _ step: UnsafePointer<ProtobufPlan.Step>, _ reader: inout JSONReader,
        _ writer: inout ProtobufWriter, version: MissingVersion = .none
    ) throws(JSONError) {
        switch step.pointee.kind {
        case .string: try string(number, &reader, &writer)
        case .bool: writer.write(number, varint: try isNull(&reader) ? 0 : reader.readBool() ? 1 : 0)
        case .integer: writer.write(number, varint: try isNull(&reader) ? 0 : reader.readInteger(Int64.self))
        case .double: writer.write(number, fixed64: try isNull(&reader) ? 0 : reader.readDouble().bitPattern)
        case .bytes: writer.write(number, try isNull(&reader) ? [] : ByteData(from: &reader).bytes)
        case .time: try timestamp(number, isNull(&reader) ? nil : Time(from: &reader).timestamp, &writer)
        case .microTime: try timestamp(number, isNull(&reader) ? nil : MicroTime(from: &reader).timestamp, &writer)
        case .quantity:
            let quantity = try isNull(&reader) ? Quantity() : Quantity(from: &reader)
            let start = writer.begin(number)
            if let (value, suffix) = quantity.shortForm {
                writer.write(1, decimal: value, suffix: suffix)
            } else {
                writer.write(1, quantity.description)
            }
            writer.end(start)
        case .intOrString: try intOrString(number, &reader, &writer)
        case .raw:
            // Decodes and encodes the value to remove white space.
            let raw = try JSONValue(from: &reader).json()
            let start = writer.begin(number)
            writer.write(1, raw)
            writer.end(start)
        case .message:
            guard let plan = step.pointee.messagePlan else { return try reader.skipValue() }
            try message(number, &reader, plan, &writer, version: version)
        case .list:
            guard let element = step.pointee.element else { return try reader.skipValue() }
            try list(number, element, &reader, &writer)
        case .map:
            // Protobuf does not support maps of maps.
            guard let element = step.pointee.element, element.pointee.kind != .map else {
                return try reader.skipValue()
            }
            try map(number, element, &reader, &writer)
        case .items:
            guard let element = step.pointee.element else { return try reader.skipValue() }
            let start = writer.begin(number)
            try list(1, element, &reader, &writer)
            writer.end(start)
        case .schemaOrBool: try schemaOrBool(number, &reader, &writer)
        case .schemaOrArray, .schemaOrStrings:
            try schemaOrList(number, ofStrings: step.pointee.kind == .schemaOrStrings, &reader, &writer)
        }
    }

    @inline(__always)
    private static func string(_ number: Int, _ reader: inout JSONReader, _ writer: inout ProtobufWriter)
        throws(JSONError)
    {
        if try isNull(&reader) { return writer.write(number, UnsafeBufferPointer(start: nil, count: 0)) }
        if let bytes = try reader.readPlainString() { return writer.write(number, bytes) }
        try reader.readStringBytes { writer.write(number, $0) }
    }

    private static func timestamp(_ number: Int, _ time: Timestamp?, _ writer: inout ProtobufWriter) {
        let start = writer.begin(number)
        if let time {
            writer.write(1, varint: time.secondsSinceEpoch)
            writer.write(2, varint: time.nanoseconds)
        }
        writer.end(start)
    }

    private static func intOrString(_ number: Int, _ reader: inout JSONReader, _ writer: inout ProtobufWriter)
        throws(JSONError)
    {
        let start = writer.begin(number)
        if try reader.peek() == 0x22 {
            writer.write(1, varint: 1)
            writer.write(2, varint: 0)
            try string(3, &reader, &writer)
        } else {
            writer.write(1, varint: 0)
            writer.write(2, varint: try isNull(&reader) ? 0 : Int64(reader.readInteger(Int32.self)))
            writer.write(3, UnsafeBufferPointer(start: nil, count: 0))
        }
        writer.end(start)
    }

    // MARK: Unions of a schema and another type, such as `JSONSchemaPropsOrBool`

    private static func schemaOrBool(
        _ number: Int, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let start = writer.begin(number)
        switch try reader.peek() {
        case 0x74, 0x66: writer.write(1, varint: try reader.readBool() ? 1 : 0)
        default:
            writer.write(1, varint: 1)
            try message(2, &reader, JSONSchemaProps.fieldTable.protobuf.plan, &writer)
        }
        writer.end(start)
    }

    private static func schemaOrList(
        _ number: Int, ofStrings: Bool, _ reader: inout JSONReader, _ writer: inout ProtobufWriter
    ) throws(JSONError) {
        let start = writer.begin(number)
        let schema = JSONSchemaProps.fieldTable.protobuf.plan
        if try reader.peek() == 0x5b {
            _ = try reader.beginArray()
            while try reader.nextElement() {
                if ofStrings {
                    try string(2, &reader, &writer)
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
