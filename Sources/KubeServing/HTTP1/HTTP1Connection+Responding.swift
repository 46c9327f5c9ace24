import NIOCore
import NIOHTTP1

// The exchange, as responders and streams see it.
extension HTTP1Connection {
    func respond(_ response: HTTPResponse, id: UInt64) {
        guard mayBegin(id) else { return }
        current.begun = true
        let hasBody = !response.status.forbidsBody
        encoder.encode(
            status: response.status, headers: response.headers,
            framing: hasBody ? .length(response.body.readableBytes) : .noBody, closes: closesAfterResponse,
            into: &output)
        if !hasBody || current.isHead {
            finishExchange()
        } else if response.body.readableBytes <= ConnectionContext.copiedBodyBytes {
            output.writeImmutableBuffer(response.body)
            finishExchange()
        } else {
            remainingBody = response.body
            pump()
        }
    }

    func begin(_ stream: HTTPBodyStream, status: HTTPResponseStatus, headers: HTTPHeaders) {
        guard mayBegin(stream.id) else { return stream.close() }
        current.begun = true
        self.stream = stream
        if current.isHead || status.forbidsBody {
            encoder.encode(
                status: status, headers: headers, framing: .noBody, closes: closesAfterResponse, into: &output)
            return finishExchange()
        }
        encoder.encode(
            status: status, headers: headers, framing: current.isHTTP10 ? .close : .chunked,
            closes: closesAfterResponse, into: &output)
        if isShuttingDown, stream.endsOnShutdown { stream.end() }
        // The client of a watch waits for the head before the first event.
        if !isProcessing { flushOutput() }
        pump()
    }

    func streamChanged(_ stream: HTTPBodyStream) {
        guard stream === self.stream else { return stream.close() }
        pump()
    }

    func upgrade(_ upgrade: any ProtocolUpgrade, id: UInt64) {
        guard mayBegin(id) else { return }
        switch upgrade.accept(current.headers, method: current.method) {
        case .refused(let status, let message):
            respond(context.configuration.errorResponse(status, message), id: id)
        case .accepted(let headers):
            current.begun = true
            ResponseHeadEncoder.encodeSwitchingProtocols(headers, into: &output)
            phase = .upgraded
            pendingUpgrade = upgrade
            if !isProcessing { complete(upgrade) }
        }
    }

    /// Puts the handlers of the new protocol in this one's place.
    func complete(_ upgrade: any ProtocolUpgrade) {
        guard let channelContext else { return }
        pendingUpgrade = nil
        flushOutput()
        if let onClose = current.onClose {
            current.onClose = nil
            channelContext.channel.closeFuture.whenComplete { _ in onClose.succeed() }
        }
        let rest = takeInput()
        do {
            try upgrade.install(on: channelContext.channel)
        } catch {
            return channelContext.close(promise: nil)
        }
        if rest.readableBytes > 0 {
            channelContext.fireChannelRead(wrapInboundOut(rest))
            channelContext.fireChannelReadComplete()
        }
        if isShuttingDown { channelContext.fireUserInboundEventTriggered(ShutdownEvent()) }
        channelContext.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    private func mayBegin(_ id: UInt64) -> Bool {
        id == currentID && phase == .responding && !current.begun
    }

    private var closesAfterResponse: Bool {
        !current.keepAlive || isShuttingDown
    }

    /// The response is encoded to its end: on to the next request, or to the end of the connection.
    private func finishExchange() {
        let closes = closesAfterResponse
        endExchange()
        if closes { return linger() }
        phase = .reading
        wait(for: .request)
        guard !isProcessing else { return }
        flushOutput()
        resumeInput()
    }

    /// Ends the connection after what was written: first its output, then, when the client had its chance to read
    /// the answer, all of it.
    private func linger() {
        guard let channelContext else { return }
        phase = .lingering
        _ = takeInput()
        wait(for: .socket)
        let written = eventLoop.makePromise(of: Void.self)
        written.futureResult.whenComplete { [weak self] _ in
            guard let self, self.phase == .lingering else { return }
            self.channelContext?.close(mode: .output, promise: nil)
            self.wait(for: .clientClose)
        }
        channelContext.writeAndFlush(wrapOutboundOut(output), promise: written)
        output = ByteBuffer()
        resumeInput()
    }
}

// Writing.
extension HTTP1Connection {
    /// An emptied output buffer larger than this is given back: an idle watch should not keep the room of its
    /// largest burst.
    private static let keptOutputBytes = 16 * 1024

    /// Gives what is encoded to the socket.
    func flushOutput() {
        guard output.readableBytes > 0, let channelContext, phase != .closed else { return }
        channelContext.writeAndFlush(wrapOutboundOut(output), promise: nil)
        if output.capacity > Self.keptOutputBytes {
            output = ByteBuffer()
        } else {
            output.clear()
        }
    }

    /// Moves the response on as far as the socket takes it.
    func pump() {
        guard !isPumping, phase == .responding, let channel = channelContext?.channel else { return }
        if let stream, stream.isAborted { return closeNow() }
        isPumping = true
        defer { isPumping = false }
        if channel.isWritable { wait(for: .nothing) }
        while phase == .responding, channel.isWritable {
            let moved = if let stream { pumpStream(stream) } else { pumpBody() }
            guard moved else { break }
        }
        if phase == .responding, !channel.isWritable { wait(for: .socket) }
    }

    /// Whether there may be more to move.
    private func pumpBody() -> Bool {
        guard var body = remainingBody, let channelContext else { return false }
        flushOutput()
        let slice = body.readSlice(length: min(ConnectionContext.sliceBytes, body.readableBytes))
        remainingBody = body.readableBytes > 0 ? body : nil
        if let slice { channelContext.writeAndFlush(wrapOutboundOut(slice), promise: nil) }
        if remainingBody == nil, phase == .responding { finishExchange() }
        return true
    }

    private func pumpStream(_ stream: HTTPBodyStream) -> Bool {
        var chunks: [ByteBuffer] = []
        var bytes = 0
        let taken = stream.take(upTo: ConnectionContext.sliceBytes) { chunk in
            bytes += chunk.readableBytes
            chunks.append(chunk)
        }
        let isChunked = !current.isHTTP10
        switch taken {
        case .nothing:
            return false
        case .chunks:
            output.reserveCapacity(minimumWritableBytes: bytes + 16)
            if isChunked { output.writeString(String(bytes, radix: 16) + "\r\n") }
            for chunk in chunks { output.writeImmutableBuffer(chunk) }
            if isChunked { output.writeStaticString("\r\n") }
            flushOutput()
        case .end:
            if isChunked { output.writeStaticString("0\r\n\r\n") }
            finishExchange()
        case .aborted:
            closeNow()
        }
        return true
    }
}
