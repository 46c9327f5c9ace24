import NIOCore
import NIOHTTP1

/// One HTTP/1.1 connection: reads requests, hands each to the handler when the one before is answered, and writes
/// the answers.
///
/// Bytes that arrive during a request (pipelining) wait in `input`, and beyond a bound in the socket. Answers are
/// collected in `output` while input is processed and leave in one write at its end.
///
/// `@unchecked Sendable`: all state is touched on the channel's event loop only; `HTTPResponder` and
/// `HTTPBodyStream` hop there before they call.
final class HTTP1Connection: ChannelDuplexHandler, RemovableChannelHandler, HTTPExchange, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Phase {
        /// Waiting for a request; part of it may be there.
        case reading
        /// A request is with the handler, or its response is being written.
        case responding
        /// The last response is being written or was written; input is dropped until the client closes, so that no
        /// reset destroys the response on its way (RFC 9112, 9.6).
        case lingering
        case upgraded
        case closed
    }

    /// What the timer watches.
    enum Waiting {
        case nothing, request, requestHead, requestBody, socket, clientClose
    }

    /// What is known of the request being answered.
    struct Current {
        var isHead = false
        var isHTTP10 = false
        var keepAlive = true
        var method = HTTPMethod.GET
        var headers = HTTPHeaders()
        var begun = false
        var onClose: EventLoopPromise<Void>?
    }

    /// More input than this is not read ahead of the answer to the current request.
    private static let readAheadBytes = 64 * 1024
    /// How long, and how many bytes, the server listens to a client it has turned away.
    private static let lingerTime = Duration.seconds(2)
    private static let lingerBytes = 64 * 1024 * 1024

    let context: ConnectionContext
    let info: ConnectionInfo
    let eventLoop: any EventLoop
    private let activity: ConnectionActivity
    var channelContext: ChannelHandlerContext?
    var phase = Phase.reading
    var current = Current()
    var currentID: UInt64 = 0
    var encoder = ResponseHeadEncoder()
    /// Encoded and not yet given to the channel.
    var output = ByteBuffer()
    /// What is left of a body too large to be copied into `output`.
    var remainingBody: ByteBuffer?
    var stream: HTTPBodyStream?
    var pendingUpgrade: (any ProtocolUpgrade)?
    var isProcessing = false
    var isPumping = false
    var isShuttingDown = false
    private var parser: HTTP1RequestParser
    private var input = ByteBuffer()
    private var timer: ConnectionTimer
    private var waiting = Waiting.nothing
    private var readSuppressed = false
    private var lingered = 0

    init(
        context: ConnectionContext, info: ConnectionInfo, eventLoop: any EventLoop,
        activity: ConnectionActivity = ConnectionActivity()
    ) {
        self.context = context
        self.activity = activity
        self.info = info
        self.eventLoop = eventLoop
        parser = HTTP1RequestParser(
            limits: .init(
                maximumHeadBytes: context.configuration.limits.maximumHeadBytes,
                maximumBodyBytes: context.configuration.limits.maximumBodyBytes))
        timer = ConnectionTimer(eventLoop: eventLoop)
    }

    func handlerAdded(context channelContext: ChannelHandlerContext) {
        self.channelContext = channelContext
        wait(for: .request)
    }

    func handlerRemoved(context channelContext: ChannelHandlerContext) {
        self.channelContext = nil
        timer.cancel()
    }

    func channelRead(context channelContext: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        switch phase {
        case .upgraded, .closed:
            return
        case .lingering:
            lingered += bytes.readableBytes
            if lingered > Self.lingerBytes { closeNow() }
        case .reading, .responding:
            // Most reads hold one whole request, which is parsed where it is.
            let isReceiveBuffer = input.readableBytes == 0
            if isReceiveBuffer { input = bytes } else { input.writeBuffer(&bytes) }
            processInput()
            keepInput(isReceiveBuffer: isReceiveBuffer)
        }
    }

    /// What is left is copied out of the channel's receive buffer, so that the channel can use it again. What was
    /// copied before stays: a head that comes byte by byte must not cost the square of its size.
    private func keepInput(isReceiveBuffer: Bool) {
        if input.readableBytes == 0 {
            input = ByteBuffer()
        } else if isReceiveBuffer {
            input = ByteBuffer(bytes: input.readableBytesView)
        } else if input.readerIndex > input.capacity / 2 {
            input.discardReadBytes()
        }
    }

    func read(context channelContext: ChannelHandlerContext) {
        if isHeldBack {
            readSuppressed = true
        } else {
            channelContext.read()
        }
    }

    func channelWritabilityChanged(context channelContext: ChannelHandlerContext) {
        if channelContext.channel.isWritable {
            pump()
            resumeInput()
        }
        channelContext.fireChannelWritabilityChanged()
    }

    func channelInactive(context channelContext: ChannelHandlerContext) {
        connectionEnded()
        channelContext.fireChannelInactive()
    }

    func errorCaught(context channelContext: ChannelHandlerContext, error: any Error) {
        // A reset connection, a broken TLS record: there is nobody to answer to.
        closeNow()
    }

    func userInboundEventTriggered(context channelContext: ChannelHandlerContext, event: Any) {
        if let event = event as? ShutdownEvent { beginShutdown(endingStreamsIn: event.streamsEndIn) }
        if event is CloseIdleEvent, isIdle { closeNow() }
        channelContext.fireUserInboundEventTriggered(event)
    }
}

// Reading requests.
extension HTTP1Connection {
    /// Goes on with requests that wait, and with reading if it was held back.
    func resumeInput() {
        processInput()
        if readSuppressed, !isHeldBack {
            readSuppressed = false
            channelContext?.read()
        }
    }

