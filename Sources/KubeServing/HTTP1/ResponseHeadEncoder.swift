import NIOCore
import NIOHTTP1

/// Encodes the heads of HTTP/1.1 responses.
struct ResponseHeadEncoder {
    /// The framing of the response body.
    enum Framing: Hashable {
        case length(Int)
        case chunked
        /// The body ends when the connection closes; the only way to stream to an HTTP/1.0 client.
        case close
        case noBody
    }

    var date = HTTPDateCache()

    mutating func encode(
        status: HTTPResponseStatus, headers: HTTPHeaders, framing: Framing, closes: Bool, into buffer: inout ByteBuffer
    ) {
        if status == .ok {
            buffer.writeStaticString("HTTP/1.1 200 OK\r\n")
        } else {
            buffer.writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
        }
        for (name, value) in headers where !Self.isFraming(name) {
            Self.write(name: name, value: value, into: &buffer)
        }
        date.write(into: &buffer)
        switch framing {
        case .length(let length):
            buffer.writeStaticString("Content-Length: ")
            Self.write(decimal: length, into: &buffer)
            buffer.writeStaticString("\r\n")
        case .chunked:
            buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
        case .close, .noBody:
            break
        }
        if closes || framing == .close { buffer.writeStaticString("Connection: close\r\n") }
        buffer.writeStaticString("\r\n")
    }

    /// Encodes the head of a 101 response; `headers` are written unchanged.
    static func encodeSwitchingProtocols(_ headers: HTTPHeaders, into buffer: inout ByteBuffer) {
        buffer.writeStaticString("HTTP/1.1 101 Switching Protocols\r\n")
        for (name, value) in headers { write(name: name, value: value, into: &buffer) }
        buffer.writeStaticString("\r\n")
    }

    /// Returns true for headers that the connection sets; those of the handler are ignored.
    static func isFraming(_ name: String) -> Bool {
        switch name.utf8.count {
        case 10: name.lowercased() == "connection"
        case 14: name.lowercased() == "content-length"
        case 17: name.lowercased() == "transfer-encoding"
        default: false
        }
    }

    /// Returns false for text with a line break or NUL, which could be used to inject headers.
    static func isSafe(_ text: String) -> Bool {
        !text.utf8.contains { $0 == 0x0d || $0 == 0x0a || $0 == 0 }
    }

    private static func write(name: String, value: String, into buffer: inout ByteBuffer) {
        guard isSafe(name), isSafe(value) else { return }
        buffer.writeString(name)
        buffer.writeStaticString(": ")
        buffer.writeString(value)
        buffer.writeStaticString("\r\n")
    }

    private static func write(decimal value: Int, into buffer: inout ByteBuffer) {
        if value < 10 {
            buffer.writeInteger(UInt8(ascii: "0") + UInt8(value))
        } else {
            buffer.writeString(String(value))
        }
    }
}
