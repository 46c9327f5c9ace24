import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A client that sends raw bytes and records the received ones.
package final class RawClient: Sendable {
    package struct Closed: Error {
        package let received: String
    }

    private final class Collector: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        private struct State {
            var received = ByteBuffer()
            var isClosed = false
            var waiters: [(condition: @Sendable (ByteBuffer, Bool) -> Bool, done: CheckedContinuation<Void, Never>)] =
                []
        }

        private let state = Mutex(State())

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            var bytes = unwrapInboundIn(data)
            change { $0.received.writeBuffer(&bytes) }
        }

        func channelInactive(context: ChannelHandlerContext) {
            change { $0.isClosed = true }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }

        private func change(_ body: (inout State) -> Void) {
            let ready = state.withLock { state in
                body(&state)
                let met = state.waiters.filter { $0.condition(state.received, state.isClosed) }
                state.waiters.removeAll { $0.condition(state.received, state.isClosed) }
                return met
            }
            for waiter in ready { waiter.done.resume() }
        }

        func wait(for condition: @escaping @Sendable (ByteBuffer, Bool) -> Bool) async -> (ByteBuffer, Bool) {
            await withCheckedContinuation { continuation in
                let isMet = state.withLock { state in
                    if condition(state.received, state.isClosed) { return true }
                    state.waiters.append((condition, continuation))
                    return false
                }
                if isMet { continuation.resume() }
            }
            return state.withLock { ($0.received, $0.isClosed) }
        }

        func take() -> ByteBuffer {
            state.withLock { state in
                defer { state.received = ByteBuffer() }
                return state.received
            }
        }
    }

    package let channel: any Channel
    private let collector: Collector

    private init(channel: any Channel, collector: Collector) {
        self.channel = channel
        self.collector = collector
    }

    /// - Parameter reads: True if the client reads immediately; false if it reads after `startReading()`.
    package static func connect(
        to address: SocketAddress, tls: TLSConfiguration? = nil, reads: Bool = true
    ) async throws -> RawClient {
        let collector = Collector()
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: reads)
            // A small receive buffer, so that the server soon notices a client that does not read.
            .channelOption(.socketOption(.so_rcvbuf), value: 32 * 1024)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        let handler = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    try channel.pipeline.syncOperations.addHandler(collector)
                }
            }
            .connect(to: address).get()
        return RawClient(channel: channel, collector: collector)
    }

    package func send(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    package func send(_ bytes: ByteBuffer) async throws {
        try await channel.writeAndFlush(bytes)
    }

    package func startReading() async throws {
        try await channel.setOption(.autoRead, value: true).get()
    }

    /// Waits until the received bytes contain `text`, and returns all of them.
    @discardableResult
    package func receive(until text: String) async throws -> String {
        let needle = Array(text.utf8)
        let (received, isClosed) = await collector.wait { received, isClosed in
            isClosed || received.readableBytesView.firstRange(of: needle) != nil
        }
        if isClosed, received.readableBytesView.firstRange(of: needle) == nil {
            throw Closed(received: String(buffer: received))
        }
        return String(buffer: received)
    }

    /// Waits for `bytes` bytes and removes them from the received ones.
    package func receive(bytes: Int) async throws -> ByteBuffer {
        let (received, _) = await collector.wait { $0.readableBytes >= bytes || $1 }
        guard received.readableBytes >= bytes else { throw Closed(received: String(buffer: received)) }
        return collector.take()
    }

    /// Removes all received bytes.
    package func clear() {
        _ = collector.take()
    }

    /// Waits until the server closes the connection, and returns the received text.
    package func receiveToEnd() async -> String {
        String(buffer: await collector.wait { $1 }.0)
    }

    /// Waits until the server closes the connection, and returns the received bytes.
    package func receiveBytesToEnd() async -> [UInt8] {
        Array(await collector.wait { $1 }.0.readableBytesView)
    }

    package func close() async {
        try? await channel.close()
    }
}
