import KubeAPI
import NIOCore
import NIOEmbedded
import NIOHPACK
import NIOHTTP1
import NIOHTTP2
import TestSupport
import Testing

@testable import KubeClient

/// Whatever a server sends, its client does not crash, hang or accept a response that is too large: every request ends.
@Suite(.serialized) struct ClientFuzzTests {
    private static let answers = [
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"kind\":\"Pod\"}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: x\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        "HTTP/1.0 403 Forbidden\r\n\r\nuntil the end", "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\u{1}\u{2}",
        "HTTP/1.1 410 Gone\r\nRetry-After: 1\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\n",
    ].map { Array($0.utf8) }

    private static let tokens = [
        "\r\n", "\r\n\r\n", "\n", ":", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n",
        "Content-Length: 2000\r\n", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n", "ffffffffffffffff\r\n", "HTTP/1.1 ",
        "HTTP/1.1 200\r\n", "HTTP/1.1 100 \r\n\r\n", "HTTP/2.0 200 OK\r\n", "999", "000", "\u{0}",
        "Connection: close\r\n",
    ].map { Array($0.utf8) }

    private static let maximumBytes = 1_000

    private func connector() throws -> ClientConnector {
        let configuration = HTTPSTransportConfiguration(url: "http://127.0.0.1:1")
        return try ClientConnector(
            configuration, server: try ServerURL(configuration.url), group: EmbeddedEventLoop())
    }

    /// Sends a request over `connection` and passes the server's bytes to the client. Returns nil if the request does
    /// not end.
    private func exchange(
        _ channel: EmbeddedChannel, _ connection: ClientConnection, _ pieces: [ArraySlice<UInt8>], isStream: Bool
    ) throws -> Result<Int, any Error>? {
        let loop = channel.embeddedEventLoop
        guard connection.reserve() else { return .success(0) }
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/api", headers: ["Host": "h"])
        let request = ClientExchange.Request(head: head, body: Array("{}".utf8), timeout: .seconds(60))
        let ended = EndOfRequest()
        let responsePromise: ClientExchange.ResponsePromise
        if isStream {
            let promise = loop.makePromise(of: APIStream.self)
            promise.futureResult.whenComplete { [ended] in ended.result = $0.map { $0.status } }
            responsePromise = .stream(promise, bufferBytes: 500)
        } else {
            let promise = loop.makePromise(of: APIResponse.self)
            promise.futureResult.whenComplete { [ended] result in
                ended.result = result.map { response in
                    #expect(response.body.count <= Self.maximumBytes)
                    return response.status
                }
            }
            responsePromise = .whole(promise, maximumBytes: Self.maximumBytes)
        }
        _ = connection.send(request, promise: responsePromise)
        loop.run()
        for piece in pieces where channel.isActive {
            _ = try? channel.writeInbound(ByteBuffer(bytes: piece))
            loop.run()
        }
        loop.advanceTime(by: .seconds(61))
        return ended.result
    }

    /// Unchecked: only used on the test's thread, which is also that of the event loop.
    private final class EndOfRequest: @unchecked Sendable {
        var result: Result<Int, any Error>?
    }

    @Test("mutated HTTP/1.1 responses end every request")
    func http1() throws {
        let connector = try connector()
        for seed in FuzzRounds(800) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            let bytes = mutator.mutated(mutator.pick(Self.answers), with: mutator.pick(Self.answers))
            let channel = EmbeddedChannel()
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            let connection = try connector.configureHTTP1(channel)
            let result = try exchange(channel, connection, mutator.cut(bytes), isStream: mutator.below(2) == 0)
            #expect(result != nil, "seed \(seed): the request has no end")
            if case .success(let status) = result { #expect((0..<1000).contains(status)) }
            _ = try? channel.finish(acceptAlreadyClosed: true)
        }
    }

