import NIOCore

/// The part of a `RequestLoad` on one event loop. Used on that event loop only.
final class RequestWorker {
    private enum Phase {
        case connecting, warmingUp, measuring
        /// Sends no more requests, and waits for outstanding responses.
        case draining
        case done
    }

    /// The time in nanoseconds without a response after which the load is ended.
    private static let patience: UInt64 = 60_000_000_000
    private static let maximumReconnects = 1_000

    let eventLoop: any EventLoop
    private let load: RequestLoad
    private let endpoint: ServerEndpoint
    private let stop: StopSignal
    private let share: (index: Int, of: Int)
    private let promise: EventLoopPromise<RequestOutcome>
    private var connections: [RequestConnection] = []
    private var phase = Phase.connecting
    private var outcome = RequestOutcome()
    private var ready = 0
    private var open = 0
    private var reconnects = 0
    private var timer: RepeatedTask?
    private var lastProgress: UInt64 = 0
    /// The end of the current phase: a time, or a number of started requests.
    private var phaseEnd: UInt64 = .max
    private var phaseRequests = Int.max
    private var begun: UInt64 = 0
    private var random = SystemRandomNumberGenerator()

    init(
        _ load: RequestLoad, _ endpoint: ServerEndpoint, on eventLoop: any EventLoop, share: (index: Int, of: Int),
        stop: StopSignal
    ) {
        self.load = load
        self.endpoint = endpoint
        self.eventLoop = eventLoop
        self.share = share
        self.stop = stop
        promise = eventLoop.makePromise()
    }

    func run() -> EventLoopFuture<RequestOutcome> {
        lastProgress = MonotonicClock.now()
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        timer = eventLoop.scheduleRepeatedTask(initialDelay: .milliseconds(50), delay: .milliseconds(50)) { _ in
            bound.value.tick()
        }
        connections = (0..<mine(load.connections)).map { _ in RequestConnection(self) }
        open = connections.count
        if connections.isEmpty { finish() }
        for connection in connections { endpoint.connect(on: eventLoop, connection) }
        return promise.futureResult
    }

    /// Returns this worker's share of a number.
    private func mine(_ number: Int) -> Int {
        number / share.of + (share.index < number % share.of ? 1 : 0)
    }

    // MARK: Phases

    func isReady(_ connection: RequestConnection) {
        ready += 1
        switch phase {
        case .connecting:
            guard ready == connections.count else { return }
            begin(.warmingUp, load.warmUp)
            for connection in connections { next(connection) }
        default:
            // The connection was reopened during the load.
            next(connection)
        }
    }

    private func begin(_ phase: Phase, _ length: RequestLoad.Length) {
        self.phase = phase
        begun = phase == .measuring && phaseEnd != .max ? phaseEnd : MonotonicClock.now()
        switch length {
        case .duration(let duration):
            phaseEnd = begun + duration.nanoseconds
            phaseRequests = .max
        case .requests(let number):
            phaseEnd = .max
            phaseRequests = outcome.sent + mine(number)
        }
    }

    /// Starts the next phase if the current one is over.
    private func advance(_ now: UInt64) {
        if stop.isSet, phase == .warmingUp || phase == .measuring { beginDraining() }
        if phase == .warmingUp, now >= phaseEnd || outcome.sent >= phaseRequests {
            begin(.measuring, load.length)
            outcome.start = begun
        }
        if phase == .measuring, now >= phaseEnd || outcome.sent >= phaseRequests { beginDraining() }
    }

    private func beginDraining() {
        phase = .draining
    }

    /// Called every 50 ms: ends phases that are limited by time, and connections that receive no response.
    private func tick() {
        let now = MonotonicClock.now()
        if phase == .connecting, stop.isSet { return fail(BenchError(.interrupted, "interrupted")) }
        advance(now)
        if phase == .draining { for connection in connections where connection.isIdle { connection.close() } }
        let isSilent = now > lastProgress + Self.patience
        if isSilent { beginDraining() }
        if isSilent || phase == .draining && stop.isSet {
            let reason = isSilent ? "no response in 60 s" : "the load was ended"
            for connection in connections { connection.abandon(reason) }
        }
    }

