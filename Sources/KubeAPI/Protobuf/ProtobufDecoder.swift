import KubeJSON
import KubeSupport

/// Converts protobuf messages to JSON, using the field tables of the API types.
///
/// The fields of a message may be in any order, and the elements of a list need not be adjacent. Each message is
/// therefore scanned once to find its fields, which are then written in the order of the type.
///
/// Upstream's messages contain every field that is not a pointer, even if it is zero. An empty string is omitted if it
/// means the same as an absent one, as in JSON.
struct ProtobufDecoder: ~Copyable {
    /// The limit on the nesting of messages, so that no input exhausts the stack.
    private static var maximumDepth: Int { 100 }

    private typealias Bytes = ProtobufReader.Bytes

    /// One occurrence of a field in a message: the field's index in the layout's entries, and the value.
    private struct Found {
        let place: Int
        let value: ProtobufReader.WireValue
    }

    private var writer: JSONWriter
    private var depth = 0

    /// Returns the message as a JSON object, preceded by `kind` and `apiVersion` if given.
    static func json(_ message: [UInt8], _ table: FieldTable, kind: GroupVersionKind?) throws(ProtobufError) -> [UInt8]
    {
        let result: Result<[UInt8], ProtobufError> = message.withUnsafeBufferPointer { bytes in
            var decoder = ProtobufDecoder(writer: JSONWriter(capacity: bytes.count * 2))
            do throws(ProtobufError) {
                try decoder.object(bytes, table.protobuf, kind: kind)
                return .success(decoder.writer.finish())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private init(writer: consuming JSONWriter) {
        self.writer = writer
    }

    private mutating func object(_ bytes: Bytes, _ layout: ProtobufLayout, kind: GroupVersionKind? = nil)
        throws(ProtobufError)
    {
        guard depth < Self.maximumDepth else { throw ProtobufError("proto: exceeded max depth") }
        depth += 1
        var found: [Found] = []
        try collect(bytes, layout, into: &found, embedding: 0)
        if !zip(found, found.dropFirst()).allSatisfy({ $0.place <= $1.place }) {
            // A stable sort: values of the same field keep their order.
            let order = found.indices.sorted { (found[$0].place, $0) < (found[$1].place, $1) }
            found = order.map { found[$0] }
        }
        writer.beginObject()
        if let kind {
            writer.key("kind")
            writer.write(kind.kind)
            writer.key("apiVersion")
            writer.write(kind.apiVersion)
        }
        var index = 0
        while index < found.count {
            var end = index + 1
            while end < found.count, found[end].place == found[index].place { end += 1 }
            try field(layout.entries[found[index].place], found[index..<end])
            index = end
        }
        writer.endObject()
        depth -= 1
    }

    private func collect(_ bytes: Bytes, _ layout: ProtobufLayout, into found: inout [Found], embedding: Int)
        throws(ProtobufError)
    {
        guard embedding < Self.maximumDepth else { throw ProtobufError("proto: exceeded max depth") }
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            switch layout.slot(number) {
            case .field(let place): found.append(Found(place: place, value: value))
            case .embedded(let inner): try collect(try value.bytes, inner, into: &found, embedding: embedding + 1)
            case nil: break
            }
        }
    }

    // MARK: Fields

    private mutating func field(_ entry: ProtobufLayout.Entry, _ values: ArraySlice<Found>) throws(ProtobufError) {
        switch entry.type {
        case .list(let element):
            writer.key(quoted: entry.key)
            writer.beginArray()
            for found in values {
                if entry.union == .items {
                    try each(1, in: found.value) { (decoder, value) throws(ProtobufError) in
                        try decoder.elements(value, element)
                    }
                } else {
                    try elements(found.value, element)
                }
            }
            writer.endArray()
        case .map(let element):
            writer.key(quoted: entry.key)
            try map(values, element, entry.union)
        default:
            // If a field occurs several times, the last one wins.
            guard let last = values.last else { return }
            if try isAbsent(last.value, entry) { return }
            writer.key(quoted: entry.key)
            if let union = entry.union { try write(last.value, union) } else { try write(last.value, entry.type) }
        }
    }

    private func isAbsent(_ value: ProtobufReader.WireValue, _ entry: ProtobufLayout.Entry) throws(ProtobufError)
        -> Bool
    {
        switch entry.type {
        case .string, .bytes:
            let bytes = try value.bytes
            return entry.omitsEmpty && bytes.isEmpty
        case .bool, .int32, .int64:
            let integer = try value.integer
            return entry.omitsZero && integer == 0
        // An empty message is the zero time, which is absent in JSON.
        case .time, .microTime, .any, .rawObject: return try value.bytes.isEmpty
        default: return false
        }
    }

    /// Writes the elements of one occurrence of a list field: several if they are packed numbers, otherwise one.
    private mutating func elements(_ value: ProtobufReader.WireValue, _ type: FieldType) throws(ProtobufError) {
        if case .lengthDelimited(let bytes) = value, type.isVarint {
            var reader = ProtobufReader(bytes)
            while !reader.isAtEnd {
                writer.element()
                try write(.varint(try reader.varint()), type)
            }
        } else {
            writer.element()
            try write(value, type)
        }
    }

    private mutating func map(_ values: ArraySlice<Found>, _ type: FieldType, _ union: ProtobufUnion?)
        throws(ProtobufError)
    {
        writer.beginObject()
        for found in values {
            var key = ""
            var item: ProtobufReader.WireValue?
            var reader = ProtobufReader(try found.value.bytes)
            while let (number, value) = try reader.next() {
                if number == 1 { key = try value.string }
                if number == 2 { item = value }
            }
            writer.key(key)
            switch (item, union) {
            case (nil, _): writer.writeZero(type)
            case (let item?, let union?): try write(item, union)
            case (let item?, nil):
                guard case .list(let element) = type else {
                    try write(item, type)
                    continue
                }
                // A list as the value of a map is a message with the elements in field 1.
                writer.beginArray()
                try each(1, in: item) { (decoder, value) throws(ProtobufError) in
                    try decoder.elements(value, element)
                }
                writer.endArray()
            }
        }
        writer.endObject()
    }

    private mutating func each(
        _ number: Int, in value: ProtobufReader.WireValue,
        _ body: (inout ProtobufDecoder, ProtobufReader.WireValue) throws(ProtobufError) -> Void
    ) throws(ProtobufError) {
        var reader = ProtobufReader(try value.bytes)
        while let (found, value) = try reader.next() {
            if found == number { try body(&self, value) }
        }
    }

    // MARK: Values

    private mutating func write(_ value: ProtobufReader.WireValue, _ type: FieldType) throws(ProtobufError) {
        switch type {
        case .string: writer.write(utf8: try value.bytes)
        case .bool: writer.write(try value.integer != 0)
        case .int32: writer.write(Int64(Int32(truncatingIfNeeded: try value.integer)))
        case .int64: writer.write(try value.integer)
        case .double:
            guard case .fixed64(let bits) = value else { throw ProtobufError("proto: wrong wireType") }
            writer.write(Double(bitPattern: bits))
        case .bytes: writer.write(Base64.encode(try value.bytes))
        case .time: try write(timestamp(try value.bytes), fractionDigits: 0)
        case .microTime: try write(timestamp(try value.bytes), fractionDigits: 6)
        case .quantity:
            let text = try string(1, in: value) ?? "0"
            guard let quantity = Quantity(text) else { throw ProtobufError("proto: invalid quantity") }
            quantity.write(to: &writer)
        case .intOrString: try writeIntOrString(try value.bytes)
        case .any, .rawObject, .structure: try writeRaw(value)
        case .object(let type): try object(try value.bytes, type.fieldTable.protobuf)
        case .list(let element):
            writer.beginArray()
            try elements(value, element)
            writer.endArray()
        case .map: writer.writeZero(type)
        }
    }

    private func string(_ number: Int, in value: ProtobufReader.WireValue) throws(ProtobufError) -> String? {
        var text: String?
        var reader = ProtobufReader(try value.bytes)
        while let (found, value) = try reader.next() {
            if found == number { text = try value.string }
        }
        return text
    }

    private mutating func write(_ timestamp: Timestamp?, fractionDigits digits: Int) throws(ProtobufError) {
        if let timestamp { writer.write(timestamp, fractionDigits: digits) } else { writer.writeNull() }
    }

    /// Reads a timestamp: seconds in field 1, nanoseconds in field 2; returns nil for an empty message, the zero time.
    private func timestamp(_ bytes: Bytes) throws(ProtobufError) -> Timestamp? {
        if bytes.isEmpty { return nil }
        var seconds: Int64 = 0
        var nanoseconds: Int64 = 0
        var reader = ProtobufReader(bytes)
        while let (number, value) = try reader.next() {
            if number == 1 { seconds = try value.integer }
            if number == 2 { nanoseconds = try value.integer }
        }
        // The range of RFC 3339.
        guard (-62_135_596_800...253_402_300_799).contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else {
            throw ProtobufError("proto: timestamp out of range")
        }
        return Timestamp(secondsSinceEpoch: seconds, nanoseconds: nanoseconds)
    }

    private mutating func writeIntOrString(_ bytes: Bytes) throws(ProtobufError) {
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
        if isString { writer.write(string) } else { writer.write(integer) }
    }

    /// Writes a message with JSON text in field 1.
    private mutating func writeRaw(_ value: ProtobufReader.WireValue) throws(ProtobufError) {
        var text: Bytes?
        try each(1, in: value) { (_, value) throws(ProtobufError) in text = try value.bytes }
        guard let text, !text.isEmpty else { return writer.writeNull() }
        var reader = JSONReader(text)
        do throws(JSONError) {
            try reader.skipValue()
            try reader.finish()
        } catch {
            throw ProtobufError("\(error)")
        }
        writer.write(rawValue: text)
    }

    /// Writes a union of a schema and another type, such as `JSONSchemaPropsOrBool`.
    private mutating func write(_ value: ProtobufReader.WireValue, _ union: ProtobufUnion) throws(ProtobufError) {
        let schema = JSONSchemaProps.fieldTable.protobuf
        let schemaNumber = union == .schemaOrBool ? 2 : 1
        var reader = ProtobufReader(try value.bytes)
        var allows = false
        var others: [ProtobufReader.WireValue] = []
        while let (number, value) = try reader.next() {
            if number == schemaNumber { return try object(try value.bytes, schema) }
            if union == .schemaOrBool { allows = try value.integer != 0 } else { others.append(value) }
        }
        if union == .schemaOrBool { return writer.write(allows) }
        writer.beginArray()
        for value in others {
            writer.element()
            if union == .schemaOrArray {
                try object(try value.bytes, schema)
            } else {
                writer.write(utf8: try value.bytes)
            }
        }
        writer.endArray()
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

extension JSONWriter {
    /// Writes the zero value of a type, which protobuf omits.
    fileprivate mutating func writeZero(_ type: FieldType) {
        switch type {
        case .string, .bytes: write("")
        case .list: raw("[]")
        case .map, .object: raw("{}")
        case .bool: write(false)
        case .int32, .int64, .double, .intOrString: write(Int64(0))
        case .quantity: write("0")
        default: writeNull()
        }
    }
}
