import NIOCore
import NIOHTTP1
import NIOHTTP2
import Synchronization

/// A connection to the API server.
final class ClientConnection: Sendable {
    enum Kind: Sendable {
        case http1
        case http2(NIOHTTP2Handler.StreamMultiplexer)
    }

    private struct State {
        var openRequests = 0
        /// The server's limit on concurrent requests; until HTTP/2 settings arrive, the value that RFC 9113 recommends.
        var maximumRequests: Int
        /// True if the connection takes no further requests: the server sent GOAWAY, or the connection is closed.
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

    /// Reserves capacity for one request. Returns false if there is none.
    func reserve() -> Bool {
        state.withLock { state in
            guard !state.isRetired, channel.isActive, state.openRequests < state.maximumRequests else { return false }
            state.openRequests += 1
            return true
        }
    }

    /// Stops taking requests, and closes the connection after the last one.
    func retire() {
        let isIdle = state.withLock { state in
            state.isRetired = true
            return state.openRequests == 0
        }
        if isIdle { channel.close(promise: nil) }
    }

    /// Sets the limit on concurrent requests, from the server's HTTP/2 settings.
    func setMaximumRequests(_ maximum: Int) {
        state.withLock { $0.maximumRequests = max(1, maximum) }
    }

    /// Sends a request for which capacity was reserved. The response or an error completes `promise`; the capacity is
    /// released when the request ends.
    func send(_ request: ClientExchange.Request, promise: ClientExchange.ResponsePromise) -> ClientCancellation {
        let cancellation = ClientCancellation(eventLoop: channel.eventLoop)
        switch kind {
        case .http1:
            channel.eventLoop.execute { [self] in
                do {
                    try channel.pipeline.syncOperations.addHandler(exchange(request, promise, cancellation))
                } catch {
                    fail(promise, cause: error)
                    release(isReusable: false)
                }
            }
        case .http2(let multiplexer):
            let opened = channel.eventLoop.makePromise(of: (any Channel).self)
            multiplexer.createStreamChannel(promise: opened) { [self] stream in
                stream.eventLoop.makeCompletedFuture {
                    try stream.pipeline.syncOperations.addHandlers(
                        HTTP2FramePayloadToHTTP1ClientCodec(httpProtocol: .https),
                        exchange(request, promise, cancellation))
                }
            }
            opened.futureResult.whenFailure { [self] error in
                // If the handler was added, it has failed the promise and released the capacity itself.
                guard cancellation.takeUnstarted() else { return }
                fail(promise, cause: error)
                release(isReusable: false)
            }
        }
        return cancellation
    }

    private func exchange(
        _ request: ClientExchange.Request, _ promise: ClientExchange.ResponsePromise, _ cancellation: ClientCancellation
    ) -> ClientExchange {
        let exchange = ClientExchange(request: request, promise: promise) { [self] isReusable in
            cancellation.finished()
            release(isReusable: isReusable)
        }
        cancellation.started(exchange)
        return exchange
    }

    private func fail(_ promise: ClientExchange.ResponsePromise, cause: any Error) {
        let error = TransportError(
            .connectionLost, "the connection does not accept more requests", cause: cause, isUnprocessed: true)
        switch promise {
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
