import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTP2
import TestSupport
import Testing

@testable import KubeServing

/// No frames make the HTTP/2 server crash or hang, and every connection ends.
@Suite(.serialized) struct HTTP2FuzzTests {
    private static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
        HTTP2Frames.frame(type, flags, stream, payload)
    }

    private static func word(_ value: UInt32) -> [UInt8] { HTTP2Frames.word(value) }

    private static func block(_ method: String, _ path: String, _ others: [(String, String)] = []) -> [UInt8] {
        HTTP2Frames.block(method, path, others)
    }

    /// The frames of a client that sends GET, POST and watch requests, pings, resets and GOAWAY.
    private static let frames: [[UInt8]] = {
        let settings = frame(4, 0, 0, [0, 3, 0, 0, 0, 100, 0, 4, 0, 0, 255, 255])
        let long = block("GET", "/b", [("x-long", String(repeating: "x", count: 2000))])
        return [
            settings, frame(4, 1, 0, []), frame(1, 5, 1, block("GET", "/api/v1/pods?a=%20")),
            frame(1, 4, 3, block("POST", "/echo", [("content-length", "5")])), frame(0, 0, 3, Array("he".utf8)),
            frame(0, 1, 3, Array("llo".utf8)), frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]),
            frame(1, 5, 5, block("GET", "/s")),
            frame(8, 0, 0, word(100_000)), frame(8, 0, 5, word(1000)), frame(1, 5, 7, block("GET", "/later")),
            frame(3, 0, 5, word(8)), frame(1, 1, 9, Array(long.prefix(700))), frame(9, 0, 9, Array(long[700..<900])),
            frame(9, 4, 9, Array(long[900...])), frame(1, 5, 11, block("HEAD", "/b")),
            frame(2, 0, 11, [0, 0, 0, 1, 16]),
            frame(1, 4, 13, block("PUT", "/%zz")), frame(0, 9, 13, [3, 0x61, 0, 0, 0]),
            frame(1, 0x2d, 15, [1, 0, 0, 0, 3, 5] + block("GET", "/padded") + [0]),
            frame(6, 1, 0, [8, 7, 6, 5, 4, 3, 2, 1]),
            frame(7, 0, 0, word(0) + word(0)),
        ]
    }()

    private static let tokens: [[UInt8]] =
        (0...10).map { frame(UInt8($0), 0, 0, []) } + (0...10).map { frame(UInt8($0), 0xff, 1, [0, 0, 0, 0]) } + [
            frame(4, 0, 0, [0, 4, 0x7f, 0xff, 0xff, 0xff]), frame(4, 0, 0, [0, 4, 0xff, 0xff, 0xff, 0xff]),
            frame(4, 0, 0, [0, 1, 0, 0, 0, 0]), frame(4, 0, 0, [0, 5, 0, 0, 0, 0]), frame(8, 0, 0, word(0)),
            frame(8, 0, 0, word(0x7fff_ffff)), frame(8, 0, 1, word(0x7fff_ffff)), frame(3, 0, 1, word(0)),
            [0xff, 0xff, 0xff], [0x3f, 0xe1, 0x1f], [0x40, 0x7f, 0xff, 0xff, 0xff, 0xff, 0x0f], [0xbe], [0x20],
            [0x00, 0x0a] + Array(":authority".utf8), [0x41, 0x8a], [0x82, 0x86, 0x84],
        ]

    /// Keeps responders for later responses.
    private final class Answers {
        var responders: [HTTPResponder] = []
        var streams: [HTTPBodyStream] = []
    }

    private static func handler(_ answers: NIOLoopBound<Answers>) -> ClosureHandler {
        ClosureHandler { request, responder in
            switch request.path.utf8.dropFirst().first {
            case UInt8(ascii: "b"):
                responder.send(HTTPResponse(status: .ok, body: ByteBuffer(repeating: 0x61, count: 300_000)))
            case UInt8(ascii: "s"):
                let stream = responder.stream(status: .ok, headers: [:], pendingLimit: 100_000)
                stream.write(ByteBuffer(repeating: 0x62, count: 70_000))
                answers.value.streams.append(stream)
            case UInt8(ascii: "l"): answers.value.responders.append(responder)
            default: echoHandler.handle(request, responder)
            }
        }
    }

    @Test("connections with mutated HTTP/2 frames end")
    func frames() throws {
        for seed in FuzzRounds(400) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            var frames = Self.frames
            for _ in 0...mutator.below(4) {
                let at = mutator.below(frames.count)
                switch mutator.below(8) {
                case 0: frames.remove(at: at)
                case 1: frames.insert(mutator.pick(Self.frames), at: at)
                case 2: frames.swapAt(at, mutator.below(frames.count))
                // Only within the payload, so that the frame's length stays valid.
                case 3: frames[at] = rewritten(frames[at], &mutator)
                case 4 where !frames[at].isEmpty:
                    frames[at][mutator.below(min(9, frames[at].count))] = UInt8(mutator.below(256))
                case 5: frames.insert(contentsOf: repeatElement(frames[at], count: mutator.below(50)), at: at)
                case 6: frames = Array(frames.prefix(at + 1))
                default: frames[at] = mutator.mutated(frames[at], with: mutator.pick(Self.frames))
                }
                if frames.isEmpty { break }
            }
            try converse(mutator.cut(HTTP2Frames.preface + Array(frames.joined())), &mutator, seed)
        }
    }

    private func rewritten(_ frame: [UInt8], _ mutator: inout Mutator) -> [UInt8] {
        guard frame.count >= 9 else { return frame }
        let payload = mutator.mutated(Array(frame[9...]), with: Array(mutator.pick(Self.frames)))
        let stream = UInt32(frame[5]) << 24 | UInt32(frame[6]) << 16 | UInt32(frame[7]) << 8 | UInt32(frame[8])
        return Self.frame(frame[3], frame[4], stream, Array(payload.prefix(16_384)))
    }

    private func converse(_ pieces: [ArraySlice<UInt8>], _ mutator: inout Mutator, _ seed: UInt64) throws {
        let channel = EmbeddedChannel()
        let loop = channel.embeddedEventLoop
        let answers = Answers()
        var configuration = HTTPServerConfiguration()
        configuration.limits.maximumConcurrentStreams = mutator.pick([2, 250])
        configuration.limits.maximumHeadBytes = mutator.pick([1000, 1 << 20])
        let context = ConnectionContext(
            configuration: configuration, handler: Self.handler(NIOLoopBound(answers, eventLoop: loop)))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try HTTP2Connection.configure(channel, context: context, info: ConnectionInfo())
        var written = 0
        for piece in pieces where channel.isActive {
            // Errors that the pipeline has handled also reach its end.
            _ = try? channel.writeInbound(ByteBuffer(bytes: piece))
            switch mutator.below(12) {
            case 0: answers.responders.popLast()?.send(HTTPResponse(status: .ok, text: "late"))
            case 1: answers.streams.last?.write(ByteBuffer(repeating: 0x63, count: mutator.below(40_000)))
            case 2: answers.streams.popLast()?.end()
            case 3: answers.streams.popLast()?.abort()
            case 4 where mutator.below(10) == 0:
                channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent())
                // As the server does after its grace period.
                loop.scheduleTask(in: .seconds(10)) { channel.close(promise: nil) }
            case 5: loop.advanceTime(by: .seconds(Int64(mutator.below(4))))
            default: break
            }
            loop.run()
            while let buffer = try? channel.readOutbound(as: ByteBuffer.self) { written += buffer.readableBytes }
        }
        // The client sends nothing more, not even acknowledgements of pings, so that the connection must be closed.
        for _ in 0..<20 { loop.advanceTime(by: .seconds(30)) }
        #expect(!channel.isActive, "seed \(seed): the connection goes on for ever")
        #expect(!answers.streams.contains { !$0.isClosed }, "seed \(seed): a stream goes on for ever")
        #expect(written < 50_000_000)
        _ = try? channel.finish(acceptAlreadyClosed: true)
    }
}
