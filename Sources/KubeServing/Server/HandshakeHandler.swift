import NIOCore
import NIOSSL
import NIOTLS

/// Waits for the TLS handshake, then has the connection's handlers put in place for the protocol that was agreed on.
final class HandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Takes down the certificates that the client presents during the handshake.
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
            // A failed handshake; the TLS layer has told the client what it could.
            context.close(promise: nil)
        }
    }

    /// The callback that sees the whole chain is not called for a resumed session, which knows the leaf.
    private func certificates(_ context: ChannelHandlerContext) -> [NIOSSLCertificate] {
        if !presented.certificates.isEmpty { return presented.certificates }
        let leaf = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
        return leaf.map { [$0] } ?? []
    }
}

/// Tells a client that speaks plain HTTP to a TLS port so, instead of failing its handshake.
final class PlainTextDetector: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        let bytes = unwrapInboundIn(data)
        // Every TLS connection begins with a handshake record, type 22; every HTTP request with a letter.
        guard let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self), (0x41...0x5a).contains(first) else {
            context.fireChannelRead(data)
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
            return
        }
        isRefused = true
        let answer = "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n"
        // Closed from here on towards the socket: the TLS layer has nothing to say to this client.
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer))).whenComplete { _ in
            bound.value.close(mode: .output, promise: nil)
        }
    }
}
