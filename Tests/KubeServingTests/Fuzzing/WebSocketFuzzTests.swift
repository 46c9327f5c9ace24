import NIOCore
import NIOEmbedded
import NIOWebSocket
import TestSupport
import Testing

@testable import KubeServing

/// No frames make the WebSocket server crash or deliver a message that is too large, and the split into reads does not
/// matter.
@Suite(.serialized) struct WebSocketFuzzTests {
    /// Returns a masked frame, as clients send it.
    private static func frame(_ opcode: UInt8, _ payload: [UInt8], fin: Bool = true) -> [UInt8] {
        var bytes: [UInt8] = [(fin ? 0x80 : 0) | opcode]
        if payload.count < 126 {
            bytes.append(0x80 | UInt8(payload.count))
        } else {
            bytes += [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
        }
        let key: [UInt8] = [1, 2, 3, 4]
        return bytes + key + payload.enumerated().map { $1 ^ key[$0 % 4] }
    }

    /// Conversations with standard input, terminal sizes, the end of a channel, text, fragments with a ping, and a
    /// close.
    private static let conversations: [[[UInt8]]] = [
        [frame(2, [0] + Array("ls -l\n".utf8)), frame(2, [4] + Array(#"{"Width":80,"Height":24}"#.utf8))],
        [frame(2, [0] + Array(repeating: 0x61, count: 300)), frame(2, [255, 0]), frame(8, [3, 232])],
        [frame(1, Array("é".utf8)), frame(9, Array("ping".utf8)), frame(10, [])],
        [
            frame(1, Array("one ".utf8), fin: false), frame(9, []), frame(0, Array("two ".utf8), fin: false),
            frame(0, Array("three".utf8)), frame(8, []),
        ],
    ]

    private static let tokens: [[UInt8]] = [
        [0x80], [0x00, 0x80], [0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [0x82, 0xfe, 0xff, 0xff],
        [0x88, 0x80, 0, 0, 0, 0], [0x88, 0x81, 0, 0, 0, 0, 1], [0x89, 0xfe, 0x00, 0x80], [0xf2, 0x80], [0x83, 0x80],
        [0x82, 0x01, 0x00], [0x80, 0x80, 0, 0, 0, 0], [0x02, 0x80, 0, 0, 0, 0],
    ]

    private struct Result: Equatable {
        var messages: [WebSocketMessage] = []
        var sent: [UInt8] = []
        var isOpen = true
    }

    private func receive(_ pieces: [ArraySlice<UInt8>], _ limits: WebSocketLimits) throws -> Result {
        let channel = EmbeddedChannel()
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try channel.pipeline.syncOperations.addHandlers(
            ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: limits.maximumMessageBytes)),
            WebSocketFrameEncoder(), WebSocketHandler(limits: limits))
        for piece in pieces where channel.isActive {
            // An error that ends the connection also reaches the end of the pipeline.
            _ = try? channel.writeInbound(ByteBuffer(bytes: piece))
            channel.embeddedEventLoop.run()
        }
        var result = Result()
        while let message = try? channel.readInbound(as: WebSocketMessage.self) {
            switch message {
            case .binary(let bytes): #expect(bytes.readableBytes <= limits.maximumMessageBytes)
            case .text(let text): #expect(text.utf8.count <= limits.maximumMessageBytes)
            }
            result.messages.append(message)
        }
        while let buffer = try channel.readOutbound(as: ByteBuffer.self) { result.sent += buffer.readableBytesView }
        // After a close frame, the client has a limited time to respond.
        if result.sent.contains(0x88) { channel.embeddedEventLoop.advanceTime(by: .minutes(1)) }
        result.isOpen = channel.isActive
        // Closing performs the closing handshake, which has a timeout.
        channel.close(promise: nil)
        channel.embeddedEventLoop.advanceTime(by: .minutes(1))
        #expect(!channel.isActive)
        _ = try? channel.finish(acceptAlreadyClosed: true)
        return result
    }

    @Test("mutated WebSocket frames are handled the same wherever the bytes are split")
    func frames() throws {
        for seed in FuzzRounds(1_500) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            var limits = WebSocketLimits()
            limits.maximumMessageBytes = mutator.pick([8, 200, 1 << 20])
            var frames = mutator.pick(Self.conversations) + mutator.pick(Self.conversations)
            for _ in 0..<mutator.below(4) {
                frames.swapAt(mutator.below(frames.count), mutator.below(frames.count))
            }
            let good = Array(frames.joined())
            let bytes = mutator.mutated(good, with: Array(mutator.pick(Self.conversations).joined()))
            let whole = try receive([bytes[...]], limits)
            #expect(try receive(mutator.cut(bytes), limits) == whole, "seed \(seed)")
        }
    }
}
