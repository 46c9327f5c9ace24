import NIOCore
import NIOSSL
import NIOTLS

/// Who sends requests on a connection, one at a time, and takes the answers. All calls come on the event loop.
protocol ResponseReceiver: AnyObject {
    /// Requests may be sent.
    func connectionIsReady(_ connection: HTTPConnection)
    func received(_ head: ResponseHead)
    /// `body` is valid during the call only.
    func received(body: UnsafeRawBufferPointer)
    func receivedEnd()
    /// The connection could not be made or has ended; nothing else comes. It comes once.
    func connectionDidClose(_ error: (any Error)?)
}

/// One HTTP/1.1 connection of the load generator: bytes out, answers found in the bytes that come in.
///
/// Not the general client: on the two cores that the server has as well, what the generator takes is missing there.
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

    /// Sends a request. To be called when the answer to the one before has ended.
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
        tellClosed()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Servers often close without saying goodbye in TLS; that is an end like others.
        if let error = error as? NIOSSLError, case .uncleanShutdown = error { return }
        fail(context, error)
    }

    private func fail(_ context: ChannelHandlerContext, _ error: any Error) {
        if self.error == nil { self.error = error }
        context.close(promise: nil)
        // A channel whose connection was never active is not told that it became inactive.
        if !context.channel.isActive { tellClosed() }
    }

    private func tellClosed() {
        guard !isClosed else { return }
        isClosed = true
        receiver.connectionDidClose(error)
    }
}

/// Throws when the server's certificate is not for the server that was meant.
typealias ServerIdentityCheck = @Sendable (NIOSSLCertificate?) throws -> Void
