import KubeServing
import NIOCore
import NIOHTTP1
import Synchronization

/// One request to a handler without a connection, and what has come of its answer so far.
///
/// All calls of a server use one event loop, so what a watch was told before another request was answered is here
/// before that answer is.
final class Exchange: HTTPExchange {
    private struct State {
        var status = 0
        var headers = HTTPHeaders()
        var body = ByteBuffer()
        var hasBegun = false
        var hasEnded = false
        var stream: HTTPBodyStream?
        var begins: [CheckedContinuation<Void, Never>] = []
        var ends: [CheckedContinuation<Void, Never>] = []
        var closers: [EventLoopPromise<Void>] = []
        var timer: Scheduled<Void>?
    }

    private let eventLoop: any EventLoop
    private let isHead: Bool
    private let state = Mutex(State())

    private init(_ eventLoop: any EventLoop, isHead: Bool) {
        self.eventLoop = eventLoop
        self.isHead = isHead
    }

    /// Hands `request` to `handler` and returns at once. What is not answered within `limit` ends with the status 0, or
    /// as far as the answer has come.
    static func begin(
        _ request: HTTPRequest, _ handler: any HTTPHandler, on eventLoop: any EventLoop, limit: TimeAmount?
    ) -> Exchange {
        let exchange = Exchange(eventLoop, isHead: request.method == .HEAD)
        let timer = limit.map { eventLoop.scheduleTask(in: $0) { exchange.finish() } }
        exchange.state.withLock { $0.timer = timer }
        eventLoop.execute {
            handler.handle(request, HTTPResponder(eventLoop: eventLoop, exchange: exchange, id: 0))
        }
        return exchange
    }

    /// What has come so far.
    var answer: Answer {
        state.withLock { state in
            Answer(
                status: state.status, headers: state.headers, body: Array(state.body.readableBytesView))
        }
    }

    func waitForHead() async {
        await withCheckedContinuation { continuation in
            let isDue = state.withLock { state in
                if !state.hasBegun { state.begins.append(continuation) }
                return state.hasBegun
            }
            if isDue { continuation.resume() }
        }
    }

    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let isDue = state.withLock { state in
                if !state.hasEnded { state.ends.append(continuation) }
                return state.hasEnded
            }
            if isDue { continuation.resume() }
        }
    }

    /// Leaves, as a client that closes its connection.
    func close() {
        eventLoop.execute { self.finish() }
    }

    // MARK: The server's side, on the event loop

    func respond(_ response: HTTPResponse, id: UInt64) {
        begin(Int(response.status.code), response.headers, isHead ? ByteBuffer() : response.body)
        finish()
    }

    func begin(_ stream: HTTPBodyStream, status: HTTPResponseStatus, headers: HTTPHeaders) {
        let isOpen = state.withLock { state in
            if !state.hasEnded { state.stream = stream }
            return !state.hasEnded
        }
        guard isOpen else { return stream.close() }
        begin(Int(status.code), headers, ByteBuffer())
        if isHead { return finish() }
        streamChanged(stream)
    }

    func streamChanged(_ stream: HTTPBodyStream) {
        while true {
            var chunks = ByteBuffer()
            let taken = stream.take(upTo: .max) { chunks.writeImmutableBuffer($0) }
            state.withLock { _ = $0.body.writeBuffer(&chunks) }
            switch taken {
            case .chunks: continue
            case .nothing: return
            case .end, .aborted: return finish()
            }
        }
    }

    func upgrade(_ upgrade: any ProtocolUpgrade, id: UInt64) {
        begin(101, [:], ByteBuffer())
        finish()
    }

    func closeFuture(id: UInt64) -> EventLoopFuture<Void> {
        let promise = eventLoop.makePromise(of: Void.self)
        let hasEnded = state.withLock { state in
            if !state.hasEnded { state.closers.append(promise) }
            return state.hasEnded
        }
        if hasEnded { promise.succeed() }
        return promise.futureResult
    }

    private func begin(_ status: Int, _ headers: HTTPHeaders, _ body: ByteBuffer) {
        let begins = state.withLock { state in
            guard !state.hasBegun else { return [CheckedContinuation<Void, Never>]() }
            state.hasBegun = true
            state.status = status
            state.headers = headers
            state.body = body
            defer { state.begins = [] }
            return state.begins
        }
        for waiter in begins { waiter.resume() }
    }

    private func finish() {
        let last: State? = state.withLock { state in
            guard !state.hasEnded else { return nil }
            state.hasEnded = true
            state.hasBegun = true
            defer {
                state.stream = nil
                state.begins = []
                state.ends = []
                state.closers = []
                state.timer = nil
            }
            return state
        }
        guard let last else { return }
        last.timer?.cancel()
        last.stream?.close()
        for waiter in last.begins + last.ends { waiter.resume() }
        for closer in last.closers { closer.succeed() }
    }
}
