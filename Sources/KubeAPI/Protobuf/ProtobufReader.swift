/// Reads the fields of a protobuf message in order.
/// https://protobuf.dev/programming-guides/encoding/
///
/// A length that exceeds the remaining bytes is rejected before it is used.
struct ProtobufReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The value of a field by wire type.
    enum WireValue {
        case varint(UInt64)
        case fixed64(UInt64)
        case fixed32(UInt32)
        case lengthDelimited(Bytes)
    }

    private let bytes: Bytes
    private var position = 0

    /// Makes a reader of bytes that outlive it.
    init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Returns the next field; nil at the end of the message.
    mutating func next() throws(ProtobufError) -> (number: Int, value: WireValue)? {
        guard !isAtEnd else { return nil }
        let tag = try varint()
        let number = Int(truncatingIfNeeded: tag >> 3)
        guard tag >> 3 > 0, tag >> 3 < 1 << 29 else { throw ProtobufError("proto: illegal tag \(number)") }
        switch tag & 7 {
        case 0: return (number, .varint(try varint()))
        case 1: return (number, .fixed64(try fixed(8)))
        case 2:
            let length = try varint()
            guard length <= UInt64(bytes.count - position) else { throw ProtobufError("unexpected EOF") }
            let value = Bytes(rebasing: bytes[position..<position + Int(length)])
            position += Int(length)
            return (number, .lengthDelimited(value))
        case 5: return (number, .fixed32(UInt32(truncatingIfNeeded: try fixed(4))))
        default: throw ProtobufError("proto: illegal wireType \(tag & 7)")
        }
    }

    mutating func varint() throws(ProtobufError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard shift < 64 else { throw ProtobufError("proto: integer overflow") }
            value |= UInt64(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        throw ProtobufError("unexpected EOF")
    }

    private mutating func fixed(_ count: Int) throws(ProtobufError) -> UInt64 {
        guard bytes.count - position >= count else { throw ProtobufError("unexpected EOF") }
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
        position += count
        return value
    }
}

extension ProtobufReader.WireValue {
    var bytes: ProtobufReader.Bytes {
        get throws(ProtobufError) {
            guard case .lengthDelimited(let bytes) = self else { throw ProtobufError("proto: wrong wireType") }
            return bytes
        }
    }

    var string: String {
        get throws(ProtobufError) { String(decoding: try bytes, as: UTF8.self) }
    }

    var integer: Int64 {
        get throws(ProtobufError) {
            guard case .varint(let value) = self else { throw ProtobufError("proto: wrong wireType") }
            return Int64(bitPattern: value)
        }
    }
}
