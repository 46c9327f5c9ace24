import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization
import TestSupport
import Testing

@testable import KubeServing

@Suite("HTTP server", .timeLimit(.minutes(3)))
struct HTTPServerTests {
    static func clientTLS(identity: Bool = false, protocols: [String] = ["http/1.1"]) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(
            try NIOSSLCertificate.fromPEMBytes(Array(TestIdentity.rootCertificate.utf8)))
        configuration.applicationProtocols = protocols
        if identity {
            configuration.certificateChain = try NIOSSLCertificate.fromPEMBytes(
                Array(TestIdentity.clientCertificate.utf8)
            ).map { .certificate($0) }
            configuration.privateKey = .privateKey(
                try NIOSSLPrivateKey(bytes: Array(TestIdentity.clientKey.utf8), format: .pem))
        }
        return configuration
    }

    private func get(_ path: String) -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n"
    }

    @Test("several requests are served on one connection")
    func keepAlive() async throws {
        try await withServer(handler: echoHandler) { server, address in
            let client = try await RawClient.connect(to: address)
            for index in 1...3 {
                client.clear()
                try await client.send(get("/\(index)"))
                try await client.receive(until: "GET /\(index)")
            }
            #expect(server.connectionCount == 1)
            await client.close()
        }
    }

    @Test("the handler receives the client's TLS certificates")
    func clientCertificates() async throws {
        let handler = ClosureHandler { request, responder in
            let names = request.peerCertificates.map { "\($0)" }
            responder.send(
                HTTPResponse(status: .ok, text: "tls=\(request.connection.isTLS) chain=\(names.count);"))
        }
        try await withServer(tls: .test, handler: handler) { _, address in
            let anonymous = try await RawClient.connect(to: address, tls: try Self.clientTLS())
            try await anonymous.send(get("/"))
            try await anonymous.receive(until: "tls=true chain=0;")
            await anonymous.close()
            let known = try await RawClient.connect(to: address, tls: try Self.clientTLS(identity: true))
            try await known.send(get("/"))
            try await known.receive(until: "tls=true chain=1;")
            await known.close()
        }
    }

    @Test("a replaced certificate is used for new connections")
    func replaceIdentity() async throws {
        try await withServer(tls: .test, handler: echoHandler) { server, address in
            let other = TLSOptions(
                certificateChain: Array(TestIdentity.clientCertificate.utf8),
                privateKey: Array(TestIdentity.clientKey.utf8))
            try server.replaceIdentity(other)
            // The new certificate is not for `localhost`, so that a client that checks names rejects it.
            let client = try await RawClient.connect(to: address, tls: try Self.clientTLS())
            let received = await client.receiveToEnd()
            #expect(received == "")
        }
    }

    @Test("a client that sends plain HTTP to a TLS port gets a 400 response")
    func plainToTLS() async throws {
        try await withServer(tls: .test, handler: echoHandler) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(get("/"))
            let text = await client.receiveToEnd()
            #expect(text.hasPrefix("HTTP/1.0 400 Bad Request\r\n"))
            #expect(text.contains("Client sent an HTTP request to an HTTPS server."))
        }
    }

    @Test("a connection whose handshake is not complete in time is closed")
    func slowHandshake() async throws {
        try await withServer(
            tls: .test, handler: echoHandler, configure: { $0.timeouts.handshake = .milliseconds(50) }
        ) { _, address in
            let client = try await RawClient.connect(to: address)
            try? await client.send("\u{16}\u{3}")
            #expect(await client.receiveToEnd() == "")
        }
    }

    @Test("a client that is still sending its body gets a 413 response", arguments: [false, true])
    func bodyTooLarge(isTLS: Bool) async throws {
        try await withServer(tls: isTLS ? .test : nil, handler: echoHandler) { _, address in
            let client = try await RawClient.connect(to: address, tls: isTLS ? try Self.clientTLS() : nil)
            try await client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = ByteBuffer(string: "100000\r\n" + String(repeating: "x", count: 1 << 20) + "\r\n")
            for _ in 0..<4 { try await client.send(chunk) }
            let text = await client.receiveToEnd()
            #expect(text.hasPrefix("HTTP/1.1 413 "))
            #expect(text.contains("limit is 3145728"))
        }
    }

    @Test("a body of exactly the limit is accepted")
    func bodyOfTheLimit() async throws {
        let handler = ClosureHandler { request, responder in
            responder.send(HTTPResponse(status: .ok, text: "got \(request.body.readableBytes);"))
        }
        try await withServer(handler: handler) { _, address in
            let client = try await RawClient.connect(to: address)
            let body = String(repeating: "x", count: 3 << 20)
            try await client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.utf8.count)\r\n\r\n" + body)
            try await client.receive(until: "got 3145728;")
            await client.close()
        }
    }

    @Test("a response can be sent from another thread")
    func answersLater() async throws {
        let handler = ClosureHandler { request, responder in
            Task {
                let stream = responder.stream(status: .ok, headers: [:])
                for index in 0..<100 {
                    stream.write(ByteBuffer(string: "\(index),"))
                    if index % 10 == 0 { await Task.yield() }
                }
                stream.end()
            }
        }
        try await withServer(handler: handler) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send("GET / HTTP/1.0\r\n\r\n")
            let text = await client.receiveToEnd()
            #expect(text.hasSuffix("\r\n\r\n" + (0..<100).map { "\($0)," }.joined()))
        }
    }

    @Test("a large body is delivered completely", arguments: [false, true])
    func largeBody(isTLS: Bool) async throws {
        var body = ByteBuffer()
        for number in 0..<400_000 { body.writeInteger(UInt64(number)) }
        let handler = ClosureHandler { [body] _, responder in responder.send(HTTPResponse(status: .ok, body: body)) }
        try await withServer(tls: isTLS ? .test : nil, handler: handler) { _, address in
            let client = try await RawClient.connect(to: address, tls: isTLS ? try Self.clientTLS() : nil)
            try await client.send(get("/"))
            let head = try await client.receive(until: "\r\n\r\n")
            let end = try #require(head.utf8.firstRange(of: "\r\n\r\n".utf8)?.upperBound)
            let headBytes = head.utf8.distance(from: head.startIndex, to: end)
            var received = try await client.receive(bytes: headBytes + body.readableBytes)
            received.moveReaderIndex(forwardBy: headBytes)
            #expect(received == body)
            await client.close()
        }
    }

    @Test("a stream whose client does not read is aborted at its pending limit", arguments: [false, true])
    func slowReader(isTLS: Bool) async throws {
        let limit = 1 << 20
        let result = Signal<Int>()
        let handler = ClosureHandler { request, responder in
            guard request.path == "/watch" else { return echoHandler.handle(request, responder) }
            let stream = responder.stream(status: .ok, headers: [:], pendingLimit: limit)
            Task {
                var written = 0
                let event = ByteBuffer(repeating: 0x61, count: 10_000)
                while !stream.isClosed {
                    #expect(stream.pendingBytes <= limit)
                    stream.write(event)
                    written += event.readableBytes
                    await Task.yield()
                }
                result.set(written)
            }
        }
        try await withServer(tls: isTLS ? .test : nil, handler: handler) { _, address in
            let client = try await RawClient.connect(to: address, tls: isTLS ? try Self.clientTLS() : nil)
            try await client.send(get("/first"))
            try await client.receive(until: "GET /first")
            try await client.channel.setOption(.autoRead, value: false).get()
            try await client.send(get("/watch"))
            let written = await result.value
            #expect(written > limit)
            await client.close()
        }
    }

    @Test("a producer can wait until the stream is writable")
    func backPressure() async throws {
        let total = 20_000_000
        let largest = Signal<Int>()
        let handler = ClosureHandler { _, responder in
            let stream = responder.stream(status: .ok, headers: [:], endsOnShutdown: false)
            Task {
                let chunk = ByteBuffer(repeating: 0x62, count: 100_000)
                var most = 0
                for _ in 0..<(total / chunk.readableBytes) {
                    try? await stream.whenWritable().get()
                    stream.write(chunk)
                    most = max(most, stream.pendingBytes)
                }
                stream.end()
                largest.set(most)
            }
        }
        try await withServer(handler: handler) { _, address in
            let client = try await RawClient.connect(to: address)
            try await client.send("GET / HTTP/1.0\r\n\r\n")
            let text = await client.receiveToEnd()
            #expect(text.utf8.count > total)
            #expect(await largest.value <= 200_000)
        }
    }

    @Test("the connection of a client that never reads a large response is closed")
    func stalledReader() async throws {
        let body = ByteBuffer(repeating: 0x61, count: 30_000_000)
        let closed = Signal<Void>()
        let handler = ClosureHandler { _, responder in
            responder.onClose.whenComplete { _ in closed.set(()) }
            responder.send(HTTPResponse(status: .ok, body: body))
        }
        try await withServer(
            handler: handler, configure: { $0.timeouts.stalledWrite = .milliseconds(100) }
        ) { _, address in
            let client = try await RawClient.connect(to: address, reads: false)
            try await client.send(get("/"))
            await closed.value
            await client.close()
        }
    }

    @Test("the producer of a stream is notified when the client disconnects")
    func clientGoesAway() async throws {
        let gone = Signal<Void>()
        let handler = ClosureHandler { _, responder in
            let stream = responder.stream(status: .ok, headers: [:])
            stream.write(ByteBuffer(string: "first"))
            responder.onClose.whenComplete { _ in gone.set(()) }
        }
        try await withServer(tls: .test, handler: handler) { _, address in
            let client = try await RawClient.connect(to: address, tls: try Self.clientTLS())
            try await client.send(get("/watch"))
            try await client.receive(until: "first")
            await client.close()
            await gone.value
        }
    }

    @Test("on shutdown, requests in progress finish and new connections are refused")
    func gracefulShutdown() async throws {
        let arrived = Signal<HTTPResponder>()
        let handler = ClosureHandler { _, responder in arrived.set(responder) }
        try await withServer(handler: handler) { server, address in
            let busy = try await RawClient.connect(to: address)
            try await busy.send(get("/slow"))
            let responder = await arrived.value
            let idle = try await RawClient.connect(to: address)
            async let ended: Void = server.shutdown(grace: .seconds(30))
            #expect(await idle.receiveToEnd() == "")
            await #expect(throws: (any Error).self) { try await RawClient.connect(to: address) }
            responder.send(HTTPResponse(status: .ok, text: "finished"))
            #expect(await busy.receiveToEnd().hasSuffix("finished"))
            await ended
            #expect(server.connectionCount == 0)
        }
    }

    @Test("on shutdown, remaining connections are closed after the grace period")
    func graceEnds() async throws {
        try await withServer(handler: ClosureHandler { _, _ in }) { server, address in
            let client = try await RawClient.connect(to: address)
            try await client.send(get("/never"))
            await server.shutdown(grace: .milliseconds(20))
            #expect(await client.receiveToEnd() == "")
        }
    }

    @Test("run() returns when the task is cancelled")
    func runsUntilCancelled() async throws {
        let server = HTTPServer(configuration: HTTPServerConfiguration(), handler: echoHandler)
        let address = try await server.bind()
        let run = Task { try await server.run() }
        let client = try await RawClient.connect(to: address)
        try await client.send(get("/1"))
        try await client.receive(until: "GET /1")
        run.cancel()
        try await run.value
        _ = await client.receiveToEnd()
        #expect(server.boundAddress == nil)
    }

    @Test("the error for an address in use names the address")
    func addressInUse() async throws {
        try await withServer(handler: echoHandler) { _, address in
            let other = HTTPServer(
                configuration: HTTPServerConfiguration(port: try #require(address.port)), handler: echoHandler)
            await #expect {
                try await other.bind()
            } throws: { error in
                (error as? ServingError)?.code == .bindFailed
            }
        }
    }

    @Test("an invalid certificate is rejected")
    func badCertificate() async {
        let options = TLSOptions(certificateChain: Array("x".utf8), privateKey: Array("y".utf8))
        let server = HTTPServer(configuration: HTTPServerConfiguration(tls: options), handler: echoHandler)
        await #expect {
            try await server.bind()
        } throws: { error in
            (error as? ServingError)?.code == .invalidCertificate
        }
    }
}
