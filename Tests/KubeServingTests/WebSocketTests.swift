import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

@Suite("WebSocket", .timeLimit(.minutes(3)))
struct WebSocketTests {
    /// Accepts the first offered subprotocol and echoes every message until the client closes.
    private static let echo = ClosureHandler { request, responder in
        responder.upgradeToWebSocket(protocol: request.webSocketProtocols.first) { socket in
            do {
                for try await message in socket.messages { try await socket.send(message) }
            } catch {}
        }
    }

    private static func handshake(_ headers: String = "") -> String {
        "GET /exec HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\(headers)\r\n"
    }

    /// Returns a masked frame, as clients send it.
    private static func frame(
        _ opcode: UInt8, _ payload: [UInt8], fin: Bool = true, reserved: UInt8 = 0, masked: Bool = true
    ) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeInteger((fin ? 0x80 : 0) | reserved | opcode)
        let mask: UInt8 = masked ? 0x80 : 0
        switch payload.count {
        case 0..<126: buffer.writeInteger(mask | UInt8(payload.count))
        case 126..<65536:
            buffer.writeInteger(mask | 126)
            buffer.writeInteger(UInt16(payload.count))
        default:
            buffer.writeInteger(mask | 127)
            buffer.writeInteger(UInt64(payload.count))
        }
        let key: [UInt8] = [1, 2, 3, 4]
        if masked { buffer.writeBytes(key) }
        buffer.writeBytes(masked ? payload.enumerated().map { $1 ^ key[$0 % 4] } : payload)
        return buffer
    }

    private func connect(to address: SocketAddress, _ headers: String = "") async throws -> RawClient {
        let client = try await RawClient.connect(to: address)
        try await client.send(Self.handshake(headers))
        try await client.receive(until: "\r\n\r\n")
        return client
    }

    /// Calls `body` with a client whose WebSocket is open.
    private func withSocket(
        handler: any HTTPHandler = WebSocketTests.echo, _ body: (RawClient) async throws -> Void
    ) async throws {
        try await withServer(handler: handler) { _, address in
            let client = try await connect(to: address)
            client.clear()
            try await body(client)
            await client.close()
        }
    }

    private func expectClose(_ code: UInt16, after frames: ByteBuffer...) async throws {
        try await withSocket { client in
            for frame in frames { try await client.send(frame) }
            var answer = try await client.receive(bytes: 4)
            #expect(answer.readInteger(as: UInt8.self) == 0x88)
            _ = answer.readInteger(as: UInt8.self)
            #expect(answer.readInteger(as: UInt16.self) == code)
        }
    }

    @Test("Sec-WebSocket-Accept is computed from the key")
    func accept() {
        // The example in RFC 6455, 1.3.
        #expect(WebSocketUpgrade.acceptValue(forKey: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test("the 101 response has the subprotocol that the handler chose")
    func switchesProtocols() async throws {
        try await withServer(handler: Self.echo) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(
                Self.handshake("Sec-WebSocket-Protocol: v5.channel.k8s.io,v4.channel.k8s.io\r\n"))
            let head = try await client.receive(until: "\r\n\r\n")
            #expect(head.hasPrefix("HTTP/1.1 101 Switching Protocols\r\n"))
            #expect(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"))
            #expect(head.contains("Sec-WebSocket-Protocol: v5.channel.k8s.io\r\n"))
            await client.close()
        }
    }

    @Test(
        "messages of all sizes are transferred in both directions", arguments: [0, 1, 125, 126, 65535, 65536, 200_000])
    func echoes(size: Int) async throws {
        let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try await withSocket { client in
            try await client.send(Self.frame(2, payload))
            #expect(
                try await client.receive(bytes: Self.frame(2, payload, masked: false).readableBytes)
                    == Self.frame(2, payload, masked: false))
        }
    }

    @Test("a message sent together with the handshake is received")
    func eagerClient() async throws {
        try await withServer(handler: Self.echo) { _, address in
            let client = try await RawClient.connect(to: address)
            var bytes = ByteBuffer(string: Self.handshake())
            bytes.writeImmutableBuffer(Self.frame(1, Array("early".utf8)))
            try await client.send(bytes)
            try await client.receive(until: "early")
            await client.close()
        }
    }

    @Test("fragments are joined, also with a ping between them")
    func fragments() async throws {
        try await withSocket { client in
            try await client.send(Self.frame(1, Array("he".utf8), fin: false))
            try await client.send(Self.frame(0, Array("l".utf8), fin: false))
            try await client.send(Self.frame(9, Array("ping".utf8)))
            let pong = Self.frame(10, Array("ping".utf8), masked: false)
            #expect(try await client.receive(bytes: pong.readableBytes) == pong)
            try await client.send(Self.frame(0, Array("lo".utf8)))
            let whole = Self.frame(1, Array("hello".utf8), masked: false)
            #expect(try await client.receive(bytes: whole.readableBytes) == whole)
        }
    }

    @Test("a close frame is answered and ends the messages")
    func close() async throws {
        let ended = Signal<Bool>()
        let handler = ClosureHandler { _, responder in
            responder.upgradeToWebSocket(protocol: nil) { socket in
                do {
                    for try await _ in socket.messages {}
                    ended.set(true)
                } catch {
                    ended.set(false)
                }
            }
        }
        try await withSocket(handler: handler) { client in
            try await client.send(Self.frame(8, [0x03, 0xe8]))
            let answer = Self.frame(8, [0x03, 0xe8], masked: false)
            #expect(try await client.receive(bytes: answer.readableBytes) == answer)
            #expect(await ended.value)
            _ = await client.receiveToEnd()
        }
    }

    @Test("the WebSocket is closed when the handler's body returns, with its code")
    func serverCloses() async throws {
        let handler = ClosureHandler { _, responder in
            responder.upgradeToWebSocket(protocol: nil) { socket in
                try? await socket.send(.text("bye"))
                await socket.close(code: 1011, reason: "done")
            }
        }
        try await withServer(handler: handler) { server, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(Self.handshake())
            try await client.receive(until: "done")
            try await client.send(Self.frame(8, [0x03, 0xf3]))
            #expect(await client.receiveToEnd().contains("bye"))
        }
    }

    @Test("invalid frames close the WebSocket with 1002")
    func protocolErrors() async throws {
        try await expectClose(1002, after: Self.frame(2, [1], masked: false))
        try await expectClose(1002, after: Self.frame(2, [1], reserved: 0x40))
        try await expectClose(1002, after: Self.frame(0, [1]))
        try await expectClose(1002, after: Self.frame(3, [1]))
        try await expectClose(1002, after: Self.frame(2, [1], fin: false), Self.frame(2, [2]))
        try await expectClose(1002, after: Self.frame(9, [1], fin: false))
    }

    @Test("a message that is too large closes the WebSocket with 1009, also in several frames")
    func tooLarge() async throws {
        let half = [UInt8](repeating: 0, count: 600_000)
        try await expectClose(1009, after: Self.frame(2, half + half))
        try await expectClose(1009, after: Self.frame(2, half, fin: false), Self.frame(0, half))
    }

    @Test("text that is not UTF-8 closes the WebSocket with 1007")
    func notUTF8() async throws {
        try await expectClose(1007, after: Self.frame(1, [0xff]))
    }

    @Test(
        "invalid handshakes are rejected",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: h\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", 426),
            (
                "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Version: 13\r\n\r\n", 400
            ),
            (
                "POST / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 400
            ),
        ])
    func refused(request: String, code: Int) async throws {
        try await withServer(handler: Self.echo) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(request)
            #expect(try await client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 \(code) "))
            await client.close()
        }
    }

    @Test("reading from a client pauses while its messages are not consumed")
    func backPressure() async throws {
        let release = Signal<Void>()
        let handler = ClosureHandler { _, responder in
            responder.upgradeToWebSocket(protocol: nil) { socket in
                await release.value
                var count = 0
                do {
                    for try await message in socket.messages {
                        if case .text = message { break }
                        count += 1
                    }
                } catch {}
                try? await socket.send(.text("count \(count)"))
            }
        }
        try await withSocket(handler: handler) { client in
            let message = Self.frame(2, [UInt8](repeating: 7, count: 100_000))
            let sent = Atomic<Int>(0)
            for _ in 0..<200 {
                client.channel.writeAndFlush(message).whenSuccess { sent.add(1, ordering: .relaxed) }
            }
            let last: EventLoopFuture<Void> = client.channel.writeAndFlush(Self.frame(1, []))
            // Most of the 20 MB can't be sent while the socket is not read.
            #expect(sent.load(ordering: .relaxed) < 150)
            release.set(())
            try await last.get()
            try await client.receive(until: "count 200")
        }
    }

    @Test("on shutdown, WebSockets are closed with 1001")
    func shutdown() async throws {
        try await withServer(handler: Self.echo) { server, address in
            let client = try await connect(to: address)
            async let ended: Void = server.shutdown(grace: .seconds(10))
            try await client.receive(until: "the server is shutting down")
            try await client.send(Self.frame(8, [0x03, 0xe9]))
            _ = await client.receiveToEnd()
            await ended
        }
    }
}
