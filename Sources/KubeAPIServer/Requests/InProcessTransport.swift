import KubeAPI
import KubeClient
import NIOCore
import Synchronization

/// Reaches an API server in the same process. Requests carry a user and are authorized and admitted like any; what is
/// skipped is sockets, TLS and HTTP.
package struct InProcessTransport: Transport {
    private let server: APIServer
    private let user: User

    package init(server: APIServer, user: User) {
        self.server = server
        self.user = user.authenticated
    }

    package func perform(_ request: APIRequest) async throws -> APIResponse {
        let stream = try await stream(request)
        var body: [UInt8] = []
        for try await chunk in stream.body { body += chunk }
        return APIResponse(status: stream.status, contentType: stream.contentType, body: body)
    }

    package func stream(_ request: APIRequest) async throws -> APIStream {
        await withCheckedContinuation { continuation in
            server.handle(
                ServerRequest(
                    method: request.method, path: request.path, query: QueryItems(request.query),
                    accept: request.accept, contentType: request.contentType, body: request.body, user: user),
                InProcessSink(continuation))
        }
    }
}

/// The answer to a request from the same process.
private final class InProcessSink: ResponseSink {
    /// Taken when the answer begins.
    private let continuation: Mutex<CheckedContinuation<APIStream, Never>?>

    init(_ continuation: CheckedContinuation<APIStream, Never>) {
        self.continuation = Mutex(continuation)
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

    func stream(status: Int, contentType: String, pendingLimit: Int?) -> any ResponseStream {
        let stream = InProcessStream()
        begin(APIStream(status: status, contentType: contentType, body: stream.body))
        return stream
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool { false }
}

private final class InProcessStream: ResponseStream {
    /// Messages that may wait for a reader in the same process before it is cut off.
    private static let capacity = 65_536

    let body: AsyncThrowingStream<[UInt8], any Error>
    private let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation

    init() {
        (body, continuation) = AsyncThrowingStream.makeStream(bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    func write(_ chunk: ByteBuffer) -> Bool {
        switch continuation.yield(Array(chunk.readableBytesView)) {
        case .enqueued: return true
        default:
            continuation.finish()
            return false
        }
    }

    func end() { continuation.finish() }

    func drain() async { await Task.yield() }

    func onClose(_ body: @escaping @Sendable () -> Void) {
        continuation.onTermination = { _ in body() }
    }
}
