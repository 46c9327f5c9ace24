import NIOCore

/// The watches of one event loop. Used on that event loop only.
final class WatchWorker {
    var countedFrom: UInt64 = 0
    private(set) var delivery = WatchDelivery()

    private let endpoint: ServerEndpoint
    private let eventLoop: any EventLoop
    private let number: Int
    private let opened: EventLoopPromise<Void>
    private var receivers: [WatchReceiver] = []
    private var waiting: Int
    private var isClosed = false
    /// True for each object, by number, whose event has been received; nil if every event is counted.
    private var seen: [Bool]?
    let request: ByteBuffer
    private let plan: WatchFleet.Plan

    init(_ plan: WatchFleet.Plan, _ endpoint: ServerEndpoint, number: Int, on eventLoop: any EventLoop) {
        self.plan = plan
        self.endpoint = endpoint
        self.eventLoop = eventLoop
        self.number = number
        waiting = number
        opened = eventLoop.makePromise()
        seen = plan.distinctObjects.map { [Bool](repeating: false, count: $0) }
        var request = ByteBuffer()
        plan.request.fill(&request, object: 0, serial: 0, time: 0)
        self.request = request
    }

    func open() -> EventLoopFuture<Void> {
        receivers = (0..<number).map { _ in
            WatchReceiver(self, WatchFrameScanner(framing: plan.framing, marker: plan.marker))
        }
        for receiver in receivers { endpoint.connect(on: eventLoop, receiver) }
        return opened.futureResult
    }

    func close() {
        isClosed = true
        for receiver in receivers { receiver.close() }
        receivers = []
    }

    func isOpen() {
        waiting -= 1
        if waiting == 0 { opened.succeed() }
    }

    func didEnd(_ error: String, wasOpen: Bool) {
        guard !isClosed else { return }
        if wasOpen {
            delivery.ended += 1
            delivery.firstError = delivery.firstError ?? error
        } else {
            close()
            opened.fail(BenchError(.refused, "cannot open a watch: \(error)"))
        }
    }

    func received(_ count: Int, at now: UInt64) {
        if now >= countedFrom { delivery.bytes += count }
    }

    func received(_ mark: WatchFrameScanner.Mark?, at now: UInt64) {
        guard let mark else {
            delivery.unmarked += 1
            return
        }
        if seen != nil {
            guard mark.object < seen?.count ?? 0, seen?[mark.object] == false else { return }
            seen?[mark.object] = true
        }
        delivery.marked += 1
        guard mark.time >= countedFrom else { return }
        delivery.last = now
        delivery.latencies.record(now > mark.time ? now - mark.time : 0)
    }
}

/// The receiver of a watch.
private final class WatchReceiver: ResponseReceiver {
    private let worker: WatchWorker
    private var scanner: WatchFrameScanner
    private var connection: HTTPConnection?
    private var status = 0
    private var message: [UInt8] = []
    private var hasEnded = false

    init(_ worker: WatchWorker, _ scanner: WatchFrameScanner) {
        self.worker = worker
        self.scanner = scanner
    }

    func close() {
        connection?.close()
    }

    func connectionIsReady(_ connection: HTTPConnection) {
        self.connection = connection
        connection.send(worker.request)
    }

    func received(_ head: ResponseHead) {
        status = head.status
        if status == 200 { worker.isOpen() }
    }

    func received(body: UnsafeRawBufferPointer) {
        guard status == 200 else {
            message.append(contentsOf: body.prefix(300 - message.count))
            return
        }
        // Reads the clock once for all events of a read, because they arrived together.
        let now = MonotonicClock.now()
        worker.received(body.count, at: now)
        scanner.scan(body) { worker.received($0, at: now) }
    }

    func receivedEnd() {
        end(status == 200 ? "the server ended the watch" : "\(status): \(String(decoding: message, as: UTF8.self))")
    }

    func connectionDidClose(_ error: (any Error)?) {
        connection = nil
        end(error.map { "\($0)" } ?? "the server closed the connection")
    }

    private func end(_ text: String) {
        guard !hasEnded else { return }
        hasEnded = true
        worker.didEnd(text, wasOpen: status == 200)
    }
}
