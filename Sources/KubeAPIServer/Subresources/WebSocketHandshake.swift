import KubeAPI
import KubeServing
import KubeSupport
import NIOCore
import NIOWebSocket

/// Performs the opening handshake of a WebSocket to a kubelet (RFC 6455, 4.1).
///
/// Bytes that follow the response are the first of the WebSocket and are passed on.
final class WebSocketHandshake: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Outcome: Sendable {
        case upgraded(KubeletWebSocket)
        case refused(status: Int, body: String)
    }

    private enum State {
        case awaitingHead
        /// Nil if the body ends with the connection.
        case awaitingRefusal(status: Int, bytes: Int?)
        case done
    }

    private static let maximumHead = 64 << 10
    /// The largest body of an error response, in bytes, that is used as a message.
    private static let maximumBody = 16 << 10

    private let request: String
    private let key: String
    private let promise: EventLoopPromise<Outcome>
    private var state = State.awaitingHead
    private var received = ByteBuffer()

    init(host: String, path: String, protocols: [String], eventLoop: any EventLoop) {
        key = Base64.encode(SystemRandom.bytes(16))
        var request = "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \(key)\r\n"
        if !protocols.isEmpty { request += "Sec-WebSocket-Protocol: \(protocols.joined(separator: ", "))\r\n" }
        self.request = request + "\r\n"
        promise = eventLoop.makePromise()
    }

    var outcome: EventLoopFuture<Outcome> { promise.futureResult }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        if case .awaitingHead = state { readHead(context) }
        if case .awaitingRefusal(let status, let wanted) = state {
            let bytes = received.readableBytes
            guard bytes >= wanted ?? .max || bytes > Self.maximumBody else { return }
            refuse(status, context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if case .awaitingRefusal(let status, _) = state { refuse(status, context) }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }

    /// Called if the connection ends or can't be established.
    func handlerRemoved(context: ChannelHandlerContext) {
        fail(StatusError.internalError("the kubelet closed the connection"))
    }

    private func readHead(_ context: ChannelHandlerContext) {
        let end = Array("\r\n\r\n".utf8)
        guard let range = received.readableBytesView.firstRange(of: end) else {
            if received.readableBytes > Self.maximumHead {
                fail(StatusError.internalError("the kubelet's answer has a head that is too large"))
                context.close(promise: nil)
            }
            return
        }
        let length = range.upperBound - received.readerIndex
        let lines = (received.readString(length: length) ?? "").split(separator: "\r\n")
        let status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
        func header(_ name: String) -> String? {
            let line = lines.dropFirst().first { $0.lowercased().hasPrefix("\(name):") }
            return line.map { String($0.dropFirst(name.utf8.count + 1).drop { $0 == " " }) }
        }
        guard status == 101 else {
            state = .awaitingRefusal(status: status, bytes: header("content-length").flatMap { Int($0) })
            return
        }
        guard header("sec-websocket-accept") == WebSocketUpgrade.acceptValue(forKey: key) else {
            fail(StatusError.internalError("the kubelet's answer is not to the request for a WebSocket"))
            return context.close(promise: nil)
        }
        upgrade(context, subprotocol: header("sec-websocket-protocol"))
    }

    private func upgrade(_ context: ChannelHandlerContext, subprotocol: String?) {
        state = .done
        do {
            try context.pipeline.syncOperations.addHandlers(
                WebSocketFrameEncoder(),
                ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: KubeletWebSocket.maximumFrame)))
            let frames = try NIOAsyncChannel<WebSocketFrame, WebSocketFrame>(
                wrappingChannelSynchronously: context.channel)
            promise.succeed(.upgraded(KubeletWebSocket(frames: frames, subprotocol: subprotocol)))
        } catch {
            promise.fail(error)
            return context.close(promise: nil)
        }
        if received.readableBytes > 0 {
            context.fireChannelRead(wrapInboundOut(received))
            context.fireChannelReadComplete()
        }
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    private func refuse(_ status: Int, _ context: ChannelHandlerContext) {
        state = .done
        promise.succeed(.refused(status: status, body: String(buffer: received)))
        context.close(promise: nil)
    }

    private func fail(_ error: any Error) {
        if case .done = state { return }
        state = .done
        promise.fail(error)
    }
}