    // MARK: Requests

    /// Sends the next request on `connection`, or closes it if there are no more.
    func next(_ connection: RequestConnection) {
        let now = MonotonicClock.now()
        advance(now)
        guard phase == .warmingUp || phase == .measuring else { return connection.close() }
        let number = share.index + outcome.sent * share.of
        outcome.sent += 1
        let object =
            switch load.objects {
            case .sequence(let from): from + number
            case .random(let below): Int.random(in: 0..<below, using: &random)
            }
        // With a number of requests, each of them is counted, even if its response arrives while draining.
        let isCounted = phase == .measuring
        guard let rate = load.rate else {
            return connection.send(load.template, object: object, serial: number, due: now, at: now, isCounted)
        }
        let due = rateStart + UInt64(Double(number) / rate * 1e9)
        if due <= now {
            return connection.send(load.template, object: object, serial: number, due: due, at: now, isCounted)
        }
        connection.isScheduled = true
        let bound = NIOLoopBound((self, connection), eventLoop: eventLoop)
        eventLoop.scheduleTask(in: .nanoseconds(Int64(due - now))) {
            let (worker, connection) = bound.value
            worker.sendScheduled(connection, object: object, number: number, due: due, isCounted)
        }
    }

    /// Sends a request that is due now, unless the phase has ended.
    private func sendScheduled(
        _ connection: RequestConnection, object: Int, number: Int, due: UInt64, _ isCounted: Bool
    ) {
        connection.isScheduled = false
        let now = MonotonicClock.now()
        advance(now)
        guard phase != .draining || phaseEnd == .max, !stop.isSet else { return connection.close() }
        connection.send(load.template, object: object, serial: number, due: due, at: now, isCounted)
    }

    /// The time at which the request with number 0 was due.
    private lazy var rateStart = MonotonicClock.now()

    /// Records a response, or none (status 0), to a request that was due at `due`.
    func completed(status: Int, bytes: Int, due: UInt64, isCounted: Bool, error: @autoclosure () -> String?) {
        let now = MonotonicClock.now()
        lastProgress = now
        advance(now)
        let isSuccess = (200...299).contains(status)
        if isSuccess { outcome.successes += 1 } else if outcome.firstError == nil { outcome.firstError = error() }
        // With a duration, responses within it are counted; with a number, the responses to counted requests.
        let isWithin = phaseEnd == .max ? isCounted : outcome.start > 0 && now <= phaseEnd
        guard isWithin else { return }
        outcome.end = now
        if isSuccess {
            outcome.latencies.record(now - due)
            outcome.bytes += bytes
        } else {
            outcome.errors[status, default: 0] += 1
        }
    }

    // MARK: Ends

    func didClose(_ connection: RequestConnection, _ error: (any Error)?) {
        guard phase != .done else { return }
        if phase == .connecting {
            return fail(error ?? BenchError(.unreachable, "the server closed a connection before the first request"))
        }
        if phase != .draining, reconnects < Self.maximumReconnects {
            reconnects += 1
            let bound = NIOLoopBound((self, connection), eventLoop: eventLoop)
            // Waits after an error, so that a server that refuses connections is not flooded.
            eventLoop.scheduleTask(in: .milliseconds(error == nil ? 0 : 20)) {
                let (worker, connection) = bound.value
                worker.endpoint.connect(on: worker.eventLoop, connection)
            }
            return
        }
        open -= 1
        if open == 0 { finish() }
    }

    private func fail(_ error: any Error) {
        phase = .done
        timer?.cancel()
        for connection in connections { connection.close() }
        connections = []
        promise.fail(error)
    }

    private func finish() {
        phase = .done
        timer?.cancel()
        connections = []
        if phaseEnd != .max { outcome.end = phaseEnd }
        outcome.seconds = outcome.end > outcome.start ? Double(outcome.end - outcome.start) / 1e9 : 0
        outcome.rate = outcome.seconds > 0 ? Double(outcome.count) / outcome.seconds : 0
        promise.succeed(outcome)
    }
}
