import NIOCore
import NIOHTTP2
import NIOSSL
import NIOTLS

/// Waits for the TLS handshake and has the connection made of what was agreed on.
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

/// Closes an HTTP/1.1 connection on which something went wrong, also when no request is under way.
final class HTTP1ConnectionGuard: ChannelInboundHandler {
    typealias InboundIn = Any

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }
}

/// Watches over an HTTP/2 connection: learns what the server allows, leaves when the server goes away, and finds out
/// with pings when it is dead.
final class HTTP2ClientConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    private let pingInterval: TimeAmount
    private let pingTimeout: TimeAmount
    private var connection: ClientConnection?
    private var timer: Scheduled<Void>?

    init(pingInterval: TimeAmount, pingTimeout: TimeAmount) {
        self.pingInterval = pingInterval
        self.pingTimeout = pingTimeout
    }

    /// To be called once, when the connection is made of the channel.
    func watch(_ connection: ClientConnection, context: ChannelHandlerContext) {
        self.connection = connection
        schedulePing(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data).payload {
        case .settings(.settings(let settings)):
            for setting in settings where setting.parameter == .maxConcurrentStreams {
                connection?.setMaximumRequests(setting.value)
            }
        case .goAway:
            connection?.retire()
        case .ping(_, ack: true):
            schedulePing(context)
        default:
            break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        connection = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What concerns one stream has reached that stream; after other errors the connection can't go on.
        if error is NIOSSLError || error is IOError || error is NIOHTTP2Errors.BadClientMagic
            || error is NIOHTTP2Errors.UnableToParseFrame
        {
            context.close(promise: nil)
        } else {
            connection?.retire()
        }
    }

    private func schedulePing(_ context: ChannelHandlerContext) {
        timer?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: pingInterval) {
            let (handler, context) = bound.value
            handler.ping(context)
        }
    }

    private func ping(_ context: ChannelHandlerContext) {
        let frame = HTTP2Frame(streamID: .rootStream, payload: .ping(HTTP2PingData(withInteger: 1), ack: false))
        context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: pingTimeout) { channel.close(promise: nil) }
    }
}
