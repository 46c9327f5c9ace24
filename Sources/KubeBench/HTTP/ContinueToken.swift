import KubeJSON

/// Finds the continue token in the list metadata, at the beginning of a list response.
enum ContinueToken {
    static func find(in beginning: [UInt8], encoding: BenchOptions.Encoding) throws -> String? {
        switch encoding {
        case .json: json(beginning)
        case .protobuf: protobuf(beginning)
        }
    }

    private static func json(_ beginning: [UInt8]) -> String? {
        let key = Array(#""continue":""#.utf8)
        return beginning.withUnsafeBytes { bytes in
            key.withUnsafeBytes { bytes.firstOffset(of: $0) }.flatMap { offset in
                let value = bytes[(offset + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
                return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
            }
        }
    }

    /// Field 2 of the envelope is the list, field 1 of the list its metadata, field 3 of the metadata the token.
    private static func protobuf(_ beginning: [UInt8]) -> String? {
        guard let list = field(2, in: beginning.dropFirst(4)), let metadata = field(1, in: list),
            let token = field(3, in: metadata), !token.isEmpty
        else { return nil }
        return String(decoding: token, as: UTF8.self)
    }

    /// Returns the available bytes of a length-delimited field.
    private static func field(_ wanted: UInt64, in message: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = message
        func varint() -> UInt64? {
            var value: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 64, by: 7) {
                guard let byte = rest.popFirst() else { return nil }
                value |= UInt64(byte & 0x7f) << shift
                if byte & 0x80 == 0 { return value }
            }
            return nil
        }
        while let key = varint() {
            guard let value = varint() else { return nil }
            guard key & 7 == 2 else {
                // A varint field has no payload after its value.
                if key & 7 == 0 { continue }
                return nil
            }
            let length = value > UInt64(rest.count) ? rest.count : Int(value)
            if key >> 3 == wanted { return rest.prefix(length) }
            rest = rest.dropFirst(length)
        }
        return nil
    }
}
