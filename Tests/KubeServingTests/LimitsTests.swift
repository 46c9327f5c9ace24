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

/// Limits of HTTP/1.1 clients: requests that exceed them are rejected, and other clients are not affected.
@Suite("Limits of HTTP/1.1", .timeLimit(.minutes(3)))
struct LimitsTests {
    private func get(_ path: String, _ headers: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\n\(headers)\r\n"
    }

    /// Sends `request` and returns the server's output; another connection must be served meanwhile.
    private func response(
        to request: String, configure: (inout HTTPServerConfiguration) -> Void = { _ in }
    ) async throws -> String {
        try await withServer(handler: echoHandler, configure: configure) { _, address in
            let other = try await RawClient.connect(to: address)
            let client = try await RawClient.connect(to: address)
            // The server may close the connection before everything is sent.
            try? await client.send(request)
            try await other.send(get("/other"))
            try await other.receive(until: "GET /other")
            await other.close()
            return await client.receiveToEnd()
        }
    }

    @Test("heads up to 1 MiB are accepted, larger ones are answered with 431")
    func headSize() async throws {
        let room = 1024 * 1024 - get("/", "X: \r\n").utf8.count
        let largest = try await response(
            to: get("/", "Connection: close\r\nX: \(String(repeating: "x", count: room - 19))\r\n"))
        #expect(largest.hasPrefix("HTTP/1.1 200 "))
        let larger = try await response(to: get("/", "X: \(String(repeating: "x", count: room + 1))\r\n"))
        #expect(larger.hasPrefix("HTTP/1.1 431 Request Header Fields Too Large\r\n"))
        #expect(larger.contains("Connection: close\r\n"))
    }

    @Test("an endless request line or head is answered with 431")
    func endlessHead() async throws {
        let line = try await response(to: "GET /" + String(repeating: "x", count: 2000)) {
            $0.limits.maximumHeadBytes = 1000
        }
        #expect(line.hasPrefix("HTTP/1.1 431 "))
        let head = try await response(to: "GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 300)) {
            $0.limits.maximumHeadBytes = 1000
        }
        #expect(head.hasPrefix("HTTP/1.1 431 "))
    }

    @Test("more than a thousand header lines are answered with 431")
    func headerCount() async throws {
        let headers = String(repeating: "X: y\r\n", count: 1001)
        #expect(try await response(to: get("/", headers)).hasPrefix("HTTP/1.1 431 "))
    }

    @Test("a body announced larger than 3 MiB is answered with 413 before it is sent")
    func announcedBody() async throws {
        let text = try await response(to: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3145729\r\n\r\n")
        #expect(text.hasPrefix("HTTP/1.1 413 "))
        #expect(text.contains(#""message":"Request entity too large: limit is 3145728""#))
        #expect(text.contains(#""reason":"RequestEntityTooLarge""#))
    }

    @Test("too much chunk overhead is answered with 400")
    func chunkOverhead() async throws {
        let extended = "1;" + String(repeating: "x", count: 4000) + "\r\na\r\n"
        let text = try await response(
            to: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: extended, count: 6))
        #expect(text.hasPrefix("HTTP/1.1 400 "))
        #expect(text.contains("too much chunk overhead"))
        // Chunks of one byte are inefficient, but allowed.
        let small = try await response(
            to: "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "1\r\na\r\n", count: 5000) + "0\r\n\r\n")
        #expect(small.hasPrefix("HTTP/1.1 200 "))
    }

    @Test("an endless chunk size or trailer is answered with 400")
    func endlessLine() async throws {
        for start in ["1;", "0\r\nX: "] {
            let text = try await response(
                to: "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + start
                    + String(repeating: "x", count: 5000))
            #expect(text.hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test("a client that sends its head byte by byte does not get more time")
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

    @Test("an incomplete body is answered with 408")
    func halfBody() async throws {
        let text = try await response(to: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf") {
            $0.timeouts.requestBody = .milliseconds(50)
        }
        #expect(text.hasPrefix("HTTP/1.1 408 "))
    }

    @Test("a connection without requests is closed without a response")
    func idle() async throws {
        try await withServer(
            handler: echoHandler, configure: { $0.timeouts.idle = .milliseconds(50) }
        ) { _, address in
            let unused = try await RawClient.connect(to: address)
            #expect(await unused.receiveToEnd() == "")
        }
    }

    @Test("a client that sends requests without reading responses is paused, then closed")
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
                // Sends until the server closes the connection.
                while (try? await client.send(request)) != nil { sent += request.readableBytes }
                return sent
            }
            let other = try await RawClient.connect(to: address)
            try await other.send(get("/other"))
            try await other.receive(until: "GET /other")
            let sent = await sender.value
            // Little more than the buffers of the two sockets.
            #expect(sent < 20_000_000)
            #expect(handled.withLock { $0 } < 2_000)
            await other.close()
            await client.close()
        }
    }

    @Test("the cost of a head in many small pieces is linear in its size")
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

    @Test("TCP keep-alive is enabled on connections")
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
