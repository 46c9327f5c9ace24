import NIOCore
import NIOPosix

/// Watches that are open at the same time, each on a connection of its own, and what arrives on them.
package struct WatchFleet: Sendable {
    package struct Plan: Sendable {
        package var request: RequestTemplate
        package var watchers: Int
        package var framing: WatchFrameScanner.Framing
        /// What stands before the numbers in the names of the objects that count.
        package var marker: String
        /// Only the first event of each object counts; their numbers are below this one. Nil: every event counts.
        package var distinctObjects: Int?
    }

    private let workers: [NIOLoopBound<WatchWorker>]

    /// Opens the watches; returns when the server has answered all of them.
    package static func open(
        _ plan: Plan, _ endpoint: ServerEndpoint, on group: MultiThreadedEventLoopGroup
    ) async throws -> WatchFleet {
        let loops = Array(group.makeIterator()).prefix(plan.watchers)
        let futures = loops.enumerated().map { index, loop in
            let number = plan.watchers / loops.count + (index < plan.watchers % loops.count ? 1 : 0)
            return loop.flatSubmit {
                let worker = WatchWorker(plan, endpoint, number: number, on: loop)
                let bound = NIOLoopBound(worker, eventLoop: loop)
                return worker.open().map { bound }
            }
        }
        return WatchFleet(workers: try await EventLoopFuture.whenAllSucceed(futures, on: group.next()).get())
    }

    /// Has only events of objects that were written from this time on count as delivered.
    package func count(from time: UInt64) async throws {
        for worker in workers {
            try await worker.eventLoop.submit { worker.value.countedFrom = time }.get()
        }
    }

    /// What has arrived up to now.
    package func delivery() async throws -> WatchDelivery {
        var all = WatchDelivery()
        for worker in workers {
            all.merge(try await worker.eventLoop.submit { worker.value.delivery }.get())
        }
        return all
    }

    package func close() async {
        for worker in workers {
            try? await worker.eventLoop.submit { worker.value.close() }.get()
        }
    }
}

/// What has arrived on watches.
package struct WatchDelivery: Sendable {
    /// From the sending of the write to the arrival of its event, of the events that count.
    package var latencies = LatencyHistogram()
    /// All events with the marker, and those without.
    package var marked = 0
    package var unmarked = 0
    /// Since the time from which events count.
    package var bytes = 0
    /// When the last counted event arrived, by `MonotonicClock`.
    package var last: UInt64 = 0
    /// Watches that ended before they were closed.
    package var ended = 0
    package var firstError: String?

    mutating func merge(_ other: Self) {
        latencies.merge(other.latencies)
        marked += other.marked
        unmarked += other.unmarked
        bytes += other.bytes
        last = max(last, other.last)
        ended += other.ended
        firstError = firstError ?? other.firstError
    }
}

/// The watches of one event loop, on which alone it is used.
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
    /// Whether an object was seen, by its number; nil when every event counts.
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
            opened.fail(BenchError(.refused, "a watch can't be opened: \(error)"))
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

/// One watch.
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
        // One reading of the clock for all events of a read: they arrived together.
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
