import NIOCore
import NIOHTTP1

/// An HTTP/1.1 connection: reads requests, passes each to the handler after the response to the previous one, and
/// writes the responses.
///
/// Bytes that arrive during a request (pipelining) are buffered in `input` up to a limit, and remain in the socket
/// beyond it. Responses are collected in `output` while input is processed, and written together afterwards.
///
/// `@unchecked Sendable`: all state is accessed on the channel's event loop only; `HTTPResponder` and `HTTPBodyStream`
/// switch to it before they call.
final class HTTP1Connection: ChannelDuplexHandler, RemovableChannelHandler, HTTPExchange, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Phase {
        /// Waiting for a request, part of which may have arrived.
        case reading
        /// The handler is processing a request, or its response is being written.
        case responding
        /// The last response is being written or has been written. Input is discarded until the client closes, because
        /// closing with unread input resets the connection and may destroy the response (RFC 9112, 9.6).
        case lingering
        case upgraded
        case closed
    }

    /// The event that the timer limits.
    enum Waiting {
        case nothing, request, requestHead, requestBody, socket, clientClose
    }

    /// The properties of the request in progress.
    struct Current {
        var isHead = false
        var isHTTP10 = false
        var keepAlive = true
        var method = HTTPMethod.GET
        var headers = HTTPHeaders()
        var begun = false
        var onClose: EventLoopPromise<Void>?
    }

    /// The number of bytes that are read ahead while a request is in progress.
    private static let readAheadBytes = 64 * 1024
    /// The limits in time and bytes for discarding input in the phase `lingering`.
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
    /// Encoded output that has not been written to the channel.
    var output = ByteBuffer()
    /// The unsent rest of a body that is too large to be copied into `output`.
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
            // Most reads contain exactly one request, which is parsed in the receive buffer.
            let isReceiveBuffer = input.readableBytes == 0
            if isReceiveBuffer { input = bytes } else { input.writeBuffer(&bytes) }
            processInput()
            keepInput(isReceiveBuffer: isReceiveBuffer)
        }
    }

    /// Copies the unparsed rest out of the channel's receive buffer, so that the channel can reuse it. Input that has
    /// been copied already is not copied again, which would be quadratic for a head that arrives byte by byte.
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
        // The connection was reset or a TLS record is invalid: no response can be sent.
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
    /// Processes buffered requests, and reads again if reading was suspended.
    func resumeInput() {
        processInput()
        if readSuppressed, !isHeldBack {
            readSuppressed = false
            channelContext?.read()
        }
    }

    /// True if reading is suspended: enough input is buffered while a request is in progress or the client does not
    /// read.
    private var isHeldBack: Bool {
        guard input.readableBytes > Self.readAheadBytes else { return false }
        return phase == .responding || phase == .reading && channelContext?.channel.isWritable == false
    }

    /// Processes the input as far as the phase and the channel's writability allow. A reentrant call does nothing.
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

    /// Responds to a request that is malformed or exceeds a limit, and ends the connection.
    private func refuse(_ failure: HTTPRequestFailure) {
        wait(for: .nothing)
        phase = .responding
        currentID &+= 1
        current = Current(keepAlive: false)
        respond(context.configuration.errorResponse(failure.status, failure.message), id: currentID)
    }

    /// Returns the bytes that the client sent after the upgrade request.
    func takeInput() -> ByteBuffer {
        let rest = input
        input = ByteBuffer()
        wait(for: .nothing)
        return rest
    }
}

// Timeouts and the end of the connection.
extension HTTP1Connection {
    /// Starts the timeout for `waiting`, unless it is already running: a client that sends its head byte by byte does
    /// not extend the timeout.
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

    /// Ends the exchange and closes the connection without writing pending output.
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

    /// - Parameter delay: The time after which a stream with `endsOnShutdown` is ended.
    private func beginShutdown(endingStreamsIn delay: TimeAmount) {
        guard !isShuttingDown else { return }
        isShuttingDown = true
        switch phase {
        case .reading where isIdle: closeNow()
        case .responding: endStream(in: delay)
        case .reading, .lingering, .upgraded, .closed: break
        }
    }

    /// True if no part of a request has been received.
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
