import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// What one client may cost, over HTTP/1.1: more is refused, and other clients do not feel it.
@Suite("Limits of HTTP/1.1", .timeLimit(.minutes(3)))
struct LimitsTests {
    private func get(_ path: String, _ headers: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\n\(headers)\r\n"
    }

    /// Sends `request` and returns all that the server answers; another connection is served meanwhile.
    private func answer(
        to request: String, configure: (inout HTTPServerConfiguration) -> Void = { _ in }
    ) async throws -> String {
        try await withServer(handler: echoHandler, configure: configure) { _, address in
            let other = try await RawClient.connect(to: address)
            let client = try await RawClient.connect(to: address)
            // The server may have ended the connection before all is sent.
            try? await client.send(request)
            try await other.send(get("/other"))
            try await other.receive(until: "GET /other")
            await other.close()
            return await client.receiveToEnd()
        }
    }

    @Test("heads up to 1 MiB are read, and larger ones are answered with 431")
    func headSize() async throws {
        let room = 1024 * 1024 - get("/", "X: \r\n").utf8.count
        let largest = try await answer(
            to: get("/", "Connection: close\r\nX: \(String(repeating: "x", count: room - 19))\r\n"))
        #expect(largest.hasPrefix("HTTP/1.1 200 "))
        let larger = try await answer(to: get("/", "X: \(String(repeating: "x", count: room + 1))\r\n"))
        #expect(larger.hasPrefix("HTTP/1.1 431 Request Header Fields Too Large\r\n"))
        #expect(larger.contains("Connection: close\r\n"))
    }

    @Test("a request line without end, and a head without end, are answered with 431")
    func endlessHead() async throws {
        let line = try await answer(to: "GET /" + String(repeating: "x", count: 2000)) {
            $0.limits.maximumHeadBytes = 1000
        }
        #expect(line.hasPrefix("HTTP/1.1 431 "))
        let head = try await answer(to: "GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 300)) {
            $0.limits.maximumHeadBytes = 1000
        }
        #expect(head.hasPrefix("HTTP/1.1 431 "))
    }

    @Test("more than a thousand header lines are answered with 431")
    func headerCount() async throws {
        let headers = String(repeating: "X: y\r\n", count: 1001)
        #expect(try await answer(to: get("/", headers)).hasPrefix("HTTP/1.1 431 "))
    }

    @Test("a body that is announced larger than 3 MiB is answered with 413 before it comes")
    func announcedBody() async throws {
        let text = try await answer(to: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3145729\r\n\r\n")
        #expect(text.hasPrefix("HTTP/1.1 413 "))
        #expect(text.contains(#""message":"Request entity too large: limit is 3145728""#))
        #expect(text.contains(#""reason":"RequestEntityTooLarge""#))
    }

    @Test("chunks that hold less data than they cost are answered with 400")
    func chunkOverhead() async throws {
        let extended = "1;" + String(repeating: "x", count: 4000) + "\r\na\r\n"
        let text = try await answer(
            to: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: extended, count: 6))
        #expect(text.hasPrefix("HTTP/1.1 400 "))
        #expect(text.contains("chunks hold too little data"))
        // A byte at a time is slow, but allowed.
        let small = try await answer(
            to: "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "1\r\na\r\n", count: 5000) + "0\r\n\r\n")
        #expect(small.hasPrefix("HTTP/1.1 200 "))
    }

    @Test("a chunk size or a trailer without end is answered with 400")
    func endlessLine() async throws {
        for start in ["1;", "0\r\nX: "] {
            let text = try await answer(
                to: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + start
                    + String(repeating: "x", count: 5000))
            #expect(text.hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test("a client that sends its head a byte at a time has as long as any other")
    func slowloris() async throws {
        let text = try await withServer(
            handler: echoHandler, configure: { $0.timeouts.requestHead = .milliseconds(100) }
        ) { _, address in
            let client = try await RawClient.connect(to: address)
            let sender = Task {
                for byte in get("/" + String(repeating: "x", count: 10_000)).utf8 {
                    try await client.send(ByteBuffer(integer: byte))
                    try await Task.sleep(for: .milliseconds(5))
                }
            }
            defer { sender.cancel() }
            return await client.receiveToEnd()
        }
        #expect(text.hasPrefix("HTTP/1.1 408 "))
    }

    @Test("a client that stops amid its body is answered with 408")
    func halfBody() async throws {
        let text = try await answer(to: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf") {
            $0.timeouts.requestBody = .milliseconds(50)
        }
        #expect(text.hasPrefix("HTTP/1.1 408 "))
    }

    @Test("a connection on which nothing is said is closed without a word")
    func idle() async throws {
        try await withServer(
            handler: echoHandler, configure: { $0.timeouts.idle = .milliseconds(50) }
        ) { _, address in
            let unused = try await RawClient.connect(to: address)
            #expect(await unused.receiveToEnd() == "")
        }
    }

    @Test("a client that sends requests and takes no answers is held back, then closed")
    func neverReads() async throws {
        let handled = Mutex(0)
        let body = ByteBuffer(repeating: 0x61, count: 10_000)
        let handler = ClosureHandler { request, responder in
            guard request.path == "/flood" else { return echoHandler.handle(request, responder) }
            handled.withLock { $0 += 1 }
            responder.send(HTTPResponse(status: .ok, body: body))
        }
        try await withServer(
            handler: handler, configure: { $0.timeouts.stalledWrite = .milliseconds(300) }
        ) { server, address in
            let client = try await RawClient.connect(to: address, reads: false)
            let request = ByteBuffer(string: String(repeating: get("/flood"), count: 1000))
            let sender = Task {
                var sent = 0
                // Until the server closes the connection.
                while (try? await client.send(request)) != nil { sent += request.readableBytes }
                return sent
            }
            let other = try await RawClient.connect(to: address)
            try await other.send(get("/other"))
            try await other.receive(until: "GET /other")
            let sent = await sender.value
            // What lies in the two sockets' buffers, and little more.
            #expect(sent < 20_000_000)
            #expect(handled.withLock { $0 } < 2_000)
            await other.close()
            await client.close()
        }
    }

    @Test("a head that comes in many small pieces costs no more than its size")
    func piecemealHead() async throws {
        try await withServer(handler: echoHandler) { _, address in
            let client = try await RawClient.connect(to: address)
            let head = Array(get("/" + String(repeating: "x", count: 500_000)).utf8)
            for start in stride(from: 0, to: head.count, by: 50) {
                client.channel.writeAndFlush(ByteBuffer(bytes: head[start..<min(start + 50, head.count)]), promise: nil)
            }
            try await client.receive(until: "GET /xxx")
            await client.close()
        }
    }

    @Test("a client that is gone without a word is looked for within seconds")
    func keepalive() async throws {
        let options = Signal<[Int]>()
        let handler = ClosureHandler { request, responder in
            guard let channel = (responder.exchange as? HTTP1Connection)?.channelContext?.channel else { return }
            let names = [TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT]
            let values = names.map { channel.getOption(.tcpOption(.init(rawValue: $0))) }
            EventLoopFuture.whenAllSucceed(values, on: channel.eventLoop).whenSuccess { values in
                options.set(values.map { Int($0) })
            }
            responder.send(HTTPResponse(status: .ok))
        }
        try await withServer(handler: handler) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(get("/"))
            #expect(await options.value == [15, 15, 9])
            await client.close()
        }
    }
}
