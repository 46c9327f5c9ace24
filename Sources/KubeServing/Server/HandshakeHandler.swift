import NIOCore
import NIOSSL
import NIOTLS

/// Waits for the TLS handshake, and then adds the handlers of the protocol that ALPN negotiated.
final class HandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Records the certificates that the client presents during the handshake.
    final class PresentedChain {
        var certificates: [NIOSSLCertificate] = []
    }

    private let timeout: TimeAmount
    private let presented: PresentedChain
    private let configure: (any Channel, _ protocolName: String?, [NIOSSLCertificate]) throws -> Void
    private var timer: Scheduled<Void>?
    private var isDone = false

    init(
        timeout: TimeAmount, presented: PresentedChain,
        configure: @escaping (any Channel, String?, [NIOSSLCertificate]) throws -> Void
    ) {
        self.timeout = timeout
        self.presented = presented
        self.configure = configure
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted(let negotiated) where !isDone:
            isDone = true
            timer?.cancel()
            do {
                try configure(context.channel, negotiated, certificates(context))
                context.pipeline.syncOperations.removeHandler(self, promise: nil)
            } catch {
                context.close(promise: nil)
            }
        case is ShutdownEvent where !isDone, is CloseIdleEvent where !isDone:
            context.close(promise: nil)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isDone {
            context.fireErrorCaught(error)
        } else {
            // The handshake failed; the TLS layer has sent the alert.
            context.close(promise: nil)
        }
    }

    /// For a resumed session, the callback with the whole chain is not called, and only the leaf is known.
    private func certificates(_ context: ChannelHandlerContext) -> [NIOSSLCertificate] {
        if !presented.certificates.isEmpty { return presented.certificates }
        let leaf = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
        return leaf.map { [$0] } ?? []
    }
}
