import NIOCore
import NIOHTTP2

/// Manages an HTTP/2 connection: starts its shutdown, and closes it after connection errors and if the client does not
/// close it after GOAWAY.
final class HTTP2ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTP2Frame
    typealias InboundOut = HTTP2Frame
    typealias OutboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    /// The management handler sends GOAWAY to clients that are idle or do not acknowledge a ping, and waits for the
    /// client to close. An unreachable client never does, so the connection is closed after this time.
    private static let goAwayTime = TimeAmount.seconds(15)

    /// The time between GOAWAY and closing when the connection is closed to make room for others.
    private static let evictionTime = TimeAmount.milliseconds(100)

    private let streams: HTTP2StreamSet
    private var goAwayTimer: Scheduled<Void>?

    init(streams: HTTP2StreamSet) {
        self.streams = streams
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .goAway = unwrapOutboundIn(data).payload { sentGoAway(context) }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        goAwayTimer?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        goAwayTimer?.cancel()
    }

    private func sentGoAway(_ context: ChannelHandlerContext) {
        // During shutdown, the server closes the remaining connections after its grace period.
        guard goAwayTimer == nil, !streams.isShuttingDown else { return }
        let channel = context.channel
        goAwayTimer = context.eventLoop.scheduleTask(in: Self.goAwayTime) { channel.close(promise: nil) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ShutdownEvent {
            streams.noteShutdown()
            // On this event, the next handler sends GOAWAY and closes the connection after the last stream.
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            streams.endOnShutdown(in: event.streamsEndIn, on: context.eventLoop)
        } else if event is CloseIdleEvent {
            guard streams.isEmpty else { return }
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            // Other connections need its descriptor, so it is closed without waiting for the client.
            let channel = context.channel
            context.eventLoop.scheduleTask(in: Self.evictionTime) { channel.close(promise: nil) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A stream error has been answered with RST_STREAM; the connection stays open.
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
