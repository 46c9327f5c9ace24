import NIOCore
import NIOHPACK

/// Encodes valid and invalid HTTP/2 frames.
enum HTTP2Frames {
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    /// The connection preface of a client.
    static let opening = preface + frame(4, 0, 0, [])

    static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        return [UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags] + word(stream)
            + payload
    }

    static func word(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }

    /// Returns the header block of a request, which does not depend on the dynamic table.
    static func block(_ method: String, _ path: String, _ others: [(String, String)] = []) -> [UInt8] {
        var encoder = HPACKEncoder(allocator: ByteBufferAllocator(), useHuffmanEncoding: true, maxDynamicTableSize: 0)
        var buffer = ByteBuffer()
        let headers = HPACKHeaders(
            [(":method", method), (":path", path), (":scheme", "https"), (":authority", "h")] + others)
        try? encoder.encode(headers: headers, to: &buffer)
        return Array(buffer.readableBytesView)
    }

    /// Returns the types of the frames in `bytes`, and the error codes of GOAWAY frames.
    static func read(_ bytes: [UInt8]) -> (types: [UInt8], goAwayCodes: [UInt8]) {
        var types: [UInt8] = []
        var codes: [UInt8] = []
        var rest = bytes[...]
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            rest = rest.dropFirst(9)
            types.append(head[3])
            if head[3] == 7, rest.count >= 8 { codes.append(rest[rest.startIndex + 7]) }
            rest = rest.dropFirst(length)
        }
        return (types, codes)
    }
}
