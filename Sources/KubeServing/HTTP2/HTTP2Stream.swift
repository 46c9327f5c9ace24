import NIOCore
import NIOHPACK
import NIOHTTP1
import NIOHTTP2

/// A request and its response on an HTTP/2 connection.
///
/// `@unchecked Sendable`: all state is accessed on the channel's event loop only; `HTTPResponder` and `HTTPBodyStream`
/// switch to it before they call.
final class HTTP2Stream: ChannelInboundHandler, HTTPExchange, @unchecked Sendable {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    enum Phase {
        case reading
        /// The handler is processing the request, or its response is being written.
        case responding
        /// The response has ended, or the stream was reset.
        case done
    }

    private enum Waiting {
        case nothing, requestBody, socket
    }

    /// A stream has only one exchange, so that the ID is constant.
    static let exchangeID: UInt64 = 1
    /// Responses up to this size have no write timeout: all streams of a connection together buffer at most a megabyte
    /// of them.
    private static let unwatchedBytes = 4 * 1024

    private let context: ConnectionContext
    private let info: ConnectionInfo
    private let eventLoop: any EventLoop
    private let streams: HTTP2StreamSet
    private var channelContext: ChannelHandlerContext?
    private var phase = Phase.reading
    private var head: HTTP2RequestHead?
    private var body = ByteBuffer()
    private var requestEnded = false
    private var isHead = false
    private var begun = false
    private var isPumping = false
    private var remainingBody: ByteBuffer?
    private var stream: HTTPBodyStream?
    private var onClose: EventLoopPromise<Void>?
    private var timer: ConnectionTimer
    private var waiting = Waiting.nothing
    /// The response has ended, and its last part has not been sent yet.
    private var awaitsLastWrite = false

    init(context: ConnectionContext, info: ConnectionInfo, eventLoop: any EventLoop, streams: HTTP2StreamSet) {
        self.context = context
        self.info = info
        self.eventLoop = eventLoop
        self.streams = streams
        timer = ConnectionTimer(eventLoop: eventLoop)
    }

    func handlerAdded(context channelContext: ChannelHandlerContext) {
        self.channelContext = channelContext
        streams.insert(self)
    }

    func handlerRemoved(context channelContext: ChannelHandlerContext) {
        finish()
        self.channelContext = nil
        streams.remove(self)
    }

    func channelInactive(context channelContext: ChannelHandlerContext) {
        finish()
        channelContext.fireChannelInactive()
    }

    func errorCaught(context channelContext: ChannelHandlerContext, error: any Error) {
        finish()
        channelContext.close(promise: nil)
    }

    func channelWritabilityChanged(context channelContext: ChannelHandlerContext) {
        if channelContext.channel.isWritable { pump() }
        channelContext.fireChannelWritabilityChanged()
    }

    func channelRead(context channelContext: ChannelHandlerContext, data: NIOAny) {
        do throws(HTTPRequestFailure) {
            switch unwrapInboundIn(data) {
            case .headers(let payload):
                requestEnded = requestEnded || payload.endStream
                // A second header block contains trailers, which the Kubernetes API does not use.
                if head == nil, phase == .reading { try receive(payload.headers) }
            case .data(let payload):
                requestEnded = requestEnded || payload.endStream
                guard phase == .reading, case .byteBuffer(var bytes) = payload.data else { return }
                let limit = context.configuration.limits.maximumBodyBytes
                guard body.readableBytes + bytes.readableBytes <= limit else { throw .bodyTooLarge(limit: limit) }
                let arriving = streams.arrivingBytes + bytes.readableBytes
                guard arriving <= context.configuration.limits.maximumArrivingBytes else { throw .tooManyRequests }
                streams.arrivingBytes = arriving
                body.writeBuffer(&bytes)
            default:
                return
            }
            if requestEnded, phase == .reading { dispatch() }
        } catch {
            refuse(error)
        }
    }
}

