import NIOCore

/// Removes pings from the bytes that an HTTP/2 server sends. A frame has a header of nine bytes, which contains the
/// length of its payload (RFC 9113, 4.1 and 6.7).
struct PingFilter {
    private static let headBytes = 9
    private static let pingBytes: UInt32 = 8
    private static let pingType: UInt8 = 6
    private static let acknowledgement: UInt8 = 1

    /// The buffered beginning of a frame, at most a whole ping.
    private var beginning = ByteBuffer()
    /// The number of remaining bytes of a frame that is passed on.
    private var remaining = 0

    /// Returns the bytes without pings, and the frames that acknowledge the pings.
    mutating func process(_ bytes: ByteBuffer) -> (rest: ByteBuffer, answers: ByteBuffer) {
        var bytes = bytes
        var rest = ByteBuffer()
        var answers = ByteBuffer()
        while bytes.readableBytes > 0 {
            if remaining > 0 {
                guard var part = bytes.readSlice(length: min(remaining, bytes.readableBytes)) else { break }
                remaining -= part.readableBytes
                rest.writeBuffer(&part)
                continue
            }
            fill(to: Self.headBytes, from: &bytes)
            guard let head = beginning.getBytes(at: beginning.readerIndex, length: Self.headBytes) else { break }
            let length = UInt32(head[0]) << 16 | UInt32(head[1]) << 8 | UInt32(head[2])
            let isPing = head[3] == Self.pingType && head[4] & Self.acknowledgement == 0 && length == Self.pingBytes
            guard isPing else {
                rest.writeBuffer(&beginning)
                beginning.clear()
                remaining = Int(length)
                continue
            }
            fill(to: Self.headBytes + Int(Self.pingBytes), from: &bytes)
            guard beginning.readableBytes == Self.headBytes + Int(Self.pingBytes) else { break }
            beginning.setInteger(Self.acknowledgement, at: beginning.readerIndex + 4)
            answers.writeBuffer(&beginning)
            beginning.clear()
        }
        return (rest, answers)
    }

    private mutating func fill(to count: Int, from bytes: inout ByteBuffer) {
        let missing = min(count - beginning.readableBytes, bytes.readableBytes)
        guard missing > 0, var part = bytes.readSlice(length: missing) else { return }
        beginning.writeBuffer(&part)
    }
}
