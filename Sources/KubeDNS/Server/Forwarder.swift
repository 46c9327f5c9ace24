import KubeSupport
import NIOCore
import NIOPosix
import Synchronization

/// Forwards queries to upstream servers.
///
/// Each query has a socket of its own, so that its port and its identifier are both unpredictable (RFC 5452).
final class Forwarder: Sendable {
    /// The maximum number of concurrent queries.
    static let limit = 1000
    /// The time after which the next server is tried.
    static let timeout: TimeAmount = .seconds(2)

    private let upstreams: [SocketAddress]
    private let timeout: TimeAmount
    private let group: any EventLoopGroup
    private let inFlight = Mutex(0)

    init(_ upstreams: [SocketAddress], group: any EventLoopGroup, timeout: TimeAmount = Forwarder.timeout) {
        self.upstreams = upstreams
        self.timeout = timeout
        self.group = group
    }

    /// Returns the answer to `packet`, with the ID of the query.
    func ask(_ packet: [UInt8], _ query: DNSMessage, stream: Bool) async throws(DNSError) -> [UInt8] {
        let isFree = inFlight.withLock { count in
            if count >= Self.limit { return false }
            count += 1
            return true
        }
        guard isFree else { throw DNSError(.overloaded, "\(Self.limit) queries are in progress") }
        defer { inFlight.withLock { $0 -= 1 } }
        var cause: (any Error)?
        for upstream in upstreams {
            do {
                // Unpredictable, so that only a server that received the query can answer it (RFC 5452).
                let id = UInt16(truncatingIfNeeded: SystemRandom().next())
                let sent = Self.withID(id, packet)
                let received = try await exchange(sent, query.question, id, upstream, stream: stream)
                return Self.withID(query.id, received)
            } catch {
                cause = error
                if Task.isCancelled { break }
            }
        }
        throw DNSError(.upstreamFailed, "no upstream server answered", cause: cause)
    }

    private static func withID(_ id: UInt16, _ packet: [UInt8]) -> [UInt8] {
        [UInt8(id >> 8), UInt8(id & 255)] + packet.dropFirst(2)
    }

    private func exchange(
        _ packet: [UInt8], _ question: DNSMessage.Question?, _ id: UInt16, _ upstream: SocketAddress, stream: Bool
    ) async throws -> [UInt8] {
        let loop = group.next()
        let answer = loop.makePromise(of: [UInt8].self)
        let timer = loop.scheduleTask(in: timeout) {
            answer.fail(DNSError(.upstreamFailed, "\(upstream) did not answer in time"))
        }
        defer { timer.cancel() }
        let connecting: EventLoopFuture<any Channel> =
            stream
            ? ClientBootstrap(group: loop).connectTimeout(timeout)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            AnswerHandler(answer, id: id, question: question, isStream: true))
                    }
                }.connect(to: upstream)
            : DatagramBootstrap(group: loop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandlers(
                            EnvelopeOpener(), AnswerHandler(answer, id: id, question: question, isStream: false))
                    }
                }.connect(to: upstream)
        connecting.whenFailure { answer.fail($0) }
        connecting.whenSuccess { channel in
            var buffer = channel.allocator.buffer(capacity: packet.count + 2)
            if stream { buffer.writeInteger(UInt16(packet.count)) }
            buffer.writeBytes(packet)
            channel.writeAndFlush(buffer).cascadeFailure(to: answer)
            answer.futureResult.whenComplete { _ in channel.close(promise: nil) }
        }
        return try await answer.futureResult.get()
    }
}

/// Waits for the packet that answers a query.
private final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let answer: EventLoopPromise<[UInt8]>
    private let id: UInt16
    private let question: DNSMessage.Question?
    private let isStream: Bool
    private var received = ByteBuffer()

    init(_ answer: EventLoopPromise<[UInt8]>, id: UInt16, question: DNSMessage.Question?, isStream: Bool) {
        self.answer = answer
        self.id = id
        self.question = question
        self.isStream = isStream
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        if isStream {
            received.writeBuffer(&buffer)
            guard let frame = received.readLengthPrefixedSlice(as: UInt16.self) else { return }
            buffer = frame
        }
        let packet = Array(buffer.readableBytesView)
        // Any host can send a packet to the socket: only an answer to the question is accepted.
        guard let message = try? DNSMessage(parsing: packet), message.isResponse, message.id == id,
            message.question == question
        else { return }
        answer.succeed(packet)
    }

    func channelInactive(context: ChannelHandlerContext) {
        answer.fail(DNSError(.upstreamFailed, "the connection was closed"))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.fail(error)
        context.close(promise: nil)
    }
}

/// Returns the data of a datagram; its sender is known, since the socket is connected.
private final class EnvelopeOpener: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias InboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireChannelRead(wrapInboundOut(unwrapInboundIn(data).data))
    }
}
