import KubeAPI
import KubeClient
import NIOCore
import Synchronization

/// Reaches an API server in the same process. Requests carry a user and are authorized and admitted like any; what is
/// skipped is sockets, TLS and HTTP.
package struct InProcessTransport: Transport {
    private let server: APIServer
    private let user: User
    private let userAgent: String?

    /// - Parameter userAgent: What a component in a process of its own would send as `User-Agent`; its part before the
    ///   slash is the component's field manager.
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

/// The answer to a request from the same process.
private final class InProcessSink: ResponseSink {
    /// Taken when the answer begins.
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

/// A body on its way to a reader in the same process.
private final class InProcessStream<Part: Sendable>: ResponseStream {
    /// Bytes that may wait before `drain` waits for the reader.
    private static var highWatermark: Int { 512 * 1024 }

    /// Components share the process's fate, and listing anew after a burst of changes would cost more than waiting for
    /// them.
    let pendingLimit = 64 * 1024 * 1024

    private let source: APIStreamSource<Part>
    private let reader: InProcessReader
    private let part: @Sendable ([UInt8]) -> Part

    /// `part` says what bytes are to the reader.
    init(_ part: @escaping @Sendable ([UInt8]) -> Part) {
        self.part = part
        let reader = InProcessReader()
        self.reader = reader
        source = APIStreamSource(
            highWatermark: Self.highWatermark, onDemand: { reader.wake() }, onCancel: { reader.close() })
    }

    /// What the reader reads; to be called once. Kept by nobody else: that it is let go of says that the reader has
    /// left.
    func makeBody() -> AsyncThrowingStream<Part, any Error> { source.makeBody() }

    var pendingBytes: Int { source.pendingBytes }

    func write(_ chunk: ByteBuffer) -> Bool {
        write(part(Array(chunk.readableBytesView)), size: chunk.readableBytes)
    }

    private func write(_ part: Part, size: Int) -> Bool {
        if reader.isClosed { return false }
        // Whether the reader keeps up is for the producer to look at.
        _ = source.yield(part, size: size)
        return true
    }

    func end() {
        source.finish()
        reader.close()
    }

    func abort() { end() }

    func drain() async {
        // The source calls when it has been this full and is not any more.
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
        // Told as bytes.
        case .bookmark, .error: return false
        }
        return write(message, size: record.encodedSize)
    }
}

/// What the producer of a body wants to know of its reader.
private final class InProcessReader: Sendable {
    private struct State {
        var isClosed = false
        var waiters: [CheckedContinuation<Void, Never>] = []
        var closers: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// Waits for the next `wake`, if `isNeeded` still says so once that would be noticed.
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

    /// Calls `body` when the reader leaves or the body ends; at once if that has been.
    func onClose(_ body: @escaping @Sendable () -> Void) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.closers.append(body) }
            return state.isClosed
        }
        if isClosed { body() }
    }
}
