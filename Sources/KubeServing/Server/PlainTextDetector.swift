import NIOCore

/// Responds with 400 to a client that sends plain HTTP to a TLS port, instead of failing its handshake.
final class PlainTextDetector: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        let bytes = unwrapInboundIn(data)
        // A TLS connection begins with a handshake record, type 22; an HTTP request begins with a letter.
        guard let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self), (0x41...0x5a).contains(first) else {
            context.fireChannelRead(data)
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
            return
        }
        isRefused = true
        let answer = "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n"
        // Closes the channel below the TLS layer, which must not send anything to this client.
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer))).whenComplete { _ in
            bound.value.close(mode: .output, promise: nil)
        }
    }
}
