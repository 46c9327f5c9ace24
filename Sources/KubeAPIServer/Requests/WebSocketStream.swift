import KubeServing
import KubeSupport
import NIOCore
import Synchronization

/// Closes the stream when it can't be run any more: the upgrade was refused, or the client disconnected before it.
final class StreamLifetime: Sendable {
    let stream: WebSocketStream

    init(stream: WebSocketStream) {
        self.stream = stream
    }

    deinit { stream.close() }
}

/// A response body that is sent through a WebSocket.
final class WebSocketStream: ResponseStream {
    private struct State {
        /// The beginning of an incomplete object.
        var rest = ByteBuffer()
        var pendingBytes = 0
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var onClose: [@Sendable () -> Void] = []
    }

    /// The number of pending bytes at which a producer that waits in `drain` continues.
    private static let lowWatermark = 64 * 1024

    private let framing: WebSocketStreamSink.Framing
    private let isText: Bool
    private let state = Mutex(State())
    private let messages: AsyncStream<(WebSocketMessage, bytes: Int)>
    private let continuation: AsyncStream<(WebSocketMessage, bytes: Int)>.Continuation

    init(_ framing: WebSocketStreamSink.Framing, isText: Bool) {
        self.framing = framing
        self.isText = isText
        (messages, continuation) = AsyncStream.makeStream()
    }

    /// Sends the body until it ends or the client disconnects. Messages of the client are ignored.
    func run(_ connection: WebSocketConnection) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do { for try await _ in connection.messages {} } catch { return }
            }
            group.addTask { await self.send(connection) }
            await group.next()
            group.cancelAll()
        }
        close()
        await connection.close()
    }

    private func send(_ connection: WebSocketConnection) async {
        do {
            switch framing {
            // An empty message confirms the connection to the client.
            case .binary: try await connection.send(.binary(ByteBuffer()))
            case .base64: try await connection.send(.text(""))
            case .objects: break
            }
            for await (message, bytes) in messages {
                // The rest of an aborted stream is not sent.
                guard !isClosed else { return }
                try await connection.send(message)
                taken(bytes)
            }
        } catch {
            // The client has disconnected.
        }
    }

    private var isClosed: Bool { state.withLock { $0.isClosed } }

    private func taken(_ bytes: Int) {
        let waiting = state.withLock { state in
            state.pendingBytes -= bytes
            guard state.pendingBytes <= Self.lowWatermark else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Closes the stream, so that further writes return false.
    func close() {
        let (waiting, callbacks) = state.withLock { state in
            defer {
                state.isClosed = true
                state.waiting = []
                state.onClose = []
            }
            return (state.waiting, state.onClose)
        }
        continuation.finish()
        for continuation in waiting { continuation.resume() }
        for callback in callbacks { callback() }
    }

    // MARK: ResponseStream

    func write(_ chunk: ByteBuffer) -> Bool {
        state.withLock { state in
            guard !state.isClosed else { return false }
            for message in cut(chunk, &state.rest) {
                let bytes =
                    switch message {
                    case .binary(let buffer): buffer.readableBytes
                    case .text(let text): text.utf8.count
                    }
                state.pendingBytes += bytes
                continuation.yield((message, bytes))
            }
            return true
        }
    }

    private func cut(_ chunk: ByteBuffer, _ rest: inout ByteBuffer) -> [WebSocketMessage] {
        switch framing {
        case .binary: return [.binary(chunk)]
        case .base64: return [.text(Base64.encode(chunk.readableBytesView))]
        case .objects: break
        }
        var chunk = chunk
        rest.writeBuffer(&chunk)
        var messages: [WebSocketMessage] = []
        while let object = isText ? Self.line(&rest) : Self.delimited(&rest) {
            messages.append(isText ? .text(String(buffer: object)) : .binary(object))
        }
        rest.discardReadBytes()
        return messages
    }

    /// Returns the next complete JSON object, which ends with its only newline.
    private static func line(_ buffer: inout ByteBuffer) -> ByteBuffer? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return buffer.readSlice(length: end - buffer.readerIndex + 1)
    }

    /// Returns the next complete protobuf object without its length prefix, which a WebSocket message does not need.
    private static func delimited(_ buffer: inout ByteBuffer) -> ByteBuffer? {
        guard let length = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self),
            buffer.readableBytes >= Int(length) + 4
        else { return nil }
        buffer.moveReaderIndex(forwardBy: 4)
        return buffer.readSlice(length: Int(length))
    }

    func end() { continuation.finish() }

    func abort() { close() }

    var pendingBytes: Int { state.withLock { $0.pendingBytes } }

    func drain() async {
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                if state.isClosed || state.pendingBytes <= Self.lowWatermark { return true }
                state.waiting.append(continuation)
                return false
            }
            if isReady { continuation.resume() }
        }
    }

    func onClose(_ body: @escaping @Sendable () -> Void) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.onClose.append(body) }
            return state.isClosed
        }
        if isClosed { body() }
    }
}
