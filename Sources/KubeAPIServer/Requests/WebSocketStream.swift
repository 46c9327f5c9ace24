import KubeServing
import KubeSupport
import NIOCore
import Synchronization

/// Sends the body of an answer through a WebSocket, to clients that ask for one: a log's content, a watch's events.
///
/// What is no stream, such as an error, is answered as to any other request.
struct WebSocketStreamSink: ResponseSink {
    /// How the body is cut into messages.
    enum Framing: Sendable {
        /// As it comes.
        case binary
        /// As it comes, in base64, as text.
        case base64
        /// Each object of a watch by itself: as text if it is JSON.
        case objects
    }

    private let base: any ResponseSink
    private let subprotocol: String?
    private let framing: Framing

    /// For a watch. `sink` itself if the client asks for no WebSocket.
    static func forWatch(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard request.webSocketProtocols != nil else { return sink }
        return Self(base: sink, subprotocol: nil, framing: .objects)
    }

    /// For a log. `sink` itself if the client asks for no WebSocket, or for one of a protocol that is not spoken here.
    static func forLog(_ sink: any ResponseSink, _ request: ServerRequest) -> any ResponseSink {
        guard let offered = request.webSocketProtocols else { return sink }
        if offered.isEmpty { return Self(base: sink, subprotocol: nil, framing: .binary) }
        let spoken: [String: Framing] = ["binary.k8s.io": .binary, "base64.binary.k8s.io": .base64]
        guard let chosen = offered.first(where: { spoken[$0] != nil }), let framing = spoken[chosen] else {
            return sink
        }
        return Self(base: sink, subprotocol: chosen, framing: framing)
    }

    func send(_ response: ServerResponse) {
        base.send(response)
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        let stream = WebSocketStream(framing, isText: contentType.contains("json"))
        let lifetime = StreamLifetime(stream: stream)
        let isMade = base.upgradeToWebSocket(
            WebSocketUpgradeRequest(subprotocol: subprotocol) { connection in
                await lifetime.stream.run(connection)
            })
        if !isMade { stream.close() }
        return stream
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        base.upgradeToWebSocket(upgrade)
    }
}

/// Closes the stream when nobody is left who could run it: the upgrade was refused, or the client gone before.
private final class StreamLifetime: Sendable {
    let stream: WebSocketStream

    init(stream: WebSocketStream) {
        self.stream = stream
    }

    deinit { stream.close() }
}

/// A body on its way into a WebSocket.
final class WebSocketStream: ResponseStream {
    private struct State {
        /// Bytes of an object whose end has not come yet.
        var rest = ByteBuffer()
        var pendingBytes = 0
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var onClose: [@Sendable () -> Void] = []
    }

    /// A producer that waits for the client goes on when no more than this is left.
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

    /// Sends what is written until it ends or the client is gone. What the client sends is passed over.
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
            // An empty message tells the client that the connection stands.
            case .binary: try await connection.send(.binary(ByteBuffer()))
            case .base64: try await connection.send(.text(""))
            case .objects: break
            }
            for await (message, bytes) in messages {
                // What is left of a stream that was broken off is not sent any more.
                guard !isClosed else { return }
                try await connection.send(message)
                taken(bytes)
            }
        } catch {
            // The client is gone.
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

    /// Ends the stream for whoever writes to it.
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

    /// An object of JSON, which ends with a newline and has no other.
    private static func line(_ buffer: inout ByteBuffer) -> ByteBuffer? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return buffer.readSlice(length: end - buffer.readerIndex + 1)
    }

    /// An object of protobuf, before which its length stands. The message tells the length by itself.
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
