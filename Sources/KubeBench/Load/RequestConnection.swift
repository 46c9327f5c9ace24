import NIOCore

/// One connection of a `RequestWorker`: at most one request is under way.
final class RequestConnection: ResponseReceiver {
    /// So much of an error's body is kept.
    private static let keptBytes = 300

    /// Strong while the load runs; the worker lets go of its connections at the end.
    private let worker: RequestWorker
    private var connection: HTTPConnection?
    private var buffer = ByteBuffer()
    private var isWaiting = false
    private var isCounted = false
    private var due: UInt64 = 0
    private var status = 0
    private var bytes = 0
    private var closes = false
    private var message: [UInt8] = []
    private var closeReason: String?

    init(_ worker: RequestWorker) {
        self.worker = worker
    }

    /// Whether the connection's next request waits until it is due.
    var isScheduled = false
    var isIdle: Bool { !isWaiting && !isScheduled }

    func send(
        _ template: RequestTemplate, object: Int, serial: Int, due: UInt64, at now: UInt64, _ isCounted: Bool
    ) {
        guard let connection else { return }
        template.fill(&buffer, object: object, serial: serial, time: now)
        self.due = due
        self.isCounted = isCounted
        isWaiting = true
        status = 0
        bytes = 0
        connection.send(buffer)
    }

    func close() {
        connection?.close()
    }

    /// Ends the connection although an answer is awaited.
    func giveUp(_ reason: String) {
        closeReason = reason
        connection?.close()
    }

    // MARK: ResponseReceiver

    func connectionIsReady(_ connection: HTTPConnection) {
        self.connection = connection
        worker.isReady(self)
    }

    func received(_ head: ResponseHead) {
        status = head.status
        closes = head.closes
        message.removeAll(keepingCapacity: true)
    }

    func received(body: UnsafeRawBufferPointer) {
        bytes += body.count
        if status >= 300 { message.append(contentsOf: body.prefix(Self.keptBytes - message.count)) }
    }

    func receivedEnd() {
        guard isWaiting else { return }
        isWaiting = false
        worker.completed(status: status, bytes: bytes, due: due, isCounted: isCounted, error: errorText)
        // The server closes, and the connection is made anew.
        if !closes { worker.next(self) }
    }

    private var errorText: String {
        "\(status): \(String(decoding: message, as: UTF8.self))"
    }

    func connectionDidClose(_ error: (any Error)?) {
        connection = nil
        if isWaiting {
            isWaiting = false
            let text = closeReason ?? error.map { "no answer: \($0)" } ?? "no answer: the connection was closed"
            worker.completed(status: 0, bytes: 0, due: due, isCounted: isCounted, error: text)
        }
        worker.didClose(self, error)
    }
}
