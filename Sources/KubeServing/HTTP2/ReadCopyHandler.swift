import NIOCore

/// Copies received bytes out of the TLS layer's buffer.
///
/// The TLS layer reuses its 32 KB buffer for the next read unless it is still referenced; then it copies the whole
/// buffer. The HTTP/2 layer references the last read until the next one. Without this handler, each small request would
/// copy 32 KB, and each idle connection would hold two such buffers.
final class ReadCopyHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: bytes.readableBytesView)))
    }
}
