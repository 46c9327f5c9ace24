import NIOCore
import NIOHTTP1
import NIOHTTP2

/// The streams of one HTTP/2 connection, and what they share. On the event loop only.
final class HTTP2StreamSet {
    private let activity: ConnectionActivity
    private var streams: [ObjectIdentifier: HTTP2Stream] = [:]
    private var dateCache = HTTPDateCache()
    private(set) var isShuttingDown = false
    /// Of bodies that are not complete.
    var arrivingBytes = 0

    init(activity: ConnectionActivity = ConnectionActivity()) {
        self.activity = activity
    }

    /// Whether no request is under way.
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

    /// Ends the streams that would go on for ever.
    func endOnShutdown(in delay: TimeAmount, on eventLoop: any EventLoop) {
        guard delay > .zero else { return endStreams() }
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        eventLoop.scheduleTask(in: delay) { bound.value.endStreams() }
    }

    private func endStreams() {
        for stream in streams.values { stream.beginShutdown() }
    }
}

/// Watches over an HTTP/2 connection: passes the server's shutdown on, and closes after connection errors and when the
/// client does not answer the server's goodbye.
final class HTTP2ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTP2Frame
    typealias InboundOut = HTTP2Frame
    typealias OutboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    /// The management handler says goodbye to clients that are idle, or that answer no ping, and waits for them to
    /// agree. A client that is gone never does; this much later its connection is closed.
    private static let goodbyeTime = TimeAmount.seconds(15)

    private static let hastyGoodbyeTime = TimeAmount.milliseconds(100)

    private let streams: HTTP2StreamSet
    private var goodbye: Scheduled<Void>?

    init(streams: HTTP2StreamSet) {
        self.streams = streams
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .goAway = unwrapOutboundIn(data).payload { saidGoodbye(context) }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        goodbye?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        goodbye?.cancel()
    }

    private func saidGoodbye(_ context: ChannelHandlerContext) {
        // On shutdown the server closes what is left after its grace period.
        guard goodbye == nil, !streams.isShuttingDown else { return }
        let channel = context.channel
        goodbye = context.eventLoop.scheduleTask(in: Self.goodbyeTime) { channel.close(promise: nil) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ShutdownEvent {
            streams.noteShutdown()
            // The next handler answers with GOAWAY and closes after the last stream.
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            streams.endOnShutdown(in: event.streamsEndIn, on: context.eventLoop)
        } else if event is CloseIdleEvent {
            guard streams.isEmpty else { return }
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            // Its place is needed: there is no time to wait until the client has agreed.
            let channel = context.channel
            context.eventLoop.scheduleTask(in: Self.hastyGoodbyeTime) { channel.close(promise: nil) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // An error of one stream was answered with RST_STREAM; the connection goes on.
        guard !Self.isStreamError(error) else { return }
        context.close(promise: nil)
    }

    private static func isStreamError(_ error: any Error) -> Bool {
        switch error {
        case is NIOHTTP2Errors.StreamError, is NIOHTTP2Errors.StreamClosed, is NIOHTTP2Errors.NoSuchStream,
            is NIOHTTP2Errors.ContentLengthViolated,
            is NIOHTTP2Errors.ContentLengthHeadersMismatch, is NIOHTTP2Errors.ContentLengthHeaderNegative,
            is NIOHTTP2Errors.ContentLengthHeaderMalformedValue, is NIOHTTP2Errors.MissingPseudoHeader,
            is NIOHTTP2Errors.DuplicatePseudoHeader, is NIOHTTP2Errors.PseudoHeaderAfterRegularHeader,
            is NIOHTTP2Errors.UnknownPseudoHeader, is NIOHTTP2Errors.UnsupportedPseudoHeader,
            is NIOHTTP2Errors.InvalidPseudoHeaders, is NIOHTTP2Errors.InvalidPseudoHeaderValue,
            is NIOHTTP2Errors.EmptyPathHeader, is NIOHTTP2Errors.InvalidHTTP2HeaderFieldName,
            is NIOHTTP2Errors.InvalidHTTP2HeaderFieldValue, is NIOHTTP2Errors.ForbiddenHeaderField,
            is NIOHTTP2Errors.TrailersWithoutEndStream, is NIOHTTP2Errors.RaisedGoawayLastStreamID,
            is NIOHTTP2Errors.CreatedStreamAfterGoaway:
            true
        default:
            false
        }
    }
}

enum HTTP2Connection {
    /// What a client may send ahead on one stream, and on all together, before the server has taken it in.
    private static let streamWindowBytes = 1024 * 1024
    private static let connectionWindowBytes = 4 * 1024 * 1024
    /// A dead client is found out within 45 s, and its connection closed 15 s later.
    private static let keepalive = NIOHTTP2ServerConnectionManagementHandler.Configuration.Keepalive(
        pingInterval: .seconds(30), ackTimeout: .seconds(15))
    /// Clients of Kubernetes reset a stream for each watch they leave, and send a ping with some of them; these many in
    /// that time are taken for normal, 5,000 in 30 s. NIO's own limits (200 in 30 s) close the connections of busy
    /// controllers. The time is short since NIO has room for so many times in each connection from its beginning on.
    private static let normalFrames = 300
    private static let normalFrameTime = TimeAmount.milliseconds(1_800)

    /// Adds the handlers of an HTTP/2 connection to `channel`. On the event loop.
    static func configure(
        _ channel: any Channel, context: ConnectionContext, info: ConnectionInfo,
        activity: ConnectionActivity = ConnectionActivity()
    ) throws {
        let eventLoop = channel.eventLoop
        let streams = HTTP2StreamSet(activity: activity)
        let management = NIOHTTP2ServerConnectionManagementHandler(
            eventLoop: eventLoop,
            configuration: .init(
                maxIdleTime: TimeAmount(context.configuration.timeouts.idle), maxAge: nil,
                maxGraceTime: TimeAmount(context.configuration.timeouts.shutdownGrace), keepalive: keepalive))
        let bound = NIOLoopBound(streams, eventLoop: eventLoop)
        let pipeline = channel.pipeline.syncOperations
        if info.isTLS { try pipeline.addHandler(ReadCopyHandler()) }
        _ = try pipeline.configureHTTP2Pipeline(
            mode: .server,
            connectionConfiguration: connectionConfiguration(context.configuration.limits),
            streamConfiguration: streamConfiguration(),
            streamDelegate: management.http2StreamDelegate
        ) { streamChannel in
            streamChannel.eventLoop.makeCompletedFuture {
                try streamChannel.pipeline.syncOperations.addHandler(
                    HTTP2Stream(context: context, info: info, eventLoop: eventLoop, siblings: bound.value))
            }
        }
        try pipeline.addHandlers(HTTP2ConnectionHandler(streams: streams), management)
        // The connection was active before the handler came, which starts its timers on becoming active.
        management.channelActive(context: try pipeline.context(handler: management))
    }

    private static func connectionConfiguration(_ limits: HTTPLimits) -> NIOHTTP2Handler.ConnectionConfiguration {
        var configuration = NIOHTTP2Handler.ConnectionConfiguration()
        // Beyond the limit there is room, so that a head that is a little too large gets its 431.
        let headerListBytes = 2 * limits.maximumHeadBytes
        configuration.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.maximumConcurrentStreams),
            HTTP2Setting(parameter: .maxHeaderListSize, value: headerListBytes),
            HTTP2Setting(parameter: .initialWindowSize, value: streamWindowBytes),
        ]
        configuration.targetWindowSize = connectionWindowBytes
        // A continuation frame holds 16 KiB.
        configuration.maximumSequentialContinuationFrames = headerListBytes / (16 * 1024) + 1
        configuration.controlFrameRateLimit.maximumCount = normalFrames
        configuration.controlFrameRateLimit.windowLength = normalFrameTime
        return configuration
    }

    private static func streamConfiguration() -> NIOHTTP2Handler.StreamConfiguration {
        var configuration = NIOHTTP2Handler.StreamConfiguration()
        configuration.targetWindowSize = streamWindowBytes
        configuration.outboundBufferSizeHighWatermark = 128 * 1024
        configuration.outboundBufferSizeLowWatermark = 64 * 1024
        configuration.streamResetFrameRateLimit.maximumCount = normalFrames
        configuration.streamResetFrameRateLimit.windowLength = normalFrameTime
        configuration.streamErrorRateLimit.maximumCount = normalFrames
        configuration.streamErrorRateLimit.windowLength = normalFrameTime
        return configuration
    }
}
