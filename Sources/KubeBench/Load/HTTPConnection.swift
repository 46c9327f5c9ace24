import NIOCore
import NIOSSL
import NIOTLS

/// An HTTP/1.1 connection of the load generator.
///
/// The general client is not used, because the CPU time of the load generator reduces that of a server on the same
/// cores.
final class HTTPConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let receiver: any ResponseReceiver
    private let identity: ServerIdentityCheck?
    private let awaitsHandshake: Bool
    private var scanner = ResponseScanner()
    private var context: ChannelHandlerContext?
    private var error: (any Error)?
    private var isReady = false
    private var isClosed = false

    init(_ receiver: any ResponseReceiver, awaitsHandshake: Bool, identity: ServerIdentityCheck?) {
        self.receiver = receiver
        self.awaitsHandshake = awaitsHandshake
        self.identity = identity
    }

    /// Sends a request. May only be called after the response to the previous one has ended.
    func send(_ request: ByteBuffer) {
        context?.writeAndFlush(wrapOutboundOut(request), promise: nil)
    }

    func close() {
        context?.close(promise: nil)
    }

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        if !awaitsHandshake { becomeReady() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case TLSUserEvent.handshakeCompleted = event, awaitsHandshake {
            do {
                try identity?(context.pipeline.syncOperations.nioSSL_peerCertificate())
                becomeReady()
            } catch {
                fail(context, error)
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func becomeReady() {
        guard !isReady else { return }
        isReady = true
        receiver.connectionIsReady(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        do {
            try buffer.withUnsafeReadableBytes { bytes in
                var rest = bytes
                while let event = try scanner.next(&rest) {
                    switch event {
                    case .head(let head): receiver.received(head)
                    case .body(let part): receiver.received(body: part)
                    case .end: receiver.receivedEnd()
                    }
                }
            }
        } catch {
            fail(context, error)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if scanner.finish() { receiver.receivedEnd() }
        notifyClosed()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Servers often close without a TLS close_notify, which is not an error.
        if let error = error as? NIOSSLError, case .uncleanShutdown = error { return }
        fail(context, error)
    }

    private func fail(_ context: ChannelHandlerContext, _ error: any Error) {
        if self.error == nil { self.error = error }
        context.close(promise: nil)
        // `channelInactive` is not called for a channel that never became active.
        if !context.channel.isActive { notifyClosed() }
    }

    private func notifyClosed() {
        guard !isClosed else { return }
        isClosed = true
        receiver.connectionDidClose(error)
    }
}

/// Throws if the server's certificate does not match the expected server.
typealias ServerIdentityCheck = @Sendable (NIOSSLCertificate?) throws -> Void
