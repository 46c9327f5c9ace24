import NIOCore
import NIOHTTP1
import NIOHTTP2

enum HTTP2Connection {
    /// The flow-control windows of a stream and of the connection.
    private static let streamWindowBytes = 1024 * 1024
    private static let connectionWindowBytes = 4 * 1024 * 1024
    /// An unreachable client is detected within 45 s, and its connection is closed 15 s later.
    private static let keepalive = NIOHTTP2ServerConnectionManagementHandler.Configuration.Keepalive(
        pingInterval: .seconds(30), ackTimeout: .seconds(15))
    /// The number of RST_STREAM and PING frames that a client may send in `normalFrameTime`: 5,000 in 30 s. Kubernetes
    /// clients reset a stream for each watch that they end, and send a ping with some of these; NIO's default limits
    /// (200 in 30 s) close the connections of busy controllers. The period is short because NIO preallocates one
    /// timestamp for each allowed frame in every connection.
    private static let normalFrames = 300
    private static let normalFrameTime = TimeAmount.milliseconds(1_800)

    /// Adds the handlers of an HTTP/2 connection to `channel`. Called on the event loop.
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
                    HTTP2Stream(context: context, info: info, eventLoop: eventLoop, streams: bound.value))
            }
        }
        try pipeline.addHandlers(HTTP2ConnectionHandler(streams: streams), management)
        // The handler starts its timers in `channelActive`, which came before it was added.
        management.channelActive(context: try pipeline.context(handler: management))
    }

    private static func connectionConfiguration(_ limits: HTTPLimits) -> NIOHTTP2Handler.ConnectionConfiguration {
        var configuration = NIOHTTP2Handler.ConnectionConfiguration()
        // Twice the limit, so that a head that is slightly too large is received and answered with 431.
        let headerListBytes = 2 * limits.maximumHeadBytes
        configuration.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.maximumConcurrentStreams),
            HTTP2Setting(parameter: .maxHeaderListSize, value: headerListBytes),
            HTTP2Setting(parameter: .initialWindowSize, value: streamWindowBytes),
        ]
        configuration.targetWindowSize = connectionWindowBytes
        // A CONTINUATION frame holds up to 16 KiB.
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
