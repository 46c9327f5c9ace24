import Collections
import Synchronization

/// The producing end of an `APIStream`'s body or messages: a buffer with back-pressure.
///
/// ```swift
/// let source = APIStreamSource(onDemand: { … resume producing … }, onCancel: { … stop producing … })
/// let stream = APIStream(status: 200, body: source.makeBody())
/// if !source.yield(bytes) { … wait for onDemand … }
/// source.finish()
/// ```
///
/// Both callbacks may be called on any thread and must not block. `onCancel` is called at most once: when the
/// consumer's task is cancelled while it waits, or when the consumer releases the body before its end.
package final class APIStreamSource<Element: Sendable>: Sendable {
    private enum Phase {
        case open
        case finished((any Error)?)
        case cancelled
    }

    private struct State {
        var phase = Phase.open
        var chunks = Deque<(element: Element, size: Int)>()
        var bytes = 0
        /// The last `yield` returned false, and `onDemand` has not been called since.
        var isFull = false
        var consumer: CheckedContinuation<Element?, any Error>?
    }

    /// Cancels the stream when the last reference to its body is released.
    private final class Lifetime: Sendable {
        let source: APIStreamSource

        init(source: APIStreamSource) {
            self.source = source
        }

        deinit {
            source.cancel()
        }
    }

    private let highWatermark: Int
    private let onDemand: @Sendable () -> Void
    private let onCancel: @Sendable () -> Void
    private let state = Mutex(State())

    /// - Parameter highWatermark: The number of buffered bytes at which `yield` returns false; `onDemand` is called
    ///   when at most half of it is left.
    package init(
        highWatermark: Int = 1024 * 1024, onDemand: @escaping @Sendable () -> Void,
        onCancel: @escaping @Sendable () -> Void
    ) {
        self.highWatermark = highWatermark
        self.onDemand = onDemand
        self.onCancel = onCancel
    }

    /// Returns the consuming end. May be called only once.
    package func makeBody() -> AsyncThrowingStream<Element, any Error> {
        let lifetime = Lifetime(source: self)
        return AsyncThrowingStream { try await lifetime.source.next() }
    }

    /// The number of buffered bytes.
    package var pendingBytes: Int {
        state.withLock { $0.bytes }
    }

    /// Appends a chunk of `size` bytes to the body. Returns true if the producer may continue; if false, it must wait
    /// until `onDemand` is called. Empty chunks, and chunks after the end, are dropped.
    package func yield(_ chunk: Element, size: Int) -> Bool {
        let (consumer, mayContinue) = state.withLock { state -> (CheckedContinuation<Element?, any Error>?, Bool) in
            guard case .open = state.phase, size > 0 else { return (nil, true) }
            if let consumer = state.consumer {
                state.consumer = nil
                return (consumer, true)
            }
            state.chunks.append((chunk, size))
            state.bytes += size
            // A chunk that arrives between the two watermarks must not clear `isFull`: `take` calls `onDemand` only
            // while it is set, and the producer waits for that call.
            if state.bytes >= highWatermark { state.isFull = true }
            return (nil, !state.isFull)
        }
        consumer?.resume(returning: chunk)
        return mayContinue
    }

    /// Ends the body after the chunks that were yielded, with `error` if it is incomplete.
    package func finish(throwing error: (any Error)? = nil) {
        let consumer = state.withLock { state -> CheckedContinuation<Element?, any Error>? in
            guard case .open = state.phase else { return nil }
            state.phase = .finished(error)
            defer { state.consumer = nil }
            return state.consumer
        }
        guard let consumer else { return }
        if let error { consumer.resume(throwing: error) } else { consumer.resume(returning: nil) }
    }

    private func next() async throws -> Element? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = take(orWaitWith: continuation)
                if let result = outcome.result { continuation.resume(with: result) }
                if outcome.wantsMore { onDemand() }
            }
        } onCancel: {
            cancel()
        }
    }

    private func take(
        orWaitWith continuation: CheckedContinuation<Element?, any Error>
    ) -> (result: Result<Element?, any Error>?, wantsMore: Bool) {
        state.withLock { state in
            if let chunk = state.chunks.popFirst() {
                state.bytes -= chunk.size
                let wantsMore = state.isFull && state.bytes <= highWatermark / 2
                if wantsMore { state.isFull = false }
                return (.success(chunk.element), wantsMore)
            }
            switch state.phase {
            case .finished(let error?): return (.failure(error), false)
            case .finished(nil): return (.success(nil), false)
            case .cancelled: return (.failure(CancellationError()), false)
            case .open:
                state.consumer = continuation
                return (nil, false)
            }
        }
    }

    private func cancel() {
        let (wasOpen, consumer) = state.withLock { state -> (Bool, CheckedContinuation<Element?, any Error>?) in
            guard case .open = state.phase else { return (false, nil) }
            state.phase = .cancelled
            state.chunks.removeAll()
            state.bytes = 0
            defer { state.consumer = nil }
            return (true, state.consumer)
        }
        consumer?.resume(throwing: CancellationError())
        if wasOpen { onCancel() }
    }
}

extension APIStreamSource where Element == [UInt8] {
    package func yield(_ chunk: [UInt8]) -> Bool { yield(chunk, size: chunk.count) }
}
