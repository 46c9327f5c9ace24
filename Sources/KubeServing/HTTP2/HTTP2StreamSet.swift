import NIOCore

/// The streams of an HTTP/2 connection and their shared state. Used on the event loop only.
final class HTTP2StreamSet {
    private let activity: ConnectionActivity
    private var streams: [ObjectIdentifier: HTTP2Stream] = [:]
    private var dateCache = HTTPDateCache()
    private(set) var isShuttingDown = false
    /// The number of received bytes of request bodies that are incomplete.
    var arrivingBytes = 0

    init(activity: ConnectionActivity = ConnectionActivity()) {
        self.activity = activity
    }

    /// True if no request is in progress.
    var isEmpty: Bool { streams.isEmpty }

    func insert(_ stream: HTTP2Stream) {
        if streams.isEmpty { activity.noteBusy() }
        streams[ObjectIdentifier(stream)] = stream
    }

    func remove(_ stream: HTTP2Stream) {
        streams[ObjectIdentifier(stream)] = nil
        if streams.isEmpty { activity.noteIdle() }
    }

    func date() -> String {
        dateCache.value()
    }

    func noteShutdown() {
        isShuttingDown = true
    }

    /// Ends the streams with `endsOnShutdown` after `delay`.
    func endOnShutdown(in delay: TimeAmount, on eventLoop: any EventLoop) {
        guard delay > .zero else { return endStreams() }
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.scheduleTask(in: delay) { bound.value.endStreams() }
    }

    private func endStreams() {
        for stream in streams.values { stream.beginShutdown() }
    }
}