// Reading the request.
extension HTTP2Stream {
    private func receive(_ block: HPACKHeaders) throws(HTTPRequestFailure) {
        let head = try HTTP2RequestHead(block, limits: context.configuration.limits)
        self.head = head
        isHead = head.method == .HEAD
        guard !requestEnded else { return }
        if let length = head.contentLength { body.reserveCapacity(min(length, 64 * 1024)) }
        wait(for: .requestBody)
    }

    private func dispatch() {
        guard let head else { return }
        wait(for: .nothing)
        phase = .responding
        let request = HTTPRequest(
            method: head.method, path: head.target.path, rawPath: head.target.rawPath, query: head.target.query,
            headers: head.headers, body: body, connection: info, isHTTP2: true)
        forgetBody()
        self.head?.headers = [:]
        context.handler.handle(request, HTTPResponder(eventLoop: eventLoop, exchange: self, id: Self.exchangeID))
    }

    private func forgetBody() {
        streams.arrivingBytes -= body.readableBytes
        body = ByteBuffer()
    }

    private func refuse(_ failure: HTTPRequestFailure) {
        guard phase == .reading else { return }
        phase = .responding
        forgetBody()
        respond(context.configuration.errorResponse(failure), id: Self.exchangeID)
    }

    private func wait(for waiting: Waiting) {
        guard waiting != self.waiting else { return }
        self.waiting = waiting
        let timeouts = context.configuration.timeouts
        let duration: Duration
        switch waiting {
        case .nothing: return timer.clear()
        case .requestBody: duration = timeouts.requestBody
        case .socket: duration = timeouts.stalledWrite
        }
        timer.set(TimeAmount(duration)) { [weak self] in self?.timerFired() }
    }

    private func timerFired() {
        guard timer.isDue(fire: { [weak self] in self?.timerFired() }) else { return }
        switch waiting {
        case .nothing: break
        case .requestBody: refuse(.timedOut)
        case .socket: reset(.cancel)
        }
    }

    /// Called when the server begins to shut down.
    func beginShutdown() {
        if let stream, stream.endsOnShutdown { stream.end() }
    }
}

// HTTPExchange: called by responders and streams.
extension HTTP2Stream {
    func respond(_ response: HTTPResponse, id: UInt64) {
        guard mayBegin, let channelContext else { return }
        begun = true
        let hasBody = !response.status.forbidsBody
        let length = response.body.readableBytes
        let endsWithHead = !hasBody || isHead || length == 0
        let headers = HPACKHeaders(
            status: response.status, headers: response.headers, date: streams.date(),
            contentLength: hasBody ? length : nil)
        channelContext.write(
            wrapOutboundOut(.headers(.init(headers: headers, endStream: endsWithHead))),
            promise: endsWithHead ? resetIfReceiving() : nil)
        if endsWithHead {
            channelContext.flush()
            finish()
        } else if length <= ConnectionContext.sliceBytes {
            writeLast(response.body)
        } else {
            remainingBody = response.body
            channelContext.flush()
            pump()
        }
    }

    func begin(_ stream: HTTPBodyStream, status: HTTPResponseStatus, headers: HTTPHeaders) {
        guard mayBegin, let channelContext else { return stream.close() }
        begun = true
        self.stream = stream
        let endsWithHead = isHead || status.forbidsBody
        let headers = HPACKHeaders(status: status, headers: headers, date: streams.date(), contentLength: nil)
        channelContext.writeAndFlush(
            wrapOutboundOut(.headers(.init(headers: headers, endStream: endsWithHead))),
            promise: endsWithHead ? resetIfReceiving() : nil)
        if endsWithHead { return finish() }
        if streams.isShuttingDown, stream.endsOnShutdown { stream.end() }
        pump()
    }

    func streamChanged(_ stream: HTTPBodyStream) {
        guard stream === self.stream else { return stream.close() }
        pump()
    }

    func upgrade(_ upgrade: any ProtocolUpgrade, id: UInt64) {
        respond(
            context.configuration.errorResponse(.badRequest, "an HTTP/2 connection cannot be upgraded"), id: id)
    }

