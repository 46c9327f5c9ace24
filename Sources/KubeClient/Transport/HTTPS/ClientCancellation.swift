import NIOCore

/// Cancels a request, before or after its handler has been added to the channel.
///
/// `@unchecked Sendable`: the state is accessed on the event loop only.
final class ClientCancellation: @unchecked Sendable {
    private let eventLoop: any EventLoop
    private var exchange: ClientExchange?
    private var hasStarted = false
    private var isCancelled = false

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// May be called on any thread.
    func cancel() {
        eventLoop.execute { [self] in
            isCancelled = true
            exchange?.cancel()
        }
    }

    func started(_ exchange: ClientExchange) {
        hasStarted = true
        self.exchange = exchange
        // Runs after the handler, which is about to be added, is in the pipeline.
        if isCancelled { cancel() }
    }

    func finished() {
        exchange = nil
    }

    /// Returns true if the exchange has not started, and marks it as started.
    func takeUnstarted() -> Bool {
        defer { hasStarted = true }
        return !hasStarted
    }
}
