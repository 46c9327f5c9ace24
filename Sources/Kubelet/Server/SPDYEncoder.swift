/// Encodes frames. Each connection needs its own encoder, since its header blocks are one zlib stream.
struct SPDYEncoder: Sendable {
    private var hasWrittenHeader = false

    /// Returns the frame that opens a stream. A client's streams have odd numbers.
    mutating func open(stream: UInt32, headers: [(String, String)]) -> [UInt8] {
        var block = Self.word(UInt32(headers.count))
        for (name, value) in headers {
            block += Self.word(UInt32(name.utf8.count)) + Array(name.lowercased().utf8)
            block += Self.word(UInt32(value.utf8.count)) + Array(value.utf8)
        }
        let payload = Self.word(stream) + Self.word(0) + [0, 0] + compressed(block)
        return Self.control(type: 1, payload)
    }

    static func data(stream: UInt32, _ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
        word(stream) + [isLast ? 1 : 0] + length(bytes.count) + bytes
    }

    static func ping(id: UInt32) -> [UInt8] { control(type: 6, word(id)) }

    /// Returns the block as uncompressed ("stored") parts of a zlib stream (RFC 1950, 1951). The empty part at the end
    /// marks the end of the block for the reader.
    private mutating func compressed(_ block: [UInt8]) -> [UInt8] {
        var result: [UInt8] = hasWrittenHeader ? [] : [0x78, 0x01]
        hasWrittenHeader = true
        let count = UInt16(block.count)
        let bytes = [UInt8(count & 0xff), UInt8(count >> 8)]
        result += [0] + bytes + bytes.map { ~$0 } + block
        return result + [0, 0, 0, 0xff, 0xff]
    }

    private static func control(type: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0x80, 3, 0, type, 0] + length(payload.count) + payload
    }

    private static func length(_ count: Int) -> [UInt8] {
        [UInt8(count >> 16 & 0xff), UInt8(count >> 8 & 0xff), UInt8(count & 0xff)]
    }

    private static func word(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 0xff), UInt8(value >> 8 & 0xff), UInt8(value & 0xff)]
    }
}
