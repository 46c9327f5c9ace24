import NIOCore
import NIOHTTP2
import NIOSSL
import NIOTLS

/// Handles the frames of an HTTP/2 connection that belong to no stream: applies the server's settings, retires the
/// connection on GOAWAY, and closes it when a ping is not acknowledged.
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

    /// Starts the handler. Called once, when the connection has been made.
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
        // Stream errors have been delivered to their streams; the following errors are fatal to the connection.
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
