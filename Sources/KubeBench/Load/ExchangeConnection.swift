import NIOCore
import NIOPosix

/// A connection for sequential requests, whose responses may be too large to keep in memory.
package struct ExchangeConnection: Sendable {
    package struct Response: Sendable {
        package var status: Int
        /// The time from sending the request to the head of the response, in nanoseconds.
        package var firstByte: UInt64
        /// The time from sending the request to the end of the response, in nanoseconds.
        package var total: UInt64
        /// The length of the body in bytes.
        package var bytes: Int
        /// The beginning of the body.
        package var beginning: [UInt8]

        package var isSuccess: Bool { (200...299).contains(status) }
        package var text: String { String(decoding: beginning, as: UTF8.self) }
    }

    private let receiver: NIOLoopBound<ExchangeReceiver>

    /// Throws `unreachable` if the connection can't be opened.
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

    /// Sends a request and waits for its response. Throws `unreachable` if the response is missing or incomplete.
    package func perform(
        _ template: RequestTemplate, object: Int = 0, serial: Int = 0
    ) async throws -> Response {
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

/// The receiver of an `ExchangeConnection`. Used on its event loop only.
private final class ExchangeReceiver: ResponseReceiver {
    private static let keptBytes = 4096

    let ready: EventLoopPromise<Void>
    private let eventLoop: any EventLoop
    private var connection: HTTPConnection?
    private var isReady = false
    private var pending: EventLoopPromise<ExchangeConnection.Response>?
    private var response = ExchangeConnection.Response(status: 0, firstByte: 0, total: 0, bytes: 0, beginning: [])
    private var start: UInt64 = 0

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        ready = eventLoop.makePromise()
    }

    func perform(
        _ template: RequestTemplate, object: Int, serial: Int
    ) -> EventLoopFuture<ExchangeConnection.Response> {
        guard let connection, pending == nil else {
            return eventLoop.makeFailedFuture(BenchError(.unreachable, "the connection was closed"))
        }
        let promise = eventLoop.makePromise(of: ExchangeConnection.Response.self)
        pending = promise
        response = ExchangeConnection.Response(status: 0, firstByte: 0, total: 0, bytes: 0, beginning: [])
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
        response.status = head.status
        response.firstByte = MonotonicClock.now() - start
    }

    func received(body: UnsafeRawBufferPointer) {
        response.bytes += body.count
        if response.beginning.count < Self.keptBytes {
            response.beginning.append(contentsOf: body.prefix(Self.keptBytes - response.beginning.count))
        }
    }

    func receivedEnd() {
        response.total = MonotonicClock.now() - start
        let promise = pending
        pending = nil
        promise?.succeed(response)
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
