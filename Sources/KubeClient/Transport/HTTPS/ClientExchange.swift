import NIOCore
import NIOHTTP1
import NIOHTTP2

/// Sends a request and receives its response. It is the last handler in the channel of an HTTP/2 stream or, while the
/// request is in progress, in the channel of an HTTP/1.1 connection. Used on the event loop only.
final class ClientExchange: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPClientRequestPart

    /// The promise that the caller waits for.
    enum ResponsePromise: Sendable {
        case whole(EventLoopPromise<APIResponse>, maximumBytes: Int)
        case stream(EventLoopPromise<APIStream>, bufferBytes: Int)
    }

    /// A request with encoded head.
    struct Request: Sendable {
        var head: HTTPRequestHead
        var body: [UInt8]
        var timeout: TimeAmount
    }

    private enum Phase {
        case awaitingHead
        case body
        case done
    }

    private let request: Request
    /// Nil after it has been completed: a retained promise would retain its stream, which closes when it is released.
    private var responsePromise: ResponsePromise?
    /// Called once, when the exchange has ended. `isReusable` is true if the connection can be used for another
    /// request.
    private let onDone: (_ isReusable: Bool) -> Void
    private var context: ChannelHandlerContext?
    private var phase = Phase.awaitingHead
    private var isSent = false
    private var isReusable = true
    private var response = APIResponse(status: 0, body: [])
    private var source: APIStreamSource<[UInt8]>?
    private var isPaused = false
    private var readWanted = false
    private var timer: Scheduled<Void>?

    init(request: Request, promise: ResponsePromise, onDone: @escaping (Bool) -> Void) {
        self.request = request
        responsePromise = promise
        self.onDone = onDone
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleTask(in: request.timeout) {
            bound.value.fail(TransportError(.timedOut, "the request timed out"))
        }
        if context.channel.isActive { send(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        fail(TransportError(.connectionLost, "the connection was closed", isUnprocessed: !isSent))
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        send(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(TransportError(.connectionLost, "the connection was lost", isUnprocessed: !isSent))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // REFUSED_STREAM guarantees that the server has not processed the request (RFC 9113, 8.7).
        let isRefused = (error as? NIOHTTP2Errors.StreamClosed)?.errorCode == .refusedStream
        fail(
            TransportError(
                .connectionLost, "the connection was lost", cause: error, isUnprocessed: isRefused || !isSent))
    }

    func read(context: ChannelHandlerContext) {
        if isPaused { readWanted = true } else { context.read() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): receive(head)
        case .body(let bytes): receive(bytes)
        case .end: end()
        }
    }

    /// Ends the exchange because the caller no longer needs the response.
    func cancel() {
        fail(CancellationError())
    }

    private func send(_ context: ChannelHandlerContext) {
        guard !isSent, phase == .awaitingHead else { return }
        isSent = true
        context.write(wrapOutboundOut(.head(request.head)), promise: nil)
        if !request.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: request.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func receive(_ head: HTTPResponseHead) {
        guard phase == .awaitingHead, head.status.code >= 200 else { return }
        phase = .body
        isReusable = head.isKeepAlive
        response.status = Int(head.status.code)
        response.contentType = head.headers.first(name: "content-type")
        guard case .stream(let promise, let bufferBytes) = responsePromise, let context else { return }
        responsePromise = nil
        timer?.cancel()
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        let source = APIStreamSource<[UInt8]>(highWatermark: bufferBytes) {
            eventLoop.execute { bound.value.resumeReading() }
        } onCancel: {
            eventLoop.execute { bound.value.cancel() }
        }
        self.source = source
        promise.succeed(
            APIStream(status: response.status, contentType: response.contentType, body: source.makeBody()))
    }

    private func receive(_ bytes: ByteBuffer) {
        guard phase == .body else { return }
        if let source {
            if !source.yield(Array(bytes.readableBytesView)) { isPaused = true }
        } else if case .whole(_, let maximumBytes) = responsePromise {
            guard response.body.count + bytes.readableBytes <= maximumBytes else {
                return fail(TransportError(.responseTooLarge, "the response is larger than \(maximumBytes) bytes"))
            }
            response.body.append(contentsOf: bytes.readableBytesView)
        }
    }

    private func resumeReading() {
        guard isPaused else { return }
        isPaused = false
        if readWanted {
            readWanted = false
            context?.read()
        }
    }

    private func end() {
        guard phase == .body else { return }
        phase = .done
        timer?.cancel()
        source?.finish()
        if case .whole(let promise, _) = responsePromise { promise.succeed(response) }
        responsePromise = nil
        resumeReading()
        finish(isReusable: isReusable)
    }

    private func fail(_ error: any Error) {
        guard phase != .done else { return }
        phase = .done
        timer?.cancel()
        source?.finish(throwing: error)
        switch responsePromise {
        case .whole(let promise, _): promise.fail(error)
        case .stream(let promise, _): promise.fail(error)
        case nil: break
        }
        responsePromise = nil
        // HTTP/2: resets the stream. HTTP/1.1: the start of the next response could not be found.
        context?.close(promise: nil)
        finish(isReusable: false)
    }

    private func finish(isReusable: Bool) {
        source = nil
        // The next request on an HTTP/1.1 connection adds its own handler.
        if isReusable { context?.pipeline.syncOperations.removeHandler(self, promise: nil) }
        onDone(isReusable)
    }
}