    func closeFuture(id: UInt64) -> EventLoopFuture<Void> {
        guard phase != .done else { return eventLoop.makeSucceededVoidFuture() }
        if let onClose { return onClose.futureResult }
        let promise = eventLoop.makePromise(of: Void.self)
        onClose = promise
        return promise.futureResult
    }

    private var mayBegin: Bool {
        phase == .responding && !begun
    }

    private func writeData(_ data: ByteBuffer) {
        channelContext?.writeAndFlush(
            wrapOutboundOut(.data(.init(data: .byteBuffer(data), endStream: false))), promise: nil)
    }

    /// Ends the response with `data`. Data beyond the client's flow-control window is buffered in the stream's channel,
    /// up to the write timeout.
    private func writeLast(_ data: ByteBuffer) {
        let payload = wrapOutboundOut(.data(.init(data: .byteBuffer(data), endStream: true)))
        guard data.readableBytes > Self.unwatchedBytes || stream != nil else {
            channelContext?.writeAndFlush(payload, promise: resetIfReceiving())
            return finish()
        }
        let written = resetIfReceiving() ?? eventLoop.makePromise(of: Void.self)
        awaitsLastWrite = true
        written.futureResult.whenComplete { [self] _ in
            awaitsLastWrite = false
            timer.cancel()
        }
        channelContext?.writeAndFlush(payload, promise: written)
        finish()
        guard awaitsLastWrite else { return }
        waiting = .nothing
        wait(for: .socket)
    }

    /// Returns a promise for the last write of a response that resets the stream if the client is still sending its
    /// body (RFC 9113, 8.1). The reset must follow the write, because it drops unwritten data.
    private func resetIfReceiving() -> EventLoopPromise<Void>? {
        guard !requestEnded else { return nil }
        let written = eventLoop.makePromise(of: Void.self)
        written.futureResult.whenSuccess { [self] in
            guard !requestEnded else { return }
            channelContext?.writeAndFlush(wrapOutboundOut(.rstStream(.noError)), promise: nil)
        }
        return written
    }

    private func reset(_ code: HTTP2ErrorCode) {
        channelContext?.writeAndFlush(wrapOutboundOut(.rstStream(code)), promise: nil)
        finish()
    }

    private func finish() {
        guard phase != .done else { return }
        phase = .done
        timer.cancel()
        forgetBody()
        remainingBody = nil
        let stream = self.stream
        self.stream = nil
        stream?.close()
        onClose?.succeed()
        onClose = nil
    }
}

// Writing.
extension HTTP2Stream {
    /// Writes as much of the response as the connection accepts.
    private func pump() {
        guard !isPumping, phase == .responding, let channel = channelContext?.channel else { return }
        if let stream, stream.isAborted { return reset(.internalError) }
        isPumping = true
        defer { isPumping = false }
        if channel.isWritable { wait(for: .nothing) }
        while phase == .responding, channel.isWritable {
            let moved = if let stream { pumpStream(stream) } else { pumpBody() }
            guard moved else { break }
        }
        if phase == .responding, !channel.isWritable { wait(for: .socket) }
    }

    private func pumpBody() -> Bool {
        guard var body = remainingBody else { return false }
        guard let slice = body.readSlice(length: min(ConnectionContext.sliceBytes, body.readableBytes)) else {
            return false
        }
        let isLast = body.readableBytes == 0
        remainingBody = isLast ? nil : body
        if isLast { writeLast(slice) } else { writeData(slice) }
        return true
    }

    private func pumpStream(_ stream: HTTPBodyStream) -> Bool {
        var data = ByteBuffer()
        let taken = stream.take(upTo: ConnectionContext.sliceBytes) { chunk in
            if data.readableBytes == 0 { data = chunk } else { data.writeImmutableBuffer(chunk) }
        }
        switch taken {
        case .nothing: return false
        case .chunks: writeData(data)
        case .end:
            writeLast(ByteBuffer())
        case .aborted: reset(.internalError)
        }
        return true
    }
}
