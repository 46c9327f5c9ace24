/// The frames of SPDY/3.1 that remote commands use: opening a stream, data, and the end of a stream.
///
/// containerd's streaming server supports SPDY and WebSockets; only SPDY can close a command's standard input without
/// closing the connection. Source: the SPDY/3.1 draft (chromium.org/spdy). Flow control is omitted, as it is in that
/// server.
enum SPDYFrame: Sendable, Hashable {
    case reply(stream: UInt32)
    case data(stream: UInt32, [UInt8], isLast: Bool)
    case reset(stream: UInt32)
    case ping(id: UInt32)
    case goAway
    /// Settings, window updates and further headers, which are ignored.
    case other
}

/// Parses incoming bytes into frames.
struct SPDYDecoder: Sendable {
    private var buffer: [UInt8] = []
    private var start = 0

    mutating func append(_ bytes: some Sequence<UInt8>) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        buffer += bytes
    }

    /// Returns the next frame. Nil until the frame is complete.
    mutating func next() throws(KubeletError) -> SPDYFrame? {
        guard buffer.count - start >= 8 else { return nil }
        let length = Int(buffer[start + 5]) << 16 | Int(buffer[start + 6]) << 8 | Int(buffer[start + 7])
        guard buffer.count - start >= 8 + length else { return nil }
        let head = word(start)
        let flags = buffer[start + 4]
        let body = start + 8
        defer { start = body + length }
        if head & 0x8000_0000 == 0 {
            return .data(stream: head, Array(buffer[body..<body + length]), isLast: flags & 1 != 0)
        }
        guard (head >> 16) & 0x7fff == 3 else { throw KubeletError(.runtime, "not a SPDY/3 frame") }
        let type = head & 0xffff
        guard length >= 4 || ![2, 3, 6].contains(type) else { throw KubeletError(.runtime, "SPDY frame is too short") }
        switch type {
        case 2: return .reply(stream: word(body) & 0x7fff_ffff)
        case 3: return .reset(stream: word(body) & 0x7fff_ffff)
        case 6: return .ping(id: word(body))
        case 7: return .goAway
        default: return .other
        }
    }

    private func word(_ at: Int) -> UInt32 {
        UInt32(buffer[at]) << 24 | UInt32(buffer[at + 1]) << 16 | UInt32(buffer[at + 2]) << 8 | UInt32(buffer[at + 3])
    }
}

/// Encodes frames. Each connection needs its own encoder, since its header blocks are one zlib stream.
struct SPDYEncoder: Sendable {
    private var hasBegun = false

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
        var result: [UInt8] = hasBegun ? [] : [0x78, 0x01]
        hasBegun = true
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
