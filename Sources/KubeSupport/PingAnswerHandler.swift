import NIOCore

/// Answers a gRPC server's pings before the HTTP/2 handler sees them.
///
/// Go's gRPC servers ping once for each request to measure the connection. NIOHTTP2 takes more than 200 pings in 30
/// seconds for an attack, from servers too, and ends the connection with everything that is under way on it; gRPC has no
/// setting for that. For servers that are trusted anyway, as containerd and etcd are, nothing is lost by answering as often
/// as they ask.
///
/// Belongs right before the HTTP/2 handler: behind TLS where there is TLS.
package final class PingAnswerHandler: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    private var filter = PingFilter()

    package init() {}

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let (rest, answers) = filter.process(unwrapInboundIn(data))
        if answers.readableBytes > 0 { context.writeAndFlush(wrapOutboundOut(answers), promise: nil) }
        if rest.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(rest)) }
    }
}

/// Takes pings out of what an HTTP/2 server sends: frames have a head of nine bytes and the length that stands in it
/// (RFC 9113, 4.1 and 6.7).
struct PingFilter {
    private static let headBytes = 9
    private static let pingBytes: UInt32 = 8
    private static let pingType: UInt8 = 6
    private static let acknowledgement: UInt8 = 1

    /// The beginning of a frame, up to a whole ping.
    private var beginning = ByteBuffer()
    /// What is still to come of a frame that is passed on.
    private var remaining = 0

    /// Returns what is left without pings, and the frames that answer them.
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
