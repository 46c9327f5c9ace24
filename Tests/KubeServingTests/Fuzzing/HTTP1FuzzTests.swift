import NIOCore
import NIOEmbedded
import NIOHTTP1
import TestSupport
import Testing

@testable import KubeServing

/// No input makes the HTTP/1.1 server crash, hang or use unbounded memory, and the split into reads does not matter.
@Suite(.serialized) struct HTTP1FuzzTests {
    static let requests = [
        "GET /api/v1/pods?watch=1&a=%20 HTTP/1.1\r\nHost: h\r\nAccept: application/json\r\n\r\n",
        "POST /api/v1/pods HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\nHost: h\r\n\r\n",
        "PUT /c HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;e=1\r\nabc\r\n00A\r\n0123456789\r\n0\r\nT: x\r\n\r\n",
        "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nok",
        "GET /exec HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: v5.channel.k8s.io,v4.channel.k8s.io\r\n\r\n",
        "GET https://h/big HTTP/1.0\r\nConnection: keep-alive\r\n\r\nHEAD /stream HTTP/1.1\r\nhOST:h\r\n\r\n",
        "GET /stream HTTP/1.1\r\nHost: h\r\n\r\nGET /later HTTP/1.1\r\nHost: h\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
    ].map { Array($0.utf8) }

    static let tokens = [
        "\r\n", "\r", "\r\n\r\n", "\n\n", " : ", ":", "Content-Length: 1\r\n", "Content-Length: -1\r\n",
        "Content-Length: 99999999999999999999\r\n", "Content-Length: 3145729\r\n", "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n", "Host: \r\n", "Expect: 100-continue\r\n", "0\r\n\r\n", "ffffffff\r\n",
        "7fffffffffffffff\r\n", ";=\"\\", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "%", "%zz", "%00", "*", "//", "/../",
        "GET ", "\t", "\u{0}", "X: y\r\n", " \r\n", "Connection: close\r\n", "Upgrade: websocket\r\n",
        "PRI * HTTP/2.0\r\n",
    ].map { Array($0.utf8) }

    private struct Parsed: Equatable {
        var requests: [String] = []
        var failure: HTTPResponseStatus?
    }

    private func parse(_ pieces: [ArraySlice<UInt8>], _ limits: HTTP1RequestParser.Limits) -> Parsed {
        var parser = HTTP1RequestParser(limits: limits)
        var input = ByteBuffer()
        var result = Parsed()
        for piece in pieces {
            input.writeBytes(piece)
            do throws(HTTPRequestFailure) {
                pieces: while input.readableBytes > 0 {
                    switch try parser.parse(&input) {
                    case .needsMoreBytes: break pieces
                    case .expectsContinue: continue
                    case .request(let head, let body):
                        #expect(body.readableBytes <= limits.maximumBodyBytes)
                        result.requests.append(
                            "\(head.method) \(head.target) \(head.minorVersion) \(head.headers) \(head.keepAlive) "
                                + "\(head.framing) \(String(buffer: body))")
                    }
                }
            } catch {
                result.failure = error.status
                return result
            }
            // The unparsed rest is a head, or less than a line.
            #expect(input.readableBytes <= max(limits.maximumHeadBytes, 4096) + piece.count)
        }
        return result
    }

