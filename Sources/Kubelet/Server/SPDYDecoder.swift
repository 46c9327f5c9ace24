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
