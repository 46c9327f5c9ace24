import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

@Suite("HTTP/1.1 connection")
struct HTTP1ConnectionTests {
    /// A connection whose clock the test controls.
    private final class Harness {
        let channel = EmbeddedChannel()

        init(
            handler: any HTTPHandler = echoHandler, configure: (inout HTTPServerConfiguration) -> Void = { _ in }
        ) throws {
            var configuration = HTTPServerConfiguration()
            configure(&configuration)
            let context = ConnectionContext(configuration: configuration, handler: handler)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            let loop = channel.embeddedEventLoop
            try channel.pipeline.syncOperations.addHandler(
                HTTP1Connection(context: context, info: ConnectionInfo(), eventLoop: loop))
        }

        func send(_ text: String) throws {
            _ = try channel.writeInbound(ByteBuffer(string: text))
            channel.embeddedEventLoop.run()
        }

        func advance(_ amount: TimeAmount) {
            channel.embeddedEventLoop.advanceTime(by: amount)
        }

        /// Returns the output since the last call.
        func output() throws -> String {
            channel.embeddedEventLoop.run()
            var text = ""
            while let buffer = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: buffer) }
            return text
        }

        /// Returns the number of writes since the last call.
        func writes() throws -> Int {
            var count = 0
            while try channel.readOutbound(as: ByteBuffer.self) != nil { count += 1 }
            return count
        }
    }

    /// Keeps its responders for the test.
    private final class Deferred: HTTPHandler {
        let responders = Mutex<[HTTPResponder]>([])

        func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
            responders.withLock { $0.append(responder) }
        }

        var last: HTTPResponder? { responders.withLock { $0.last } }
        var count: Int { responders.withLock { $0.count } }
    }

    private func get(_ path: String, _ headers: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\n\(headers)\r\n"
    }

    @Test("a small response takes one write")
    func oneWrite() throws {
        let harness = try Harness()
        try harness.send(get("/a?b"))
        #expect(try harness.writes() == 1)
        try harness.send(get("/a?b"))
        let text = try harness.output()
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("\r\nContent-Length: 8\r\n"))
        #expect(text.contains("\r\nDate: "))
        #expect(text.hasSuffix("\r\n\r\nGET /a?b"))
    }

    @Test("pipelined requests are answered in order, with one write if all responses are ready")
    func pipelining() throws {
        let harness = try Harness()
        try harness.send(get("/1") + get("/2") + get("/3"))
        var count = 0
        var text = ""
        while let buffer = try harness.channel.readOutbound(as: ByteBuffer.self) {
            count += 1
            text += String(buffer: buffer)
        }
        #expect(count == 1)
        let order = ["GET /1", "GET /2", "GET /3"].compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(order.count == 3)
        #expect(order == order.sorted())
    }

    @Test("a request is not dispatched before the response to the previous one")
    func oneAtATime() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send(get("/1") + get("/2"))
        #expect(handler.count == 1)
        let first = try #require(handler.last)
        first.send(HTTPResponse(status: .ok, text: "one"))
        #expect(try harness.output().hasSuffix("one"))
        #expect(handler.count == 2)
        // A second response to the first request must not become the response to the second.
        first.send(HTTPResponse(status: .ok, text: "again"))
        #expect(try harness.output() == "")
        handler.last?.send(HTTPResponse(status: .ok, text: "two"))
        #expect(try harness.output().hasSuffix("two"))
    }

    @Test("the response to HEAD has a length and no body")
    func head() throws {
        let harness = try Harness()
        try harness.send("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n" + get("/next"))
        let text = try harness.output()
        #expect(text.contains("Content-Length: 9\r\n"))
        #expect(!text.contains("HEAD /abc"))
        #expect(text.hasSuffix("GET /next"))
    }

    @Test("responses with 204 and 304 have neither body nor length", arguments: [204, 304])
    func noBody(code: Int) throws {
        let harness = try Harness(
            handler: ClosureHandler { _, responder in
                responder.send(
                    HTTPResponse(status: HTTPResponseStatus(statusCode: code), body: ByteBuffer(string: "x")))
            })
        try harness.send(get("/"))
        let text = try harness.output()
        #expect(text.hasSuffix("\r\n\r\n"))
        #expect(!text.lowercased().contains("content-length"))
    }

    @Test("a client that expects 100 Continue gets it")
    func expectContinue() throws {
        let harness = try Harness()
        try harness.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
        #expect(try harness.output() == "HTTP/1.1 100 Continue\r\n\r\n")
        try harness.send("ok")
        #expect(try harness.output().hasSuffix("POST /x ok"))
    }

    @Test("a body that is announced too large is rejected before it is sent")
    func expectTooLarge() throws {
        let harness = try Harness()
        try harness.send("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 3145729\r\nExpect: 100-continue\r\n\r\n")
        let text = try harness.output()
        #expect(text.hasPrefix("HTTP/1.1 413 "))
        #expect(text.contains("Connection: close\r\n"))
        #expect(text.contains(#""reason":"RequestEntityTooLarge""#))
        #expect(text.contains("Request entity too large: limit is 3145728"))
    }

    @Test("framing headers of the handler, and headers with line breaks, are ignored")
    func unsafeHeaders() throws {
        let harness = try Harness(
            handler: ClosureHandler { _, responder in
                responder.send(
                    HTTPResponse(
                        status: .ok,
                        headers: [
                            "content-length": "99", "Transfer-Encoding": "chunked", "connection": "close",
                            "X-Bad": "a\r\nInjected: yes", "X-Good": "b",
                        ], body: ByteBuffer(string: "x")))
            })
        try harness.send(get("/"))
        let text = try harness.output()
        #expect(text.contains("Content-Length: 1\r\n"))
        #expect(text.contains("X-Good: b\r\n"))
        for absent in ["99", "chunked", "close", "Injected"] { #expect(!text.contains(absent)) }
    }

    @Test("a streamed response is chunked, and the next request follows")
    func streaming() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send(get("/watch") + get("/next"))
        let stream = try #require(handler.last).stream(status: .ok, headers: ["Content-Type": "application/json"])
        #expect(try harness.output().contains("Transfer-Encoding: chunked\r\n"))
        stream.write(ByteBuffer(string: "hello"))
        stream.write(ByteBuffer(string: " world"))
        #expect(stream.pendingBytes == 11)
        #expect(try harness.output() == "b\r\nhello world\r\n")
        #expect(stream.pendingBytes == 0)
        stream.end()
        #expect(try harness.output() == "0\r\n\r\n")
        #expect(stream.isClosed)
        #expect(handler.count == 2)
        handler.last?.send(HTTPResponse(status: .ok, text: "next"))
        #expect(try harness.output().hasSuffix("next"))
    }

    @Test("a streamed response to an HTTP/1.0 client ends with the connection")
    func streamingToOldClient() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send("GET /watch HTTP/1.0\r\n\r\n")
        let stream = try #require(handler.last).stream(status: .ok, headers: [:])
        stream.write(ByteBuffer(string: "hello"))
        stream.end()
        let text = try harness.output()
        #expect(text.hasSuffix("\r\n\r\nhello"))
        #expect(text.contains("Connection: close\r\n"))
    }

    @Test("an aborted stream is incomplete")
    func abort() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send(get("/watch"))
        let stream = try #require(handler.last).stream(status: .ok, headers: [:])
        _ = try harness.output()
        stream.write(ByteBuffer(string: "lost"))
        stream.abort()
        #expect(try harness.output() == "")
        #expect(!harness.channel.isActive)
    }

    @Test("the handler is notified when the client disconnects")
    func clientGone() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send(get("/watch"))
        let responder = try #require(handler.last)
        let stream = responder.stream(status: .ok, headers: [:])
        let gone = responder.onClose
        _ = try harness.channel.finish()
        harness.channel.embeddedEventLoop.run()
        try gone.wait()
        #expect(stream.isClosed)
        stream.write(ByteBuffer(string: "x"))
        #expect(stream.pendingBytes == 0)
        #expect(throws: ServingError.self) { try stream.whenWritable().wait() }
    }

    @Test("an idle connection is closed, a busy one is kept")
    func idle() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler) { $0.timeouts.idle = .seconds(10) }
        harness.advance(.seconds(9))
        try harness.send(get("/slow"))
        harness.advance(.seconds(60))
        #expect(harness.channel.isActive)
        handler.last?.send(HTTPResponse(status: .ok, text: "done"))
        harness.advance(.seconds(9))
        #expect(harness.channel.isActive)
        harness.advance(.seconds(2))
        #expect(!harness.channel.isActive)
    }

    @Test("a head that is not complete in time is answered with 408, even if it keeps arriving slowly")
    func slowHead() throws {
        let harness = try Harness { $0.timeouts.requestHead = .seconds(10) }
        for byte in ["G", "E", "T", " ", "/"] {
            try harness.send(byte)
            harness.advance(.seconds(2))
        }
        let text = try harness.output()
        #expect(text.hasPrefix("HTTP/1.1 408 "))
        #expect(text.contains("Connection: close\r\n"))
    }

    @Test("a body that is not complete in time is answered with 408")
    func slowBody() throws {
        let harness = try Harness { $0.timeouts.requestBody = .seconds(10) }
        try harness.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n")
        for byte in ["a", "b", "c"] {
            harness.advance(.seconds(3))
            try harness.send(byte)
        }
        #expect(try harness.output() == "")
        harness.advance(.seconds(2))
        #expect(try harness.output().hasPrefix("HTTP/1.1 408 "))
    }

    @Test("a malformed request is answered after the previous ones and ends the connection")
    func malformed() throws {
        let harness = try Harness()
        try harness.send(get("/1") + "nonsense\r\n\r\n")
        let text = try harness.output()
        #expect(text.contains("GET /1HTTP/1.1 400 Bad Request\r\n"))
        #expect(text.contains(#""kind":"Status""#))
        try harness.send(get("/2"))
        #expect(try harness.output() == "")
        harness.advance(.seconds(5))
        #expect(!harness.channel.isActive)
    }

    @Test("on shutdown, the connection is closed after the request in progress")
    func shutdown() throws {
        let handler = Deferred()
        let harness = try Harness(handler: handler)
        try harness.send(get("/1"))
        harness.channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent())
        #expect(harness.channel.isActive)
        handler.last?.send(HTTPResponse(status: .ok, text: "last"))
        let text = try harness.output()
        #expect(text.contains("Connection: close\r\n"))
        #expect(text.hasSuffix("last"))
        harness.advance(.seconds(5))
        #expect(!harness.channel.isActive)
    }

    @Test("on shutdown, watches are ended and other streams finish")
    func shutdownStreams() throws {
        let handler = Deferred()
        let watch = try Harness(handler: handler)
        try watch.send(get("/watch"))
        let endless = try #require(handler.last).stream(status: .ok, headers: [:])
        let list = try Harness(handler: handler)
        try list.send(get("/list"))
        let finite = try #require(handler.last).stream(status: .ok, headers: [:], endsOnShutdown: false)
        for harness in [watch, list] {
            harness.channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent())
            harness.channel.embeddedEventLoop.run()
        }
        #expect(endless.isClosed)
        #expect(try watch.output().hasSuffix("0\r\n\r\n"))
        #expect(!finite.isClosed)
        finite.write(ByteBuffer(string: "rest"))
        finite.end()
        #expect(try list.output().hasSuffix("4\r\nrest\r\n0\r\n\r\n"))
    }

    @Test("on shutdown, an idle connection is closed immediately")
    func shutdownIdle() throws {
        let harness = try Harness()
        try harness.send(get("/1"))
        harness.channel.pipeline.fireUserInboundEventTriggered(ShutdownEvent())
        #expect(!harness.channel.isActive)
    }
}
