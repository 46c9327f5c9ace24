import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import KubeServing

@Suite("Limit of incomplete request bodies")
struct BodyBudgetTests {
    /// A connection with a limit of 1 MiB, on which the test sends the client's frames.
    private final class Connection {
        let channel = EmbeddedChannel()

        init() throws {
            var configuration = HTTPServerConfiguration()
            configuration.limits.maximumArrivingBytes = 1 << 20
            let context = ConnectionContext(configuration: configuration, handler: echoHandler)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            try HTTP2Connection.configure(channel, context: context, info: ConnectionInfo())
            try send(HTTP2Frames.opening)
        }

        func send(_ bytes: [UInt8]) throws {
            try channel.writeInbound(ByteBuffer(bytes: bytes))
            channel.embeddedEventLoop.run()
        }

        /// Sends an incomplete request. The flow-control windows are updated as the server reads.
        func post(_ stream: UInt32, bytes: Int) throws {
            try send(HTTP2Frames.frame(1, 4, stream, HTTP2Frames.block("POST", "/")))
            for _ in 0..<bytes / 10_000 {
                try send(HTTP2Frames.frame(0, 0, stream, [UInt8](repeating: 120, count: 10_000)))
            }
        }

        /// Returns the number of responses that have started since the last call.
        func answers() throws -> Int {
            var bytes: [UInt8] = []
            while let buffer = try channel.readOutbound(as: ByteBuffer.self) { bytes += buffer.readableBytesView }
            return HTTP2Frames.read(bytes).types.count { $0 == 1 }
        }
    }

    @Test("bodies beyond the limit of a connection are rejected until others have ended or were reset")
    func streams() throws {
        let connection = try Connection()
        try connection.post(1, bytes: 600_000)
        try connection.post(3, bytes: 400_000)
        #expect(try connection.answers() == 0)
        // Small bodies count too, because there may be many.
        try connection.post(5, bytes: 60_000)
        #expect(try connection.answers() == 1)

        // One request is completed and gets a response.
        try connection.send(HTTP2Frames.frame(0, 1, 3, []))
        #expect(try connection.answers() == 1)
        try connection.post(7, bytes: 400_000)
        #expect(try connection.answers() == 0)
        // One request is reset.
        try connection.send(HTTP2Frames.frame(3, 0, 1, HTTP2Frames.word(8)))
        try connection.post(9, bytes: 600_000)
        #expect(try connection.answers() == 0)
        try connection.post(11, bytes: 60_000)
        #expect(try connection.answers() == 1)
        _ = try? connection.channel.finish(acceptAlreadyClosed: true)
    }
}
