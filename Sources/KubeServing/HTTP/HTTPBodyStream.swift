import NIOCore
import Synchronization

/// The body of a streamed response.
///
/// Chunks wait here until the socket takes them, in the order written. Nothing blocks: a producer that must not
/// run ahead of its client waits for `whenWritable()`, one that can't wait (a watch) looks at `pendingBytes` and
/// aborts, or has the stream do so by its `pendingLimit`. At most one buffer of the socket (256 KiB) is held beside
/// what `pendingBytes` says.
package final class HTTPBodyStream: Sendable {
    private enum Phase {
        case open
        /// No more chunks come; those that wait are still to be sent.
        case ended
        /// What waits is dropped and the client sees the response break off.
        case aborted
        /// The response has ended or the client went away.
        case closed
    }

    private struct State {
        var phase = Phase.open
        var chunks = CircularBuffer<ByteBuffer>()
        /// A call to the event loop is on its way, so that further changes need none.
        var wakeScheduled = false
        var waiters: [EventLoopPromise<Void>] = []
    }

    /// What a connection takes from a stream at a time.
    package enum Taken {
        /// Chunks were handed over.
        case chunks
        /// Nothing waits; more may come.
        case nothing
        /// Nothing waits and nothing more comes.
        case end
        case aborted
    }

    /// `whenWritable()` completes when less than this waits.
    static let lowWatermark = 64 * 1024

    package let eventLoop: any EventLoop
    let id: UInt64
    let endsOnShutdown: Bool
    private let exchange: any HTTPExchange
    private let pendingLimit: Int
    private let pending = Atomic<Int>(0)
    private let state = Mutex(State())

    init(
        eventLoop: any EventLoop, exchange: any HTTPExchange, id: UInt64, pendingLimit: Int?, endsOnShutdown: Bool
    ) {
        self.eventLoop = eventLoop
        self.exchange = exchange
        self.id = id
        self.pendingLimit = pendingLimit ?? .max
        self.endsOnShutdown = endsOnShutdown
    }

    /// Bytes written and not yet taken by the socket.
    package var pendingBytes: Int {
        pending.load(ordering: .relaxed)
    }

    /// Whether writing is of no use any more: ended, aborted, or the client went away.
    package var isClosed: Bool {
        state.withLock { $0.phase != .open }
    }

    /// Whether the response is to be broken off.
    var isAborted: Bool {
        state.withLock { $0.phase == .aborted }
    }

    /// Completes when the response has ended or the client has gone away.
    package var onClose: EventLoopFuture<Void> {
        eventLoop.flatSubmit { [exchange, id] in exchange.closeFuture(id: id) }
    }

    /// Appends `chunk` to the body. Never blocks; dropped when the stream is closed.
    package func write(_ chunk: ByteBuffer) {
        let bytes = chunk.readableBytes
        guard bytes > 0 else { return }
        let wake = state.withLock { state in
            guard state.phase == .open else { return false }
            if pending.add(bytes, ordering: .relaxed).newValue > pendingLimit {
                abort(&state)
            } else {
                state.chunks.append(chunk)
            }
            return needsWake(&state)
        }
        if wake { wakeExchange() }
    }

    /// Completes when the socket has taken most of what was written. Fails with `ServingError.closed` when the
    /// stream is closed.
    package func whenWritable() -> EventLoopFuture<Void> {
        let promise: EventLoopPromise<Void>? = state.withLock { state in
            guard state.phase == .open else { return eventLoop.makeFailedPromise(Self.closedError) }
            if pendingBytes < Self.lowWatermark { return nil }
            let promise = eventLoop.makePromise(of: Void.self)
            state.waiters.append(promise)
            return promise
        }
        return promise?.futureResult ?? eventLoop.makeSucceededVoidFuture()
    }

    /// Ends the body after what was written.
    package func end() {
        let wake = state.withLock { state in
            guard state.phase == .open else { return false }
            state.phase = .ended
            return needsWake(&state)
        }
        if wake { wakeExchange() }
    }

    /// Drops what waits and breaks the response off: an HTTP/1.1 connection is closed, an HTTP/2 stream reset.
    package func abort() {
        let wake = state.withLock { state in
            guard state.phase == .open || state.phase == .ended else { return false }
            abort(&state)
            return needsWake(&state)
        }
        if wake { wakeExchange() }
    }

    private func abort(_ state: inout State) {
        state.phase = .aborted
        state.chunks.removeAll()
        pending.store(0, ordering: .relaxed)
    }

    private func needsWake(_ state: inout State) -> Bool {
        if state.wakeScheduled { return false }
        state.wakeScheduled = true
        return true
    }

    private func wakeExchange() {
        eventLoop.execute { [self] in exchange.streamChanged(self) }
    }

    private static let closedError = ServingError(.closed, "the response stream is closed")
}

// The connection's side; on the event loop.
extension HTTPBodyStream {
    /// Hands waiting chunks to `body`, about `limit` bytes of them; a larger chunk is cut.
    package func take(upTo limit: Int, _ body: (ByteBuffer) -> Void) -> Taken {
        var taken = CircularBuffer<ByteBuffer>(initialCapacity: 8)
        var bytes = 0
        var waiters: [EventLoopPromise<Void>] = []
        let result: Taken = state.withLock { state in
            state.wakeScheduled = false
            switch state.phase {
            case .aborted: return .aborted
            case .closed: return .end
            case .open, .ended: break
            }
            while bytes < limit, var chunk = state.chunks.popFirst() {
                if chunk.readableBytes > limit - bytes, let head = chunk.readSlice(length: limit - bytes) {
                    state.chunks.prepend(chunk)
                    chunk = head
                }
                bytes += chunk.readableBytes
                taken.append(chunk)
            }
            let left = pending.subtract(bytes, ordering: .relaxed).newValue
            if left < Self.lowWatermark { swap(&waiters, &state.waiters) }
            if bytes > 0 { return .chunks }
            return state.phase == .ended ? .end : .nothing
        }
        for chunk in taken { body(chunk) }
        for waiter in waiters { waiter.succeed() }
        return result
    }

    /// The response has ended or the client went away.
    package func close() {
        let waiters = state.withLock { state in
            state.phase = .closed
            state.chunks.removeAll()
            pending.store(0, ordering: .relaxed)
            let waiters = state.waiters
            state.waiters = []
            return waiters
        }
        for waiter in waiters { waiter.fail(Self.closedError) }
    }
}

extension EventLoop {
    fileprivate func makeFailedPromise(_ error: any Error) -> EventLoopPromise<Void> {
        let promise = makePromise(of: Void.self)
        promise.fail(error)
        return promise
    }
}
