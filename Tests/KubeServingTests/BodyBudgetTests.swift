import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import KubeServing

@Suite("What bodies may take while they arrive")
struct BodyBudgetTests {
    private let context: ConnectionContext

    init() {
        var configuration = HTTPServerConfiguration()
        configuration.limits.maximumArrivingBytes = 1 << 20
        context = ConnectionContext(configuration: configuration, handler: echoHandler)
    }

    private func http1() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try channel.pipeline.syncOperations.addHandler(
            HTTP1Connection(context: context, info: ConnectionInfo(), eventLoop: channel.embeddedEventLoop))
        return channel
    }

    private func http2() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try HTTP2Connection.configure(channel, context: context, info: ConnectionInfo())
        try channel.writeInbound(ByteBuffer(bytes: HTTP2Frames.opening))
        channel.embeddedEventLoop.run()
        return channel
    }

    /// Sends a request's head and the first bytes of its body.
    private func send(_ channel: EmbeddedChannel, of length: Int, bytes: Int) throws {
        try channel.writeInbound(
            ByteBuffer(string: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(length)\r\n\r\n"))
        try more(channel, bytes)
    }

    private func more(_ channel: EmbeddedChannel, _ bytes: Int) throws {
        try channel.writeInbound(ByteBuffer(repeating: UInt8(ascii: "x"), count: bytes))
        channel.embeddedEventLoop.run()
    }

    private func output(_ channel: EmbeddedChannel) throws -> String {
        var text = ""
        while let buffer = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: buffer) }
        return text
    }

    @Test("when bodies that do not end have taken it all, large ones are answered with 429 and small ones as ever")
    func exhausted() throws {
        let slow = try http1()
        try send(slow, of: 2_000_000, bytes: 1_000_000)
        #expect(context.bodies.takenBytes == 1_000_000 - BodyBudget.uncountedBytes)

        let late = try http1()
        try send(late, of: 500_000, bytes: 400_000)
        let refusal = try output(late)
        #expect(refusal.hasPrefix("HTTP/1.1 429 "))
        #expect(refusal.contains("Retry-After: 1\r\n"))
        #expect(refusal.contains(#""message":"Too many requests, please try again later.""#))
        #expect(refusal.contains(#""reason":"TooManyRequests""#))

        let small = try http1()
        try send(small, of: 60_000, bytes: 60_000)
        #expect(try output(small).hasPrefix("HTTP/1.1 200 "))

        // What the slow one holds is given back when it goes, and what others hold when they are complete.
        _ = try slow.finish(acceptAlreadyClosed: true)
        #expect(context.bodies.takenBytes == 0)
        let next = try http1()
        try send(next, of: 1_000_000, bytes: 999_999)
        #expect(context.bodies.takenBytes > 900_000)
        try more(next, 1)
        #expect(try output(next).hasPrefix("HTTP/1.1 200 "))
        #expect(context.bodies.takenBytes == 0)
        for channel in [late, small, next] { _ = try channel.finish(acceptAlreadyClosed: true) }
    }

    @Test("a body that is too slow gives back what it had taken")
    func timedOut() throws {
        let slow = try http1()
        try send(slow, of: 2_000_000, bytes: 1_000_000)
        slow.embeddedEventLoop.advanceTime(by: .seconds(61))
        #expect(try output(slow).hasPrefix("HTTP/1.1 408 "))
        #expect(context.bodies.takenBytes == 0)
        _ = try slow.finish(acceptAlreadyClosed: true)
    }

    @Test("the streams of HTTP/2 connections share it, with each other and with the rest")
    func streams() throws {
        let channel = try http2()
        // The window of a stream and the connection is opened again as the server takes what comes.
        func post(_ stream: UInt32, bytes: Int) throws {
            try channel.writeInbound(
                ByteBuffer(bytes: HTTP2Frames.frame(1, 4, stream, HTTP2Frames.block("POST", "/"))))
            for _ in 0..<bytes / 10_000 {
                let data = HTTP2Frames.frame(0, 0, stream, [UInt8](repeating: 120, count: 10_000))
                try channel.writeInbound(ByteBuffer(bytes: data))
                channel.embeddedEventLoop.run()
            }
        }
        /// The types of the frames that came since.
        func answers() throws -> [UInt8] {
            var bytes: [UInt8] = []
            while let buffer = try channel.readOutbound(as: ByteBuffer.self) { bytes += buffer.readableBytesView }
            return HTTP2Frames.read(bytes).types
        }
        try post(1, bytes: 600_000)
        try post(3, bytes: 400_000)
        #expect(try !answers().contains(1))
        #expect(context.bodies.takenBytes == 1_000_000 - 2 * BodyBudget.uncountedBytes)
        try post(5, bytes: 300_000)
        #expect(try answers().contains(1))

        let other = try http1()
        try send(other, of: 2_000_000, bytes: 1_000_000)
        #expect(try output(other).hasPrefix("HTTP/1.1 429 "))
        // The client takes its requests back.
        for stream in [UInt32(1), 3] {
            try channel.writeInbound(ByteBuffer(bytes: HTTP2Frames.frame(3, 0, stream, HTTP2Frames.word(8))))
        }
        channel.embeddedEventLoop.run()
        #expect(context.bodies.takenBytes == 0)
        for channel in [channel, other] { _ = try? channel.finish(acceptAlreadyClosed: true) }
    }
}
