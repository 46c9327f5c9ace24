import NIOCore
import NIOPosix

/// A connection for requests that are made one by one, and whose answers may be too large to keep.
package struct ExchangeConnection: Sendable {
    package struct Answer: Sendable {
        package var status: Int
        /// From sending the request to the answer's head, and to its end, in nanoseconds.
        package var firstByte: UInt64
        package var total: UInt64
        /// The length of the body, and its beginning.
        package var bytes: Int
        package var beginning: [UInt8]

        package var isSuccess: Bool { (200...299).contains(status) }
        package var text: String { String(decoding: beginning, as: UTF8.self) }
    }

    private let receiver: NIOLoopBound<ExchangeReceiver>

    /// Throws `unreachable` when the connection can't be made.
    package static func connect(
        _ endpoint: ServerEndpoint, on group: MultiThreadedEventLoopGroup
    ) async throws -> ExchangeConnection {
        let eventLoop = group.next()
        let receiver = try await eventLoop.flatSubmit {
            let receiver = ExchangeReceiver(eventLoop)
            endpoint.connect(on: eventLoop, receiver)
            let bound = NIOLoopBound(receiver, eventLoop: eventLoop)
            return receiver.ready.futureResult.map { bound }
        }.get()
        return ExchangeConnection(receiver: receiver)
    }

    /// Throws `unreachable` when no whole answer comes.
    package func perform(
        _ template: RequestTemplate, object: Int = 0, serial: Int = 0
    ) async throws -> Answer {
        try await withTaskCancellationHandler {
            try await receiver.eventLoop.flatSubmit { [receiver] in
                receiver.value.perform(template, object: object, serial: serial)
            }.get()
        } onCancel: {
            close()
        }
    }

    package func close() {
        receiver.eventLoop.execute { [receiver] in receiver.value.close() }
    }
}

/// On its event loop only.
private final class ExchangeReceiver: ResponseReceiver {
    private static let keptBytes = 4096

    let ready: EventLoopPromise<Void>
    private let eventLoop: any EventLoop
    private var connection: HTTPConnection?
    private var isReady = false
    private var pending: EventLoopPromise<ExchangeConnection.Answer>?
    private var answer = ExchangeConnection.Answer(status: 0, firstByte: 0, total: 0, bytes: 0, beginning: [])
    private var start: UInt64 = 0

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        ready = eventLoop.makePromise()
    }

    func perform(
        _ template: RequestTemplate, object: Int, serial: Int
    ) -> EventLoopFuture<ExchangeConnection.Answer> {
        guard let connection, pending == nil else {
            return eventLoop.makeFailedFuture(BenchError(.unreachable, "the connection was closed"))
        }
        let promise = eventLoop.makePromise(of: ExchangeConnection.Answer.self)
        pending = promise
        answer = ExchangeConnection.Answer(status: 0, firstByte: 0, total: 0, bytes: 0, beginning: [])
        var buffer = ByteBuffer()
        start = MonotonicClock.now()
        template.fill(&buffer, object: object, serial: serial, time: start)
        connection.send(buffer)
        return promise.futureResult
    }

    func close() {
        connection?.close()
    }

    func connectionIsReady(_ connection: HTTPConnection) {
        self.connection = connection
        isReady = true
        ready.succeed()
    }

    func received(_ head: ResponseHead) {
        answer.status = head.status
        answer.firstByte = MonotonicClock.now() - start
    }

    func received(body: UnsafeRawBufferPointer) {
        answer.bytes += body.count
        if answer.beginning.count < Self.keptBytes {
            answer.beginning.append(contentsOf: body.prefix(Self.keptBytes - answer.beginning.count))
        }
    }

    func receivedEnd() {
        answer.total = MonotonicClock.now() - start
        let promise = pending
        pending = nil
        promise?.succeed(answer)
    }

    func connectionDidClose(_ error: (any Error)?) {
        connection = nil
        let error = error ?? BenchError(.unreachable, "the connection was closed")
        if !isReady { ready.fail(error) }
        let promise = pending
        pending = nil
        promise?.fail(error)
    }
}
