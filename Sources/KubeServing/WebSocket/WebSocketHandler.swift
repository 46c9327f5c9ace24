import NIOCore
import NIOWebSocket

/// Implements the WebSocket protocol above its frames: joins fragments, responds to pings, and performs the closing
/// handshake (RFC 6455, 5.4, 5.5 and 7).
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = WebSocketMessage
    typealias OutboundIn = WebSocketOutbound
    typealias OutboundOut = WebSocketFrame

    /// The time that the peer has to respond to a close frame.
    private static let closeTime = TimeAmount.seconds(2)

    private let limits: WebSocketLimits
    private var fragments: (isText: Bool, data: ByteBuffer)?
    private var closeSent = false
    private var closeReceived = false
    private var closeTimer: Scheduled<Void>?

    init(limits: WebSocketLimits) {
        self.limits = limits
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        guard !closeReceived else { return }
        guard frame.maskKey != nil else { return fail(context, .protocolError, "frame without mask") }
        guard frame.reservedBits.isEmpty else { return fail(context, .protocolError, "reserved bits are set") }
        switch frame.opcode {
        case .binary, .text:
            guard fragments == nil else { return fail(context, .protocolError, "new message before the last fragment") }
            if frame.fin {
                deliver(context, frame.unmaskedData, isText: frame.opcode == .text)
            } else {
                fragments = (frame.opcode == .text, frame.unmaskedData)
            }
        case .continuation:
            continueMessage(context, frame)
        case .ping:
            // No pongs are queued for a client that does not read.
            guard !closeSent, context.channel.isWritable else { return }
            let pong = WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData)
            context.writeAndFlush(wrapOutboundOut(pong), promise: nil)
        case .connectionClose:
            receivedClose(context, frame)
        case .pong:
            break
        default:
            fail(context, .protocolError, "unknown opcode")
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .message(let message):
            guard !closeSent else {
                promise?.fail(ServingError(.closed, "the WebSocket is closed"))
                return
            }
            let frame =
                switch message {
                case .binary(let data): WebSocketFrame(fin: true, opcode: .binary, data: data)
                case .text(let text): WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text))
                }
            context.write(wrapOutboundOut(frame), promise: promise)
        case .close(let code, let reason):
            sendClose(context, code, reason, promise: promise)
        }
    }

    /// Closing the channel first performs the closing handshake, within `closeTime`.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .all, context.channel.isActive, !closeReceived else {
            return context.close(mode: mode, promise: promise)
        }
        sendClose(context, .normalClosure, "", promise: nil)
        if let promise { context.channel.closeFuture.cascade(to: promise) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        closeTimer?.cancel()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error as? NIOWebSocketError {
        case .invalidFrameLength?: fail(context, .messageTooLarge, "message too large")
        case .some: fail(context, .protocolError, "malformed frame")
        case nil:
            closeReceived = true
            context.close(promise: nil)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ShutdownEvent { sendClose(context, .goingAway, "the server is shutting down", promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    private func continueMessage(_ context: ChannelHandlerContext, _ frame: WebSocketFrame) {
        guard var message = fragments else { return fail(context, .protocolError, "unexpected continuation frame") }
        fragments = nil
        var data = frame.unmaskedData
        guard message.data.readableBytes + data.readableBytes <= limits.maximumMessageBytes else {
            return fail(context, .messageTooLarge, "message too large")
        }
        message.data.writeBuffer(&data)
        if frame.fin {
            deliver(context, message.data, isText: message.isText)
        } else {
            fragments = message
        }
    }

    private func deliver(_ context: ChannelHandlerContext, _ data: ByteBuffer, isText: Bool) {
        guard !closeSent else { return }
        guard isText else { return context.fireChannelRead(wrapInboundOut(.binary(data))) }
        guard let text = String(validating: data.readableBytesView, as: UTF8.self) else {
            return fail(context, .dataInconsistentWithMessage, "text message is not UTF-8")
        }
        context.fireChannelRead(wrapInboundOut(.text(text)))
    }

    private func receivedClose(_ context: ChannelHandlerContext, _ frame: WebSocketFrame) {
        closeReceived = true
        var data = frame.unmaskedData
        let code = data.readWebSocketErrorCode() ?? .normalClosure
        if closeSent {
            context.close(promise: nil)
        } else {
            sendClose(context, code, "", promise: nil)
        }
    }

    /// Closes the connection because of an error of the peer.
    private func fail(_ context: ChannelHandlerContext, _ code: WebSocketErrorCode, _ reason: String) {
        fragments = nil
        sendClose(context, code, reason, promise: nil)
        context.fireErrorCaught(
            ServingError(code == .messageTooLarge ? .messageTooLarge : .protocolViolation, "WebSocket: " + reason))
    }

    private func sendClose(
        _ context: ChannelHandlerContext, _ code: WebSocketErrorCode, _ reason: String,
        promise: EventLoopPromise<Void>?
    ) {
        guard !closeSent else {
            promise?.succeed()
            return
        }
        closeSent = true
        var data = context.channel.allocator.buffer(capacity: 2 + reason.utf8.count)
        data.write(webSocketErrorCode: code)
        // The payload of a control frame is at most 125 bytes, 2 of which are the code.
        data.writeBytes(reason.utf8.prefix(123))
        let frame = WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in
            let (handler, context) = bound.value
            if handler.closeReceived { context.close(promise: nil) }
        }
        closeTimer = context.eventLoop.scheduleTask(in: Self.closeTime) {
            let (handler, context) = bound.value
            handler.closeReceived = true
            context.close(promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(frame), promise: written)
    }
}
