import NIOCore
import NIOSSL
import NIOTLS

/// Waits for the TLS handshake and makes the connection with the protocol that ALPN negotiated.
final class ClientHandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let connected: EventLoopPromise<ClientConnection>
    private let configure: (any Channel, _ protocolName: String?) throws -> ClientConnection
    private var isDone = false

    init(
        connected: EventLoopPromise<ClientConnection>,
        configure: @escaping (any Channel, String?) throws -> ClientConnection
    ) {
        self.connected = connected
        self.configure = configure
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if !isDone, case TLSUserEvent.handshakeCompleted(let negotiated) = event {
            isDone = true
            do {
                connected.succeed(try configure(context.channel, negotiated))
                context.pipeline.syncOperations.removeHandler(self, promise: nil)
            } catch {
                connected.fail(error)
                context.close(promise: nil)
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(context, error)
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(context, ChannelError.eof)
        context.fireChannelInactive()
    }

    private func fail(_ context: ChannelHandlerContext, _ error: any Error) {
        guard !isDone else { return }
        isDone = true
        connected.fail(error)
        context.close(promise: nil)
    }
}
