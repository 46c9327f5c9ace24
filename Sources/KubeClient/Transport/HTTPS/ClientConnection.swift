import NIOCore
import NIOHTTP1
import NIOHTTP2
import Synchronization

/// A connection to the API server that can carry requests.
final class ClientConnection: Sendable {
    enum Kind: Sendable {
        case http1
        case http2(NIOHTTP2Handler.StreamMultiplexer)
    }

    private struct State {
        var openRequests = 0
        /// What the server allows; HTTP/2's customary value until it says.
        var maximumRequests: Int
        /// No further requests: the server is going away, or the connection is no more.
        var isRetired = false
        var isClosed = false
    }

    let channel: any Channel
    let kind: Kind
    private let state: Mutex<State>

    init(channel: any Channel, kind: Kind) {
        self.channel = channel
        self.kind = kind
        if case .http1 = kind {
            state = Mutex(State(maximumRequests: 1))
        } else {
            state = Mutex(State(maximumRequests: 100))
        }
        channel.closeFuture.whenComplete { [self] _ in
            state.withLock {
                $0.isRetired = true
                $0.isClosed = true
            }
        }
    }

    var isRetired: Bool {
        state.withLock { $0.isRetired || !channel.isActive }
    }

    var isClosed: Bool {
        state.withLock { $0.isClosed }
    }

    /// Takes room for one request; false when there is none.
    func reserve() -> Bool {
        state.withLock { state in
            guard !state.isRetired, channel.isActive, state.openRequests < state.maximumRequests else { return false }
            state.openRequests += 1
            return true
        }
    }

    /// Takes no further requests, and closes after the last one.
    func retire() {
        let isIdle = state.withLock { state in
            state.isRetired = true
            return state.openRequests == 0
        }
        if isIdle { channel.close(promise: nil) }
    }

    /// HTTP/2: the server told how many requests may be under way.
    func setMaximumRequests(_ maximum: Int) {
        state.withLock { $0.maximumRequests = max(1, maximum) }
    }

    /// Sends a request for which room was reserved. The answer, or why there is none, completes the promise in
    /// `answer`; the room is given back by itself.
    func send(_ request: ClientExchange.Request, answer: ClientExchange.Answer) -> ClientCancellation {
        let cancellation = ClientCancellation(eventLoop: channel.eventLoop)
        switch kind {
        case .http1:
            channel.eventLoop.execute { [self] in
                do {
                    try channel.pipeline.syncOperations.addHandler(exchange(request, answer, cancellation))
                } catch {
                    fail(answer, cause: error)
                    release(isReusable: false)
                }
            }
        case .http2(let multiplexer):
            let opened = channel.eventLoop.makePromise(of: (any Channel).self)
            multiplexer.createStreamChannel(promise: opened) { [self] stream in
                stream.eventLoop.makeCompletedFuture {
                    try stream.pipeline.syncOperations.addHandlers(
                        HTTP2FramePayloadToHTTP1ClientCodec(httpProtocol: .https),
                        exchange(request, answer, cancellation))
                }
            }
            opened.futureResult.whenFailure { [self] error in
                // Where the handler was in place it has told its failure and given the room back.
                guard cancellation.takeUnstarted() else { return }
                fail(answer, cause: error)
                release(isReusable: false)
            }
        }
        return cancellation
    }

    private func exchange(
        _ request: ClientExchange.Request, _ answer: ClientExchange.Answer, _ cancellation: ClientCancellation
    ) -> ClientExchange {
        let exchange = ClientExchange(request: request, answer: answer) { [self] isReusable in
            cancellation.finished()
            release(isReusable: isReusable)
        }
        cancellation.started(exchange)
        return exchange
    }

    private func fail(_ answer: ClientExchange.Answer, cause: any Error) {
        let error = TransportError(
            .connectionLost, "the connection takes no more requests", cause: cause, isUnprocessed: true)
        switch answer {
        case .whole(let promise, _): promise.fail(error)
        case .stream(let promise, _): promise.fail(error)
        }
    }

    private func release(isReusable: Bool) {
        let closes = state.withLock { state in
            state.openRequests -= 1
            if case .http1 = kind, !isReusable { state.isRetired = true }
            return state.isRetired && state.openRequests == 0
        }
        if closes { channel.close(promise: nil) }
    }
}

/// Cancels a request, whether its handler is in place already or not.
///
/// `@unchecked Sendable`: the state is touched on the event loop only.
final class ClientCancellation: @unchecked Sendable {
    private let eventLoop: any EventLoop
    private var exchange: ClientExchange?
    private var hasStarted = false
    private var isCancelled = false

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// From any thread.
    func cancel() {
        eventLoop.execute { [self] in
            isCancelled = true
            exchange?.cancel()
        }
    }

    func started(_ exchange: ClientExchange) {
        hasStarted = true
        self.exchange = exchange
        // The handler is about to be added; it can be cancelled once it is.
        if isCancelled { cancel() }
    }

    func finished() {
        exchange = nil
    }

    /// Whether the exchange never started; then it never will.
    func takeUnstarted() -> Bool {
        defer { hasStarted = true }
        return !hasStarted
    }
}
