import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOPosix
import NIOSSL
import Synchronization
import TestSupport

/// An HTTP/2 client over TLS that exposes the events of each stream.
struct HTTP2Client: Sendable {
    let channel: any Channel
    /// Set when the server sends GOAWAY.
    let goAway: Signal<Void>
    private let multiplexer: NIOHTTP2Handler.StreamMultiplexer

    static func connect(to address: SocketAddress, maximumHeaderBytes: Int = 4 << 20) async throws -> HTTP2Client {
        let context = try NIOSSLContext(configuration: try HTTPServerTests.clientTLS(protocols: ["h2"]))
        let goAway = Signal<Void>()
        let (channel, multiplexer) = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(to: address) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                    let multiplexer = try pipeline.configureHTTP2Pipeline(
                        mode: .client, connectionConfiguration: .init(), streamConfiguration: .init()
                    ) { $0.eventLoop.makeSucceededVoidFuture() }
                    try pipeline.addHandler(GoAwayObserver(seen: goAway))
                    return (channel, multiplexer)
                }
            }
        return HTTP2Client(channel: channel, goAway: goAway, multiplexer: multiplexer)
    }

    /// Opens a stream and sends a head on it.
    func open(
        _ method: String = "GET", _ path: String, headers: [(String, String)] = [], endStream: Bool = true,
        reads: Bool = true
    ) async throws -> HTTP2ClientStream {
        let collector = HTTP2ClientStream.Collector()
        let channel = try await multiplexer.createStreamChannel { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(collector) }
        }.get()
        if !reads { try await channel.setOption(.autoRead, value: false).get() }
        let block = HPACKHeaders(
            [(":method", method), (":path", path), (":scheme", "https"), (":authority", "localhost")] + headers)
        let stream = HTTP2ClientStream(channel: channel, collector: collector)
        try await stream.send(.headers(.init(headers: block, endStream: endStream)))
        return stream
    }

    /// Sends a request and waits for the response.
    func request(
        _ method: String = "GET", _ path: String, body: ByteBuffer? = nil
    ) async throws -> HTTP2ClientStream.Received {
        let stream = try await open(method, path, endStream: body == nil)
        if let body { try? await stream.send(.data(.init(data: .byteBuffer(body), endStream: true))) }
        return await stream.receive { $0.isEnded }
    }

    func close() async {
        try? await channel.close()
    }

    private final class GoAwayObserver: ChannelInboundHandler, Sendable {
        typealias InboundIn = HTTP2Frame
        let seen: Signal<Void>

        init(seen: Signal<Void>) {
            self.seen = seen
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if case .goAway = unwrapInboundIn(data).payload { seen.set(()) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {}
    }
}

struct HTTP2ClientStream: Sendable {
    struct Received: Sendable {
        var headers = HPACKHeaders()
        var body = ByteBuffer()
        var frames: [String] = []
        var resetCode: HTTP2ErrorCode?
        /// True if the stream has ended or was reset.
        var isEnded = false

        var status: String? { headers.first(name: ":status") }
        var text: String { String(buffer: body) }
    }

    final class Collector: ChannelInboundHandler, Sendable {
        typealias InboundIn = HTTP2Frame.FramePayload

        private struct State {
            var received = Received()
            var waiters: [(condition: @Sendable (Received) -> Bool, done: CheckedContinuation<Void, Never>)] = []
        }

        private let state = Mutex(State())

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let payload = unwrapInboundIn(data)
            change { received in
                switch payload {
                case .headers(let headers):
                    received.headers = headers.headers
                    received.frames.append("headers")
                    received.isEnded = headers.endStream
                case .data(let data):
                    if case .byteBuffer(var bytes) = data.data { received.body.writeBuffer(&bytes) }
                    received.frames.append("data")
                    received.isEnded = data.endStream
                case .rstStream(let code): received.resetCode = code
                default: break
                }
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            if let error = error as? NIOHTTP2Errors.StreamClosed { change { $0.resetCode = error.errorCode } }
        }

        func channelInactive(context: ChannelHandlerContext) {
            change { $0.isEnded = true }
        }

        private func change(_ body: (inout Received) -> Void) {
            let met = state.withLock { state in
                body(&state.received)
                let met = state.waiters.filter { $0.condition(state.received) }
                state.waiters.removeAll { $0.condition(state.received) }
                return met
            }
            for waiter in met { waiter.done.resume() }
        }

        func receive(until condition: @escaping @Sendable (Received) -> Bool) async -> Received {
            await withCheckedContinuation { continuation in
                let isMet = state.withLock { state in
                    if condition(state.received) { return true }
                    state.waiters.append((condition, continuation))
                    return false
                }
                if isMet { continuation.resume() }
            }
            return state.withLock { $0.received }
        }
    }

    let channel: any Channel
    fileprivate let collector: Collector

    func send(_ payload: HTTP2Frame.FramePayload) async throws {
        try await channel.writeAndFlush(payload)
    }

    /// Waits until the received data meets `condition`.
    func receive(until condition: @escaping @Sendable (Received) -> Bool) async -> Received {
        await collector.receive(until: condition)
    }
}
