import NIOCore
import NIOHPACK
import NIOHTTP1
import NIOHTTP2
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

@Suite("HTTP/2", .timeLimit(.minutes(3)))
struct HTTP2Tests {
    private func withClient(
        handler: any HTTPHandler = echoHandler,
        configure: (inout HTTPServerConfiguration) -> Void = { _ in },
        _ body: (HTTPServer, HTTP2Client) async throws -> Void
    ) async throws {
        try await withServer(tls: .test, handler: handler, configure: configure) { server, address in
            let client = try await HTTP2Client.connect(to: address)
            try await body(server, client)
            await client.close()
        }
    }

    @Test("a response has one HEADERS and one DATA frame, which ends the stream")
    func simple() async throws {
        try await withClient { _, client in
            let answer = try await client.request("GET", "/a%20b?c=d")
            #expect(answer.status == "200")
            #expect(answer.text == "GET /a b?c=d")
            #expect(answer.frames == ["headers", "data"])
            #expect(answer.headers.first(name: "content-length") == "12")
            #expect(answer.headers.first(name: "date") != nil)
            #expect(answer.headers.first(name: "content-type") == "text/plain; charset=utf-8")
        }
    }

    @Test("the handler receives method, host, body and protocol")
    func request() async throws {
        let handler = ClosureHandler { request, responder in
            let host = request.headers.first(name: "Host") ?? "-"
            responder.send(
                HTTPResponse(
                    status: .created,
                    text: "\(request.method) \(host) \(request.isHTTP2) \(String(buffer: request.body))"))
        }
        try await withClient(handler: handler) { _, client in
            let answer = try await client.request("PATCH", "/", body: ByteBuffer(string: "body"))
            #expect(answer.status == "201")
            #expect(answer.text == "PATCH localhost true body")
        }
    }

    @Test("the response to HEAD has a length and no body")
    func head() async throws {
        try await withClient { _, client in
            let answer = try await client.request("HEAD", "/abc")
            #expect(answer.frames == ["headers"])
            #expect(answer.headers.first(name: "content-length") == "9")
        }
    }

    @Test("concurrent requests are answered in the order in which their responses are ready")
    func concurrent() async throws {
        let held = Mutex<[HTTPResponder]>([])
        let handler = ClosureHandler { request, responder in
            guard request.path == "/held" else { return echoHandler.handle(request, responder) }
            held.withLock { $0.append(responder) }
        }
        try await withClient(handler: handler) { _, client in
            let first = try await client.open("GET", "/held")
            #expect(try await client.request("GET", "/quick").text == "GET /quick")
            for responder in held.withLock({ $0 }) { responder.send(HTTPResponse(status: .ok, text: "late")) }
            #expect(await first.receive { $0.isEnded }.text == "late")
            try await withThrowingTaskGroup(of: String.self) { group in
                for index in 0..<200 {
                    group.addTask { try await client.request("GET", "/\(index)").text }
                }
                var answers: Set<String> = []
                for try await answer in group { answers.insert(answer) }
                #expect(answers.count == 200)
            }
        }
    }

    @Test("a body that is too large is answered with 413, announced or not")
    func bodyTooLarge() async throws {
        try await withClient { _, client in
            let announced = try await client.open(
                "POST", "/", headers: [("content-length", "3145729")], endStream: false)
            let first = await announced.receive { $0.isEnded }
            #expect(first.status == "413")
            #expect(first.text.contains("RequestEntityTooLarge"))
            let answer = try await client.request("POST", "/", body: ByteBuffer(repeating: 0x61, count: 3_145_729))
            #expect(answer.status == "413")
            // The connection stays open.
            #expect(try await client.request("GET", "/next").text == "GET /next")
        }
    }

    @Test("a head that is too large is answered with 431")
    func headTooLarge() async throws {
        try await withClient(configure: { $0.limits.maximumHeadBytes = 1000 }) { _, client in
            let large = [("x-large", String(repeating: "x", count: 1000))]
            let answer = await (try await client.open("GET", "/", headers: large)).receive { $0.isEnded }
            #expect(answer.status == "431")
            #expect(try await client.request("GET", "/next").text == "GET /next")
        }
    }

    @Test("an invalid target is answered with 400")
    func malformed() async throws {
        try await withClient { _, client in
            let answer = try await client.request("GET", "/%zz")
            #expect(answer.status == "400")
            #expect(try await client.request("GET", "/next").text == "GET /next")
        }
    }

    @Test("a body that does not arrive in time is answered with 408")
    func slowBody() async throws {
        try await withClient(configure: { $0.timeouts.requestBody = .milliseconds(50) }) { _, client in
            let stream = try await client.open("POST", "/", endStream: false)
            #expect(await stream.receive { $0.isEnded }.status == "408")
        }
    }

