import NIOCore

/// Copies what was read out of the TLS layer's buffer.
///
/// That buffer of 32 KB is used again for the next read, unless somebody still holds it: then it is copied as a whole.
/// The HTTP/2 layer holds what it read last until it reads the next, so that each small request would copy 32 KB, and
/// each idle connection keep them twice.
final class ReadCopyHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: bytes.readableBytesView)))
    }
}
