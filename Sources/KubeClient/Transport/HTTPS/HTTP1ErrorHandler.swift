import NIOCore

/// Closes an HTTP/1.1 connection after an error, also while no request is in progress.
final class HTTP1ErrorHandler: ChannelInboundHandler {
    typealias InboundIn = Any

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }
}