    @Test("mutated requests are parsed the same wherever the bytes are split")
    func parser() {
        for seed in FuzzRounds(1_500) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            let bytes = mutator.mutated(mutator.pick(Self.requests), with: mutator.pick(Self.requests))
            let limits = HTTP1RequestParser.Limits(
                maximumHeadBytes: mutator.pick([64, 300, 1 << 20]), maximumBodyBytes: mutator.pick([4, 64, 3 << 20]))
            let whole = parse([bytes[...]], limits)
            #expect(parse(mutator.cut(bytes), limits) == whole, "seed \(seed)")
        }
    }

    /// Responds in every way that a handler can, depending on the path.
    private final class Answers {
        var responders: [HTTPResponder] = []
        var streams: [HTTPBodyStream] = []
    }

    private static func handler(_ answers: NIOLoopBound<Answers>) -> ClosureHandler {
        ClosureHandler { request, responder in
            switch request.path.utf8.dropFirst().first {
            case UInt8(ascii: "b"):
                responder.send(HTTPResponse(status: .ok, body: ByteBuffer(repeating: 0x61, count: 100_000)))
            case UInt8(ascii: "s"):
                let stream = responder.stream(status: .ok, headers: [:], pendingLimit: 10_000)
                stream.write(ByteBuffer(string: "first"))
                answers.value.streams.append(stream)
            case UInt8(ascii: "l"): answers.value.responders.append(responder)
            case UInt8(ascii: "e"):
                let upgrade = WebSocketUpgrade(
                    subprotocol: request.webSocketProtocols.first, headers: [:], limits: WebSocketLimits()
                ) { _ in }
                switch upgrade.accept(request.headers, method: request.method) {
                case .accepted(let headers): responder.send(HTTPResponse(status: .ok, headers: headers))
                case .refused(let status, let message): responder.send(HTTPResponse(status: status, text: message))
                }
            default: echoHandler.handle(request, responder)
            }
        }
    }

    @Test("connections with mutated requests end")
    func connections() throws {
        for seed in FuzzRounds(600) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            var bytes: [UInt8] = []
            for _ in 0...mutator.below(3) {
                let request = mutator.pick(Self.requests)
                bytes += mutator.below(2) == 0 ? request : mutator.mutated(request, with: mutator.pick(Self.requests))
            }
            try converse(mutator.cut(bytes), &mutator)
        }
    }

    /// Sends the pieces to a connection, interleaved with the client's reads, the handler's responses and passing time,
    /// and expects that the connection ends afterwards.
    private func converse(_ pieces: [ArraySlice<UInt8>], _ mutator: inout Mutator) throws {
        let channel = EmbeddedChannel()
        let loop = channel.embeddedEventLoop
        let answers = Answers()
        let context = ConnectionContext(
            configuration: HTTPServerConfiguration(), handler: Self.handler(NIOLoopBound(answers, eventLoop: loop)))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let connection = HTTP1Connection(context: context, info: ConnectionInfo(), eventLoop: loop)
        try channel.pipeline.syncOperations.addHandler(connection)
        var isWritable = true
        for piece in pieces where channel.isActive {
            if mutator.below(8) == 0 {
                isWritable.toggle()
                channel.isWritable = isWritable
                channel.pipeline.fireChannelWritabilityChanged()
            }
            try channel.writeInbound(ByteBuffer(bytes: piece))
            switch mutator.below(12) {
            case 0: answers.responders.popLast()?.send(HTTPResponse(status: .ok, text: "late"))
            case 1: answers.streams.last?.write(ByteBuffer(repeating: 0x62, count: mutator.below(12_000)))
            case 2: answers.streams.popLast()?.end()
            case 3: answers.streams.popLast()?.abort()
            case 4: channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent())
            case 5: loop.advanceTime(by: .seconds(Int64(mutator.below(20))))
            default: break
            }
            loop.run()
        }
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        for responder in answers.responders { responder.send(HTTPResponse(status: .ok, text: "last")) }
        for stream in answers.streams { stream.end() }
        loop.run()
        // Buffered requests may have been dispatched now.
        for _ in 0..<200 where !answers.responders.isEmpty || !answers.streams.isEmpty {
            let (responders, streams) = (answers.responders, answers.streams)
            (answers.responders, answers.streams) = ([], [])
            for responder in responders { responder.send(HTTPResponse(status: .ok, text: "last")) }
            for stream in streams { stream.end() }
            loop.run()
        }
        loop.advanceTime(by: .minutes(5))
        #expect(!channel.isActive, "the connection goes on for ever")
        var output = ByteBuffer()
        while var buffer = try channel.readOutbound(as: ByteBuffer.self) { output.writeBuffer(&buffer) }
        if output.readableBytes > 0 { #expect(String(buffer: output).hasPrefix("HTTP/1.1 ")) }
        _ = try channel.finish(acceptAlreadyClosed: true)
    }
}