    /// Whether the client has sent enough for now: its request is not answered yet, or it does not take its answers.
    private var isHeldBack: Bool {
        guard input.readableBytes > Self.readAheadBytes else { return false }
        return phase == .responding || phase == .reading && channelContext?.channel.isWritable == false
    }

    /// Processes the input as far as the phase and the client's reading allow. Does nothing when called from within.
    func processInput() {
        guard !isProcessing, let channelContext else { return }
        isProcessing = true
        var needsMore = false
        while phase == .reading, input.readableBytes > 0, !needsMore, channelContext.channel.isWritable {
            do throws(HTTPRequestFailure) {
                switch try parser.parse(&input) {
                case .needsMoreBytes: needsMore = true
                case .expectsContinue: output.writeStaticString("HTTP/1.1 100 Continue\r\n\r\n")
                case .request(let head, let body): dispatch(head, body: body)
                }
            } catch {
                refuse(error)
            }
        }
        isProcessing = false
        if phase == .reading {
            if input.readableBytes > 0, !channelContext.channel.isWritable {
                wait(for: .socket)
            } else if parser.isInsideBody {
                wait(for: .requestBody)
            } else if input.readableBytes > 0 {
                wait(for: .requestHead)
            } else {
                wait(for: .request)
            }
        }
        flushOutput()
        if let pendingUpgrade { complete(pendingUpgrade) }
    }

    private func dispatch(_ head: HTTP1RequestHead, body: ByteBuffer) {
        wait(for: .nothing)
        phase = .responding
        currentID &+= 1
        current = Current(
            isHead: head.method == .HEAD, isHTTP10: head.minorVersion == 0,
            keepAlive: head.keepAlive && head.minorVersion > 0, method: head.method, headers: head.headers)
        let request = HTTPRequest(
            method: head.method, path: head.target.path, rawPath: head.target.rawPath, query: head.target.query,
            headers: head.headers, body: body, connection: info, isHTTP2: false)
        context.handler.handle(request, HTTPResponder(eventLoop: eventLoop, exchange: self, id: currentID))
    }

    /// Answers what is no request, or one that is too large, and ends the connection.
    private func refuse(_ failure: HTTPRequestFailure) {
        wait(for: .nothing)
        phase = .responding
        currentID &+= 1
        current = Current(keepAlive: false)
        respond(context.configuration.errorResponse(failure.status, failure.message), id: currentID)
    }

    /// What the client sent behind the request that asked for another protocol.
    func takeInput() -> ByteBuffer {
        let rest = input
        input = ByteBuffer()
        wait(for: .nothing)
        return rest
    }
}

// Deadlines and ends.
extension HTTP1Connection {
    /// Begins to wait, unless the connection already waits for just that: a client that sends its head a byte a
    /// minute does not gain time with each byte.
    func wait(for waiting: Waiting) {
        guard waiting != self.waiting else { return }
        self.waiting = waiting
        if waiting == .request { activity.noteIdle() } else { activity.noteBusy() }
        let timeouts = context.configuration.timeouts
        let duration: Duration
        switch waiting {
        case .nothing: return timer.clear()
        case .request: duration = timeouts.idle
        case .requestHead: duration = timeouts.requestHead
        case .requestBody: duration = timeouts.requestBody
        case .socket: duration = timeouts.stalledWrite
        case .clientClose: duration = Self.lingerTime
        }
        timer.set(TimeAmount(duration)) { [weak self] in self?.timerFired() }
    }

    private func timerFired() {
        guard timer.isDue(fire: { [weak self] in self?.timerFired() }) else { return }
        switch waiting {
        case .requestHead, .requestBody:
            refuse(.timedOut)
        case .nothing, .request, .socket, .clientClose:
            closeNow()
        }
    }

    /// Ends the exchange and the connection, whatever waits to be written.
    func closeNow() {
        guard phase != .closed else { return }
        connectionEnded()
        channelContext?.close(promise: nil)
    }

    private func connectionEnded() {
        guard phase != .closed, phase != .upgraded else { return }
        phase = .closed
        timer.cancel()
        input = ByteBuffer()
        output = ByteBuffer()
        remainingBody = nil
        endExchange()
    }

    func endExchange() {
        let stream = self.stream
        let onClose = current.onClose
        self.stream = nil
        current = Current()
        stream?.close()
        onClose?.succeed()
    }

    /// - Parameter delay: After which a stream that would go on for ever is ended.
    private func beginShutdown(endingStreamsIn delay: TimeAmount) {
        guard !isShuttingDown else { return }
        isShuttingDown = true
        switch phase {
        case .reading where isIdle: closeNow()
        case .responding: endStream(in: delay)
        case .reading, .lingering, .upgraded, .closed: break
        }
    }

    /// Whether nothing of a request is there.
    private var isIdle: Bool { phase == .reading && input.readableBytes == 0 && !parser.isInsideBody }

    private func endStream(in delay: TimeAmount) {
        guard let stream, stream.endsOnShutdown else { return }
        if delay == .zero { stream.end() } else { eventLoop.scheduleTask(in: delay) { stream.end() } }
    }

    func closeFuture(id: UInt64) -> EventLoopFuture<Void> {
        guard id == currentID, phase == .responding else { return eventLoop.makeSucceededVoidFuture() }
        if let onClose = current.onClose { return onClose.futureResult }
        let promise = eventLoop.makePromise(of: Void.self)
        current.onClose = promise
        return promise.futureResult
    }
}
