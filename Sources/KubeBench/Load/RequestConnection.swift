import NIOCore

/// A connection of a `RequestWorker`, with at most one request in progress.
final class RequestConnection: ResponseReceiver {
    /// The number of bytes of an error response that are kept.
    private static let keptBytes = 300

    /// A strong reference: the worker releases its connections at the end of the load.
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

    /// True if the connection's next request is scheduled for a later time.
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

    /// Closes the connection without waiting for the response.
    func abandon(_ reason: String) {
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
        // If the server closes the connection, a new one is opened.
        if !closes { worker.next(self) }
    }

    private var errorText: String {
        "\(status): \(String(decoding: message, as: UTF8.self))"
    }

    func connectionDidClose(_ error: (any Error)?) {
        connection = nil
        if isWaiting {
            isWaiting = false
            let text = closeReason ?? error.map { "no response: \($0)" } ?? "no response: the connection was closed"
            worker.completed(status: 0, bytes: 0, due: due, isCounted: isCounted, error: text)
        }
        worker.didClose(self, error)
    }
}
