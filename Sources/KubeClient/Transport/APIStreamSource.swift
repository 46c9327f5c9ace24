import Collections
import Synchronization

/// The producing end of an `APIStream`'s body, or of its messages, with a bound on what waits for the consumer.
///
/// ```swift
/// let source = APIStreamSource(onDemand: { … go on producing … }, onCancel: { … the consumer has left … })
/// let stream = APIStream(status: 200, body: source.makeBody())
/// if !source.yield(bytes) { … wait for onDemand … }
/// source.finish()
/// ```
///
/// The two callbacks may come on any thread and do not block. `onCancel` comes at most once: when the consumer's task
/// is cancelled while it waits, or when it lets go of the body before its end.
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
        /// The producer was told to wait.
        var isFull = false
        var consumer: CheckedContinuation<Element?, any Error>?
    }

    /// Ends the stream when the last reference to its body goes.
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

    /// - Parameter highWatermark: The bytes that may wait before the producer is told to stop; the producer goes on
    ///   when half of them are taken.
    package init(
        highWatermark: Int = 1024 * 1024, onDemand: @escaping @Sendable () -> Void,
        onCancel: @escaping @Sendable () -> Void
    ) {
        self.highWatermark = highWatermark
        self.onDemand = onDemand
        self.onCancel = onCancel
    }

    /// The consuming end; to be called once.
    package func makeBody() -> AsyncThrowingStream<Element, any Error> {
        let lifetime = Lifetime(source: self)
        return AsyncThrowingStream { try await lifetime.source.next() }
    }

    /// Bytes that wait for the consumer.
    package var pendingBytes: Int {
        state.withLock { $0.bytes }
    }

    /// Appends a part of so many bytes to the body. Whether the producer may go on at once; if not, `onDemand` tells when.
    /// What is given after the end is dropped, and so is what is empty.
    package func yield(_ chunk: Element, size: Int) -> Bool {
        let (consumer, mayGoOn) = state.withLock { state -> (CheckedContinuation<Element?, any Error>?, Bool) in
            guard case .open = state.phase, size > 0 else { return (nil, true) }
            if let consumer = state.consumer {
                state.consumer = nil
                return (consumer, true)
            }
            state.chunks.append((chunk, size))
            state.bytes += size
            // Once told to wait, the producer waits for `onDemand`: a chunk that it still had at hand, given between
            // the two watermarks, does not set it free, or the demand would never be told.
            if state.bytes >= highWatermark { state.isFull = true }
            return (nil, !state.isFull)
        }
        consumer?.resume(returning: chunk)
        return mayGoOn
    }

    /// Ends the body after what was given, with `error` if it is cut off.
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
