import NIOCore
import Synchronization

/// The body of a streamed response.
///
/// Buffers the written chunks, in order, until the connection sends them. No call blocks. For back-pressure, a producer
/// waits for `whenWritable()`; a producer that can't wait, such as a watch, checks `pendingBytes` and aborts, or sets a
/// `pendingLimit` at which the stream aborts itself. Besides `pendingBytes`, at most one socket buffer (256 KiB) is
/// held.
package final class HTTPBodyStream: Sendable {
    private enum Phase {
        case open
        /// The producer has ended the body; buffered chunks are still to be sent.
        case ended
        /// Buffered chunks are dropped, and the client receives an incomplete response.
        case aborted
        /// The response has ended or the client has disconnected.
        case closed
    }

    private struct State {
        var phase = Phase.open
        var chunks = CircularBuffer<ByteBuffer>()
        /// A call on the event loop is scheduled, so that further changes need not schedule one.
        var wakeScheduled = false
        var waiters: [EventLoopPromise<Void>] = []
    }

    /// The result of one call of `take(upTo:)`.
    package enum Taken {
        /// Chunks were taken.
        case chunks
        /// No chunk is buffered; more may be written.
        case nothing
        /// No chunk is buffered, and the body has ended.
        case end
        case aborted
    }

    /// `whenWritable()` completes when fewer bytes than this are buffered.
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

    /// The number of bytes that were written and not yet taken by the connection.
    package var pendingBytes: Int {
        pending.load(ordering: .relaxed)
    }

    /// True if further writes are dropped: the body was ended or aborted, or the client has disconnected.
    package var isClosed: Bool {
        state.withLock { $0.phase != .open }
    }

    /// True if the response must be aborted.
    var isAborted: Bool {
        state.withLock { $0.phase == .aborted }
    }

    /// Completes when the response has ended or the client has disconnected.
    package var onClose: EventLoopFuture<Void> {
        eventLoop.flatSubmit { [exchange, id] in exchange.closeFuture(id: id) }
    }

    /// Appends `chunk` to the body without blocking. The chunk is dropped if the stream is closed.
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

    /// Completes when fewer than `lowWatermark` bytes are buffered. Fails with `ServingError.closed` if the stream is
    /// closed.
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

    /// Ends the body after the written chunks.
    package func end() {
        let wake = state.withLock { state in
            guard state.phase == .open else { return false }
            state.phase = .ended
            return needsWake(&state)
        }
        if wake { wakeExchange() }
    }

    /// Drops the buffered chunks and aborts the response: closes an HTTP/1.1 connection, or resets an HTTP/2 stream.
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

// Used by the connection, on the event loop.
extension HTTPBodyStream {
    /// Passes up to about `limit` bytes of buffered chunks to `body`; a larger chunk is split.
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

    /// Closes the stream because the response has ended or the client has disconnected.
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
