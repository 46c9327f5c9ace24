import Logging
import NIOCore
import NIOPosix

/// The sockets of the DNS server, over UDP and TCP (RFC 1035, section 4.2; RFC 7766).
struct DNSServer: Sendable {
    typealias Answer = @Sendable (_ packet: [UInt8]) -> Reaction
    typealias Datagrams = NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>
    typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// The maximum number of TCP connections.
    private static let connectionLimit = 256
    /// The time after which a connection without a query is closed.
    private static let idleTimeout: TimeAmount = .seconds(10)

    private let datagrams: Datagrams
    private let listener: NIOAsyncChannel<Connection, Never>
    private let forwarder: Forwarder
    private let logger: Logger

    static func bind(address: String, port: Int, forwarder: Forwarder, group: any EventLoopGroup, logger: Logger)
        async throws -> DNSServer
    {
        let datagrams = try await DatagramBootstrap(group: group)
            .channelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
            .bind(host: address, port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try Datagrams(wrappingChannelSynchronously: channel) }
            }
        do {
            let listener = try await ServerBootstrap(group: group)
                .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
                .bind(host: address, port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandlers(
                            IdleStateHandler(readTimeout: idleTimeout), IdleCloser())
                        return try Connection(wrappingChannelSynchronously: channel)
                    }
                }
            return DNSServer(datagrams: datagrams, listener: listener, forwarder: forwarder, logger: logger)
        } catch {
            // An NIOAsyncChannel must be executed before it is released.
            try? await datagrams.executeThenClose { _, _ in }
            throw error
        }
    }

    var udpPort: Int { datagrams.channel.localAddress?.port ?? 0 }
    var tcpPort: Int { listener.channel.localAddress?.port ?? 0 }

    /// Answers queries until the task is cancelled.
    func serve(_ answer: @escaping Answer) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await serveDatagrams(answer) }
            group.addTask { try await serveConnections(answer) }
            // Each ends only when its socket fails or the task is cancelled.
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func serveDatagrams(_ answer: @escaping Answer) async throws {
        try await datagrams.executeThenClose { inbound, outbound in
            try await withThrowingDiscardingTaskGroup { group in
                for try await envelope in inbound {
                    let packet = Array(envelope.data.readableBytesView)
                    let client = envelope.remoteAddress
                    switch answer(packet) {
                    case .drop: continue
                    case .answer(let message):
                        let bytes = message.encoded(limit: (try? DNSMessage(parsing: packet))?.udpLimit ?? 512)
                        // A client that can't be reached must not end the server.
                        try? await outbound.write(.init(remoteAddress: client, data: ByteBuffer(bytes: bytes)))
                    case let reaction:
                        // The forwarder limits the number of these.
                        group.addTask {
                            guard let bytes = await resolve(packet, reaction, stream: false) else { return }
                            try? await outbound.write(.init(remoteAddress: client, data: ByteBuffer(bytes: bytes)))
                        }
                    }
                }
            }
        }
    }

    private func serveConnections(_ answer: @escaping Answer) async throws {
        try await listener.executeThenClose { connections in
            try await withThrowingTaskGroup(of: Void.self) { group in
                var count = 0
                for try await connection in connections {
                    if count >= Self.connectionLimit {
                        _ = try await group.next()
                        count -= 1
                    }
                    count += 1
                    group.addTask {
                        do {
                            try await serve(connection, answer)
                        } catch {
                            logger.debug("DNS connection broke", metadata: ["error": "\(error)"])
                        }
                    }
                }
            }
        }
    }

    private func serve(_ connection: Connection, _ answer: Answer) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var received = ByteBuffer()
            for try await var chunk in inbound {
                received.writeBuffer(&chunk)
                while let frame = received.readLengthPrefixedSlice(as: UInt16.self) {
                    let packet = Array(frame.readableBytesView)
                    guard let bytes = await resolve(packet, answer(packet), stream: true) else { return }
                    var buffer = ByteBuffer()
                    buffer.writeInteger(UInt16(bytes.count))
                    buffer.writeBytes(bytes)
                    try await outbound.write(buffer)
                }
                received.discardReadBytes()
            }
        }
    }

    /// Performs `reaction`. Returns the packet for the client; nil if there is none.
    private func resolve(_ packet: [UInt8], _ reaction: Reaction, stream: Bool) async -> [UInt8]? {
        switch reaction {
        case .drop: return nil
        case .answer(let message): return message.encoded()
        case .forward(let query):
            do {
                return try await forwarder.ask(packet, query, stream: stream)
            } catch {
                logger.debug("Upstream servers did not answer a query", metadata: ["error": "\(error)"])
                return query.response(.serverFailure).encoded()
            }
        case .complete(var response, let target):
            let limit = stream ? Int(UInt16.max) : (try? DNSMessage(parsing: packet))?.udpLimit ?? 512
            do {
                let found = try await addresses(of: target, response)
                response.answers += found.answers
                response.code = found.code
            } catch {
                logger.debug("Alias was not found upstream", metadata: ["error": "\(error)"])
                response.code = .serverFailure
                response.answers = []
            }
            return response.encoded(limit: limit)
        }
    }

    private func addresses(of target: DNSName, _ response: DNSMessage) async throws(DNSError) -> DNSMessage {
        var query = DNSMessage(id: 0)
        query.recursionDesired = true
        query.question = DNSMessage.Question(name: target, type: response.question?.type ?? .a)
        query.extensions = DNSMessage.Extensions(payloadSize: 1232)
        let bytes = try await forwarder.ask(query.encoded(), query, stream: false)
        return try DNSMessage(parsing: bytes)
    }
}

/// Closes idle connections.
private final class IdleCloser: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}
