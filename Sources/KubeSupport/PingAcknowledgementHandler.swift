import NIOCore

/// Acknowledges the pings of a gRPC server before they reach the HTTP/2 handler.
///
/// Go's gRPC servers send a ping for each request to measure the connection. NIOHTTP2 treats more than 200 pings in 30
/// seconds as an attack, also by servers, and closes the connection with all its streams; grpc-swift has no setting for
/// that. Trusted servers, such as containerd and etcd, may be answered without a limit.
///
/// It must be placed directly before the HTTP/2 handler, after TLS if TLS is used.
package final class PingAcknowledgementHandler: ChannelInboundHandler {
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
