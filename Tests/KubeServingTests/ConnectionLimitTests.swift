import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOPosix
import TestSupport
import Testing

@testable import KubeServing

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The limit on connections of a listener, and its behaviour at the limit.
@Suite("Connection limits", .timeLimit(.minutes(3)))
struct ConnectionLimitTests {
    private func get(_ path: String) -> String {
        "GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n"
    }

    @Test("at the connection limit, busy connections are kept and a new one is closed")
    func maximumConnections() async throws {
        let arrived = Signal<HTTPResponder>()
        let handler = ClosureHandler { _, responder in arrived.set(responder) }
        try await withServer(handler: handler, configure: { $0.limits.maximumConnections = 1 }) { server, address in
            let first = try await RawClient.connect(to: address)
            try await first.send(get("/1"))
            let responder = await arrived.value
            let second = try await RawClient.connect(to: address)
            #expect(await second.receiveToEnd() == "")
            responder.send(HTTPResponse(status: .ok, text: "finished"))
            try await first.receive(until: "finished")
            await first.close()
        }
    }

    @Test("at the connection limit, the connection that has been idle longest is closed for a new one")
    func idleConnections() async throws {
        try await withServer(
            handler: echoHandler, configure: { $0.limits.maximumConnections = 2 }
        ) { server, address in
            var clients: [RawClient] = []
            for number in 0..<2 {
                let client = try await RawClient.connect(to: address)
                try await client.send(get("/\(number)"))
                try await client.receive(until: "GET /\(number)")
                clients.append(client)
            }
            let third = try await RawClient.connect(to: address)
            try await third.send(get("/third"))
            try await third.receive(until: "GET /third")
            _ = await clients[0].receiveToEnd()
            try await clients[1].send(get("/again"))
            try await clients[1].receive(until: "GET /again")
            for client in [clients[1], third] { await client.close() }
        }
    }

    @Test("an idle HTTP/2 connection is closed with GOAWAY for a new one")
    func idleHTTP2() async throws {
        try await withServer(
            tls: .test, handler: echoHandler, configure: { $0.limits.maximumConnections = 1 }
        ) { server, address in
            let tls = try HTTPServerTests.clientTLS(protocols: ["h2"])
            let first = try await RawClient.connect(to: address, tls: tls)
            let request = HTTP2Frames.frame(1, 5, 1, HTTP2Frames.block("GET", "/1"))
            try await first.send(ByteBuffer(bytes: HTTP2Frames.opening + request))
            try await first.receive(until: "GET /1")
            let second = try await RawClient.connect(to: address, tls: tls)
            try await second.send(ByteBuffer(bytes: HTTP2Frames.opening + request))
            try await second.receive(until: "GET /1")
            #expect(HTTP2Frames.read(await first.receiveBytesToEnd()).goAwayCodes.contains(0))
            await second.close()
        }
    }

    @Test("without descriptors, the listener pauses, closes idle connections, and logs once")
    func acceptBackoff() {
        let (log, logger) = RecordedLog.make()
        var closed = 0
        let pause = AcceptBackoff(logger: logger) { closed += 1 }
        let start = NIODeadline.uptimeNanoseconds(1_000_000_000)
        func wait(_ code: Int32, _ seconds: Int64) -> TimeAmount? {
            pause.wait(after: IOError(errnoCode: code, reason: "accept"), now: start + .seconds(seconds))
        }
        #expect(wait(ECONNABORTED, 0) == nil && closed == 0)
        #expect(wait(EMFILE, 0) == AcceptBackoff.length && wait(ENFILE, 30) == AcceptBackoff.length)
        #expect(closed == 2 && log.messages.count == 1)
        #expect(wait(EMFILE, 85) != nil && log.messages.count == 1)
        #expect(wait(EMFILE, 200) != nil && log.messages.count == 2)
        #expect(log.messages.allSatisfy { $0.contains("Out of descriptors or memory") })
    }

    @Test("received bytes of an HTTP/2 connection do not retain the TLS layer's buffer")
    func readCopy() throws {
        let channel = EmbeddedChannel(handler: ReadCopyHandler())
        var buffer = ByteBuffer()
        buffer.reserveCapacity(32_768)
        buffer.writeString("a request")
        try channel.writeInbound(buffer)
        let read = try #require(try channel.readInbound(as: ByteBuffer.self))
        #expect(read == buffer && read.capacity < 64)
        _ = try channel.finish()
    }

    @Test("the connection limit leaves descriptors for other uses")
    func descriptorLimit() {
        #expect(DescriptorLimit.connections(of: 1_000_000) == 998_976)
        #expect(DescriptorLimit.connections(of: 1024) == 768 && DescriptorLimit.connections(of: 1) == 1)
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        #expect(DescriptorLimit.raised == Int(clamping: limit.rlim_max))
    }
}
