import NIOCore
import NIOHTTP1

// HTTPExchange: called by responders and streams.
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
        // Sends the head at once: the first event of a watch may come much later.
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

    /// Replaces this handler with the handlers of the new protocol.
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

    /// Called when the response is encoded completely: continues with the next request, or ends the connection.
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

    /// Ends the connection after the last response: first closes its output, then the whole connection, once the client
    /// has had time to read the response.
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
    /// A flushed output buffer larger than this is released, so that an idle watch does not keep the memory of its
    /// largest burst.
    private static let keptOutputBytes = 16 * 1024

    /// Writes the encoded output to the channel.
    func flushOutput() {
        guard output.readableBytes > 0, let channelContext, phase != .closed else { return }
        channelContext.writeAndFlush(wrapOutboundOut(output), promise: nil)
        if output.capacity > Self.keptOutputBytes {
            output = ByteBuffer()
        } else {
            output.clear()
        }
    }

    /// Writes as much of the response as the channel accepts.
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

    /// Returns true if there may be more to write.
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
