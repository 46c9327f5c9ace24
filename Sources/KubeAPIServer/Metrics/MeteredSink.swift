import KubeSupport
import Synchronization

/// Records a request in the metrics when its response is complete.
struct MeteredSink: ResponseSink {
    private let sink: any ResponseSink
    private let request: RequestMeasurement

    init(
        _ sink: any ResponseSink, _ metrics: RequestMetrics, _ request: ServerRequest, _ time: any TimeSource
    ) {
        self.sink = sink
        self.request = RequestMeasurement(metrics, metrics.route(request), time)
    }

    func send(_ response: ServerResponse) {
        request.end(code: response.status)
        sink.send(response)
    }

    func stream(status: Int, contentType: String) -> any ResponseStream {
        measured(sink.stream(status: status, contentType: contentType), status)
    }

    func listStream(status: Int, contentType: String) -> any ResponseStream {
        measured(sink.listStream(status: status, contentType: contentType), status)
    }

    private func measured(_ stream: any ResponseStream, _ status: Int) -> any ResponseStream {
        stream.onClose { [request] in request.end(code: status) }
        return stream
    }

    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool {
        var measured = upgrade
        measured.run = { [request] connection in
            await upgrade.run(connection)
            request.end(code: 101)
        }
        return sink.upgradeToWebSocket(measured)
    }
}

/// A request in flight.
private final class RequestMeasurement: Sendable {
    private let metrics: RequestMetrics
    private let route: RequestRoute
    private let time: any TimeSource
    private let start: Duration
    private let isEnded = Atomic<Bool>(false)

    init(_ metrics: RequestMetrics, _ route: RequestRoute, _ time: any TimeSource) {
        self.time = time
        start = time.uptime()
        self.metrics = metrics
        self.route = route
        gauge.increment()
    }

    private var gauge: Gauge {
        if route.labels.isLongRunning { return route.running }
        return route.labels.isReading ? metrics.readOnly : metrics.mutating
    }

    /// The request ended without a response: an upgrade was refused, or the client disconnected before it ran.
    deinit {
        if !isEnded.load(ordering: .relaxed) { gauge.decrement() }
    }

    func end(code: Int) {
        guard !isEnded.exchange(true, ordering: .relaxed) else { return }
        gauge.decrement()
        route.count(code: code, duration: time.uptime() - start)
    }
}
