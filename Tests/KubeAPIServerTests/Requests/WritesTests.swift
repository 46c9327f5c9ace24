import KubeAPI
import KubeServing
import KubeStore
import Logging
import NIOCore
import NIOEmbedded
import NIOPosix
import NIOSSL
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer
@testable import KubeServing

/// How responses are written: small ones in one write, large ones with backpressure.
@Suite("Writes to the socket", .timeLimit(.minutes(3)))
struct WritesTests {
    private struct Anyone: Authenticator {
        func authenticate(_ credentials: Credentials) -> AuthenticationResult {
            .user(User(name: "admin", groups: ["system:masters"]))
        }
    }

    /// What reaches the socket. On the event loop's thread only.
    private final class SocketObserver: ChannelOutboundHandler {
        typealias OutboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        var writes: [Int] = []
        var flushes = 0

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            writes.append(unwrapOutboundIn(data).readableBytes)
            context.write(data, promise: promise)
        }

        func flush(context: ChannelHandlerContext) {
            // A flush of nothing costs no system call.
            if !writes.isEmpty { flushes += 1 }
            context.flush()
        }
    }

    private static let path = "/api/v1/namespaces/default/configmaps/m"

    private func front(_ size: Int) async throws -> HTTPFront {
        let server = try await TestServer()
        let value = String(repeating: "x", count: size)
        let answer = try await server.send(
            "POST", "/api/v1/namespaces/default/configmaps",
            body: #"{"metadata":{"name":"m"},"data":{"k":"\#(value)"}}"#)
        #expect(answer.status == 201)
        return HTTPFront(
            server: server.server, authenticator: Anyone(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private static let request = ByteBuffer(
        string: "GET \(path) HTTP/1.1\r\nHost: h\r\nAccept: application/json\r\n\r\n")

    @Test("a cached object is sent on the event loop with one write and one flush")
    func plain() async throws {
        try answerPlain(try await front(500))
    }

    private func answerPlain(_ front: HTTPFront) throws {
        let channel = EmbeddedChannel()
        let observer = SocketObserver()
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let context = ConnectionContext(configuration: HTTPServerConfiguration(), handler: front)
        try channel.pipeline.syncOperations.addHandlers(
            observer, HTTP1Connection(context: context, info: ConnectionInfo(), eventLoop: channel.embeddedEventLoop))
        // No turn of the event loop follows: the answer is there when the read returns.
        try channel.writeInbound(Self.request)
        #expect(observer.writes.count == 1)
        #expect(observer.flushes == 1)
        let sent = try #require(try channel.readOutbound(as: ByteBuffer.self))
        #expect(String(buffer: sent).hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(String(buffer: sent).contains(#""name":"m""#))
        _ = try channel.finish(acceptAlreadyClosed: true)
    }

    @Test("a cached object is sent in one TLS record")
    func overTLS() async throws {
        try answerOverTLS(try await front(500))
    }

    private func answerOverTLS(_ front: HTTPFront) throws {
        let (server, client) = (EmbeddedChannel(), EmbeddedChannel())
        let observer = SocketObserver()
        let context = ConnectionContext(configuration: HTTPServerConfiguration(), handler: front)
        var trust = TLSConfiguration.makeClientConfiguration()
        trust.trustRoots = .certificates(
            try NIOSSLCertificate.fromPEMBytes(Array(TestIdentity.rootCertificate.utf8)))
        try server.pipeline.syncOperations.addHandlers(
            observer, NIOSSLServerHandler(context: try TLSOptions.test.makeContext()),
            HTTP1Connection(context: context, info: ConnectionInfo(), eventLoop: server.embeddedEventLoop))
        try client.pipeline.syncOperations.addHandler(
            NIOSSLClientHandler(context: try NIOSSLContext(configuration: trust), serverHostname: "localhost"))
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        server.connect(to: address, promise: nil)
        client.connect(to: address, promise: nil)
        try exchange(client, server)
        // The first answer brings the client its session tickets.
        try client.writeOutbound(Self.request)
        try exchange(client, server)
        _ = try client.readInbound(as: ByteBuffer.self)
        (observer.writes, observer.flushes) = ([], 0)
        try client.writeOutbound(Self.request)
        while let bytes = try client.readOutbound(as: ByteBuffer.self) { try server.writeInbound(bytes) }
        #expect(observer.writes.count == 1)
        #expect(observer.flushes == 1)
        let sent = try #require(try server.readOutbound(as: ByteBuffer.self))
        // One record: its head of five bytes tells the length of all the rest.
        #expect(sent.getInteger(at: 0, as: UInt8.self) == 23)
        #expect(sent.getInteger(at: 3, as: UInt16.self).map { Int($0) + 5 } == sent.readableBytes)
        try client.writeInbound(sent)
        let answer = try #require(try client.readInbound(as: ByteBuffer.self))
        #expect(String(buffer: answer).hasPrefix("HTTP/1.1 200 OK\r\n"))
    }

    /// Carries bytes between the two until neither has any.
    private func exchange(_ client: EmbeddedChannel, _ server: EmbeddedChannel) throws {
        var moved = true
        while moved {
            moved = false
            while let bytes = try client.readOutbound(as: ByteBuffer.self) {
                try server.writeInbound(bytes)
                moved = true
            }
            while let bytes = try server.readOutbound(as: ByteBuffer.self) {
                try client.writeInbound(bytes)
                moved = true
            }
        }
    }

    /// Counts what comes, and reads only when it is told to.
    private final class Counter: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        let received = Atomic(0)
        let lastByte = Atomic<UInt8>(0)

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data)
            received.add(bytes.readableBytes, ordering: .relaxed)
            if let last = bytes.readableBytesView.last { lastByte.store(last, ordering: .relaxed) }
        }
    }

    /// Remembers the connection whose answer is being written.
    private final class Watching: HTTPHandler {
        let front: HTTPFront
        let connection = Mutex<HTTP1Connection?>(nil)

        init(_ front: HTTPFront) { self.front = front }

        func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
            if let exchange = responder.exchange as? HTTP1Connection {
                connection.withLock { $0 = exchange }
            }
            front.handle(request, responder)
        }
    }

    @Test(
        "a list of 100 MB (30 MB over TLS) to a slow reader waits in the cache, not in the connection",
        arguments: [false, true])
    func largeList(isTLS: Bool) async throws {
        let store = MemoryStore()
        let value = String(repeating: "x", count: 1 << 20)
        // TLS in both directions in one process, unoptimised, takes its time.
        let count = isTLS ? 30 : 100
        for index in 0..<count {
            let body =
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"m\#(index)","namespace":"default"},"#
                + #""data":{"k":"\#(value)"}}"#
            _ = try await store.commit(
                Transaction(
                    preconditions: [],
                    mutations: [.put(key: "/registry/configmaps/default/m\(index)", value: Array(body.utf8))]))
        }
        let server = try await TestServer(store: store)
        let handler = Watching(
            HTTPFront(
                server: server.server, authenticator: Anyone(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        try await withServer(tls: isTLS ? .test : nil, handler: handler) { _, address in
            let counter = Counter()
            let client = try await slowClient(address, counter, isTLS: isTLS)
            client.writeAndFlush(
                ByteBuffer(string: "GET /api/v1/configmaps HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"),
                promise: nil)
            // A handshake takes reading, too.
            while handler.connection.withLock({ $0 == nil }) {
                client.read()
                try await Task.sleep(for: .milliseconds(1))
            }
            let connection = try #require(handler.connection.withLock { $0 })
            var most = 0
            while client.isActive {
                client.read()
                most = max(most, try await Self.buffered(connection))
            }
            #expect(counter.received.load(ordering: .relaxed) > count << 20)
            #expect(counter.lastByte.load(ordering: .relaxed) == UInt8(ascii: "\n"))
            // An object of a megabyte is written whole, and one more may have begun; the socket's share comes on top.
            #expect(most > 0 && most < 4 << 20, "\(most) bytes waited")
        }
    }

    private func slowClient(_ address: SocketAddress, _ counter: Counter, isTLS: Bool) async throws -> any Channel {
        var trust = TLSConfiguration.makeClientConfiguration()
        trust.trustRoots = .certificates(
            try NIOSSLCertificate.fromPEMBytes(Array(TestIdentity.rootCertificate.utf8)))
        let context = isTLS ? try NIOSSLContext(configuration: trust) : nil
        return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: false)
            .channelOption(.socketOption(.so_rcvbuf), value: 256 * 1024)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        let handler = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
                        try channel.pipeline.syncOperations.addHandler(handler)
                    }
                    try channel.pipeline.syncOperations.addHandler(counter)
                }
            }
            .connect(to: address).get()
    }

    /// The bytes of an answer that wait on the server's side, outside of the operating system.
    private static func buffered(_ connection: HTTP1Connection) async throws -> Int {
        try await connection.eventLoop.submit {
            let channel = connection.channelContext?.channel
            // None any more when all of it was sent.
            let written = (try? channel?.syncOptions?.getOption(ChannelOptions.bufferedWritableBytes)) ?? 0
            return written + (connection.stream?.pendingBytes ?? 0) + connection.output.readableBytes
        }.get()
    }
}