    private static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0, UInt8(payload.count >> 8), UInt8(payload.count & 255), type, flags, 0, 0, 0, stream] + payload
    }

    private static func block(_ fields: [(String, String)]) -> [UInt8] {
        var encoder = HPACKEncoder(allocator: ByteBufferAllocator(), useHuffmanEncoding: true, maxDynamicTableSize: 0)
        var buffer = ByteBuffer()
        try? encoder.encode(headers: HPACKHeaders(fields), to: &buffer)
        return Array(buffer.readableBytesView)
    }

    private static let conversations: [[[UInt8]]] = [
        [
            frame(4, 0, 0, [0, 3, 0, 0, 0, 100]), frame(4, 1, 0, []), frame(8, 0, 0, [0, 1, 0, 0]),
            frame(1, 4, 1, block([(":status", "200"), ("content-type", "application/json")])),
            frame(0, 0, 1, Array("{\"kind\":".utf8)), frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]),
            frame(0, 1, 1, Array("\"Pod\"}".utf8)),
        ],
        [
            frame(4, 0, 0, []), frame(1, 4, 1, block([(":status", "100")])),
            frame(1, 5, 1, block([(":status", "404"), ("content-length", "0")])),
            frame(7, 0, 0, [0, 0, 0, 1, 0, 0, 0, 0]),
        ],
        [frame(4, 0, 0, []), frame(1, 4, 1, block([(":status", "200")])), frame(3, 0, 1, [0, 0, 0, 7])],
        [frame(4, 0, 0, [0, 3, 0, 0, 0, 0]), frame(5, 4, 1, [0, 0, 0, 2] + block([(":path", "/")]))],
    ]

    private static let frameTokens: [[UInt8]] =
        (0...10).map { frame($0, 0xff, 1, [0, 0, 0, 0]) } + [
            frame(4, 0, 0, [0, 3, 0, 0, 0, 0]), frame(4, 0, 0, [0, 4, 0xff, 0xff, 0xff, 0xff]), [0xff, 0xff, 0xff],
            frame(1, 5, 1, block([(":status", "abc")])), frame(0, 1, 1, []), frame(8, 0, 1, [0x7f, 0xff, 0xff, 0xff]),
        ]

    @Test("mutated HTTP/2 responses end every request")
    func http2() throws {
        let connector = try connector()
        for seed in FuzzRounds(400) {
            var mutator = Mutator(seed: seed, tokens: Self.frameTokens)
            var frames = mutator.pick(Self.conversations)
            for _ in 0..<mutator.below(3) {
                let at = mutator.below(frames.count)
                switch mutator.below(4) {
                case 0: frames.insert(mutator.pick(mutator.pick(Self.conversations)), at: at)
                case 1: frames.swapAt(at, mutator.below(frames.count))
                default: frames[at] = mutator.mutated(frames[at], with: mutator.pick(mutator.pick(Self.conversations)))
                }
            }
            let channel = EmbeddedChannel()
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            let connection = try connector.configureHTTP2(channel)
            let isStream = mutator.below(2) == 0
            let result = try exchange(channel, connection, mutator.cut(Array(frames.joined())), isStream: isStream)
            #expect(result != nil, "seed \(seed): the request has no end")
            _ = try? channel.finish(acceptAlreadyClosed: true)
        }
    }

    @Test("mutated watch events are read the same wherever the bytes are split")
    func watchEvents() async throws {
        let events = [
            #"{"type":"ADDED","object":{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a"},"data":{"k":"v"}}}"#,
            #"{"object":{"metadata":{"resourceVersion":"7"}},"type":"BOOKMARK"}"#,
            #"{"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired","message":"m"}}"#, "null", "{}",
            "[]",
        ].map { Array(($0 + "\n").utf8) }
        for seed in FuzzRounds(600) {
            var mutator = Mutator(
                seed: seed, tokens: ["\n", "\n\n", "\"type\":\"ERROR\",", "null"].map { Array($0.utf8) })
            let bytes = mutator.mutated(mutator.pick(events) + mutator.pick(events), with: mutator.pick(events))
            let whole = await Self.read([bytes[...]])
            #expect(await Self.read(mutator.cut(bytes)) == whole, "seed \(seed)")
        }
    }

    /// Returns descriptions of the events in the bytes of a watch, up to the first error.
    private static func read(_ pieces: [ArraySlice<UInt8>]) async -> [String] {
        let body = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for piece in pieces { continuation.yield(Array(piece)) }
            continuation.finish()
        }
        var texts: [String] = []
        do {
            for try await event in WatchEvents<ConfigMap>(APIStream(status: 200, body: body)) {
                switch event {
                case .added(let object), .modified(let object), .deleted(let object):
                    texts.append(String(decoding: object.json(), as: UTF8.self))
                case .bookmark(let version): texts.append(version)
                case .error(let error): texts.append(error.status.message ?? "")
                }
            }
        } catch {
            texts.append("\(error)")
        }
        return texts
    }
}
