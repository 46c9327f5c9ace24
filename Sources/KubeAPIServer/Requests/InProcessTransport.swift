import KubeAPI
import KubeClient
import NIOCore
import Synchronization

/// A transport to an API server in the same process. Requests have a user and are authorized and admitted like any
/// other; sockets, TLS and HTTP are not involved.
package struct InProcessTransport: Transport {
    private let server: APIServer
    private let user: User
    private let userAgent: String?

    /// - Parameter userAgent: The `User-Agent` of the component; its part before the slash is the field manager.
    package init(server: APIServer, user: User, userAgent: String? = nil) {
        self.server = server
        self.user = user.authenticated
        self.userAgent = userAgent
    }

    package func perform(_ request: APIRequest) async throws -> APIResponse {
        let stream = try await stream(request)
        var body: [UInt8] = []
        for try await chunk in stream.body { body += chunk }
        return APIResponse(status: stream.status, contentType: stream.contentType, body: body)
    }

    package func stream(_ request: APIRequest) async throws -> APIStream {
        await withCheckedContinuation { continuation in
            var forwarded = ServerRequest(
                method: request.method, path: request.path, query: QueryItems(request.query),
                accept: request.accept, contentType: request.contentType, body: request.body, user: user,
                userAgent: userAgent)
            forwarded.takesObjects = request.takesObjects
            server.handle(forwarded, InProcessSink(continuation, takesObjects: request.takesObjects))
        }
    }
}

/// The response to a request from the same process.
private final class InProcessSink: ResponseSink {
    /// Resumed and removed when the response begins.
    private let continuation: Mutex<CheckedContinuation<APIStream, Never>?>
    private let takesObjects: Bool

    init(_ continuation: CheckedContinuation<APIStream, Never>, takesObjects: Bool) {
        self.continuation = Mutex(continuation)
        self.takesObjects = takesObjects
    }

    private func begin(_ stream: APIStream) {
        continuation.withLock { continuation in
            defer { continuation = nil }
            return continuation
        }?.resume(returning: stream)
    }

    func send(_ response: ServerResponse) {
        let body = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.yield(Array(response.body.readableBytesView))
            continuation.finish()
        }
        begin(APIStream(status: response.status, contentType: response.contentType, body: body))
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        if takesObjects {
            let stream = InProcessStream<ObjectMessage> { .line($0) }
            begin(APIStream(status: status, messages: stream.makeBody()))
            return stream
        }
        let stream = InProcessStream<[UInt8]> { $0 }
        begin(APIStream(status: status, contentType: contentType, body: stream.makeBody()))
        return stream
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool { false }
}

/// A response body for a reader in the same process.
private final class InProcessStream<Part: Sendable>: ResponseStream {
    /// The number of pending bytes from which on `drain` waits for the reader.
    private static var highWatermark: Int { 512 * 1024 }

    /// The limit in bytes, larger than for other clients: listing again after a burst of changes would cost this
    /// process more than waiting for its components.
    let pendingLimit = 64 * 1024 * 1024

    private let source: APIStreamSource<Part>
    private let reader: InProcessReader
    private let part: @Sendable ([UInt8]) -> Part

    /// `part` converts bytes to the reader's elements.
    init(_ part: @escaping @Sendable ([UInt8]) -> Part) {
        self.part = part
        let reader = InProcessReader()
        self.reader = reader
        source = APIStreamSource(
            highWatermark: Self.highWatermark, onDemand: { reader.wake() }, onCancel: { reader.close() })
    }

    /// Returns the sequence for the reader; called once. No one else keeps a reference to it: its deinitialization
    /// shows that the reader has ended.
    func makeBody() -> AsyncThrowingStream<Part, any Error> { source.makeBody() }

    var pendingBytes: Int { source.pendingBytes }

    func write(_ chunk: ByteBuffer) -> Bool {
        write(part(Array(chunk.readableBytesView)), size: chunk.readableBytes)
    }

    private func write(_ part: Part, size: Int) -> Bool {
        if reader.isClosed { return false }
        // The producer checks whether the reader keeps up.
        _ = source.yield(part, size: size)
        return true
    }

    func end() {
        source.finish()
        reader.close()
    }

    func abort() { end() }

    func drain() async {
        // The source calls `wake` when it falls below the watermark again.
        await reader.wait { [source] in source.pendingBytes >= Self.highWatermark }
    }

    func onClose(_ body: @escaping @Sendable () -> Void) { reader.onClose(body) }
}

extension InProcessStream: ObjectResponseStream where Part == ObjectMessage {
    func write(_ type: WatchEventType, _ record: ObjectRecord) -> Bool {
        let message: ObjectMessage
        switch type {
        case .added: message = .added(record.source)
        case .modified: message = .modified(record.source)
        case .deleted: message = .deleted(record.source)
        // Sent as bytes.
        case .bookmark, .error: return false
        }
        return write(message, size: record.encodedSize)
    }
}

/// The state of a body's reader, for the producer.
private final class InProcessReader: Sendable {
    private struct State {
        var isClosed = false
        var waiters: [CheckedContinuation<Void, Never>] = []
        var closers: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Waits for the next `wake`. `isNeeded` is evaluated after the wait is registered, so that no `wake` is missed; if
    /// it returns false, there is no wait.
    func wait(isNeeded: @Sendable () -> Bool) async {
        await withCheckedContinuation { continuation in
            let isClosed = state.withLock { state in
                if !state.isClosed { state.waiters.append(continuation) }
                return state.isClosed
            }
            if isClosed { return continuation.resume() }
            if !isNeeded() { wake() }
        }
    }

    func wake() {
        let waiters = state.withLock { state in
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    func close() {
        let closers = state.withLock { state in
            defer { state.closers = [] }
            state.isClosed = true
            return state.closers
        }
        wake()
        for closer in closers { closer() }
    }

    /// Calls `body` when the reader stops or the body ends; immediately if that has happened.
    func onClose(_ body: @escaping @Sendable () -> Void) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.closers.append(body) }
            return state.isClosed
        }
        if isClosed { body() }
    }
}