    @Test("a large body is delivered completely")
    func largeBody() async throws {
        var body = ByteBuffer()
        for number in 0..<400_000 { body.writeInteger(UInt64(number)) }
        let handler = ClosureHandler { [body] _, responder in responder.send(HTTPResponse(status: .ok, body: body)) }
        try await withClient(handler: handler) { _, client in
            let answer = try await client.request("GET", "/")
            #expect(answer.body == body)
        }
    }

    @Test("a stream can be written from another thread")
    func streaming() async throws {
        let streams = Signal<HTTPBodyStream>()
        let handler = ClosureHandler { _, responder in
            streams.set(responder.stream(status: .ok, headers: ["Content-Type": "application/json"]))
        }
        try await withClient(handler: handler) { _, client in
            let stream = try await client.open("GET", "/watch")
            #expect(await stream.receive { $0.status != nil }.status == "200")
            let producer = await streams.value
            producer.write(ByteBuffer(string: "one"))
            #expect(await stream.receive { $0.text == "one" }.isEnded == false)
            producer.write(ByteBuffer(string: "two"))
            producer.end()
            #expect(await stream.receive { $0.isEnded }.text == "onetwo")
        }
    }

    @Test("the stream of a client that does not read is reset, its other streams are not")
    func slowReader() async throws {
        let limit = 1 << 20
        let closed = Signal<Void>()
        let handler = ClosureHandler { request, responder in
            guard request.path == "/watch" else { return echoHandler.handle(request, responder) }
            let stream = responder.stream(status: .ok, headers: [:], pendingLimit: limit)
            Task {
                let event = ByteBuffer(repeating: 0x61, count: 10_000)
                while !stream.isClosed {
                    stream.write(event)
                    await Task.yield()
                }
                closed.set(())
            }
        }
        try await withClient(handler: handler) { _, client in
            let stream = try await client.open("GET", "/watch", reads: false)
            await closed.value
            #expect(try await client.request("GET", "/next").text == "GET /next")
            try await stream.channel.setOption(.autoRead, value: true).get()
            stream.channel.read()
            #expect(await stream.receive { $0.resetCode != nil }.resetCode == .internalError)
        }
    }

    @Test("the stream of a client that never reads a large response is reset")
    func stalledReader() async throws {
        let handler = ClosureHandler { request, responder in
            guard request.path == "/big" else { return echoHandler.handle(request, responder) }
            responder.send(HTTPResponse(status: .ok, body: ByteBuffer(repeating: 0x61, count: 10_000_000)))
        }
        try await withClient(
            handler: handler, configure: { $0.timeouts.stalledWrite = .milliseconds(50) }
        ) { _, client in
            let stream = try await client.open("GET", "/big", reads: false)
            // The reset reaches the channel without a read.
            try? await stream.channel.closeFuture.get()
            #expect(try await client.request("GET", "/next").text == "GET /next")
        }
    }

    @Test("the producer of a stream is notified when the client resets it")
    func clientLeaves() async throws {
        let gone = Signal<Void>()
        let handler = ClosureHandler { _, responder in
            _ = responder.stream(status: .ok, headers: [:])
            responder.onClose.whenComplete { _ in gone.set(()) }
        }
        try await withClient(handler: handler) { _, client in
            let stream = try await client.open("GET", "/watch")
            _ = await stream.receive { $0.status != nil }
            try await stream.send(.rstStream(.cancel))
            await gone.value
        }
    }

    @Test("an upgrade is rejected")
    func noUpgrade() async throws {
        let handler = ClosureHandler { _, responder in
            responder.upgradeToWebSocket(protocol: nil) { _ in }
        }
        try await withClient(handler: handler) { _, client in
            let answer = try await client.request("GET", "/exec")
            #expect(answer.status == "400")
        }
    }

    @Test("on shutdown, GOAWAY is sent, watches are ended and other streams finish")
    func shutdown() async throws {
        let held = Signal<HTTPResponder>()
        let handler = ClosureHandler { request, responder in
            if request.path == "/watch" {
                _ = responder.stream(status: .ok, headers: [:])
            } else {
                held.set(responder)
            }
        }
        try await withClient(handler: handler) { server, client in
            let watch = try await client.open("GET", "/watch")
            _ = await watch.receive { $0.status != nil }
            let slow = try await client.open("GET", "/slow")
            let responder = await held.value
            async let ended: Void = server.shutdown(grace: .seconds(30))
            await client.goAway.value
            #expect(await watch.receive { $0.isEnded }.resetCode == nil)
            responder.send(HTTPResponse(status: .ok, text: "finished"))
            #expect(await slow.receive { $0.isEnded }.text == "finished")
            await ended
            #expect(server.connectionCount == 0)
        }
    }
}
