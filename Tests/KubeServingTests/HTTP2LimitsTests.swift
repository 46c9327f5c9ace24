import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

/// Limits of HTTP/2 clients: exceeding them ends the stream or the connection, and other clients are not affected.
@Suite("Limits of HTTP/2", .timeLimit(.minutes(3)))
struct HTTP2LimitsTests {
    private static let floodRounds = 400

    /// Frames that are allowed, but take resources each time.
    private static let floods: [(name: String, frames: [UInt8])] = [
        ("PING", HTTP2Frames.frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8])),
        ("SETTINGS", HTTP2Frames.frame(4, 0, 0, [])),
        ("PRIORITY", HTTP2Frames.frame(2, 0, 1, [0, 0, 0, 0, 16])),
        ("empty DATA", HTTP2Frames.frame(0, 0, 1, [])),
        ("empty CONTINUATION", HTTP2Frames.frame(9, 0, 3, [])),
    ]

    /// Sends `bytes`, then `flood` repeatedly, and returns what the server sent until it closed the connection.
    /// Another connection must be served meanwhile.
    @discardableResult
    private func flood(
        _ bytes: [UInt8], handler: any HTTPHandler = echoHandler, _ flood: (_ round: UInt32) -> [UInt8]
    ) async throws -> [UInt8] {
        try await withServer(tls: .test, handler: handler) { _, address in
            let client = try await RawClient.connect(to: address, tls: try HTTPServerTests.clientTLS(protocols: ["h2"]))
            try? await client.send(ByteBuffer(bytes: HTTP2Frames.opening + bytes))
            for round in 0..<UInt32(Self.floodRounds) {
                guard (try? await client.send(ByteBuffer(bytes: flood(round)))) != nil else { break }
            }
            let other = try await HTTP2Client.connect(to: address)
            #expect(try await other.request("GET", "/other").text == "GET /other")
            await other.close()
            return await client.receiveBytesToEnd()
        }
    }

    @Test("floods of frames end the connection", arguments: Self.floods.map(\.name))
    func endsFlood(name: String) async throws {
        let frame = try #require(Self.floods.first { $0.name == name }?.frames)
        // Stream 1 is open for data; continuations belong to stream 3.
        let opening =
            HTTP2Frames.frame(1, 4, 1, HTTP2Frames.block("POST", "/"))
            + (name == "empty CONTINUATION" ? HTTP2Frames.frame(1, 1, 3, []) : [])
        let many = Array(repeatElement(frame, count: 100).joined())
        try await flood(opening) { _ in many }
    }

    @Test("streams that are opened and reset immediately end the connection (CVE-2023-44487)")
    func rapidReset() async throws {
        let handled = Mutex(0)
        let handler = ClosureHandler { request, responder in
            handled.withLock { $0 += 1 }
            echoHandler.handle(request, responder)
        }
        let block = HTTP2Frames.block("GET", "/")
        try await flood([], handler: handler) { round in
            (UInt32(0)..<50).flatMap { index -> [UInt8] in
                let stream = (round * 50 + index) * 2 + 1
                return HTTP2Frames.frame(1, 5, stream, block) + HTTP2Frames.frame(3, 0, stream, HTTP2Frames.word(8))
            }
        }
        // The limit of the period, plus what was read together with the frame that exceeded it.
        #expect(handled.withLock { $0 } < 8_000)
    }

    @Test("streams that the server must reset because of protocol errors end the connection (CVE-2025-8671)")
    func madeToReset() async throws {
        let block = HTTP2Frames.block("GET", "/")
        try await flood([]) { round in
            (UInt32(0)..<50).flatMap { index -> [UInt8] in
                let stream = (round * 50 + index) * 2 + 1
                // A window update of zero is a stream error.
                return HTTP2Frames.frame(1, 4, stream, block) + HTTP2Frames.frame(8, 0, stream, HTTP2Frames.word(0))
            }
        }
    }

    @Test("a head with endless continuations ends the connection")
    func continuations() async throws {
        let piece = HTTP2Frames.frame(9, 0, 1, [UInt8](repeating: 0, count: 16_384))
        try await flood(HTTP2Frames.frame(1, 1, 1, HTTP2Frames.block("GET", "/"))) { _ in piece }
    }

    @Test("a head with a large decompressed size is rejected")
    func headerBomb() async throws {
        // A field of 4 KiB is added to the table and then referenced repeatedly, with one byte each.
        var block = HTTP2Frames.block("GET", "/") + [0x40, 1, UInt8(ascii: "x"), 0x7f, 0xa1, 0x1e]
        block += [UInt8](repeating: UInt8(ascii: "v"), count: 4_000)
        block += [UInt8](repeating: 0xbe, count: 10_000)
        try await withServer(tls: .test, handler: echoHandler) { _, address in
            let client = try await RawClient.connect(to: address, tls: try HTTPServerTests.clientTLS(protocols: ["h2"]))
            try await client.send(ByteBuffer(bytes: HTTP2Frames.opening + HTTP2Frames.frame(1, 5, 1, block)))
            let answer = await client.receiveBytesToEnd()
            // GOAWAY with COMPRESSION_ERROR or ENHANCE_YOUR_CALM, depending on which check comes first.
            #expect(!HTTP2Frames.read(answer).goAwayCodes.filter { $0 != 0 }.isEmpty)
            #expect(!HTTP2Frames.read(answer).types.contains(0))
        }
    }

    @Test("a client may have 100 concurrent streams, and opening more ends the connection")
    func concurrentStreams() async throws {
        let held = Mutex<[HTTPResponder]>([])
        let allHeld = Signal<Void>()
        let handler = ClosureHandler { _, responder in
            let count = held.withLock { held in
                held.append(responder)
                return held.count
            }
            if count == 100 { allHeld.set(()) }
        }
        try await withServer(tls: .test, handler: handler) { _, address in
            let client = try await RawClient.connect(to: address, tls: try HTTPServerTests.clientTLS(protocols: ["h2"]))
            let block = HTTP2Frames.block("GET", "/")
            let requests = (0..<100).flatMap { HTTP2Frames.frame(1, 5, UInt32($0) * 2 + 1, block) }
            // The limit applies after the client has acknowledged the settings.
            let agreement = HTTP2Frames.frame(4, 1, 0, [])
            try await client.send(ByteBuffer(bytes: HTTP2Frames.opening + agreement + requests))
            await allHeld.value
            try await client.send(ByteBuffer(bytes: HTTP2Frames.frame(1, 5, 501, block)))
            // GOAWAY with PROTOCOL_ERROR.
            #expect(HTTP2Frames.read(await client.receiveBytesToEnd()).goAwayCodes == [1])
            #expect(held.withLock { $0.count } == 100)
        }
    }

    @Test(
        "responses to a client without a flow-control window time out", arguments: [10_000, 60_000, 1_000_000])
    func closedWindow(bytes: Int) async throws {
        let handler = ClosureHandler { request, responder in
            responder.send(HTTPResponse(status: .ok, body: ByteBuffer(repeating: 0x61, count: bytes)))
        }
        try await withServer(
            tls: .test, handler: handler, configure: { $0.timeouts.stalledWrite = .milliseconds(50) }
        ) { _, address in
            let client = try await RawClient.connect(to: address, tls: try HTTPServerTests.clientTLS(protocols: ["h2"]))
            // INITIAL_WINDOW_SIZE 0.
            let settings = HTTP2Frames.frame(4, 0, 0, [0, 4, 0, 0, 0, 0])
            try await client.send(
                ByteBuffer(
                    bytes: HTTP2Frames.preface + settings + HTTP2Frames.frame(1, 5, 1, HTTP2Frames.block("GET", "/"))))
            // RST_STREAM with CANCEL.
            try await client.receive(
                until: String(decoding: HTTP2Frames.frame(3, 0, 1, HTTP2Frames.word(8)), as: UTF8.self))
            await client.close()
        }
    }

    /// Returns a connection whose clock and client the test controls.
    private func embedded(
        handler: any HTTPHandler = echoHandler, sending bytes: [UInt8], _ body: (EmbeddedChannel) throws -> Void
    ) throws {
        let channel = EmbeddedChannel()
        let context = ConnectionContext(configuration: HTTPServerConfiguration(), handler: handler)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try HTTP2Connection.configure(channel, context: context, info: ConnectionInfo())
        try channel.writeInbound(ByteBuffer(bytes: bytes))
        channel.embeddedEventLoop.run()
        try body(channel)
        _ = try? channel.finish(acceptAlreadyClosed: true)
    }

    @Test("the connection of a client that does not acknowledge pings is closed within a minute")
    func goneClient() throws {
        let streams = Mutex<[HTTPBodyStream]>([])
        let handler = ClosureHandler { _, responder in
            let stream = responder.stream(status: .ok, headers: [:])
            streams.withLock { $0.append(stream) }
        }
        try embedded(
            handler: handler,
            sending: HTTP2Frames.opening + HTTP2Frames.frame(1, 5, 1, HTTP2Frames.block("GET", "/watch"))
        ) { channel in
            channel.embeddedEventLoop.advanceTime(by: .seconds(44))
            #expect(channel.isActive)
            #expect(streams.withLock { $0.first?.isClosed } == false)
            channel.embeddedEventLoop.advanceTime(by: .seconds(17))
            #expect(!channel.isActive)
            #expect(streams.withLock { $0.first?.isClosed } == true)
        }
    }

    @Test(
        "a connection without requests is closed after 90 s, also if the client never sent anything",
        arguments: [true, false])
    func idle(isSilent: Bool) throws {
        try embedded(sending: isSilent ? [] : HTTP2Frames.opening) { channel in
            for _ in 0..<4 {
                channel.embeddedEventLoop.advanceTime(by: .seconds(20))
                // A client that acknowledges pings is reachable, but still idle.
                if !isSilent {
                    try channel.writeInbound(ByteBuffer(bytes: HTTP2Frames.frame(6, 1, 0, [0, 0, 0, 0, 0, 0, 0, 0])))
                }
            }
            channel.embeddedEventLoop.advanceTime(by: .seconds(30))
            #expect(!channel.isActive)
        }
    }
}
